# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""Where a value does not fit: the slow passes, run only once the fast one has failed."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from .base import Model, is_array, is_object
from .errors import Fault
from .shapes import extra_type, found, json_fields, shape_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from .shapes import Shape


def misfits(value: object, annotation: Any, pointer: str = "") -> Iterator[Fault]:
    """Yield each place under `value` whose JSON type does not fit `annotation`, in document order."""
    shape = shape_of(annotation)
    if value is None or shape.anything or isinstance(value, shape.classes) or shape.takes(value):
        return
    if is_object(value) and (shape.classes or shape.value is not None):
        yield from _in_mapping(value, shape, pointer)
    elif is_array(value) and shape.item is not None:
        for index, item in enumerate(value):
            yield from misfits(item, shape.item, f"{pointer}/{index}")
    else:
        yield Fault(pointer, str(shape), found(value))


def _in_mapping(value: Mapping[str, Any], shape: Shape, pointer: str) -> Iterator[Fault]:
    if not shape.classes:
        for key, item in value.items():
            yield from misfits(item, shape.value, pointer + step(key))
        return
    cls = shape.choose(value)
    if cls is None:
        if not shape.carries:
            yield Fault(pointer, f"an object whose {shape.tag!r} is a string", "one that has none")
        return
    if shape.open_class not in (None, cls) and shape.tag in value:
        return
    named = {field.key: field.type for field in json_fields(cls)}
    for key, item in value.items():
        yield from misfits(item, named.get(key) or extra_type(cls), pointer + step(key))


def unwritable(value: object, shallow: Callable[[Model], Mapping[str, Any]]) -> Iterator[Fault]:
    """Yield each place under `value` that JSON cannot say; `shallow` lists what a model holds."""
    stack: list[tuple[str, Any, tuple[int, ...]]] = [("", value, ())]
    while stack:
        pointer, node, parents = stack.pop()
        if isinstance(node, Model):
            node = shallow(node)
        if id(node) in parents:
            yield Fault(pointer, "JSON", "a value that contains itself")
        elif is_object(node):
            entries: list[tuple[object, Any]] = list(node.items())
            for key in (key for key, _ in entries if not isinstance(key, str)):
                yield Fault(pointer, "keys that are strings", f"the key {key!r}")
            children = [(pointer + step(key), item, (*parents, id(node))) for key, item in entries]
            stack.extend(reversed(children))
        elif is_array(node):
            children = [
                (f"{pointer}/{index}", item, (*parents, id(node)))
                for index, item in enumerate(node)
            ]
            stack.extend(reversed(children))
        elif isinstance(node, float) and not math.isfinite(node):
            yield Fault(pointer, "a finite number", repr(node))
        elif node is not None and not isinstance(node, (str, int, float)):
            yield Fault(pointer, "JSON", found(node))


def step(key: object) -> str:
    """Return the reference token of `key`, escaped as RFC 6901 says, with its slash."""
    return "/" + str(key).replace("~", "~0").replace("/", "~1")
