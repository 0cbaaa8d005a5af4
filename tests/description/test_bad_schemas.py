"""Schemas at fault: one line with the file, the JSON Pointer, what is wrong and what to do; nothing is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from codegen.__main__ import read
from tests.support.tiny import describe, refusal

if TYPE_CHECKING:
    from pathlib import Path


def thing(schema: str) -> str:
    """Return a component `Thing` with the field `a`, whose schema is in question."""
    return f"Thing: {{type: object, properties: {{a: {schema}}}}}"


# What is written, the pointer in schemas/things.yaml, and words of the fault and of the remedy.
CASES = {
    "a keyword with a typo": (
        thing("{tpye: string}"),
        "/Thing/properties/a/tpye",
        "unknown keyword 'tpye'",
        "'type'",
    ),
    "a typo in capitals": (
        thing("{minlength: 1}"),
        "/Thing/properties/a/minlength",
        "unknown keyword",
        "'minLength'",
    ),
    "a typo in a part": (
        "Thing: {allOf: [{type: object, proprties: {}}]}",
        "/Thing/allOf/0/proprties",
        "unknown",
        "'properties'",
    ),
    "a typo in items": (
        thing("{type: array, items: {enmu: [a]}}"),
        "/Thing/properties/a/items/enmu",
        "unknown",
        "'enum'",
    ),
    "a typo in further fields": (
        "Thing: {type: object, additionalProperties: {tpe: string}}",
        "/Thing/additionalProperties/tpe",
        "unknown keyword",
        "'type'",
    ),
    "a typo in a variant": (
        "Thing: {oneOf: [{typ: string}]}",
        "/Thing/oneOf/0/typ",
        "unknown keyword",
        "'type'",
    ),
    "a typo below an odd name": (
        "Thing: {type: object, properties: {x/y~z: {tpye: string}}}",
        "/Thing/properties/x~1y~0z/tpye",
        "unknown keyword",
        "'type'",
    ),
    "nullable of OpenAPI 3.0": (
        thing("{type: string, nullable: true}"),
        "/Thing/properties/a/nullable",
        "unknown keyword 'nullable'",
        "null",
    ),
    "a keyword not supported": (
        thing("{not: {type: string}}"),
        "/Thing/properties/a/not",
        "unknown keyword 'not'",
        "type",
    ),
    "an unknown type": (
        thing("{type: strnig}"),
        "/Thing/properties/a/type",
        "unknown type 'strnig'",
        "string",
    ),
    "a type of another language": (
        thing("{type: int}"),
        "/Thing/properties/a/type",
        "unknown type 'int'",
        "integer",
    ),
    "an unknown type in a list": (
        thing("{type: [string, nil]}"),
        "/Thing/properties/a/type",
        "unknown type 'nil'",
        "null",
    ),
    "null without quotes in a list": (
        thing("{type: [string, null]}"),
        "/Thing/properties/a/type",
        "None",
        "null",
    ),
    "null without quotes": (thing("{type: null}"), "/Thing/properties/a/type", "type", "null"),
    "a number as type": (thing("{type: 5}"), "/Thing/properties/a/type", "5", "string"),
    "a mapping as type": (thing("{type: {a: b}}"), "/Thing/properties/a/type", "type", "string"),
    "a schema that is a word": (
        thing("string"),
        "/Thing/properties/a",
        "a schema is a mapping",
        "{}",
    ),
    "a schema that is empty": (thing(""), "/Thing/properties/a", "a schema is a mapping", "{}"),
    "a schema that is a list": (
        thing("[string]"),
        "/Thing/properties/a",
        "a schema is a mapping",
        "{}",
    ),
    "a component that is a word": (
        "Thing: string",
        "/Thing",
        "a schema is a mapping",
        "keywords below its name",
    ),
    "a component that is empty": (
        "Thing:",
        "/Thing",
        "a schema is a mapping",
        "keywords below its name",
    ),
    "items in a list": (
        thing("{type: array, items: [{type: string}]}"),
        "/Thing/properties/a/items",
        "mapping",
        "{}",
    ),
    "a part that is a word": (
        "Thing: {allOf: [Other]}",
        "/Thing/allOf/0",
        "a schema is a mapping",
        "{}",
    ),
    "properties without any": (
        "Thing: {type: object, properties: }",
        "/Thing/properties",
        "mapping",
        "",
    ),
    "properties in a list": (
        "Thing: {type: object, properties: [a]}",
        "/Thing/properties",
        "mapping",
        "",
    ),
    "required that names no property": (
        "Thing: {type: object, required: [a, b], properties: {a: {}}}",
        "/Thing/required",
        "'b' is not a property",
        "take it out",
    ),
    "required that no part describes": (
        "Base: {type: object, properties: {a: {}}}\nThing: {allOf: [{$ref: '#/Base'}], required: [b]}",
        "/Thing/required",
        "'b' is not a property",
        "take it out",
    ),
    "required in a field": (
        thing("{type: string, required: true}"),
        "/Thing/properties/a/required",
        "list",
        "",
    ),
    "required as a word": (
        "Thing: {type: object, required: a, properties: {a: {}}}",
        "/Thing/required",
        "list",
        "",
    ),
    "an enum of one word": (thing("{enum: small}"), "/Thing/properties/a/enum", "list", ""),
    "an enum of nothing": (
        thing("{type: string, enum: []}"),
        "/Thing/properties/a/enum",
        "enum",
        "",
    ),
    "yes and no without quotes": (
        thing("{type: string, enum: [yes, no]}"),
        "/Thing/properties/a/enum",
        "True",
        "quote",
    ),
    "a constant of another type": (
        thing("{type: string, const: 1.10}"),
        "/Thing/properties/a/const",
        "1.1",
        "quote",
    ),
    "a description that is no text": (
        thing("{description: 5}"),
        "/Thing/properties/a/description",
        "string",
        "quote",
    ),
    "a description left empty": (
        thing("{description: }"),
        "/Thing/properties/a/description",
        "string",
        "",
    ),
    "a union of nothing": ("Thing: {oneOf: []}", "/Thing/oneOf", "oneOf", ""),
    "a union in a mapping": ("Thing: {anyOf: {a: {type: string}}}", "/Thing/anyOf", "", ""),
    "further fields by a word": (
        "Thing: {type: object, additionalProperties: no way}",
        "/Thing/additionalProperties",
        "",
        "",
    ),
    "a field that the models use": (
        "Thing: {type: object, properties: {additional_properties: {}}}",
        "/Thing/properties/additional_properties",
        "the models use this name",
        "rename it",
    ),
    "a merger of what is no object": (
        "Name: {type: string}\nThing: {allOf: [{$ref: '#/Name'}, {description: A name.}]}",
        "/Thing",
        "object",
        "",
    ),
    "required in a part that no part describes": (
        "Thing: {allOf: [{properties: {a: {}}}, {allOf: [{required: [b]}]}]}",
        "/Thing/allOf/1/allOf/0/required/0",
        "'b' is not a property",
        "take it out",
    ),
    "a merger of a union": (
        "Name: {oneOf: [{type: string}, {type: integer}]}\nThing: {allOf: [{$ref: '#/Name'}]}",
        "/Thing/allOf/0",
        "object",
        "",
    ),
    "a field that comes to a name the models use": (
        "Thing: {type: object, properties: {additional-properties: {}}}",
        "/Thing/properties/additional-properties",
        "the models use this name",
        "rename it",
    ),
    "an example in a schema": (
        thing("{example: 5}"),
        "/Thing/properties/a/example",
        "unknown",
        "examples/NAME",
    ),
    "a value twice": (thing("{enum: [a, a]}"), "/Thing/properties/a/enum", "twice", "take one out"),
    "a length below zero": (
        thing("{minLength: -1}"),
        "/Thing/properties/a/minLength",
        "minLength",
        "change it",
    ),
    "the first of two faults": (
        "Thing: {type: object, properties: {b: {tpye: a}, a: {typ: a}}, requried: [a]}",
        "/Thing/properties/b/tpye",
        "'tpye'",
        "'type'",
    ),
    "a bound that is a word": (
        thing("{type: integer, minimum: one}"),
        "/Thing/properties/a/minimum",
        "number",
        "",
    ),
    "a bound that is infinite": (
        thing("{type: number, maximum: .inf}"),
        "/Thing/properties/a/maximum",
        "inf",
        "",
    ),
    "a pattern that is none": (
        thing("{type: string, pattern: '['}"),
        "/Thing/properties/a/pattern",
        "[",
        "",
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_schema_at_fault_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], case: tuple[str, str, str, str]
) -> None:
    text, pointer, problem, remedy = case
    told = refusal(describe(tmp_path / "openapi", {"things": text}), tmp_path / "out", capsys)
    assert told.stands_at("schemas/things.yaml", pointer), told
    assert problem in told.problem
    assert remedy in told.remedy


@pytest.mark.parametrize(
    "keyword",
    [
        "title: A thing",
        "x-internal: {any: [thing]}",
        "deprecated: true",
        "default: null",
        "format: own",
    ],
)
def test_annotations_and_extensions_are_no_fault(tmp_path: Path, keyword: str) -> None:
    file = describe(tmp_path / "openapi", {"things": thing(f"{{type: [string, 'null'], {keyword}}}")})
    assert list(read(file).components) == ["Thing"]
