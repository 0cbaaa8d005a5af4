# Copied from codegen/runtime/_conversion/fragments.py; edit there.
"""Models as JSON in UTF-8, put together from fragments in less time than an encoder takes to ask for each of them.

The keys of a class stand in its compiled function as text. Whatever is out of the ordinary, such as a
tuple or a key that is no string, raises, and is left to an encoder and its errors. A character of a
fragment stands for a byte: text takes the room of its widest character, and most of JSON is ASCII.
"""

from __future__ import annotations

import math
from collections import Counter
from json.encoder import encode_basestring, encode_basestring_ascii
from typing import TYPE_CHECKING, Any

from .._base import UNSET, Model
from .compiled import WARM_UP, compiled
from .shapes import EXTRA, json_fields, shape_of
from .writers import written

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .shapes import JsonField

    Put = Callable[[str], object]
    FragmentWriter = Callable[[Any, Put], object]


class Fragments(dict[type, "FragmentWriter"]):
    """The functions that put the fragments of a value, by its class; those of models are compiled once met often.

    They raise TypeError or ValueError for what is not theirs to write, and RecursionError for what is nested deep.
    """

    def __init__(self) -> None:
        super().__init__({list: self._put_list, dict: self._put_mapping})
        self |= dict.fromkeys((str, bool, int, float, type(None)), _put_scalar)
        self.met: Counter[type[Model]] = Counter()

    def join(self, value: object) -> bytes:
        """Return a value as JSON."""
        fragments: list[str] = []
        self[value.__class__](value, fragments.append)
        return "".join(fragments).encode("latin-1")

    def __missing__(self, cls: type[Any]) -> FragmentWriter:
        if not issubclass(cls, Model):
            raise TypeError(f"a {cls.__name__} is left to an encoder")
        self.met[cls] += 1
        if self.met[cls] > WARM_UP:
            known = {field.key for field in json_fields(cls)}
            scope = {"UNSET": UNSET, "known": known, "writers": self, "careful": self._put_model}
            scope |= {"ascii": encode_basestring_ascii, "string": _string, "scalar": _scalar}
            self[cls] = compiled(_lines(cls), cls, scope | {"members": self._put_members})
        return self.get(cls, self._put_model)

    def _put_model(self, model: Model, put: Put) -> None:
        self._put_mapping(written(model), put)

    def _put_list(self, items: list[Any], put: Put) -> None:
        before = "["
        for item in items:
            put(before)
            self[item.__class__](item, put)
            before = ","
        put("]" if items else "[]")

    def _put_mapping(self, mapping: Mapping[Any, Any], put: Put) -> None:
        self._put_members(mapping, put, "{")
        put("}" if mapping else "{}")

    def _put_members(self, mapping: Mapping[Any, Any], put: Put, before: str) -> None:
        for key, item in mapping.items():
            if key.__class__ is not str:
                raise TypeError("a key that is no plain string is left to an encoder")
            put(f"{before}{_scalar(key)}:")
            self[item.__class__](item, put)
            before = ","


def utf8(text: str) -> bytes:
    """Return JSON text as it is sent; lone surrogates, which only an escape can say, as their escapes."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "backslashreplace")


def _string(text: str) -> str:
    return utf8(encode_basestring(text)).decode("latin-1")


def _put_scalar(value: object, put: Put) -> None:
    put(_scalar(value))


def _scalar(value: Any) -> str:
    kind = value.__class__
    if kind is str:
        return encode_basestring_ascii(value) if value.isascii() else _string(value)
    if kind is int:
        return int.__repr__(value)
    if kind is float and math.isfinite(value):
        return float.__repr__(value)
    if value is None or kind is bool:
        return "null" if value is None else "true" if value else "false"
    raise TypeError(f"a {kind.__name__} is left to an encoder")


def _lines(cls: type[Model]) -> list[str]:
    """Return the function that takes required fields as if they were there, and no field twice."""
    fields = json_fields(cls)
    required = [(f"v{index}", field) for index, field in enumerate(fields) if not field.optional]
    odd = ["extra and not known.isdisjoint(extra)", *(f"{name} is UNSET" for name, _ in required)]
    lines = ["def write(self, put):", f" extra = self.{EXTRA}"]
    lines += [f" {name} = self.{field.name}" for name, field in required]
    lines.append(f" if {' or '.join(odd)}: return careful(self, put)")
    lines += _required_lines(required) if required else [" before = '{'"]
    for field in fields:
        if field.optional:
            start = (
                repr(f",{_scalar(field.key)}:")
                if required
                else f"before + {_scalar(field.key) + ':'!r}"
            )
            text = _expression("v", field)
            lines += [f" v = self.{field.name}", " if v is not UNSET:"]
            lines += (
                [f"  put({start} + {text})"]
                if text
                else [f"  put({start})", "  writers[v.__class__](v, put)"]
            )
            lines += [] if required else ["  before = ','"]
    before = "','" if required else "before"
    end = "'}'" if required else "'}' if extra or before == ',' else '{}'"
    return [*lines, f" if extra: members(extra, put, {before})", f" put({end})"]


def _required_lines(required: list[tuple[str, JsonField]]) -> list[str]:
    """Return the statements for fields that are there; text that follows text is put in one piece."""
    lines: list[str] = []
    pieces: list[str] = []
    before = "{"
    for name, field in required:
        pieces.append(repr(f"{before}{_scalar(field.key)}:"))
        before = ","
        if text := _expression(name, field):
            pieces.append(text)
        else:
            lines += [f" put({' + '.join(pieces)})", f" writers[{name}.__class__]({name}, put)"]
            pieces.clear()
    return [*lines, f" put({' + '.join(pieces)})"] if pieces else lines


def _expression(name: str, field: JsonField) -> str:
    """Return the expression for the text of a field, or none where it may be more than a scalar."""
    shape = shape_of(field.type)
    if shape.item is not None or shape.classes or shape.holds_plain:
        return ""
    if str not in shape.scalars:
        return f"scalar({name})"
    text = f"(ascii({name}) if {name}.isascii() else string({name}))"
    return f"({text} if {name}.__class__ is str else scalar({name}))"
