# Copied from codegen/runtime/_transport/responses.py; edit there.
"""What an HTTP response means, read without any I/O."""

from __future__ import annotations

import email.utils
import re
import time
from datetime import timezone
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, get_args
from urllib.parse import urlsplit

import attrs
from urllib3 import HTTPHeaderDict

from .._base import UNSET, Model, is_object, printable
from .._conversion.converter import structure
from .._conversion.shapes import json_fields
from .._errors import ApiError, StructureError, UnexpectedResponse
from .._json_text import parse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._errors import Effect
    from .parameters import Operation

_MARKUP = re.compile(r"(?is)<(script|style)\b.{0,4096}?</\1>|<[^<>]*>")
_BEGINNING = 4096  # bytes of an answer that is not JSON, which are searched for its first words


@attrs.frozen
class Response:
    """What an answer has besides its result: the status, the case-insensitive headers, and the id of the request."""

    status: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    request_id: str | None


def read_response(
    operation: Operation, status: int, headers: Mapping[str, str], body: bytes, *, fault: str = ""
) -> Any:
    """Return the model that an HTTP response holds.

    Args:
        operation: what was called.
        status: that of the response.
        headers: those of the response, with names in upper or lower case.
        body: its bytes, after decoding by `Content-Encoding`.
        fault: why the body is incomplete, if it is.

    Raises:
        UnexpectedResponse: a success that cannot be read as the operation's result.
        ApiError: any other status; a documented one has a class of its own.
    """
    kept = HTTPHeaderDict(headers)
    answer: Any = None
    beginning = ""
    try:
        beginning = "" if fault else _beginning(body)
        answer = parse(body) if not fault else None
        if 200 <= status < 300 and is_object(answer) and not answer.get("error"):
            result = structure(answer, _model(operation.result))
            fault = ", ".join(f"{name} is missing" for name in _lacking(result))
            if not fault:
                return result
    except StructureError as wrong:
        fault = str(wrong).partition("\n")[0]
    error = answer.get("error") if is_object(answer) else None
    details: Mapping[str, Any] = error if is_object(error) else {}
    said = details.get("message") if is_object(error) else error
    if 200 <= status < 300:
        wanted = f"the answer is not a {operation.result}"
        fault = fault or ("it is not an object" if error is None else "it is an error")
        unexpected = UnexpectedResponse(f"{wanted}: {said or fault}", status, kept, body)
        applied: Effect = "applied" if error is None else "unknown"
        unexpected.effect = "none" if operation.safe else applied
        unexpected.lookup = operation.lookup
        raise unexpected
    reason = said if isinstance(said, str) else f"the answer gives no reason{fault and f' ({fault})'}"
    if answer is None and beginning and not isinstance(said, str):
        reason = f"the answer is not JSON; it begins: {beginning}"
    if 300 <= status < 400 and "location" in kept:
        reason = (
            f"redirected to {_host(kept['location'])}, which is not followed; "
            "give its address as base_url if it is the API's"
        )
    refused = operation.errors.get(status, ApiError)(reason, status, kept, body)
    refused.code = details.get("code")
    envelope: Mapping[str, Any] = answer if is_object(answer) else {}
    if is_object(error):  # the Messages API puts some of this next to the error, not into it
        refused.code = details.get("type") if refused.code is None else refused.code
        refused.metadata = details.get("metadata", envelope.get("metadata"))
        refused.message = said if isinstance(said, str) else None
    named = envelope.get("request_id")
    refused.request_id = request_id(kept)
    if refused.request_id is None and isinstance(named, str):
        refused.request_id = named
    refused.retry_after = _retry_after(kept)
    # What failed in a server, or on the way back from it, may have failed after the version was created.
    sure = status < 500 or (status == 503 and refused.retry_after is not None)
    refused.effect = "none" if operation.safe or (sure and status not in (303, 408)) else "unknown"
    refused.lookup = operation.lookup
    raise refused


def request_id(headers: HTTPHeaderDict) -> str | None:
    """Return the id that the API, or else the gateway in front of it, gave the request."""
    return headers.get("x-request-id") or headers.get("cf-ray")


def _beginning(body: bytes) -> str:
    """Return the first words of an answer that is not JSON, such as a gateway's page; empty if it may be."""
    if body.lstrip()[:1] in (b"", b"{", b"["):
        return ""
    text = _MARKUP.sub(" ", body[:_BEGINNING].decode("utf-8", "replace"))
    return printable(" ".join(text.split())[:100])


@cache
def _model(name: str) -> type[Model]:
    cls: type[Model] = getattr(import_module("..models", __package__), name)
    return cls


def _lacking(result: Model) -> list[str]:
    """Return the required fields that the top level of an answer lacks."""
    required = [field for field in json_fields(type(result)) if not field.optional]
    return [field.key for field in required if not _is_there(getattr(result, field.name), field.type)]


def _host(location: str) -> str:
    try:
        return urlsplit(location).hostname or "the same host"
    except ValueError:
        return "no address"


def _is_there(value: Any, annotation: Any) -> bool:
    return value is not UNSET and (value is not None or type(None) in get_args(annotation))


def _retry_after(headers: HTTPHeaderDict) -> float | None:
    """Return the seconds of `Retry-After` (RFC 9110); a date there is relative to the answer's own `Date`."""
    value = headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit():
        return float(value)
    until = _timestamp(value)
    if until is None:
        return None
    now = _timestamp(headers.get("date", ""))
    return max(0.0, until - (time.time() if now is None else now))


def _timestamp(date: str) -> float | None:
    """Return the time of an HTTP date; it is in GMT, even in the oldest form, which names no zone (RFC 9110)."""
    if not date.endswith("GMT") and not date.rpartition(" ")[2].isdecimal():
        return None
    try:
        moment = email.utils.parsedate_to_datetime(date)
    except (ValueError, OverflowError):
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).timestamp()
