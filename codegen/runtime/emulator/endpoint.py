# Copied from codegen/runtime/emulator/endpoint.py; edit there.
"""The endpoint itself, as an ASGI application: `POST /api/v1/presets/{slug}/messages`."""

from __future__ import annotations

import asyncio
import hmac
import logging
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_to_bytes

from . import emulate_header as faults
from . import preset_documents as documents
from .answers import CLOSE, Answer, Refusal
from .store import Busy, NotStored, Store

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from .emulate_header import Fault

BASE = "/api/v1"
_PRESETS, _MESSAGES = f"{BASE}/presets/".encode(), b"/messages"
_PATIENCE = (
    8 << 20
)  # bytes beyond the limit that are read, so that the sender comes to read the answer
_UTF_8 = ("utf-8", "utf8")
_log = logging.getLogger("openrouter_presets.emulator")


class _ClientGone(Exception):
    """The client left before its request was whole."""


class Endpoint:
    """Answers every path under `BASE`.

    Args:
        store: where the versions go.
        key: the bearer key that is asked for.
        ignored: names of the fields that no config keeps.
        most_body: the size in bytes from which on a body is refused.
    """

    def __init__(self, store: Store, key: str, ignored: frozenset[str], most_body: int) -> None:
        self._store, self._ignored, self._most = store, ignored, most_body
        self._credentials = key.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        headers = _joined(scope["headers"])
        fault = faults.NONE
        try:
            try:
                slug, fault = self._admitted(scope, headers)
            except Refusal:
                if b"expect" not in headers:
                    await _received(receive, self._most)
                raise
            body = await _received(receive, self._most)
            answer = self._created(slug, body)
        except _ClientGone:
            return
        except Refusal as refusal:
            answer = refusal.answer
        except Exception:  # noqa: BLE001  # whatever it is, the server goes on
            _log.exception("%s %s", scope["method"], scope["path"])
            answer = Refusal(500, "Something failed in the emulator; its log says what.").answer
        # The body of a refused request that waits for "100 Continue" never comes.
        await _sent(send, answer, fault, close=answer.status != 200 and b"expect" in headers)

    def _admitted(self, scope: Scope, headers: dict[bytes, bytes]) -> tuple[str, Fault]:
        """Return the slug and what is to be emulated; refuse what the head of a request is enough to refuse."""
        slug = _slug(scope["raw_path"])
        if scope["method"] != "POST":
            raise Refusal(405, "This path takes POST alone.", headers=((b"allow", b"POST"),))
        scheme, _, key = headers.get(b"authorization", b"").partition(b" ")
        if scheme.lower() != b"bearer" or not hmac.compare_digest(
            key.strip(b" "), self._credentials
        ):
            what = (
                "The key is unknown."
                if key
                else "No key was sent; send it as `Authorization: Bearer <key>`."
            )
            raise Refusal(401, what, headers=((b"www-authenticate", b"Bearer"),))
        fault = (
            faults.fault(headers[faults.HEADER].decode("latin-1"))
            if faults.HEADER in headers
            else faults.NONE
        )
        if fault.instead:
            raise _InsteadError(fault.instead)
        if int(headers.get(b"content-length", b"0")) > self._most:
            raise self._too_large()
        _check_media_type(headers)
        return slug, fault

    def _created(self, slug: str, data: bytes | None) -> Answer:
        if data is None:
            raise self._too_large()
        body, issues = documents.judge(data)
        if issues:
            raise Refusal(400, *documents.listed(issues))
        try:
            content = self._store.add(slug, documents.keep(body, self._ignored), data)
        except Busy:
            raise Refusal(409, "The preset is being changed by another request.") from None
        except NotStored as error:
            _log.warning("not stored: %s", error)
            raise Refusal(500, f"The version could not be stored: {error}.") from None
        return Answer(200, documents.created(content))

    def _too_large(self) -> Refusal:
        return Refusal(413, f"The body is larger than {self._most:,} bytes.", headers=CLOSE)


class _InsteadError(Refusal):
    def __init__(self, answer: Answer) -> None:
        Exception.__init__(self)
        self.answer = answer


def _joined(headers: Any) -> dict[bytes, bytes]:
    """Return headers by name; one that is repeated has its values joined, as HTTP has it."""
    joined: dict[bytes, bytes] = {}
    for name, value in headers:
        joined[name] = joined[name] + b", " + value if name in joined else value
    return joined


def _slug(path: bytes) -> str:
    raw = path.removeprefix(_PRESETS).removesuffix(_MESSAGES)
    if len(raw) != len(path) - len(_PRESETS) - len(_MESSAGES) or not raw or b"/" in raw:
        raise Refusal(
            404,
            f"There is nothing at this path; presets are created at {BASE}/presets/{{slug}}/messages.",
        )
    try:
        return unquote_to_bytes(raw).decode()
    except UnicodeDecodeError:
        raise Refusal(400, "The slug is not percent-encoded UTF-8.") from None


def _check_media_type(headers: dict[bytes, bytes]) -> None:
    media_type, *parameters = headers.get(b"content-type", b"").decode("latin-1").lower().split(";")
    charsets = [
        value.strip().removeprefix("charset=").strip('"')
        for value in parameters
        if "charset=" in value
    ]
    if media_type.strip() != "application/json" or any(
        charset not in _UTF_8 for charset in charsets
    ):
        raise Refusal(
            415, "The body is not declared as JSON in UTF-8; send `Content-Type: application/json`."
        )
    if headers.get(b"content-encoding", b"identity").lower() != b"identity":
        raise Refusal(415, "A compressed body is not taken; send it without Content-Encoding.")


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


async def _sent(send: Send, answer: Answer, fault: Fault, *, close: bool) -> None:
    if fault.delay:
        await asyncio.sleep(fault.delay)
    whole = fault.cut is None
    body = answer.body if whole else answer.body[: min(fault.cut or 0, len(answer.body) - 1)]
    await send(answer.head(CLOSE if close and answer.headers != CLOSE else ()))
    # The server closes the connection of an answer that it is left to wait for the rest of.
    await send({"type": "http.response.body", "body": body, "more_body": not whole})
