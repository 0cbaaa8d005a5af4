# Copied from codegen/runtime/emulator/answers.py; edit there.
"""Answers as they go over the wire, and refusals as exceptions that hold one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from . import preset_documents as documents

if TYPE_CHECKING:
    from collections.abc import Mapping

Headers = tuple[tuple[bytes, bytes], ...]
CLOSE: Headers = ((b"connection", b"close"),)


@frozen
class Answer:
    """A response that is ready to send."""

    status: int
    body: bytes
    headers: Headers = ()
    media_type: bytes = b"application/json"

    def head(self, more: Headers = ()) -> dict[str, Any]:
        """Return the message that starts the response in ASGI."""
        own = ((b"content-type", self.media_type), (b"content-length", b"%d" % len(self.body)))
        return {
            "type": "http.response.start",
            "status": self.status,
            "headers": [*own, *self.headers, *more],
        }


class Refusal(Exception):
    """The request is refused with `answer`, which has the documented form."""

    def __init__(
        self,
        status: int,
        message: str,
        metadata: Mapping[str, Any] | None = None,
        headers: Headers = (),
    ) -> None:
        super().__init__(message)
        self.answer = Answer(status, documents.error(status, message, metadata), headers)
