# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""The wire under urllib3: a deadline for the whole of an exchange, and a note of what has gone out."""

from __future__ import annotations

import http.client
import io
import socket
import ssl
import sys
import threading
import time
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any, cast

import attrs
import urllib3
from urllib3.connection import HTTPConnection
from urllib3.exceptions import HTTPError
from urllib3.util.connection import allowed_gai_family

if TYPE_CHECKING:
    from collections.abc import Generator


@attrs.define(eq=False)
class Exchange:
    """One request and its answer: when it has to be over, whether any of it may have arrived, what was answered.

    `outer` is the exception that the caller was handling as it began.
    """

    deadline: float
    read_timeout: float
    cancelled: threading.Event | None = None
    sent: bool = False
    status: int | None = None
    outer: BaseException | None = attrs.field(factory=lambda: sys.exc_info()[1])

    def left(self, most: float | None = None) -> float:
        """Return the seconds until the deadline, at most `most`, more than none."""
        left = self.deadline - time.monotonic()
        if self.cancelled is not None and self.cancelled.is_set():
            raise TimeoutError("the call was cancelled")
        if left <= 0:
            raise TimeoutError("the deadline of the call has passed")
        return left if most is None else min(left, most)

    def allowance(self) -> float:
        """Return the seconds that the next wait for the other side may take."""
        return self.left(self.read_timeout)


class _Current(threading.local):
    exchange: Exchange | None = None


_current = _Current()


def watch(pool: Any) -> None:
    """Have the connections that a pool manager has or makes keep to the exchange of their thread."""
    pool.__class__ = _watched(pool.__class__, WatchedManager)


@contextmanager
def exchanging(exchange: Exchange) -> Generator[None]:
    """Have watched connections keep to `exchange`, in this thread."""
    _current.exchange = exchange
    try:
        yield
    finally:
        _current.exchange = None


@cache
def _watched(cls: type[Any], watch: type[Any]) -> type[Any]:
    return cls if issubclass(cls, watch) else type(cls.__name__, (watch, cls), {})


class _TimedSource(io.RawIOBase):
    """Reads from a socket, each read within what the exchange has left: a drip cannot outlast the deadline."""

    def __init__(self, sock: socket.socket, exchange: Exchange) -> None:
        self._source, self._sock, self._exchange = sock.makefile("rb", buffering=0), sock, exchange

    def makefile(self, _: str) -> io.BufferedReader:
        """Return a reader, as a socket does."""
        return io.BufferedReader(self)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int | None:
        self._sock.settimeout(self._exchange.allowance())
        return self._source.readinto(buffer)

    def close(self) -> None:
        self._source.close()
        super().close()


class _TimedResponse(http.client.HTTPResponse):
    def __init__(self, sock: socket.socket, *settings: Any, **options: Any) -> None:
        self._exchange = _current.exchange
        source: Any = sock if self._exchange is None else _TimedSource(sock, self._exchange)
        super().__init__(source, *settings, **options)

    def begin(self) -> None:
        super().begin()
        if (
            self._exchange is not None
        ):  # urllib3 logs what it cannot read of the headers: there may be the key
            self.headers.defects.clear()
            self.headers.set_payload("")

    def _read_status(self) -> tuple[str, int, str]:
        version, status, reason = cast("tuple[str, int, str]", super()._read_status())  # type: ignore[misc]
        if (
            status < 200
        ):  # http.client skips the interim answer 100 alone, and takes others for the last one
            status = 100
        elif self._exchange is not None and self._exchange.sent and version.startswith("HTTP/1."):
            self._exchange.status = status
        return version, status, reason


class WatchedManager(urllib3.PoolManager):
    """Finds pools whose connections are watched in an exchange."""

    def connection_from_context(self, request_context: dict[str, Any]) -> Any:
        """Return the pool for an address."""
        connections: Any = super().connection_from_context(request_context)
        connections.__class__ = _watched(connections.__class__, WatchedPool)
        return connections


class WatchedPool(urllib3.HTTPConnectionPool):
    """A pool whose connections are watched in an exchange, those made before it too."""

    def _get_conn(self, timeout: float | None = None) -> Any:
        exchange = _current.exchange
        if exchange is None:
            return super()._get_conn(timeout)
        connection: Any = super()._get_conn(exchange.left())
        connection.__class__ = _watched(connection.__class__, Watched)
        return connection


class Watched(HTTPConnection):
    """A connection that notes when the first byte of a request goes out; those to a proxy are none."""

    response_class = _TimedResponse
    _connecting = False
    _head: bytes | None = (
        None  # what waits to be sent with the body: b"" before the headers are there
    )

    def request(self, method: str, url: str, body: Any = None, *given: Any, **options: Any) -> None:
        """Send a request, its headers and its body in one piece."""
        self._head = b"" if body and _current.exchange is not None else None
        super().request(method, url, body, *given, **options)

    def connect(self) -> None:
        """Connect, and shake hands where there is TLS."""
        self._connecting = True
        try:
            super().connect()
            # The ssl module wraps a socket that was reset just before, and shakes no hands.
            if isinstance(self.sock, ssl.SSLSocket) and self.sock.version() is None:
                raise ConnectionResetError("the connection was reset before the handshake")
        finally:
            self._connecting = False

    def send(self, data: Any) -> None:
        """Send a piece of a request."""
        if self.sock is None and self.auto_open:
            self.connect()
        if self._head is not None and not self._connecting:
            if not self._head:
                self._head = data
                return
            data, self._head = self._head + data, None
        exchange = _current.exchange
        if exchange is not None and self.sock is not None:
            self.sock.settimeout(exchange.allowance())
            exchange.sent = exchange.sent or not self._connecting
        super().send(data)

    def _new_conn(self) -> socket.socket:
        """Open a socket to the first of the host's addresses that takes it, and leave it time to shake hands."""
        exchange, name, most = _current.exchange, self._dns_host, self.timeout
        if exchange is None:
            return super()._new_conn()
        socks = hasattr(self, "_socks_options")  # such a proxy looks names up itself
        addresses = [name] if socks else _addresses(name, self.port)
        try:
            for behind, self._dns_host in enumerate(addresses, 1 - len(addresses)):
                self.timeout = exchange.left(most)
                try:
                    self.sock = super()._new_conn()
                except HTTPError:
                    if not behind:
                        raise
                else:
                    self.sock.settimeout(exchange.left(most))
                    return self.sock
            raise OSError(f"{name} has no address")
        finally:
            self._dns_host, self.timeout = name, most

    def _tunnel(self) -> None:
        """Have the proxy connect, and leave the socket time to shake hands with who is behind it."""
        super()._tunnel()
        if _current.exchange is not None and self.sock is not None:
            self.sock.settimeout(_current.exchange.left(self.timeout))


def _addresses(host: str, port: int) -> list[str]:
    found = socket.getaddrinfo(host.strip("[]"), port, allowed_gai_family(), socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))
