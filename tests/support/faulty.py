"""A server on raw sockets that breaks an exchange where and how a script says, and counts what arrived."""

from __future__ import annotations

import contextlib
import itertools
import select
import socket
import ssl
import struct
import threading
from typing import TYPE_CHECKING, Any

import attrs

from tests.support.faults import Kind, Point, Turn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Self

PACE = 0.02  # seconds between the bytes of a drip
PATIENCE = 20.0  # seconds after which the server gives up on a client that hangs
RESET = struct.pack("ii", 1, 0)  # SO_LINGER of no seconds: closing sends RST
_SOUND = Turn(last=True)


class Broken(Exception):
    """The exchange is broken, by the script or by the client."""


@attrs.define(eq=False)
class FaultyServer:
    """Plays a list of turns on each connection, in the script's order, then sound ones.

    It counts connections and the bodies that arrived whole. A script whose first turn closes before there is
    a connection refuses all of them.
    """

    script: Sequence[Sequence[Turn]] = ()
    tls: ssl.SSLContext | None = None
    connections: int = 0
    bodies: int = 0
    port: int = attrs.field(init=False)
    _listener: socket.socket = attrs.field(factory=socket.socket)
    _ends: tuple[socket.socket, socket.socket] = attrs.field(factory=socket.socketpair)
    _over: threading.Event = attrs.field(factory=threading.Event)
    _closed: threading.Semaphore = attrs.field(factory=lambda: threading.Semaphore(0))
    _threads: list[threading.Thread] = attrs.field(factory=list)

    def __enter__(self) -> Self:
        self._listener.bind(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        first = next((turn.fault for turns in self.script for turn in turns), None)
        at_first = first.kind if first and first.point is Point.CONNECT else None
        if at_first is not Kind.CLOSE:
            self._listener.listen(64)
        if at_first not in (Kind.CLOSE, Kind.STALL):
            self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._ends[0].close()
        for thread in self._threads:
            thread.join(PATIENCE)
            assert not thread.is_alive(), "the server's side of an exchange hangs"
        self._ends[1].close()
        self._listener.close()

    @property
    def url(self) -> str:
        """The address for a client."""
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}"

    def wait_closed(self) -> None:
        """Wait until the server has closed one more connection."""
        assert self._closed.acquire(timeout=PATIENCE), "the server keeps its connection open"

    def _start(self, work: Any, *given: object) -> None:
        thread = threading.Thread(target=work, args=given)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        for turns in itertools.chain(self.script, itertools.repeat([_SOUND])):
            if self._ends[1] in select.select([self._ends[1], self._listener], [], [])[0]:
                return
            accepted, _ = self._listener.accept()
            self.connections += 1
            self._start(self._serve, accepted, turns)

    def _serve(self, accepted: socket.socket, turns: Sequence[Turn]) -> None:
        wire = _Wire(accepted, self._over)
        accepted.settimeout(PATIENCE)
        accepted.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # a reset would drop what waits to be sent
        with contextlib.suppress(Broken, OSError):  # of which the client has to make the best
            wire.open(turns[0], self.tls)
            for turn in turns:
                came = wire.receive(turn)
                self.bodies += came
                wire.answer(turn)
        wire.sock.close()
        self._closed.release()


@attrs.define(eq=False)
class _Wire:
    """The server's end of a connection."""

    sock: socket.socket
    over: threading.Event
    held: bytearray = attrs.field(factory=bytearray)

    def open(self, turn: Turn, tls: ssl.SSLContext | None) -> None:
        """Shake hands, if there is TLS."""
        fault = turn.fault
        if fault and fault.point is Point.CONNECT:
            select.select([self.sock], [], [], PATIENCE)  # so that connecting is over for the client
            self._fail(fault.kind)
        if fault and fault.point is Point.HANDSHAKE:
            self._read_more()
            flight = self._flight(tls) if tls else turn.whole
            cut = int(fault.share * len(flight))
            self.sock.sendall(flight[:cut])
            self._fail(fault.kind, flight[cut:])
        if tls:
            self.sock = tls.wrap_socket(self.sock, server_side=True)

    def receive(self, turn: Turn) -> bool:
        """Read a request as far as it is to come, send an early answer, and return whether there was a body."""
        while b"\r\n\r\n" not in self.held:
            self._read_more()
        head, _, rest = bytes(self.held).partition(b"\r\n\r\n")
        self.held[:] = rest
        length = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0] or 0)
        if turn.fault and turn.fault.point in (Point.HEADERS, Point.BODY):
            part = int(turn.fault.share * length) if turn.fault.point is Point.BODY else 0
            while len(self.held) < part:
                self._read_more()
            self.sock.sendall(turn.raw or b"")
            self._fail(turn.fault.kind, unread=length - len(self.held))
        while len(self.held) < length:
            self._read_more()
        del self.held[:length]
        return length > 0

    def answer(self, turn: Turn) -> None:
        """Send the answer, as far as it is to come."""
        self.sock.sendall(turn.whole[: turn.cut])
        if turn.fault:
            self._fail(turn.fault.kind, turn.whole[turn.cut : turn.section[1]])

    def _fail(self, kind: Kind, unsent: bytes = b"", unread: int = 0) -> None:
        """Break off; a drip sends or reads what is left a byte at a time, but never the last."""
        if kind is Kind.RESET:
            self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
        if kind is Kind.DRIP:
            for place in range(max(len(unsent), unread) - 1):
                if self.over.wait(PACE):
                    break
                if unsent:
                    self.sock.sendall(unsent[place : place + 1])
                elif not self.sock.recv(1):
                    break
        if kind in (Kind.STALL, Kind.DRIP):
            self.over.wait(PATIENCE)
        raise Broken

    def _flight(self, tls: ssl.SSLContext) -> bytes:
        """Return the bytes with which TLS answers to what the client says first."""
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        layer = tls.wrap_bio(incoming, outgoing, server_side=True)
        while not outgoing.pending:
            incoming.write(bytes(self.held))
            self.held.clear()
            with contextlib.suppress(ssl.SSLWantReadError):
                layer.do_handshake()
            if not outgoing.pending:
                self._read_more()
        return outgoing.read()

    def _read_more(self) -> None:
        piece = self.sock.recv(1 << 16)
        if not piece:
            raise Broken
        self.held += piece
