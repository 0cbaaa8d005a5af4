# Copied from codegen/runtime/_transport/connections.py; edit there.
"""Connections that keep to the deadline of a call and say what they sent, on urllib3's public points."""

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

IDLE = 30.0  # seconds unused after which a connection is made anew: a middlebox may have dropped it
_PIECE = 1 << 17


@attrs.define(eq=False, repr=False)
class Attempt:
    """A request on its way: when it has to be over, whether any of it went out, what was answered.

    `sent` is None until a connection has said; who does not say counts as having sent.
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

    def watch(self, sock: Any) -> None:
        """Let `cancel` shut this socket down; None: no longer."""
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
    """Reads from a socket, each read within what the attempt has left."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock, self._source = sock, sock.makefile("rb", buffering=0)
        self._attempt = current.get()

    def makefile(self, _: str) -> io.BufferedReader:
        """Return a buffered reader, as a socket does."""
        return io.BufferedReader(self)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int | None:
        self._sock.settimeout(self._attempt.remaining(self._attempt.read_timeout))
        return self._source.readinto(buffer)

    def close(self) -> None:
        self._attempt.watch(None)
        self._source.close()
        super().close()


class _TimedResponse(http.client.HTTPResponse):
    def __init__(self, sock: socket.socket, *settings: Any, **options: Any) -> None:
        super().__init__(cast("socket.socket", _TimedReader(sock)), *settings, **options)

    def begin(self) -> None:
        """Read to the end of the headers; the status holds even where the headers break off."""
        try:
            super().begin()
            while self.status < 200:  # http.client skips the interim answer 100 alone
                self.headers = cast("http.client.HTTPMessage", None)
                super().begin()
        finally:
            # Until they are read, both are a word: "UNKNOWN".
            if self.version in (10, 11) and self.status >= 200:
                current.get().status = self.status
        self.headers.defects.clear()  # urllib3 logs them, and they may hold the key
        self.headers.set_payload("")


class TimedConnection(HTTPConnection):
    """A connection whose waits end with the attempt that uses it; mixed into those of a pool."""

    response_class = _TimedResponse
    debuglevel = 0  # that of http.client prints the key
    last_used = 0.0
    is_connecting = False
    held_head: bytes | None = None  # what is sent together with the body; b"" until it is there

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
        """Send a part of a request in pieces: each that the other side accepts is a sign of life."""
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
            sock.settimeout(attempt.remaining(attempt.read_timeout))
            attempt.sent = attempt.sent or not self.is_connecting
            super().send(data[start : start + _PIECE])

    def getresponse(self) -> Any:
        """Return the answer; a connection that sends only now has sent, too."""
        current.get().sent = True
        response = super().getresponse()
        self.last_used = time.monotonic()
        return response

    def connect(self) -> None:
        """Look up, connect and shake hands, in a thread that is left behind where it takes too long.

        An address that does not answer leaves half of the time to the others.
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
            # The ssl module wraps a socket that was reset just before, and shakes no hands.
            if isinstance(self.sock, ssl.SSLSocket) and self.sock.version() is None:
                error = ConnectionResetError("the connection was reset before the handshake")
        except BaseException as raised:  # noqa: BLE001  # it is raised where it is waited for
            error = raised
        if left_behind.is_set():
            self.close()
        outcome.put(error)


def receive(
    response: urllib3.BaseHTTPResponse, most: int, attempt: Attempt, outer: BaseException | None
) -> tuple[bytes, str]:
    """Return the decoded body of a response, of at most `most` bytes, and why it is not whole.

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
