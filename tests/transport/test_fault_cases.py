"""Single faults that need a scene of their own: connections kept alive, odd answers, slow readers."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest

import openrouter_presets as orp
from openrouter_presets._transport import connections
from tests.support.faults import Fault, Framing, Kind, Point, Turn
from tests.support.faulty import PATIENCE, FaultyServer

pytestmark = pytest.mark.fault
BODY: Any = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
LARGE: Any = {"model": "m", "messages": [{"role": "user", "content": "x" * (16 << 20)}]}
OK = b'{"data": {"slug": "s"}}'
MARGIN = 8  # seconds, for a busy machine; who hangs does so for longer
RESULT = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(OK), OK)


@contextmanager
def scene(
    *connections: Sequence[Turn], timeout: float = 10, read_timeout: float = 30
) -> Iterator[tuple[FaultyServer, orp.Client]]:
    with (
        FaultyServer(connections) as server,
        orp.Client(
            "loopback-only",
            base_url=server.url,
            timeout=timeout,
            read_timeout=read_timeout,
            retries=orp.Retries(2, first_wait=0),
            validation="off",
        ) as client,
    ):
        start = time.monotonic()
        yield server, client
        assert time.monotonic() - start < timeout + MARGIN


def test_a_connection_is_kept_alive() -> None:
    with scene([Turn(), Turn(framing=Framing.CHUNKED), Turn()]) as (server, client):
        for _ in range(3):
            client.create_presets_messages("s", BODY)
    assert (server.connections, server.bodies) == (1, 3)


def test_a_connection_that_was_closed_while_idle_is_made_anew() -> None:
    with scene([Turn()], [Turn()]) as (server, client):
        client.create_presets_messages("s", BODY)
        server.wait_closed()
        client.create_presets_messages("s", BODY)
    assert (server.connections, server.bodies) == (2, 2)


@pytest.mark.parametrize("kind", [Kind.RESET, Kind.CLOSE])
@pytest.mark.parametrize("point", [Point.HEADERS, Point.BODY, Point.REQUEST])
def test_a_connection_that_is_closed_as_it_is_reused_is_not_tried_again(point: Point, kind: Kind) -> None:
    with scene([Turn(), Turn(Fault(point, kind))]) as (server, client):
        client.create_presets_messages("s", BODY)
        with pytest.raises(orp.DeliveryUnknown):
            client.create_presets_messages("s", BODY)
    assert (server.connections, server.bodies) == (1, 1 + (point is Point.REQUEST))


@pytest.mark.parametrize("kind", [Kind.CLOSE, Kind.STALL])
def test_an_answer_that_comes_before_the_body_is_read(kind: Kind) -> None:
    early = b"HTTP/1.1 413 Content Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    with (
        scene([Turn(Fault(Point.HEADERS, kind), raw=early)]) as (server, client),
        pytest.raises(orp.ApiError) as caught,
    ):
        client.create_presets_messages("s", BODY if kind is Kind.STALL else LARGE)
    assert (caught.value.status, caught.value.effect) == (413, "none")
    assert (server.connections, server.bodies) == (1, 0)


@pytest.mark.parametrize("interim", [100, 102, 103, 199])
@pytest.mark.parametrize("count", [1, 3])
def test_interim_answers_are_not_the_answer(interim: int, count: int) -> None:
    hints = b"HTTP/1.1 %d Wait\r\nLink: </style.css>\r\n\r\n" % interim
    with scene([Turn(raw=hints * count + RESULT), Turn()]) as (server, client):
        for _ in range(2):
            assert client.create_presets_messages("s", BODY).data.slug == "s"
    assert (server.connections, server.bodies) == (1, 2)


@pytest.mark.parametrize(
    "raw",
    [
        b"\x16\x03\x01\x02\x00\x01\r\n\r\n",
        b"200 OK\r\n\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/1.1 99 Low\r\n\r\n",
        b"HTTP/1.1 1000 High\r\n\r\n",
        b"HTTP/3 200 OK\r\n\r\n",
        b"\r\n" * 9,
        b"x" * 70_000,
        b"HTTP/1.1 " + b"2" * 5000 + b" OK\r\n\r\n",
        b"",
    ],
    ids=lambda raw: repr(raw[:20]),
)
def test_what_is_no_status_line_is_no_answer(raw: bytes) -> None:
    with scene([Turn(raw=raw)]) as (server, client), pytest.raises(orp.DeliveryUnknown) as caught:
        client.create_presets_messages("s", BODY)
    assert caught.value.effect == "unknown"
    assert (server.connections, server.bodies) == (1, 1)


@pytest.mark.parametrize(
    "headers",
    [
        b"X: y\r\n" * 200,
        b"X: " + b"y" * 70_000 + b"\r\n",
        b"Content-Length: 1\r\nContent-Length: 2\r\n",
    ],
    ids=["many", "long", "contradicting"],
)
@pytest.mark.parametrize(("status", "expected"), [(200, orp.UnexpectedResponse), (400, orp.BadRequestError)])
def test_a_status_holds_whatever_is_wrong_with_the_headers(
    headers: bytes, status: int, expected: type[orp.PresetsError]
) -> None:
    raw = b"HTTP/1.1 %d Whatever\r\n%s\r\n{}" % (status, headers)
    with scene([Turn(raw=raw)]) as (server, client), pytest.raises(expected) as caught:
        client.create_presets_messages("s", BODY)
    assert caught.value.effect == ("applied" if status == 200 else "none")
    assert (server.connections, server.bodies) == (1, 1)


@pytest.mark.parametrize(
    "raw",
    [
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\n{}\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{}",
        b"HTTP/1.1 204 No Content\r\n\r\n",
        b"HTTP/1.1 200",
    ],
)
def test_a_success_whose_body_cannot_be_framed_is_still_one(raw: bytes) -> None:
    with (
        scene([Turn(raw=raw)]) as (server, client),
        pytest.raises(orp.UnexpectedResponse) as caught,
    ):
        client.create_presets_messages("s", BODY)
    assert caught.value.effect == "applied"
    assert (server.connections, server.bodies) == (1, 1)


@pytest.mark.parametrize(
    "raw",
    [
        b"HTTP/1.0 200 OK\r\n\r\n" + OK,
        b"HTTP/1.0 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(OK), OK),
        b"HTTP/1.1 200\r\n\r\n" + OK,
        b"HTTP/1.1 200 OK\nContent-Length: %d\n\n%s" % (len(OK), OK),
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%x;a=b\r\n%s\r\n0\r\nX: y\r\n\r\n" % (len(OK), OK),
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n" % (len(OK), OK),
        RESULT + b"what nobody asked for",
    ],
)
def test_answers_of_other_makes_are_read(raw: bytes) -> None:
    with scene([Turn(raw=raw)]) as (server, client):
        assert client.create_presets_messages("s", BODY).data.slug == "s"
        server.wait_closed()
        client.create_presets_messages("s", BODY)
    assert (server.connections, server.bodies) == (2, 2)


@pytest.mark.parametrize("kind", [Kind.STALL, Kind.DRIP])
def test_a_server_that_does_not_read_cannot_hold_the_call(kind: Kind) -> None:
    with (
        scene([Turn(Fault(Point.HEADERS, kind))], timeout=2) as (server, client),
        pytest.raises(orp.DeliveryUnknown),
    ):
        client.create_presets_messages("s", LARGE)
    assert (server.connections, server.bodies) == (1, 0)


@pytest.mark.parametrize("point", [Point.REQUEST, Point.ANSWER])
def test_silence_is_cut_before_the_deadline(point: Point) -> None:
    expected = orp.UnexpectedResponse if point is Point.ANSWER else orp.DeliveryUnknown
    start = time.monotonic()
    with (
        scene([Turn(Fault(point, Kind.STALL))], timeout=10, read_timeout=0.2) as (server, client),
        pytest.raises(expected),
    ):
        client.create_presets_messages("s", BODY)
    assert time.monotonic() - start < 5
    assert (server.connections, server.bodies) == (1, 1)


def test_a_drip_is_no_silence_and_is_cut_at_the_deadline() -> None:
    turn = Turn(Fault(Point.ANSWER, Kind.DRIP, 0.5), pad=1000)
    with (
        scene([turn], timeout=2.5, read_timeout=1) as (server, client),
        pytest.raises(orp.UnexpectedResponse) as caught,
    ):
        client.create_presets_messages("s", BODY)
    assert caught.value.body.startswith(turn.carried)
    assert len(caught.value.body) > len(turn.carried)
    assert (server.connections, server.bodies) == (1, 1)


def test_a_body_that_is_taken_slowly_is_sent_to_its_end() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener, ThreadPoolExecutor(1) as threads:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 16)
        taken = threads.submit(take_slowly, listener, 2.5)
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        with orp.Client("loopback-only", base_url=url, read_timeout=2, retries=0, validation="off") as client:
            assert client.create_presets_messages("s", LARGE).data.slug == "s"
        assert taken.result() > len(LARGE["messages"][0]["content"])


def take_slowly(listener: socket.socket, seconds: float) -> int:
    """Answer a request that is read evenly for at least this time, and return its bytes."""
    taker, _ = listener.accept()
    received, end = 0, b""
    with taker:
        taker.settimeout(PATIENCE)
        while not end.endswith(b"}]}"):
            piece = taker.recv(1 << 18)
            assert piece, "the client has given up"
            received, end = received + len(piece), (end + piece)[-3:]
            time.sleep(seconds * len(piece) / (16 << 20))
        taker.sendall(RESULT)
    return received


def test_a_connection_that_was_idle_for_long_is_not_used_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with scene([Turn(), Turn(), Turn()], [Turn()]) as (server, client):
        for _ in range(2):
            client.create_presets_messages("s", BODY)
        assert server.connections == 1
        monkeypatch.setattr(connections, "IDLE", -1.0)
        client.create_presets_messages("s", BODY)
    assert (server.connections, server.bodies) == (2, 3)
