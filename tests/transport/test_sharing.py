"""One client in many threads and in forks, and its end: what is shared, what is closed, and when."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import gc
import itertools
import os
import pickle
import subprocess
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.reduction import ForkingPickler
from pathlib import Path
from typing import Any

import pytest
import urllib3

import openrouter_presets as orp
from tests.support.counting import PATIENCE, CountingServer, serve_and_count, wait_until
from tests.support.server import Answer

KEY = "loopback-only"
BODY: Any = {"model": "a/b", "messages": [{"role": "user", "content": "Hello!"}]}
THREADS = 32
CLIENTS = [orp.Client, orp.AsyncClient]


@pytest.fixture
def server() -> Iterator[CountingServer]:
    with serve_and_count(KEY) as running:
        yield running


def connected(server: CountingServer, **options: Any) -> orp.Client:
    return orp.Client(KEY, base_url=server.url, **options)


def version_of(client: orp.Client, slug: str = "s") -> int:
    version = client.create_presets_messages(slug, BODY).data.designated_version
    assert version is not None
    return version.version


def test_threads_share_a_client(server: CountingServer) -> None:
    with connected(server) as client, ThreadPoolExecutor(THREADS) as threads:
        versions = list(threads.map(lambda _: version_of(client), range(500)))
    assert sorted(versions) == list(range(1, 501))
    assert len(server.received) == 500
    assert server.made <= THREADS
    wait_until(lambda: not server.open)


def test_threads_keep_their_answers_and_errors_apart(server: CountingServer) -> None:
    def call(number: int) -> str:
        slug = f"slug-{number}" if number % 2 else ""
        try:
            return client.create_presets_messages(slug, BODY, headers={"X-Number": str(number)}).data.slug
        except orp.InvalidArgument:
            return ""

    with connected(server) as client, ThreadPoolExecutor(THREADS) as threads:
        slugs = list(threads.map(call, range(200)))
    assert slugs == [f"slug-{number}" if number % 2 else "" for number in range(200)]
    sent = {request.path: request.headers["x-number"] for request in server.received}
    assert sent == {f"/presets/slug-{number}/messages": str(number) for number in range(1, 200, 2)}


@pytest.mark.parametrize("_", range(5))
def test_a_close_ends_no_call_under_way_and_lets_none_begin(server: CountingServer, _: int) -> None:
    def call_until_closed() -> int:
        calls = itertools.count()
        with contextlib.suppress(orp.ClientClosed):
            while next(calls) < 10_000:
                client.create_presets_messages("s", BODY)
        return next(calls) - 1

    client = connected(server, retries=0)
    with ThreadPoolExecutor(THREADS) as threads:
        counts = [threads.submit(call_until_closed) for _ in range(THREADS)]
        wait_until(lambda: len(server.received) > THREADS)
        client.close()
        calls = sum(count.result(PATIENCE) for count in counts)
    assert calls == server.versions["s"] == len(server.received)
    wait_until(lambda: not server.open)


def test_a_close_takes_no_connection_from_a_call_that_is_about_to_send(
    server: CountingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def take_slowly(*given: Any, **options: Any) -> Any:
        asked.set()
        assert go_on.wait(PATIENCE)
        return take(*given, **options)

    client, asked, go_on = connected(server, retries=0), threading.Event(), threading.Event()
    take = urllib3.HTTPConnectionPool.urlopen
    monkeypatch.setattr(urllib3.HTTPConnectionPool, "urlopen", take_slowly)
    with ThreadPoolExecutor(1) as threads:
        call = threads.submit(version_of, client)
        assert asked.wait(PATIENCE)
        client.close()
        go_on.set()
        assert call.result(PATIENCE) == 1
    wait_until(lambda: not server.open)


def test_a_call_is_not_sent_again_after_the_close(server: CountingServer) -> None:
    server.gate.clear()
    server.answer = Answer(429, b"{}", (("Retry-After", "0"),))
    client = connected(server, retries=10_000)
    with ThreadPoolExecutor(1) as threads:
        call = threads.submit(version_of, client)
        wait_until(lambda: server.received)
        client.close()
        with pytest.raises(orp.ClientClosed):
            version_of(client)
        server.gate.set()
        with pytest.raises(orp.ApiError, match="429"):
            call.result(PATIENCE)
    assert len(server.received) == 1
    wait_until(lambda: not server.open)


def test_a_with_statement_closes_the_client(server: CountingServer) -> None:
    with connected(server) as client:
        version_of(client)
        assert server.open == 1
    wait_until(lambda: not server.open)
    with pytest.raises(orp.ClientClosed) as caught:
        version_of(client)
    assert caught.value.effect == "none"
    assert len(server.received) == 1


def test_an_error_leaves_the_with_statement_and_closes_the_client(server: CountingServer) -> None:
    server.answer = Answer(400, b"{}")
    client = connected(server)
    with pytest.raises(orp.BadRequestError) as caught, client:
        version_of(client)
    wait_until(lambda: not server.open)
    assert caught.value.status == 400
    with pytest.raises(orp.ClientClosed):
        version_of(client)


def test_a_client_may_be_closed_twice_and_before_its_use(server: CountingServer) -> None:
    client = connected(server)
    client.close()
    client.close()
    with pytest.raises(orp.ClientClosed), client:
        version_of(client)
    assert server.made == 0


def test_a_pool_that_was_passed_in_stays_open(server: CountingServer) -> None:
    pool = urllib3.PoolManager(maxsize=1)
    url = f"{server.url}/presets/s/messages"
    assert pool.request("POST", url, body=b"{}").status == 401
    with connected(server, pool=pool) as client:
        assert version_of(client) == 1
        assert (server.made, server.open) == (2, 2)
    wait_until(lambda: server.open == 1)
    with pytest.raises(orp.ClientClosed):
        version_of(client)
    assert pool.request("POST", url, body=b"{}").status == 401
    assert (server.made, server.open) == (2, 1)
    pool.clear()
    wait_until(lambda: not server.open)


def test_an_asynchronous_client_leaves_a_pool_that_was_passed_in_open(
    server: CountingServer,
) -> None:
    async def call() -> None:
        async with orp.AsyncClient(KEY, base_url=server.url, pool=pool) as client:
            await client.create_presets_messages("s", BODY)

    pool = urllib3.PoolManager()
    assert pool.request("POST", f"{server.url}/presets/s/messages", body=b"{}").status == 401
    for _ in range(2):
        asyncio.run(call())
    wait_until(lambda: server.open == 1)
    assert server.made == 3
    pool.clear()


@pytest.mark.parametrize("cls", CLIENTS)
@pytest.mark.parametrize("copied", [pickle.dumps, ForkingPickler.dumps, copy.copy, copy.deepcopy])
def test_a_client_is_neither_pickled_nor_copied(
    server: CountingServer, cls: type[Any], copied: Callable[[object], object]
) -> None:
    with (
        cls(KEY, base_url=server.url) as client,
        pytest.raises(TypeError, match="make one where it is used") as caught,
    ):
        copied(client)
    assert KEY not in str(caught.value)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.parametrize("way", ["sync", "loop", "sync-pool", "loop-pool"])
def test_a_fork_and_its_parent_go_on_with_connections_of_their_own(server: CountingServer, way: str) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "tests.support.forked", way, server.url, KEY],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (run.returncode, run.stdout) == (0, ""), run.stderr
    assert server.versions == {"parent": 3, "child": 2}
    assert server.made == 2


def test_a_fork_does_not_wait_for_the_calls_of_its_parent(
    server: CountingServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = connected(server)
    version_of(client)
    client._begin(None)  # in a thread that a child has not
    monkeypatch.setattr(os, "getpid", lambda: -1)
    version_of(client)
    client.close()
    wait_until(lambda: server.open == 1)  # that of the parent, which is not the child's to close
    assert server.made == 2


def test_a_dropped_client_leaves_no_connection(server: CountingServer) -> None:
    def call() -> None:
        version_of(connected(server))

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call()
        gc.collect()
        wait_until(lambda: not server.open)
    assert caught == []
