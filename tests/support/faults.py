"""What can go wrong in an exchange, as data: where it breaks, how, and what of an answer comes before that."""

from __future__ import annotations

import enum
import itertools
import json

import attrs


class Point(enum.Enum):
    """Where an exchange breaks."""

    CONNECT = "as the connection is made"
    HANDSHAKE = "in the server's part of the TLS handshake"
    HEADERS = "after the request's headers"
    BODY = "in the request's body"
    REQUEST = "after the request's body"
    STATUS = "in the answer's status line"
    ANSWER_HEADERS = "in the answer's headers"
    ANSWER = "in the answer's body"


class Kind(enum.Enum):
    """How it breaks."""

    RESET = "reset"
    CLOSE = "close"
    STALL = "stall"
    DRIP = "drip"


class Framing(enum.Enum):
    """How an answer says where its body ends."""

    LENGTH = "Content-Length"
    CHUNKED = "chunked"
    CLOSE = "HTTP/1.0, by closing"


@attrs.frozen
class Fault:
    """A point, a kind, and as a share from 0 to below 1 which byte of the point's section is the first not to come."""

    point: Point
    kind: Kind
    share: float = 0.0


@attrs.frozen
class Turn:
    """An exchange as the server plays it; `raw` is sent in place of the answer, and `last` closes the connection."""

    fault: Fault | None = None
    status: int = 200
    retry_after: int | None = None
    pad: int = 0
    framing: Framing = Framing.LENGTH
    last: bool = False
    raw: bytes | None = None

    @property
    def body(self) -> bytes:
        """The body of the answer."""
        success = {"data": {"slug": "s", "pad": "x" * self.pad}}
        return json.dumps(success if self.status == 200 else {"error": {"message": "y" * self.pad}}).encode()

    @property
    def head(self) -> bytes:
        """The status line and the headers of the answer."""
        version = "1.0" if self.framing is Framing.CLOSE else "1.1"
        lines = [f"HTTP/{version} {self.status} Whatever", "Content-Type: application/json"]
        if self.retry_after is not None:
            lines.append(f"Retry-After: {self.retry_after}")
        if self.last:
            lines.append("Connection: close")
        if self.framing is Framing.LENGTH:
            lines.append(f"Content-Length: {len(self.body)}")
        elif self.framing is Framing.CHUNKED:
            lines.append("Transfer-Encoding: chunked")
        return "\r\n".join([*lines, "", ""]).encode()

    @property
    def whole(self) -> bytes:
        """The answer, had it no fault."""
        return self.head + b"".join(part for part, _ in self._parts()) if self.raw is None else self.raw

    @property
    def section(self) -> tuple[int, int]:
        """The part of the answer, from byte to byte, in which the fault is."""
        size, head, line = len(self.whole), len(self.head), self.whole.find(b"\n") + 1
        sections = {
            Point.REQUEST: (0, 1),
            Point.STATUS: (1, len("HTTP/1.1 200")),
            Point.ANSWER_HEADERS: (line, head),
            Point.ANSWER: (
                head,
                size - len("\r\n\r\n") if self.framing is Framing.CHUNKED else size,
            ),
        }
        return sections.get(self.fault.point, (size, size)) if self.fault else (size, size)

    @property
    def cut(self) -> int:
        """The number of bytes of the answer that come before the fault."""
        start, end = self.section
        return start + int((self.fault.share if self.fault else 0) * (end - start))

    @property
    def carried(self) -> bytes:
        """The part of the answer's body that comes before the fault."""
        left, pieces = self.cut - len(self.head), list[bytes]()
        for part, is_body in self._parts():
            pieces.append(part[: max(left, 0)] if is_body else b"")
            left -= len(part)
        return b"".join(pieces)

    def _parts(self) -> list[tuple[bytes, bool]]:
        """Return the bytes that follow the head, in parts that are of the body, or of its framing."""
        if self.framing is not Framing.CHUNKED:
            return [(self.body, True)]
        half = len(self.body) // 2
        chunks = (self.body[:half], self.body[half:])
        parts = [((f"{len(chunk):x}\r\n".encode(), False), (chunk, True), (b"\r\n", False)) for chunk in chunks]
        return [*itertools.chain(*parts), (b"0\r\n\r\n", False)]
