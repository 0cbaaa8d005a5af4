# Copied from codegen/runtime/_transport/timing.py; edit there.
"""An exchange while it lasts: when it has to be over, what has gone out, and how another thread ends it."""

from __future__ import annotations

import socket
import sys
import threading
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Generator


class Cancellation:
    """Ends a call from another thread: nothing more of it goes out, and the wait for its answer is cut short."""

    def __init__(self) -> None:
        self._event, self._lock = threading.Event(), threading.Lock()
        self._sock: Any = None
        self.is_set, self.wait = self._event.is_set, self._event.wait

    def set(self) -> None:
        """End the call."""
        with self._lock:
            self._event.set()
            if self._sock is not None:
                with suppress(
                    OSError
                ):  # an SSLSocket would take its layer from the thread that reads
                    socket.socket.shutdown(
                        getattr(self._sock, "socket", self._sock), socket.SHUT_RDWR
                    )

    def hold(self, sock: Any) -> None:
        """Note the socket to shut, or None once it may be another call's."""
        with self._lock:
            self._sock = sock


@attrs.define(eq=False, repr=False)
class Exchange:
    """One request and its answer: when it has to be over, whether any of it may have arrived, what was answered.

    `outer` is the exception that the caller was handling as it began.
    """

    deadline: float
    read_timeout: float
    cancellation: Cancellation | None = None
    attempt: int = 1
    sent: bool = False
    status: int | None = None
    outer: BaseException | None = attrs.field(factory=lambda: sys.exc_info()[1])

    def left(self, most: float | None = None) -> float:
        """Return the seconds until the deadline, at most `most`, more than none."""
        left = self.deadline - time.monotonic()
        if self.cancellation is not None and self.cancellation.is_set():
            raise TimeoutError("the call was cancelled")
        if left <= 0:
            raise TimeoutError("the deadline of the call has passed")
        return left if most is None else min(left, most)

    def hold(self, sock: Any) -> None:
        """Have a cancellation shut this socket, or none."""
        if self.cancellation is not None:
            self.cancellation.hold(sock)

    def allowance(self) -> float:
        """Return the seconds that the next wait for the other side may take."""
        return self.left(self.read_timeout)


class _Current(threading.local):
    exchange: Exchange | None = None


_current = _Current()


@contextmanager
def exchanging(exchange: Exchange) -> Generator[None]:
    """Have watched connections keep to `exchange`, in this thread."""
    before, _current.exchange = _current.exchange, exchange
    try:
        yield
    finally:
        _current.exchange = before


def current_exchange() -> Exchange:
    """Return the exchange of this thread."""
    if _current.exchange is None:
        raise RuntimeError("the pool sends from another thread than the call's")
    return _current.exchange
