# Copied from codegen/runtime/_cli/logs.py; edit there.
"""Validation of logs line by line, in blocks of whole lines that are divided among worker processes."""

from __future__ import annotations

import itertools
import multiprocessing
import os
import select
import signal
import sys
import threading
from collections import Counter, deque
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import field, frozen

from .._json_text import positions
from .._validation.json_input import Rules, beyond_schemas
from .command import (
    CLEAN,
    INTERRUPTED,
    ISSUES,
    UNREADABLE,
    UNUSABLE,
    Unusable,
    complain,
    opened,
    unreadable,
)
from .issues import FORMATS
from .summary import Summary, place, progress_bar

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
    from gzip import GzipFile
    from io import BufferedReader

    from .._errors import Issue
    from .issues import Listing

BLOCK = 1 << 19  # bytes; a few milliseconds of work, so that passing it to a worker costs little in comparison
LONGEST = 1 << 26  # bytes of a line; a file without line ends must not fill the memory
INLINE = 1 << 20  # bytes that are validated in this process first; workers pay off only for longer logs
AHEAD = 4  # blocks per worker that are read before their results are asked for
MOST_WORKERS = 60  # the most that one process can wait for on every system

T = TypeVar("T")
R = TypeVar("R")


def judge_logs(files: Sequence[str], rules: Rules, options: Namespace, listing: Listing) -> int:
    """Validate the files, print their issues and a summary; return the exit status."""
    summary = Summary()
    unread: list[str] = []
    interrupted = False
    try:
        with (
            progress_bar(files) as bar,
            closing(_judged(files, rules, options, unread)) as results,
        ):
            for judged in results:
                summary.add(judged.bodies, judged.faulty, judged.places)
                if bar:
                    bar.clear()
                listing.add(judged.entries)
                if bar:
                    bar.set_postfix_str(str(summary), refresh=False)
                    bar.update(judged.size)
    except KeyboardInterrupt:
        interrupted = True
    for line in unread:
        complain(line)
    for line in summary.lines(interrupted=interrupted):
        print(line, file=sys.stderr)  # noqa: T201
    if interrupted:
        return INTERRUPTED
    return UNUSABLE if unread else ISSUES if summary.faulty else CLEAN


def _judged(files: Sequence[str], rules: Rules, options: Namespace, unread: list[str]) -> Generator[Judged]:
    """Yield the result of each block; the first ones are validated here, the others by workers, if there are any."""
    work = partial(judge, rules=rules, style=options.format)
    waiting = itertools.chain.from_iterable(_blocks(file, unread) for file in files)
    judged = 0
    for block in waiting:
        if block is not None:
            judged += len(block.data)
            yield work(block)
        if judged >= INLINE:
            break
    yield from ordered(waiting, work, options.jobs or _cores())


def _blocks(file: str, unread: list[str]) -> Iterator[Block | None]:
    try:
        with opened(file) as stream:
            yield from blocks(file, stream)
    except UNREADABLE as error:
        unread.append(unreadable(file, error))


@frozen
class Block:
    """Whole lines of a file; `line` is the number of the first one."""

    file: str
    line: int
    data: bytes = field(repr=False)


def blocks(file: str, stream: BufferedReader | GzipFile) -> Iterator[Block | None]:
    """Yield the lines of `stream` as they arrive, and None whenever the next ones may take a while.

    Only the start of a line that is too long is kept. `stream` must not have buffered anything yet.
    """
    line, size = 1, 0
    parts: list[bytes] = []
    while True:
        if not _is_ready(stream):
            yield None
        piece = stream.read1(BLOCK)
        if not piece:
            break
        cut = piece.rfind(b"\n") + 1
        if cut:
            data = b"".join((*parts, piece[:cut]))
            yield Block(file, line, data)
            line += data.count(b"\n")
            parts, size = [piece[cut:]], len(piece) - cut
        elif size <= LONGEST:
            parts.append(piece)
            size += len(piece)
    if size:
        yield Block(file, line, b"".join(parts))


def _is_ready(stream: BufferedReader | GzipFile) -> bool:
    """Whether a read returns at once, as far as the system can tell."""
    try:
        return bool(select.select([stream], [], [], 0)[0])
    except (OSError, ValueError):
        return True


@frozen
class Judged:
    """The result of a block: its formatted issues, and their number by kind and place.

    `faulty` is the number of bodies with issues that count.
    """

    size: int
    bodies: int
    faulty: int
    entries: list[str]
    places: Counter[tuple[str, str]]


def judge(block: Block, rules: Rules, style: str) -> Judged:
    """Validate the lines of a block; blank lines are skipped."""
    bodies = faulty = 0
    entries: list[str] = []
    places: Counter[tuple[str, str]] = Counter()
    is_clean, form = rules.quick_test(block.data), FORMATS[style]
    for number, line in enumerate(block.data.split(b"\n"), block.line):
        if len(line) <= LONGEST and is_clean(line):
            bodies += 1
            continue
        if not line or line.isspace():
            continue
        bodies += 1
        issues = rules.issues(line) if len(line) <= LONGEST else [_too_long()]
        faulty += any(map(rules.refuses, issues))
        where = positions(line[:LONGEST], [issue.pointer for issue in issues])
        entries += [form(block.file, (number, where[issue.pointer][1]), issue) for issue in issues]
        places.update((issue.kind, place(issue)) for issue in issues)
    return Judged(len(block.data), bodies, faulty, entries, places)


def _too_long() -> Issue:
    return beyond_schemas("limit", f"more than {LONGEST:,} bytes in one line")


def ordered(tasks: Iterable[T | None], work: Callable[[T], R], jobs: int) -> Iterator[R]:
    """Yield `work(task)` for each task, in order.

    Args:
        tasks: what to work on; only a few are read ahead of the results. None among them means that the
            next task may take a while to arrive, so results are yielded before it is read.
        work: a function that can be pickled.
        jobs: how many worker processes; with 1 the work is done in this one.

    Raises:
        Unusable: a worker died.
    """
    if jobs == 1:
        yield from (work(task) for task in tasks if task is not None)
        return
    context = multiprocessing.get_context("spawn")  # works on every system, and beside threads
    pool = ProcessPoolExecutor(jobs, context, _end_with_parent)
    results: deque[Future[R]] = deque()
    try:
        for task in tasks:
            if task is not None:
                results.append(_submitted(pool, work, task))
            while results and (task is None or len(results) > AHEAD * jobs):
                yield results.popleft().result()
        while results:
            yield results.popleft().result()
    except BrokenExecutor as error:
        raise Unusable("a worker process died, perhaps for want of memory; try --jobs 1") from error
    finally:
        pool.shutdown(cancel_futures=True)


def _submitted(pool: ProcessPoolExecutor, work: Callable[[T], R], task: T) -> Future[R]:
    # A new worker inherits this setting and ignores Ctrl-C: this process ends it.
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        return pool.submit(work, task)
    finally:
        signal.signal(signal.SIGINT, before)


def _end_with_parent() -> None:
    """Make a worker ignore Ctrl-C, and end when the process that started it is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent: Any = multiprocessing.parent_process()
    threading.Thread(target=lambda: (parent.join(), os._exit(1)), daemon=True).start()


def _cores() -> int:
    known = hasattr(os, "sched_getaffinity")
    return min(len(os.sched_getaffinity(0)) if known else os.cpu_count() or 1, MOST_WORKERS)
