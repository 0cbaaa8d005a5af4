# Copied from codegen/runtime/_transport/requests.py; edit there.
"""The request that a call sends, made without any I/O."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from importlib import import_module
from ipaddress import ip_address
from typing import Any, Literal
from urllib.parse import urlsplit

import attrs

from .. import __version__
from .._base import Model, is_object, remedy
from .._conversion.converter import dumps
from .._errors import ExtraMissing, InvalidArgument, StructureError, ValidationError
from .._json_text import parse
from .parameters import Operation, target
from .secrecy import Secret, checked_key, hidden

_OWN_HEADERS = (
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "expect",
    "host",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
)
_DEFAULT_HEADERS = {
    "Accept": "application/json",
    "Accept-Encoding": "gzip",
    "User-Agent": f"openrouter-presets/{__version__}",
}
_HOST = re.compile(r"([a-z0-9_-]{1,63}\.)*[a-z0-9_-]{1,63}\.?|[0-9a-f:.]*:[0-9a-f:.]*")
_log = logging.getLogger("openrouter_presets")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")

Validation = Literal["contract", "strict", "off"]


@attrs.frozen
class Request:
    """An HTTP request, ready to send with any library; its repr hides the key."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes | None = attrs.field(repr=lambda body: f"<{len(body or b'')} bytes>")


def build_request(
    operation: Operation,
    values: Mapping[str, object],
    body: object = None,
    *,
    api_key: str,
    base_url: str,
    headers: Mapping[str, str] | None = None,
    allow_http: bool = False,
    validation: Validation = "contract",
) -> Request:
    """Return the HTTP request of a call.

    Args:
        operation: what to call.
        values: the values of its parameters by name; those that are None are left out.
        body: a model or a mapping.
        api_key: the bearer key.
        base_url: the address of the API: `https`, or `http` on this machine.
        headers: sent beside the request's own.
        allow_http: whether `base_url` may be `http` on any machine.
        validation: what is refused in a body: "contract" refuses violations and logs, at the level WARNING, what may
            be a mistake; "strict" refuses any issue but ignored fields; "off" looks for none.

    Raises:
        InvalidArgument: a value, the key, the address or a header cannot be sent.
        ValidationError: the body has issues that are refused.
        StructureError: the body contains something that JSON cannot express.
    """
    key = hidden(api_key)
    del api_key
    authorization = Secret(f"Bearer {checked_key(key)}")
    sent = merged_headers(_DEFAULT_HEADERS, headers) | {"Authorization": authorization}
    url = checked_url(base_url, allow_http=allow_http) + target(operation, values)
    if operation.body is None:
        return Request(operation.method, url, sent, None)
    if not (is_object(body) or _is_model(body, operation.body)):
        raise InvalidArgument(f"body: {_neither(body, operation.body)}")
    sent["Content-Type"] = "application/json"
    data = dumps(body)
    if validation != "off":
        value: object = body
        with suppress(StructureError):  # text that is nested too deep to be read back
            value = parse(data) if isinstance(body, Model) else body  # faster than copying the model
        _judge(value, operation.body, strict=validation == "strict")
    return Request(operation.method, url, sent, data)


@cache
def _judging() -> Any:
    """Return the module that validates bodies; None, logged once, in a copy that was made without it."""
    try:
        return import_module(f"{__name__.partition('._transport')[0]}._validation.validate")
    except ModuleNotFoundError as error:
        if not str(error.name).endswith("._validation"):
            raise
    _log.warning("bodies are sent as they are: this copy was made without `validation`")
    return None


def _judge(body: object, name: str, *, strict: bool) -> None:
    judge = _judging()
    if judge is None:
        if strict:
            raise ExtraMissing('validation="strict": this copy was made without `validation`')
        return
    if strict:
        if not judge.is_valid(body, name, strict=True):
            judge.validate(body, name, strict=True)
        return
    issues = judge.concerns(body, name)
    if any(issue.kind == "violation" for issue in issues):
        raise ValidationError([issue for issue in issues if issue.kind != "suspicious"])
    for issue in issues:
        _log.warning("%s", issue)


def _is_model(body: object, name: str) -> bool:
    return isinstance(body, Model) and any(cls.__name__ == name for cls in type(body).__mro__)


def _neither(body: object, wanted: str) -> str:
    cls = type(body)
    if cls.__name__ == wanted:
        ours = f"{__name__.partition('._transport')[0]}.models"
        return f"this {wanted} is of {cls.__module__}, not of {ours}: two copies of the package are in use"
    return f"a {cls.__name__} is neither a mapping nor a {wanted}{remedy(body)}"


def merged_headers(first: Mapping[str, str], more: object) -> dict[str, str]:
    """Return `first`, with the headers of `more` added or replaced, ignoring case; `more` is checked."""
    if more is not None and not is_object(more):
        raise InvalidArgument(f"headers: a {type(more).__name__} is not a mapping of names to values")
    given: Mapping[Any, Any] = more or {}
    if not given:
        return dict(first)
    for name, value in given.items():
        if not isinstance(name, str) or not _TOKEN.fullmatch(name):
            raise InvalidArgument(f"headers: {name!r} is not a valid header name")
        if name.lower() in _OWN_HEADERS:
            raise InvalidArgument(f"headers: {name} is set by the client; leave it out")
        if not isinstance(value, str) or not _HEADER_VALUE.fullmatch(value):
            raise InvalidArgument(f"headers: the value of {name} is not a single line of Latin-1 text")
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
            "base_url: that is not an address; give one such as https://openrouter.ai/api/v1"
        ) from None
    if not usable or not _HOST.fullmatch(host) or parts.username is not None or any(mark in base_url for mark in " ?#"):
        raise InvalidArgument("base_url: give scheme, host and path alone, such as https://openrouter.ai/api/v1")
    if parts.scheme != "https" and not (parts.scheme == "http" and (allow_http or is_loopback(host))):
        hint = ", or allow_http=True where only this network sees it" * (parts.scheme == "http")
        raise InvalidArgument(f"base_url: {parts.scheme}://{host} would show the key to others; use https{hint}")
    return CheckedUrl(parts.scheme + base_url[len(parts.scheme) :].rstrip("/"))


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
