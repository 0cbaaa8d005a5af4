"""The client for asyncio: its answers, its end, and how many calls share threads and connections."""

from __future__ import annotations

import asyncio
import gc
import inspect
import json
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest

import openrouter_presets as orp
from openrouter_presets.models import CreatePresetFromInferenceResponse as Created
from tests.support.counting import CountingServer, serve_and_count, wait_for_threads, wait_until
from tests.support.looping import (
    BODY,
    KEY,
    THREADS,
    check_that_nothing_is_left,
    connected,
    hold_all_threads,
)
from tests.support.server import Answer


@pytest.fixture
def server() -> Iterator[CountingServer]:
    with serve_and_count(KEY) as running:
        yield running


@pytest.fixture(autouse=True)
def nothing_is_left(server: CountingServer, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    check_that_nothing_is_left(server, caplog)


def outcome(call: Callable[[], Created]) -> object:
    """Return the answer of a call, or what its error tells."""
    try:
        return call()
    except orp.PresetsError as error:
        told = {name: value for name, value in vars(error).items() if name != "headers"}
        return type(error), str(error), error.effect, told


@pytest.mark.parametrize(
    "answer",
    [
        Answer(200, b'{"data": {"slug": "s"}}'),
        Answer(200, b"[]"),
        Answer(400, b'{"error": {"code": 400, "message": "No."}}', (("X-Request-Id", "r1"),)),
        Answer(429, b"{}", (("Retry-After", "30"),)),
        Answer(502, b"<html>"),
    ],
    ids=lambda answer: f"{answer.status}",
)
def test_answers_and_errors_are_those_of_client(server: CountingServer, answer: Answer) -> None:
    async def call() -> Created:
        async with connected(server) as client:
            return await client.create_presets_messages("s", BODY)

    server.answer = answer
    with orp.Client(KEY, base_url=server.url) as client:
        expected = outcome(lambda: client.create_presets_messages("s", BODY))
    assert outcome(lambda: asyncio.run(call())) == expected
    first, second = server.received
    assert (first.path, first.body) == (second.path, second.body)
    assert first.headers == second.headers


@pytest.mark.parametrize(
    ("slug", "body", "options", "error"),
    [
        ("", BODY, {}, orp.InvalidArgument),
        ("s", [], {}, orp.ValidationError),
        ("s", {**BODY, "temperature": float("nan")}, {}, orp.PresetsError),
        ("s", BODY, {"timeout": 0}, orp.InvalidArgument),
        ("s", BODY, {"headers": {"Host": "elsewhere"}}, orp.InvalidArgument),
    ],
)
def test_what_cannot_be_sent_is_refused_as_by_client(
    server: CountingServer,
    slug: str,
    body: Any,
    options: dict[str, Any],
    error: type[orp.PresetsError],
) -> None:
    async def call() -> Created:
        async with connected(server) as client:
            return await client.create_presets_messages(slug, body, **options)

    with orp.Client(KEY, base_url=server.url) as client:
        expected = outcome(lambda: client.create_presets_messages(slug, body, **options))
    found = outcome(lambda: asyncio.run(call()))
    assert str(found) == str(expected)
    assert isinstance(found, tuple)
    assert issubclass(found[0], (error, orp.InvalidArgument))
    assert server.received == []


def test_methods_and_parameters_are_those_of_client() -> None:
    def methods(cls: type[Any]) -> dict[str, list[inspect.Parameter]]:
        public = {name: method for name, method in inspect.getmembers(cls, callable) if not name.startswith("_")}
        made = {name: list(inspect.signature(method).parameters.values()) for name, method in public.items()}
        return made | {"__init__": list(inspect.signature(cls).parameters.values())}

    ours = methods(orp.AsyncClient)
    assert ours.pop("aclose") == methods(orp.Client)["close"]
    assert ours == methods(orp.Client)
    assert inspect.iscoroutinefunction(orp.AsyncClient.create_presets_messages)


def test_many_calls_at_once_share_the_connections(server: CountingServer) -> None:
    async def call_at_once() -> list[Created]:
        async with connected(server) as client:
            return await asyncio.gather(*(client.create_presets_messages("s", BODY) for _ in range(200)))

    created = asyncio.run(call_at_once())
    assert {answer.data.slug for answer in created} == {"s"}
    assert server.versions == {"s": 200}
    assert len(server.received) == 200
    assert server.made <= THREADS


def test_the_loop_goes_on_while_calls_wait(server: CountingServer) -> None:
    async def call() -> None:
        async with connected(server) as client:
            calls = await hold_all_threads(server, client)
            server.gate.set()
            await asyncio.gather(*calls)

    asyncio.run(call())


async def leave(client: orp.AsyncClient) -> None:
    async with client:
        pass


@pytest.mark.parametrize("closing", [orp.AsyncClient.aclose, leave])
def test_a_closed_client_sends_nothing(
    server: CountingServer, closing: Callable[[orp.AsyncClient], Coroutine[Any, Any, None]]
) -> None:
    async def call() -> None:
        client = connected(server)
        await client.create_presets_messages("s", BODY)
        await closing(client)
        for _ in range(2):
            with pytest.raises(orp.ClientClosed) as caught:
                await client.create_presets_messages("s", BODY)
            assert caught.value.effect == "none"
            await client.aclose()

    asyncio.run(call())
    assert len(server.received) == 1


def test_calls_under_way_and_in_the_queue_outlast_the_close(server: CountingServer) -> None:
    async def call() -> list[Created]:
        client = connected(server)
        held = await hold_all_threads(server, client)
        held += [asyncio.create_task(client.create_presets_messages("queued", BODY)) for _ in range(8)]
        await asyncio.sleep(0)
        await client.aclose()
        with pytest.raises(orp.ClientClosed):
            await client.create_presets_messages("late", BODY)
        server.gate.set()
        return await asyncio.gather(*held)

    assert len(asyncio.run(call())) == THREADS + 8
    assert server.versions == {f"held-{n}": 1 for n in range(THREADS)} | {"queued": 8}


def test_a_client_that_is_dropped_leaves_nothing_behind(server: CountingServer) -> None:
    async def call() -> bytes:
        client = connected(server)
        created = await client.create_presets_messages("s", BODY)
        return orp.dumps(created)

    assert json.loads(asyncio.run(call()))["data"]["slug"] == "s"
    gc.collect()
    wait_for_threads()
    wait_until(lambda: not server.open)
