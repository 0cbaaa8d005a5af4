"""The wire under urllib3: a deadline for the whole of an exchange, a note of what has gone out, a bound on answers."""

from __future__ import annotations

import http.client
import io
import socket
import threading
import time
import zlib
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any, cast

import attrs
import urllib3
from urllib3.connection import HTTPConnection
from urllib3.exceptions import HTTPError
from urllib3.util.connection import allowed_gai_family

from .secrecy import cause

if TYPE_CHECKING:
    from collections.abc import Generator

_PIECE = 1 << 16
_BITE = 1 << 12  # a decoder copies what follows its data, so that data in many parts is cut small
_GZIP_OR_ZLIB = 47


@attrs.define(eq=False)
class Exchange:
    """One request and its answer: when it has to be over, whether any of it may have arrived, what was answered."""

    deadline: float
    read_timeout: float
    cancelled: threading.Event | None = None
    sent: bool = False
    status: int | None = None

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


@contextmanager
def exchanging(exchange: Exchange, pool: urllib3.PoolManager, url: str) -> Generator[None]:
    """Have the connections that `pool` has or makes for `url` keep to `exchange`, in this thread."""
    made = pool.pool_classes_by_scheme.items()
    pool.pool_classes_by_scheme = {scheme: _watched(cls, WatchedPool) for scheme, cls in made}
    connections: Any = pool.connection_from_url(url)
    connections.__class__ = _watched(connections.__class__, WatchedPool)
    _current.exchange = exchange
    try:
        yield
    finally:
        _current.exchange = None


def receive(response: urllib3.BaseHTTPResponse, most: int) -> tuple[bytes, str]:
    """Return the body of a response, of at most `most` bytes, and why it is not whole if it is not."""
    pieces: list[bytes] = []
    size, fault, whole = 0, "", False
    try:
        while size <= most and (piece := response.read1(_PIECE, decode_content=False)):
            pieces.append(piece)
            size += len(piece)
        whole = size <= most
    except Exception as error:  # noqa: BLE001  # what was read so far must not be lost
        fault = f"the answer breaks off: {cause(error)[0]}"
    finally:
        if not whole:
            response.close()
        response.release_conn()
    body = b"".join(pieces)
    if not whole:
        return body[:most], fault or f"the answer is longer than {most} bytes"
    encoding = response.headers.get("content-encoding", "identity").strip().lower()
    return _decoded(body, encoding, most) if encoding not in ("", "identity") else (body, "")


def _decoded(body: bytes, encoding: str, most: int) -> tuple[bytes, str]:
    if encoding not in ("gzip", "x-gzip", "deflate"):
        return body, "the answer has an unknown Content-Encoding"
    decoded = bytearray()
    decoder = zlib.decompressobj(wbits=_GZIP_OR_ZLIB)
    try:
        for start in range(0, len(body), _BITE):
            rest = body[start : start + _BITE]
            while rest and len(decoded) <= most:
                if decoder.eof:
                    decoder = zlib.decompressobj(wbits=_GZIP_OR_ZLIB)
                decoded += decoder.decompress(rest, most + 1 - len(decoded))
                rest = decoder.unused_data
    except zlib.error as error:
        return body, f"the answer is not compressed as its Content-Encoding says: {error}"
    if len(decoded) > most:
        return bytes(decoded[:most]), f"the answer is longer than {most} bytes"
    broken = body and not decoder.eof
    return bytes(decoded), "the answer breaks off: its compressed data has no end" if broken else ""


@cache
def _watched(cls: type[Any], watch: type[Any]) -> type[Any]:
    return cls if issubclass(cls, watch) else type(cls.__name__, (watch, cls), {})


class _TimedSource(io.RawIOBase):
    """Reads from a socket, each read within what the exchange has left: a drip cannot outlast the deadline."""

    def __init__(self, source: io.RawIOBase, sock: socket.socket, exchange: Exchange) -> None:
        self._source, self._sock, self._exchange = source, sock, exchange

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
        super().__init__(sock, *settings, **options)
        self._exchange = _current.exchange
        if self._exchange is not None:
            self.fp = io.BufferedReader(_TimedSource(self.fp.detach(), sock, self._exchange))

    def begin(self) -> None:
        super().begin()
        if self._exchange is not None:  # urllib3 logs what it cannot read of the headers: there may be the key
            self.headers.defects.clear()
            self.headers.set_payload("")

    def _read_status(self) -> tuple[str, int, str]:
        version, status, reason = cast("tuple[str, int, str]", super()._read_status())  # type: ignore[misc]
        if status < 200:  # http.client skips the interim answer 100 alone, and takes others for the last one
            status = 100
        elif self._exchange is not None and self._exchange.sent and version.startswith("HTTP/1."):
            self._exchange.status = status
        return version, status, reason


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

    def connect(self) -> None:
        """Connect, and shake hands where there is TLS."""
        self._connecting = True
        try:
            super().connect()
        finally:
            self._connecting = False

    def send(self, data: Any) -> None:
        """Send a piece of a request."""
        if self.sock is None and self.auto_open:
            self.connect()
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
