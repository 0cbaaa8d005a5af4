# Copied from codegen/runtime/_conversion/writers.py; edit there.
"""The unstructure hooks of the classes: what a model holds, by JSON key, one level deep."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, Any

from .._base import UNSET, Model, is_array, is_object
from .compiled import WARM_UP, compiled
from .shapes import EXTRA, json_fields

if TYPE_CHECKING:
    from collections.abc import Callable

    Writer = Callable[[Model], dict[str, Any]]

# The classes whose instances need no look: scalars that JSON can say, and models, which are written by themselves.
_SAFE: set[type] = {str, int, bool, type(None)}


class Writers(dict[type[Model], "Writer"]):
    """The functions that list what a model holds, absent fields left out, for each class.

    As with reading, the function for a class is compiled once the class is met often. Every value is
    looked at: encoders write more than JSON can say.
    """

    def __init__(self) -> None:
        super().__init__()
        self.met: Counter[type[Model]] = Counter()

    def write(self, value: Any) -> dict[str, Any]:
        """Return what `value`, a model or an uncommon kind of mapping, holds; the `default` of an encoder."""
        return self[value.__class__](value)

    def __missing__(self, cls: type[Any]) -> Writer:
        if not issubclass(cls, Model):
            return _plain
        self.met[cls] += 1
        if self.met[cls] > WARM_UP:
            scope = {"UNSET": UNSET, "SAFE": _SAFE, "careful": _careful, "checked": checked}
            self[cls] = compiled(_lines(cls), cls, scope)
        return self.get(cls, _careful)


def written(model: Model) -> dict[str, Any]:
    """Return what `model` holds by JSON key, absent fields left out, whatever it is."""
    values = {field.key: getattr(model, field.name) for field in json_fields(type(model))}
    present = {key: value for key, value in values.items() if value is not UNSET}
    return {**present, **model.additional_properties}


def checked(value: Any) -> Any:
    """Return `value` if JSON can say it, models apart.

    Raises:
        TypeError: a key is no string, or a value is of another kind.
        ValueError: a number is not finite.
    """
    kind = value.__class__
    if kind is dict:
        for key in value:
            if key.__class__ is not str:
                _require_text(key)
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


def _require_text(key: object) -> None:
    if not isinstance(key, str):
        raise TypeError(f"the key {key!r} is no string")


def _check_other(value: Any) -> None:
    if isinstance(value, Model):
        _SAFE.add(value.__class__)
    elif isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{value!r} is no JSON number")
    elif is_object(value):
        checked(dict(value))
    elif is_array(value):
        checked([*value])
    elif value is not None and not isinstance(value, (str, int)):
        raise TypeError(f"a {type(value).__name__} is no JSON value")


def _careful(model: Model) -> dict[str, Any]:
    plain = written(model)
    checked(plain)
    return plain


def _plain(mapping: Any) -> dict[str, Any]:
    checked(mapping)
    return dict(mapping)


def _lines(cls: type[Model]) -> list[str]:
    """Return the function that takes required fields as if they were there."""

    def kept(name: str) -> str:
        return f"{name} if {name}.__class__ in SAFE else checked({name})"

    fields = json_fields(cls)
    required = [(f"v{index}", field) for index, field in enumerate(fields) if not field.optional]
    lines = ["def write(self):", *(f" {name} = self.{field.name}" for name, field in required)]
    if required:
        lines.append(
            f" if {' or '.join(f'{name} is UNSET' for name, _ in required)}: return careful(self)"
        )
    lines.append(
        f" out = {{{', '.join(f'{field.key!r}: {kept(name)}' for name, field in required)}}}"
    )
    for field in fields:
        if field.optional:
            lines += [
                f" v = self.{field.name}",
                f" if v is not UNSET: out[{field.key!r}] = {kept('v')}",
            ]
    return [*lines, f" if self.{EXTRA}: out.update(checked(self.{EXTRA}))", " return out"]
