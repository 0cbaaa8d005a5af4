# Copied from codegen/runtime/_transport/exchange.py; edit there.
"""An exchange without any I/O: the request that a call sends, and what its answer means."""

from __future__ import annotations

import email.utils
import re
import time
from collections.abc import Mapping
from datetime import timezone
from ipaddress import ip_address
from typing import Any, get_args
from urllib.parse import quote, urlsplit

import attrs
from urllib3 import HTTPHeaderDict

from .. import __version__, models
from .._base import UNSET, Model, is_object, remedy
from .._conversion.converter import dumps, structure
from .._conversion.shapes import json_fields
from .._conversion.text import parse
from .._errors import ApiError, InvalidArgument, StructureError, UnexpectedResponse
from .._validation.issues import printable
from ..errors import API_ERRORS
from .secrecy import Secret, checked_key, hidden

_OWN_HEADERS = (
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "host",
    "transfer-encoding",
)
_DEFAULT_HEADERS = {
    "Accept": "application/json",
    "Accept-Encoding": "gzip",
    "User-Agent": f"openrouter-presets/{__version__}",
}
_HOST = re.compile(r"([a-z0-9_-]{1,63}\.)*[a-z0-9_-]{1,63}\.?|[0-9a-f:.]*:[0-9a-f:.]*")
_MARKUP = re.compile(r"(?is)<(script|style)\b.{0,4096}?</\1>|<[^<>]*>")
_BEGINNING = 4096  # bytes of an answer that is not JSON, in which its first words are looked for
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")


@attrs.frozen
class Operation:
    """An operation of the description; `body` and `result` name models, of the request and of a success."""

    method: str
    path: str
    body: str | None
    result: str


@attrs.frozen
class Request:
    """An HTTP request, ready to send with any library; its repr hides the key."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes | None = attrs.field(repr=lambda body: f"<{len(body or b'')} bytes>")


def build_request(
    operation: Operation,
    values: Mapping[str, str],
    body: object = None,
    *,
    api_key: str,
    base_url: str,
    headers: Mapping[str, str] | None = None,
    allow_http: bool = False,
) -> Request:
    """Return the HTTP request of a call.

    Args:
        operation: what to call.
        values: of the names in its path; each becomes one percent-encoded segment.
        body: a model or a mapping.
        api_key: the bearer key.
        base_url: where the API stands: `https`, or `http` on this machine.
        headers: sent beside the request's own.
        allow_http: whether `base_url` may be `http` on any machine.

    Raises:
        InvalidArgument: a value, the key, the address or a header cannot be sent.
        StructureError: the body holds something that JSON cannot say.
    """
    key = hidden(api_key)
    del api_key
    authorization = Secret(f"Bearer {checked_key(key)}")
    path = operation.path
    for name, value in values.items():
        path = path.replace(f"{{{name}}}", _segment(name, value))
    sent = merged_headers(_DEFAULT_HEADERS, headers) | {"Authorization": authorization}
    url = checked_url(base_url, allow_http=allow_http) + path
    if operation.body is None:
        return Request(operation.method, url, sent, None)
    if not (is_object(body) or isinstance(body, getattr(models, operation.body))):
        raise InvalidArgument(f"body: {_neither(body, operation.body)}")
    sent["Content-Type"] = "application/json"
    return Request(operation.method, url, sent, dumps(body))


def read_response(
    operation: Operation, status: int, headers: Mapping[str, str], body: bytes, *, fault: str = ""
) -> Any:
    """Return the model that an HTTP response holds.

    Args:
        operation: what was called.
        status: of the response.
        headers: of the response, in any case.
        body: its bytes, decoded as `Content-Encoding` says.
        fault: why the body is not whole, if it is not.

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
            result = structure(answer, getattr(models, operation.result))
            fault = ", ".join(f"{name} is missing" for name in _lacking(result))
            if not fault:
                return result
    except StructureError as wrong:
        fault = str(wrong).partition("\n")[0]
    error = answer.get("error") if is_object(answer) else None
    details: Mapping[str, Any] = error if is_object(error) else {}
    said = details.get("message") if is_object(error) else error
    if 200 <= status < 300:
        wanted = f"the answer is no {operation.result}"
        fault = fault or ("it is no object" if error is None else "it is an error")
        unexpected = UnexpectedResponse(f"{wanted}: {said or fault}", status, kept, body)
        unexpected.effect = "applied" if error is None else "unknown"
        raise unexpected
    reason = (
        said if isinstance(said, str) else f"the answer gives no reason{fault and f' ({fault})'}"
    )
    if answer is None and beginning and not isinstance(said, str):
        reason = f"the answer is not JSON; it begins: {beginning}"
    if 300 <= status < 400 and "location" in kept:
        reason = (
            f"redirected to {_host(kept['location'])}, which is not followed; "
            "give its address as base_url if it is the API's"
        )
    refused = API_ERRORS.get(status, ApiError)(reason, status, kept, body)
    refused.code = details.get("code")
    envelope: Mapping[str, Any] = answer if is_object(answer) else {}
    if is_object(error):  # the envelope of the Messages API has some of it beside the error
        refused.code = details.get("type") if refused.code is None else refused.code
        refused.metadata = details.get("metadata", envelope.get("metadata"))
        refused.message = said if isinstance(said, str) else None
    named = envelope.get("request_id")
    refused.request_id = kept.get("x-request-id") or kept.get("cf-ray")
    if refused.request_id is None and isinstance(named, str):
        refused.request_id = named
    refused.retry_after = _retry_after(kept)
    # What failed in a server, or on the way back from it, may have failed after the version was created.
    sure = status < 500 or (status == 503 and refused.retry_after is not None)
    refused.effect = "none" if sure and status not in (303, 408) else "unknown"
    raise refused


