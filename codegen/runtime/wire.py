"""The wire under urllib3: a deadline for the whole of an exchange, a note of what has gone out, a bound on answers."""

from __future__ import annotations

import http.client
import io
import threading
import time
import zlib
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    import socket
    from collections.abc import Generator

    import urllib3

_PIECE = 1 << 16


@attrs.define(eq=False)
class Exchange:
    """One request and its answer: when it has to be over, and whether any of it may have arrived."""

    deadline: float
    read_timeout: float
    sent: bool = False

    def left(self) -> float:
        """Return the seconds until the deadline, more than none."""
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("the deadline of the call has passed")
        return left

    def allowance(self) -> float:
        """Return the seconds that the next wait for the other side may take."""
        return min(self.left(), self.read_timeout)


class _Current(threading.local):
    exchange: Exchange | None = None


_current = _Current()


@contextmanager
def exchanging(exchange: Exchange, pool: urllib3.PoolManager, url: str) -> Generator[None]:
    """Have the connections that `pool` makes for `url` keep to `exchange`, in this thread."""
    connections = pool.connection_from_url(url)
    if not issubclass(connections.ConnectionCls, Watched):
        connections.ConnectionCls = _watched(connections.ConnectionCls)
    _current.exchange = exchange
    try:
        yield
    finally:
        _current.exchange = None


def receive(response: urllib3.BaseHTTPResponse, most: int) -> tuple[bytes, str]:
    """Return the body of a response, of at most `most` bytes, and why it is not whole if it is not."""
    pieces: list[bytes] = []
    size, fault = 0, ""
    try:
        while size <= most and (piece := response.read1(_PIECE, decode_content=False)):
            pieces.append(piece)
            size += len(piece)
    except Exception as error:  # noqa: BLE001  # what was read so far must not be lost
        fault = f"the answer breaks off: {cause(error)[0]}"
    body = b"".join(pieces)
    if fault or size > most:
        response.close()
        return body[:most], fault or f"the answer is longer than {most} bytes"
    response.release_conn()
    encoding = response.headers.get("content-encoding", "identity").strip().lower()
    return _decoded(body, encoding, most) if encoding != "identity" else (body, "")


def _decoded(body: bytes, encoding: str, most: int) -> tuple[bytes, str]:
    if encoding not in ("gzip", "x-gzip", "deflate"):
        return body, f"the answer has the unknown Content-Encoding {encoding[:40]!r}"
    decoded, rest = b"", body
    try:
        while rest and len(decoded) <= most:
            decoder = zlib.decompressobj(wbits=47)  # of either format, by its header
            decoded += decoder.decompress(rest, most + 1 - len(decoded))
            rest = decoder.unused_data
            if len(decoded) <= most and not decoder.eof:
                return decoded, "the answer breaks off: its compressed data has no end"
    except zlib.error as error:
        return body, f"the answer is not compressed as its Content-Encoding {encoding!r} says: {error}"
    return decoded[:most], f"the answer is longer than {most} bytes" if len(decoded) > most else ""


def cause(error: BaseException) -> tuple[str, BaseException]:
    """Return what an error comes from, in a line, and the error without the frames, which may hold the key."""
    chain = [error]
    while (inner := chain[-1].__cause__ or chain[-1].__context__) and inner not in chain:
        chain.append(inner)
    for link in chain:
        link.__traceback__ = None
    return " ".join(f"{type(chain[-1]).__name__}: {chain[-1]}".split()), error


@cache
def _watched(cls: type[Any]) -> type[Any]:
    return type(cls.__name__, (Watched, cls), {})


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
        if _current.exchange is not None:
            self.fp = io.BufferedReader(_TimedSource(self.fp.detach(), sock, _current.exchange))


class Watched(http.client.HTTPConnection):
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
        if exchange is not None and not self._connecting and self.sock is not None:
            self.sock.settimeout(exchange.allowance())
            exchange.sent = True
        super().send(data)
