"""Judging by other descriptions: keywords, unions and circles that the real one does without."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from openrouter_presets import InvalidArgument, is_valid, iter_issues
from openrouter_presets._validation import validate as validation
from openrouter_presets._validation.compiler import compiled, with_facts
from tests.support.tiny import build

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

TOPIC = """
Measure:
  type: object
  required: [unit]
  properties:
    unit: {enum: [m, 1, 2.5, true, null]}
    step: {type: number, multipleOf: 0.25, exclusiveMinimum: 0, exclusiveMaximum: 10}
    marks: {type: array, uniqueItems: true, items: {type: integer}}
    code: {type: string, pattern: '^\\w\\d[\\w.]$'}
    first: {const: 1}
    labels: {type: object, minProperties: 1, maxProperties: 2, additionalProperties: {type: string}}
Tree:
  type: object
  required: [name]
  properties:
    name: {type: string}
    children:
      type: array
      items: {$ref: '#/Tree'}
  additionalProperties: false
Shape:
  oneOf: [{$ref: '#/Circle'}, {$ref: '#/Square'}, {$ref: '#/Words'}]
Circle:
  type: object
  required: [kind, radius]
  properties:
    kind: {type: string, const: circle}
    radius: {type: number}
Square:
  type: object
  required: [kind, side]
  properties:
    kind: {type: string, enum: [square, box]}
    side: {type: number}
Words:
  type: array
  items: {type: string}
Size:
  anyOf:
    - {type: string, enum: [small, large]}
    - {type: string, pattern: '^[0-9]+ mm$'}
    - {type: number, minimum: 0}
Tool:
  anyOf: [{$ref: '#/Hammer'}, {$ref: '#/Other'}]
Hammer:
  type: object
  required: [type, weight]
  properties:
    type: {type: string, const: hammer}
    weight: {type: number}
Other:
  type: object
  required: [type, weight]
  properties:
    type: {type: string}
    weight: {type: [number, string]}
Level:
  oneOf:
    - {type: integer, minimum: 5}
    - {type: number, maximum: 10}
Base:
  type: object
  required: [id]
  properties:
    id: {type: string}
    tags: {type: array, items: {type: string}}
Sealed:
  allOf:
    - $ref: '#/Base'
    - type: object
      required: [id]
      properties:
        id: {type: string, maxLength: 3}
        tags: {type: array, maxItems: 1}
