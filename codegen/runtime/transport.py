"""Requests sent over urllib3: again only where nothing had come of them, and for no longer than allowed."""

from __future__ import annotations

import logging
import math
import os
import random
import time
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NoReturn

import urllib3

from .errors import ClientClosed, DeliveryUnknown, InvalidArgument, NotSent, PresetsError, ValidationError
from .exchange import Secret, build_request, checked_headers, checked_key, checked_url, is_loopback, read_response
from .retry import Retries, retry_delay
from .wire import Exchange, cause, exchanging, receive

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType

    from typing_extensions import Self

    from .exchange import Operation, Request

Validation = Literal["contract", "strict", "off"]
POOLED = 32
_SHORT_KEY = 8
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
    ) -> None:
        key = Secret((os.environ.get("OPENROUTER_API_KEY") if api_key is None else api_key) or "")
        del api_key
        if not key:
            raise InvalidArgument("api_key: there is no key; pass one, or set OPENROUTER_API_KEY")
        self._key = Secret(checked_key(key))
        self._base_url = checked_url(base_url or self.default_base_url)
        self._timeout = _seconds("timeout", timeout)
        self._connect_timeout = _seconds("connect_timeout", connect_timeout)
        self._read_timeout = _seconds("read_timeout", read_timeout)
        self._retries = retries if isinstance(retries, Retries) else Retries(retries)
        if validation not in ("contract", "strict", "off"):
            raise InvalidArgument(f'validation: {validation!r} is none of "contract", "strict" and "off"')
        self._validation = validation
        self._headers = checked_headers(headers or {})
        self._max_response = max_response
        self._own_pool, self._pool = pool is None, pool or self._new_pool()
        proxy = self._pool.proxy
        if proxy and self._base_url.startswith("http:") and not is_loopback(proxy.host or ""):
            raise InvalidArgument("pool: its proxy would be shown the key; give an https base_url")
        self._process, self._closed = os.getpid(), False

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._base_url!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client holds a key and connections, and is not pickled; make one where it is used")

    def close(self) -> None:
        """Close the connections, but those of a pool that was passed in; calls under way come to their end."""
        self._closed = True
        if self._own_pool:
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
        *,
        wait: Callable[[float], object] = time.sleep,
        start: float | None = None,
    ) -> Any:
        """Send a request until it is answered or may have had an effect; `wait` returns True to give up."""
        allowed = self._timeout if timeout is None else _seconds("timeout", timeout)
        deadline = (time.monotonic() if start is None else start) + allowed
        self._be_ready()
        more = {**self._headers, **(headers or {})}
        request = build_request(operation, values, body, api_key=self._key, base_url=self._base_url, headers=more)
        self._judge(operation, body)
        attempt = 1
        while True:
            try:
                return self._attempt(operation, request, deadline, attempt)
            except PresetsError as error:
                left, jitter = deadline - time.monotonic(), random.random()  # noqa: S311  # spreads load, hides nothing
                delay = retry_delay(error, attempt, self._retries, jitter=jitter, remaining=left)
                if delay is None or wait(delay):
                    raise
            attempt += 1

    def _attempt(self, operation: Operation, request: Request, deadline: float, attempt: int) -> Any:
        start = time.monotonic()
        exchange = Exchange(deadline, self._read_timeout)
        outcome: object = "nothing"
        try:
            with exchanging(exchange, self._pool, request.url):
                response = self._pool.urlopen(
                    request.method,
                    request.url,
                    body=request.body,
                    headers=request.headers,
                    timeout=urllib3.Timeout(min(self._connect_timeout, exchange.left()), self._read_timeout),
                    retries=False,
                    redirect=False,
                    preload_content=False,
                )
            outcome = response.status
            body, fault = receive(response, self._max_response)
        except Exception as error:  # noqa: BLE001  # whatever it is, the caller has to know whether anything was sent
            reason, bare = cause(error)
            outcome = type(error).__name__
            where = f"{request.method} {request.url}"
            if exchange.sent:
                hint = "a version may have been created; look at the preset before sending again"
                raise DeliveryUnknown(f"{where} was sent and not answered ({reason}): {hint}") from bare
            raise NotSent(f"{where} was not sent ({reason}): nothing was created") from bare
        finally:
            seconds = time.monotonic() - start
            _log.debug("%s %s: %s in %.3f s, attempt %d", request.method, request.url, outcome, seconds, attempt)
        return read_response(operation, response.status, *self._without_key(response.headers, body), fault=fault)

    def _judge(self, operation: Operation, body: object) -> None:
        if self._validation == "off" or operation.body is None:
            return
        from .validation import is_valid, iter_issues

        strict = self._validation == "strict"
        if strict or not is_valid(body, operation.body):
            issues = list(iter_issues(body, operation.body, strict=strict))
            if (strict and issues) or any(issue.kind == "violation" for issue in issues):
                raise ValidationError(issues)

    def _without_key(self, headers: urllib3.HTTPHeaderDict, body: bytes) -> tuple[urllib3.HTTPHeaderDict, bytes]:
        """Return an answer without the key, which some gateways repeat."""
        if len(self._key) < _SHORT_KEY:
            return headers, body
        if any(self._key in value for value in headers.values()):
            headers = urllib3.HTTPHeaderDict(
                [(name, value.replace(self._key, "<key>")) for name, value in headers.items()]
            )
        return headers, body.replace(self._key.encode(), b"<key>")

    def _be_ready(self) -> None:
        if self._closed:
            raise ClientClosed("the client is closed, and nothing was sent; make a new one")
        if self._process != os.getpid():  # a fork shares no connections with its parent
            self._process = os.getpid()
            if self._own_pool:
                self._pool = self._new_pool()
            else:
                self._pool.clear()

    def _new_pool(self) -> urllib3.PoolManager:
        if self._base_url.startswith("http:") or not any(name.lower().endswith("_proxy") for name in os.environ):
            return urllib3.PoolManager(maxsize=POOLED)
        from .proxies import pool_for

        return pool_for(self._base_url, POOLED)


def _seconds(name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < math.inf:
        raise InvalidArgument(f"{name}: {value!r} is no time in seconds; give a number above 0")
    return value
