"""The command judges documents: its output in three formats, its exit statuses, and whatever is in the files."""

from __future__ import annotations

import codecs
import gzip
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from openrouter_presets._cli.main import main
from tests.support.command import (
    BODY,
    COMMAND,
    FAULTY,
    POINTERS,
    SCRIPT,
    SUSPICIOUS,
    UNRECOGNIZED,
    run,
    told_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

FIELDS = [
    "file",
    "line",
    "column",
    "pointer",
    "kind",
    "keyword",
    "message",
    "schema_pointer",
    "documentation",
]
NOT_JSON = [
    pytest.param(b"", id="nothing"),
    pytest.param(b" \r\n\t", id="white space"),
    pytest.param(b'{"model": "a"', id="cut off"),
    pytest.param(b"{} {}", id="two documents"),
    pytest.param(b"{'model': 1}", id="Python"),
    pytest.param(b'{"model": "\xff"}', id="Latin-1"),
    pytest.param(b'{"model": "\xed\xa0\x80"}', id="half a surrogate pair in UTF-8"),
    pytest.param('{"model": "a"}'.encode("utf-16"), id="UTF-16"),
    pytest.param(b"[" * 200_000 + b"]" * 200_000, id="200,000 levels"),
]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the command runs in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """A function that runs the command in this process, on a file `body.json` with the body given first."""

    def tell(body: object, *arguments: str) -> tuple[int, str, str]:
        Path("body.json").write_bytes(body if isinstance(body, bytes) else json.dumps(body, indent=1).encode())
        status = main(["validate", "body.json", *arguments])
        return status, *capsys.readouterr()

    return tell


@pytest.mark.parametrize("command", [COMMAND, [str(SCRIPT)]], ids=["python -m", "script"])
def test_the_exit_status_tells_whether_there_are_issues(command: list[str]) -> None:
    Path("clean.json").write_text(json.dumps(BODY), encoding="utf-8")
    Path("faulty.json").write_text(json.dumps(FAULTY), encoding="utf-8")
    assert run("validate", "clean.json", command=command) == (0, "", "")
    assert run("validate", "clean.json", "faulty.json", command=command)[0] == 1


def test_an_issue_is_a_line_of_file_position_kind_pointer_and_message(told: Any) -> None:
    status, out, err = told(FAULTY)
    text = Path("body.json").read_text(encoding="utf-8")
    starts = [text.index(part) for part in ("4", "5")]
    lines = [text.count("\n", 0, start) + 1 for start in starts]
    columns = [start - text.rindex("\n", 0, start) for start in starts]
    assert [line.partition(": expected")[0] for line in out.splitlines()] == [
        f"body.json:{line}:{column}: violation: {at}" for line, column, at in zip(lines, columns, POINTERS, strict=True)
    ]
    assert (status, err) == (1, "")


def test_json_is_one_array_for_all_files(capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("one.json", "two.json"):
        Path(name).write_text(json.dumps(FAULTY), encoding="utf-8")
    assert main(["validate", "one.json", "two.json", "--format", "json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert [issue["pointer"] for issue in found] == POINTERS * 2
    assert [issue["file"] for issue in found] == ["one.json"] * 2 + ["two.json"] * 2
    assert [list(issue) for issue in found] == [FIELDS] * 4
    assert found[0]["keyword"] == "type"
    assert found[0]["documentation"]


def test_json_of_a_clean_body_is_an_empty_array(told: Any) -> None:
    assert told(BODY, "--format", "json") == (0, "[]\n", "")


def test_github_shows_an_issue_beside_the_line_of_its_value(told: Any) -> None:
    status, out, _ = told(FAULTY, "--format", "github")
    text = Path("body.json").read_text(encoding="utf-8")
    starts = [text.index(part) for part in ("4", "5")]
    lines = [text.count("\n", 0, start) + 1 for start in starts]
    columns = [start - text.rindex("\n", 0, start) for start in starts]
    heads = [
        f"::error file=body.json,line={line},col={column},title=violation::{at}: "
        for line, column, at in zip(lines, columns, POINTERS, strict=True)
    ]
    assert [line.startswith(head) for line, head in zip(out.splitlines(), heads, strict=True)] == [
        True,
        True,
    ]
    assert status == 1


@pytest.mark.parametrize(
    ("data", "line"),
    [
        pytest.param(b'{\n "model": "a",\n "messages": []\n "max_tokens": 1}', 4, id="syntax"),
        pytest.param(b'{\n "model": "a",\n "user": "\xff"}', 3, id="UTF-8"),
        pytest.param(b'{\n "model": "a",\n "temperature":\n  NaN}', 4, id="NaN"),
        pytest.param(
            b'{"model": "a", "messages": [\n{"role": "user", "content": ["\\"[,", {}, {\n"a":\n[]}, 5]}]}',
            2,
            id="item",
        ),
        pytest.param(b'\n{"messages": [], "model": 4, "model":\n5}', 3, id="second of two fields of one name"),
        pytest.param(b"[" * 200_000 + b"]" * 200_000, 1, id="depth"),
    ],
)
def test_github_knows_the_line(told: Any, data: bytes, line: int) -> None:
    assert f",line={line},col=" in told(data, "--format", "github")[1]


@pytest.mark.parametrize(("body", "kind"), [(UNRECOGNIZED, "unrecognized"), (SUSPICIOUS, "suspicious")])
def test_github_warns_of_what_may_be_right(told: Any, body: object, kind: str) -> None:
    status, out, _ = told(body, "--strict", "--format", "github")
    assert out.startswith("::warning file=body.json,line=")
    assert f"title={kind}::" in out
    assert status == 1


def test_what_would_end_a_line_or_a_property_is_escaped(capsys: pytest.CaptureFixture[str]) -> None:
    name = "a,b:c%\n::error::.json"
    Path(name).write_text(json.dumps(BODY | {"metadata": {"\x1b[2J\n::error::": 5}}), encoding="utf-8")
    Path(name.replace("\n", "")).write_bytes(b"{")
    main(["validate", name, "--format", "github", "--strict", "--schema", "MessagesRequest"])
    main(["validate", name.replace("\n", ""), "--format", "github"])
    out = capsys.readouterr().out
    assert "file=a%2Cb%3Ac%25%3A%3Aerror%3A%3A.json,line=1," in out
    assert all(line.startswith(("::error file=", "::warning file=")) for line in out.splitlines())
    main(["validate", name, "nothing\nhere", "--strict"])
    shown = capsys.readouterr()
    assert "\x1b" not in shown.out
    assert all(line.startswith("a,b:c%\\n::error::.json:") for line in shown.out.splitlines())
    assert len(shown.err.splitlines()) == 1


def test_what_looks_like_a_mistake_is_a_warning_that_counts_if_strict(told: Any) -> None:
    body = SUSPICIOUS | {"stream": True}
    status, out, err = told(body)
    assert told_of(out) == [("body.json", "suspicious", "/max_token")]
    assert (status, err) == (0, "")
    status, out, _ = told(body, "--strict")
    assert told_of(out) == [
        ("body.json", "suspicious", "/max_token"),
        ("body.json", "ignored", "/stream"),
    ]
    assert status == 1
    assert told(BODY | {"stream": True}, "--strict")[0] == 0


def test_the_schema_is_chosen_by_name(told: Any) -> None:
    assert told({"type": "ephemeral"}, "--schema", "AnthropicCacheControlDirective") == (0, "", "")
    assert told({"type": "ephemeral"})[0] == 1


@pytest.mark.parametrize("data", NOT_JSON)
def test_what_is_no_json_is_an_issue_of_the_whole(told: Any, data: bytes) -> None:
    status, out, err = told(data)
    assert re.match(r"body\.json:\d+:\d+: violation: not ", out)
    assert (status, len(out.splitlines()), err) == (1, 1, "")


def test_a_long_integer_is_named_at_its_place(told: Any) -> None:
    _, out, _ = told(b'{"temperature": ' + b"1" * 5000 + b"}")
    assert out.startswith(
        "body.json:1:17: violation: /temperature: not JSON: expected an integer of at most 4,300 digits"
    )


@pytest.mark.parametrize("number", ["NaN", "-Infinity", "1e999"])
def test_what_is_no_json_number_is_named_at_its_place(told: Any, number: str) -> None:
    data = json.dumps(BODY | {"stop_sequences": ["a", 0]}).replace("0]", f"{number}]")
    status, out, _ = told(data.encode())
    assert told_of(out) == [("body.json", "violation", "/stop_sequences/1")]
    assert "not JSON: expected a finite number, found " in out
    assert (status, len(out.splitlines())) == (1, 1)


def test_a_byte_order_mark_is_passed_over(told: Any) -> None:
    assert told(codecs.BOM_UTF8 + json.dumps(BODY).encode()) == (0, "", "")


def test_escaped_halves_of_surrogate_pairs_are_json(told: Any) -> None:
    assert told(json.dumps(BODY | {"user": "\ud800"}).encode()) == (0, "", "")
    status, out, _ = told(BODY | {"\ud800": 1}, "--strict", "--format", "json")
    assert json.loads(out)[0]["pointer"] == "/\ud800"
    assert status == 1


def test_fields_of_one_name_are_suspicious(told: Any) -> None:
    text = b'{"model": "a", "messages": [{"role": "user", "content": "a", "role": "user"}], "model": "b"}'
    status, out, _ = told(text, "--strict")
    assert told_of(out) == [
        ("body.json", "suspicious", "/messages/0/role"),
        ("body.json", "suspicious", "/model"),
    ]
    assert status == 1
    assert told(text) == (0, out, "")


@pytest.mark.parametrize("strict", [[], ["--strict"]], ids=["contract", "strict"])
@pytest.mark.parametrize("depth", [900, 990, 1000, 1010, 1030, 3000, 20_000])
def test_depth_is_one_violation_at_most(told: Any, depth: int, strict: list[str]) -> None:
    text = json.dumps(BODY | {"metadata": {"a": 0}}).replace("0", "[" * depth + "]" * depth)
    status, out, err = told(text.encode(), *strict, "--format", "github")
    errors = [line for line in out.splitlines() if line.startswith("::error ")]
    assert (status, len(errors), err) == (1, 1, "")


def test_a_body_of_many_issues_is_cut_short(told: Any) -> None:
    status, out, _ = told(BODY | {"stop_sequences": list(range(5000))})
    assert len(out.splitlines()) == 1001
    assert out.splitlines()[-1].endswith(" violation: more than 1,000 issues; only the first 1,000 are listed")
    assert status == 1


def test_files_that_cannot_be_read_do_not_keep_others_from_being_judged(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("faulty.json").write_text(json.dumps(FAULTY), encoding="utf-8")
    Path("cut.json.gz").write_bytes(gzip.compress(b"{}" * 1000)[:-9])
    status = main(["validate", "missing.json", "cut.json.gz", "faulty.json", "--format", "json"])
    out, err = capsys.readouterr()
    assert [issue["pointer"] for issue in json.loads(out)] == POINTERS
    lines = [line.rpartition(": ")[0] for line in err.splitlines()]
    assert lines == [f"openrouter-presets: cannot read {file}" for file in ("missing.json", "cut.json.gz")]
    assert status == 2


def test_a_dash_is_standard_input() -> None:
    status, out, err = run("validate", "-", stdin=json.dumps(FAULTY).encode())
    assert told_of(out) == [("-", "violation", at) for at in POINTERS]
    assert (status, err) == (1, "")
    assert run("validate", stdin=json.dumps(FAULTY).encode()) == (status, out, err)
