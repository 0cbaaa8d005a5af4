# Copied from codegen/runtime/_transport/client.py; edit there.
"""Requests sent over urllib3: again only where nothing had come of them, and for no longer than allowed."""

from __future__ import annotations

import logging
import os
import random
import time
from typing import TYPE_CHECKING, Any, ClassVar, Literal
from urllib.parse import urlsplit

import urllib3

from .._errors import (
    ApiError,
    DeliveryUnknown,
    InvalidArgument,
    NotSent,
    PresetsError,
    UnexpectedResponse,
    ValidationError,
)
from .exchange import build_request, checked_url, is_loopback, merged_headers, read_response
from .lifetime import Lifetime
from .reception import receive
from .retry import Retries, positive, retry_delay
from .secrecy import cause, checked_key, hidden, without_key
from .timing import Cancellation, Exchange, exchanging
from .wire import watched

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .exchange import Operation, Request

Validation = Literal["contract", "strict", "off"]
POOLED = 32
_LONGEST = 2_000_000  # seconds; a socket counts milliseconds, and goes wrong from 2 ** 31 on
_ONCE: dict[str, Any] = {
    "retries": urllib3.Retry(total=False, redirect=False),
    "redirect": False,
    "assert_same_host": False,
    "preload_content": False,
}
_log = logging.getLogger("openrouter_presets")


class Transport(Lifetime):
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
            raise InvalidArgument(
                f'validation: {validation!r} is not "contract", "strict" or "off"'
            )
        self._validation = validation
        self._headers = merged_headers({}, headers)
        self._max_response = positive("max_response", max_response, whole=True)
        super().__init__(pool)
        proxy = urlsplit(
            str(self._pool.proxy or getattr(self._pool, "proxy_url", None) or "//localhost")
        ).hostname
        if self._base_url.startswith("http:") and not is_loopback(proxy or ""):
            raise InvalidArgument("pool: its proxy would be shown the key; give an https base_url")
        if allow_http and getattr(self._pool, "proxy", None):
            raise InvalidArgument("allow_http: it does not go together with a proxy")

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={getattr(self, '_base_url', None)!r})"

    def _call(self, timeout: float | None, *call: Any) -> Any:
        deadline, under_way = self._deadline(timeout), self._begin()
        try:
            return self._send(deadline, None, *call)
        finally:
            self._end(under_way)

    def _deadline(self, timeout: float | None) -> float:
        seconds: float = (
            self._timeout if timeout is None else positive("timeout", timeout, _LONGEST)
        )
        return time.monotonic() + seconds

    def _send(self, deadline: float, cancellation: Cancellation | None, *call: Any) -> Any:
        """Send a request until it is answered, may have had an effect, or is cancelled."""
        operation, request = self._prepared(*call)
        attempt = 1
        while True:
            try:
                exchange = Exchange(deadline, self._read_timeout, cancellation, attempt)
                return self._attempt(operation, request, exchange)
            except PresetsError as error:
                left = deadline - time.monotonic()
                jitter = random.random()  # noqa: S311  # spreads load, hides nothing
                delay = retry_delay(error, attempt, self._retries, jitter=jitter, remaining=left)
                if delay is None or (cancellation.wait if cancellation else time.sleep)(delay):
                    raise
            attempt += 1

    def _prepared(
        self,
        operation: Operation,
        values: Mapping[str, str],
        body: object,
        headers: Mapping[str, str] | None,
    ) -> tuple[Operation, Request]:
        try:
            more = merged_headers(self._headers, headers)
            request = build_request(
                operation, values, body, api_key=self._key, base_url=self._base_url, headers=more
            )
            self._judge(operation, body)
        except PresetsError:
            raise
        except Exception as error:  # noqa: BLE001  # a mapping of the caller's may raise anything
            reason, bare = cause(error, self._key)
            raise NotSent(
                f"the request could not be made ({reason}): nothing was created"
            ) from bare
        return operation, request

    def _attempt(self, operation: Operation, request: Request, exchange: Exchange) -> Any:
        start, outcome, where = time.monotonic(), "nothing", f"{request.method} {request.url}"
        proxy = getattr(self._pool, "proxy", None)
        through = f" through the proxy {proxy.scheme}://{proxy.netloc}" if proxy else ""
        try:
            with exchanging(exchange):
                response = self._connections.urlopen(
                    request.method,
                    request.url[self._origin :],
                    body=request.body,
                    headers=request.headers,
                    timeout=urllib3.Timeout(
                        exchange.left(self._connect_timeout), self._read_timeout
                    ),
                    **_ONCE,
                )
                status, headers = response.status, response.headers
                outcome = str(status)
                body, fault = receive(response, self._max_response, exchange.outer)
        except BaseException as error:  # noqa: BLE001  # whatever it is, was anything sent? and where is the key?
            reason, bare = cause(error, self._key, exchange.outer)
            outcome = str(exchange.status or type(error).__name__)
            if not isinstance(error, Exception):
                # It is the same, without the frames that hold the key.
                raise error.with_traceback(None)  # noqa: B904
            if not exchange.sent:
                raise NotSent(
                    f"{where} was not sent{through} ({reason}): nothing was created"
                ) from bare
            if exchange.status is None:
                raise DeliveryUnknown(
                    f"{where} was sent{through} and not answered ({reason})"
                ) from bare
            fault = f"the answer breaks off in its headers: {reason}"
            status, headers, body = exchange.status, urllib3.HTTPHeaderDict(), b""
        finally:
            seconds = time.monotonic() - start
            _log.debug("%s: %s in %.3f s, attempt %d", where, outcome, seconds, exchange.attempt)
        headers, body, fault = without_key(self._key, headers, body, fault)
        try:
            try:
                return read_response(operation, status, headers, body, fault=fault)
            except PresetsError:
                raise
            except Exception as error:  # noqa: BLE001  # whatever it is, the effect must be told
                reason, _ = cause(error, self._key)
                return read_response(operation, status, headers, body, fault=f"not read ({reason})")
        except (ApiError, UnexpectedResponse) as error:
            error.request = where
            raise

    def _judge(self, operation: Operation, body: object) -> None:
        if self._validation == "off" or operation.body is None:
            return
        from .._validation.validate import is_valid, iter_issues

        strict = self._validation == "strict"
        if strict or not is_valid(body, operation.body):
            issues = list(iter_issues(body, operation.body, strict=strict))
            if (strict and issues) or any(issue.kind == "violation" for issue in issues):
                raise ValidationError(issues)

    def _begin_process(self) -> None:
        self._connections, self._origin = watched(self._pool), 0
        if self._own_pool:  # it has one place to go to, and need not look for it in every call
            self._connections = self._connections.connection_from_url(self._base_url)
            self._origin = len(self._base_url) - len(urlsplit(self._base_url).path)
        super()._begin_process()

    def _new_pool(self) -> urllib3.PoolManager:
        proxies = [name for name in os.environ if name.lower().endswith("_proxy")]
        if self._base_url.startswith("http:") or not proxies:
            return urllib3.PoolManager(maxsize=POOLED)
        from .proxies import pool_for

        return pool_for(self._base_url, POOLED)
