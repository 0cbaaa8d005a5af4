"""Calls broken at random bytes: what the server saw beside the effect that the client tells."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import openrouter_presets as orp
from tests.support.faults import Fault, Framing, Kind, Point, Turn
from tests.support.faulty import FaultyServer

STATUSES = [200, 200, 400, 429, 500, 503]
BROKEN = [*Point][2:]  # from the request's headers on


def wrong(seed: int) -> str:
    """Make a call with a fault that a seed decides, and return what is wrong with the effect it tells."""
    chance = random.Random(seed)  # noqa: S311  # the same faults in each run
    fault = Fault(chance.choice(BROKEN), chance.choice([Kind.RESET, Kind.CLOSE]), chance.random())
    status, framing = chance.choice(STATUSES), chance.choice([*Framing])
    turn = Turn(fault, status, pad=chance.choice([0, 5000]), framing=framing)
    body: Any = {"model": "m", "messages": [], "user": "x" * chance.choice([0, 300_000])}
    effect = "applied"
    with (
        FaultyServer([[turn]]) as server,
        orp.Client("loopback-only", base_url=server.url, retries=0, validation="off") as client,
    ):
        try:
            client.create_presets_messages("s", body)
        except orp.PresetsError as error:
            effect = error.effect
    answered = fault.point in (Point.ANSWER_HEADERS, Point.ANSWER)
    may_be = {"unknown", "none"} if not server.bodies else {"unknown"}
    if answered and server.bodies:
        may_be = {"applied"} if status == 200 else {"none"} if status in (400, 429) else {"unknown"}
    right = effect in may_be and server.bodies <= 1 and server.connections <= 1
    return "" if right else f"{seed}: {turn}, {effect}, {server.bodies} arrived"


@pytest.mark.parametrize("calls", [1000, pytest.param(12_000, marks=pytest.mark.slow)])
def test_the_effect_is_what_the_server_saw(calls: int) -> None:
    with ThreadPoolExecutor(8) as threads:
        assert [*filter(None, threads.map(wrong, range(calls)))] == []
