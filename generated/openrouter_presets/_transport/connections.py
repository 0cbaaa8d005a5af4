# Copied from codegen/runtime/_transport/connections.py; edit there.
"""Connections that keep the deadline of a call and record what they sent, on urllib3's public extension points."""

from __future__ import annotations

import copy
import http.client
import io
import queue
import socket
import ssl
import threading
import time
from contextlib import suppress
from contextvars import ContextVar, copy_context
from functools import cache
from typing import Any, cast

import attrs
import urllib3
from urllib3.connection import HTTPConnection

from .secrecy import cause

IDLE = 30.0  # seconds unused after which a connection is replaced, since a middlebox may have dropped it
_PIECE = 1 << 17


@attrs.define(eq=False, repr=False)
class Attempt:
    """A request in progress: its deadline, whether any of it was sent, and the status of its answer.

    `sent` is None until a connection sets it; a connection that never does counts as having sent.
    """

    deadline: float
    read_timeout: float
    sent: bool | None = None
    status: int | None = None
    cancelled: threading.Event = attrs.field(factory=threading.Event)
    _sock: Any = None
    _lock: threading.Lock = attrs.field(factory=threading.Lock)

    def remaining(self, most: float | None = None) -> float:
        """Return the seconds until the deadline, at most `most`; raise TimeoutError at zero."""
        left = self.deadline - time.monotonic()
        if self.cancelled.is_set():
            raise TimeoutError("the call was cancelled")
        if left <= 0:
            raise TimeoutError("the deadline of the call has passed")
        return left if most is None else min(left, most)

    def limit(self, sock: Any) -> None:
        """Let the next wait for a socket end with the attempt, or with its read timeout."""
        seconds = self.remaining(self.read_timeout)
        if sock.gettimeout() != seconds:  # setting it releases the lock of the interpreter to other threads
            sock.settimeout(seconds)

    def watch(self, sock: Any) -> None:
        """Let `cancel` shut down this socket; None to shut down nothing."""
        with self._lock:
            self._sock = sock

    def cancel(self) -> None:
        """End the attempt from any thread: nothing more goes out, and no answer is waited for."""
        with self._lock:
            self.cancelled.set()
            _shut(self._sock)


current: ContextVar[Attempt] = ContextVar("attempt")


def _shut(sock: Any) -> None:
    if sock is not None:
        with suppress(OSError):  # SSLSocket.shutdown would drop TLS under the thread that reads
            socket.socket.shutdown(getattr(sock, "socket", sock), socket.SHUT_RDWR)


def timed(settings: urllib3.PoolManager) -> urllib3.PoolManager:
    """Return a manager with the settings of `settings`, and timed connections of its own."""
    own = copy.copy(settings)
    own.pools = type(settings.pools)(10)
    classes = settings.pool_classes_by_scheme
    own.pool_classes_by_scheme = {scheme: _timed_pool(cls) for scheme, cls in classes.items()}
    return own


@cache
def _timed_pool(pool_class: Any) -> Any:
    # Looked up at each use, since recorders such as VCR.py replace it for a while.
    connections = property(lambda _: _timed_connection(pool_class.ConnectionCls))
    return type(pool_class.__name__, (pool_class,), {"ConnectionCls": connections})


@cache
def _timed_connection(connection_class: Any) -> Any:
    return type("TimedConnection", (TimedConnection, connection_class), {})


