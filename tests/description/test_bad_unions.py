"""Unions and names at fault: what has no name, what cannot be told apart, what a discriminator gets wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.tiny import describe, refusal

if TYPE_CHECKING:
    from pathlib import Path

VARIANTS = """
A: {type: object, required: [kind], properties: {kind: {type: string, const: a}}}
B: {type: object, required: [kind], properties: {kind: {type: string, const: b}}}
"""


def thing(schema: str) -> str:
    """Return the variants and a component `Thing` with the field `a`, whose schema is in question."""
    return f"{VARIANTS}\nThing: {{type: object, properties: {{a: {schema}}}}}"


def either(first: str, second: str) -> str:
    """Return a union of two objects with these properties."""
    variants = [f"{name}: {{type: object, properties: {text}}}" for name, text in (("A", first), ("B", second))]
    return "\n".join([*variants, "U: {oneOf: [{$ref: '#/A'}, {$ref: '#/B'}]}"])


def union(discriminator: str) -> str:
    return f"{VARIANTS}\nU: {{oneOf: [{{$ref: '#/A'}}, {{$ref: '#/B'}}], discriminator: {discriminator}}}"


# What is written, the pointer in schemas/things.yaml, and words of the fault and of the remedy.
CASES = {
    "an object without a name": (
        thing("{type: object, properties: {b: {}}}"),
        "/Thing/properties/a",
        "an object without a name",
        "make it a component",
    ),
    "an object without a name in a list": (
        thing("{type: array, items: {properties: {b: {}}}}"),
        "/Thing/properties/a/items",
        "an object without a name",
        "make it a component",
    ),
    "an object without a name among variants": (
        VARIANTS + "U: {oneOf: [{$ref: '#/A'}, {type: object, properties: {b: {}}}]}",
        "/U/oneOf/1",
        "an object without a name",
        "make it a component",
    ),
    "a union without a name": (
        thing("{anyOf: [{type: string}, {type: integer}]}"),
        "/Thing/properties/a",
        "a union without a name",
        "make it a component",
    ),
    "a union without a name in a mapping": (
        thing("{type: object, additionalProperties: {oneOf: [{type: string}, {type: integer}]}}"),
        "/Thing/properties/a/additionalProperties",
        "a union without a name",
        "make it a component",
    ),
    "a merger without a name": (
        thing("{allOf: [{$ref: '#/A'}, {properties: {b: {}}}]}"),
        "/Thing/properties/a",
        "without a name",
        "make it a component",
    ),
    "variants without a tag": (
        either("{a: {}}", "{b: {}}"),
        "/U",
        "A, B cannot be told apart",
        "a constant of its own",
    ),
    "variants with one tag": (
        either("{t: {const: x}}", "{t: {const: x}}"),
        "/U",
        "A, B cannot be told apart",
        "a constant of its own",
    ),
    "tags that are integers": (
        either("{t: {const: 1}}", "{t: {const: 2}}"),
        "/U",
        "A, B cannot be told apart",
        "a string",
    ),
    "two open variants": (
        either("{t: {type: string}}", "{t: {type: string}}"),
        "/U",
        "A, B cannot be told apart",
        "a constant of its own",
    ),
    "two lists in a union": (
        "U: {oneOf: [{type: array, items: {type: string}}, {type: array, items: {type: integer}}]}",
        "/U",
        "two variants of one JSON type",
        "join them",
    ),
    "a discriminator with another value": (
        union("{propertyName: kind, mapping: {a: '#/A', c: '#/B'}}"),
        "/U/discriminator",
        "disagrees",
        "'kind'",
    ),
    "a discriminator with values exchanged": (
        union("{propertyName: kind, mapping: {a: '#/B', b: '#/A'}}"),
        "/U/discriminator",
        "disagrees",
        "'kind'",
    ),
    "a discriminator that lacks a value": (
        union("{propertyName: kind, mapping: {a: '#/A'}}"),
        "/U/discriminator",
        "'b'",
        "'kind'",
    ),
    "a discriminator of another field": (
        union("{propertyName: type, mapping: {a: '#/A', b: '#/B'}}"),
        "/U/discriminator",
        "disagrees",
        "'kind'",
    ),
    "a discriminator without a field": (
        union("{mapping: {a: '#/A', b: '#/B'}}"),
        "/U/discriminator",
        "",
        "'kind'",
    ),
    "a discriminator that is a word": (union("kind"), "/U/discriminator", "", ""),
    "a discriminator of what is no object": (
        "U: {oneOf: [{type: string}, {type: integer}], discriminator: {propertyName: kind}}",
        "/U/discriminator",
        "no objects",
        "take it out",
    ),
    "a keyword beside a union": (
        VARIANTS + "U: {type: object, oneOf: [{$ref: '#/A'}, {$ref: '#/B'}]}",
        "/U/type",
        "beside oneOf",
        "move it into the variants",
    ),
    "a typo beside a union": (
        VARIANTS + "U: {anyOf: [{$ref: '#/A'}, {$ref: '#/B'}], desciption: Either.}",
        "/U/desciption",
        "unknown keyword",
        "'description'",
    ),
    "two unions in one": (
        VARIANTS + "U: {oneOf: [{$ref: '#/A'}], anyOf: [{$ref: '#/B'}]}",
        "/U",
        "would have no effect",
        "",
    ),
    "a discriminator beside no union": (
        "Thing: {type: object, properties: {a: {}}, discriminator: {propertyName: a}}",
        "/Thing/discriminator",
        "",
        "",
    ),
    "a variant that may be either": (
        either("{t: {enum: [x, y]}}", "{t: {enum: [y, z]}}"),
        "/U",
        "A, B cannot be told apart",
        "a constant of its own",
    ),
    "an object of any kind beside a variant": (
        VARIANTS + "U: {oneOf: [{$ref: '#/A'}, {type: object}]}",
        "/U",
        "two variants of one JSON type",
        "",
    ),
    "a mapping in a discriminator to a name": (
        union("{propertyName: kind, mapping: {a: A, b: B}}"),
        "/U/discriminator/mapping",
        "'A'",
        "",
    ),
    "a mapping in a discriminator in a list": (
        union("{propertyName: kind, mapping: ['#/A', '#/B']}"),
        "/U/discriminator",
        "",
        "",
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_union_at_fault_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], case: tuple[str, str, str, str]
) -> None:
    text, pointer, problem, remedy = case
    told = refusal(describe(tmp_path / "openapi", {"things": text}), tmp_path / "out", capsys)
    assert told.stands_at("schemas/things.yaml", pointer), told
    assert problem in told.problem
    assert remedy in told.remedy
