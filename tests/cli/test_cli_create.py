"""`openrouter-presets create` as people run it: what it sends, and what it says."""

from __future__ import annotations

import codecs
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.command import BODY, run
from tests.support.creation import KEY, answering, create
from tests.support.server import PresetServer, serve

if TYPE_CHECKING:
    from collections.abc import Iterator

SENT = BODY | {"max_tokens": 5, "system": "Be brief.", "stream": True}
USE = 'openrouter-presets: use it as "model": "@preset/{0}", or as "preset": "{0}" beside a model\n'
NOTE = "openrouter-presets: not kept: messages, stream; system is kept as system_prompt\n"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[PresetServer]:
    """A server that the command's key opens."""
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    with serve(KEY) as running:
        yield running


def test_the_answer_is_printed_as_json_and_what_was_not_kept_beside_it(
    server: PresetServer,
) -> None:
    status, out, err = create(server, SENT)
    answer = json.loads(out)
    assert (status, err) == (0, NOTE + USE.format("reviewer"))
    assert answer["data"]["slug"] == "reviewer"
    assert answer["data"]["designated_version"]["config"] == {"model": "a/b", "max_tokens": 5}
    assert out == json.dumps(answer, indent=2) + "\n"
    assert [json.loads(received.body) for received in server.received] == [SENT]
    assert server.received[0].path == "/presets/reviewer/messages"


def test_the_answer_is_printed_whole(server: PresetServer) -> None:
    answer = {
        "data": {"slug": "größe", "grown": [1.0, {"é": None}], "designated_version": None},
        "new": 10**30,
    }
    answering(server, 200, answer)
    status, out, err = create(server, BODY)
    assert (status, json.loads(out)) == (0, answer)
    assert '  "data": {\n    "slug": "größe",' in out
    assert (
        err
        == "openrouter-presets: the answer has no designated version, so it does not tell what was kept\n"
        + USE.format("reviewer")
    )


def test_deep_bodies_have_answers_that_are_printed(server: PresetServer) -> None:
    schema: Any = {}
    for _ in range(490):
        schema = {"a": schema}
    config = BODY | {"tools": [{"name": "deep", "input_schema": {"type": "object", "properties": schema}}]}
    answering(server, 200, {"data": {"designated_version": {"config": config}}})
    status, out, err = create(server, config)
    assert (status, err) == (0, USE.format("reviewer"))
    assert json.loads(out)["data"]["designated_version"]["config"] == config


WARNING = 'body.json:1:83: suspicious: /seed: expected a known field, found "seed"; nearest: "speed"\n'


def test_the_body_is_read_from_a_file_without_its_byte_order_mark(
    server: PresetServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    text = '{"model": "a/b", "messages": null, "system": "Grüße", "temperature": 1.0, "seed": 12345678901234567890123}'
    Path("body.json").write_bytes(codecs.BOM_UTF8 + text.encode())
    status, _, err = run("create", "a/b?c", "body.json", "--base-url", server.url)
    assert (status, err) == (
        0,
        WARNING + NOTE.replace("messages, stream", "seed") + USE.format("a/b?c"),
    )
    assert server.received[0].path == "/presets/a%2Fb%3Fc/messages"
    assert server.received[0].body.decode() == text.replace(": ", ":").replace(", ", ",")


def test_headers_are_sent_too(server: PresetServer) -> None:
    assert create(server, BODY, "--header", "X-Title:  a: b ", "--header", "HTTP-Referer: https://a.b")[0] == 0
    received = server.received[0].headers
    assert (received["x-title"], received["http-referer"]) == ("a: b", "https://a.b")
    assert received["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize("file", ["missing.json", "."])
def test_a_file_that_cannot_be_read_is_named(server: PresetServer, tmp_path: Path, file: str) -> None:
    path = str(tmp_path / file)
    status, out, err = run("create", "reviewer", "--base-url", server.url, path)
    assert (status, out, len(err.splitlines()), server.received) == (2, "", 1, [])
    assert err.startswith(f"openrouter-presets: cannot read {path}: ")


@pytest.mark.parametrize("slug", ["", ".", ".."])
def test_a_slug_that_is_no_path_segment_is_refused(server: PresetServer, slug: str) -> None:
    status, out, err = run("create", slug, "--base-url", server.url, stdin=json.dumps(BODY).encode())
    assert (status, out, len(err.splitlines()), server.received) == (2, "", 1, [])


@pytest.mark.parametrize("value", [None, "", "two words"])
def test_the_key_has_to_be_in_the_environment(
    server: PresetServer, monkeypatch: pytest.MonkeyPatch, value: str | None
) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", value or "")
    if value is None:
        monkeypatch.delenv("OPENROUTER_API_KEY")
    status, out, err = create(server, BODY)
    assert (status, out, len(err.splitlines()), server.received) == (2, "", 1, [])
    assert "key" in err
    assert "two words" not in err
