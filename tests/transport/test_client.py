"""The client over real HTTP on loopback: what it sends, what it returns, what it raises."""

from __future__ import annotations

import json
import pickle
import socket
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
import urllib3

import openrouter_presets as orp
from openrouter_presets._transport.requests import build_request
from openrouter_presets._transport.responses import read_response
from openrouter_presets.client import CREATE_PRESETS_MESSAGES
from openrouter_presets.errors import API_ERRORS
from openrouter_presets.models import (
    CreatePresetFromInferenceResponse,
    MessagesMessageParam,
    MessagesRequest,
)
from tests.support.server import Answer, PresetServer, serve

KEY = "loopback-only"
BODY = MessagesRequest(model="openai/gpt-4o", messages=[MessagesMessageParam(role="user", content="Grüße")])
ERRORS = {
    400: orp.BadRequestError,
    401: orp.UnauthorizedError,
    403: orp.ForbiddenError,
    404: orp.NotFoundError,
    409: orp.ConflictError,
    500: orp.InternalServerError,
}


@pytest.fixture
def server() -> Iterator[PresetServer]:
    with serve(KEY) as running:
        yield running


@pytest.fixture
def client(server: PresetServer) -> Iterator[orp.Client]:
    with orp.Client(KEY, base_url=server.url, timeout=5) as made:
        yield made


def test_a_preset_is_created_and_its_versions_count_up(client: orp.Client) -> None:
    first = client.create_presets_messages("reviewer", BODY)
    second = client.create_presets_messages("reviewer", BODY)
    assert isinstance(first, CreatePresetFromInferenceResponse)
    assert first.data.slug == "reviewer"
    assert first.data.designated_version is not None
    assert second.data.designated_version is not None
    assert (first.data.designated_version.version, second.data.designated_version.version) == (1, 2)
    assert first.data.designated_version.config == {"model": "openai/gpt-4o"}


def test_the_request_is_the_documented_one(client: orp.Client, server: PresetServer) -> None:
    client.create_presets_messages("reviewer", BODY, headers={"X-Title": "tests"})
    (received,) = server.received
    assert (received.method, received.path) == ("POST", "/presets/reviewer/messages")
    assert received.headers["authorization"] == f"Bearer {KEY}"
    assert received.headers["content-type"] == "application/json"
    assert received.headers["user-agent"] == f"openrouter-presets/{orp.__version__}"
    assert received.headers["x-title"] == "tests"
    assert received.body == orp.dumps(BODY)
    assert "Grüße".encode() in received.body


def test_a_mapping_is_sent_as_it_is(client: orp.Client, server: PresetServer) -> None:
    body: Any = {"model": "openai/gpt-4o", "messages": None, "new_field": {"a": [1, 1.0, None]}}
    client.create_presets_messages("reviewer", body)
    assert json.loads(server.received[0].body) == body