"""


Told = list[tuple[str, str, str]]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with pytest.MonkeyPatch.context() as monkeypatch:
        yield build(tmp_path_factory.mktemp("tiny"), monkeypatch, {"things": TOPIC})


@pytest.fixture(scope="module")
def bundles(package: ModuleType) -> dict[bool, Any]:
    folder = Path(str(package.__file__)).parent / "schemas"
    contract, strict, facts = (
        json.loads((folder / f"{name}.json").read_bytes()) for name in ("contract", "strict", "facts")
    )
    return {
        False: with_facts(contract, facts["contract"]),
        True: with_facts(strict, facts["strict"]),
    }


@pytest.fixture(autouse=True)
def tiny(
    package: ModuleType,
    bundles: dict[bool, Any],
    monkeypatch: pytest.MonkeyPatch,
    verdict_pass: str,
) -> None:
    """Judge by the tiny description instead of the real one."""
    schemas = {strict: compiled(bundle) for strict, bundle in bundles.items()}
    monkeypatch.setattr(validation, "_schemas", schemas.__getitem__)
    if verdict_pass == "rendered":
        rendered = importlib.import_module(f"{package.__name__}._verdicts")
        assert {"Measure", "Tool"} < set(rendered.VERDICTS)
        monkeypatch.setattr(validation, "_rendered", lambda: rendered)


def judged(bundles: dict[bool, Any], value: object, schema: str, *, strict: bool = False) -> Told:
    issues: Told = [(issue.pointer, issue.kind, issue.keyword) for issue in iter_issues(value, schema, strict=strict)]
    breaks = any(kind != "suspicious" for _, kind, _ in issues)
    assert Draft202012Validator({**bundles[False], "$ref": f"#/$defs/{schema}"}).is_valid(value) is not breaks
    assert is_valid(value, schema, strict=strict) is not bool(issues)
    return issues


@pytest.mark.parametrize(
    ("schema", "value", "expected"),
    [
        ("Measure", {"unit": 1.0, "first": 1.0}, []),
        ("Measure", {"unit": True, "step": 0.75, "marks": [1, 2]}, []),
        ("Measure", {"unit": None, "first": True}, [("/first", "violation", "const")]),
        ("Measure", {"unit": False, "x": 1}, [("/unit", "violation", "enum")]),
        ("Measure", {"unit": "km", "x": 1}, [("/unit", "unrecognized", "enum")]),
        ("Measure", {"unit": [1], "x": 1}, [("/unit", "violation", "enum")]),
        ("Measure", {"unit": "m", "labels": {}}, [("/labels", "violation", "minProperties")]),
        (
            "Measure",
            {"unit": "m", "labels": {"a": "1", "b": 2, "c": "3"}},
            [("/labels", "violation", "maxProperties"), ("/labels/b", "violation", "type")],
        ),
        ("Measure", {"unit": "m", "step": 0.3}, [("/step", "violation", "multipleOf")]),
        ("Measure", {"unit": "m", "step": 0}, [("/step", "violation", "exclusiveMinimum")]),
        ("Measure", {"unit": "m", "step": 10.0}, [("/step", "violation", "exclusiveMaximum")]),
        ("Measure", {"unit": "m", "marks": [1, 1.0]}, [("/marks", "violation", "uniqueItems")]),
        ("Measure", {"unit": "m", "code": "a1."}, []),
        ("Measure", {"unit": "m", "code": "é1."}, [("/code", "violation", "pattern")]),
        ("Measure", {"unit": "m", "code": "a٣."}, [("/code", "violation", "pattern")]),
        ("Shape", {"kind": "box", "side": 1}, []),
        ("Shape", {"kind": "box", "radius": 1}, [("", "violation", "required")]),
        ("Shape", {"kind": "boxes"}, [("/kind", "unrecognized", "discriminator")]),
        ("Shape", ["a", 1], [("/1", "violation", "type")]),
        ("Size", "small", []),
        ("Size", "10 mm", []),
        ("Size", "tall", [("", "unrecognized", "enum")]),
        ("Size", -1, [("", "violation", "minimum")]),
        ("Tool", {"type": "hammer", "weight": "heavy"}, []),
        ("Tool", {"type": "hammer"}, [("", "violation", "required")]),
        ("Tool", {"type": "saw", "weight": True}, [("/weight", "violation", "type")]),
        ("Tool", {"weight": 1}, [("", "violation", "discriminator")]),
        ("Level", 1, []),
        ("Level", 11, []),
        ("Level", 10.5, [("", "violation", "type")]),
        ("Level", 7, [("", "violation", "oneOf")]),
        ("Sealed", {"id": "abc", "tags": ["a"]}, []),
        (
            "Sealed",
            {"id": "abcd", "tags": ["a", 1]},
            [
                ("/id", "violation", "maxLength"),
                ("/tags/1", "violation", "type"),
                ("/tags", "violation", "maxItems"),
            ],
        ),
        ("Sealed", {}, [("", "violation", "required")]),
        (
            "Tree",
            {"name": "a", "children": [{"name": 1, "leaf": True}]},
            [
                ("/children/0/name", "violation", "type"),
                ("/children/0/leaf", "unrecognized", "additionalProperties"),
            ],
        ),
    ],
)
def test_each_keyword_means_what_json_schema_says(
    bundles: dict[bool, Any], schema: str, value: object, expected: Told
) -> None:
    assert judged(bundles, value, schema) == expected


def test_an_all_of_is_closed_as_a_whole(bundles: dict[bool, Any]) -> None:
    value = {"id": "a", "tags": [], "tag": 1}
    assert judged(bundles, value, "Sealed") == []
    assert judged(bundles, value, "Sealed", strict=True) == [("/tag", "suspicious", "unevaluatedProperties")]


def tree(depth: int) -> dict[str, Any]:
    value: dict[str, Any] = {"name": "leaf"}
    for _ in range(depth):
        value = {"name": "node", "children": [value]}
    return value


def test_schemas_may_contain_themselves(bundles: dict[bool, Any]) -> None:
    assert judged(bundles, tree(20), "Tree") == []


def test_a_circle_in_a_schema_and_in_the_value_ends() -> None:
    value = tree(0)
    value["children"] = [value]
    for _ in range(2):
        assert [issue.keyword for issue in iter_issues(value, "Tree")] == ["json"]
        assert not is_valid(value, "Tree")


def test_more_levels_than_are_allowed_are_an_issue() -> None:
    assert [issue.keyword for issue in iter_issues(tree(100_000), "Tree")] == ["depth"]


def test_a_stack_that_does_not_suffice_is_an_error() -> None:
    limit = sys.getrecursionlimit()
    value = tree(200)
    sys.setrecursionlimit(300)
    try:
        with pytest.raises(InvalidArgument, match="setrecursionlimit"):
            is_valid(value, "Tree")
    finally:
        sys.setrecursionlimit(limit)
    assert is_valid(value, "Tree")
