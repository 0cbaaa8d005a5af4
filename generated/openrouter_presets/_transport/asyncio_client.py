# Copied from codegen/runtime/_transport/asyncio_client.py; edit there.
"""The transport for asyncio: the same calls, each in a thread of its own while it lasts."""

from __future__ import annotations

import asyncio
import contextvars
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Any

from .._errors import NotSent
from .client import POOLED, Transport
from .timing import Cancellation

if TYPE_CHECKING:
    from concurrent.futures import Future
    from types import TracebackType

    from typing_extensions import Self


class AsyncTransport(Transport):
    """Sends the requests of an asynchronous client from threads."""

    async def aclose(self) -> None:
        """Close the connections, but those of a pool that was passed in; calls under way come to their end."""
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

    async def _acall(self, timeout: float | None, *call: Any) -> Any:
        deadline, cancellation = self._deadline(timeout), Cancellation()
        send = partial(self._send, deadline, cancellation, *call)
        future = self._submit(send)
        answer = asyncio.wrap_future(future)
        try:
            await asyncio.wait([answer], timeout=deadline - time.monotonic())
            if future.cancel():
                raise NotSent(
                    f"no thread was free until the deadline: {POOLED} calls are under way"
                )
            return await answer
        except asyncio.CancelledError:
            cancellation.set()
            answer.cancel()
            raise

    def _submit(self, send: partial[Any]) -> Future[Any]:
        """Have a call sent from the next free thread."""
        call = self._begin()
        try:
            future = self._threads.submit(contextvars.copy_context().run, send)
        except BaseException:
            self._end(call)
            raise
        future.add_done_callback(lambda _: self._end(call))
        return future

    def _release(self) -> None:
        super()._release()
        self._threads.shutdown(wait=False)

    def _begin_process(self) -> None:
        self._threads = ThreadPoolExecutor(POOLED, thread_name_prefix="openrouter-presets")
        super()._begin_process()
