"""Spellings of one contract: whatever way a description is written, the same on the wire is no change."""

from __future__ import annotations

import itertools
import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.respellings import RESPELLINGS
from tests.support.wires import REAL, bundled, changes_between, compared, whole, write

if TYPE_CHECKING:
    from pathlib import Path

Capture = pytest.CaptureFixture[str]
REF = {"$ref": "#/components/schemas/Thing"}
TEXT = {"type": "string"}
CAT = {"const": "cat"}
CATS = {
    "type": "object",
    "required": ["kind"],
    "properties": {"kind": CAT, "lives": {"type": "integer"}},
}
DOGS = {
    "type": "object",
    "required": ["kind"],
    "properties": {"kind": {"const": "dog"}, "tricks": {"type": "array"}},
}
# Each list holds spellings of one contract; `Thing` is CATS in all of them.
SPELLINGS: dict[str, list[Any]] = {
    "a constant": [{"const": "x"}, {"enum": ["x"]}, TEXT | {"const": "x"}, TEXT | {"enum": ["x"]}],
    "an enum": [
        {"enum": ["x", "y"]},
        TEXT | {"enum": ["y", "x"]},
        {"oneOf": [{"const": "x", "title": "X"}, {"const": "y", "description": "Y."}]},
        {"anyOf": [TEXT | {"enum": ["x"]}, {"enum": ["x", "y"]}]},
        TEXT | {"enum": ["x", "y"], "maxLength": 9},
        {"allOf": [{"enum": ["x", "y", "z"]}, {"enum": ["w", "y", "x"]}]},
    ],
    "a text or null": [
        {"type": ["string", "null"]},
        {"type": ["null", "string"]},
        TEXT | {"nullable": True},
        {"anyOf": [TEXT, {"type": "null"}]},
        {"oneOf": [{"type": "null"}, TEXT]},
        {"anyOf": [TEXT, {"enum": [None]}]},
        {"anyOf": [TEXT, {"nullable": True}]},
        {"allOf": [TEXT, {"nullable": True}]},
        {"anyOf": [TEXT | {"nullable": True}, {"type": "null"}]},
        {"allOf": [TEXT], "nullable": True},
    ],
    "an enum or null": [
        {"type": ["string", "null"], "enum": ["x", "y", None]},
        {"type": ["string", "null"], "enum": ["x", "y"]},
        {"enum": ["x", "y", None]},
        TEXT | {"enum": ["x", "y"], "nullable": True},
        TEXT | {"enum": ["x", "y", None], "nullable": True},
        {"anyOf": [TEXT | {"enum": ["x", "y"]}, {"type": "null"}]},
    ],
    "a component": [
        REF,
        CATS,
        REF | {"description": "A cat."},
        {"allOf": [REF], "description": "A cat."},
        {"anyOf": [REF]},
        {"allOf": [{"allOf": [REF]}], "nullable": False},
        {"allOf": [REF, {"type": "object"}]},
        {"allOf": [REF, {"required": ["kind"]}]},
        {
            "allOf": [
                {"properties": {"lives": {"type": "integer"}}},
                {"required": ["kind"], "properties": {"kind": CAT}},
            ]
        },
        CATS | {"additionalProperties": True},
        CATS | {"additionalProperties": {}},
        {key: value for key, value in CATS.items() if key != "type"},
    ],
    "a component or null": [
        {"anyOf": [REF, {"type": "null"}]},
        {"oneOf": [{"type": "null"}, CATS]},
        {"allOf": [REF], "nullable": True},
        REF | {"nullable": True},
        CATS | {"type": ["object", "null"]},
        CATS | {"nullable": True},
        {"anyOf": [REF], "nullable": True},
        {"anyOf": [{"nullable": True, "title": "None."}, REF]},
        {"allOf": [REF, {"nullable": True}]},
        {"allOf": [{"anyOf": [REF, {"type": "null"}]}], "description": "Perhaps a cat."},
    ],
    "a union": [
        {"oneOf": [CATS, DOGS]},
        {"anyOf": [DOGS, REF]},
        {"type": "object", "oneOf": [REF, DOGS], "discriminator": {"propertyName": "kind"}},
        {
            "oneOf": [REF, DOGS],
            "discriminator": {"propertyName": "kind", "mapping": {"cat": REF["$ref"]}},
        },
        {"oneOf": [{"oneOf": [DOGS]}, {"anyOf": [REF, REF]}]},
    ],
    "a union or null": [
        {"oneOf": [CATS, DOGS, {"type": "null"}]},
        {"anyOf": [{"oneOf": [REF, DOGS]}, {"type": "null"}]},
        {"oneOf": [REF, DOGS], "nullable": True},
        {"oneOf": [REF, DOGS, {"nullable": True}]},
        {"oneOf": [REF | {"nullable": True}, DOGS]},
    ],
    "a union of JSON types": [
        {"type": ["string", "integer"]},
        {"anyOf": [{"type": "integer"}, TEXT]},
        {"anyOf": [{"type": ["integer", "string"]}, {"type": "integer"}]},
    ],
    "a number": [
        {"type": "number"},
        {"type": ["number", "integer"]},
        {"anyOf": [{"type": "integer"}, {"type": "number"}]},
    ],
    "bounds": [
        {"type": "integer", "minimum": 1, "maximum": 9},
        {"type": "integer", "exclusiveMinimum": 0, "exclusiveMaximum": 10},
        {
            "type": "integer",
            "minimum": 0,
            "exclusiveMinimum": True,
            "maximum": 9.0,
            "exclusiveMaximum": False,
        },
        {
            "allOf": [
                {"type": "integer", "minimum": 1, "maximum": 20},
                {"type": "number", "minimum": -5, "maximum": 9},
            ]
        },
    ],
    "bounds that allow everything": [
        TEXT,
        TEXT | {"minLength": 0},
        TEXT | {"x-max": 5, "title": "A"},
    ],
    "a list": [
        {"type": "array"},
        {"type": "array", "items": {}},
        {"type": "array", "items": True, "minItems": 0, "uniqueItems": False},
        {"type": "array", "items": {"description": "Whatever."}},
    ],
    "any JSON": [
        {},
        True,
        {"description": "Whatever."},
        {"type": ["string", "number", "boolean", "array", "object", "null"]},
        {"type": ["string", "number", "integer", "boolean", "array", "object"], "nullable": True},
        {"anyOf": [{}, TEXT]},
    ],
    "a closed object": [
        CATS | {"additionalProperties": False},
        CATS | {"unevaluatedProperties": False},
        {"allOf": [REF], "unevaluatedProperties": False},
        CATS | {"additionalProperties": {"not": {}}},
        {"allOf": [CATS | {"additionalProperties": False}, {"properties": {"tricks": TEXT}}]},
    ],
    "a deprecated enum or null": [
        {"enum": ["x", None], "deprecated": True},
        {"anyOf": [{"enum": ["x"], "deprecated": True}, {"type": "null"}]},
        {"anyOf": [{"enum": ["x"]}, {"type": "null"}], "deprecated": True},
    ],
    "a thing that is not another": [
        TEXT | {"not": REF},
        TEXT | {"not": {"$ref": "#/components/schemas/Other"}},
    ],
}


