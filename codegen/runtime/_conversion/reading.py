# Copied from codegen/runtime/_conversion/reading.py; edit there.
"""Building blocks of the rendered readers: each reads a value as `json.loads` returns it, or raises."""

from __future__ import annotations

import importlib
import math
from typing import TYPE_CHECKING, Any

from attrs import fields

from .._base import UNSET, Model
from .shapes import EXTRA

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Read = Callable[[Any], Any]

_JSON = (str, int, float, bool, list, dict)


class Mismatch(Exception):
    """A value has the wrong JSON type for its place; the code that catches this finds out where."""


class Odd(Exception):
    """A value has none of the types that `json.loads` returns; the general converter can interpret it."""


def odd(value: Any, *fits: str) -> Any:
    """Return a value that fits although it is not of the expected type: null, or a number of another kind."""
    if value is None:
        return value
    kind = value.__class__
    if kind not in _JSON:
        raise Odd
    if kind is int and "number" in fits:
        return value
    if kind is float and math.isfinite(value) and "integer" in fits and value.is_integer():
        return value
    if kind is float and math.isfinite(value) and "number" in fits:
        return value
    raise Mismatch


def string(value: Any) -> Any:
    """Read a string."""
    return value if value.__class__ is str else odd(value, "string")


def integer(value: Any) -> Any:
    """Read an integer; 2.0 is one, and is kept as it is."""
    return value if value.__class__ is int else odd(value, "integer")


def number(value: Any) -> Any:
    """Read a number."""
    return odd(value, "number")


def boolean(value: Any) -> Any:
    """Read true or false."""
    return value if value.__class__ is bool else odd(value, "boolean")


def mapping(value: Any) -> Any:
    """Read an object that is carried as it is."""
    return value if value.__class__ is dict else odd(value, "object")


def array(value: Any) -> Any:
    """Read an array that is carried as it is."""
    return value if value.__class__ is list else odd(value, "array")


def items(value: Any, read: Read) -> Any:
    """Read an array, each entry by itself."""
    return [read(item) for item in value] if value.__class__ is list else odd(value, "array")


def other(value: Any) -> Any:
    """Read a value that is not a dictionary, where a class is expected."""
    return odd(value, "object")


def rest(data: Mapping[str, Any], cls: type[Model], read: Read | None = None) -> Any:
    """Return the members that a class does not name; None where there are none."""
    known = attributes[cls]
    extra = {key: value for key, value in data.items() if key not in known}
    return extra if read is None else {key: read(value) for key, value in extra.items()}


def members(model: Model, data: Mapping[str, Any], read: Read) -> Any:
    """Read the members of a class that has many, all of one kind."""
    names = attributes[model.__class__]
    for name in names.values():
        setattr(model, name, UNSET)
    for key in names.keys() & data.keys():
        setattr(model, names[key], read(data[key]))
    if extra := rest(data, model.__class__):
        model.additional_properties = extra
    return model


def codec(verb: str, cls: Any) -> Any:
    """Return the rendered function that reads or writes a class of this package; None for any other class.

    There is none for classes that occur only in error responses, nor in a copy that was made without `codecs`.
    """
    package = __name__.rpartition("._conversion")[0]
    home, _, topic = getattr(cls, "__module__", "").rpartition(".")
    if home != f"{package}.models" or not (isinstance(cls, type) and issubclass(cls, Model)):
        return None
    try:
        module = importlib.import_module(f"{package}.codecs.{topic}")
    except ModuleNotFoundError:
        return None
    return getattr(module, f"{verb}_{cls.__name__}", None)


class _Attributes(dict[type[Model], dict[str, str]]):
    """The attribute of each JSON key of a class, in the order they are written in."""

    def __missing__(self, cls: type[Model]) -> dict[str, str]:
        named = (a for a in fields(cls) if a.name != EXTRA)
        self[cls] = {a.metadata.get("json", a.name): a.name for a in named}
        return self[cls]


attributes = _Attributes()


class _Readers(dict[Any, "Read | None"]):
    """The rendered reader of each class; None for what is read by the general converter."""

    def __missing__(self, cls: Any) -> Read | None:
        reader: Read | None = codec("read", cls)
        self[cls] = reader
        return reader


readers = _Readers()
