"""What `validate` reads, and how it shows it: YAML, packed files, folders, logs by name or content, colors, SARIF."""

from __future__ import annotations

import gzip
import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from openrouter_presets._cli import inputs
from openrouter_presets._cli.main import main
from tests.support import npm
from tests.support.command import BODY, COMMAND, FAULTY, POINTERS, SUSPICIOUS, jsonl, run, told_of

if TYPE_CHECKING:
    from collections.abc import Callable

    Told = Callable[..., tuple[int, str, str]]

LINTERS = Path(__file__).parents[1] / "linters"
YAML = """\
# A preset for reviews.
model: a/b
max_tokens: "many"
stop_sequences: [no, 2026-11-27, 0x1F, 1e3, ~]
messages: &messages
  - role: user
    content:
      - {type: text, text: 5}
      - type: text
        text: |
          Hello!
messages: *messages
"""


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Told:
    """A function that runs `validate` in an empty folder, on files with the contents given by name."""
    monkeypatch.chdir(tmp_path)

    def tell(files: dict[str, bytes], *arguments: str) -> tuple[int, str, str]:
        for name, data in files.items():
            Path(name).parent.mkdir(parents=True, exist_ok=True)
            Path(name).write_bytes(data)
        return main(["validate", *(arguments or files)]), *capsys.readouterr()

    return tell


def test_yaml_is_judged_by_the_core_schema_with_positions(told: Told) -> None:
    status, out, err = told({"body.yaml": YAML.encode()})
    assert [re.split(": expected| in its", line)[0] for line in out.splitlines()] == [
        "body.yaml:3:13: violation: /max_tokens",
        "body.yaml:4:34: violation: /stop_sequences/2",
        "body.yaml:4:40: violation: /stop_sequences/3",
        "body.yaml:4:45: violation: /stop_sequences/4",
        "body.yaml:8:28: violation: /messages/0/content/0/text",
        "body.yaml:5:11: suspicious: /messages: named twice",
    ]
    assert (status, err) == (1, "")


def test_yaml_is_the_value_that_json_says() -> None:
    text = "a: [1, -2, 0o17, 1.5, .5, 1., yes, 'true', true, null, Null, 1_000, 12:30, !x y]"
    (document,) = inputs.yaml_documents("a.yaml", text.encode())
    assert document.value == {"a": [1, -2, 15, 1.5, 0.5, 1.0, "yes", "true", True, None, None, "1_000", "12:30", "y"]}


def test_each_document_of_a_yaml_file_is_a_body(told: Told) -> None:
    good = "model: a/b\nmessages: [{role: user, content: Hi}]\n"
    status, out, _ = told({"two.yml": f"{good}---\n{good}max_token: 5\n".encode()})
    assert told_of(out) == [("two.yml", "suspicious", "/max_token")]
    assert out.startswith("two.yml:6:12: ")
    assert status == 0


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (b"a: [1, 2", "body.yaml:1:9: violation: not YAML: "),
        (b"a: b\n c: d", "body.yaml:2:"),
        (b"a: \xff", "body.yaml:1:1: violation: not YAML: "),
        (b"", "body.yaml:1:1: violation: not YAML: the file is empty"),
        (b"a: &a [*a]", "body.yaml:1:"),
    ],
    ids=["cut off", "indentation", "Latin-1", "nothing", "cycle"],
)
def test_what_is_not_yaml_is_an_issue(told: Told, text: bytes, start: str) -> None:
    status, out, _ = told({"body.yaml": text})
    assert out.startswith(start)
    assert status == 1


def test_yaml_of_shared_parts_without_end_is_judged_at_once(told: Told) -> None:
    lines = ["a0: &a0 {x: 1}", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 60))]
    status, out, _ = told({"body.yaml": "\n".join(lines).encode()})
    assert ("body.yaml", "violation", "") in told_of(out)
    assert status == 1


