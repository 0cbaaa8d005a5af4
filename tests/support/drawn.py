"""Hypothesis strategies: JSON drawn from the schemas, and changed at random places."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Draw = Callable[[st.SearchStrategy[Any]], Any]

BUNDLE = Path(__file__).parents[2] / "generated" / "openrouter_presets" / "schemas" / "contract.json"
SCHEMAS: dict[str, Any] = json.loads(BUNDLE.read_text(encoding="utf-8"))["$defs"]
TEXT = st.text(st.characters(exclude_categories=()), max_size=8)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT
ANYTHING = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)
RETYPED = st.sampled_from(["1024", True, 0, 1.5, [], {}, [None], {"type": 1}, {"type": "text"}])
CARRIED_CHANGES = ("add", "remove", "null", "rename")


@st.composite
def drawn(draw: Draw, name: str) -> Any:
    """Draw JSON that keeps the schema of the component `name`, bounds and patterns apart."""
    return _draw(draw, SCHEMAS[name], 0)


@st.composite
def changed(draw: Draw, name: str, changes: tuple[str, ...]) -> tuple[Any, list[str]]:
    """Draw JSON as `drawn` does and change one to four places in it; return it with the changes made."""
    value = copy.deepcopy(draw(drawn(name)))
    made: list[str] = []
    for _ in range(draw(st.integers(1, 4))):
        change = draw(st.sampled_from(changes))
        places = list(_places(value))
        if places and _change(draw, change, *draw(st.sampled_from(places))):
            made.append(change)
    return value, made


def _draw(draw: Draw, schema: dict[str, Any], depth: int) -> Any:
    if "$ref" in schema:
        return _draw(draw, SCHEMAS[schema["$ref"].removeprefix("#/$defs/")], depth)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return draw(st.sampled_from(schema["enum"]))
    for key in ("oneOf", "anyOf"):
        if key in schema:
            return _draw(draw, draw(st.sampled_from(schema[key])), depth)
    if "allOf" in schema:
        return _draw_all_of(draw, schema["allOf"], depth)
    kind = schema.get("type")
    return _draw_typed(draw, schema, draw(st.sampled_from(kind)) if isinstance(kind, list) else kind, depth)


def _draw_all_of(draw: Draw, schemas: list[dict[str, Any]], depth: int) -> Any:
    """Draw an object of all parts; an unknown field of one part gives way to the field that another part names."""
    resolved = [SCHEMAS[part["$ref"].removeprefix("#/$defs/")] if "$ref" in part else part for part in schemas]
    parts = [(part.get("properties", {}), _draw(draw, part, depth)) for part in resolved if "properties" in part]
    objects = [(named, value) for named, value in parts if isinstance(value, dict)]
    unknown = {key: item for named, value in objects for key, item in value.items() if key not in named}
    known = {key: item for named, value in objects for key, item in value.items() if key in named}
    tags = {"type": "approximate"} if any("type" in part.get("required", []) for part in schemas) else {}
    return unknown | known | tags if objects else None


def _draw_typed(draw: Draw, schema: dict[str, Any], kind: str | None, depth: int) -> Any:
    if kind == "object":
        return _draw_object(draw, schema, depth)
    if kind == "array":
        count = draw(st.integers(schema.get("minItems", 0), 3 if depth < 5 else schema.get("minItems", 0)))
        return [_draw(draw, schema["items"], depth + 1) for _ in range(count)]
    scalars = {
        "string": TEXT,
        "integer": st.integers() | st.integers(-(2**70), 2**70) | st.integers(-9, 9).map(float),
        "number": st.floats(allow_nan=False, allow_infinity=False) | st.integers(),
        "boolean": st.booleans(),
        "null": st.none(),
    }
    return draw(scalars[kind] if kind else ANYTHING)


def _draw_object(draw: Draw, schema: dict[str, Any], depth: int) -> Any:
    properties = schema.get("properties", {})
    optional = [name for name in properties if name not in schema.get("required", [])]
    present = draw(st.lists(st.sampled_from(optional), unique=True, max_size=4)) if optional and depth < 5 else []
    names = [*schema.get("required", []), *present]
    value = {name: _draw(draw, properties.get(name, {}), depth + 1) for name in draw(st.permutations(names))}
    extra = schema.get("additionalProperties", True)
    if extra is not False and depth < 5 and draw(st.booleans()):
        key = draw(TEXT)
        if key not in properties:
            value[key] = _draw(draw, extra if isinstance(extra, dict) else {}, depth + 1)
    return value


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield each container under `value` with each key or index in it."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield value, key
            yield from _places(item)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield value, index
            yield from _places(item)


def _change(draw: Draw, change: str, container: Any, key: Any) -> bool:
    """Change a place; return whether the change applies to it."""
    if change == "add" and isinstance(container, dict):
        container["added_" + draw(TEXT)] = draw(ANYTHING)
    elif change == "remove":
        del container[key]
    elif change == "null":
        container[key] = None
    elif change == "rename" and isinstance(container[key], str):
        container[key] = draw(TEXT)
    elif change == "retype":
        container[key] = copy.deepcopy(draw(RETYPED))
    else:
        return False
    return True
