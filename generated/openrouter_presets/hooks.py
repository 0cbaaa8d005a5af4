# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""The structure and unstructure hooks of the converter, compiled for each class on its first use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .base import UNSET, Model, is_array, is_object
from .shapes import EXTRA, Shape, extra_type, json_fields, shape_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cattrs import BaseConverter

    Hook = Callable[[Any, Any], Any]


class Misfit(Exception):
    """A value does not fit its place; whoever catches it finds out where."""


def class_hook(cls: type[Model], converter: BaseConverter) -> Hook:
    """Return the function that reads a mapping into `cls`.

    It fills an instance made without `__init__` and counts the keys it knows, so that only a mapping
    with more keys than that is searched for unknown ones.
    """
    scope: dict[str, Any] = {"UNSET": UNSET, "new": cls.__new__, "cls": cls}
    scope["plain"], scope["rest"] = _plain_mapping(cls), _rest_of(cls, converter)
    lines = ["def structure(data, _=None):", " if data.__class__ is not dict:"]
    lines += [
        "  data = plain(data)",
        "  if data.__class__ is not dict: return data",
        " self = new(cls)",
        " n = 0",
    ]
    for index, field in enumerate(json_fields(cls)):
        shape, name = shape_of(field.type), f"h{index}"
        lines += [f" if {field.key!r} in data:", f"  v = data[{field.key!r}]", "  n += 1"]
        if not shape.anything:
            scope[name] = _on_first_use(scope, name, field.type, converter)
            lines += [f"  {_guard(shape)}v = {name}(v, None)"]
        lines += [f"  self.{field.name} = v", f" else: self.{field.name} = UNSET"]
    lines += [f" self.{EXTRA} = {{}} if n == len(data) else rest(data)", " return self"]
    exec(compile("\n".join(lines), f"<structure {cls.__name__}>", "exec"), scope)  # noqa: S102  # our own text
    hook: Hook = scope["structure"]
    return hook


def _guard(shape: Shape) -> str:
    """Return the test that lets the commonest value of a place pass without a call."""
    for kind in ("str", "bool", "int"):
        if any(scalar.__name__ == kind for scalar in shape.scalars):
            return f"if v.__class__ is not {kind}: "
    return ""


def _on_first_use(scope: dict[str, Any], name: str, cls: Any, converter: BaseConverter) -> Hook:
    def resolve(value: Any, _: Any) -> Any:
        scope[name] = hook = converter.get_structure_hook(cls)
        return hook(value, cls)

    return resolve


def _plain_mapping(cls: type[Model]) -> Callable[[Any], Any]:
    def plain(value: Any) -> Any:
        if value is None or isinstance(value, cls):
            return value
        if is_object(value):
            return dict(value)
        raise Misfit

    return plain


def _rest_of(
    cls: type[Model], converter: BaseConverter
) -> Callable[[dict[str, Any]], dict[str, Any]]:
    known = frozenset(field.key for field in json_fields(cls))
    value_type = extra_type(cls)

    def rest(data: dict[str, Any]) -> dict[str, Any]:
        extra = {key: value for key, value in data.items() if key not in known}
        if value_type is Any:
            return extra
        hook = converter.get_structure_hook(value_type)
        return {key: hook(value, value_type) for key, value in extra.items()}

    return rest


def value_hook(annotation: Any, converter: BaseConverter) -> Hook:
    """Return the function that reads a value of no single class: a scalar, a list, a mapping, a union."""
    shape = shape_of(annotation)
    read_mapping = _mapping_reader(shape, converter)
    simple = shape.scalars - {float}

    def structure(value: Any, _: Any = None) -> Any:
        if value is None or value.__class__ in simple or shape.anything:
            return value
        if is_object(value):
            return read_mapping(value)
        if shape.item is not None and is_array(value):
            read_item = converter.get_structure_hook(shape.item)
            return [read_item(item, shape.item) for item in value]
        if shape.takes(value) or isinstance(value, shape.classes):
            return value
        raise Misfit

    return structure


def _mapping_reader(shape: Shape, converter: BaseConverter) -> Callable[[Mapping[str, Any]], Any]:
    """Return the function that reads a mapping as the class its tag names, or carries it as it is."""

    def read(value: Mapping[str, Any]) -> Any:
        if not shape.classes:
            if shape.value is None:
                raise Misfit
            read_value = converter.get_structure_hook(shape.value)
            return {key: read_value(item, shape.value) for key, item in value.items()}
        cls = shape.choose(value)
        if cls is None:
            if shape.carries:
                return value
            raise Misfit
        try:
            return converter.get_structure_hook(cls)(value, cls)
        except Misfit:
            # The contract admits through an open variant what the variant of the tag does not.
            if shape.open_class in (None, cls) or shape.tag not in value:
                raise
        return converter.get_structure_hook(shape.open_class)(value, shape.open_class)

    return read


def shallow_writer(cls: type[Model]) -> Callable[[Any], dict[str, Any]]:
    """Return the function that lists what an instance of `cls` holds by JSON key, absent fields left out."""
    lines = ["def write(self):", " out = {}"]
    for field in json_fields(cls):
        lines += [f" v = self.{field.name}", f" if v is not UNSET: out[{field.key!r}] = v"]
    lines += [f" if self.{EXTRA}: out.update(self.{EXTRA})", " return out"]
    scope: dict[str, Any] = {"UNSET": UNSET}
    exec(compile("\n".join(lines), f"<unstructure {cls.__name__}>", "exec"), scope)  # noqa: S102  # our own text
    writer: Callable[[Any], dict[str, Any]] = scope["write"]
    return writer