class _TimedReader(io.RawIOBase):
    """Reads from a socket; each read is limited to the time that the attempt has left."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock, self._source = sock, sock.makefile("rb", buffering=0)
        self._attempt = current.get()

    def makefile(self, _: str) -> io.BufferedReader:
        """Return a buffered reader, as a socket does."""
        return io.BufferedReader(self)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int | None:
        self._attempt.limit(self._sock)
        return self._source.readinto(buffer)

    def close(self) -> None:
        self._attempt.watch(None)
        self._source.close()
        super().close()


class _TimedResponse(http.client.HTTPResponse):
    def __init__(self, sock: socket.socket, *settings: Any, **options: Any) -> None:
        super().__init__(cast("socket.socket", _TimedReader(sock)), *settings, **options)

    def begin(self) -> None:
        """Read to the end of the headers; the status is kept even if the headers break off."""
        try:
            super().begin()
            while self.status < 200:  # http.client skips only the interim answer 100
                self.headers = cast("http.client.HTTPMessage", None)
                super().begin()
        finally:
            # Until they are read, both are the string "UNKNOWN".
            if self.version in (10, 11) and self.status >= 200:
                current.get().status = self.status
        self.headers.defects.clear()  # urllib3 logs them, and they may hold the key
        self.headers.set_payload("")


class TimedConnection(HTTPConnection):
    """A connection whose waits end with the attempt that uses it; a mixin for the connections of a pool."""

    response_class = _TimedResponse
    debuglevel = 0  # the debug output of http.client shows the key
    last_used = 0.0
    is_connecting = False
    held_head: bytes | None = None  # the headers, kept to send them with the body; b"" until they are known

    @property
    def is_connected(self) -> bool:
        """Whether it may be used again."""
        return time.monotonic() - self.last_used < IDLE and super().is_connected

    def request(self, method: str, url: str, body: Any = None, *given: Any, **options: Any) -> None:
        """Send a request, the only one of its attempt."""
        attempt = current.get()
        if attempt.sent:
            raise RuntimeError("its pool would have sent it once more")
        attempt.sent, self.held_head = False, b"" if body else None
        super().request(method, url, body, *given, **options)

    def send(self, data: Any) -> None:
        """Send a part of a request in pieces; each piece that the other side accepts shows that it is alive."""
        if self.sock is None:
            self.connect()
        if self.held_head is not None and not self.is_connecting:
            if not self.held_head:
                self.held_head = data
                return
            data, self.held_head = self.held_head + data, None
        attempt, sock = current.get(), cast("socket.socket", self.sock)
        if not self.is_connecting:
            attempt.watch(sock)
        for start in range(0, len(data), _PIECE):
            attempt.limit(sock)
            attempt.sent = attempt.sent or not self.is_connecting
            super().send(data[start : start + _PIECE])

    def getresponse(self) -> Any:
        """Return the answer; from now on the request counts as sent, even if the connection sends it only here."""
        current.get().sent = True
        response = super().getresponse()
        self.last_used = time.monotonic()
        return response

    def connect(self) -> None:
        """Look up the host, connect and shake hands, in a thread that is abandoned if it takes too long.

        An address that does not answer uses at most half of the time, so that the others can be tried.
        """
        attempt = current.get()
        attempt.sent = attempt.sent or False
        limit = attempt.remaining(self.timeout)
        self.timeout, self.is_connecting = limit / 2, True
        outcome: queue.SimpleQueue[BaseException | None] = queue.SimpleQueue()
        left_behind = threading.Event()
        work = (self._connect_in_thread, outcome, left_behind)
        try:
            threading.Thread(target=copy_context().run, args=work, daemon=True).start()
            error = outcome.get(timeout=limit)
        except queue.Empty:
            error = TimeoutError(f"connecting to {self.host} took too long")
            left_behind.set()
        except BaseException:
            left_behind.set()
            raise
        finally:
            if left_behind.is_set():
                _shut(self.sock)
            self.is_connecting = False
        if error:
            raise error

    def _connect_in_thread(
        self, outcome: queue.SimpleQueue[BaseException | None], left_behind: threading.Event
    ) -> None:
        error: BaseException | None = None
        try:
            super().connect()
            # The ssl module wraps a socket that was reset just before without a handshake.
            if isinstance(self.sock, ssl.SSLSocket) and self.sock.version() is None:
                error = ConnectionResetError("the connection was reset before the handshake")
        except BaseException as raised:  # noqa: BLE001  # raised again in the thread that waits
            error = raised
        if left_behind.is_set():
            self.close()
        outcome.put(error)


def receive(
    response: urllib3.BaseHTTPResponse, most: int, attempt: Attempt, outer: BaseException | None
) -> tuple[bytes, str]:
    """Return the decoded body of a response, at most `most` bytes of it, and why it is incomplete, if it is.

    `outer` is the exception that the caller was handling already.
    """
    body, fault = bytearray(), ""
    try:
        while len(body) <= most and (piece := response.read1(1 << 16)):
            body += piece
        if len(body) > most:
            fault = f"the answer is longer than {most} bytes"
    except Exception as error:  # noqa: BLE001  # what was read so far must not be lost
        fault = f"the answer breaks off: {cause(error, outer=outer)[0]}"
    attempt.watch(None)
    if fault:
        response.close()
    response.release_conn()
    return bytes(body[:most]), fault
