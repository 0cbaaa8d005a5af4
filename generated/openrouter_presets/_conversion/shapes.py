# Copied from codegen/runtime/_conversion/shapes.py; edit there.
"""Which JSON a Python type represents, derived from the annotations of the models."""

from __future__ import annotations

import math
import types
import typing
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, Union, get_args

import attrs

from .._base import UNSET, Model, Unset
from .._json_text import JSON_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

EXTRA = "_extra"
_UNIONS = (Union, types.UnionType)
_LISTS = (list, Sequence)


@attrs.frozen(eq=False, repr=False)
class Shape:
    """The JSON that fits a place. Null always fits, whatever the type says.

    Args:
        scalars: those of `str`, `int`, `float` and `bool` that fit.
        item: type of a list's entries; None where no list fits.
        value: type of a mapping's values; None where no mapping without a class fits.
        classes: the models that fit; `tag` is the field that tells them apart.
        variants: the class of each value of the tag.
        untagged: the class of a mapping without the tag.
        open_class: the class of a mapping with a tag that no class has.
        carries: whether a mapping of no class is carried as it is.
        anything: whether all JSON fits.
    """

    scalars: frozenset[type] = frozenset()
    item: Any = None
    value: Any = None
    classes: tuple[type[Model], ...] = ()
    tag: str = ""
    variants: Mapping[str, type[Model]] = attrs.field(factory=dict[str, type[Model]])
    untagged: type[Model] | None = None
    open_class: type[Model] | None = None
    carries: bool = False
    anything: bool = False

    @property
    def only_class(self) -> type[Model] | None:
        """The class that fits, if it is the only one and nothing else fits."""
        others = self.scalars or self.item is not None or self.anything
        return None if others or len(self.classes) != 1 else self.classes[0]

    @property
    def holds_plain(self) -> bool:
        """Whether a mapping of no class fits, or a list that may hold one."""
        plain = self.anything or self.carries or self.value is not None
        return plain or (self.item is not None and shape_of(self.item).holds_plain)

    def choose(self, value: Mapping[str, Any]) -> type[Model] | None:
        """Return the class to read `value` as; None if there is none."""
        if not self.tag:
            return self.classes[0] if self.classes else None
        if self.tag not in value:
            return self.untagged
        tag = value[self.tag]
        return self.variants.get(tag, self.open_class) if isinstance(tag, str) else None

    def takes(self, scalar: object) -> bool:
        """Whether a string, a number or a boolean fits. An integer is a number, 2.0 an integer, True neither."""
        if isinstance(scalar, bool):
            return bool in self.scalars
        if isinstance(scalar, float):
            return math.isfinite(scalar) and (float in self.scalars or (int in self.scalars and scalar.is_integer()))
        if isinstance(scalar, int):
            return int in self.scalars or float in self.scalars
        return isinstance(scalar, str) and str in self.scalars

    def __str__(self) -> str:
        """Say what fits, in JSON's words."""
        names = [name for kind, name in JSON_NAMES.items() if kind in self.scalars]
        names += ["array"] * (self.item is not None)
        names += ["object"] * (self.value is not None or self.carries or bool(self.classes))
        return " or ".join(names) or "null"


@attrs.frozen(eq=False, repr=False)
class JsonField:
    """A field of a model: its name in Python, its key in JSON, its type.

    `optional` says whether it may be absent.
    """

    name: str
    key: str
    type: Any
    optional: bool


def json_fields(cls: type[Model]) -> tuple[JsonField, ...]:
    """Return the fields of `cls` that the description names, in the order they are written in."""
    if cls in _FIELDS:
        return _FIELDS[cls]
    named = [attribute for attribute in attrs.fields(cls) if attribute.name != EXTRA]
    forward = any(_is_forward(a.type) for a in named)
    hints = typing.get_type_hints(cls) if forward else {a.name: a.type for a in named}
    _FIELDS[cls] = tuple(
        JsonField(a.name, a.metadata.get("json", a.name), hints[a.name], a.default is UNSET) for a in named
    )
    return _FIELDS[cls]


_FIELDS: dict[type[Model], tuple[JsonField, ...]] = {}


