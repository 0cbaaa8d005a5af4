"""Cancelling a call of the client for asyncio, and the end of its time: at once, and nothing is sent afterwards."""

from __future__ import annotations

import asyncio
import gc
import logging
import socket
import threading
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest

import openrouter_presets as orp
from openrouter_presets.models import CreatePresetFromInferenceResponse as Created
from tests.support.certificates import server_context, trusting_pool
from tests.support.counting import PATIENCE, CountingServer, serve_and_count, wait_for_threads
from tests.support.ends import SILENCE, Origin
from tests.support.looping import (
    BODY,
    KEY,
    THREADS,
    check_that_nothing_is_left,
    come_to_hold,
    connected,
    hold_all_threads,
)
from tests.support.server import Answer

Call = Coroutine[Any, Any, Created]


@pytest.fixture
def server() -> Iterator[CountingServer]:
    with serve_and_count(KEY) as running:
        yield running


@pytest.fixture(autouse=True)
def nothing_is_left(server: CountingServer, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    check_that_nothing_is_left(server, caplog)


async def until_cancelled(task: asyncio.Task[Any]) -> None:
    task.cancel()
    await asyncio.wait([task], timeout=PATIENCE)
    assert task.cancelled()


def test_a_call_that_waits_for_its_answer_is_cancelled_at_once(server: CountingServer) -> None:
    async def call() -> None:
        server.gate.clear()
        async with connected(server) as client:
            task = asyncio.create_task(client.create_presets_messages("s", BODY))
            await come_to_hold(lambda: server.received)
            await until_cancelled(task)
        assert not server.gate.is_set()

    asyncio.run(call())
    server.gate.set()
    wait_for_threads()
    assert len(server.received) == 1


def test_calls_that_are_cancelled_leave_their_threads_to_others(server: CountingServer) -> None:
    async def call() -> None:
        async with connected(server, timeout=3 * PATIENCE, read_timeout=3 * PATIENCE) as client:
            held = await hold_all_threads(server, client)
            for task in held:
                task.cancel()
            await asyncio.wait(held, timeout=PATIENCE)
            await come_to_hold(lambda: not client._under_way)
            assert not server.gate.is_set()
            server.gate.set()
            assert (await client.create_presets_messages("later", BODY)).data.slug == "later"

    asyncio.run(call())
    assert len(server.received) == THREADS + 1


def test_a_call_over_tls_that_is_cancelled_leaves_its_thread() -> None:
    async def call(url: str) -> None:
        pool = trusting_pool()
        async with orp.AsyncClient(KEY, base_url=url, pool=pool, read_timeout=3 * PATIENCE, timeout=99) as client:
            task = asyncio.create_task(client.create_presets_messages("s", BODY))
            await come_to_hold(asked.is_set)
            await until_cancelled(task)
            await come_to_hold(lambda: not client._under_way)
        pool.clear()

    def ask(_: bytes) -> bytes:
        asked.set()
        return SILENCE

    asked = threading.Event()
    with Origin(ask, tls=server_context()) as origin:
        asyncio.run(call(origin.url))
        assert origin.connections == 1


@pytest.mark.parametrize("answer", [Answer(429, b"{}", (("Retry-After", "0"),)), Answer(500, b""), Answer(200, b"")])
def test_what_comes_after_cancelling_is_dropped_in_silence(server: CountingServer, answer: Answer) -> None:
    async def call() -> None:
        server.gate.clear()
        async with connected(server) as client:
            task = asyncio.create_task(client.create_presets_messages("s", BODY))
            await come_to_hold(lambda: server.received)
            await until_cancelled(task)
            server.answer = answer
            server.gate.set()
            await come_to_hold(lambda: not client._under_way)

    complaints: list[Any] = []

    async def watch() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
        await call()
        gc.collect()

    asyncio.run(watch())
    assert complaints == []
    assert len(server.received) == 1


def test_a_call_that_waits_to_send_again_is_cancelled_at_once(
    server: CountingServer, caplog: pytest.LogCaptureFixture
) -> None:
    async def call() -> None:
        async with connected(server, retries=orp.Retries(5, longest_wait=3 * PATIENCE)) as client:
            task = asyncio.create_task(client.create_presets_messages("s", BODY))
            await come_to_hold(lambda: "429 in" in caplog.text)
            await until_cancelled(task)

    server.answer = Answer(429, b"{}", (("Retry-After", str(round(2 * PATIENCE))),))
    with caplog.at_level(logging.DEBUG, "openrouter_presets"):
        asyncio.run(call())
        wait_for_threads()
    assert len(server.received) == 1


def test_a_call_that_is_cancelled_before_anything_went_out_sends_nothing(
    server: CountingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, answer, look_up = threading.Event(), threading.Event(), socket.getaddrinfo

    def look_up_slowly(*given: Any) -> Any:
        asked.set()
        assert answer.wait(PATIENCE)
        return look_up(*given)

    async def call() -> None:
        async with connected(server) as client:
            task = asyncio.create_task(client.create_presets_messages("s", BODY))
            await come_to_hold(asked.is_set)
            await until_cancelled(task)

    monkeypatch.setattr(socket, "getaddrinfo", look_up_slowly)
    asyncio.run(call())
    answer.set()
    wait_for_threads()
    assert server.received == []


def test_a_call_that_waits_for_a_thread_is_cancelled_and_never_sent(server: CountingServer) -> None:
    async def call() -> list[Created]:
        async with connected(server) as client:
            held = await hold_all_threads(server, client)
            task = asyncio.create_task(client.create_presets_messages("queued", BODY))
            await asyncio.sleep(0)
            await until_cancelled(task)
            server.gate.set()
            return await asyncio.gather(*held)

    created = asyncio.run(call())
    wait_for_threads()
    assert {answer.data.slug for answer in created} == {f"held-{n}" for n in range(THREADS)}
    assert len(server.received) == THREADS
    assert "queued" not in server.versions


async def bound_by_wait_for(call: Call) -> object:
    return await asyncio.wait_for(call, 0.1)


async def bound_by_timeout(call: Call) -> object:
    async with getattr(asyncio, "timeout")(0.1):  # noqa: B009  # from Python 3.11 on
        return await call


BOUNDS = [bound_by_wait_for, bound_by_timeout][: 1 + hasattr(asyncio, "timeout")]


@pytest.mark.parametrize("bound", BOUNDS)
def test_the_bounds_of_asyncio_end_a_call(server: CountingServer, bound: Callable[[Call], Call]) -> None:
    async def call() -> None:
        server.gate.clear()
        async with connected(server) as client:
            with pytest.raises(asyncio.TimeoutError):
                await bound(client.create_presets_messages("s", BODY))
        assert not server.gate.is_set()

    asyncio.run(call())
    server.gate.set()
    wait_for_threads()
    assert len(server.received) <= 1


def test_the_time_of_a_call_runs_while_it_waits_for_a_thread(server: CountingServer) -> None:
    async def call() -> orp.NotSent:
        async with connected(server) as client:
            held = await hold_all_threads(server, client)
            with pytest.raises(orp.NotSent, match="32") as caught:
                await client.create_presets_messages("queued", BODY, timeout=0.1)
            assert not server.gate.is_set()
            server.gate.set()
            await asyncio.gather(*held)
            return caught.value

    assert asyncio.run(call()).effect == "none"
    wait_for_threads()
    assert len(server.received) == THREADS
    assert "queued" not in server.versions


def test_the_deadline_of_a_call_counts_from_the_call(server: CountingServer) -> None:
    async def call() -> None:
        server.gate.clear()
        async with connected(server) as client:
            with pytest.raises(orp.DeliveryUnknown):
                await client.create_presets_messages("s", BODY, timeout=0.1)

    asyncio.run(call())
    assert len(server.received) == 1
