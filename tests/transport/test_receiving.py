"""What is received, as raw bytes on the wire: a result, or an error that keeps all that came."""

from __future__ import annotations

import gzip
import json
import pickle
import zlib
from typing import Any

import pytest
from hypothesis import given, strategies as st

import openrouter_presets as orp
from openrouter_presets._transport.responses import read_response
from openrouter_presets.client import CREATE_PRESETS_MESSAGES
from openrouter_presets.errors import API_ERRORS
from tests.support.ends import BODY, CREATED, KEY, Origin, answer

GZIP, DEFLATE = "Content-Encoding: gzip", "Content-Encoding: deflate"
PACKED = gzip.compress(CREATED)
HALVES = gzip.compress(CREATED[:9]) + gzip.compress(CREATED[9:])
HTML = b"<html><body>Bad gateway</body></html>"
CAP = 1 << 16
KEYS = st.sampled_from(["data", "error", "message", "code", "slug", "designated_version", "x"])


def as_json(value: object) -> bytes:
    return json.dumps(value).encode()


def call(reply: bytes, **given: Any) -> Any:
    """Return what a call makes of an answer: its result or its error."""
    with (
        Origin(reply) as origin,
        orp.Client(KEY, base_url=origin.url, timeout=20, retries=0, **given) as client,
    ):
        try:
            return client.create_presets_messages("reviewer", BODY)
        except orp.PresetsError as error:
            return error


@pytest.mark.usefixtures("json_library")
@pytest.mark.parametrize(
    "reply",
    [
        pytest.param(answer(200, CREATED), id="200"),
        pytest.param(answer(201, CREATED), id="201"),
        pytest.param(answer(202, CREATED), id="202"),
        pytest.param(answer(200, CREATED, "Content-Type: text/plain"), id="another type"),
        pytest.param(answer(200, PACKED, GZIP), id="gzip"),
        pytest.param(answer(200, PACKED, "Content-Encoding: X-GZip"), id="x-gzip"),
        pytest.param(answer(200, HALVES, GZIP), id="gzip of two members"),
        pytest.param(answer(200, zlib.compress(CREATED), DEFLATE), id="deflate"),
        pytest.param(answer(200, CREATED, "Content-Encoding: identity"), id="identity"),
        pytest.param(answer(200, CREATED, "Content-Encoding:"), id="an empty encoding"),
        pytest.param(b"HTTP/1.1 200\r\n\r\n" + CREATED, id="no length"),
        pytest.param(answer(200, CREATED + b"more", length=len(CREATED)), id="more than its length"),
        pytest.param(b"HTTP/1.1 103 Hints\r\nLink: <x>\r\n\r\n" + answer(200, CREATED), id="interim answers"),
        pytest.param(
            answer(200, b'{"data": 5, "data": {"slug": "reviewer"}}'),
            id="the last of duplicated keys",
        ),
        pytest.param(answer(200, b'{"error": null, "data": {"slug": "reviewer"}}'), id="no error"),
        pytest.param(answer(200, b"\xef\xbb\xbf" + CREATED), id="a byte order mark"),
    ],
)
def test_a_success_is_read(reply: bytes) -> None:
    assert call(reply).data.slug == "reviewer"


def test_what_is_missing_below_the_top_reads_as_unset() -> None:
    created = call(answer(200, b'{"data": {}}'))
    assert created.data.slug is orp.UNSET
    assert created.data.designated_version is orp.UNSET


@pytest.mark.usefixtures("json_library")
@pytest.mark.parametrize(
    ("body", "said"),
    [
        pytest.param(b"", "expected JSON", id="nothing"),
        pytest.param(HTML, "expected JSON", id="HTML"),
        pytest.param(CREATED[:-1], "expected JSON", id="half of it"),
        pytest.param(b'{"data": NaN}', "/data", id="NaN"),
        pytest.param(b'{"data": {"slug": "\xff"}}', "UTF-8", id="no UTF-8"),
        pytest.param(b"[" * 100_000, "nesting", id="brackets"),
        pytest.param(b'{"data":' * 100_000, "nesting", id="braces"),
        pytest.param(
            b'{"data": {"x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}}",
            "nesting",
            id="a deep field",
        ),
        pytest.param(b'{"data": ' + b"9" * 5000 + b"}", "4,300 digits", id="a long number"),
        pytest.param(b"[]", "not an object", id="an array"),
        pytest.param(b'"text"', "not an object", id="text"),
        pytest.param(b"null", "not an object", id="null"),
        pytest.param(b"{}", "data is missing", id="no data"),
        pytest.param(b'{"data": null}', "data is missing", id="data null"),
        pytest.param(b'{"data": {}, "data": null}', "data is missing", id="data null at last"),
        pytest.param(b'{"data": []}', "/data", id="data of another type"),
        pytest.param(b'{"data": {"slug": 5}}', "/data/slug", id="a slug of another type"),
        pytest.param(b'{"error": null}', "data is missing", id="no error and no data"),
    ],
)
@pytest.mark.parametrize("status", [200, 201, 202])
def test_a_success_that_cannot_be_read_was_applied(status: int, body: bytes, said: str) -> None:
    error = call(answer(status, body, "X-Request-Id: r1"))
    assert type(error) is orp.UnexpectedResponse
    assert (error.effect, error.status, error.body) == ("applied", status, body)
    assert error.headers["x-request-id"] == "r1"
    assert said in str(error)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


