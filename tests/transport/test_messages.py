"""What errors say: what was asked, what came back, and what to pass instead."""

from __future__ import annotations

import datetime as dt
import decimal
import sys
import types as python_types
from typing import Any

import attrs
import pytest

import openrouter_presets as orp
from openrouter_presets import models, types
from openrouter_presets.client import CREATE_PRESETS_MESSAGES as CREATE

KEY = "sk-or-loopback-only"
BODY: dict[str, Any] = {"model": "a/b", "messages": []}
HTML = b"<html><head><title>502 Bad Gateway</title><style>b {color: red}</style></head><body><h1>502</h1>"


def refused(status: int, body: bytes, headers: dict[str, str] | None = None) -> orp.ApiError:
    with pytest.raises(orp.ApiError) as caught:
        orp.read_response(CREATE, status, headers or {}, body)
    return caught.value


def test_an_error_in_the_envelope_of_the_messages_api_is_read_whole() -> None:
    error = refused(
        400,
        b'{"type":"error","error":{"type":"invalid_request_error","message":"No."},"request_id":"gen-1",'
        b'"metadata":{"a":1}}',
    )
    assert (error.code, error.message, error.request_id, error.metadata) == (
        "invalid_request_error",
        "No.",
        "gen-1",
        {"a": 1},
    )


def test_what_stands_in_the_error_object_and_the_headers_comes_first() -> None:
    body = b'{"error":{"type":"a","code":7,"message":"No.","metadata":{"b":2}},"request_id":"gen-1","metadata":{}}'
    error = refused(400, body, {"X-Request-Id": "r-1"})
    assert (error.code, error.request_id, error.metadata) == (7, "r-1", {"b": 2})


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (HTML, "the answer is not JSON; it begins: 502 Bad Gateway 502"),
        (
            b"upstream connect error\x1b[31m",
            "the answer is not JSON; it begins: upstream connect error\\u001b[31m",
        ),
        (b"x" * 5000, f"the answer is not JSON; it begins: {'x' * 100}"),
        (b"<" * 100_000, f"the answer is not JSON; it begins: {'<' * 100}"),
        (b"", "the answer gives no reason"),
    ],
)
def test_an_answer_that_is_not_json_is_shown_by_its_first_words(body: bytes, reason: str) -> None:
    assert refused(502, body).reason.startswith(reason)


@pytest.mark.parametrize(
    ("slug", "said"),
    [
        (5, "slug: 5 is a int, not a string"),
        (None, "slug: None is a NoneType, not a string"),
        ("", "slug: '' is blank; give at least one character"),
        ("..", "slug: '..' means another address in a URL; rename it"),
    ],
)
def test_a_slug_that_cannot_be_sent_says_why(slug: Any, said: str) -> None:
    with pytest.raises(orp.InvalidArgument) as caught:
        orp.build_request(CREATE, {"slug": slug}, BODY, api_key=KEY, base_url="https://a.test")
    assert str(caught.value) == said


@pytest.mark.parametrize("mark", ['"', "'", "`"])
def test_a_key_in_quotation_marks_is_refused_with_that_hint(mark: str) -> None:
    with pytest.raises(orp.InvalidArgument) as caught:
        orp.Client(f"{mark}{KEY}{mark}")
    assert str(caught.value) == "api_key: the key is in quotation marks; remove them"


def test_http_to_another_host_is_allowed_by_name() -> None:
    with pytest.raises(orp.InvalidArgument, match="allow_http=True"):
        orp.Client(KEY, base_url="http://presets.test")
    with orp.Client(KEY, base_url="http://presets.test", allow_http=True) as client:
        assert "http://presets.test" in repr(client)
    request = orp.build_request(
        CREATE, {"slug": "a"}, BODY, api_key=KEY, base_url="http://presets.test", allow_http=True
    )
    assert request.url.startswith("http://presets.test/")