def test_yaml_without_its_reader_says_what_to_install(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    status, out, err = told({"body.yaml": b"model: a/b"})
    assert (status, out) == (2, "")
    assert err.endswith(" cannot read body.yaml: YAML needs PyYAML: pip install pyyaml\n")


def test_a_folder_means_the_files_below_it_in_order(told: Told) -> None:
    faulty = json.dumps(FAULTY).encode()
    files = {
        "all/b.json": faulty,
        "all/a/x.jsonl": jsonl(BODY, FAULTY),
        "all/a/y.yaml": YAML.encode(),
        "all/z.ndjson.gz": gzip.compress(jsonl(FAULTY)),
        "all/notes.txt": b"no",
        "all/.git/c.json": b"no",
    }
    status, out, err = told(files, "all")
    names = list(dict.fromkeys(name for name, *_ in told_of(out)))
    assert names == ["all/a/y.yaml", "all/b.json", "all/a/x.jsonl", "all/z.ndjson.gz"]
    assert err.startswith("3 bodies, 2 with issues; ")
    assert status == 1


def test_a_log_is_known_by_its_name(told: Told) -> None:
    log = jsonl(BODY, FAULTY, SUSPICIOUS)
    files = {"log.jsonl": log, "packed.JSONL.gz": gzip.compress(log)}
    status, out, err = told(files)
    assert [line.split(":")[:2] for line in out.splitlines()] == [
        [name, line] for name in files for line in ("2", "2", "3")
    ]
    assert err.startswith("6 bodies, 2 with issues; ")
    assert status == 1


def test_a_log_is_known_by_its_content(told: Told) -> None:
    status, out, err = told({"body.json": jsonl(BODY) + b"\n" + jsonl(FAULTY)})
    columns = [json.dumps(FAULTY).index(part) + 1 for part in ("4", "5")]
    assert [line.partition(": expected")[0] for line in out.splitlines()] == [
        f"body.json:3:{column}: violation: {at}" for column, at in zip(columns, POINTERS, strict=True)
    ]
    assert (status, err) == (1, "")


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ('{\n // a\n "a": 1}', "2:2", '"//" in place of a name in double quotes; JSON has no comments; take it out'),
        ('{"a": 1 # b\n}', "1:9", '"#" in place of a comma; JSON has no comments; take it out'),
        ("{'a': 1}", "1:2", "\"'a':\" in place of a name in double quotes; put double quotes around names and strings"),
        ('{"a": True}', "1:7", '"True}" in place of a value; JSON has true, false and null'),
        ('{"a": word}', "1:7", '"word}" in place of a value; put it in double quotes'),
        ('{"a": 1', "1:8", "text that ends too soon"),
        ("[1]\n[2]", "2:1", '"[2]" in place of the end of the text; one file holds one document, but for JSON Lines'),
        ("", "1:1", "no text"),
    ],
)  # fmt: skip
def test_what_is_nearly_json_has_its_remedy(told: Told, text: str, place: str, message: str) -> None:
    line = f"body.json:{place}: violation: not JSON: {message}\n"
    assert told({"body.json": text.encode()}) == (1, line, "")


def test_a_comma_too_many_has_its_remedy(told: Told) -> None:
    out = told({"body.json": b'{"a": [1, ]}'})[1]
    assert "take out the comma before it" in out or "trailing comma" in out  # since Python 3.13


def test_utf_16_has_its_remedy(told: Told) -> None:
    status, out, _ = told({"body.json": json.dumps(BODY).encode("utf-16")})
    assert out.endswith("; it looks like UTF-16 or UTF-32, so save it as UTF-8\n")
    assert status == 1


@pytest.mark.node
def test_sarif_is_what_its_types_say(told: Told) -> None:
    body = FAULTY | {"stream": True, "max_token": 1, "speed": "fst"}
    files = {"a b.json": json.dumps(body).encode()}
    status, out, _ = told(files, "a b.json", "--strict", "--format", "sarif")
    results = json.loads(out)["runs"][0]["results"]
    where = [result["locations"][0] for result in results]
    assert {place["physicalLocation"]["artifactLocation"]["uri"] for place in where} == {"a%20b.json"}
    assert {place["logicalLocations"][0]["fullyQualifiedName"] for place in where} == {
        "/model", "/messages/0/content/0/text", "/stream", "/max_token", "/speed",
    }  # fmt: skip
    assert {result["level"] for result in results} == {"error", "warning", "note"}
    assert status == 1
    npm.install(LINTERS)
    source = LINTERS / "sarif.check.ts"
    source.write_text(f"import type {{ Log }} from 'sarif';\nexport const log: Log = {out};\n")
    try:
        options = ("--noEmit", "--strict", "--types", "sarif")
        checked = npm.node(LINTERS, "node_modules/typescript/bin/tsc", *options, source.name)
    finally:
        source.unlink()
    assert checked.returncode == 0, checked.stdout


def test_sarif_of_a_clean_body_has_no_results(told: Told) -> None:
    out = told({"a.json": json.dumps(BODY).encode()}, "a.json", "--format", "sarif")[1]
    assert json.loads(out)["runs"][0]["results"] == []


def on_terminal(variables: dict[str, str]) -> bytes:
    """Return what the command writes to a terminal, judging `body.json`."""
    ours, theirs = pty.openpty()
    environment = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
    subprocess.run(
        [*COMMAND, "validate", "body.json"],
        stdout=theirs,
        env=environment | {"TERM": "xterm"} | variables,
        check=False,
    )
    os.close(theirs)
    written = os.read(ours, 1 << 16)
    os.close(ours)
    return written


@pytest.mark.skipif(sys.platform == "win32", reason="terminals as POSIX has them")
def test_a_terminal_shows_colors_unless_told_not_to(told: Told) -> None:
    plain = told({"body.json": json.dumps(SUSPICIOUS).encode()})[1]
    place, _, message = plain.rstrip().split(": ", 2)
    colored = f"\x1b[1m{place}\x1b[m: \x1b[33msuspicious\x1b[m: {message}\r\n"
    assert on_terminal({}).decode() == colored
    for variables in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        assert on_terminal(variables) == plain.replace("\n", "\r\n").encode()


def test_standard_input_is_read_where_no_file_is_named() -> None:
    status, out, _ = run("validate", stdin=json.dumps(SUSPICIOUS).encode())
    assert told_of(out) == [("-", "suspicious", "/max_token")]
    assert status == 0
