"""References and names at fault: dangling, circular, double, or no name that Python takes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.tiny import describe, refusal

ROOT = Path(__file__).parents[2]
THINGS = "schemas/things.yaml"


def refer(reference: object) -> dict[str, Any]:
    """Return a topic with one reference."""
    return {"Thing": {"type": "object", "properties": {"a": {"$ref": reference}}}}


AT = f"{THINGS}#/Thing/properties/a/$ref"
# The topics, the place, and words of the fault and of the remedy.
CASES: dict[str, tuple[dict[str, Any], str, str, str]] = {
    "a file that is not there": (
        {"things": refer("other.yaml#/Other")},
        AT,
        "names no topic file",
        "refer to schemas/",
    ),
    "a file elsewhere": (
        {"things": refer("../../etc/other.yaml#/Thing")},
        AT,
        "names no topic file",
        "",
    ),
    "a file with an absolute path": (
        {"things": refer("/schemas/things.yaml#/Thing")},
        AT,
        "names no topic file",
        "",
    ),
    "a file in capitals": ({"things": refer("Things.yaml#/Thing")}, AT, "names no topic file", ""),
    "the web": (
        {"things": refer("https://example.com/things.yaml#/Thing")},
        AT,
        "names no topic file",
        "refer to",
    ),
    "the root file": ({"things": refer("../openapi.yaml#/info")}, AT, "names no topic file", ""),
    "no component": (
        {"things": refer("#/Thng")},
        AT,
        "'#/Thng' leads nowhere",
        "no component 'Thng'",
    ),
    "no component of that file": (
        {"things": refer("more.yaml#/Thing"), "more": {"Other": {}}},
        AT,
        "leads nowhere",
        "more.yaml",
    ),
    "a component in components": (
        {"things": refer("#/components/schemas/Thing")},
        AT,
        "leads nowhere",
        "",
    ),
    "a part of a component": ({"things": refer("#/Thing/properties/a")}, AT, "leads nowhere", ""),
    "a whole file": ({"things": refer("things.yaml")}, AT, "", ""),
    "nothing": ({"things": refer("")}, AT, "", ""),
    "a number": ({"things": refer(5)}, AT, "", ""),
    "null": ({"things": refer(None)}, AT, "", ""),
    "a component that is itself": (
        {"things": {"A": {"$ref": "#/A"}}},
        f"{THINGS}#/A",
        "circular (A → A)",
        "schema",
    ),
    "two components that are each other": (
        {"things": {"A": {"$ref": "#/B"}, "B": {"$ref": "#/A"}}},
        f"{THINGS}#/A",
        "circular (A → B → A)",
        "schema",
    ),
    "a circle across files": (
        {"things": {"A": {"$ref": "more.yaml#/B"}}, "more": {"B": {"$ref": "things.yaml#/A"}}},
        f"{THINGS}#/A",
        "circular (A → B → A)",
        "schema",
    ),
    "a whole that is a part of itself": (
        {"things": {"A": {"allOf": [{"$ref": "#/B"}]}, "B": {"allOf": [{"$ref": "#/A"}]}}},
        f"{THINGS}#/A",
        "circular (A → B → A)",
        "schema",
    ),
    "a union of itself": (
        {"things": {"A": {"oneOf": [{"type": "string"}, {"$ref": "#/A"}]}}},
        f"{THINGS}#/A",
        "circular (A → A)",
        "schema",
    ),
    "a union that contains itself in a list": (
        {"things": {"A": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"$ref": "#/A"}}]}}},
        f"{THINGS}#/A",
        "circular (A → A)",
        "object",
    ),
    "a mapping of itself behind another": (
        {
            "things": {
                "A": {"type": "array", "items": {"$ref": "#/B"}},
                "B": {"type": "object", "additionalProperties": {"$ref": "#/C"}},
                "C": {"type": "array", "items": {"$ref": "#/B"}},
            }
        },
        f"{THINGS}#/B",
        "circular (B → C → B)",
        "object",
    ),
    "parts within parts in a circle": (
        {"things": {"A": {"allOf": [{"allOf": [{"$ref": "#/A"}]}]}}},
        f"{THINGS}#/A",
        "circular (A → A)",
        "object",
    ),
    "a keyword beside a reference": (
        {"things": {"A": {"$ref": "#/B", "minLength": 1}, "B": {"type": "string"}}},
        f"{THINGS}#/A/minLength",
        "beside $ref",
        "where the reference leads",
    ),
    "files in a circle": (
        {
            "things": refer("more.yaml#/More"),
            "more": {"More": {"type": "array", "items": {"$ref": "things.yaml#/Thing"}}},
        },
        "schemas/more.yaml",
        "circle (more → things → more)",
        "move what they share",
    ),
    "three files in a circle": (
        {
            "a": {"A": {"type": "object", "properties": {"it": {"$ref": "b.yaml#/B"}}}},
            "b": {"B": {"type": "object", "properties": {"it": {"$ref": "c.yaml#/C"}}}},
            "c": {"C": {"type": "object", "properties": {"it": {"$ref": "a.yaml#/A"}}}},
        },
        "schemas/a.yaml",
        "circle (a → b → c → a)",
        "move what they share",
    ),
    "one name in two files": (
        {"more": {"Thing": {}}, "things": {"Thing": {}}},
        f"{THINGS}#/Thing",
        "schemas/more.yaml",
        "rename",
    ),
    "a name with a hyphen": (
        {"things": {"My-Thing": {}}},
        f"{THINGS}#/My-Thing",
        "not a Python identifier",
        "rename",
    ),
    "a name with a slash": (
        {"things": {"My/Thing": {}}},
        f"{THINGS}#/My~1Thing",
        "not a Python identifier",
        "rename",
    ),
    "a name with a digit first": (
        {"things": {"1Thing": {}}},
        f"{THINGS}#/1Thing",
        "not a Python identifier",
        "rename",
    ),
    "a keyword as a name": (
        {"things": {"class": {}}},
        f"{THINGS}#/class",
        "not a Python identifier",
        "rename",
    ),
    "a name that begins with an underscore": (
        {"things": {"_Thing": {}}},
        f"{THINGS}#/_Thing",
        "'_Thing'",
        "rename",
    ),
    "a name that Python has": (
        {"things": {"dict": {}}},
        f"{THINGS}#/dict",
        "'dict'",
        "rename the component",
    ),
    "a name of a file": (
        {"things": {"more": {}}, "more": {"More": {}}},
        f"{THINGS}#/more",
        "more.yaml",
        "rename",
    ),
    "a file that the modules import": (
        {"importlib": {"Thing": {}}},
        "schemas/importlib.yaml",
        "'importlib'",
        "rename the file",
    ),
    "a file with a hyphen": (
        {"my-things": {"Thing": {}}},
        "schemas/my-things.yaml",
        "not a Python identifier",
        "rename the file",
    ),
    "a keyword as a file": (
        {"import": {"Thing": {}}},
        "schemas/import.yaml",
        "not a Python identifier",
        "rename the file",
    ),
    "a file named like the package's own": (
        {"__init__": {"Thing": {}}},
        "schemas/__init__.yaml",
        "",
        "rename the file",
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_reference_or_name_at_fault_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], case: tuple[dict[str, Any], str, str, str]
) -> None:
    topics, place, problem, remedy = case
    told = refusal(describe(tmp_path, topics), tmp_path / "out", capsys)
    assert told.place.removesuffix("#") == place
    assert problem in told.problem
    assert remedy in told.remedy


def test_a_circle_behind_the_tag_of_a_union_is_told_too(tmp_path: Path) -> None:
    things = """
    A: {type: object, properties: {kind: {$ref: '#/X'}}}
    B: {type: object, properties: {kind: {const: b}}}
    AorB: {oneOf: [{$ref: '#/A'}, {$ref: '#/B'}]}
    X: {$ref: '#/Y'}
    Y: {$ref: '#/X'}
    """
    options = [
        "--openapi",
        str(describe(tmp_path, {"things": things})),
        "--output",
        str(tmp_path / "out"),
    ]
    run = subprocess.run(
        [sys.executable, "-m", "codegen", *options],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=15,
        check=False,
    )
    assert (run.returncode, run.stderr.count("\n")) == (2, 1)
    assert "circular" in run.stderr
