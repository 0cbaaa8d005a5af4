"""mypy and pyright, both strict, accept right uses of the package and refuse wrong ones.

`typing/right_*.py` has no error. In `typing/wrong_*.py`, a line ends in `# error:` and the rules of mypy and
of pyright that it breaks, and no other line has an error.
"""

from __future__ import annotations

import ast
import json
import re
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest

from openrouter_presets import dumps, is_valid, loads, models

ROOT = Path(__file__).parents[2]
FOLDER = Path(__file__).parents[1] / "typing"
RIGHT = sorted(FOLDER.glob("right_*.py"))
WRONG = sorted(FOLDER.glob("wrong_*.py"))
CLASSES: list[Any] = [cls for name in models.__all__ if attrs.has(cls := getattr(models, name))]
Place = tuple[str, int]  # the name of a file and the number of a line


def run_mypy() -> dict[Place, set[str]]:
    """Return the rules of mypy that each line breaks."""
    errors: dict[Place, set[str]] = {}
    for line in output("mypy", "--strict", "--output=json", *map(str, RIGHT + WRONG)).splitlines():
        found = json.loads(line)
        if found["severity"] == "error":
            errors.setdefault((Path(found["file"]).name, found["line"]), set()).add(found["code"])
    return errors


def run_pyright() -> dict[Place, set[str]]:
    """Return the rules of pyright that each line breaks; that it is strict stands in pyproject.toml."""
    errors: dict[Place, set[str]] = {}
    text = output("pyright", "--pythonpath", sys.executable, "--outputjson", str(FOLDER))
    for found in json.loads(text)["generalDiagnostics"]:
        if found["severity"] == "error":
            place = Path(found["file"]).name, found["range"]["start"]["line"] + 1
            errors.setdefault(place, set()).add(found.get("rule", ""))
    return errors


def output(*command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 1, f"the wrong files have errors, so 1 is due: {done.stdout}{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module", params=[run_mypy, run_pyright])
def checked(request: pytest.FixtureRequest) -> tuple[dict[Place, set[str]], dict[Place, str]]:
    """What a type checker finds in the folder, and the rule that each marked line is to break."""
    marks: dict[Place, str] = {}
    for path in WRONG:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if mark := re.search(r"# error: (\S+), (\S+)$", line):
                marks[path.name, number] = mark[1 if request.param is run_mypy else 2]
    return request.param(), marks


def test_right_files_have_no_error(checked: tuple[dict[Place, set[str]], dict[Place, str]]) -> None:
    errors, _ = checked
    assert RIGHT
    assert {place: rules for place, rules in errors.items() if place[0].startswith("right_")} == {}


def test_wrong_files_have_errors_on_marked_lines_alone(
    checked: tuple[dict[Place, set[str]], dict[Place, str]],
) -> None:
    errors, marks = checked
    wrong = {place: rules for place, rules in errors.items() if place[0].startswith("wrong_")}
    assert {name for name, _ in marks} == {path.name for path in WRONG}
    assert {place: rules for place, rules in wrong.items() if place not in marks} == {}, "not marked"
    assert {place: rule for place, rule in marks.items() if rule not in wrong.get(place, ())} == {}, "not refused"


def test_every_class_is_constructed_with_all_of_its_fields() -> None:
    constructed: dict[str, list[set[str | None]]] = {}
    for path in RIGHT:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                constructed.setdefault(node.func.attr, []).append({keyword.arg for keyword in node.keywords})
    fields = {cls.__name__: {a.alias for a in attrs.fields(cls)} - {"additional_properties"} for cls in CLASSES}
    assert len(fields) > 100
    assert [name for name, named in fields.items() if named not in constructed.get(name, [])] == [], (
        "add them, with all of their fields, to tests/typing/right_models_<topic>.py"
    )


@pytest.mark.parametrize(
    "path", [path for path in RIGHT if path.stem.startswith("right_models_")], ids=lambda p: p.stem
)
def test_right_models_come_back_from_text(path: Path) -> None:
    built = [value for value in runpy.run_path(str(path)).values() if type(value) in CLASSES]
    assert built
    assert [model for model in built if loads(dumps(model), type(model)) != model] == []


def test_right_bodies_conform_to_the_contract() -> None:
    read = runpy.run_path(str(FOLDER / "right_bodies.py"))
    bodies = {name: body for name, body in read.items() if name.startswith("body_")}
    assert len(bodies) > 100
    assert [name for name, body in bodies.items() if not is_valid(body)] == []
    assert [
        name
        for name, body in bodies.items()
        if json.loads(dumps(loads(json.dumps(body), models.MessagesRequest))) != body
    ] == []


def test_right_values_conform_to_the_contract() -> None:
    read = runpy.run_path(str(FOLDER / "right_values.py"))
    built = [value for value in read.values() if isinstance(value, models.MessagesRequest)]
    assert len(built) > 2
    assert [model for model in built if not is_valid(model) or not is_valid(json.loads(dumps(model)))] == []


def test_lists_of_models_are_read_as_lists() -> None:
    text = '{"model": "a/b", "messages": [{"role": "user", "content": []}], "stop_sequences": ["a"], "tools": []}'
    request = loads(text, models.MessagesRequest)
    assert request.messages
    (message,) = request.messages
    assert isinstance(message, models.MessagesMessageParam)
    lists = [request.messages, message.content, request.stop_sequences, request.tools]
    assert [type(value) for value in lists] == [list] * 4
