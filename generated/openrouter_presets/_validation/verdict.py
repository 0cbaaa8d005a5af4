# Copied from codegen/runtime/_validation/verdict.py; edit there.
"""The quick verdict of jsonschema-rs, for those who have installed it (the extra `fast`)."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from typing import Any

from .._base import is_array, is_object
from .compiler import asserts

jsonschema_rs: Any = None
with contextlib.suppress(ImportError):
    import jsonschema_rs

# jsonschema-rs looks at Python objects as they are and never at what the schema leaves open, so NaN, sets or
# cycles there would go unseen. Such places get a schema of all JSON, as deep as bodies usually are; what is
# nested deeper is left to the exact pass.
_DEPTH = 24
_ANY = "#/$defs/any-json-{}"


def quick_verdict(definitions: Mapping[str, Any], name: str) -> Callable[[Any], bool]:
    """Return what tells that a value keeps the component `name`; False leaves it open."""
    if jsonschema_rs is None or _contains_itself(definitions, name):
        return lambda _: (
            False
        )  # it follows a value down as deep as the schema goes, and crashes on the way
    schemas = {key: _closed(schema) for key, schema in definitions.items()} | _any_json()
    is_valid = jsonschema_rs.Draft202012Validator(
        {"$ref": f"#/$defs/{name}", "$defs": schemas}, validate_formats=False
    ).is_valid

    def is_clean(value: Any) -> bool:
        try:
            return bool(is_valid(value))
        except (TypeError, ValueError):  # it holds an object that jsonschema-rs does not know
            return False

    return is_clean


def _contains_itself(definitions: Mapping[str, Any], name: str) -> bool:
    """Whether the component, or one that it leads to, leads back to itself."""
    edges: dict[str, list[str]] = {}
    waiting = [name]
    while waiting:
        if (node := waiting.pop()) not in edges:
            edges[node] = list(_references(definitions[node]))
            waiting += edges[node]
    try:
        TopologicalSorter(edges).prepare()
    except CycleError:
        return True
    return False


def _references(node: Any) -> Iterator[str]:
    if is_object(node) and isinstance(reference := node.get("$ref"), str):
        yield reference.rpartition("/")[2]
    for child in node.values() if is_object(node) else node if is_array(node) else ():
        yield from _references(child)


def _any_json() -> dict[str, Any]:
    scalars = ["null", "boolean", "number", "string"]
    levels: dict[str, Any] = {_ANY.format(_DEPTH).rpartition("/")[2]: {"type": scalars}}
    for depth in range(_DEPTH):
        below = {"$ref": _ANY.format(depth + 1)}
        level = {
            "type": [*scalars, "array", "object"],
            "items": below,
            "additionalProperties": below,
        }
        levels[_ANY.format(depth).rpartition("/")[2]] = level
    return levels


def _closed(schema: Any, *, part: bool = False) -> Any:
    """Return the schema with the places that it leaves open held to JSON; `part`: it is one of an `allOf`."""
    if schema is False:
        return schema
    anything = {"$ref": _ANY.format(0)}
    if schema is True or not any(map(asserts, schema)):
        return anything
    closed = {
        keyword: _closed_inside(keyword, value)
        for keyword, value in schema.items()
        if asserts(keyword)
    }
    if "allOf" in schema:
        closed.setdefault("unevaluatedProperties", anything)
    elif (
        not part
        and "oneOf" not in schema
        and ("properties" in schema or "object" in schema.get("type", ()))
    ):
        closed.setdefault("additionalProperties", anything)
    if "array" in schema.get("type", ()):
        closed.setdefault("items", anything)
    return closed


def _closed_inside(keyword: str, value: Any) -> Any:
    if keyword == "properties":
        return {name: _closed(child) for name, child in value.items()}
    if keyword in ("items", "additionalProperties"):
        return _closed(value)
    if keyword in ("allOf", "anyOf", "oneOf"):
        return [_closed(child, part=keyword == "allOf") for child in value]
    return value
