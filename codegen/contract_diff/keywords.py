"""Facts of a schema other than its structure: JSON types, enum values and bounds, in one spelling each."""

from __future__ import annotations

import json
import math
from typing import Any

from codegen.description.errors import CodegenError, Place
from codegen.description.yaml_files import is_list, is_mapping

KINDS = ("string", "number", "boolean", "array", "object", "null")
LEAST = {"minLength", "minItems", "minProperties", "minimum", "exclusiveMinimum", "minContains"}
MOST = {"maxLength", "maxItems", "maxProperties", "maximum", "exclusiveMaximum", "maxContains"}
# Schemas that narrow without adding a place of their own; they are compared as a whole.
OPAQUE = (
    "not",
    "if",
    "then",
    "else",
    "contains",
    "propertyNames",
    "dependentSchemas",
    "dependentRequired",
)
BOUNDS = {
    "string": ("minLength", "maxLength", "pattern"),
    "number": (
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
    ),
    "array": ("minItems", "maxItems", "uniqueItems", "contains", "minContains", "maxContains"),
    "object": (
        "minProperties",
        "maxProperties",
        "propertyNames",
        "dependentSchemas",
        "dependentRequired",
    ),
    "boolean": (),
    "null": (),
}
NOTES = ("format", "contentEncoding", "contentMediaType", "default")  # annotations: they make no value invalid
ANYWHERE = ("not", "if", "then", "else")


def json_kind(value: object) -> str:
    """Return the JSON type of `value`; any number is a `number`."""
    if value is None or isinstance(value, bool):
        return "null" if value is None else "boolean"
    if isinstance(value, (int, float)):
        return "number"
    return "array" if is_list(value) else "object" if is_mapping(value) else "string"


def value_key(value: object) -> str:
    """Return a text that is the same for equal JSON values, and only for those."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return json.dumps(value, sort_keys=True, default=str)


def bounds(kind: str, schema: dict[str, Any], place: Place, *, integer: bool) -> dict[str, Any]:
    """Return the bounds that `schema`, which is at `place`, sets for values of one JSON type."""
    found = {name: schema[name] for name in (*BOUNDS[kind], *ANYWHERE) if name in schema}
    for name in found.keys() & (LEAST | MOST):
        if not isinstance(found[name], (int, float)):
            raise CodegenError(place.child(name), f"{found[name]!r} is not a number", "write a number")
    for name, plain in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if found.get(name) is True and plain in found:  # as OpenAPI 3.0 has it
            found[name] = found.pop(plain)
        elif isinstance(found.get(name), bool):
            del found[name]
    if integer:
        found["integer"] = True
        for name, plain, step in (
            ("exclusiveMinimum", "minimum", 1),
            ("exclusiveMaximum", "maximum", -1),
        ):
            if name in found:
                edge = found.pop(name)
                nearest = (math.floor(edge) if step > 0 else math.ceil(edge)) + step
                found = joined(found, {plain: nearest})
    empty = {name for name in ("minLength", "minItems", "minProperties") if found.get(name) == 0}
    return {name: value for name, value in found.items() if name not in empty and value is not False}


def joined(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """Return the combined bounds: a value that satisfies them satisfies both."""
    result = {**one, **other}
    for name in one.keys() & other.keys():
        pair = [one[name], other[name]]
        if name in LEAST | MOST:
            result[name] = max(pair) if name in LEAST else min(pair)
        elif pair[0] != pair[1]:
            result[name] = sorted({value_key(value): value for value in pair}.values(), key=value_key)
    return result


def change_of_bound(name: str, old: Any, new: Any) -> str:
    """Return the kind of change when the bound `name` goes from `old` to `new`; None means no bound."""
    if old is None or new is None:
        return "bound-narrowed" if old is None else "bound-widened"
    if name in LEAST | MOST:
        narrower = new > old if name in LEAST else new < old
        return "bound-narrowed" if narrower else "bound-widened"
    return "bound-undecided" if name in ("pattern", *OPAQUE) else "bound-narrowed"
