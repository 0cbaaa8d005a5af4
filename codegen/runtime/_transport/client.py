# Copied from codegen/runtime/_transport/client.py; edit there.
"""Requests sent over urllib3, within a deadline; a request is sent again only if that is safe."""

from __future__ import annotations

import base64
import logging
import os
import random
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn
from urllib.parse import unquote_to_bytes, urlsplit
from urllib.request import getproxies, proxy_bypass

import urllib3
from urllib3.exceptions import ClosedPoolError, EmptyPoolError

from .._errors import (
    ApiError,
    ClientClosed,
    DeliveryUnknown,
    InvalidArgument,
    NotSent,
    PresetsError,
    UnexpectedResponse,
)
from .connections import Attempt, current, receive, timed
from .parameters import Pages
from .requests import Validation, build_request, checked_url, is_loopback, merged_headers
from .responses import Response, read_response, request_id
from .retry import Retries, positive, retry_delay
from .secrecy import Secret, cause, checked_key, hidden, without_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import TracebackType

    from typing_extensions import Self

    from .parameters import ListOperation, Operation
    from .requests import Request

OnResponse = Callable[[Response], object]
POOLED = 32
_LONGEST = 2_000_000  # seconds; sockets count in milliseconds, and fail from 2 ** 31 on
_ONCE: dict[str, Any] = {
    "retries": urllib3.Retry(total=False, redirect=False),
    "redirect": False,
    "assert_same_host": False,
    "preload_content": False,
}
_log = logging.getLogger("openrouter_presets")


