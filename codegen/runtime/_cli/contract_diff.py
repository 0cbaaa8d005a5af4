# Copied from codegen/runtime/_cli/contract_diff.py; edit there.
"""What a new contract changes for its users: components, fields, variants and values that it adds or removes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .._base import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

REF = "#/$defs/"
SAME, OTHER = (
    "the contract is the same",
    "nothing that has a name was added or removed; other details of the contract changed",
)


def contract_changes(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    """Return the changes from one bundle of schemas to another, one per line, sorted by component."""
    before, after = old["$defs"], new["$defs"]
    lines = [f"- component {name}" for name in sorted(before.keys() - after.keys())]
    lines += [f"+ component {name}" for name in sorted(after.keys() - before.keys())]
    for name in sorted(before.keys() & after.keys()):
        gone, come = set(_facts(before[name], name)), set(_facts(after[name], name))
        lines += [f"- {kind} {what}" for kind, what in sorted(gone - come)]
        lines += [f"+ {kind} {what}" for kind, what in sorted(come - gone)]
    return lines or [SAME if before == after else OTHER]


def _facts(schema: Any, place: str) -> Iterator[tuple[str, str]]:
    """Yield what a schema names, as kind and what: fields, variants of a union, values of an enum."""
    if not is_object(schema):
        return
    for name, field in _entries(schema, "properties"):
        yield "field", f"{place}.{name}"
        yield from _facts(field, f"{place}.{name}")
    values = schema["enum"] if is_array(schema.get("enum")) else [schema["const"]] if "const" in schema else []
    for value in values:
        yield "value", f"{place}: {json.dumps(value, ensure_ascii=False)}"
    for variant in (*_items(schema, "oneOf"), *_items(schema, "anyOf")):
        yield "variant", f"{place}: {_label(variant)}"
        yield from _facts(variant, place)
    for part in _items(schema, "allOf"):
        yield from _facts(part, place)
    yield from _facts(schema.get("items"), f"{place}[]")
    yield from _facts(schema.get("additionalProperties"), f"{place}{{}}")


def _entries(schema: Mapping[str, Any], keyword: str) -> list[tuple[str, Any]]:
    found = schema.get(keyword)
    return list(found.items()) if is_object(found) else []


def _items(schema: Mapping[str, Any], keyword: str) -> list[Any]:
    found = schema.get(keyword)
    return list(found) if is_array(found) else []


def _label(variant: Any) -> str:
    """Return the name of a variant: that of its component, or of its JSON type."""
    if not is_object(variant):
        return json.dumps(variant)
    reference = variant.get("$ref")
    if isinstance(reference, str):
        return reference.removeprefix(REF)
    types = variant.get("type", "any")
    return types if isinstance(types, str) else " or ".join(map(str, types))
