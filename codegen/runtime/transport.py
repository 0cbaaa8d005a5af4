"""HTTP: requests built and responses read as pure functions, and urllib3 between them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import quote

import attrs
import urllib3

from . import __version__, models
from .base import is_object
from .converter import dumps, structure
from .errors import (
    API_ERRORS,
    ApiError,
    DeliveryUnknown,
    InvalidArgument,
    NotSent,
    StructureError,
    UnexpectedResponse,
)
from .text import parse

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from typing_extensions import Self

_NEVER_SENT = (urllib3.exceptions.NewConnectionError, urllib3.exceptions.ConnectTimeoutError)


@attrs.frozen
class Operation:
    """An operation of the description; `body` and `result` name models, `result` that of a `status`."""

    method: str
    path: str
    body: str | None
    status: int
    result: str


@attrs.frozen
class Request:
    """An HTTP request, ready to send with any library."""

    method: str
    url: str
    headers: dict[str, str] = attrs.field(repr=lambda headers: f"<{len(headers)} headers>")
    body: bytes | None = attrs.field(repr=lambda body: f"<{len(body or b'')} bytes>")


def build_request(
    operation: Operation,
    values: Mapping[str, str],
    body: object = None,
    *,
    api_key: str,
    base_url: str,
    headers: Mapping[str, str] | None = None,
) -> Request:
    """Return the HTTP request of a call.

    Args:
        operation: what to call.
        values: of the names in its path; each becomes one percent-encoded segment.
        body: a model or a mapping.
        api_key: the bearer key.
        base_url: where the API stands.
        headers: sent beside the request's own.

    Raises:
        InvalidArgument: a value or the key cannot be sent.
        StructureError: the body holds something that JSON cannot say.
    """
    path = operation.path
    for name, value in values.items():
        if value in ("", ".", ".."):
            raise InvalidArgument(f"{name}: {value!r} is no path segment; give a name of at least one character")
        path = path.replace(f"{{{name}}}", quote(value, safe=""))
    sent = {
        "Accept": "application/json",
        "Authorization": f"Bearer {checked_key(api_key)}",
        "User-Agent": f"openrouter-presets/{__version__}",
        **(headers or {}),
    }
    if operation.body is None:
        return Request(operation.method, base_url.rstrip("/") + path, sent, None)
    if not (is_object(body) or isinstance(body, getattr(models, operation.body))):
        raise InvalidArgument(f"body: a {type(body).__name__} is neither a mapping nor a {operation.body}")
    sent["Content-Type"] = "application/json"
    return Request(operation.method, base_url.rstrip("/") + path, sent, dumps(body))


def read_response(operation: Operation, status: int, headers: Mapping[str, str], body: bytes) -> Any:
    """Return the model that an HTTP response holds.

    Raises:
        UnexpectedResponse: a success that cannot be read as the operation's result.
        ApiError: any other status; a documented one has a class of its own.
    """
    try:
        answer = parse(body)
        if status == operation.status and is_object(answer):
            return structure(answer, getattr(models, operation.result))
        reason = f"expected an object, found {body[:40]!r}"
    except StructureError as error:
        answer, reason = None, str(error).partition("\n")[0]
    if 200 <= status < 300:
        raise UnexpectedResponse(f"the answer is no {operation.result}: {reason}", status, headers, body)
    inner = answer.get("error") if is_object(answer) else None
    details = inner if is_object(inner) else None
    message = details.get("message") if details else None
    kind = API_ERRORS.get(status, ApiError)
    raise kind(message if isinstance(message, str) else "the answer tells no reason", status, headers, body, details)


def checked_key(api_key: str) -> str:
    """Return the key if a header can hold it; the error does not show it."""
    if not api_key or not all("!" <= character <= "~" for character in api_key):
        raise InvalidArgument("api_key: a key is visible ASCII without spaces or line breaks")
    return api_key


class Transport:
    """Sends the requests of a client over a pool of connections."""

    default_base_url: ClassVar[str]

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float = 60.0,
        headers: Mapping[str, str] | None = None,
        pool: urllib3.PoolManager | None = None,
    ) -> None:
        key = os.environ.get("OPENROUTER_API_KEY") if api_key is None else api_key
        if key is None:
            raise InvalidArgument("api_key: there is no key; pass one, or set OPENROUTER_API_KEY")
        self._key = checked_key(key)
        self._base_url = base_url or self.default_base_url
        self._timeout = timeout
        self._headers = dict(headers or {})
        self._pool = pool or urllib3.PoolManager()

    def close(self) -> None:
        """Close the connections."""
        self._pool.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _call(
        self,
        operation: Operation,
        values: Mapping[str, str],
        body: object,
        timeout: float | None,
        headers: Mapping[str, str] | None,
    ) -> Any:
        request = build_request(
            operation,
            values,
            body,
            api_key=self._key,
            base_url=self._base_url,
            headers={**self._headers, **(headers or {})},
        )
        response = self._send(request, self._timeout if timeout is None else timeout)
        return read_response(operation, response.status, response.headers, response.data)

    def _send(self, request: Request, timeout: float) -> urllib3.BaseHTTPResponse:
        try:
            return self._pool.request(
                request.method,
                request.url,
                body=request.body,
                headers=request.headers,
                timeout=urllib3.Timeout(connect=timeout, read=timeout),
                retries=False,
                redirect=False,
            )
        except _NEVER_SENT as error:
            raise NotSent(f"no connection to {self._base_url}: {type(error).__name__}; nothing was created") from error
        except urllib3.exceptions.HTTPError as error:
            raise DeliveryUnknown(
                f"no answer from {self._base_url}: {type(error).__name__}; a version may have been created"
            ) from error