class Transport:
    """Sends the requests of a client over a pool of connections. Threads may share it, and it may be forked."""

    default_base_url: ClassVar[str]

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float = 60.0,
        connect_timeout: float = 10.0,
        read_timeout: float = 30.0,
        retries: int | Retries = 2,
        validation: Validation = "contract",
        headers: Mapping[str, str] | None = None,
        max_response: int = 16 << 20,
        pool: urllib3.PoolManager | None = None,
        allow_http: bool = False,
    ) -> None:
        key = hidden(os.environ.get("OPENROUTER_API_KEY", "") if api_key is None else api_key)
        del api_key
        if not key:
            raise InvalidArgument("api_key: there is no key; pass one, or set OPENROUTER_API_KEY")
        self._key = checked_key(key)
        self._base_url = checked_url(base_url or self.default_base_url, allow_http=allow_http)
        self._timeout = positive("timeout", timeout, _LONGEST)
        self._connect_timeout = positive("connect_timeout", connect_timeout, _LONGEST)
        self._read_timeout = positive("read_timeout", read_timeout, _LONGEST)
        self._retries = retries if isinstance(retries, Retries) else Retries(retries)
        if validation not in ("contract", "strict", "off"):
            raise InvalidArgument(f'validation: {validation!r} is not "contract", "strict" or "off"')
        self._validation: Validation = validation
        self._headers = merged_headers({}, headers)
        self._max_response = positive("max_response", max_response, whole=True)
        found: Any = _pool_of_environment(self._base_url) if pool is None else pool
        if not isinstance(found, urllib3.PoolManager):
            raise InvalidArgument(f"pool: a {type(found).__name__} is not a urllib3.PoolManager")
        self._pool = found
        proxy = urlsplit(str(found.proxy or getattr(found, "proxy_url", None) or "//localhost"))
        if self._base_url.startswith("http:") and not is_loopback(proxy.hostname or ""):
            raise InvalidArgument("pool: its proxy would be shown the key; give an https base_url")
        if allow_http and found.proxy:
            raise InvalidArgument("allow_http: it does not go together with a proxy")
        self._closed = False
        self._start_process()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={getattr(self, '_base_url', None)!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client holds a key and connections, and is not pickled; make one where it is used")

    def close(self) -> None:
        """Close the connections; calls under way finish, but are not sent again."""
        self._closed = True
        if not self._under_way:
            self._release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _start_process(self) -> None:
        self._under_way: set[Attempt] = set()
        self._start_empty()
        self._process = os.getpid()

    def _start_empty(self) -> None:
        """Start with an empty pool of connections."""
        self._manager = timed(self._pool)
        self._connections = self._manager.connection_from_url(self._base_url)

    def _begin(self, timeout: float | None) -> Attempt:
        """Register a call, whose time starts now; `_end` must be called after it."""
        seconds = self._timeout if timeout is None else positive("timeout", timeout, _LONGEST)
        if self._process != os.getpid():
            # Kept alive: closing them would wait for locks that other threads held when the process forked.
            self._inherited = (self._connections, getattr(self, "_inherited", None))
            self._start_process()
        attempt = Attempt(time.monotonic() + seconds, self._read_timeout)
        self._under_way.add(attempt)
        if self._closed:
            self._end(attempt)
            raise ClientClosed("the client is closed, and nothing was sent; make a new one")
        return attempt

    def _end(self, attempt: Attempt) -> None:
        self._under_way.discard(attempt)
        if self._closed and not self._under_way:
            self._release()

    def _release(self) -> None:
        self._connections.close()
        self._manager.clear()

    def _call(self, timeout: float | None, on_response: OnResponse | None, *call: Any) -> Any:
        attempt = self._begin(timeout)
        try:
            result, response = self._send(attempt, *call)
        finally:
            self._end(attempt)
        if on_response is not None:
            on_response(response)
        return result

    def _iterate(
        self,
        timeout: float | None,
        on_response: OnResponse | None,
        operation: ListOperation,
        values: Mapping[str, object],
        headers: Mapping[str, str] | None,
    ) -> Iterator[Any]:
        pages = Pages(operation.paging)
        while not pages.is_done:
            call = (operation, {**values, **pages.window}, None, headers)
            yield from pages.take(self._call(timeout, on_response, *call))

    def _send(self, attempt: Attempt, *call: Any) -> tuple[Any, Response]:
        """Send a request until it is answered, may have had an effect, or is cancelled."""
        operation, request = self._prepared(*call)
        number = 1
        while True:
            try:
                return self._attempt(operation, request, attempt, number)
            except PresetsError as error:
                left = attempt.deadline - time.monotonic()
                jitter = random.random()  # noqa: S311  # spreads load, hides nothing
                delay = retry_delay(error, number, self._retries, jitter=jitter, remaining=left, safe=operation.safe)
                if delay is None or self._closed or attempt.cancelled.wait(delay):
                    raise
            number += 1

    def _prepared(
        self,
        operation: Operation,
        values: Mapping[str, object],
        body: object,
        headers: Mapping[str, str] | None,
    ) -> tuple[Operation, Request]:
        try:
            more = merged_headers(self._headers, headers)
            request = build_request(
                operation,
                values,
                body,
                api_key=self._key,
                base_url=self._base_url,
                headers=more,
                validation=self._validation,
            )
        except PresetsError:
            raise
        except Exception as error:  # noqa: BLE001  # a mapping of the caller's may raise anything
            reason, bare = cause(error, self._key)
            raise NotSent(f"the request could not be made ({reason}): nothing was created") from bare
        return operation, request

    def _attempt(self, operation: Operation, request: Request, attempt: Attempt, number: int) -> tuple[Any, Response]:
        start, outcome, where = time.monotonic(), "nothing", f"{request.method} {request.url}"
        outer = sys.exc_info()[1]
        attempt.sent, attempt.status = False, None
        try:
            response = self._open(request, attempt)
            status, headers = response.status, response.headers
            outcome = str(status)
            body, fault = receive(response, self._max_response, attempt, outer)
        except Exception as error:  # noqa: BLE001  # after any error, find out whether anything was sent
            reason, bare = cause(error, self._key, outer)
            outcome = str(attempt.status or type(error).__name__)
            if attempt.status is None or not attempt.sent:
                raise self._unanswered(operation, attempt, where, reason) from bare
            fault = f"the answer breaks off in its headers: {reason}"
            status, headers, body = attempt.status, urllib3.HTTPHeaderDict(), b""
        except BaseException as error:  # noqa: BLE001  # an interrupt
            # The connection may be half way into the pool.
            self._start_empty()
            # The same error is raised, without the frames that hold the key.
            cause(error, self._key, outer)
            raise error.with_traceback(None)  # noqa: B904  # its context is cleaned already
        finally:
            seconds = time.monotonic() - start
            _log.debug("%s: %s in %.3f s, attempt %d", where, outcome, seconds, number)
        headers, body, fault = without_key(self._key, headers, body, fault)
        try:
            result = self._read(operation, status, headers, body, fault)
        except (ApiError, UnexpectedResponse) as error:
            error.request = where
            error.is_whole = not fault or len(body) >= self._max_response
            raise
        return result, Response(status, headers, request_id(headers))

    def _open(self, request: Request, attempt: Attempt) -> urllib3.BaseHTTPResponse:
        """Send a request once, and return its response with the body unread."""
        url, kind = request.url, type(self._pool)
        timeout = urllib3.Timeout(attempt.remaining(self._connect_timeout), self._read_timeout)
        headers = {name: str(value) for name, value in request.headers.items()}  # recorders copy it
        options: dict[str, Any] = {"body": request.body, "headers": headers, "timeout": timeout}
        options |= _ONCE
        options["pool_timeout"] = attempt.remaining()
        token, attempt.sent = current.set(attempt), None
        try:
            # Skip the manager's look-up of a connection pool, unless the manager does more than that.
            if kind is urllib3.PoolManager or (kind is urllib3.ProxyManager and url[4] == "s"):
                target = url[url.index("/", len("https://")) :]
                return self._connections.urlopen(request.method, target, **options)
            return self._manager.urlopen(request.method, url, **options)
        except (EmptyPoolError, ClosedPoolError):  # neither had a connection to send with
            attempt.sent = False
            raise
        finally:
            current.reset(token)

    def _unanswered(self, operation: Operation, attempt: Attempt, where: str, reason: str) -> PresetsError:
        proxy = self._pool.proxy
        through = f" through the proxy {proxy.scheme}://{proxy.netloc}" if proxy else ""
        if attempt.sent is not False:
            error = DeliveryUnknown(f"{where} was sent{through} and not answered ({reason})")
            error.effect = "none" if operation.safe else error.effect
            error.lookup = operation.lookup
            return error
        nothing = "" if operation.safe else ": nothing was created"
        return NotSent(f"{where} was not sent{through} ({reason}){nothing}")

    def _read(self, operation: Operation, status: int, headers: Any, body: bytes, fault: str) -> Any:
        try:
            return read_response(operation, status, headers, body, fault=fault)
        except PresetsError:
            raise
        except Exception as error:  # noqa: BLE001  # after any error, the effect must be reported
            reason, _ = cause(error, self._key)
            return read_response(operation, status, headers, body, fault=f"not read ({reason})")


def _pool_of_environment(base_url: str) -> urllib3.PoolManager:
    """Return a pool; for an https address, it uses the proxy that the environment names, if any."""
    proxies = {} if base_url.startswith("http:") else getproxies()
    proxy = proxies.get("https") or proxies.get("all")
    if not proxy or proxy_bypass(urlsplit(base_url).netloc):
        return urllib3.PoolManager(maxsize=POOLED)
    try:
        return _through(proxy)
    except (urllib3.exceptions.HTTPError, ValueError) as error:
        problem = type(error).__name__
    # Raised outside the handler, so that its context is not the error that shows the proxy's password.
    raise InvalidArgument(
        f"HTTPS_PROXY or ALL_PROXY: no proxy of this kind can be used ({problem}); give an http or https address, "
        "or pass a pool of your own"
    )


def _through(proxy: str) -> urllib3.ProxyManager:
    parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
    if not parts.hostname:
        raise ValueError("there is no host")
    user, at, place = parts.netloc.rpartition("@")
    name, _, password = user.partition(":")
    login = base64.b64encode(unquote_to_bytes(name) + b":" + unquote_to_bytes(password))
    headers = {"Proxy-Authorization": Secret(f"Basic {login.decode()}")} if at else None
    return urllib3.ProxyManager(f"{parts.scheme}://{place}", proxy_headers=headers, maxsize=POOLED)
