"""Random text in every argument: one well-formed request arrives, or none is sent."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import assume, given, settings, strategies as st

import openrouter_presets as orp
from openrouter_presets._transport.requests import is_loopback
from tests.support.ends import BODY, KEY, Origin, sent

EXAMPLES = settings(max_examples=min(1000, 4 * settings().max_examples))
OURS = {
    "accept",
    "accept-encoding",
    "authorization",
    "content-length",
    "content-type",
    "host",
    "user-agent",
}
LINES = ["\r\n", "\n", "\r", "\0", "X-B: y", "%0d%0a"]
SPICES = [*LINES, *":/?#\\@ \té☃\ud800", "..", "{slug}"]
SPICED = st.text() | st.lists(st.sampled_from([*SPICES, "a", "B", "1", "-", "_"]), max_size=6).map("".join)
HOSTS = st.lists(st.sampled_from(["127.0.0.1", "localhost", "evil.test", ":80", ".", "[", "]", "::1", "%", *SPICES]))


@pytest.fixture(scope="module")
def origin() -> Iterator[Origin]:
    with Origin() as running:
        yield running


@EXAMPLES
@given(slug=SPICED)
def test_no_slug_adds_to_a_request(origin: Origin, slug: str) -> None:
    request = sent(origin, slug)
    assume(request is not None)
    target, pairs, body = request
    assert re.fullmatch(r"/presets/[A-Za-z0-9_.~%-]+/messages", target)
    assert {name for name, _ in pairs} == OURS
    assert body == orp.dumps(BODY)


@EXAMPLES
@given(headers=st.dictionaries(SPICED | st.just("X-A"), SPICED, max_size=2))
def test_no_header_adds_to_a_request(origin: Origin, headers: dict[str, str]) -> None:
    request = sent(origin, headers=headers)
    try:
        orp.Client(KEY, base_url=origin.url, headers=headers).close()
    except orp.InvalidArgument:
        assert request is None
        return
    _, pairs, body = request
    assert {name for name, _ in pairs} == OURS | {name.lower() for name in headers}
    assert body == orp.dumps(BODY)


@EXAMPLES
@given(key=SPICED.map("sk-".__add__))
def test_no_key_adds_to_a_request(origin: Origin, key: str) -> None:
    request = sent(origin, key=key)
    assume(request is not None)
    _, pairs, _ = request
    assert dict(pairs)["authorization"] == f"Bearer {key}"
    assert {name for name, _ in pairs} == OURS


@EXAMPLES
@given(path=SPICED)
def test_no_address_adds_to_a_request(origin: Origin, path: str) -> None:
    request = sent(origin, path=f"/{path}")
    assume(request is not None)
    target, pairs, _ = request
    assert target.endswith("/presets/reviewer/messages")
    assert {name for name, _ in pairs} == OURS


@EXAMPLES
@given(scheme=st.sampled_from(["http://", "https://", "HTTP://", "ftp://", ""]), pieces=HOSTS)
def test_an_address_means_the_same_to_what_checks_it_and_to_what_sends(scheme: str, pieces: list[str]) -> None:
    try:
        client = orp.Client(KEY, base_url=scheme + "".join(pieces))
    except orp.InvalidArgument:
        return
    pool = client._pool.connection_from_url(client._base_url)
    assert pool.scheme == "https" or is_loopback(pool.host.strip("[]"))
