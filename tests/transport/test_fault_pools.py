"""Faults before the first byte of a request, and pools of one's own: certificates, handshakes, proxies, addresses."""

from __future__ import annotations

import select
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest
import urllib3

import openrouter_presets as orp
from tests.support.certificates import authority, client_context, server_context, trusting_pool
from tests.support.faults import Fault, Framing, Kind, Point, Turn
from tests.support.faulty import RESET, FaultyServer

pytestmark = pytest.mark.fault
BODY: Any = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
MARGIN = 8  # seconds, for a busy machine; who hangs does so for longer
ESTABLISHED = Turn(raw=b"HTTP/1.1 200 Established\r\n\r\n")


@contextmanager
def calling(url: str, pool: urllib3.PoolManager | None = None, **settings: Any) -> Iterator[Callable[[], Any]]:
    """Yield a call that is sent up to three times, and see to it that it does not hang."""
    settings = {
        "timeout": 10,
        "retries": orp.Retries(2, first_wait=0),
        "validation": "off",
        **settings,
    }
    with orp.Client("loopback-only", base_url=url, pool=pool, **settings) as client:
        start = time.monotonic()
        try:
            yield lambda: client.create_presets_messages("s", BODY)
        finally:
            if pool is not None:
                pool.clear()
        assert time.monotonic() - start < settings["timeout"] + MARGIN


def test_a_certificate_of_an_authority_of_ones_own_is_trusted() -> None:
    with (
        FaultyServer([[Turn(), Turn()]], server_context()) as server,
        calling(server.url, trusting_pool()) as call,
    ):
        assert [call().data.slug, call().data.slug] == ["s", "s"]
    assert (server.connections, server.bodies) == (1, 2)


@pytest.mark.parametrize(
    "context",
    [
        pytest.param(lambda: server_context(trusted=False), id="another-authority"),
        pytest.param(lambda: server_context(expired=True), id="expired"),
        pytest.param(lambda: server_context("elsewhere.example"), id="another-name"),
    ],
)
def test_nothing_is_sent_to_who_has_no_right_certificate(
    context: Callable[[], ssl.SSLContext],
) -> None:
    with (
        FaultyServer(tls=context()) as server,
        calling(server.url, trusting_pool()) as call,
        pytest.raises(orp.NotSent, match="CERTIFICATE_VERIFY_FAILED") as caught,
    ):
        call()
    assert caught.value.effect == "none"
    assert (server.connections, server.bodies) == (3, 0)


def test_nothing_is_sent_to_a_server_without_trust_in_it() -> None:
    with (
        FaultyServer(tls=server_context()) as server,
        calling(server.url) as call,
        pytest.raises(orp.NotSent),
    ):
        call()
    assert (server.connections, server.bodies) == (3, 0)


@pytest.mark.parametrize("raw", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"SSH-2.0-OpenSSH\r\n", b"\x00" * 99])
def test_nothing_is_sent_to_who_speaks_no_tls(raw: bytes) -> None:
    plain = [Turn(Fault(Point.HANDSHAKE, Kind.CLOSE, 0.99), raw=raw)]
    with (
        FaultyServer([plain] * 3) as server,
        calling(f"https://127.0.0.1:{server.port}", trusting_pool()) as call,
        pytest.raises(orp.NotSent),
    ):
        call()
    assert (server.connections, server.bodies) == (3, 0)


def test_nothing_is_sent_over_a_connection_that_was_reset_before_the_handshake() -> None:
    class Late(ssl.SSLContext):
        def wrap_socket(self, sock: socket.socket, *given: Any, **options: Any) -> ssl.SSLSocket:
            peer, _ = listener.accept()
            peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
            peer.close()
            assert select.select([sock], [], [], 5)[0]
            assert sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            return super().wrap_socket(sock, *given, **options)

    context = Late(ssl.PROTOCOL_TLS_CLIENT)
    authority().configure_trust(context)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"https://127.0.0.1:{listener.getsockname()[1]}"
        with (
            calling(url, urllib3.PoolManager(ssl_context=context)) as call,
            pytest.raises(orp.NotSent),
        ):
            call()


@pytest.mark.parametrize("kind", [Kind.STALL, Kind.DRIP])
def test_a_handshake_that_does_not_end_is_begun_anew(kind: Kind) -> None:
    script = [[Turn(Fault(Point.HANDSHAKE, kind, 0.5))], [Turn()]]
    with (
        FaultyServer(script, server_context()) as server,
        calling(server.url, trusting_pool(), connect_timeout=0.3) as call,
    ):
        assert call().data.slug == "s"
    assert (server.connections, server.bodies) == (2, 1)


@pytest.mark.parametrize(
    "turns",
    [
        pytest.param([Turn(Fault(Point.CONNECT, Kind.STALL))], id="not-taken"),
        pytest.param([Turn(Fault(Point.REQUEST, Kind.STALL))], id="not-answered"),
        pytest.param([Turn(Fault(Point.STATUS, Kind.DRIP))], id="dripping"),
        pytest.param(
            [Turn(Fault(Point.ANSWER_HEADERS, Kind.DRIP), framing=Framing.CLOSE)],
            id="dripping-headers",
        ),
        pytest.param([ESTABLISHED, Turn(Fault(Point.HEADERS, Kind.STALL))], id="nobody-behind-it"),
    ],
)
def test_a_proxy_that_does_not_connect_cannot_hold_the_call(turns: list[Turn]) -> None:
    with FaultyServer([turns]) as proxy:
        pool = urllib3.ProxyManager(f"http://127.0.0.1:{proxy.port}", ssl_context=client_context())
        with (
            calling("https://127.0.0.1:9", pool, timeout=0.4) as call,
            pytest.raises(orp.NotSent) as caught,
        ):
            call()
    assert caught.value.effect == "none"
    assert proxy.bodies == 0