def test_the_key_comes_from_the_environment(server: PresetServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    with orp.Client(base_url=server.url) as client:
        client.create_presets_messages("reviewer", BODY)
    assert server.received[0].headers["authorization"] == f"Bearer {KEY}"


def test_without_a_key_there_is_no_client(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENROUTER_API_KEY", raising=False)
    with pytest.raises(orp.InvalidArgument, match="OPENROUTER_API_KEY"):
        orp.Client()


@pytest.mark.parametrize("key", ["", "two words", "line\nbreak", "schlüssel"])
def test_a_key_that_no_header_can_hold_is_refused_and_not_shown(key: str) -> None:
    with pytest.raises(orp.InvalidArgument) as caught:
        orp.Client(key)
    assert not key or key not in str(caught.value)


def test_a_slug_is_one_path_segment(client: orp.Client, server: PresetServer) -> None:
    client.create_presets_messages("a/b?c#d%é", BODY)
    assert server.received[0].path == "/presets/a%2Fb%3Fc%23d%25%C3%A9/messages"


@pytest.mark.parametrize("slug", ["", ".", ".."])
def test_a_slug_that_is_no_segment_is_refused(client: orp.Client, server: PresetServer, slug: str) -> None:
    with pytest.raises(orp.InvalidArgument, match="slug") as caught:
        client.create_presets_messages(slug, BODY)
    assert (caught.value.effect, server.received) == ("none", [])


def test_a_body_that_is_no_object_is_refused(client: orp.Client, server: PresetServer) -> None:
    wrong: Any = ["no", "mapping"]
    with pytest.raises(orp.InvalidArgument, match="MessagesRequest"):
        client.create_presets_messages("reviewer", wrong)
    assert server.received == []


def test_a_body_that_json_cannot_say_is_refused(client: orp.Client, server: PresetServer) -> None:
    with pytest.raises(orp.StructureError, match="/temperature"):
        client.create_presets_messages("reviewer", MessagesRequest(model="m", messages=[], temperature=float("nan")))
    assert server.received == []


@pytest.mark.parametrize("status", ERRORS)
def test_each_documented_status_has_its_error(client: orp.Client, server: PresetServer, status: int) -> None:
    answer = {
        "error": {"code": status, "message": "Not today.", "metadata": {"field": "model"}},
        "user_id": None,
    }
    server.answer = Answer(status, json.dumps(answer).encode(), (("X-Request-Id", "r1"),))
    with pytest.raises(ERRORS[status]) as caught:
        client.create_presets_messages("reviewer", BODY)
    error = caught.value
    assert isinstance(error, orp.ApiError)
    assert (error.status, error.code, error.message, error.metadata) == (
        status,
        status,
        "Not today.",
        {"field": "model"},
    )
    assert error.headers["x-request-id"] == "r1"
    assert json.loads(error.body) == answer
    assert error.effect == ("unknown" if status == 500 else "none")
    assert str(error).partition(";")[0] == f"status {status}: Not today. ({error.request})"
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


@pytest.mark.parametrize(
    ("status", "body", "effect"),
    [
        (402, b'{"error": {"code": "payment", "message": 5}}', "none"),
        (302, b"", "none"),
        (408, b"[]", "unknown"),
        (429, b'{"error": "slow down"}', "none"),
        (502, b"<html>Bad gateway</html>", "unknown"),
        (503, b'{"error": null}', "unknown"),
    ],
)
def test_other_statuses_keep_all_that_was_received(
    client: orp.Client, server: PresetServer, status: int, body: bytes, effect: str
) -> None:
    server.answer = Answer(status, body)
    with pytest.raises(orp.ApiError) as caught:
        client.create_presets_messages("reviewer", BODY)
    assert type(caught.value) is API_ERRORS.get(status, orp.ApiError)
    assert (caught.value.status, caught.value.body, caught.value.effect) == (status, body, effect)


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'{"data": []}', b'{"data": {"slug": 5}}'])
def test_a_success_that_cannot_be_read_loses_nothing(client: orp.Client, server: PresetServer, body: bytes) -> None:
    server.answer = Answer(200, body)
    with pytest.raises(orp.UnexpectedResponse) as caught:
        client.create_presets_messages("reviewer", BODY)
    assert (caught.value.effect, caught.value.body) == ("applied", body)


def test_an_answer_with_less_than_documented_is_read(client: orp.Client, server: PresetServer) -> None:
    server.answer = Answer(200, b'{"data": {"slug": "reviewer", "grown": true}}')
    created = client.create_presets_messages("reviewer", BODY)
    assert created.data.additional_properties == {"grown": True}
    assert created.data.designated_version is orp.UNSET  # type: ignore[comparison-overlap]


def test_no_listener_means_that_nothing_was_created() -> None:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{bound.getsockname()[1]}"
        with (
            orp.Client(KEY, base_url=url, timeout=5) as client,
            pytest.raises(orp.NotSent) as caught,
        ):
            client.create_presets_messages("reviewer", BODY)
    assert caught.value.effect == "none"
    assert KEY not in str(caught.value)


def test_no_answer_means_that_a_version_may_have_been_created() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        with orp.Client(KEY, base_url=url) as client, pytest.raises(orp.DeliveryUnknown) as caught:
            client.create_presets_messages("reviewer", BODY, timeout=0.1)
    assert caught.value.effect == "unknown"


def test_the_settings_of_a_pool_are_used_and_not_its_connections(server: PresetServer) -> None:
    pool = urllib3.PoolManager(headers={"Ignored": "yes"}, source_address=("127.0.0.2", 0))
    with orp.Client(KEY, base_url=server.url, pool=pool) as client:
        client.create_presets_messages("reviewer", BODY)
        assert client._connections.conn_kw["source_address"] == ("127.0.0.2", 0)
    assert len(pool.pools) == 0


def test_the_halves_work_without_any_transport() -> None:
    request = build_request(
        CREATE_PRESETS_MESSAGES,
        {"slug": "s"},
        BODY,
        api_key=KEY,
        base_url="https://openrouter.ai/api/v1/",
    )
    assert request.url == "https://openrouter.ai/api/v1/presets/s/messages"
    assert KEY not in repr(request)
    headers: Mapping[str, str] = {}
    read = read_response(CREATE_PRESETS_MESSAGES, 200, headers, b'{"data": {"slug": "s"}}')
    assert read.data.slug == "s"
