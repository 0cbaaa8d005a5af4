"""The key is nowhere but in the request: in no text, log, pickle or traceback, whatever goes wrong."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import http.client
import logging
import pickle
import re
import socket
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import urllib3

import openrouter_presets as orp
from openrouter_presets._transport.requests import build_request
from openrouter_presets.client import CREATE_PRESETS_MESSAGES
from tests.support.certificates import server_context
from tests.support.echoes import ANSWERS, HALVES, KEY
from tests.support.ends import BODY, RESET, Origin, Proxy, answer

ARGUMENTS: dict[str, dict[str, Any]] = {
    "slug": {"slug": ".."},
    "slug of another type": {"slug": 5},
    "half a character": {"slug": "\ud800"},
    "header": {"headers": {"X": "\n"}},
    "headers of another type": {"headers": 5},
    "timeout": {"timeout": -1},
    "body of another type": {"body": 5},
    "body that JSON cannot say": {"body": {**BODY, "temperature": float("nan")}},
    "body that breaks the contract": {"body": {}},
}


def raised_by(kind: str, base_url: str, **given: Any) -> orp.PresetsError:
    """Return the error of a call, with its frames: those here hold no key."""
    pool = given.pop("pool", None)
    arguments = {"slug": "reviewer", "body": BODY, "timeout": 5.0, **given}
    try:
        if kind == "Client":
            with orp.Client(KEY, base_url=base_url, retries=1, pool=pool) as client:
                client.create_presets_messages(**arguments)
        else:
            asyncio.run(called(base_url, pool, arguments))
    except orp.PresetsError as error:
        return error
    pytest.fail("nothing went wrong")


async def called(base_url: str, pool: urllib3.PoolManager | None, arguments: dict[str, Any]) -> None:
    async with orp.AsyncClient(KEY, base_url=base_url, retries=1, pool=pool) as client:
        await client.create_presets_messages(**arguments)


def told(value: object, depth: int = 4) -> Iterator[str]:
    """Yield all texts of a value and of what it holds."""
    yield repr(value)
    yield str(value)
    if depth:
        held: list[object] = [*getattr(value, "__dict__", {}).values()]
        if isinstance(value, BaseException):
            held += [*value.args, value.__cause__, value.__context__]
        for part in held:
            if part is not None and not isinstance(part, (type, str)):
                yield from told(part, depth - 1)
            elif isinstance(part, str):
                yield repr(part)


def check(error: BaseException, logged: str) -> None:
    frames = traceback.TracebackException(type(error), error, error.__traceback__, capture_locals=True)
    told_of = "\n".join([*frames.format(), *told(error), repr(pickle.dumps(error)), logged])
    assert type(error).__name__ in told_of
    for half in HALVES:
        assert half not in told_of


@pytest.fixture(autouse=True)
def _log_everything(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)


@pytest.mark.parametrize("kind", ["Client", "AsyncClient"])
@pytest.mark.parametrize("name", ANSWERS)
def test_no_answer_brings_the_key_out(kind: str, name: str, caplog: pytest.LogCaptureFixture) -> None:
    with Origin(ANSWERS[name]) as origin:
        error = raised_by(kind, origin.url, timeout=0.3 if name == "silence" else 5.0)
    assert isinstance(error, (orp.ApiError, orp.UnexpectedResponse, orp.DeliveryUnknown))
    check(error, caplog.text)


@pytest.mark.parametrize("kind", ["Client", "AsyncClient"])
@pytest.mark.parametrize("name", ARGUMENTS)
def test_no_argument_brings_the_key_out(kind: str, name: str, caplog: pytest.LogCaptureFixture) -> None:
    error = raised_by(kind, "https://127.0.0.1:1", **ARGUMENTS[name])
    assert isinstance(error, (orp.InvalidArgument, orp.StructureError, orp.ValidationError))
    check(error, caplog.text)


@pytest.mark.parametrize("kind", ["Client", "AsyncClient"])
def test_no_connection_that_fails_brings_the_key_out(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    with contextlib.ExitStack() as stack:
        unheard = stack.enter_context(socket.socket())
        unheard.bind(("127.0.0.1", 0))
        untrusted = stack.enter_context(Origin(tls=server_context(trusted=False)))
        refusing = stack.enter_context(Proxy(0, refusal=answer(407)))
        pool = urllib3.ProxyManager(f"http://127.0.0.1:{refusing.port}")
        errors = [
            raised_by(kind, f"http://127.0.0.1:{unheard.getsockname()[1]}"),
            raised_by(kind, untrusted.url),
            raised_by(kind, "https://api.test", pool=pool),
            raised_by(kind, "https://127.0.0.1:1", timeout=1e-9),
        ]
    for error in errors:
        assert isinstance(error, orp.NotSent)
        check(error, caplog.text)


@pytest.mark.parametrize(
    "given",
    [
        {"base_url": "http://other.test"},
        {"base_url": "https://a b"},
        {"base_url": 5},
        {"timeout": 0},
        {"retries": -1},
        {"validation": "none"},
        {"headers": {"": ""}},
        {"max_response": 0},
        {"base_url": "http://127.0.0.1", "pool": urllib3.ProxyManager("http://proxy.test")},
    ],
    ids=", ".join,
)
@pytest.mark.parametrize("cls", [orp.Client, orp.AsyncClient])
@pytest.mark.parametrize("from_environment", [True, False])
def test_no_argument_of_a_client_brings_the_key_out(
    monkeypatch: pytest.MonkeyPatch, cls: Any, given: dict[str, Any], from_environment: Any
) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    with pytest.raises(orp.InvalidArgument) as caught:
        cls(None if from_environment else KEY, **given)
    check(caught.value, "")


@pytest.mark.parametrize("wrap", [str.encode, lambda key: [key], lambda key: key + "\n", lambda key: key + "é"])
def test_no_key_that_is_refused_is_in_the_traceback(wrap: Callable[[str], Any]) -> None:
    with pytest.raises(orp.InvalidArgument) as caught:
        orp.Client(wrap(KEY))
    check(caught.value, "")
    with pytest.raises(orp.InvalidArgument) as built:
        build_request(
            CREATE_PRESETS_MESSAGES,
            {"slug": "s"},
            BODY,
            api_key=wrap(KEY),
            base_url="https://a.test",
        )
    check(built.value, "")


def test_a_closed_client_keeps_its_key_to_itself() -> None:
    client = orp.Client(KEY)
    client.close()
    with pytest.raises(orp.ClientClosed) as caught:
        client.create_presets_messages("reviewer", BODY)
    check(caught.value, "")


@pytest.mark.parametrize("cls", [orp.Client, orp.AsyncClient])
def test_a_client_tells_its_address_and_not_its_key(cls: Any) -> None:
    client = cls(KEY, base_url="https://api.test")
    assert repr(client) == str(client) == f"{cls.__name__}(base_url='https://api.test')"
    assert not [half for half in HALVES for text in told(client) if half in text]
    client.close()


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_what_holds_the_key_is_not_pickled(protocol: int) -> None:
    request = build_request(CREATE_PRESETS_MESSAGES, {"slug": "s"}, BODY, api_key=KEY, base_url="https://a.test")
    for holder in (orp.Client(KEY), orp.AsyncClient(KEY), request, request.headers):
        with pytest.raises(TypeError, match="not pickled"):
            pickle.dumps(holder, protocol)
    with pytest.raises(TypeError, match="not pickled"):
        copy.copy(orp.Client(KEY))
    assert copy.deepcopy(request) == request
    assert not [half for half in HALVES if half in repr(request) + str(copy.deepcopy(request))]


def test_a_request_is_one_line_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with Origin() as origin, orp.Client(KEY, base_url=origin.url) as client:
        client.create_presets_messages("a b", BODY, headers={"X-Title": "private"})
        url = re.escape(f"{origin.url}/presets/a%20b/messages")
    (record,) = (record for record in caplog.records if record.name == "openrouter_presets")
    assert record.levelno == logging.DEBUG
    assert re.fullmatch(rf"POST {url}: 200 in \d+\.\d\d\d s, attempt 1", record.getMessage())
    assert {record.name.partition(".")[0] for record in caplog.records} >= {
        "openrouter_presets",
        "urllib3",
    }
    assert not [text for text in (*HALVES, "private", "gpt-4o") if text in caplog.text]


def test_each_attempt_is_a_line_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with Origin(answer(429, b"", "Retry-After: 0")) as origin:
        assert isinstance(raised_by("Client", origin.url), orp.ApiError)
    lines = [record.getMessage() for record in caplog.records if record.name == "openrouter_presets"]
    assert [line.rpartition(" ")[2] for line in lines] == ["1", "2"]
    assert all(": 429 in " in line for line in lines)


@pytest.mark.parametrize("reply", [RESET, answer(200, b"{", length=5)], ids=["no answer", "half an answer"])
def test_what_the_caller_was_handling_is_left_as_it_is(reply: bytes) -> None:
    with Origin(reply) as origin:
        try:
            dict[str, str]()[KEY]
        except KeyError as caught:
            outer, frames = caught, caught.__traceback__
            error = raised_by("Client", origin.url)
    assert (outer.__traceback__, outer.args, outer.__context__) == (frames, (KEY,), None)
    assert "KeyError" not in str(error)
    innermost: BaseException = error
    while inner := innermost.__cause__ or innermost.__context__:
        innermost = inner
    assert innermost is outer


def test_an_interrupt_brings_the_key_out_of_no_frame(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: http.client.HTTPConnection, data: bytes) -> None:
        assert HALVES[0].encode() in data
        raise KeyboardInterrupt

    monkeypatch.setattr(http.client.HTTPConnection, "send", interrupted)
    with Origin() as origin, pytest.raises(KeyboardInterrupt) as caught:
        raised_by("Client", origin.url)
    check(caught.value, "")
