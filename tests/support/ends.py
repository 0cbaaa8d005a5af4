"""The other ends of a wire, byte for byte: an origin that records and answers raw, and a proxy that logs."""

from __future__ import annotations

import contextlib
import queue
import re
import socket
import ssl
import struct
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import urllib3

import openrouter_presets as orp

if TYPE_CHECKING:
    from typing_extensions import Self

KEY = "sk-or-v1-0f5c1d2e3b4a5968778695a4b3c2d1e0"
BODY: Any = {"model": "openai/gpt-4o", "messages": []}
PATIENCE = 20.0  # seconds after which a wait counts as hung
RESET = b"(reset)"  # instead of an answer
SILENCE = b"(silence)"
CREATED = b'{"data": {"slug": "reviewer"}}'
_LINGER_NONE = struct.pack("ii", 1, 0)
_REQUEST_LINE = re.compile(rb"(?:GET|POST) (/[!-~]*) HTTP/1\.1")
_FIELD = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+): ?([\t\x20-\x7e\x80-\xff]*)")


def answer(status: int, body: bytes = b"", *lines: str, length: int | None = None) -> bytes:
    """Return an answer of a server that closes after it; `lines` are further headers."""
    size = len(body) if length is None else length
    head = [
        f"HTTP/1.1 {status} Reason",
        f"Content-Length: {size}",
        "Connection: close",
        *lines,
        "",
        "",
    ]
    return "\r\n".join(head).encode("latin-1") + body


def read_request(received: bytes) -> tuple[str, list[tuple[str, str]], bytes]:
    """Return the target, the headers and the body of the one request that the bytes hold."""
    head, _, body = received.partition(b"\r\n\r\n")
    line, *lines = head.split(b"\r\n")
    target, fields = _REQUEST_LINE.fullmatch(line), [_FIELD.fullmatch(field) for field in lines]
    assert target is not None, line
    assert None not in fields, lines
    pairs = [(field[1].decode().lower(), field[2].decode("latin-1")) for field in fields if field]
    names = [name for name, _ in pairs]
    assert len(set(names)) == len(names)
    assert "transfer-encoding" not in names
    assert len(body) == int(dict(pairs).get("content-length", 0))
    return target[1].decode(), pairs, body


def sent(origin: Origin, slug: Any = "reviewer", *, key: Any = KEY, path: str = "", **given: Any) -> Any:
    """Return the request that a call sends, read; None if it is refused before anything is sent."""
    before = origin.connections
    try:
        with orp.Client(key, base_url=origin.url + path, timeout=10, retries=0) as client:
            client.create_presets_messages(slug, BODY, **given)
    except orp.InvalidArgument:
        assert origin.connections == before
        return None
    assert origin.connections == before + 1
    return read_request(origin.received())


class _Listener:
    """Listens on 127.0.0.1, and serves each connection in a thread of its own."""

    def __init__(self) -> None:
        self.connections = 0
        self._closing = False
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._closing = True
        socket.create_connection(("127.0.0.1", self.port)).close()
        for thread in self._threads:
            thread.join(PATIENCE)
            assert not thread.is_alive(), "this end of the wire hangs"
        self._socket.close()

    def _start(self, work: Callable[..., None], *given: object) -> threading.Thread:
        thread = threading.Thread(target=work, args=given)
        self._threads.append(thread)
        thread.start()
        return thread

    def _accept(self) -> None:
        while True:
            accepted, _ = self._socket.accept()
            if self._closing:
                accepted.close()
                return
            self.connections += 1
            self._start(self._serve, accepted)

    def _serve(self, accepted: socket.socket) -> None:
        accepted.settimeout(PATIENCE)
        with contextlib.suppress(OSError):
            self.talk(accepted)
        accepted.close()

    def talk(self, accepted: socket.socket) -> None:
        raise NotImplementedError


class Origin(_Listener):
    """Gives every request the same answer, and keeps all bytes of each connection."""

    def __init__(
        self,
        reply: bytes | Callable[[bytes], bytes] | None = None,
        *,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        super().__init__()
        self.reply = answer(200, CREATED) if reply is None else reply
        self.tls = tls
        self._received: queue.Queue[bytes] = queue.Queue()

    @property
    def url(self) -> str:
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}"

    def received(self) -> bytes:
        """Return all bytes of the connection that was over first."""
        return self._received.get(timeout=PATIENCE)

    def talk(self, accepted: socket.socket) -> None:
        sock = self.tls.wrap_socket(accepted, server_side=True) if self.tls else accepted
        held = b""
        try:
            while not _is_whole(held):
                held += _read(sock)
            reply = self.reply(held) if callable(self.reply) else self.reply
            if reply == RESET:
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NONE)
                return
            if reply != SILENCE:
                sock.sendall(reply)
                with contextlib.suppress(OSError):
                    sock.shutdown(socket.SHUT_WR)
            while True:
                held += _read(sock)
        finally:
            self._received.put(held)
            sock.close()


class Recorder(urllib3.PoolManager):
    """Records requests in the place of connections, so that any address can be called: none is made."""

    def __init__(self) -> None:
        super().__init__()
        self.requests: list[tuple[str, str, dict[str, str], bytes]] = []

    def urlopen(self, method: str, url: str, **given: Any) -> Any:  # type: ignore[override]
        self.requests.append((method, url, given["headers"], given["body"]))
        raise ConnectionRefusedError("requests end here")


class Proxy(_Listener):
    """A proxy that leads every CONNECT to one port of 127.0.0.1, or refuses, and logs all that it sees."""

    def __init__(self, target: int, *, refusal: bytes | None = None) -> None:
        super().__init__()
        self.target, self.refusal = target, refusal
        self.log = bytearray()

    def talk(self, accepted: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            head += _read(accepted)
        self.log += head
        if self.refusal is not None or not head.startswith(b"CONNECT "):
            accepted.sendall(self.refusal or answer(405))
            return
        with socket.create_connection(("127.0.0.1", self.target), PATIENCE) as onward:
            accepted.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
            back = self._start(self._pipe, onward, accepted)
            self._pipe(accepted, onward)
            back.join(PATIENCE)

    def _pipe(self, source: socket.socket, sink: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                piece = _read(source)
                self.log += piece
                sink.sendall(piece)
        with contextlib.suppress(OSError):
            sink.shutdown(socket.SHUT_WR)


def _is_whole(held: bytes) -> bool:
    head, end, body = held.partition(b"\r\n\r\n")
    length = head.lower().partition(b"\r\ncontent-length:")[2].partition(b"\r\n")[0]
    return bool(end) and len(body) >= int(length or 0)


def _read(sock: socket.socket) -> bytes:
    piece = sock.recv(1 << 16)
    if not piece:
        raise ConnectionResetError("the other end is done")
    return piece
