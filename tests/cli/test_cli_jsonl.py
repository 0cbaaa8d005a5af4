"""The command judges logs: a body a line, on several cores, in order, and it can be stopped at any time."""

from __future__ import annotations

import json
import re
from io import BufferedReader, BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from openrouter_presets._cli import logs
from openrouter_presets._cli.logs import ordered
from openrouter_presets._cli.main import main
from tests.support.command import (
    BODY,
    FAULTY,
    POINTERS,
    SUSPICIOUS,
    UNRECOGNIZED,
    jsonl,
    run,
    told_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

LARGE = BODY | {"system": "x" * 2000}
# More than is judged before other processes take part; every hundredth body is faulty, the last one too.
LONG = jsonl(*([LARGE] * 99 + [FAULTY]) * 12)


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    """A function that runs the command in this process on a file `log` with the data given first."""
    monkeypatch.chdir(tmp_path)

    def tell(data: bytes, *arguments: str) -> tuple[int, str, str]:
        Path("log").write_bytes(data)
        status = main(["validate", "--jsonl", "log", *arguments])
        return status, *capsys.readouterr()

    return tell


def test_an_issue_has_its_line(told: Any) -> None:
    status, out, _ = told(jsonl(BODY, FAULTY, BODY))
    columns = [json.dumps(FAULTY).index(part) + 1 for part in ("4", "5")]
    assert [line.partition(": expected")[0] for line in out.splitlines()] == [
        f"log:2:{column}: violation: {at}" for column, at in zip(columns, POINTERS, strict=True)
    ]
    assert status == 1


def test_json_has_the_line_too(told: Any) -> None:
    found = json.loads(told(jsonl(BODY, FAULTY, BODY), "--format", "json")[1])
    assert [(issue["file"], issue["line"], issue["pointer"]) for issue in found] == [("log", 2, at) for at in POINTERS]


def test_github_has_the_line_too(told: Any) -> None:
    lines = told(jsonl(BODY, UNRECOGNIZED), "--format", "github")[1].splitlines()
    assert [line.startswith("::warning file=log,line=2,col=") for line in lines] == [True]


def test_a_clean_log_has_a_summary_alone(told: Any) -> None:
    status, out, err = told(jsonl(BODY, BODY))
    assert re.fullmatch(r"2 bodies, 0 with issues; \d+\.\d s, [\d,]+ bodies/s\n", err)
    assert (status, out) == (0, "")


def test_a_broken_line_is_an_issue_and_the_rest_goes_on(told: Any) -> None:
    status, out, err = told(b'{"model":\n' + jsonl(FAULTY) + b'"\xff"\n' + b"[" * 200_000 + b"\nNaN\n" + jsonl(BODY))
    assert [line.split(":")[1] for line in out.splitlines()] == ["1", "2", "2", "3", "4", "5"]
    assert [at for *_, at in told_of(out)] == ["", *POINTERS, "", "", ""]
    assert err.startswith("6 bodies, 5 with issues; ")
    assert "  4  (not JSON): violation\n" in err
    assert status == 1


@pytest.mark.parametrize(
    ("data", "bodies"),
    [
        pytest.param(b"", 0, id="an empty log has no bodies"),
        pytest.param(b"\n \r\n\t\n", 0, id="blank lines are none"),
        pytest.param(b"\n\n" + jsonl(BODY) + b"\n" + jsonl(BODY), 2, id="nor are they between bodies"),
        pytest.param(jsonl(BODY).replace(b"\n", b"\r\n") * 2, 2, id="lines of Windows"),
        pytest.param(jsonl(BODY, BODY)[:-1], 2, id="the last line need not end"),
        pytest.param(b"\xef\xbb\xbf" + jsonl(BODY), 1, id="byte order mark"),
    ],
)
def test_lines_are_told_apart(told: Any, data: bytes, bodies: int) -> None:
    status, out, err = told(data)
    assert err.startswith(f"{bodies} {'body' if bodies == 1 else 'bodies'}, 0 with issues; ")
    assert (status, out) == (0, "")


def test_blank_lines_count_as_lines(told: Any) -> None:
    assert told(b"\n\n" + jsonl(BODY) + b"\n" + jsonl(FAULTY))[1].startswith("log:5:")


def test_the_summary_folds_array_indices(told: Any) -> None:
    blocks = [{"type": "text", "text": 5}, {"type": "text", "text": 6}]
    two = BODY | {"messages": [BODY["messages"][0], {"role": "user", "content": blocks}]}
    err = told(jsonl(BODY, two, FAULTY, UNRECOGNIZED, SUSPICIOUS), "--strict")[2]
    assert err.splitlines()[1:] == [
        "issues by kind: 4 violation, 1 unrecognized, 1 suspicious",
        "issues by place:",
        "           3  /messages/*/content/*/text: violation",
        "           1  /max_token: suspicious",
        "           1  /messages/*/role: unrecognized",
        "           1  /model: violation",
    ]


def test_the_summary_shows_the_most_frequent_places_of_any_number(told: Any) -> None:
    log = jsonl(*(BODY | {f"field-{number}": 1} for number in range(1500)), *[SUSPICIOUS] * 2)
    lines = told(log, "--strict")[2].splitlines()
    assert lines[0].startswith("1,502 bodies, 1,502 with issues; ")
    assert lines[1] == "issues by kind: 1,502 suspicious"
    assert len(lines) == 24
    assert lines[-1].endswith("  (other places)")
    assert sum(int(line.split()[0].replace(",", "")) for line in lines[3:]) == 1502


@pytest.mark.parametrize("style", ["text", "json", "github"])
def test_the_output_is_the_same_on_any_number_of_cores(told: Any, style: str) -> None:
    status, out, err = told(LONG, "--jobs", "1", "--format", style)
    again = told(LONG, "--jobs", "3", "--format", style)
    assert err.startswith("1,200 bodies, 12 with issues; ")
    assert again[:2] == (status, out)
    assert again[2].splitlines()[1:] == err.splitlines()[1:]


def test_several_files_are_one_log(told: Any, capsys: pytest.CaptureFixture[str]) -> None:
    Path("other").write_bytes(LONG)
    status, out, err = told(LONG, "missing", "other", "--jobs", "2")
    assert [line.split(":")[:2] for line in out.splitlines()] == [
        [file, str(line)] for file in ("log", "other") for line in range(100, 1300, 100) for _ in POINTERS
    ]
    assert err.startswith("openrouter-presets: cannot read missing: ")
    assert err.splitlines()[1].startswith("2,400 bodies, 24 with issues; ")
    assert status == 2
    assert capsys.readouterr() == ("", "")


def test_standard_input_is_a_log_too() -> None:
    status, out, err = run("validate", "--jsonl", "-", "--jobs", "2", stdin=LONG)
    assert out.splitlines()[-1].startswith("-:1200:")
    assert err.startswith("1,200 bodies, 12 with issues; ")
    assert status == 1


@pytest.mark.parametrize("size", [1, 2, 3, 7, 100])
@pytest.mark.parametrize("data", [b"", b"\n", b"a", b"a\n", b"\n\nab\n\nabc", b"a\nbc\ndef\nghij\n" * 5])
def test_blocks_are_whole_lines(monkeypatch: pytest.MonkeyPatch, size: int, data: bytes) -> None:
    monkeypatch.setattr(logs, "BLOCK", size)
    found = [block for block in logs.blocks("log", BufferedReader(BytesIO(data))) if block is not None]
    assert b"".join(block.data for block in found) == data
    assert all(block.data.endswith(b"\n") for block in found[:-1])
    assert [block.line for block in found] == [
        b"".join(block.data for block in found[:number]).count(b"\n") + 1 for number in range(len(found))
    ]


def test_of_a_line_that_is_too_long_the_start_is_kept(monkeypatch: pytest.MonkeyPatch, told: Any) -> None:
    monkeypatch.setattr(logs, "LONGEST", 1000)
    monkeypatch.setattr(logs, "BLOCK", 100)
    status, out, err = told(jsonl(BODY) + b" " * 1_000_000 + jsonl(BODY, FAULTY) + b"x" * 2000)
    assert [line.split(":")[1] for line in out.splitlines()] == ["2", "3", "3", "4"]
    assert [at for *_, at in told_of(out)] == ["", *POINTERS, ""]
    assert out.splitlines()[0].endswith(": violation: more than 1,000 bytes in one line")
    assert err.startswith("4 bodies, 3 with issues; ")
    assert status == 1


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_the_order_of_the_tasks(jobs: int) -> None:
    tasks = [None if number % 9 == 0 else number for number in range(50)]
    assert list(ordered(tasks, str, jobs)) == [str(task) for task in tasks if task is not None]


def test_what_a_worker_raises_ends_the_work() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        list(ordered(["1", "one", "2"], int, 2))