def _beginning(body: bytes) -> str:
    """Return the first words of an answer that is not JSON, such as a gateway's page; empty for one that may be."""
    if body.lstrip()[:1] in (b"", b"{", b"["):
        return ""
    text = _MARKUP.sub(" ", body[:_BEGINNING].decode("utf-8", "replace"))
    return printable(" ".join(text.split())[:100])


def _neither(body: object, wanted: str) -> str:
    cls = type(body)
    if cls.__name__ == wanted:
        ours = f"{__name__.partition('._transport')[0]}.models"
        return f"this {wanted} is of {cls.__module__}, not of {ours}: two copies of the package are in use"
    return f"a {cls.__name__} is neither a mapping nor a {wanted}{remedy(body)}"


def merged_headers(first: Mapping[str, str], more: object) -> dict[str, str]:
    """Return `first`, and in the place of what it names, in any case, `more`; that is checked."""
    if more is not None and not is_object(more):
        raise InvalidArgument(f"headers: a {type(more).__name__} is no mapping of names to values")
    given: Mapping[Any, Any] = more or {}
    if not given:
        return dict(first)
    for name, value in given.items():
        if not isinstance(name, str) or not _TOKEN.fullmatch(name):
            raise InvalidArgument(f"headers: {name!r} is no header name")
        if name.lower() in _OWN_HEADERS:
            raise InvalidArgument(f"headers: {name} is set by the client; leave it out")
        if not isinstance(value, str) or not _HEADER_VALUE.fullmatch(value):
            raise InvalidArgument(f"headers: the value of {name} is no text of one line in Latin-1")
    merged = {name.lower(): (name, value) for name, value in (*first.items(), *given.items())}
    return dict(merged.values())


class CheckedUrl(str):
    """An address that a key may be sent to, without the slash at its end."""

    __slots__ = ()


def checked_url(base_url: str, *, allow_http: bool = False) -> CheckedUrl:
    """Return an address if a key may be sent to it; its scheme is in lower case."""
    if isinstance(base_url, CheckedUrl):
        return base_url
    try:
        parts = urlsplit(base_url)
        host, usable = (
            parts.hostname or "",
            parts.port != 0 and base_url.isascii() and base_url.isprintable(),
        )
    except (ValueError, TypeError, AttributeError):
        raise InvalidArgument(
            "base_url: that is no address; give one such as https://openrouter.ai/api/v1"
        ) from None
    if (
        not usable
        or not _HOST.fullmatch(host)
        or parts.username is not None
        or any(mark in base_url for mark in " ?#")
    ):
        raise InvalidArgument(
            "base_url: give scheme, host and path alone, such as https://openrouter.ai/api/v1"
        )
    if parts.scheme != "https" and not (
        parts.scheme == "http" and (allow_http or is_loopback(host))
    ):
        hint = ", or allow_http=True where only this network sees it" * (parts.scheme == "http")
        raise InvalidArgument(
            f"base_url: {parts.scheme}://{host} would show the key to others; use https{hint}"
        )
    return CheckedUrl(parts.scheme + base_url[len(parts.scheme) :].rstrip("/"))


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _segment(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise InvalidArgument(f"{name}: {value!r} is a {type(value).__name__}, not a string")
    if not value:
        raise InvalidArgument(f"{name}: {value!r} is blank; give at least one character")
    if value in (".", ".."):
        raise InvalidArgument(f"{name}: {value!r} stands for another address in a URL; rename it")
    try:
        return quote(value, safe="")
    except UnicodeEncodeError:
        raise InvalidArgument(
            f"{name}: {value!r} holds half a character, which UTF-8 cannot say"
        ) from None


def _lacking(result: Model) -> list[str]:
    """Return the required fields that the top level of an answer lacks."""
    required = [field for field in json_fields(type(result)) if not field.optional]
    return [
        field.key for field in required if not _is_there(getattr(result, field.name), field.type)
    ]


def _host(location: str) -> str:
    try:
        return urlsplit(location).hostname or "the same host"
    except ValueError:
        return "no address"


def _is_there(value: Any, annotation: Any) -> bool:
    return value is not UNSET and (value is not None or type(None) in get_args(annotation))


def _retry_after(headers: HTTPHeaderDict) -> float | None:
    """Return the seconds of `Retry-After` (RFC 9110), whose date counts from the answer's own `Date`."""
    value = headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit():
        return float(value)
    until = _timestamp(value)
    if until is None:
        return None
    now = _timestamp(headers.get("date", ""))
    return max(0.0, until - (time.time() if now is None else now))


def _timestamp(date: str) -> float | None:
    """Return the time that an HTTP date names, in UTC also where it has no zone: its oldest form has none."""
    try:
        moment = email.utils.parsedate_to_datetime(date)
    except (ValueError, OverflowError):
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).timestamp()