@pytest.mark.usefixtures("json_library")
@pytest.mark.parametrize("depth", [100, 300, 500, 700, 900, 980, 990, 1000, 1024, 2000])
def test_depth_is_read_or_refused(depth: int) -> None:
    body = b'{"data": {"slug": "reviewer", "x": ' + b"[" * depth + b"]" * depth + b"}}"
    result = call(answer(200, body))
    if isinstance(result, orp.PresetsError):
        assert type(result) is orp.UnexpectedResponse
        assert "nesting" in str(result)
    else:
        assert result.data.slug == "reviewer"


def test_no_content_was_applied_too() -> None:
    error = call(b"HTTP/1.1 204 No Content\r\nX-Request-Id: r1\r\n\r\n")
    assert type(error) is orp.UnexpectedResponse
    assert (error.effect, error.status, error.body) == ("applied", 204, b"")


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b'{"error": {"code": 500, "message": "Out of luck."}}', "Out of luck."),
        (
            b'{"error": {"code": "no_luck", "message": "Out of luck."}, "data": null}',
            "Out of luck.",
        ),
        (b'{"error": {"message": "Out of luck."}, "data": {"slug": "reviewer"}}', "Out of luck."),
        (b'{"error": {"message": ["Out", "of", "luck."]}}', "['Out', 'of', 'luck.']"),
        (b'{"error": "Out of luck."}', "Out of luck."),
        (b'{"error": {"code": 500}}', "it is an error"),
        (b'{"error": {}}', "data is missing"),
    ],
)
def test_an_error_under_a_success_tells_nothing_of_the_effect(body: bytes, said: str) -> None:
    error = call(answer(200, body))
    assert type(error) is orp.UnexpectedResponse
    assert (error.effect, error.status, error.body) == ("unknown", 200, body)
    assert said in str(error)


@pytest.mark.parametrize("status", [*API_ERRORS, 402, 405, 408, 413, 422, 429, 501, 502, 503, 504, 529, 599, 600])
def test_each_status_has_its_error(status: int) -> None:
    plain = {
        "error": {"code": status, "message": "Not today.", "metadata": {"field": ["model"]}},
        "user_id": None,
    }
    body = json.dumps(plain).encode()
    error = call(answer(status, body, "X-Request-Id: r1", "Retry-After: 7", "X-Twice: a", "X-Twice: b"))
    assert type(error) is API_ERRORS.get(status, orp.ApiError)
    assert (error.status, error.code, error.message) == (status, status, "Not today.")
    assert (error.metadata, error.body) == ({"field": ["model"]}, body)
    assert (error.request_id, error.retry_after, error.headers["x-twice"]) == ("r1", 7.0, "a, b")
    unsure = (
        "; a version may have been created: find out with the client's find_version()"
        if error.effect == "unknown"
        else ""
    )
    assert error.request.startswith("POST http://127.0.0.1:")
    assert error.request.endswith("/presets/reviewer/messages")
    assert str(error) == f"status {status}: Not today. ({error.request}){unsure}"
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert vars(again) == vars(error)


