"""What goes out, as the bytes that arrive: one well-formed request, or none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

import openrouter_presets as orp
from openrouter_presets.client import CREATE_PRESETS_MESSAGES
from tests.support.ends import BODY, KEY, Origin, answer, read_request, sent


@pytest.fixture(scope="module")
def origin() -> Iterator[Origin]:
    with Origin() as running:
        yield running


@pytest.mark.parametrize(
    ("slug", "segment"),
    [
        ("reviewer", "reviewer"),
        ("a/b", "a%2Fb"),
        ("a?b=c&d", "a%3Fb%3Dc%26d"),
        ("a#b", "a%23b"),
        ("100%", "100%25"),
        ("%2F", "%252F"),
        ("%2e%2e", "%252e%252e"),
        ("../../admin", "..%2F..%2Fadmin"),
        ("...", "..."),
        ("é", "%C3%A9"),
        ("日本", "%E6%97%A5%E6%9C%AC"),
        ("🦊", "%F0%9F%A6%8A"),
        (" ", "%20"),
        ("a\r\nX: y", "a%0D%0AX%3A%20y"),
        ("\x00", "%00"),
        ("\\", "%5C"),
        ("{slug}", "%7Bslug%7D"),
        ("a;b@c:d+e~f", "a%3Bb%40c%3Ad%2Be~f"),
    ],
)
def test_a_slug_is_one_percent_encoded_segment(origin: Origin, slug: str, segment: str) -> None:
    assert sent(origin, slug, path="/api/v1")[0] == f"/api/v1/presets/{segment}/messages"


@pytest.mark.parametrize("slug", ["", ".", "..", "\ud800", "a\udfffb", None, 5, b"slug", ["slug"], True])
def test_what_is_no_segment_is_refused_before_anything_is_sent(origin: Origin, slug: Any) -> None:
    assert sent(origin, slug) is None


@pytest.mark.parametrize("path", ["", "/", "/v1", "/v1/", "/v1//", "/a%20b", "/a|b", "/a'b", "/[x]"])
def test_the_path_of_the_address_comes_first(origin: Origin, path: str) -> None:
    target, _, _ = sent(origin, path=path)
    assert target.endswith("/presets/reviewer/messages")
    assert target.startswith(path.rstrip("/").replace("|", "%7C").replace("[x]", "%5Bx%5D"))


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    ("location", "named"),
    [
        ("https://other.test/presets/x/messages", "other.test"),
        ("//other.test:8080/", "other.test"),
        ("/elsewhere", "the same host"),
        ("elsewhere", "the same host"),
        ("http://[::1", "no address"),
    ],
)
def test_a_redirect_is_not_followed_and_its_host_is_named(status: int, location: str, named: str) -> None:
    with (
        Origin(answer(status, b"", f"Location: {location}")) as origin,
        orp.Client(KEY, base_url=origin.url, timeout=10) as client,
        pytest.raises(orp.ApiError, match=f"redirected to {named}") as caught,
    ):
        client.create_presets_messages("reviewer", BODY)
    assert (caught.value.status, caught.value.headers["location"]) == (status, location)
    assert origin.connections == 1
    assert caught.value.effect == ("unknown" if status == 303 else "none")


def test_a_redirect_to_another_server_takes_nothing_there() -> None:
    with (
        Origin() as other,
        Origin(answer(307, b"", f"Location: {other.url}/presets/x/messages")) as origin,
    ):
        with (
            orp.Client(KEY, base_url=origin.url) as client,
            pytest.raises(orp.ApiError, match=r"127\.0\.0\.1"),
        ):
            client.create_presets_messages("reviewer", BODY)
        assert (origin.connections, other.connections) == (1, 0)


def test_headers_of_the_client_and_of_the_call_are_sent(origin: Origin) -> None:
    extra = {"HTTP-Referer": "https://app.test", "X-Title": "client"}
    with orp.Client(KEY, base_url=origin.url, headers=extra) as client:
        client.create_presets_messages("reviewer", BODY, headers={"x-session-id": "s1", "x-title": "call"})
        client.create_presets_messages("reviewer", BODY)
    first, second = (dict(read_request(origin.received())[1]) for _ in range(2))
    assert (first["http-referer"], first["x-session-id"], first["x-title"]) == (
        "https://app.test",
        "s1",
        "call",
    )
    assert (second["http-referer"], second["x-title"]) == ("https://app.test", "client")
    assert "x-session-id" not in second


@pytest.mark.parametrize("name", ["User-Agent", "user-agent", "USER-AGENT", "Accept", "accept", "Accept-Encoding"])
def test_a_header_of_ones_own_replaces_ours_and_appears_once(origin: Origin, name: str) -> None:
    with orp.Client(KEY, base_url=origin.url, headers={name.upper(): "first"}) as client:
        client.create_presets_messages("reviewer", BODY, headers={name.lower(): "second", name.title(): "third"})
    pairs = read_request(origin.received())[1]
    assert [value for given, value in pairs if given == name.lower()] == ["third"]


@pytest.mark.parametrize(
    "headers",
    [
        {"X-A": "line\r\nX-B: injected"},
        {"X-A": "line\nbreak"},
        {"X-A": "nul\0"},
        {"X-A": "snow\u2603"},
        {"X-A\r\nX-B": "injected"},
        {"X A": "space"},
        {"X-A:": "colon"},
        {"": "no name"},
        {"X-Ä": "no ASCII"},
        {5: "no text"},
        {"X-A": 5},
        {"X-A": None},
        {"X-A": b"bytes"},
        {"Authorization": "Bearer other"},
        {"authorization": "Bearer other"},
        {"Content-Length": "0"},
        {"Transfer-Encoding": "chunked"},
        {"Host": "other.test"},
        ["X-A"],
        "X-A: text",
        5,
    ],
)
def test_headers_that_cannot_be_sent_are_refused(origin: Origin, headers: Any) -> None:
    with pytest.raises(orp.InvalidArgument, match="headers"):
        orp.Client(KEY, base_url=origin.url, headers=headers)
    assert sent(origin, headers=headers) is None


VALID = {"model": "m", "messages": []}
UNRECOGNIZED = {**VALID, "grown": {"a": 1}}
VIOLATION = {"model": 5, "messages": []}


@pytest.mark.parametrize(
    ("validation", "body", "refused"),
    [
        ("contract", VALID, False),
        ("contract", UNRECOGNIZED, False),
        ("contract", VIOLATION, True),
        ("contract", {}, True),
        ("strict", VALID, False),
        ("strict", UNRECOGNIZED, True),
        ("strict", VIOLATION, True),
        ("off", UNRECOGNIZED, False),
        ("off", VIOLATION, False),
        ("off", {}, False),
    ],
)
def test_a_body_is_judged_before_anything_is_sent(
    origin: Origin, validation: Any, body: dict[str, Any], refused: Any
) -> None:
    before = origin.connections
    with orp.Client(KEY, base_url=origin.url, validation=validation) as client:
        if refused:
            with pytest.raises(orp.ValidationError) as caught:
                client.create_presets_messages("reviewer", body)
            assert caught.value.issues
            assert (caught.value.effect, origin.connections) == ("none", before)
        else:
            client.create_presets_messages("reviewer", body)
            assert read_request(origin.received())[2] == orp.dumps(body)


@pytest.mark.parametrize("validation", ["", "Contract", "none", None, True, 1])
def test_a_validation_that_there_is_not_is_refused(validation: Any) -> None:
    with pytest.raises(orp.InvalidArgument, match="validation"):
        orp.Client(KEY, validation=validation)


def test_what_may_be_a_mistake_is_logged_and_sent(origin: Origin, caplog: pytest.LogCaptureFixture) -> None:
    body = BODY | {"max_token": 5, "speed": "fst", "stream": True}
    with orp.Client(KEY, base_url=origin.url) as client:
        client.create_presets_messages("a", body)
    assert read_request(origin.received())[2] == orp.dumps(body)
    told = [(record.levelname, record.message) for record in caplog.records]
    assert told == [
        ("WARNING", str(issue))
        for issue in orp.iter_issues(body, strict=True)
        if issue.kind in ("suspicious", "unrecognized")
    ]
    assert len(told) == 2


def built(body: dict[str, Any], validation: Any = "contract") -> orp.Request:
    return orp.build_request(
        CREATE_PRESETS_MESSAGES,
        {"slug": "a"},
        body,
        api_key=KEY,
        base_url="https://a.test",
        validation=validation,
    )


def test_a_request_built_without_a_client_is_judged_like_one() -> None:
    with pytest.raises(orp.ValidationError):
        built(VIOLATION)
    with pytest.raises(orp.ValidationError):
        built(UNRECOGNIZED, "strict")
    assert built(VIOLATION, "off").body == orp.dumps(VIOLATION)