@pytest.mark.parametrize("contract", SPELLINGS)
def test_spellings_of_one_contract_are_equal(tmp_path: Path, capsys: Capture, contract: str) -> None:
    for old, new in itertools.permutations(SPELLINGS[contract], 2):
        sides = [whole({"properties": {"a": schema}}, schema, Thing=CATS, Other=CATS) for schema in (old, new)]
        assert changes_between(tmp_path, capsys, *sides) == [], (old, new)


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(SPELLINGS, 2)))
def test_different_contracts_are_not_equal(tmp_path: Path, capsys: Capture, one: str, other: str) -> None:
    sides = [whole(SPELLINGS[contract][0], Thing=CATS, Other=CATS) for contract in (one, other)]
    assert changes_between(tmp_path, capsys, *sides) != []


@pytest.mark.parametrize("respelling", RESPELLINGS)
def test_the_real_description_does_not_differ_from_itself(tmp_path: Path, capsys: Capture, respelling: str) -> None:
    other = write(tmp_path / "other.yaml", RESPELLINGS[respelling](bundled()))
    assert compared(capsys, REAL, other) == []
    assert compared(capsys, other, REAL) == []


@pytest.mark.parametrize("respelling", [name for name in RESPELLINGS if name != "as one document"])
def test_a_change_under_another_spelling_is_told_alike(tmp_path: Path, capsys: Capture, respelling: str) -> None:
    document = bundled()
    del document["components"]["schemas"]["ToolUseBlockParam"]["properties"]["name"]
    document["components"]["schemas"]["ToolUseBlockParam"]["required"].remove("name")
    document["components"]["schemas"]["OutputEffort"]["enum"].append("none")
    plain = compared(capsys, REAL, write(tmp_path / "plain.yaml", document))
    other = compared(capsys, REAL, write(tmp_path / "other.yaml", RESPELLINGS[respelling](document)))
    facts = [[{k: v for k, v in c.items() if k not in ("old", "new")} for c in told] for told in (plain, other)]
    assert facts[0] == facts[1]
    assert [(c["what"], c["change"]) for c in plain] == [
        ("field", "removed"),
        ("enum value", "added"),
    ]


def test_json_and_yaml_are_read_alike(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "whole.json"
    file.write_text(json.dumps(bundled(), indent=1), encoding="utf-8")
    assert compared(capsys, REAL, file) == []


def test_the_name_of_a_path_parameter_does_not_matter(tmp_path: Path, capsys: Capture) -> None:
    document = bundled()
    item = document["paths"].pop("/presets/{slug}/messages")
    item["post"]["parameters"][0]["name"] = "preset"
    item["post"]["operationId"] = "another"
    document["paths"]["/presets/{preset}/messages"] = item
    assert compared(capsys, REAL, write(tmp_path / "new.yaml", document)) == []
