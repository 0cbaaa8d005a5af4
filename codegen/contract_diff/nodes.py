"""Reads the raw nodes of a description, and checks what it reads, since nothing has validated it yet."""

from __future__ import annotations

from typing import Any

from codegen.contract_diff.keywords import KINDS
from codegen.description.errors import CodegenError, Place
from codegen.description.yaml_files import is_list, is_mapping

PROSE = {
    *(
        "title",
        "description",
        "summary",
        "example",
        "examples",
        "externalDocs",
        "xml",
        "discriminator",
    ),
    *("$comment", "$id", "$schema", "$defs", "$anchor", "definitions"),
}


def wire(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the keywords that affect what goes over the wire."""
    return {
        key: value
        for key, value in schema.items()
        if key not in PROSE and not key.startswith("x-") and not (value is False and key in ("nullable", "deprecated"))
    }


def is_null(schema: object) -> bool:
    """Whether `schema` says nothing but `nullable: true`; combined with other schemas, it only adds null."""
    return is_mapping(schema) and wire(schema) == {"nullable": True}


def types_of(schema: dict[str, Any], place: Place) -> dict[str, bool]:
    """Return the JSON types that the schema allows; False for a number that may not have a fraction."""
    said = schema.get("type", [*KINDS])
    found = dict[str, bool]()
    for name in said if is_list(said) else [said]:
        kind = "number" if name == "integer" else name
        if kind not in KINDS:
            raise CodegenError(
                place.child("type"),
                f"{name!r} is not a JSON type",
                f"it is one of {', '.join(KINDS)}, integer",
            )
        found[kind] = found.get(kind, False) or name != "integer"
    return found


def list_in(node: dict[str, Any], key: str, place: Place) -> list[Any]:
    """Return the list that `node`, which is at `place`, has under `key`; an empty one if there is none."""
    found: object = node.get(key, [])
    if not is_list(found):
        raise CodegenError(place.child(key), f"{key} is no list", "write it in [brackets]")
    return found


def mapping_in(node: dict[str, Any], key: str, place: Place) -> dict[str, Any]:
    """Return the mapping that `node`, which is at `place`, has under `key`; an empty one if there is none."""
    return as_mapping(node.get(key, {}), place.child(key))


def as_mapping(node: object, place: Place) -> dict[str, Any]:
    """Return `node`, which is at `place`, if it is a mapping."""
    if not is_mapping(node):
        raise CodegenError(place, "is no mapping", "write `key: value` lines")
    return node