@pytest.mark.parametrize("base_url", ["http://presets.test", "https://presets.test"])
def test_http_is_not_allowed_together_with_a_proxy(base_url: str) -> None:
    import urllib3

    pool = urllib3.ProxyManager("http://127.0.0.1:1")
    with pytest.raises(orp.InvalidArgument, match="allow_http: it does not go together with a proxy"):
        orp.Client(KEY, base_url=base_url, allow_http=True, pool=pool)


def test_an_error_names_the_proxy() -> None:
    import urllib3

    pool = urllib3.ProxyManager("http://127.0.0.1:9")
    with (
        orp.Client(KEY, base_url="https://presets.test", pool=pool, retries=0) as client,
        pytest.raises(orp.NotSent) as caught,
    ):
        client.create_presets_messages("a", BODY)
    assert "was not sent through the proxy http://127.0.0.1:9 (" in str(caught.value)


class Dumped:
    def model_dump(self) -> dict[str, Any]:
        return BODY


class Converted:
    def to_dict(self) -> dict[str, Any]:
        return BODY


@pytest.mark.parametrize(
    ("value", "remedy"),
    [
        (decimal.Decimal("0.5"), "pass float() or str() of it"),
        (dt.date(2026, 1, 1), "pass its isoformat()"),
        (Dumped(), "pass its model_dump("),
        (Converted(), "pass its to_dict()"),
        ({1}, "pass a list of it"),
    ],
)
def test_what_is_not_json_says_what_to_pass(value: Any, remedy: str) -> None:
    with pytest.raises(orp.StructureError, match="/x") as written:
        orp.dumps({"x": value})
    assert remedy in str(written.value)
    with pytest.raises(orp.StructureError) as read:
        orp.structure({**BODY, "user": value}, models.MessagesRequest)
    assert remedy in str(read.value)
    if isinstance(value, (Dumped, Converted)):
        with pytest.raises(orp.InvalidArgument) as sent:
            orp.build_request(CREATE, {"slug": "a"}, value, api_key=KEY, base_url="https://a.test")
        assert remedy in str(sent.value)


def test_a_type_for_checkers_is_not_read_into() -> None:
    with pytest.raises(orp.InvalidArgument) as caught:
        orp.structure(BODY, types.MessagesRequest)
    assert str(caught.value) == ("cls: MessagesRequest is a TypedDict, for type checkers; pass models.MessagesRequest")


def test_a_model_of_another_copy_is_told_by_the_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    other = python_types.ModuleType("third_party.orp.models.request")
    monkeypatch.setitem(sys.modules, other.__name__, other)
    foreign = type("MessagesRequest", (), {"__module__": other.__name__})
    with pytest.raises(orp.InvalidArgument) as caught:
        orp.build_request(CREATE, {"slug": "a"}, foreign(), api_key=KEY, base_url="https://a.test")
    assert str(caught.value) == (
        "body: this MessagesRequest is of third_party.orp.models.request, not of openrouter_presets.models: "
        "two copies of the package are in use"
    )


def test_a_model_of_another_copy_is_told_wherever_it_is_met() -> None:
    @attrs.define
    class Foreign:
        role: str = "user"
        additional_properties = None

    Foreign.__module__ = "third_party.orp.models.content"
    for use in (orp.unstructure, lambda model: orp.structure({}, type(model))):
        with pytest.raises(orp.InvalidArgument, match=r"this Foreign is of third_party\.orp\.models"):
            use(Foreign())
    (issue,) = orp.iter_issues({**BODY, "messages": [Foreign()]})
    assert issue.message.endswith(" of third_party.orp.models.content: two copies of the package are in use")
    with pytest.raises(orp.StructureError, match="two copies of the package are in use"):
        orp.dumps({"a": Foreign()})


def test_unset_is_unset_as_text_too() -> None:
    assert f"{orp.UNSET}" == str(orp.UNSET) == "UNSET"
