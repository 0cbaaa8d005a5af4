"""A connection that is lost on the way."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from typing_extensions import Self


class Lossy:
    """Stands between a client and a server, and ends exchanges after so many bytes, of either direction.

    Args:
        url: the server's.
        forth: the bytes of a request that get through; by default all.
        back: the bytes of a response that get through; by default all.
        once: whether only the first exchange is cut.
    """

    def __init__(self, url: str, *, forth: int | None = None, back: int | None = None, once: bool = False) -> None:
        self.forth, self.back, self.once = forth, back, once
        self._target = (urlsplit(url).hostname, urlsplit(url).port)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}{urlsplit(url).path}"
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                with near, socket.create_connection(self._target) as far:
                    self._pass_on(near, far)
                if self.once:
                    self.forth = self.back = None

    def _pass_on(self, near: socket.socket, far: socket.socket) -> None:
        request = b""
        while not _is_whole(request):
            if not (piece := near.recv(65536)):
                return
            request += piece
        far.sendall(request if self.forth is None else request[: self.forth])
        if self.forth is not None and self.forth < len(request):
            return
        left = self.back
        answer = b""
        while not _is_whole(answer):
            piece = far.recv(65536)
            answer += piece
            near.sendall(piece if left is None else piece[:left])
            left = None if left is None else max(0, left - len(piece))


def _is_whole(message: bytes) -> bool:
    head, gap, body = message.partition(b"\r\n\r\n")
    lengths = [line.partition(b":")[2] for line in head.lower().split(b"\r\n") if b"content-length" in line]
    return bool(gap) and len(body) >= int(lengths[0] if lengths else 0)
