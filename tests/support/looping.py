"""Asynchronous clients of a counting server: calls that are held, and a look at what they leave behind."""

from __future__ import annotations

import asyncio
import gc
import logging
from collections.abc import Callable
from typing import Any

import pytest

import openrouter_presets as orp
from openrouter_presets.models import CreatePresetFromInferenceResponse as Created
from tests.support.counting import CountingServer, wait_for_threads, wait_until

KEY = "loopback-only"
BODY: Any = {"model": "a/b", "messages": [{"role": "user", "content": "Hello!"}]}
THREADS = 32


def connected(server: CountingServer, **options: Any) -> orp.AsyncClient:
    return orp.AsyncClient(KEY, base_url=server.url, **options)


async def come_to_hold(holds: Callable[[], object]) -> None:
    await asyncio.get_running_loop().run_in_executor(None, wait_until, holds)


async def hold_all_threads(server: CountingServer, client: orp.AsyncClient) -> list[asyncio.Task[Created]]:
    """Return as many calls as there are threads, all of them waiting for their answers."""
    server.gate.clear()
    calls = [asyncio.create_task(client.create_presets_messages(f"held-{n}", BODY)) for n in range(THREADS)]
    await come_to_hold(lambda: len(server.received) == THREADS)
    return calls


def check_that_nothing_is_left(server: CountingServer, caplog: pytest.LogCaptureFixture) -> None:
    """Look for threads, connections, and errors that nobody asked for."""
    server.gate.set()
    wait_for_threads()
    wait_until(lambda: not server.open)
    gc.collect()
    records = [*caplog.get_records("call"), *caplog.get_records("teardown")]
    assert [record.getMessage() for record in records if record.levelno >= logging.WARNING] == []
