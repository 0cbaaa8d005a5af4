# Copied from codegen/runtime/_conversion/writing.py; edit there.
"""Building blocks of the rendered writers: models as pieces of JSON text, or as dictionaries one level deep.

Each character of a piece represents one byte: a Python string needs the memory of its widest character for all of
them, and most JSON is ASCII. An unusual value, such as a tuple or a key that is not a string, raises an exception
and is left to an encoder, which writes it or reports the error.
"""

from __future__ import annotations

import json
import math
from json.encoder import encode_basestring, encode_basestring_ascii
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from .. import _json_text
from .._base import UNSET, Model, is_array, is_object
from .._errors import Fault, StructureError
from .._json_text import unwritable
from .reading import attributes, codec
from .shapes import EXTRA

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Put = Callable[[str], object]
    Writer = Callable[[Any, Put, str], object]


class _Writers(dict[type, "Writer"]):
    """By class of a value, the function that passes the value's pieces to `put`, with `start` before the first.

    They raise TypeError or ValueError for values that they do not write, and RecursionError for deep nesting.
    """

    def __missing__(self, cls: type[Any]) -> Writer:
        writer: Writer | None = codec("write", cls)
        if writer is None:
            raise TypeError(f"a {cls.__name__} is left to an encoder")
        self[cls] = writer
        return writer


def joined(value: object) -> bytes:
    """Return a value as JSON."""
    pieces: list[str] = []
    writers[value.__class__](value, pieces.append, "")
    return "".join(pieces).encode("latin-1")


def in_pieces(model: Model, put: Put, start: str) -> object:
    """Put a model with whatever it holds."""
    return _put_mapping(written(model), put, start)


def members(mapping: Mapping[Any, Any], put: Put, before: str) -> None:
    """Put the members of an object, with `before` in front of the first one."""
    for key, item in mapping.items():
        if key.__class__ is not str:
            raise TypeError("a key that is not a plain string is left to an encoder")
        writers[item.__class__](item, put, f"{before}{text(key)}:")
        before = ","


def close(model: Model, put: Put, before: str = ",") -> object:
    """Put the members that a class does not name, and end the object."""
    extra = getattr(model, EXTRA)
    if not attributes[model.__class__].keys().isdisjoint(extra):
        raise TypeError("a field that is named twice is left to an encoder")
    members(extra, put, before)
    return put("}")


def _wide(value: str) -> str:
    return utf8(encode_basestring(value)).decode("latin-1")


def text(value: Any) -> str:
    """Return a scalar as JSON."""
    kind = value.__class__
    if kind is str:
        return encode_basestring_ascii(value) if value.isascii() else _wide(value)
    if kind is int:
        return int.__repr__(value)
    if kind is float and math.isfinite(value):
        return float.__repr__(value)
    if value is None or kind is bool:
        return "null" if value is None else "true" if value else "false"
    raise TypeError(f"a {kind.__name__} is left to an encoder")


