"""Descriptions that cannot be compared are refused in one line, with the place and the remedy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from codegen.__main__ import main
from tests.support.wires import REAL, refusal, whole, write

if TYPE_CHECKING:
    pass

Capture = pytest.CaptureFixture[str]


def at_fault(schema: Any, **more: Any) -> dict[str, Any]:
    return whole({"type": "object", "properties": {"a": schema}}, None, **more)


A = "#/paths/~1things~1{id}/post/requestBody/content/application~1json/schema/properties/a"
CIRCLE = {
    "A": {"$ref": "#/components/schemas/B"},
    "B": {"allOf": [{"$ref": "#/components/schemas/A"}]},
}
JOINED = {"A": {"allOf": [{"$ref": "#/components/schemas/A"}, {"required": ["a"]}]}}
FAULTS: dict[str, tuple[str | dict[str, Any], str, str]] = {
    "no YAML": ("a: [", "new.yaml:", "is not YAML"),
    "a key that is no text": ("[a]: 1", "new.yaml:1:", "is not YAML"),
    "no mapping": ("- a", "new.yaml:", "is not a mapping"),
    "JSON that is nested too deep": ('{"a":' * 100_000, "new.yaml:", "is nested too deep"),
    "nothing": ("", "new.yaml:", "is not a mapping"),
    "paths that are a list": ({"paths": []}, "new.yaml#/paths:", "is no mapping"),
    "a dangling reference": (
        at_fault({"$ref": "#/components/schemas/None"}),
        f"new.yaml{A}/$ref:",
        "leads nowhere",
    ),
    "a file that is not there": (
        at_fault({"$ref": "none.yaml#/A"}),
        "none.yaml:",
        "cannot be read",
    ),
    "the web": (
        at_fault({"$ref": "https://a.example/b.yaml#/A"}),
        f"new.yaml{A}/$ref:",
        "leads to the web",
    ),
    "an anchor": (at_fault({"$ref": "#none"}), f"new.yaml{A}/$ref:", "leads nowhere"),
    "a reference that is a number": (
        at_fault({"$ref": 5}),
        f"new.yaml{A}/$ref:",
        "is no reference",
    ),
    "a circle": (
        at_fault({"$ref": "#/components/schemas/A"}, **CIRCLE),
        "new.yaml#/components/schemas/",
        "circular",
    ),
    "a circle of allOf": (
        at_fault({"$ref": "#/components/schemas/A"}, **JOINED),
        "new.yaml#/comp",
        "itself",
    ),
    "a schema that is a number": (at_fault(5), f"new.yaml{A}:", "a schema is a mapping"),
    "a type that is none": (
        at_fault({"type": "text"}),
        f"new.yaml{A}/type:",
        "'text' is not a JSON type",
    ),
    "an enum that is no list": (at_fault({"enum": "a"}), f"new.yaml{A}/enum:", "enum is no list"),
    "fields that are a list": (
        at_fault({"properties": ["a"]}),
        f"new.yaml{A}/properties:",
        "is no mapping",
    ),
    "a bound that is not a number": (
        at_fault({"maxLength": "a"}),
        f"new.yaml{A}/maxLength:",
        "is not a number",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_told_in_one_line(tmp_path: Path, capsys: Capture, fault: str) -> None:
    document, place, problem = FAULTS[fault]
    old, new = write(tmp_path / "old.yaml", at_fault({})), tmp_path / "new.yaml"
    new.write_text(document if isinstance(document, str) else yaml.safe_dump(document), encoding="utf-8")
    line = refusal(capsys, str(old), str(new), "--operation", "send").replace(f"{tmp_path.as_posix()}/", "")
    assert line.startswith(place)
    assert problem in line


def test_descriptions_without_our_operation_are_refused(tmp_path: Path, capsys: Capture) -> None:
    file = str(write(tmp_path / "api.yaml", whole()))
    assert "has no operation 'listPresets'" in refusal(capsys, file, file)


@pytest.mark.parametrize("option", [["--format", "xml"], ["--nonsense"], []])
def test_wrong_usage_exits_with_two(option: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["changes", str(REAL), *option])
    assert stopped.value.code == 2
