# Copied from codegen/runtime/_validation/values.py; edit there.
# pyright: basic
"""Python objects as JSON: which JSON value an object represents, and which objects are not JSON at all."""

from __future__ import annotations

import decimal
import enum
import math
from collections.abc import Callable, Collection, Iterator
from importlib import import_module
from typing import Any

from .._base import Model, Unset, is_array, is_object
from .issues import At, Report, found, not_json

MAX_DEPTH = 512
OPEN_LEVELS = 256  # how deep a rendered verdict looks into an open value, which has fewer levels above it
NOT_JSON = object()
_SCALARS = frozenset((str, int, bool, type(None)))
_STRINGS = frozenset((str,))


def unstructured(model: Model) -> Any:
    """Return a model as plain data, by the part of the package that makes models."""
    converter: Any = import_module(f"{__name__.partition('._validation')[0]}._conversion.converter")
    return converter.unstructure(model)


def plain(value: object) -> Any:
    """Return `value` as an instance of exactly the Python type that stands for its JSON type, or `NOT_JSON`."""
    if isinstance(value, enum.Enum) and not isinstance(value, (str, int, float, Unset)):
        value = value.value
    if value is None:
        return None
    if isinstance(value, Model):
        return unstructured(value)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, (int, float, decimal.Decimal)):
        return _number(value)
    if is_object(value):
        return dict(value)
    return list(value) if is_array(value) else NOT_JSON


def _number(value: int | float | decimal.Decimal) -> int | float:  # noqa: PYI041  # an int is not a float at run time
    if isinstance(value, int):
        return int(value)
    # A decimal number that no float can hold, such as 1E+400, is validated as an integer.
    return int(value) if math.isfinite(value) and not math.isfinite(float(value)) else float(value)


def check_json(value: Any, at: At, report: Report) -> None:
    """Report what is not JSON, or is nested too deep, in `value`, a list or a dictionary."""
    depth = 1
    way = at
    while way is not None:
        depth, way = depth + 1, way[0]
    if not is_json(value, MAX_DEPTH + 1 - depth):
        _check_slowly(value, at, depth, report)


def is_json(value: Any, levels: int = OPEN_LEVELS) -> bool:
    """Whether a value is surely JSON of at most `levels` levels; False may mean that it needs a closer look."""
    kind = type(value)
    if kind in _SCALARS or (kind is float and math.isfinite(value)):
        return True
    level: list[Any] = [value]
    while level and levels:
        below: dict[int, Any] = {}  # the same object may occur many times in a level
        for node in level:
            kind = type(node)
            if kind is dict:
                if not _STRINGS.issuperset(map(type, node)):
                    return False
                items: Collection[Any] = node.values()
            elif kind is list:
                items = node
            else:
                return False
            if _SCALARS.issuperset(map(type, items)):
                continue
            for item in items:
                kind = type(item)
                if kind not in _SCALARS and not (kind is float and math.isfinite(item)):
                    below[id(item)] = item
        level, levels = list(below.values()), levels - 1
    return not level


def others_fit(value: dict[object, object], known: frozenset[str], fits: Callable[[Any], bool]) -> bool:
    """Whether the members of an object that are not `known` surely fit."""
    return value.keys() <= known or all(key in known or (type(key) is str and fits(i)) for key, i in value.items())


def reached(value: Any, *path: str | int) -> list[Any]:
    """Return the values at a path below a value; in the path, `*` means each entry of an array."""
    found = [value]
    for step in path:
        if step == "*":
            found = [item for node in found if type(node) is list for item in node]
        elif type(step) is int:
            found = [node[step] for node in found if type(node) is list and step < len(node)]
        else:
            found = [node[step] for node in found if type(node) is dict and step in node]
    return found


def _check_slowly(value: Any, at: At, depth: int, report: Report) -> None:
    levels = [iter([(at, value)])]
    parents: dict[int, object] = {}
    kept: dict[int, object] = {}  # checked once, and kept alive so that no other value gets the same id
    while levels:
        if (entry := next(levels[-1], None)) is None:
            levels.pop()
            if parents:
                parents.popitem()
            continue
        here, node = entry
        if id(node) in parents:
            report(not_json(here, "json", "JSON", "a value that contains itself"))
        elif is_object(node) or is_array(node) or isinstance(node, Model):
            if depth + len(parents) > MAX_DEPTH:
                report(not_json(here, "depth", f"at most {MAX_DEPTH} levels of nesting", "more"))
            elif id(node) not in kept:
                kept[id(node)] = node
                parents[id(node)] = node
                levels.append(iter(list(_entries(plain(node), here, report))))
        else:
            _check_scalar(node, here, report)


def _entries(node: Any, at: At, report: Report) -> Iterator[tuple[At, Any]]:
    if is_array(node):
        for index, item in enumerate(node):
            yield (at, index, None), item
        return
    entries: list[tuple[object, Any]] = [*node.items()]
    for key, item in entries:
        if isinstance(key, str):
            yield (at, key, None), item
        else:
            report(not_json(at, "json", "keys that are strings", f"the key {found(key)}"))


def check_finite(value: float, at: At, report: Report) -> None:
    """Report NaN and the infinities, which JSON cannot express."""
    if not math.isfinite(value):
        report(not_json(at, "json", "a finite number", found(value)))


def _check_scalar(value: Any, at: At, report: Report) -> None:
    known = plain(value)
    if known is NOT_JSON:
        report(not_json(at, "json", "JSON", found(value)))
    elif isinstance(known, float):
        check_finite(known, at, report)
