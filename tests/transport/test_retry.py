"""Whether a request is sent again, and when: what holds for any error, attempt and bound, beyond the vectors."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, strategies as st

import openrouter_presets as orp
from openrouter_presets.client import CREATE_PRESETS_MESSAGES

UNSENT = {"NotSent": orp.NotSent, "DeliveryUnknown": orp.DeliveryUnknown}
FINAL = [
    orp.ClientClosed("closed"),
    orp.InvalidArgument("slug"),
    orp.StructureError([orp.Fault("", "an object", "5")]),
    orp.ValidationError([]),
    orp.PresetsError("of a kind to come"),
]


def answered(status: int, headers: dict[str, str]) -> orp.PresetsError:
    """Return the error that an answer without a body is read as."""
    with pytest.raises(orp.PresetsError) as caught:
        orp.read_response(CREATE_PRESETS_MESSAGES, status, headers, b"")
    return caught.value


seconds = st.floats(0, 1e9)
retry_afters = st.one_of(
    st.integers(-5, 20).map(str),
    st.integers(0).map(str),
    st.datetimes().map(lambda moment: f"{moment:%a, %d %b %Y %H:%M:%S} GMT"),
    st.text(st.characters(codec="latin-1")),
)
headers = st.fixed_dictionaries({}, optional={"retry-after": retry_afters, "Date": retry_afters})
errors = st.one_of(
    st.sampled_from([*(error("a cause") for error in UNSENT.values()), *FINAL]),
    st.builds(answered, st.integers(200, 599), headers),
    st.builds(answered, st.sampled_from([429, 503]), headers),
)
bounds = st.builds(orp.Retries, st.integers(0, 9999), seconds, seconds)


@pytest.fixture
def far_from_utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "FAR-9")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("far_from_utc")
@pytest.mark.parametrize("date", ["Wed, 26 Aug 2026 10:00:07 GMT", "Wed Aug 26 10:00:07 2026"])
def test_a_date_is_in_utc_wherever_the_client_is(date: str) -> None:
    error = answered(429, {"Date": "Wednesday, 26-Aug-26 10:00:00 GMT", "Retry-After": date})
    assert orp.retry_delay(error, 1, orp.Retries(), jitter=1) == 7


@pytest.mark.parametrize("error", FINAL, ids=lambda error: type(error).__name__)
def test_what_the_caller_has_to_mend_is_not_sent_again(error: orp.PresetsError) -> None:
    assert error.effect == "none"
    assert orp.retry_delay(error, 1, orp.Retries(), jitter=0) is None


@given(errors, st.integers(1, 10_000), bounds, st.floats(0, 1), st.floats(-10, 1e9) | st.just(math.inf))
def test_a_wait_stays_within_its_bounds(
    error: orp.PresetsError, attempt: int, retries: orp.Retries, jitter: float, remaining: float
) -> None:
    wait = orp.retry_delay(error, attempt, retries, jitter=jitter, remaining=remaining)
    assert wait is None or (0 <= wait <= retries.longest_wait and wait < remaining and attempt <= retries.most)


@given(errors, bounds, st.floats(0, 1))
def test_only_what_had_no_effect_is_sent_again(error: orp.PresetsError, retries: orp.Retries, jitter: float) -> None:
    assert error.effect == "none" or orp.retry_delay(error, 1, retries, jitter=jitter) is None


@given(st.sampled_from([429, 503]), st.integers(0, 100), st.integers(0, 100), st.floats(0, 1))
def test_a_request_is_not_sent_again_before_the_time_that_was_asked_for(
    status: int, asked: int, longest: int, jitter: float
) -> None:
    error = answered(status, {"Retry-After": str(asked)})
    wait = orp.retry_delay(error, 1, orp.Retries(1, 0.5, longest), jitter=jitter)
    assert wait == (asked if asked <= longest else None)


@given(bounds, st.integers(1, 9999), st.floats(0, 1))
def test_backoff_does_not_shrink(retries: orp.Retries, attempt: int, jitter: float) -> None:
    error = orp.NotSent("a cause")
    waits = [orp.retry_delay(error, number, retries, jitter=jitter) for number in (attempt, attempt + 1)]
    first, second = (math.inf if wait is None else wait for wait in waits)
    assert first <= second


def test_a_date_counts_from_the_clock_where_the_answer_has_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(time, "time", lambda: 784111770.0)
    error = answered(429, {"Retry-After": "Sun, 06 Nov 1994 08:49:37 GMT"})
    assert isinstance(error, orp.ApiError)
    assert error.retry_after == 7


@pytest.mark.parametrize("most", [-1, 1.0, 0.5, True, None, "2", math.nan, math.inf, [2], b"2"])
def test_what_is_no_count_is_refused(most: Any) -> None:
    for make in (lambda: orp.Retries(most), lambda: orp.Client("a-key", retries=most)):
        with pytest.raises(orp.InvalidArgument) as caught:
            make()
        said = f"retries: most: {most!r} cannot be used; give a whole number from 0"
        assert str(caught.value) == said


@pytest.mark.parametrize("name", ["first_wait", "longest_wait"])
@pytest.mark.parametrize("wait", [-1, -0.1, True, None, "2", math.nan, math.inf, -math.inf, [2]])
def test_what_is_no_time_is_refused(name: str, wait: Any) -> None:
    with pytest.raises(orp.InvalidArgument) as caught:
        orp.Retries(2, **{name: wait})
    said = f"retries: {name}: {wait!r} cannot be used; give a number from 0"
    assert str(caught.value) == said


def test_retries_are_values() -> None:
    assert orp.Retries() == orp.Retries(2, 0.5, 10) != orp.Retries(0)
    assert orp.Retries(0, 0, 0).longest_wait == 0
