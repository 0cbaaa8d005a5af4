# Copied from codegen/runtime/emulator/endpoint.py; edit there.
"""The API as an ASGI application: any operation of the description, by its method, path and parameters."""

from __future__ import annotations

import asyncio
import hmac
import logging
from typing import TYPE_CHECKING, Any

from . import emulate_header
from .answers import CLOSE, Answer, Refusal
from .routing import Route, find

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from starlette.types import Receive, Scope, Send

    from .emulate_header import Failure
    from .simulation import Handler

_PATIENCE = 8 << 20  # bytes that are read beyond the limit, so that the sender gets to read the answer
_UTF_8 = ("utf-8", "utf8")
_log = logging.getLogger("openrouter_presets.emulator")


class _ClientGone(Exception):
    """The client left before its request was whole."""


class Endpoint:
    """Answers every path under `BASE`.

    Args:
        routes: the operations.
        handlers: what each of them does, by its `operationId`.
        key: the bearer key that a request must have.
        most_body: the most bytes that a body may have.
    """

    def __init__(
        self,
        routes: Sequence[Route],
        handlers: Mapping[str, Handler],
        key: str,
        most_body: int,
    ) -> None:
        self._routes, self._handlers, self._most = routes, handlers, most_body
        self._credentials = key.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        headers = _joined(scope["headers"])
        failure = emulate_header.NONE
        try:
            try:
                route, values, failure = self._admitted(scope, headers)
            except Refusal:
                if b"expect" not in headers:
                    await _received(receive, self._most)
                raise
            answer = self._answer(route, values, await _received(receive, self._most))
        except _ClientGone:
            return
        except Refusal as refusal:
            answer = refusal.answer
        except Exception:  # noqa: BLE001  # whatever it is, the server goes on
            _log.exception("%s %s", scope["method"], scope["path"])
            answer = Refusal(500, "Something failed in the emulator; its log says what.").answer
        # The body of a refused request that waits for "100 Continue" never comes.
        close = answer.status != 200 and b"expect" in headers
        await _sent(send, answer, failure, close=close, is_head=scope["method"] == "HEAD")

    def _admitted(self, scope: Scope, headers: dict[bytes, bytes]) -> tuple[Route, dict[str, Any], Failure]:
        """Return the call and the failure to emulate; refuse a request if its head is reason enough."""
        call = scope["method"], scope["raw_path"], scope["query_string"]
        route, values = find(self._routes, *call)
        scheme, _, key = headers.get(b"authorization", b"").partition(b" ")
        if scheme.lower() != b"bearer" or not hmac.compare_digest(key.strip(b" "), self._credentials):
            what = "The key is unknown." if key else "No key was sent; send it as `Authorization: Bearer <key>`."
            raise Refusal(401, what, headers=((b"www-authenticate", b"Bearer"),))
        value = headers.get(emulate_header.HEADER)
        failure = emulate_header.NONE if value is None else emulate_header.failure(value.decode("latin-1"))
        if failure.instead:
            raise _InsteadError(failure.instead)
        if int(headers.get(b"content-length", b"0")) > self._most:
            raise self._too_large()
        if route.takes_body:
            _check_media_type(headers)
        return route, values, failure

    def _answer(self, route: Route, values: Mapping[str, Any], body: bytes | None) -> Answer:
        if body is None:
            raise self._too_large()
        return self._handlers[route.operation](values, body)

    def _too_large(self) -> Refusal:
        return Refusal(413, f"The body is larger than {self._most:,} bytes.", headers=CLOSE)


class _InsteadError(Refusal):
    def __init__(self, answer: Answer) -> None:
        Exception.__init__(self)
        self.answer = answer


def _joined(headers: Any) -> dict[bytes, bytes]:
    """Return headers by name; one that is repeated has its values joined, as HTTP defines."""
    joined: dict[bytes, bytes] = {}
    for name, value in headers:
        joined[name] = joined[name] + b", " + value if name in joined else value
    return joined


def _check_media_type(headers: dict[bytes, bytes]) -> None:
    media_type, *parameters = headers.get(b"content-type", b"").decode("latin-1").lower().split(";")
    charsets = [value.strip().removeprefix("charset=").strip('"') for value in parameters if "charset=" in value]
    if media_type.strip() != "application/json" or any(charset not in _UTF_8 for charset in charsets):
        raise Refusal(415, "The body is not declared as JSON in UTF-8; send `Content-Type: application/json`.")
    if headers.get(b"content-encoding", b"identity").lower() != b"identity":
        raise Refusal(415, "A compressed body is not accepted; send it without Content-Encoding.")


async def _received(receive: Receive, most: int) -> bytes | None:
    """Return the body of a request, None where it is larger than `most` bytes."""
    pieces: list[bytes] = []
    size = 0
    while size <= most + _PATIENCE:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise _ClientGone
        size += len(message["body"])
        if size <= most:
            pieces.append(message["body"])
        if not message["more_body"]:
            break
    return b"".join(pieces) if size <= most else None


async def _sent(send: Send, answer: Answer, failure: Failure, *, close: bool, is_head: bool) -> None:
    if failure.delay:
        await asyncio.sleep(failure.delay)
    whole = failure.cut is None or is_head
    body = answer.body if whole else answer.body[: min(failure.cut or 0, len(answer.body) - 1)]
    await send(answer.head(CLOSE if close and answer.headers != CLOSE else ()))
    # If the rest of an answer is announced and never sent, the server closes its connection.
    await send({"type": "http.response.body", "body": body, "more_body": not whole})
