# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""The transport for asyncio: the same calls, each in a thread of its own while it lasts."""

from __future__ import annotations

import asyncio
import contextvars
import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Any

from .transport import POOLED, Transport

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from typing_extensions import Self

    from .exchange import Operation


class AsyncTransport(Transport):
    """Sends the requests of an asynchronous client from threads."""

    _threads: ThreadPoolExecutor | None = None
    _threads_of = 0

    async def aclose(self) -> None:
        """Close the connections, but those of a pool that was passed in; calls under way come to their end."""
        self.close()
        if self._threads is not None and self._threads_of == os.getpid():
            self._threads.shutdown(wait=False)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def _acall(
        self,
        operation: Operation,
        values: Mapping[str, str],
        body: object,
        timeout: float | None,
        headers: Mapping[str, str] | None,
    ) -> Any:
        self._be_ready()
        cancelled = threading.Event()
        call = partial(
            self._call,
            operation,
            values,
            body,
            timeout,
            headers,
            wait=cancelled.wait,
            start=time.monotonic(),
        )
        future = self._running_threads().submit(contextvars.copy_context().run, call)
        try:
            return await asyncio.wrap_future(future)
        except asyncio.CancelledError:
            cancelled.set()
            raise

    def _running_threads(self) -> ThreadPoolExecutor:
        if (
            self._threads is None or self._threads_of != os.getpid()
        ):  # a fork has none of its parent's threads
            self._threads = ThreadPoolExecutor(POOLED, thread_name_prefix="openrouter-presets")
            self._threads_of = os.getpid()
        return self._threads
