"""What a call costs beside bare `urllib3` with `json` and beside the official SDK: `python -m tests.bench.calls`.

Two ways take turns, some milliseconds each, and the median of their ratios counts. The server is a process
of its own, so that it shares no lock with the ways.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import urllib3

from tests.bench import answering, bodies
from tests.bench.cases import OURS
from tests.bench.speed import used_heap

# `cases` hides the extra from what is imported next.
# isort: split
from openrouter_presets import AsyncClient, Client, loads
from openrouter_presets.models import MessagesRequest

if TYPE_CHECKING:
    from collections.abc import Callable

    Call = Callable[[], object]

KEY, SLUG = "loopback-only", "my-preset"
THREADS = 32
CALLS = 10  # of each thread in a round, and of a run of an event loop
ROUNDS = 60
TURN = 0.02
HEADERS = {
    "Accept": "application/json",
    "Accept-Encoding": "gzip",
    "Authorization": f"Bearer {KEY}",
    "Content-Type": "application/json",
}


def measure() -> dict[str, dict[str, float]]:
    """Return what is compared → with the extra `fast` or without → the ratio of the times."""
    ratios = {
        way: json.loads(
            subprocess.run(
                [sys.executable, "-m", "tests.bench.calls", "ratios"],
                env={**os.environ, "BENCH_WITHOUT_FAST": without},
                check=True,
                capture_output=True,
            ).stdout
        )
        for way, without in ((OURS, "1"), (f"{OURS} with `fast`", ""))
    }
    return {name: {way: found[name] for way, found in ratios.items()} for name in ratios[OURS]}


def _ratios() -> dict[str, float]:
    found: dict[str, float] = {}
    with (
        answering.answer() as url,
        Client(KEY, base_url=url, validation="off") as off,
        Client(KEY, base_url=url) as on,
    ):
        for size, text in (("minimal", bodies.minimal()), ("large", bodies.large())):
            bare = _bare(url, json.loads(text))
            for validation, client in (("off", off), ("on", on)):
                found[f"call, {size} body, validation {validation} / bare urllib3"] = _ratio(_ours(client, text), bare)
        plain = json.loads(bodies.clean())
        found["call, large dictionary, validation on / bare urllib3"] = _ratio(
            partial(on.create_presets_messages, SLUG, plain), _bare(url, plain)
        )
        ours, bare = _ours(off, bodies.minimal()), _bare(url, json.loads(bodies.minimal()))
        with ThreadPoolExecutor(THREADS) as threads:
            rounds = (partial(_run_in_threads, threads, call) for call in (ours, bare))
            found[f"calls of {THREADS} threads / bare urllib3"] = _ratio(*rounds)
        found["call, minimal body, from asyncio / from a thread"] = _ratio_of_loop(url, ours)
        if find_spec("openrouter"):
            official = _official(url, json.loads(bodies.minimal()))
            found["call, minimal body, validation on / official SDK"] = _ratio(_ours(on, bodies.minimal()), official)
    return found


def _ours(client: Client, text: bytes) -> Call:
    return partial(client.create_presets_messages, SLUG, loads(text, MessagesRequest))


def _bare(url: str, body: Any) -> Call:
    pool, place = urllib3.PoolManager(maxsize=THREADS), f"{url}/presets/{SLUG}/messages"

    def call() -> object:
        text = json.dumps(body, ensure_ascii=False).encode()  # the text that this package sends
        return json.loads(pool.request("POST", place, body=text, headers=HEADERS, retries=False).data)

    return call


def _official(url: str, body: Any) -> Call:
    from openrouter import OpenRouter

    return partial(OpenRouter(api_key=KEY, server_url=url).presets.create_presets_messages, slug=SLUG, **body)


def _run_in_threads(threads: ThreadPoolExecutor, call: Call) -> None:
    for done in [threads.submit(lambda: [call() for _ in range(CALLS)]) for _ in range(THREADS)]:
        done.result()


def _ratio_of_loop(url: str, call: Call) -> float:
    model = loads(bodies.minimal(), MessagesRequest)
    client = AsyncClient(KEY, base_url=url, validation="off")

    async def calls() -> None:
        for _ in range(CALLS):
            await client.create_presets_messages(SLUG, model)

    with client, asyncio.Runner() as loop:
        return _ratio(lambda: loop.run(calls()), lambda: [call() for _ in range(CALLS)])


def _ratio(call: Call, baseline: Call) -> float:
    turn, other = _turn(call), _turn(baseline)
    return statistics.median(turn() / other() for _ in range(ROUNDS))


def _turn(call: Call) -> Callable[[], float]:
    """Return what calls a function for a turn and returns the seconds of one call."""
    _elapsed(call, 5)
    return partial(_elapsed, call, max(1, int(TURN / _elapsed(call, 5))))


def _elapsed(call: Call, calls: int) -> float:
    start = time.perf_counter()
    for _ in range(calls):
        call()
    return (time.perf_counter() - start) / calls


if __name__ == "__main__":
    if sys.argv[1:] == ["ratios"]:
        heap = used_heap()  # held while it measures
        print(json.dumps(_ratios()))
    else:
        from tests.bench.report import table_of_calls

        print(table_of_calls(measure()))
