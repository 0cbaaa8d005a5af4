"""The command on bodies of any size: bounded in what it lists and keeps, and a crash has a status of its own."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from openrouter_presets._cli import validate
from openrouter_presets._cli.main import main
from openrouter_presets._json_text import repeated

BODY: dict[str, Any] = {"model": "a/b", "messages": []}


def test_repeated_names_are_found_object_by_object() -> None:
    text = '{"a": 1, "b": [{"c": 1, "c": {"d": 1, "d": 2}}, {"c": 1}, [[]], {}], "a": {"a": {}}, "x/~": 0, "x/~": "}"}'
    assert list(repeated(text)) == ["/b/0/c", "/b/0/c/d", "/a", "/x~1~0"]
    assert list(repeated('{"\\u0061": "a", "a": 1}')) == ["/a"]
    assert list(repeated('[{"a": 1}, {"a": 1}]')) == []


def test_repeated_names_deep_in_a_body_take_little_memory() -> None:
    deep = '{"x":' * 900 + '{"k": 1, "k": 2}' + "}" * 900
    text = f"[{','.join([deep] * 20)}]"
    tracemalloc.start()
    found = list(repeated(text))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(found) == 20
    assert peak < 40 * len(text)


@pytest.mark.parametrize("limit", [1, 3, 2000])
def test_the_most_issues_to_list_can_be_chosen(tmp_path: Path, capsys: pytest.CaptureFixture[str], limit: int) -> None:
    file = tmp_path / "body.json"
    body = BODY | {"plugins": [{"id": f"p{n}"} for n in range(1500)]}
    file.write_text(json.dumps(body), encoding="utf-8")
    assert main(["validate", "--limit", str(limit), str(file)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == min(limit + 1, 1500)
    assert (f"only the first {limit:,} are listed" in lines[-1]) == (limit < 1500)


@pytest.mark.parametrize("error", [RuntimeError("broken"), MemoryError(), RecursionError("deep")])
def test_a_crash_has_a_status_and_a_line_of_its_own(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    error: Exception,
) -> None:
    def crash(*_: object) -> None:
        raise error

    file = tmp_path / "body.json"
    file.write_text("{}", encoding="utf-8")
    monkeypatch.setattr(validate, "Listing", crash)
    monkeypatch.setattr("openrouter_presets._cli.main.drop_output", lambda: None)
    assert main(["validate", str(file)]) == 70
    (line,) = capfd.readouterr().err.splitlines()
    assert line.startswith(f"openrouter-presets: a fault of this command: {type(error).__name__} at ")


def test_a_line_that_is_not_json_does_not_end_a_log(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = [
        "{}",
        '{"a": NaN,',
        '{"a": 1E400, "b": tru',
        "[NaN, " + "[" * 100_000,
        '{"a": ' + "9" * 5000,
        json.dumps(BODY),
    ]
    file = tmp_path / "log.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")
    assert main(["validate", "--jsonl", str(file)]) == 1
    shown = capsys.readouterr()
    numbers = {int(line.split(":")[1]) for line in shown.out.splitlines()}
    assert numbers == {1, 2, 3, 4, 5}
    assert "6 bodies, 5 with issues" in shown.err
