# Copied from codegen/runtime/_cli/workers.py; edit there.
"""Work on all cores, its results in the order of the tasks.

Each worker holds one task at a time and talks over a pipe of its own, whose other end only this
process has: nothing piles up, no thread is needed, and workers end by themselves when this process is
killed.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
from contextlib import contextmanager
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Any, TypeVar

from .command import Unusable

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator
    from multiprocessing.connection import Connection

AHEAD = 4  # results a worker that may wait for an earlier one
SMALL = 4096  # bytes of a task that can wait in the pipe of a worker that is busy
END: Any = object()

T = TypeVar("T")
R = TypeVar("R")


def cores() -> int:
    """Return how many processes can work at once, up to what one process can wait for on every system."""
    available = (
        len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    )
    return min(available, 60)


def ordered(tasks: Iterable[T | None], work: Callable[[T], R], jobs: int) -> Iterator[R]:
    """Yield `work(task)` for each task, in order; closing the iterator ends the workers at once.

    Args:
        tasks: what to work on, read only a few ahead of what was yielded; None among them says that the
            next one may take its time, so that results are waited for before it is.
        work: a function that can be pickled.
        jobs: how many worker processes; with 1 the work is done in this one.

    Raises:
        Unusable: a worker died, or `work` raised it.
    """
    if jobs == 1:
        yield from (work(task) for task in tasks if task is not None)
        return
    with _workers(work, jobs) as connections:
        held: dict[Connection[Any, Any], list[int]] = {connection: [] for connection in connections}
        done: dict[int, R] = {}
        sent = yielded = 0
        messages = (None if task is None else pickle.dumps(task) for task in tasks)
        message = next(messages, END)
        while message is not END or any(held.values()):
            while message is not END and sent - yielded < AHEAD * jobs:
                freest = min(held, key=lambda connection: len(held[connection]))
                if (
                    any(held.values())
                    if message is None
                    else len(held[freest]) > (len(message) < SMALL)
                ):
                    break
                if message is not None:
                    freest.send_bytes(message)
                    held[freest].append(sent)
                    sent += 1
                message = next(messages, END)
            busy = [connection for connection, numbers in held.items() if numbers]
            arrived = wait(busy) if busy else []
            for connection in [connection for connection in busy if connection in arrived]:
                done[held[connection].pop(0)] = _result(connection.recv())
            while yielded in done:
                yield done.pop(yielded)
                yielded += 1


@contextmanager
def _workers(work: Callable[[T], R], count: int) -> Generator[list[Connection[Any, Any]]]:
    """Start processes that answer each task on their connection with its result; leave none behind."""
    processes: list[Any] = []
    connections: list[Connection[Any, Any]] = []
    # Children inherit that Ctrl-C is ignored, while they start too: this process ends them.
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        context = multiprocessing.get_context("spawn")  # works on every system, and beside threads
        for _ in range(count):
            ours, theirs = context.Pipe()
            connections.append(ours)
            process = context.Process(target=_serve, args=(theirs, work), daemon=True)
            process.start()
            processes.append(process)
            theirs.close()
        signal.signal(signal.SIGINT, before)
        yield connections.copy()
        for connection in connections:  # what workers take as the end
            connection.close()
        for process in processes:
            process.join()
    except (EOFError, ConnectionError) as error:  # a worker's end of its pipe is gone
        raise Unusable("a worker process died, perhaps for want of memory; try --jobs 1") from error
    finally:
        signal.signal(signal.SIGINT, before)
        for process in processes:
            process.kill()
            process.join()


def _result(received: Any) -> Any:
    if isinstance(received, Unusable):
        raise received
    return received


def _serve(connection: Connection[Any, Any], work: Callable[[Any], Any]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        while True:
            task = connection.recv()
            try:
                result = work(task)
            except Unusable as error:
                result = error
            connection.send(result)
    except (EOFError, ConnectionError):
        return  # the process that hands out the work is gone