@pytest.mark.usefixtures("json_library")
@pytest.mark.parametrize(
    ("body", "code", "message", "said"),
    [
        (b'{"error": {"code": "insufficient", "message": "Pay."}}', "insufficient", "Pay.", "Pay."),
        (b'{"error": {"code": null, "message": 5}}', None, None, "gives no reason"),
        (b'{"error": "Slow down."}', None, None, "Slow down."),
        (b'{"error": null}', None, None, "gives no reason"),
        (b'{"error": []}', None, None, "gives no reason"),
        (b'{"message": "Slow down."}', None, None, "gives no reason"),
        (b'{"error": {"code": 1, "code": 2, "message": "Twice."}}', 2, "Twice.", "Twice."),
        (b"[1]", None, None, "gives no reason"),
        (HTML, None, None, "is not JSON; it begins: Bad gateway"),
        (b"", None, None, "expected JSON"),
        (b"\xff\xfe\xfd", None, None, "is not JSON; it begins: \ufffd"),
        (b"[" * 100_000, None, None, "nesting"),
    ],
)
@pytest.mark.parametrize("status", [400, 429, 502])
def test_an_error_of_any_shape_keeps_all_that_came(
    status: int, body: bytes, code: object, message: object, said: str
) -> None:
    error = call(answer(status, body, "CF-Ray: f1"))
    assert type(error) is API_ERRORS.get(status, orp.ApiError)
    assert (error.status, error.code, error.message, error.metadata) == (
        status,
        code,
        message,
        None,
    )
    assert (error.body, error.request_id, error.retry_after) == (body, "f1", None)
    assert said in str(error)


@pytest.mark.parametrize(
    ("value", "date", "seconds"),
    [
        ("0", None, 0.0),
        ("120", None, 120.0),
        ("Wed, 21 Oct 2015 07:28:30 GMT", "Wed, 21 Oct 2015 07:28:00 GMT", 30.0),
        ("Wednesday, 21-Oct-15 07:28:30 GMT", "Wed, 21 Oct 2015 07:28:00 GMT", 30.0),
        ("Wed Oct 21 07:28:30 2015", "Wed, 21 Oct 2015 07:28:00 GMT", 30.0),
        ("Wed, 21 Oct 2015 07:28:00 GMT", "Wed, 21 Oct 2015 07:28:30 GMT", 0.0),
        ("Wed, 21 Oct 2015 07:28:00 GMT", None, 0.0),
        ("Wed, 21 Oct 2015 07:28:00 GMT", "no date", 0.0),
        ("-1", None, None),
        ("1.5", None, None),
        ("soon", None, None),
        ("", None, None),
        ("Wed, 99 Oct 2015 07:28:00 GMT", None, None),
        ("²", None, None),
    ],
)
def test_the_time_to_retry_after_is_in_seconds(value: str, date: str | None, seconds: float | None) -> None:
    error = call(answer(429, b"{}", f"Retry-After: {value}", *([f"Date: {date}"] if date else [])))
    assert error.retry_after == seconds


def test_headers_are_read_in_any_case_and_from_any_mapping() -> None:
    headers = {"RETRY-AFTER": "3", "x-Request-ID": "r1"}
    with pytest.raises(orp.ApiError) as caught:
        read_response(CREATE_PRESETS_MESSAGES, 429, headers, b"")
    assert (caught.value.retry_after, caught.value.request_id) == (3.0, "r1")


@given(
    status=st.integers(100, 999),
    headers=st.dictionaries(st.sampled_from(["Retry-After", "Date", "Location", "X-Request-Id"]), st.text()),
    body=st.binary() | st.recursive(st.none() | st.text(), lambda inner: st.dictionaries(KEYS, inner)).map(as_json),
)
def test_no_answer_raises_another_error(status: int, headers: dict[str, str], body: bytes) -> None:
    error = None
    try:
        read = read_response(CREATE_PRESETS_MESSAGES, status, headers, body)
    except (orp.ApiError, orp.UnexpectedResponse) as raised:
        error = raised
    if error is None:
        assert 200 <= status < 300
        assert isinstance(read, orp.models.CreatePresetFromInferenceResponse)
    else:
        assert isinstance(error, orp.UnexpectedResponse) is (200 <= status < 300)
        assert (error.status, error.body, dict(error.headers)) == (status, body, headers)


@pytest.mark.parametrize(
    "body", [b'{"data": NaN', b"[1E400, " + b"[" * 200_000, b"[NaN, " + b"9" * 5000 + b"]", b"\xff"]
)
@pytest.mark.parametrize(("status", "effect"), [(200, "applied"), (400, "none"), (429, "none"), (503, "unknown")])
def test_text_that_is_almost_json_is_an_error_of_the_call(body: bytes, status: int, effect: str) -> None:
    with pytest.raises((orp.UnexpectedResponse, orp.ApiError)) as caught:
        read_response(CREATE_PRESETS_MESSAGES, status, {}, body)
    assert (caught.value.status, caught.value.effect) == (status, effect)
    assert caught.value.body == body