def utf8(text: str) -> bytes:
    """Return JSON text as UTF-8; lone surrogates, which UTF-8 cannot encode, are written as escapes."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "backslashreplace")


def _put_scalar(value: Any, put: Put, start: str) -> None:
    put(start + text(value))


def _put_list(items: list[Any], put: Put, start: str) -> None:
    before = f"{start}["
    for item in items:
        writers[item.__class__](item, put, before)
        before = ","
    put("]" if items else f"{before}]")


def _put_mapping(mapping: Mapping[Any, Any], put: Put, start: str) -> object:
    members(mapping, put, f"{start}{{")
    return put("}" if mapping else f"{start}{{}}")


writers = _Writers({list: _put_list, dict: _put_mapping})
writers.update(dict.fromkeys((str, bool, int, float, type(None)), _put_scalar))


class _Fields(dict[type, tuple[list[str], "Callable[[Any], Any]"]]):
    """By class, its JSON keys in the order in which they are written, and a function that gets their values."""

    def __missing__(self, cls: type) -> tuple[list[str], Callable[[Any], Any]]:
        keys, names = [*attributes[cls]], [*attributes[cls].values()]
        get = attrgetter(*names) if len(names) > 1 else _one(names)
        self[cls] = keys, get
        return self[cls]


def _one(names: list[str]) -> Callable[[Any], tuple[Any, ...]]:
    return lambda model: tuple(getattr(model, name) for name in names)


_fields = _Fields()


def written(model: Model) -> dict[str, Any]:
    """Return the members of a model by JSON key, one level deep, without absent fields."""
    keys, values = _fields[model.__class__]
    present = {key: value for key, value in zip(keys, values(model), strict=True) if value is not UNSET}
    extra = getattr(model, EXTRA)  # the property would make a mapping where there is none
    return present | extra if extra else present


def default(value: Any) -> dict[str, Any]:
    """Return the members of a model or an uncommon mapping, once checked; the `default` of an encoder."""
    if not isinstance(value, Model):
        checked(value)
        return dict(value)
    keys, values = _fields[value.__class__]
    present: dict[str, Any] = {}
    for key, item in zip(keys, values(value), strict=True):
        if item is not UNSET:
            present[key] = item if item.__class__ in _SAFE else checked(item)
    extra = getattr(value, EXTRA)
    return present | checked(extra) if extra else present


# The classes whose instances need no check: JSON scalars, and models, which are checked when they are written.
_SAFE: set[type] = {str, int, bool, type(None)}


def checked(value: Any) -> Any:
    """Return `value` if JSON can express it; models in it are not checked.

    Raises:
        TypeError: a key is not a string, or a value is of another kind.
        ValueError: a number is not finite.
    """
    kind = value.__class__
    if kind is dict:
        for key in value:
            if not isinstance(key, str):
                raise TypeError(f"the key {key!r} is not a string")
        items = value.values()
    elif kind is list:
        items = value
    else:
        _check_other(value)
        return value
    for item in items:
        if item.__class__ not in _SAFE:
            checked(item)
    return value


def _check_other(value: Any) -> None:
    if isinstance(value, Model):
        _SAFE.add(value.__class__)
    elif isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{value!r} is not a JSON number")
    elif is_object(value):
        checked(dict(value))
    elif is_array(value):
        checked([*value])
    elif value is not None and not isinstance(value, (str, int)):
        raise TypeError(f"a {type(value).__name__} is not a JSON value")


def write(value: object, plain: Callable[[Any], Any] | None = None) -> bytes:
    """Write a model, or plain data that may hold models, as JSON in UTF-8.

    Args:
        value: what to write.
        plain: a function that returns a model as plain data; by default its members, by JSON key.

    Raises:
        StructureError: it holds something that JSON cannot say.
    """
    # Models are not given to orjson: it would call `default` for each of them, which costs more than its speed saves.
    if _json_text.orjson is not None and plain is None and not isinstance(value, Model):
        try:
            encoded: bytes = _json_text.orjson.dumps(checked(value), default)
        except (TypeError, ValueError, RecursionError):
            pass  # what it refuses is written below, or refused there with its place
        else:
            return encoded
    try:
        return _put_together(value) if plain is None else utf8(_encoder(plain).encode(checked(value)))
    except RecursionError:
        raise StructureError(too_deep(value, "written")) from None
    except (ValueError, TypeError) as error:
        raise StructureError(list(unwritable(value, written)) or [Fault("", "JSON", str(error))]) from error


def indented(text: bytes, spaces: int) -> bytes:
    """Return JSON text with a line for each member and each entry."""
    return utf8(json.dumps(json.loads(text), ensure_ascii=False, indent=spaces)) + b"\n"


def too_deep(value: object, done: str) -> list[Fault]:
    """Return the faults of a value that is nested too deep for Python's stack."""
    return list(unwritable(value, written)) or [Fault("", "fewer levels of nesting", f"more than can be {done}")]


def _put_together(value: object) -> bytes:
    if isinstance(value, Model):
        try:
            return joined(value)
        except (TypeError, ValueError, RecursionError):
            pass  # what is out of the ordinary is written below, or refused there
    return utf8(_encode(checked(value)))


def _encoder(plain: Callable[[Any], Any]) -> json.JSONEncoder:
    # A cycle ends in a RecursionError; checking for cycles would slow down every body, for the sake of a few.
    return json.JSONEncoder(
        ensure_ascii=False,
        check_circular=False,
        allow_nan=False,
        separators=(",", ":"),
        default=plain,
    )


_encode = _encoder(default).encode
