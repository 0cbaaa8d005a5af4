"""Requests sent over urllib3: again only where nothing had come of them, and for no longer than allowed."""

from __future__ import annotations

import logging
import math
import os
import random
import time
from typing import TYPE_CHECKING, Any, ClassVar, Literal
from urllib.parse import urlsplit

import urllib3

from .errors import DeliveryUnknown, InvalidArgument, NotSent, PresetsError, ValidationError
from .exchange import build_request, checked_url, is_loopback, merged_headers, read_response
from .lifetime import Lifetime
from .reception import receive
from .retry import Retries, retry_delay
from .secrecy import cause, checked_key, hidden, without_key
from .wire import Exchange, exchanging, watch

if TYPE_CHECKING:
    import threading
    from collections.abc import Mapping

    from .exchange import Operation, Request

Validation = Literal["contract", "strict", "off"]
POOLED = 32
_ONCE = urllib3.Retry(total=False, redirect=False)
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
    ) -> None:
        key = hidden(os.environ.get("OPENROUTER_API_KEY", "") if api_key is None else api_key)
        del api_key
        if not key:
            raise InvalidArgument("api_key: there is no key; pass one, or set OPENROUTER_API_KEY")
        self._key = checked_key(key)
        self._base_url = checked_url(base_url or self.default_base_url)
        self._timeout = _seconds("timeout", timeout)
        self._connect_timeout = _seconds("connect_timeout", connect_timeout)
        self._read_timeout = _seconds("read_timeout", read_timeout)
        self._retries = retries if isinstance(retries, Retries) else Retries(retries)
        if validation not in ("contract", "strict", "off"):
            raise InvalidArgument(f'validation: {validation!r} is none of "contract", "strict" and "off"')
        self._validation = validation
        self._headers = merged_headers({}, headers)
        self._max_response = _size("max_response", max_response)
        super().__init__(pool)
        proxy = self._pool.proxy
        if proxy and self._base_url.startswith("http:") and not is_loopback((proxy.host or "").strip("[]")):
            raise InvalidArgument("pool: its proxy would be shown the key; give an https base_url")

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={getattr(self, '_base_url', None)!r})"

    def _call(
        self,
        operation: Operation,
        values: Mapping[str, str],
        body: object,
        timeout: float | None,
        headers: Mapping[str, str] | None,
    ) -> Any:
        deadline, call = self._deadline(timeout), self._begin()
        try:
            return self._send(operation, values, body, headers, deadline)
        finally:
            self._end(call)

    def _deadline(self, timeout: float | None) -> float:
        return time.monotonic() + (self._timeout if timeout is None else _seconds("timeout", timeout))

    def _send(
        self,
        operation: Operation,
        values: Mapping[str, str],
        body: object,
        headers: Mapping[str, str] | None,
        deadline: float,
        *,
        cancelled: threading.Event | None = None,
    ) -> Any:
        """Send a request until it is answered, may have had an effect, or is cancelled."""
        more = merged_headers(self._headers, headers)
        request = build_request(operation, values, body, api_key=self._key, base_url=self._base_url, headers=more)
        self._judge(operation, body)
        attempt = 1
        while True:
            try:
                return self._attempt(operation, request, Exchange(deadline, self._read_timeout, cancelled), attempt)
            except PresetsError as error:
                left, jitter = deadline - time.monotonic(), random.random()  # noqa: S311  # spreads load, hides nothing
                delay = retry_delay(error, attempt, self._retries, jitter=jitter, remaining=left)
                if delay is None or (cancelled.wait if cancelled else time.sleep)(delay):
                    raise
            attempt += 1

    def _attempt(self, operation: Operation, request: Request, exchange: Exchange, attempt: int) -> Any:
        start = time.monotonic()
        outcome: object = "nothing"
        try:
            with exchanging(exchange):
                response = self._connections.urlopen(
                    request.method,
                    request.url[self._origin :],
                    body=request.body,
                    headers=request.headers,
                    timeout=urllib3.Timeout(min(self._connect_timeout, exchange.left()), self._read_timeout),
                    retries=_ONCE,
                    redirect=False,
                    assert_same_host=False,
                    preload_content=False,
                )
            outcome = status = response.status
            headers = response.headers
            body, fault = receive(response, self._max_response, exchange.outer)
        except Exception as error:  # noqa: BLE001  # whatever it is, the caller has to know whether anything was sent
            reason, bare = cause(error, self._key, exchange.outer)
            outcome = exchange.status or type(error).__name__
            where = f"{request.method} {request.url}"
            if not exchange.sent:
                raise NotSent(f"{where} was not sent ({reason}): nothing was created") from bare
            if exchange.status is None:
                hint = "a version may have been created; look at the preset before sending again"
                raise DeliveryUnknown(f"{where} was sent and not answered ({reason}): {hint}") from bare
            fault = f"the answer breaks off in its headers: {reason}"
            status, headers, body = exchange.status, urllib3.HTTPHeaderDict(), b""
        finally:
            seconds = time.monotonic() - start
            _log.debug("%s %s: %s in %.3f s, attempt %d", request.method, request.url, outcome, seconds, attempt)
        headers, body, fault = without_key(self._key, headers, body, fault)
        return read_response(operation, status, headers, body, fault=fault)

    def _judge(self, operation: Operation, body: object) -> None:
        if self._validation == "off" or operation.body is None:
            return
        from .validation import is_valid, iter_issues

        strict = self._validation == "strict"
        if strict or not is_valid(body, operation.body):
            issues = list(iter_issues(body, operation.body, strict=strict))
            if (strict and issues) or any(issue.kind == "violation" for issue in issues):
                raise ValidationError(issues)

    def _begin_process(self) -> None:
        watch(self._pool)
        self._connections: Any = self._pool
        self._origin = 0
        if self._own_pool:  # it has one place to go to, and need not look for it in every call
            self._connections = self._pool.connection_from_url(self._base_url)
            self._origin = len(self._base_url) - len(urlsplit(self._base_url).path)
        super()._begin_process()

    def _new_pool(self) -> urllib3.PoolManager:
        if self._base_url.startswith("http:") or not any(name.lower().endswith("_proxy") for name in os.environ):
            return urllib3.PoolManager(maxsize=POOLED)
        from .proxies import pool_for

        return pool_for(self._base_url, POOLED)


def _seconds(name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < math.inf:
        raise InvalidArgument(f"{name}: {value!r} is no time in seconds; give a number above 0")
    return value


def _size(name: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise InvalidArgument(f"{name}: {value!r} is no count of bytes; give a whole number from 1")
    return value
