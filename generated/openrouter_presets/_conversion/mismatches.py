# Copied from codegen/runtime/_conversion/mismatches.py; edit there.
"""Where a value does not fit: the slow passes, run only once the fast one has failed."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from attrs import evolve

from .._base import Model, is_array, is_object, step
from .._errors import Fault
from .shapes import extra_type, found, json_fields, shape_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from .shapes import Shape


def misfits(value: object, annotation: Any, pointer: str = "") -> Iterator[Fault]:
    """Yield each place under `value` whose JSON type does not fit `annotation`, in document order."""
    shape = shape_of(annotation)
    if value is None or shape.anything or isinstance(value, shape.classes) or shape.takes(value):
        return
    if is_object(value) and (shape.classes or shape.carries or shape.value is not None):
        yield from _in_mapping(value, shape, pointer)
    elif is_array(value) and shape.item is not None:
        for index, item in enumerate(value):
            yield from misfits(item, shape.item, f"{pointer}/{index}")
    else:
        yield Fault(pointer, str(shape), found(value))


def _in_mapping(value: Mapping[str, Any], shape: Shape, pointer: str) -> Iterator[Fault]:
    cls = shape.choose(value)
    if cls is None and shape.value is not None:
        for key, item in value.items():
            yield from misfits(item, shape.value, pointer + step(key))
    if cls is None:
        return
    if shape.open_class not in (None, cls) and shape.tag in value:
        return
    named = {field.key: field.type for field in json_fields(cls)}
    for key, item in value.items():
        yield from misfits(item, named.get(key) or extra_type(cls), pointer + step(key))


def unwritable(value: object, shallow: Callable[[Model], Mapping[str, Any]]) -> Iterator[Fault]:
    """Yield each place under `value` that JSON cannot say; `shallow` lists what a model holds.

    The depth of `value` has no bound, so the way down is kept in lists, not on Python's stack.
    """
    tokens: list[str] = []
    parents: dict[int, object] = {}
    levels: list[Iterator[tuple[str, Any]]] = [iter([("", value)])]
    while levels:
        token, node = next(levels[-1], (None, None))
        if token is None:
            levels.pop()
            if tokens:
                tokens.pop()
                parents.popitem()
        elif id(node) in parents:
            yield Fault("".join([*tokens, token]), "JSON", "a value that contains itself")
        elif isinstance(node, Fault):
            yield evolve(node, pointer="".join([*tokens, token]))
        elif isinstance(node, Model) or is_object(node):
            entries: list[tuple[object, Any]] = [
                *(shallow(node) if isinstance(node, Model) else node).items()
            ]
            for key in (key for key, _ in entries if not isinstance(key, str)):
                yield Fault("".join([*tokens, token]), "keys that are strings", f"the key {key!r}")
            tokens.append(token)
            parents[id(node)] = node
            levels.append((step(key), item) for key, item in entries)
        elif is_array(node):
            tokens.append(token)
            parents[id(node)] = node
            levels.append((f"/{index}", item) for index, item in enumerate(node))
        elif not (
            node is None
            or isinstance(node, (str, int))
            or (isinstance(node, float) and math.isfinite(node))
        ):
            expected = "a finite number" if isinstance(node, float) else "JSON"
            yield Fault("".join([*tokens, token]), expected, found(node))
