"""Exchanges that break at every point and in every way: bodies arrive as the retry table has it, and nothing hangs."""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import attrs
import pytest
from hypothesis import given, settings, strategies as st

import openrouter_presets as orp
from openrouter_presets.errors import API_ERRORS
from tests.support.certificates import server_context, trusting_pool
from tests.support.faults import Fault, Framing, Kind, Point, Turn
from tests.support.faulty import FaultyServer

DEADLINE, LATER = 0.5, 5.0
pytestmark = pytest.mark.fault
MARGIN = 8.0  # for a busy machine; who hangs does so for longer than the server's patience
QUICK = (Kind.RESET, Kind.CLOSE)
AT_ONCE = 16
LONG = settings().max_examples >= 1000
EXAMPLES = 1000 if LONG else 15
# A fault that lasts until the deadline costs as much time for many exchanges as for one.
BATCHES = 1000 // AT_ONCE + 1 if LONG else 1
NO_DRIP = (Point.CONNECT, Point.REQUEST)  # nothing is under way there
QUICK_FAULTS = [
    pytest.param(point, kind, tls, id=f"{point.name}-{kind.name}-{'tls' if tls else 'plain'}")
    for point in Point
    for kind in QUICK
    for tls in (False, True)
    if tls or point is not Point.HANDSHAKE
]
LASTING_FAULTS = [
    pytest.param(point, kind, id=f"{point.name}-{kind.name}")
    for point in Point
    for kind in (Kind.STALL, Kind.DRIP)
    if kind is Kind.STALL or point not in NO_DRIP
]
NO_EFFECT = (400, 409, 429)
SHARES = st.floats(0, 1, exclude_max=True)
SIZES = st.integers(0, 2000) | st.integers(60_000, 250_000)


@attrs.frozen
class Case:
    """What a call meets: plain HTTP or TLS, a turn for every connection, and how often it is sent again at most."""

    tls: bool
    script: Sequence[Turn]
    size: int
    most: int


@attrs.frozen
class Outcome:
    """What came of a call; `error` is None where it has a result."""

    error: type[orp.PresetsError] | None
    effect: str
    connections: int
    bodies: int


@st.composite
def turns(draw: st.DrawFn, point: Point | None, kind: Kind) -> Turn:
    fault = Fault(point, kind, draw(SHARES)) if point else None
    # Where headers are cut, Retry-After may be too, and then the table says something else.
    unsure = point is Point.ANSWER_HEADERS
    status = draw(st.sampled_from([200, 400, 409, 429, 500] if unsure else [200, 400, 409, 429, 500, 502, 503]))
    again = 0 if status == 503 and draw(st.booleans()) else None
    pad = draw(st.integers(0, 300) | st.sampled_from([20_000]))
    return Turn(fault, status, again, pad, draw(st.sampled_from(Framing)), last=True)


@st.composite
def cases(draw: st.DrawFn, point: Point, kind: Kind, *, tls: bool | None = None) -> Case:
    tls = point is Point.HANDSHAKE or draw(st.booleans()) if tls is None else tls
    later = [None, *(each for each in Point if tls or each is not Point.HANDSHAKE)]
    script = [draw(turns(point, kind))]
    for _ in range(draw(st.integers(0, 2))):
        after = draw(st.sampled_from(later))
        # A server that listens no more would refuse the earlier connections too.
        script.append(draw(turns(after, Kind.RESET if after is Point.CONNECT else draw(st.sampled_from(QUICK)))))
    return Case(tls, script, draw(SIZES), draw(st.integers(0, 3)))


def arrives(turn: Turn) -> bool:
    return turn.fault is None or turn.fault.point in (
        Point.REQUEST,
        Point.STATUS,
        Point.ANSWER_HEADERS,
        Point.ANSWER,
    )


