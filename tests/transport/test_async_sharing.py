"""One client for asyncio, shared: by loops, by threads with loops, and by calls with a context of their own."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Iterator
from contextvars import ContextVar
from typing import Any

import pytest

import openrouter_presets as orp
from openrouter_presets._transport import client as transport
from openrouter_presets._transport.connections import Attempt
from openrouter_presets.models import CreatePresetFromInferenceResponse as Created
from tests.support.counting import PATIENCE, CountingServer, serve_and_count
from tests.support.looping import (
    BODY,
    KEY,
    THREADS,
    check_that_nothing_is_left,
    come_to_hold,
    connected,
)


@pytest.fixture
def server() -> Iterator[CountingServer]:
    with serve_and_count(KEY) as running:
        yield running


@pytest.fixture(autouse=True)
def nothing_is_left(server: CountingServer, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    check_that_nothing_is_left(server, caplog)


def test_one_loop_after_the_other_uses_the_same_client(server: CountingServer) -> None:
    async def call(client: orp.AsyncClient) -> Created:
        return await client.create_presets_messages("s", BODY)

    client = connected(server)
    for _ in range(3):
        assert asyncio.run(call(client)).data.slug == "s"
    asyncio.run(client.aclose())
    assert server.versions == {"s": 3}
    assert server.made == 1


def test_loops_of_several_threads_use_the_same_client(server: CountingServer) -> None:
    client = connected(server)

    async def call() -> None:
        await asyncio.gather(*(client.create_presets_messages("s", BODY) for _ in range(10)))

    threads = [threading.Thread(target=asyncio.run, args=(call(),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    asyncio.run(client.aclose())
    assert server.versions == {"s": 40}
    assert server.made <= THREADS


def test_a_cancellation_cuts_no_connection_that_another_call_has(
    server: CountingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def call() -> None:
        async with connected(server) as client:
            await client.create_presets_messages("s", BODY)
            server.gate.clear()
            task = asyncio.create_task(client.create_presets_messages("s", BODY))
            await come_to_hold(lambda: len(server.received) == 2)
            made[0].cancel()
            server.gate.set()
            await task

    def make(*given: Any) -> Attempt:
        made.append(Attempt(*given))
        return made[-1]

    made = list[Attempt]()
    monkeypatch.setattr(transport, "Attempt", make)
    asyncio.run(call())
    assert (server.made, server.versions) == (1, {"s": 2})


def test_a_call_has_the_context_of_its_task(server: CountingServer, caplog: pytest.LogCaptureFixture) -> None:
    task: ContextVar[str] = ContextVar("task", default="none")
    seen: list[str] = []

    def note(_: logging.LogRecord) -> bool:
        seen.append(task.get())
        return True

    async def call(client: orp.AsyncClient, name: str) -> None:
        task.set(name)
        await client.create_presets_messages("s", BODY)

    async def call_twice() -> None:
        async with connected(server) as client:
            await asyncio.gather(call(client, "a"), call(client, "b"))

    logger = logging.getLogger("openrouter_presets")
    logger.addFilter(note)
    with caplog.at_level(logging.DEBUG, logger.name):
        asyncio.run(call_twice())
    logger.removeFilter(note)
    assert sorted(seen) == ["a", "b"]
