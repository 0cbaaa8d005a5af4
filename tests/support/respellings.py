"""Other spellings of the real description: the same on the wire, told in other words, order and schemas."""

from __future__ import annotations

import random
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.wires import renamed_to

if TYPE_CHECKING:
    from collections.abc import Callable

Capture = pytest.CaptureFixture[str]


def rewritten(node: Any, spell: Callable[[dict[str, Any]], dict[str, Any]], key: str = "") -> Any:
    """Return the node with each schema in it spelled in another way, the innermost first."""
    if isinstance(node, list):
        return [rewritten(item, spell) for item in node]
    if not isinstance(node, dict):
        return node
    result = {name: rewritten(value, spell, name) for name, value in node.items()}
    is_schema = key not in ("properties", "mapping", "schemas", "discriminator")
    return spell(result) if is_schema else result


def without_prose(schema: dict[str, Any]) -> dict[str, Any]:
    return {
        key: value
        for key, value in schema.items()
        if not (key in ("description", "title", "summary", "discriminator") and not _is_schema(value))
        and not key.startswith("x-")
    }


def _is_schema(value: Any) -> bool:
    return isinstance(value, dict) and "propertyName" not in value


def as_3_0(schema: dict[str, Any]) -> dict[str, Any]:
    """Spell null and constants as OpenAPI 3.0 does."""
    schema = dict(schema)
    if "const" in schema:
        schema["enum"] = [schema.pop("const")]
    if isinstance(schema.get("type"), list) and "null" in schema["type"]:
        (schema["type"],) = (name for name in schema["type"] if name != "null")
        schema["nullable"] = True
    variants = schema.get("anyOf", [])
    if {"type": "null"} in variants:
        kept = [variant for variant in variants if variant != {"type": "null"}]
        del schema["anyOf"]
        schema |= {"allOf" if len(kept) == 1 else "oneOf": kept, "nullable": True}
    return schema


def as_unions(schema: dict[str, Any]) -> dict[str, Any]:
    """Spell null, and enums of several values, as unions."""
    if isinstance(schema.get("type"), list) and len(schema["type"]) == 2 and "null" in schema["type"]:
        (kind,) = (name for name in schema["type"] if name != "null")
        other = {**schema, "type": kind}
        if "enum" in schema:
            other["enum"] = [value for value in schema["enum"] if value is not None]
        return {"oneOf": [{"type": "null"}, other]}
    if "oneOf" in schema and "discriminator" in schema:
        return {"anyOf": schema["oneOf"][::-1]}
    return {"allOf": [schema]} if "$ref" in schema else schema


def inlined(document: dict[str, Any]) -> dict[str, Any]:
    """Return the description with every component written out wherever it is used."""
    schemas = document["components"]["schemas"]

    def written_out(schema: dict[str, Any]) -> dict[str, Any]:
        if "$ref" not in schema:
            return schema
        return rewritten(schemas[schema["$ref"].rpartition("/")[2]], written_out)  # type: ignore[no-any-return]

    paths = rewritten(without_discriminators(document["paths"]), written_out)
    return document | {
        "paths": paths,
        "components": {"securitySchemes": document["components"]["securitySchemes"]},
    }


def without_discriminators(node: Any) -> Any:
    return rewritten(node, lambda schema: {key: value for key, value in schema.items() if key != "discriminator"})


UNORDERED = {"enum", "oneOf", "anyOf", "required"}


def shuffled(node: Any) -> Any:
    """Return the node with the keys of all mappings, and the values of all enums and unions, in another order."""
    chance = random.Random(7)  # noqa: S311  # an order, not a secret

    def mixed(value: Any) -> Any:
        if isinstance(value, dict):
            keys = chance.sample(list(value), len(value))
            result = {key: mixed(value[key]) for key in keys}
            for key in sorted(UNORDERED & result.keys()):
                if isinstance(result[key], list):
                    chance.shuffle(result[key])
            return result
        return [mixed(item) for item in value] if isinstance(value, list) else value

    return mixed(node)


def schemas_respelled(
    spell: Callable[[dict[str, Any]], dict[str, Any]],
) -> Callable[[dict[str, Any]], dict[str, Any]]:
    def respell(document: dict[str, Any]) -> dict[str, Any]:
        schemas = document["components"]["schemas"]
        schemas = {name: rewritten(schema, spell) for name, schema in schemas.items()}
        return document | {"components": document["components"] | {"schemas": schemas}}

    return respell


RESPELLINGS: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "as one document": lambda document: document,
    "with other names": partial(renamed_to, "Other{}"),
    "without prose": schemas_respelled(without_prose),
    "as OpenAPI 3.0": schemas_respelled(as_3_0),
    "with unions": schemas_respelled(as_unions),
    "written out": inlined,
    "in another order": shuffled,
    "all at once": lambda document: shuffled(
        renamed_to("Other{}", schemas_respelled(as_3_0)(schemas_respelled(without_prose)(document)))
    ),
}
