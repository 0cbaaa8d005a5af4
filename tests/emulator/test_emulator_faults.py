"""Errors on demand: one request header, and the answer is that of a server or a network in trouble."""

from __future__ import annotations

import contextlib
import http.client
from typing import TYPE_CHECKING, Any

import pytest

from openrouter_presets import (
    ApiError,
    Client,
    DeliveryUnknown,
    PresetsError,
    UnexpectedResponse,
    iter_issues,
)
from openrouter_presets.emulator import emulate, emulate_header as faults
from openrouter_presets.errors import API_ERRORS
from tests.support.emulation import BODY, KEY, create, slow_answer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openrouter_presets.emulator.server import Emulator

DOCUMENTED = {
    400: "BadRequestResponse",
    401: "UnauthorizedResponse",
    403: "ForbiddenResponse",
    404: "NotFoundResponse",
    409: "ConflictResponse",
    500: "InternalServerResponse",
    503: "ServiceUnavailableResponse",
}
JSON_STATUSES = [*DOCUMENTED, 402, 408, 413, 429]


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with emulate(KEY) as emulator:
        yield emulator


def emulated(emulator: Emulator, value: str, slug: str = "faulty", body: Any = BODY) -> Any:
    """Return the answer to a request that asks for a fault."""
    return create(emulator, slug, body, {"X-Emulate": value})


def call(emulator: Emulator, value: str, slug: str, **options: Any) -> PresetsError:
    """Return what the client raises where a fault is asked for."""
    client = Client(emulator.key, base_url=emulator.url, retries=0, headers={"X-Emulate": value}, **options)
    with client, pytest.raises(PresetsError) as caught:
        client.create_presets_messages(slug, BODY)
    return caught.value


def test_every_status_can_be_asked_for() -> None:
    assert sorted([*JSON_STATUSES, 502]) == sorted(faults.MESSAGES)
    assert set(API_ERRORS) == set(DOCUMENTED)


@pytest.mark.parametrize("status", JSON_STATUSES)
def test_a_status_comes_in_the_documented_form_and_nothing_is_created(emulator: Emulator, status: int) -> None:
    reply = emulated(emulator, str(status))
    assert (reply.status, reply.json["error"]["code"], reply.headers["content-type"]) == (
        *(status, status),
        "application/json",
    )
    assert [*iter_issues(reply.json, DOCUMENTED.get(status, "BadRequestResponse"))] == []
    assert emulator.store.preset("faulty") is None


@pytest.mark.parametrize("status", [*JSON_STATUSES, 502])
def test_the_client_raises_what_a_status_stands_for(emulator: Emulator, status: int) -> None:
    error = call(emulator, str(status), "faulty")
    assert isinstance(error, API_ERRORS.get(status, ApiError))
    assert error.status == status


def test_502_is_html(emulator: Emulator) -> None:
    reply = emulated(emulator, "502")
    assert (reply.status, reply.headers["content-type"]) == (502, "text/html; charset=utf-8")
    assert b"<html>" in reply.body


@pytest.mark.parametrize(
    ("value", "retry_after"),
    [
        ("429", "1"),
        ("429; retry-after=2", "2"),
        ("429;retry-after=0", "0"),
        (" 503 ;\tRetry-After=120 ", "120"),
        ("503", None),
        ("500", None),
    ],
)
def test_retry_after_is_as_asked_for(emulator: Emulator, value: str, retry_after: str | None) -> None:
    reply = emulated(emulator, value)
    assert (str(reply.status), reply.headers.get("retry-after")) == (value.strip()[:3], retry_after)


def test_a_status_comes_for_an_invalid_body_too(emulator: Emulator) -> None:
    assert emulated(emulator, "409", body=b"{").status == 409


def test_without_the_key_there_is_nothing_to_ask_for(emulator: Emulator) -> None:
    assert create(emulator, headers={"X-Emulate": "409", "Authorization": None}).status == 401


@pytest.mark.parametrize(
    "value",
    [
        *(
            "",
            "200",
            "418",
            "999",
            "42",
            "late",
            "429 retry-after=2",
            "429; retry-after",
            "429; retry-after=",
            ";",
        ),
        *(
            "429; retry-after=-1",
            "429; retry-after=1.5",
            "429; retry-after=9999999999",
            "429; seconds=1",
            "429;",
        ),
        *(
            "400; retry-after=1",
            "slow; bytes=1",
            "slow; seconds=601",
            "slow; seconds=1e3",
            "cut-off; bytes=1.5",
        ),
        *(
            "cut-off; seconds=1",
            "429, 500",
            "slow; seconds=1; seconds=2",
            "\xb2\xb2\xb2",
        ),
    ],
)
def test_what_does_not_keep_the_grammar_is_refused(emulator: Emulator, value: str) -> None:
    reply = emulated(emulator, value)
    assert reply.status == 400
    assert "X-Emulate" in reply.json["error"]["message"]
    assert emulator.store.preset("faulty") is None


def test_the_version_is_there_before_a_slow_answer(emulator: Emulator) -> None:
    with slow_answer(emulator, "slow") as connection:
        assert connection.sock is not None
        connection.sock.settimeout(0.3)
        with pytest.raises(TimeoutError):
            connection.getresponse()


def test_a_slow_answer_comes_whole(emulator: Emulator) -> None:
    reply = emulated(emulator, "slow; seconds=0.1", "slow-in-time")
    assert (reply.status, reply.json["data"]["designated_version"]["version"]) == (200, 1)


def test_a_slow_answer_holds_nobody_else_back(emulator: Emulator) -> None:
    with slow_answer(emulator, "held"):
        assert [create(emulator, slug).status for slug in ("quick", "held")] == [200, 200]


def test_a_slow_refusal_is_a_refusal(emulator: Emulator) -> None:
    assert emulated(emulator, "slow; seconds=0.05", body=b"{").status == 400


@pytest.mark.parametrize(("value", "received"), [("cut-off", 40), ("cut-off; bytes=0", 0), ("cut-off; bytes=9", 9)])
def test_an_answer_is_cut_off_and_its_version_is_there(emulator: Emulator, value: str, received: int) -> None:
    slug = f"cut-{received}"
    with pytest.raises(http.client.IncompleteRead) as caught:
        emulated(emulator, value, slug)
    assert len(caught.value.partial) == received
    assert (caught.value.expected or 0) > 0
    assert emulator.store.version(slug, 1) is not None


def test_the_last_byte_is_cut_off_at_the_least(emulator: Emulator) -> None:
    with pytest.raises(http.client.IncompleteRead) as caught:
        emulated(emulator, "cut-off; bytes=999999", "cut-late")
    assert caught.value.expected == 1


def test_the_client_knows_what_slow_and_cut_off_answers_leave_open(emulator: Emulator) -> None:
    late = call(emulator, "slow; seconds=600", "late", timeout=2)
    assert (type(late), late.effect) == (DeliveryUnknown, "unknown")
    cut = call(emulator, "cut-off", "cut")
    assert (type(cut), cut.effect) == (UnexpectedResponse, "applied")


def test_the_client_waits_as_long_as_retry_after_says(emulator: Emulator) -> None:
    error = call(emulator, "429; retry-after=7", "faulty")
    assert isinstance(error, ApiError)
    assert error.retry_after == 7.0


def test_a_slow_answer_does_not_keep_the_emulator_from_ending() -> None:
    with contextlib.ExitStack() as stack, emulate() as emulator:
        stack.enter_context(slow_answer(emulator, "a"))  # which waits until the emulator has ended
