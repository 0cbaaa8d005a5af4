"""Renders the `x-checks` of a body as an expression: if it is true, they certainly find nothing.

A check finds nothing for one of a few reasons that are quick to test: what it looks at is missing, one of its
conditions certainly fails, or its rule certainly holds. If none of them applies, the interpreter runs the check.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from codegen.description.schema import Schema

_Path = list[str | int]
_Paths = list[_Path]


def silent(checks: Mapping[str, Schema], value: str) -> str:
    """Return the expression for the body called `value`, which has no other issues."""
    by_place: dict[str, list[list[str]]] = {}  # checks that one missing member silences are tested together
    for check in checks.values():
        missing, *reasons = _reasons(check, value)
        by_place.setdefault(missing, []).append(reasons)
    return _all([f"type({value}) is dict", *map(_silent_together, by_place, by_place.values())])


def _silent_together(missing: str, reasons: list[list[str]]) -> str:
    if not all(reasons):
        return missing
    return _any([missing, _all(map(_any, reasons)) if len(reasons) > 1 else _any(reasons[0])])


def _all(parts: Iterable[str]) -> str:
    return " and ".join(f"({part})" if " or " in part else part for part in parts)


def _any(parts: Iterable[str]) -> str:
    return " or ".join(f"({part})" if " and " in part else part for part in parts)


def _reasons(check: Schema, value: str) -> Iterator[str]:
    paths = [_path(place) for place in check["places"]]
    yield " and ".join(dict.fromkeys(_missing(value, *path) for path in paths))
    for path, schema in _conditions(check, paths):
        yield from _failures(schema, value, path)
    for name, holds in _RULES.items():
        if name in check:
            yield from holds(value, paths, check[name])


def _path(place: str) -> _Path:
    return [int(step) if step.isdecimal() else step for step in place.split("/")]


def _missing(value: str, head: str | int, below: str | int = "", *_: str | int) -> str:
    return f"type({value}.get({head!r})) is not list" if below == "*" else f"{head!r} not in {value}"


def _conditions(check: Schema, paths: _Paths) -> Iterator[tuple[_Path, Schema]]:
    """Yield the path that each condition applies to, and its schema."""
    yield [], check.get("when", {})
    if len(paths) == 1:
        yield paths[0], check.get("where", {})
        yield paths[0][:-1], check.get("beside", {})


def _failures(schema: Schema, value: str, path: _Path) -> Iterator[str]:
    """Yield expressions that rule out a match at a path, based on the constants and required members of a schema."""
    members: Schema = schema.get("properties", {}) if schema.get("type") == "object" else {}
    words = [schema["const"]] if "const" in schema else schema.get("enum")
    if words:
        yield f"{{{', '.join(map(repr, words))}}}.isdisjoint({_reached(value, path)})"
    for name, part in members.items():
        if name in schema.get("required", ()):
            yield from _failures(part, value, [*path, name])
        elif part == {"type": "null"} and not path:
            yield f"{value}.get({name!r}) is not None"


def _fits(value: str, paths: _Paths, schema: Schema) -> Iterator[str]:
    if schema.keys() == {"minimum", "maximum"}:
        bounds = f"{schema['minimum']} <= i <= {schema['maximum']}"
        yield " and ".join(f"all({bounds} for i in {_reached(value, path)})" for path in paths)


def _differ(value: str, paths: _Paths, ends: list[str]) -> Iterator[str]:
    if len(ends) == len(paths) == 1:
        found = _reached(value, [*paths[0], *_path(ends[0])])
        yield f"len(found := {found}) == len({{*found}})"


def _among(value: str, paths: _Paths, other: str) -> Iterator[str]:
    yield f"{_set(value, paths)} <= {_set(value, [_path(other)])}"


def _below(value: str, paths: _Paths, other: str) -> Iterator[str]:
    bounds = _reached(value, _path(other))
    yield " and ".join(f"all(i < bound for i in {_reached(value, path)} for bound in {bounds})" for path in paths)


def _most(value: str, paths: _Paths, most: int) -> Iterator[str]:
    yield f"{_number(value, paths)} <= {most}"


def _order(value: str, paths: _Paths, order: Mapping[str, Any]) -> Iterator[str]:
    found = f"(found := [{', '.join('*' + _reached(value, [*path, order['by']]) for path in paths)}])"
    if None not in order["values"]:  # what is not an object counts as null
        yield f"{{*{found}}} <= {{{order['default']!r}}}"
        found = "found"
    yield f"len({{*{found}}}) < 2 and len(found) == {_number(value, paths)}"


_RULES: dict[str, Callable[[str, _Paths, Any], Iterator[str]]] = {
    "fits": _fits,
    "differ": _differ,
    "among": _among,
    "below": _below,
    "most": _most,
    "order": _order,
}


def _set(value: str, paths: _Paths) -> str:
    return f"{{{', '.join(f'*{_reached(value, path)}' for path in paths)}}}"


def _number(value: str, paths: _Paths) -> str:
    return " + ".join(f"len({_reached(value, path)})" for path in paths)


def _reached(value: str, path: _Path) -> str:
    return f"reached({value}, {', '.join(map(repr, path))})"
