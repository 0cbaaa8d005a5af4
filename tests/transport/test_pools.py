"""Pools of one's own: what a client takes of them, what it leaves as it was, and what it does not let them do."""

from __future__ import annotations

import logging
import socket
import threading
import time
from typing import Any

import pytest
import urllib3
from urllib3.connection import HTTPConnection

import openrouter_presets as orp
from tests.support.counting import PATIENCE
from tests.support.ends import BODY, KEY, RESET, Origin, answer
from tests.support.faults import Turn
from tests.support.faulty import FaultyServer


class Forced(urllib3.PoolManager):
    """A pool that sends again by rules of its own, and follows redirects."""

    def urlopen(self, *given: Any, **options: Any) -> urllib3.BaseHTTPResponse:
        statuses = [429, 500, 503]
        options["retries"] = urllib3.Retry(3, allowed_methods=None, status_forcelist=statuses, raise_on_status=False)
        return super().urlopen(*given, **options | {"redirect": True})


@pytest.mark.parametrize(
    ("reply", "error", "effect"),
    [
        (RESET, orp.DeliveryUnknown, "unknown"),
        (answer(500, b"{}"), orp.InternalServerError, "unknown"),
        (answer(429, b"{}"), orp.ApiError, "none"),
        (answer(307, b"", "Location: /elsewhere"), orp.ApiError, "none"),
    ],
)
def test_no_pool_sends_a_request_twice(reply: bytes, error: type[orp.PresetsError], effect: str) -> None:
    with Origin(reply) as origin:
        with (
            orp.Client(KEY, base_url=origin.url, pool=Forced(), retries=0) as client,
            pytest.raises(error) as caught,
        ):
            client.create_presets_messages("reviewer", BODY)
        assert origin.connections == 1
    assert caught.value.effect == effect


@pytest.mark.parametrize("reply", [RESET, None], ids=["lost", "created"])
def test_a_pool_may_make_a_call_of_another_client(reply: bytes | None) -> None:
    class Nested(urllib3.PoolManager):
        def urlopen(self, *given: Any, **options: Any) -> urllib3.BaseHTTPResponse:
            assert inner.create_presets_messages("reviewer", BODY).data.slug == "reviewer"
            return super().urlopen(*given, **options)

    with (
        Origin() as first,
        Origin(reply) as second,
        orp.Client(KEY, base_url=first.url) as inner,
        orp.Client(KEY, base_url=second.url, pool=Nested()) as client,
    ):
        if reply is None:
            assert client.create_presets_messages("reviewer", BODY).data.slug == "reviewer"
        else:
            with pytest.raises(orp.DeliveryUnknown):
                client.create_presets_messages("reviewer", BODY)
        assert (first.connections, second.connections) == (1, 1)


def test_a_pool_and_what_is_in_it_keep_their_classes() -> None:
    class Pool(urllib3.PoolManager):
        """A class of somebody's own."""

    pool = Pool()
    with FaultyServer([[Turn(), Turn()]]) as server:
        with orp.Client(KEY, base_url=server.url, pool=pool) as client:
            client.create_presets_messages("reviewer", BODY)
        inner = pool.connection_from_url(server.url)
        assert (type(pool), type(inner)) == (Pool, urllib3.HTTPConnectionPool)
        assert pool.request("POST", server.url, body=b"of others").status == 200
        assert inner.pool is not None
        assert [type(connection) for connection in inner.pool.queue if connection] == [HTTPConnection]
        assert (server.connections, server.bodies, inner.num_requests) == (2, 2, 1)
        pool.clear()


@pytest.mark.parametrize(
    "pool",
    [5, 0, "", object(), urllib3.HTTPConnectionPool("127.0.0.1")],
    ids=lambda pool: str(type(pool)),
)
def test_what_is_no_pool_manager_is_refused(pool: Any) -> None:
    with pytest.raises(orp.InvalidArgument, match="PoolManager"):
        orp.Client(KEY, pool=pool)


class Socks(urllib3.PoolManager):
    """A pool as urllib3's for SOCKS, which needs a package that is not among the tools."""

    proxy_url = "socks5://user:secret@proxy.test:1080"


def test_a_socks_proxy_elsewhere_gets_no_plain_request() -> None:
    with pytest.raises(orp.InvalidArgument, match="proxy") as caught:
        orp.Client(KEY, base_url="http://127.0.0.1:1", pool=Socks())
    assert "secret" not in str(caught.value)
    orp.Client(KEY, base_url="https://api.test", pool=Socks()).close()


def test_a_look_up_that_hangs_ends_at_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    over = threading.Event()

    def hang(*_: object) -> Any:
        over.wait(PATIENCE)
        raise socket.gaierror("over")

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    start = time.monotonic()
    with (
        orp.Client(KEY, base_url="http://localhost:9", timeout=0.3) as client,
        pytest.raises(orp.NotSent) as caught,
    ):
        client.create_presets_messages("reviewer", BODY)
    assert time.monotonic() - start < PATIENCE / 2
    assert "connecting to localhost took too long" in str(caught.value)
    over.set()


@pytest.mark.parametrize("wrong", [socket.gaierror(-2, "Name or service not known"), UnicodeError("label too long")])
def test_a_name_that_there_is_not_means_that_nothing_was_sent(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, wrong: Exception
) -> None:
    def fail(*_: object) -> Any:
        raise wrong

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    with (
        caplog.at_level(logging.DEBUG, "openrouter_presets"),
        orp.Client(KEY, base_url="https://there-is.none.test", retries=orp.Retries(1, first_wait=0)) as client,
        pytest.raises(orp.NotSent, match=str(wrong.args[-1])),
    ):
        client.create_presets_messages("reviewer", BODY)
    assert caplog.text.count("attempt") == 2


@pytest.mark.parametrize("seconds", [2**31 / 1000, 2**31, 1e300, float("inf"), float("nan"), 0, -1, True, "1"])
@pytest.mark.parametrize("name", ["timeout", "connect_timeout", "read_timeout"])
def test_a_time_that_cannot_be_waited_is_refused(name: str, seconds: Any) -> None:
    arguments: dict[str, Any] = {name: seconds}
    with pytest.raises(orp.InvalidArgument, match=f"^{name}: "):
        orp.Client(KEY, **arguments)


def test_a_time_of_weeks_can_be_waited() -> None:
    weeks = 1_999_999.0
    with (
        Origin() as origin,
        orp.Client(KEY, base_url=origin.url, timeout=weeks, connect_timeout=weeks, read_timeout=weeks) as client,
    ):
        assert client.create_presets_messages("reviewer", BODY).data.slug == "reviewer"
