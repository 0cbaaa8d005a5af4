# Copied from codegen/runtime/_transport/asyncio_client.py; edit there.
"""The transport for asyncio: the same calls, each of which runs in a thread of a pool."""

from __future__ import annotations

import asyncio
import contextvars
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from .._errors import NotSent
from .client import POOLED, Transport
from .parameters import Pages

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from types import TracebackType

    from typing_extensions import Self

    from .client import OnResponse
    from .parameters import ListOperation
    from .responses import Response


class AsyncTransport(Transport):
    """Sends the requests of an asynchronous client from threads."""

    async def aclose(self) -> None:
        """Close the connections; calls under way finish, but are not sent again."""
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    async def _acall(self, timeout: float | None, on_response: OnResponse | None, *call: Any) -> Any:
        result, response = await self._asend(timeout, *call)
        if on_response is not None:
            on_response(response)
        return result

    async def _aiterate(
        self,
        timeout: float | None,
        on_response: OnResponse | None,
        operation: ListOperation,
        values: Mapping[str, object],
        headers: Mapping[str, str] | None,
    ) -> AsyncIterator[Any]:
        pages = Pages(operation.paging)
        while not pages.is_done:
            call = (operation, {**values, **pages.window}, None, headers)
            for item in pages.take(await self._acall(timeout, on_response, *call)):
                yield item

    async def _asend(self, timeout: float | None, *call: Any) -> tuple[Any, Response]:
        attempt = self._begin(timeout)
        try:
            run = contextvars.copy_context().run
            future = self._threads.submit(run, self._send, attempt, *call)
        except RuntimeError as error:
            self._end(attempt)
            raise NotSent(f"no thread takes the call ({error}): nothing was sent") from None
        future.add_done_callback(lambda _: self._end(attempt))
        answer = asyncio.wrap_future(future)
        try:
            await asyncio.wait([answer], timeout=attempt.deadline - time.monotonic())
            if future.cancel():
                raise NotSent(f"no thread was free until the deadline: {POOLED} calls are under way")
            return await answer
        except asyncio.CancelledError:
            attempt.cancel()
            answer.cancel()
            raise

    def close(self) -> None:
        """Close the connections; calls under way finish, but are not sent again."""
        super().close()
        self._threads.shutdown(wait=False)

    def _start_process(self) -> None:
        self._threads = ThreadPoolExecutor(POOLED, thread_name_prefix="openrouter-presets")
        super()._start_process()