@pytest.mark.parametrize("raw", [b"HTTP/1.1 502 No\r\n\r\n", b"HTTP/1.1 407 Who\r\n\r\n", b"garbage\r\n\r\n"])
def test_a_proxy_that_refuses_means_that_nothing_was_sent(raw: bytes) -> None:
    with FaultyServer([[Turn(raw=raw)]] * 3) as proxy:
        pool = urllib3.ProxyManager(f"http://127.0.0.1:{proxy.port}", ssl_context=client_context())
        with calling("https://127.0.0.1:9", pool) as call, pytest.raises(orp.NotSent):
            call()
    assert (proxy.connections, proxy.bodies) == (3, 0)


def resolve_to(monkeypatch: pytest.MonkeyPatch, addresses: list[str]) -> None:
    def found(host: str, port: int, *_: object) -> list[Any]:
        named = addresses if host == "localhost" else [host]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in named]

    monkeypatch.setattr(socket, "getaddrinfo", found)


def test_the_next_address_is_tried_where_one_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultyServer([[Turn()]]) as server, calling(f"http://localhost:{server.port}") as call:
        resolve_to(monkeypatch, ["127.0.0.2", "127.0.0.3", "127.0.0.1"])
        assert call().data.slug == "s"
    assert (server.connections, server.bodies) == (1, 1)


@pytest.mark.parametrize("addresses", [[], ["127.0.0.2"], ["127.0.0.2", "127.0.0.3"]], ids=len)
def test_where_no_address_answers_nothing_is_sent(monkeypatch: pytest.MonkeyPatch, addresses: list[str]) -> None:
    with FaultyServer() as server, calling(f"http://localhost:{server.port}") as call:
        resolve_to(monkeypatch, addresses)
        with pytest.raises(orp.NotSent):
            call()
    assert (server.connections, server.bodies) == (0, 0)


def test_many_addresses_take_no_longer_than_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    tried = list[object]()

    def stall(taker: socket.socket, address: object) -> None:
        tried.append(address)
        threading.Event().wait(taker.gettimeout())
        raise TimeoutError("timed out")

    resolve_to(monkeypatch, [f"127.0.0.{number}" for number in range(1, 30)])
    monkeypatch.setattr(socket.socket, "connect", stall)
    with (
        calling("http://localhost:9", timeout=0.5, connect_timeout=0.2) as call,
        pytest.raises(orp.NotSent),
    ):
        call()
    assert 0 < len(tried) < 29


def test_a_pool_and_a_client_leave_each_others_connections_alone() -> None:
    pool = urllib3.PoolManager()
    lost = Turn(Fault(Point.REQUEST, Kind.CLOSE))
    with (
        FaultyServer([[Turn(), Turn()], [Turn(), lost]]) as server,
        calling(server.url, pool) as call,
    ):
        assert pool.request("POST", server.url, body=b"of others").status == 200
        call()
        assert pool.request("POST", server.url, body=b"of others").status == 200
        with pytest.raises(orp.DeliveryUnknown):
            call()
    assert (server.connections, server.bodies) == (2, 4)


def test_connections_are_watched_in_a_pool_that_is_cleared_on_the_way() -> None:
    class Cleared(urllib3.PoolManager):
        def urlopen(self, *given: Any, **options: Any) -> urllib3.BaseHTTPResponse:
            self.clear()
            return super().urlopen(*given, **options)

    with (
        FaultyServer([[Turn(Fault(Point.REQUEST, Kind.CLOSE))]]) as server,
        calling(server.url, Cleared()) as call,
        pytest.raises(orp.DeliveryUnknown),
    ):
        call()
    assert (server.connections, server.bodies) == (1, 1)


def test_a_call_waits_for_a_connection_of_a_full_pool_until_its_deadline() -> None:
    pool = urllib3.PoolManager(maxsize=1, block=True)
    with (
        FaultyServer([[Turn(Fault(Point.REQUEST, Kind.STALL))]]) as server,
        calling(server.url, pool, timeout=1.5) as call,
        ThreadPoolExecutor(1) as threads,
    ):
        first = threads.submit(call)
        while not server.bodies:
            assert not first.done()
        with pytest.raises(orp.DeliveryUnknown):
            first.result()
        assert call().data.slug == "s"
    assert server.connections == 2


@pytest.mark.parametrize(
    ("turn", "error"),
    [
        pytest.param(Turn(pad=5000, last=True), orp.UnexpectedResponse, id="too-long"),
        pytest.param(Turn(Fault(Point.ANSWER, Kind.CLOSE)), orp.UnexpectedResponse, id="cut"),
        pytest.param(
            Turn(Fault(Point.ANSWER_HEADERS, Kind.RESET)),
            orp.UnexpectedResponse,
            id="cut-in-headers",
        ),
        pytest.param(Turn(Fault(Point.REQUEST, Kind.RESET)), orp.DeliveryUnknown, id="lost"),
    ],
)
def test_a_connection_that_broke_makes_room_in_its_pool(turn: Turn, error: type[orp.PresetsError]) -> None:
    pool = urllib3.PoolManager(maxsize=1, block=True)
    script = [[turn], [turn], [Turn()]]
    with FaultyServer(script) as server, calling(server.url, pool, max_response=1000) as call:
        for _ in range(2):
            with pytest.raises(error):
                call()
        assert call().data.slug == "s"
    assert (server.connections, server.bodies) == (3, 3)
