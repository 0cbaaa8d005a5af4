# Copied from codegen/runtime/_transport/wire.py; edit there.
"""The wire under urllib3: every wait on it is within the deadline of its exchange, which notes what has gone out."""

from __future__ import annotations

import http.client
import io
import socket
import ssl
import time
from functools import cache
from typing import TYPE_CHECKING, Any, cast

import urllib3
from urllib3.connection import HTTPConnection
from urllib3.exceptions import HTTPError

from .lookup import addresses_of
from .timing import current_exchange

if TYPE_CHECKING:
    from .timing import Exchange

IDLE = 30.0  # seconds unused after which a connection is made anew: what is on the way may have dropped it unseen
_PIECE = 1 << 17


def watched(pool: urllib3.PoolManager) -> Any:
    """Return a view of a pool manager for exchanges; it shares all that the manager has, which stays as it is."""
    return _view(pool, WatchedManager)


def _view(original: Any, watch: Any) -> Any:
    view: Any = object.__new__(_watched(original.__class__, watch))
    view.__dict__, view.original = (
        original.__dict__,
        original,
    )  # which closes its connections once it is dropped
    return view


@cache
def _watched(cls: Any, watch: Any) -> Any:
    return type(cls.__name__, (watch, cls), {})


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
        self._exchange = current_exchange()
        super().__init__(
            cast("socket.socket", _TimedSource(sock, self._exchange)), *settings, **options
        )

    def begin(self) -> None:
        super().begin()
        self.headers.defects.clear()  # urllib3 logs what it cannot read of the headers: there may be the key
        self.headers.set_payload("")

    def _read_status(self) -> tuple[str, int, str]:
        version, status, reason = cast("tuple[str, int, str]", super()._read_status())  # type: ignore[misc]
        if (
            status < 200
        ):  # http.client skips the interim answer 100 alone, and takes others for the last one
            status = 100
        elif self._exchange.sent and version.startswith("HTTP/1."):
            self._exchange.status = status
        return version, status, reason


class WatchedManager(urllib3.PoolManager):
    """A view of a pool manager that finds watched pools."""

    __slots__ = ("original",)

    def connection_from_host(self, *given: Any, **options: Any) -> Any:
        """Return a view of the pool for an address."""
        return _view(super().connection_from_host(*given, **options), WatchedPool)


class WatchedPool(urllib3.HTTPConnectionPool):
    """A view of a pool whose connections are watched while they are out of it."""

    __slots__ = ("original",)

    def _get_conn(self, timeout: float | None = None) -> Any:  # noqa: ARG002  # the deadline is what counts
        connection: Any = super()._get_conn(current_exchange().left())
        connection.__class__ = _watched(connection.__class__, Watched)
        if time.monotonic() - connection.used > IDLE:
            connection.close()
        return connection

    def _put_conn(self, conn: Any) -> None:
        if conn is not None:
            conn.used = time.monotonic()
            current_exchange().hold(None)
            conn.__class__ = conn.__class__.__bases__[1]
        super()._put_conn(conn)


class Watched(HTTPConnection):
    """A connection that notes when the first byte of a request goes out; those to a proxy are none."""

    response_class = _TimedResponse
    used = float("inf")
    _connecting = False
    _head: bytes | None = (
        None  # what waits to be sent with the body: b"" before the headers are there
    )

    def request(self, method: str, url: str, body: Any = None, *given: Any, **options: Any) -> None:
        """Send a request, its headers and its body in one piece; it is the only one of its exchange."""
        if current_exchange().sent:
            raise RuntimeError("its pool would have sent it once more")
        self._head = b"" if body else None
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
        """Send a piece of a request; each part of it that the other side takes is a sign of life."""
        if self.sock is None and self.auto_open:
            self.connect()
        if self._head is not None and not self._connecting:
            if not self._head:
                self._head = data
                return
            data, self._head = self._head + data, None
        exchange, sock = current_exchange(), cast("socket.socket", self.sock)
        if not self._connecting:
            exchange.hold(sock)
        for start in range(0, len(data), _PIECE):
            sock.settimeout(exchange.allowance())
            exchange.sent = exchange.sent or not self._connecting
            super().send(data[start : start + _PIECE])

    def _new_conn(self) -> socket.socket:
        """Open a socket to the first of the host's addresses that takes it, and leave it time to shake hands."""
        exchange, name, most = current_exchange(), self._dns_host, self.timeout
        socks = hasattr(self, "_socks_options")  # such a proxy looks names up itself
        addresses = [name] if socks else addresses_of(name, self.port, exchange.left(most))
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
        if self.sock is not None:
            self.sock.settimeout(current_exchange().left(self.timeout))
