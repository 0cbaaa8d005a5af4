"""The halves without I/O, driven with other HTTP libraries than the client's own."""

from __future__ import annotations

import http.client
import json
import math
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import httpx
import pytest

import openrouter_presets as orp
from openrouter_presets._transport.requests import Request, build_request
from openrouter_presets._transport.responses import read_response
from openrouter_presets._transport.retry import Retries, retry_delay
from openrouter_presets.client import CREATE_PRESETS_MESSAGES
from tests.support.server import Answer, PresetServer, serve

KEY = "sk-or-v1-loopback-only"
BODY = {"model": "openai/gpt-4o", "messages": [], "max_tokens": 5}
Sent = tuple[int, dict[str, str], bytes]


def send_with_http_client(request: Request) -> Sent:
    parts = urlsplit(request.url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=10)
    try:
        connection.request(request.method, parts.path, request.body, request.headers)
        response = connection.getresponse()
        return response.status, dict(response.getheaders()), response.read()
    finally:
        connection.close()


def send_with_httpx(request: Request) -> Sent:
    with httpx.Client(timeout=10, trust_env=False) as client:
        response = client.request(request.method, request.url, content=request.body, headers=request.headers)
        return response.status_code, dict(response.headers), response.content


LIBRARIES = [
    pytest.param(send_with_http_client, id="http.client"),
    pytest.param(send_with_httpx, id="httpx"),
]


@pytest.fixture
def server() -> Iterator[PresetServer]:
    with serve(KEY) as running:
        yield running


def request_for(server: PresetServer, *, key: str = KEY) -> Request:
    return build_request(CREATE_PRESETS_MESSAGES, {"slug": "a/b é"}, BODY, api_key=key, base_url=server.url)


@pytest.mark.parametrize("send", LIBRARIES)
def test_a_preset_is_created(server: PresetServer, send: Callable[[Request], Sent]) -> None:
    created = read_response(CREATE_PRESETS_MESSAGES, *send(request_for(server)))
    assert isinstance(created, orp.models.CreatePresetFromInferenceResponse)
    assert created.data.slug == "a%2Fb%20%C3%A9"
    (received,) = server.received
    assert (received.method, received.path) == ("POST", "/presets/a%2Fb%20%C3%A9/messages")
    assert json.loads(received.body) == BODY
    assert received.headers["authorization"] == f"Bearer {KEY}"
    assert received.headers["content-type"] == "application/json"


@pytest.mark.parametrize("send", LIBRARIES)
def test_a_refusal_has_its_error_and_is_not_sent_again(server: PresetServer, send: Callable[[Request], Sent]) -> None:
    answered = send(request_for(server, key="sk-or-v1-another"))
    with pytest.raises(orp.UnauthorizedError, match="The key is missing or unknown") as caught:
        read_response(CREATE_PRESETS_MESSAGES, *answered)
    assert (caught.value.effect, caught.value.code) == ("none", 401)
    assert retry_delay(caught.value, 1, Retries(5), jitter=1.0) is None


@pytest.mark.parametrize("send", LIBRARIES)
def test_a_loop_of_ones_own_retries_as_the_client_does(server: PresetServer, send: Callable[[Request], Sent]) -> None:
    server.answer = Answer(429, b'{"error": {"code": 429, "message": "Slow down."}}', (("Retry-After", "3"),))
    request, retries = request_for(server), Retries(2)
    waits: list[float | None] = []
    for attempt in (1, 2, 3):
        answered = send(request)
        with pytest.raises(orp.ApiError, match="Slow down") as caught:
            read_response(CREATE_PRESETS_MESSAGES, *answered)
        waits.append(retry_delay(caught.value, attempt, retries, jitter=0.5, remaining=math.inf))
    assert waits == [3.0, 3.0, None]
    assert len({received.body for received in server.received}) == 1
    server.answer = None
    assert read_response(CREATE_PRESETS_MESSAGES, *send(request)).data.designated_version.version == 1


def test_the_request_is_plain_data_whose_repr_hides_the_key() -> None:
    request = build_request(
        CREATE_PRESETS_MESSAGES,
        {"slug": "s"},
        BODY,
        api_key=KEY,
        base_url="https://openrouter.ai/api/v1/",
    )
    assert request.url == "https://openrouter.ai/api/v1/presets/s/messages"
    assert request.headers["Authorization"] == f"Bearer {KEY}"
    assert KEY not in repr(request)
    assert KEY not in repr(request.headers)
    assert request.body == orp.dumps(BODY)


@pytest.mark.parametrize("body", [None, [], "text", 5, b"{}"])
def test_a_body_that_is_no_object_is_refused(body: object) -> None:
    with pytest.raises(orp.InvalidArgument, match="MessagesRequest"):
        build_request(
            CREATE_PRESETS_MESSAGES,
            {"slug": "s"},
            body,
            api_key=KEY,
            base_url="https://openrouter.ai",
        )
