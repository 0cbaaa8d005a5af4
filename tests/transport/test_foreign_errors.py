"""Whatever is raised while a call is made leaves the client as one of its errors, with what became of the call."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

import openrouter_presets as orp
from openrouter_presets import AsyncClient, Client, NotSent, UnexpectedResponse
from openrouter_presets._transport import client as transport
from tests.support.creation import KEY
from tests.support.server import serve

RAISED = [StopIteration("over"), RuntimeError("broken"), MemoryError(), StopAsyncIteration()]


class Broken(Mapping[str, Any]):
    """A mapping of the caller's that raises when it is read."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def __getitem__(self, key: str) -> Any:
        raise self.error

    def __iter__(self) -> Iterator[str]:
        raise self.error

    def __len__(self) -> int:
        return 1


def call(way: type[Client | AsyncClient], url: str, body: Any) -> object:
    async def awaited() -> object:
        async with AsyncClient(KEY, base_url=url, timeout=10) as client:
            calls = [client.create_presets_messages("a", body) for _ in range(2)]
            return (await asyncio.gather(*calls, return_exceptions=True))[1]

    if way is AsyncClient:
        return asyncio.run(awaited())
    with Client(KEY, base_url=url, timeout=10) as client:
        try:
            return client.create_presets_messages("a", body)
        except Exception as error:  # noqa: BLE001  # what it is, is the question
            return error


@pytest.mark.parametrize("way", [Client, AsyncClient])
@pytest.mark.parametrize("error", RAISED, ids=lambda error: type(error).__name__)
def test_an_error_of_the_body_is_told_as_not_sent(way: type[Client | AsyncClient], error: Exception) -> None:
    raised = call(way, "http://127.0.0.1:9", Broken(error))
    assert isinstance(raised, NotSent)
    assert raised.effect == "none"
    assert type(error).__name__ in str(raised)


@pytest.mark.parametrize("way", [Client, AsyncClient])
@pytest.mark.parametrize("error", RAISED, ids=lambda error: type(error).__name__)
def test_an_error_after_a_success_is_told_as_applied(
    way: type[Client | AsyncClient], error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = orp.read_response

    def failing(*arguments: Any, fault: str = "") -> Any:
        if not fault:
            raise error
        return read(*arguments, fault=fault)

    monkeypatch.setattr(transport, "read_response", failing)
    with serve(KEY) as server:
        raised = call(way, server.url, {"model": "m", "messages": []})
    assert isinstance(raised, UnexpectedResponse)
    assert raised.effect == "applied"
    assert raised.body
