# Copied from codegen/runtime/_conversion/generic.py; edit there.
"""Reading by the annotations, with a user's own hooks, and a search for each place that does not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._base import UNSET, Model, is_array, is_object, step
from .._errors import Fault
from .._json_text import found
from .reading import Mismatch
from .shapes import EXTRA, extra_type, json_fields, shape_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from cattrs import BaseConverter

    from .shapes import Shape

    Hook = Callable[[Any, Any], Any]


def class_hook(cls: type[Model], converter: BaseConverter) -> Hook:
    """Return the function that reads a mapping into `cls`."""
    fields = json_fields(cls)
    known = {field.key for field in fields}

    def read(value: Any, _: Any = None) -> Any:
        if value is None or isinstance(value, cls):
            return value
        if not is_object(value):
            raise Mismatch
        model = cls.__new__(cls)
        for field in fields:
            member: Any = UNSET
            if value.get(field.key, UNSET) is not UNSET:
                member = _read(converter, field.type, value[field.key])
            setattr(model, field.name, member)
        others = {key: item for key, item in value.items() if key not in known}
        extra = extra_type(cls) if others else Any
        if extra is not Any:
            others = {key: _read(converter, extra, item) for key, item in others.items()}
        setattr(model, EXTRA, others or None)
        return model

    return read


def value_hook(annotation: Any, converter: BaseConverter) -> Hook:
    """Return the function that reads a value of `annotation`, which is not a class of this package."""
    shape = shape_of(annotation)

    def read(value: Any, _: Any = None) -> Any:
        if value is None or shape.anything or shape.takes(value) or isinstance(value, shape.classes):
            return value
        if shape.item is not None and is_array(value):
            return [_read(converter, shape.item, item) for item in value]
        if is_object(value):
            return _read_mapping(shape, converter, value)
        raise Mismatch

    return read


def _read(converter: BaseConverter, annotation: Any, value: Any) -> Any:
    wanted = shape_of(annotation).only_class or annotation
    return converter.get_structure_hook(wanted)(value, wanted)


def _read_mapping(shape: Shape, converter: BaseConverter, value: Mapping[str, Any]) -> Any:
    """Read a mapping as the class that its tag names, or carry it as it is."""
    cls = shape.choose(value)
    if cls is not None and shape.open_class not in (None, cls) and shape.tag in value:
        try:
            return _read(converter, cls, value)
        except Mismatch:  # the catch-all accepts what the variant of the tag does not
            return _read(converter, shape.open_class, value)
    if cls is not None:
        return _read(converter, cls, value)
    if shape.carries:
        return value
    if shape.value is None:
        raise Mismatch
    return {key: _read(converter, shape.value, item) for key, item in value.items()}


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