def meaning(turn: Turn, *, tls: bool) -> tuple[type[orp.PresetsError] | None, str]:
    """Return the error that a turn means for the caller, and its effect."""
    point, kind = (turn.fault.point, turn.fault.kind) if turn.fault else (None, None)
    if point is Point.HANDSHAKE or (point is Point.CONNECT and (tls or kind is Kind.CLOSE)):
        return orp.NotSent, "none"
    if point not in (None, Point.ANSWER_HEADERS, Point.ANSWER):
        return orp.DeliveryUnknown, "unknown"
    if turn.status == 200:
        return orp.UnexpectedResponse if turn.fault else None, "applied"
    sure = turn.status in NO_EFFECT or turn.retry_after is not None
    return API_ERRORS.get(turn.status, orp.ApiError), "none" if sure else "unknown"


def expected(case: Case) -> Outcome:
    """Play a case by the retry table: not sent, 429 and 503 with Retry-After are sent again, and nothing else is."""
    bodies = 0
    script = [*case.script, *[Turn()] * (case.most + 1)]
    first = script[0].fault
    listens = not (first and first.point is Point.CONNECT and first.kind in (Kind.CLOSE, Kind.STALL))
    for number, turn in enumerate(script, 1):
        bodies += arrives(turn)
        error, effect = meaning(turn, tls=case.tls)
        again = error is orp.NotSent or (turn.status in (429, 503) and effect == "none")
        over = turn.fault is not None and turn.fault.kind not in QUICK
        if not again or over or not listens or number > case.most:
            break
    return Outcome(error, effect, number if listens else 0, bodies)


def play(case: Case, timeout: float) -> tuple[Outcome, orp.PresetsError | None]:
    """Make a call, and return what came of it."""
    body: Any = {"model": "m", "messages": [{"role": "user", "content": "x" * case.size}]}
    retries = orp.Retries(case.most, first_wait=0)
    error: orp.PresetsError | None = None
    pool = trusting_pool() if case.tls else None
    with FaultyServer([[turn] for turn in case.script], server_context() if case.tls else None) as server:
        start = time.monotonic()
        with orp.Client("loopback-only", base_url=server.url, pool=pool, retries=retries, validation="off") as client:
            try:
                client.create_presets_messages("s", body, timeout=timeout)
            except orp.PresetsError as caught:
                error = caught
        assert time.monotonic() - start < timeout + MARGIN
        if pool is not None:
            pool.clear()
    effect = "applied" if error is None else error.effect
    return Outcome(None if error is None else type(error), effect, server.connections, server.bodies), error


def difference(case: Case, timeout: float) -> str:
    """Return how a call differs from what is expected of it; no more bodies may arrive than that, at any time."""
    outcome, error = play(case, timeout)
    assert outcome.bodies <= expected(case).bodies
    if outcome != expected(case):
        return f"{outcome}, {error!r}"
    turn = case.script[min(outcome.connections, len(case.script)) - 1] if outcome.connections else case.script[0]
    if isinstance(error, (orp.ApiError, orp.UnexpectedResponse)):
        dripped = turn.fault and turn.fault.kind is Kind.DRIP
        whole = error.body.startswith(turn.carried)
        if not (whole and (turn.body.startswith(error.body) if dripped else error.body == turn.carried)):
            return f"{error.body!r} instead of {turn.carried!r}"
    return ""


def check(case: Case, *timeouts: float) -> None:
    """Play a case; a busy machine may reach the deadline before the fault, and gets another one then."""
    found = "never played"
    for timeout in timeouts:
        found = found and difference(case, timeout)
    assert not found


@pytest.mark.parametrize(("point", "kind", "tls"), QUICK_FAULTS)
def test_a_broken_exchange_is_sent_again_only_without_effect(
    point: Point,
    kind: Kind,
    tls: bool,  # noqa: FBT001
) -> None:
    @settings(max_examples=EXAMPLES)
    @given(cases(point, kind, tls=tls))
    def run(case: Case) -> None:
        check(case, 10)

    run()


@pytest.mark.parametrize(("point", "kind"), LASTING_FAULTS)
def test_an_exchange_that_does_not_end_is_cut_at_the_deadline(point: Point, kind: Kind) -> None:
    @settings(max_examples=BATCHES)
    @given(st.lists(cases(point, kind), min_size=AT_ONCE, max_size=AT_ONCE))
    def run(batch: list[Case]) -> None:
        with ThreadPoolExecutor(AT_ONCE) as threads:
            list(threads.map(lambda case: check(case, DEADLINE, LATER), batch))

    run()