def extra_type(cls: type[Model]) -> Any:
    """Return the type of the values of the fields that the description does not name."""
    mapping = attrs.fields_dict(cls)[EXTRA].type
    return Any if isinstance(mapping, str) else get_args(get_args(mapping)[0])[1]


def is_json_type(annotation: Any) -> bool:
    """Whether `annotation` represents JSON but is not a class of this package: a union, a list, a mapping."""
    return annotation is Any or _origin(annotation) in (*_UNIONS, Literal, *_LISTS, dict)


@cache
def shape_of(annotation: Any) -> Shape:
    """Return the JSON that `annotation`, one of the kinds that the models use, represents."""
    members = list(_members(annotation))
    classes = tuple(m for m in members if isinstance(m, type) and issubclass(m, Model))
    tag, variants, untagged, open_class = _tag_of(classes) if len(classes) > 1 else ("", {}, None, None)
    lists = [m.__args__[0] for m in members if _origin(m) in _LISTS]
    maps = [m.__args__[1] for m in members if _origin(m) is dict]
    return Shape(
        scalars=frozenset(m for m in members if m in JSON_NAMES),
        item=lists[0] if lists else None,
        value=maps[0] if maps and not classes and maps[0] is not Any else None,
        classes=classes,
        tag=tag,
        variants=variants,
        untagged=untagged,
        open_class=open_class,
        carries=bool(maps) and (bool(classes) or maps[0] is Any),
        anything=Any in members,
    )


def literals(annotation: Any) -> list[Any]:
    """Return the values that `annotation` names."""
    return [value for literal in _literals(annotation) for value in literal.__args__]


def _is_forward(annotation: Any) -> bool:
    if isinstance(annotation, (str, typing.ForwardRef)):
        return True
    if _is_class(annotation) or _origin(annotation) is Literal:
        return False
    return any(map(_is_forward, getattr(annotation, "__args__", ())))


def _is_class(annotation: Any) -> bool:
    # Looking up an attribute that a class does not have is slow, above all for an enum; `list[str]` has the type
    # `types.GenericAlias`, but is an instance of `type` on Python 3.10.
    return type(annotation) is type or annotation is Unset


def _origin(annotation: Any) -> Any:
    """Return `typing.get_origin(annotation)`, at a third of its cost for the kinds of annotation used here."""
    if _is_class(annotation):
        return None
    return types.UnionType if isinstance(annotation, types.UnionType) else getattr(annotation, "__origin__", None)


def _members(annotation: Any) -> Iterable[Any]:
    origin = _origin(annotation)
    if origin in _UNIONS:
        for member in annotation.__args__:
            yield from _members(member)
    elif origin is Literal:
        yield from {type(value) for value in annotation.__args__}
    elif annotation is not Unset and annotation is not type(None):
        yield annotation


def _tag_of(
    classes: tuple[type[Model], ...],
) -> tuple[str, dict[str, type[Model]], type[Model] | None, type[Model] | None]:
    """Return the field that tells `classes` apart, and which class each of its values means."""
    by_name = [{field.name: field for field in json_fields(cls)} for cls in classes]
    shared = [name for name in by_name[0] if all(name in fields for fields in by_name)]
    for most_open in (0, 1):
        for name in shared:
            variants: dict[str, type[Model]] = {}
            opened: list[type[Model]] = []
            count = 0
            for cls, fields in zip(classes, by_name, strict=True):
                values = literals(fields[name].type)
                opened += [] if values else [cls]
                count += len(values)
                variants.update(dict.fromkeys(values, cls))
            if variants and len(variants) == count and len(opened) <= most_open:
                optional = [cls for cls, fields in zip(classes, by_name, strict=True) if fields[name].optional]
                return (
                    by_name[0][name].key,
                    variants,
                    optional[0] if optional else None,
                    opened[0] if opened else None,
                )
    raise TypeError(f"{', '.join(cls.__name__ for cls in classes)} cannot be told apart")


def _literals(annotation: Any) -> Iterable[Any]:
    if _origin(annotation) is Literal:
        yield annotation
    elif _origin(annotation) in _UNIONS:
        for member in annotation.__args__:
            yield from _literals(member)
