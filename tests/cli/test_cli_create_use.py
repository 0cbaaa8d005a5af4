"""`openrouter-presets create` refuses invalid bodies and wrong use before anything is sent."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import openrouter_presets as orp
from openrouter_presets._cli.main import main
from tests.support.command import BODY, FAULTY, POINTERS, SUSPICIOUS, UNRECOGNIZED, run, told_of
from tests.support.creation import KEY
from tests.support.server import PresetServer, serve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Told = Callable[..., tuple[int, str, str]]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[PresetServer]:
    """A server that the command's key opens."""
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    with serve(KEY) as running:
        yield running


@pytest.fixture
def told(
    server: PresetServer,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Told:
    """A function that runs the command in this process, on a file `body.json` with the body given first."""
    monkeypatch.chdir(tmp_path)

    def tell(body: object, *arguments: str) -> tuple[int, str, str]:
        Path("body.json").write_bytes(body if isinstance(body, bytes) else json.dumps(body).encode())
        status = main(["create", "reviewer", "body.json", "--base-url", server.url, *arguments])
        return status, *capsys.readouterr()

    return tell


@pytest.mark.parametrize(
    ("body", "rule", "places"),
    [
        (FAULTY, "contract", [("violation", at) for at in POINTERS]),
        (UNRECOGNIZED, "contract", []),
        (SUSPICIOUS, "contract", []),
        (UNRECOGNIZED, "strict", [("unrecognized", "/messages/0/role")]),
        (SUSPICIOUS, "strict", [("suspicious", "/max_token")]),
        (
            b'{"model": "a", "messages": [], "model": "a"}',
            "strict",
            [("suspicious", "/model")],
        ),
        (FAULTY, "off", []),
        (b'{"model": NaN}', "off", [("violation", "/model")]),
        (b"{'model': 1}", "contract", [("violation", "")]),
        (b"\xff", "off", [("violation", "")]),
        (b"[" * 200_000, "off", [("violation", "")]),
        (b"5", "contract", [("violation", "")]),
    ],
)
def test_invalid_bodies_are_refused_in_the_words_of_validate(
    told: Told, server: PresetServer, body: object, rule: str, places: list[tuple[str, str]]
) -> None:
    status, out, err = told(body, "--validation", rule)
    dry = told(body, "--validation", rule, "--dry-run")
    if places:
        judged = run("validate", "body.json", *(["--strict"] if rule == "strict" else []))[1]
        assert ([(kind, at) for _, kind, at in told_of(err)], out) == (places, "")
        assert dry == (status, out, err)
        assert err == judged + "openrouter-presets: body.json is not used, because of its issues\n"
    assert (status, dry[0]) == ((2, 2) if places else (0, 0))
    assert len(server.received) == (0 if places else 1)


@pytest.mark.parametrize("rule", ["contract", "strict", "off"])
@pytest.mark.parametrize("body", [BODY, FAULTY, UNRECOGNIZED, SUSPICIOUS], ids=["good", "bad", "unknown", "typo"])
def test_the_command_refuses_what_a_client_refuses(told: Told, server: PresetServer, body: Any, rule: Any) -> None:
    refused = False
    with orp.Client(KEY, base_url=server.url, validation=rule) as client:
        try:
            client.create_presets_messages("reviewer", body)
        except orp.ValidationError:
            refused = True
    assert (told(body, "--validation", rule)[0] == 2) == refused


def test_a_body_of_many_issues_is_cut_short(told: Told) -> None:
    status, _, err = told(BODY | {"stop_sequences": list(range(5000))})
    assert (status, len(err.splitlines())) == (2, 1002)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--timeout", "0"], "'0'"),
        (["--timeout", "nan"], "'nan'"),
        (["--timeout", "1e300"], "'1e300'"),
        (["--timeout", "soon"], "'soon'"),
        (["--retries", "-1"], "'-1'"),
        (["--retries", "two"], "'two'"),
        (["--validation", "some"], "'some'"),
        (["--header", "X-Title"], "'NAME: VALUE'"),
        (["--header", "X Title: a"], "'X Title'"),
        (["--header", "X-Title: a\nb"], "X-Title"),
        (["--header", "X-Title: \u65e5"], "X-Title"),
        (["--header", "authorization: mine"], "authorization"),
        (["--header", "X-Title: a", "--header", "x-title: b"], "once"),
        (["--base-url", ""], "empty"),
        (["--base-url", "http://example.com"], "example.com"),
        (["--api-key", "k"], "--api-key"),
        (["body.json"], "unrecognized arguments: body.json"),
    ],
)
def test_wrong_use_is_told_in_a_line(told: Told, server: PresetServer, arguments: list[str], said: str) -> None:
    status, out, err = told(BODY, *arguments)
    assert (status, out, len(err.splitlines())) == (2, "", 1)
    assert said in err
    assert told(BODY, *arguments, "--dry-run") == (status, out, err)
    assert server.received == []


@pytest.mark.parametrize(
    "arguments",
    [
        ["a", "--dry-run", "body.json"],
        ["--dry-run", "a", "body.json"],
        ["a", "body.json", "--dry-run"],
        ["--dry-run", "--", "a", "body.json"],
        ["--dry-run", "--", "-a", "body.json"],
    ],
)
def test_options_stand_anywhere(told: Told, capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    told(BODY)
    capsys.readouterr()
    assert main(["create", *arguments]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("curl --request POST https://openrouter.ai/api/v1/presets/")
    assert out.splitlines()[0].endswith(("/a/messages \\", "/-a/messages \\"))
    assert err == ""


@pytest.mark.parametrize(
    ("command", "statuses"),
    [
        ("create", [0, 1, 2, 3, 70, 130, 141]),
        ("validate", [0, 1, 2, 70, 130, 141]),
        ("schema", [0, 2, 70, 130, 141]),
    ],
)
def test_help_lists_the_statuses_of_the_command(
    capsys: pytest.CaptureFixture[str], command: str, statuses: list[int]
) -> None:
    with pytest.raises(SystemExit):
        main([command, "--help"])
    listed = capsys.readouterr().out.partition("exit status:\n")[2]
    assert [int(line.split()[0]) for line in listed.splitlines()] == statuses
