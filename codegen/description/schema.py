"""What one schema of the description says by itself: its types, its subschemas and its references."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.description.errors import Place
from codegen.description.supported import TYPES, is_of_type
from codegen.description.yaml_files import is_mapping

Schema = dict[str, Any]
REF = "#/components/schemas/"


def is_nullable(schema: Schema, *, unknown: bool = False) -> bool:
    """Whether the `type` of `schema` itself allows null; the result is `unknown` if it has no `type`."""
    declared = schema.get("type")
    return unknown if declared is None else "null" in declared


def json_types(schema: Schema) -> list[str]:
    """Return the JSON types that `schema` itself allows, without following references."""
    if "type" in schema:
        return [schema["type"]] if isinstance(schema["type"], str) else schema["type"]
    if "const" in schema or "enum" in schema:
        values = [schema["const"]] if "const" in schema else schema["enum"]
        return [name for name in TYPES if any(is_of_type(value, name) for value in values)]
    return ["object"] if "properties" in schema else TYPES


def branches(schema: Schema) -> list[Schema]:
    """Return the variants of a union; none for any other schema."""
    return [*schema.get("oneOf", []), *schema.get("anyOf", [])]


def children(schema: Schema) -> Iterator[tuple[tuple[str | int, ...], Schema]]:
    """Yield each direct subschema of `schema`, preceded by the keys and indices that lead to it."""
    for name, child in schema.get("properties", {}).items():
        yield ("properties", name), child
    for key in ("oneOf", "anyOf", "allOf"):
        for index, child in enumerate(schema.get(key, [])):
            yield (key, index), child
    for key in ("items", "additionalProperties"):
        if is_mapping(schema.get(key)):
            yield (key,), schema[key]


def walk(schema: Schema, place: Place) -> Iterator[tuple[Schema, Place]]:
    """Yield `schema`, which is at `place`, and its subschemas at any depth, each with its place."""
    yield schema, place
    for way, child in children(schema):
        yield from walk(child, place.child(*way))


def references(schema: Schema) -> list[str]:
    """Return the names of the components that `schema` refers to, at any depth."""
    return [node["$ref"].removeprefix(REF) for node, _ in walk(schema, Place("")) if "$ref" in node]
