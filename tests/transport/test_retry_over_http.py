"""The client sends again what was refused, and nothing else, over real HTTP on loopback."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import openrouter_presets as orp
from openrouter_presets.models import CreatePresetFromInferenceResponse
from tests.support.server import Answer, PresetServer

KEY = "loopback-only"
BODY: Any = {"model": "a/b", "messages": [{"role": "user", "content": "Hello!"}]}
NOW = (("Retry-After", "0"),)
REFUSED = Answer(429, b"{}", NOW)
ABORT = struct.pack("ii", 1, 0)  # SO_LINGER: close with a reset


class RefusingServer(PresetServer):
    """Gives each of `answers` once, in turn, and then the documented answer."""

    answers: tuple[Answer, ...] = ()

    @property
    def answer(self) -> Answer | None:
        given = len(self.received) - 1
        return self.answers[given] if given < len(self.answers) else None

    @answer.setter
    def answer(self, _: Answer | None) -> None:
        """The answers are given by `answers`."""


@pytest.fixture
def server() -> Iterator[RefusingServer]:
    with RefusingServer(KEY) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield running
        running.shutdown()
        thread.join()


def call(url: str, retries: int | orp.Retries, **options: Any) -> CreatePresetFromInferenceResponse:
    with orp.Client(KEY, base_url=url, retries=retries, **options) as client:
        return client.create_presets_messages("reviewer", BODY)


async def call_from_a_loop(url: str, retries: int | orp.Retries) -> CreatePresetFromInferenceResponse:
    async with orp.AsyncClient(KEY, base_url=url, retries=retries) as client:
        return await client.create_presets_messages("reviewer", BODY)


def soon(most: int) -> orp.Retries:
    return orp.Retries(most, first_wait=0.001, longest_wait=0.002)


@pytest.mark.parametrize("most", [0, 1, 2])
@pytest.mark.parametrize(
    ("status", "headers", "sent_again"),
    [
        (429, (), True),
        (429, NOW, True),
        (503, (), False),
        (503, NOW, True),
        *((status, headers, False) for status in (400, 408, 409, 500, 502, 504) for headers in ((), NOW)),
        (303, (("Location", "/elsewhere"),), False),
        (307, (("Location", "/elsewhere"), *NOW), False),
    ],
)
def test_a_request_is_sent_as_often_as_its_status_allows(
    server: RefusingServer,
    status: int,
    headers: tuple[tuple[str, str], ...],
    most: int,
    *,
    sent_again: bool,
) -> None:
    server.answers = (Answer(status, b"{}", headers),) * 9
    with pytest.raises(orp.ApiError) as caught:
        call(server.url, soon(most))
    assert caught.value.status == status
    assert len(server.received) == (most + 1 if sent_again else 1)


@pytest.mark.parametrize("refusals", [0, 1, 3])
@pytest.mark.parametrize("refusal", [REFUSED, Answer(429, b"<html>", ()), Answer(503, b"", NOW)])
@pytest.mark.parametrize("way", [call, lambda *given: asyncio.run(call_from_a_loop(*given))], ids=["sync", "async"])
def test_a_request_is_sent_until_it_is_taken(
    server: RefusingServer,
    way: Callable[[str, orp.Retries], CreatePresetFromInferenceResponse],
    refusal: Answer,
    refusals: int,
) -> None:
    server.answers = (refusal,) * refusals
    created = way(server.url, soon(3))
    assert created.data.slug == "reviewer"
    assert len(server.received) == refusals + 1
    assert len({(request.path, request.body) for request in server.received}) == 1
    assert server.versions == {"reviewer": 1}


def test_each_answer_is_judged_for_itself(server: RefusingServer) -> None:
    server.answers = (REFUSED, Answer(503, b"", NOW), Answer(500, b""))
    with pytest.raises(orp.InternalServerError) as caught:
        call(server.url, soon(9))
    assert caught.value.effect == "unknown"
    assert len(server.received) == 3


def test_each_call_starts_anew(server: RefusingServer) -> None:
    server.answers = (REFUSED, REFUSED, REFUSED, REFUSED)
    with orp.Client(KEY, base_url=server.url, retries=soon(1)) as client:
        for sent in (2, 4):
            with pytest.raises(orp.ApiError):
                client.create_presets_messages("reviewer", BODY)
            assert len(server.received) == sent


@pytest.mark.parametrize("most", [0, 1, 3])
def test_a_refused_connection_is_tried_again(caplog: pytest.LogCaptureFixture, most: int) -> None:
    with socket.socket() as bound, caplog.at_level(logging.DEBUG, "openrouter_presets"):
        bound.bind(("127.0.0.1", 0))
        with pytest.raises(orp.NotSent):
            call(f"http://127.0.0.1:{bound.getsockname()[1]}", soon(most))
    attempts = [record.getMessage() for record in caplog.records if record.name == "openrouter_presets"]
    assert [line.rpartition(", ")[2] for line in attempts] == [f"attempt {number + 1}" for number in range(most + 1)]


def close(_: socket.socket) -> None:
    """Close without an answer."""


def reset(connection: socket.socket) -> None:
    """Close with a reset."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, ABORT)


def babble(connection: socket.socket) -> None:
    """Answer in no protocol."""
    connection.sendall(b"Hello!\r\n\r\n")


def break_off(connection: socket.socket) -> None:
    """Stop within the status of a refusal."""
    connection.sendall(b"HTTP/1.1 42")


def stay_silent(connection: socket.socket) -> None:
    """Wait until the client gives up."""
    connection.recv(1)


@contextlib.contextmanager
def receiving(end: Callable[[socket.socket], None]) -> Iterator[tuple[str, list[bytes]]]:
    """Serve an address whose requests are received whole, kept in the list, and come to this end."""
    received: list[bytes] = []

    def serve(listener: socket.socket) -> None:
        with contextlib.suppress(OSError):  # the listener is shut down at the end of the block
            while True:
                connection, _ = listener.accept()
                received.append(b"")
                with connection, contextlib.suppress(OSError):
                    connection.settimeout(5)
                    while not received[-1].endswith(b"}]}") and (piece := connection.recv(1 << 16)):
                        received[-1] += piece
                    end(connection)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, args=(listener,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}", received
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            thread.join(timeout=10)
    assert not thread.is_alive()


@pytest.mark.parametrize("end", [close, reset, babble, break_off, stay_silent])
def test_what_may_have_arrived_is_sent_once(end: Callable[[socket.socket], None]) -> None:
    with receiving(end) as (url, received), pytest.raises(orp.DeliveryUnknown) as caught:
        call(url, soon(5), read_timeout=0.2)
    assert caught.value.effect == "unknown"
    assert len(received) == 1
    assert received[0].endswith(orp.dumps(BODY))


@pytest.mark.parametrize(("asked", "timeout", "longest_wait"), [("30", 5, 60), ("30", 60, 5), ("9" * 30, 60, 1e9)])
def test_a_wait_that_is_too_long_is_not_begun(
    server: RefusingServer, asked: str, timeout: float, longest_wait: float
) -> None:
    server.answers = (Answer(429, b"{}", (("Retry-After", asked),)),)
    with pytest.raises(orp.ApiError) as caught:
        call(server.url, orp.Retries(2, longest_wait=longest_wait), timeout=timeout)
    assert caught.value.retry_after == float(asked)
    assert len(server.received) == 1


def test_the_deadline_ends_the_attempts(server: RefusingServer) -> None:
    server.answers = (REFUSED,) * 10_000
    with pytest.raises(orp.PresetsError):
        call(server.url, 10_000, timeout=0.3)
    assert 1 < len(server.received) < 10_000
