"""Descriptions that are too deep, too large or not text: each is one line, at once, and nothing is written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.__main__ import main
from codegen.description.checks import check
from codegen.description.load import load
from tests.support.tiny import ROOT_FILE, build, describe, refusal

OBJECT: dict[str, Any] = {"type": "object", "properties": {"z": {"type": "string"}}}
BOMB = "A:\n  type: object\n  x-y:\n    a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"    {chr(98 + n)}: &{chr(98 + n)} [{','.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(9)
)
TEXTS = {
    "anchors that stand for each other": (BOMB, "expands to more than 500,000 values"),
    "a schema of many levels": (
        f"A: {'{type: array, items: ' * 400}{{type: string}}{'}' * 400}\n",
        "more than 100 levels of nesting",
    ),
    "brackets without end": ("A: " + "[" * 100_000, "more than 100 levels of nesting"),
    "dashes without end": ("- " * 100_000, "more than 100 levels of nesting"),
    "an anchor that holds itself": ("A: &a {b: *a}\n", "more than 100 levels of nesting"),
    "an integer of many digits": (
        f"A:\n  type: object\n  properties:\n    z: {{type: integer, maximum: {'9' * 5000}}}\n",
        "an integer of 5,000 digits",
    ),
}


@pytest.mark.parametrize(("text", "problem"), TEXTS.values(), ids=TEXTS)
def test_a_file_of_any_size_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, problem: str
) -> None:
    description = describe(tmp_path, {"things": {"A": OBJECT}})
    (tmp_path / "schemas/things.yaml").write_text(text, encoding="utf-8")
    told = refusal(description, tmp_path / "out", capsys)
    assert told.place.startswith("schemas/things.yaml")
    assert problem in told.problem


@pytest.mark.parametrize("old", ["[" * 100_000, '{"a":' * 100_000, "- " * 100_000])
def test_changes_takes_no_text_that_is_nested_without_end(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], old: str
) -> None:
    (tmp_path / "old.json").write_text(old, encoding="utf-8")
    assert main(["changes", str(tmp_path / "old.json"), str(tmp_path / "old.json")]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "nest" in line


@pytest.mark.parametrize("text", ["[" * 100_000, "[" * 150 + "]" * 150])
def test_an_example_that_is_nested_without_end_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    description = describe(tmp_path, {"things": {"A": OBJECT}})
    (tmp_path / "examples/A/deep.json").write_text(text, encoding="utf-8")
    told = refusal(description, tmp_path / "out", capsys)
    assert told.place.startswith("examples/A/deep.json")
    assert told.problem == "more than 100 levels of nesting"


@pytest.mark.parametrize("character", ["\0", "\x1b", "\x85", "\u2028", "\ufeff"])
@pytest.mark.parametrize("place", ["description", "enum", "name"])
def test_a_control_character_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], character: str, place: str
) -> None:
    description = describe(tmp_path, {"things": {"A": OBJECT}})
    field: dict[str, Any] = {"type": "string"}
    if place != "name":
        field[place] = f"a{character}b" if place == "description" else [f"a{character}b"]
    name = f"z{character}" if place == "name" else "z"
    schema = {"A": {"type": "object", "properties": {name: field}}}
    text = yaml.safe_dump(schema, allow_unicode=False)
    (tmp_path / "schemas/things.yaml").write_text(text, encoding="utf-8")
    told = refusal(description, tmp_path / "out", capsys)
    assert told.place.startswith("schemas/things.yaml#/A/properties")
    assert told.problem == f"the control character U+{ord(character):04X} is in it"


@pytest.mark.parametrize(
    "root",
    [{"servers": [{"url": "http://localhost\n"}]}, {"openapi": "3.1.0\n"}],
    ids=["server", "version"],
)
def test_a_line_break_at_the_end_is_no_part_of_a_value(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], root: dict[str, Any]
) -> None:
    told = refusal(describe(tmp_path, {"things": {"A": OBJECT}}, **root), tmp_path / "out", capsys)
    assert told.place.startswith("openapi.yaml#/")


@pytest.mark.parametrize(
    ("topics", "problem"),
    [
        ({"things": {"Ünï": OBJECT}}, "'Ünï' is not a Python identifier in ASCII"),
        ({"things": {"\u212a": OBJECT}}, "'\u212a' is not a Python identifier in ASCII"),
        ({"é": {"A": OBJECT}}, "'é' is not a Python identifier in ASCII"),
        ({"things": {"Size": OBJECT, "SIZE": OBJECT}}, "'SIZE' and 'Size' differ by case alone"),
        ({"things": {"A" * 101: OBJECT}}, f"'{'A' * 20}'… is a name of 101 characters"),
    ],
)
def test_a_name_that_files_do_not_tell_apart_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], topics: dict[str, Any], problem: str
) -> None:
    assert refusal(describe(tmp_path, topics), tmp_path / "out", capsys).problem == problem


def test_files_that_differ_by_case_alone_are_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    description = describe(tmp_path, {"things": {"A": OBJECT}, "Things": {"B": OBJECT}})
    told = refusal(description, tmp_path / "out", capsys)
    assert told.problem == "'things' and 'Things' differ by case alone"


def test_a_union_of_too_many_variants_is_told_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    variants: dict[str, Any] = {
        f"V{n}": {
            "type": "object",
            "required": ["t"],
            "properties": {"t": {"type": "string", "const": str(n)}},
        }
        for n in range(2000)
    }
    union = {"anyOf": [{"$ref": f"#/{name}"} for name in variants]}
    description = describe(tmp_path, {"things": {"A": OBJECT}})
    text = yaml.safe_dump({"A": union, **variants})
    (tmp_path / "schemas/things.yaml").write_text(text, encoding="utf-8")
    told = refusal(description, tmp_path / "out", capsys)
    assert told == (
        "schemas/things.yaml#/A",
        "a union of 2,000 variants",
        "at most 400 are generated",
    )


def test_thousands_of_components_are_loaded_in_a_chain(tmp_path: Path) -> None:
    (tmp_path / "schemas").mkdir()
    chain = "".join(
        f"C{n}: {{type: object, properties: {{z: {{$ref: '#/C{(n + 1) % 4000}'}}}}}}\n" for n in range(4000)
    )
    (tmp_path / "schemas/things.yaml").write_text(chain, encoding="utf-8")
    (tmp_path / "openapi.yaml").write_text(yaml.safe_dump(ROOT_FILE), encoding="utf-8")
    description = check(load(tmp_path / "openapi.yaml"))
    assert len(description.components) == 4000


def test_fields_may_be_named_as_what_a_model_is_written_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = {"type": "string"}
    names = [
        "Any",
        "B",
        "Literal",
        "bool",
        "dict",
        "float",
        "int",
        "list",
        "str",
        "None",
        "\ufb01",
        "fi",
    ]
    topics: dict[str, Any] = {
        "things": {
            "B": OBJECT,
            "A": {
                "type": "object",
                "properties": {
                    **dict.fromkeys(names, text),
                    "b": {"$ref": "#/B"},
                    "c": {"type": "array", "items": {"type": "integer"}},
                    "d": {"type": "object", "additionalProperties": True},
                    "e": {"type": "string", "enum": ["x"]},
                },
            },
        }
    }
    package = build(tmp_path, monkeypatch, topics)
    body = dict.fromkeys(names, "v") | {"b": {"z": "w"}, "c": [1], "d": {"q": 2}, "e": "x"}
    model = package.structure(body, package.models.A)
    assert isinstance(model.b, package.models.B)
    assert package.unstructure(model) == body
    assert package.is_valid(body, "A")
    assert not model.additional_properties


def test_components_in_a_ring_are_judged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    topics: dict[str, Any] = {
        "things": {
            f"C{n}": {"type": "object", "properties": {"z": {"$ref": f"#/C{(n + 1) % 600}"}}} for n in range(600)
        }
    }
    package = build(tmp_path, monkeypatch, topics)
    assert [i.pointer for i in package.iter_issues({"z": {"z": {"z": 1}}}, "C0")] == ["/z/z/z"]
    assert package.is_valid({"z": {"z": {}}}, "C599")
