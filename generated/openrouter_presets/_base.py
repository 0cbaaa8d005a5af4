# Copied from codegen/runtime/_base.py; edit there.
"""The base of every model: the value of absent fields, equality, and repr."""

from __future__ import annotations

import enum
import json
import reprlib
from collections.abc import Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, Literal, TypeGuard

from attrs import define, field, fields

if TYPE_CHECKING:
    from collections.abc import Sequence

    from attrs import Attribute


class Unset(enum.Enum):
    """Type of `UNSET`, the value of a field that is absent; it is falsy, and it is not null."""

    UNSET = ...  # not JSON, so code that replaces an enum by its value does not treat it as a string

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    __str__ = __repr__


UNSET: Final = Unset.UNSET


def extra_last(_: type, fields: list[Attribute[Any]]) -> list[Attribute[Any]]:
    """Return the fields of a class, those in the description first; `help()` shows them in this order."""
    return sorted(fields, key=lambda field: field.name == "_extra")


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class Model:  # noqa: PLW1641  # models can be changed, so they have no hash
    """Base of the generated classes: compares field by field; its repr is shortened and omits absent fields."""

    _extra: dict[str, Any] | None = field(default=None, alias="additional_properties")

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        if isinstance(cls.__dict__.get("__doc__"), str):  # attrs makes each class twice
            type.__setattr__(cls, "__doc__", _Documentation(cls.__doc__ or ""))

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that the description does not name, as they came; the mapping may be changed."""
        if self._extra is None:
            self._extra = {}
        return self._extra

    @additional_properties.setter
    def additional_properties(self, extra: dict[str, Any]) -> None:
        self._extra = extra

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or other.__class__ is not self.__class__:
            return NotImplemented
        named = all(getattr(self, name) == getattr(other, name) for name in named_fields(type(self)))
        return named and (self._extra or None) == (other._extra or None)

    def __repr__(self) -> str:
        return _SHORT.repr(self)


class _Documentation:
    """The docstring of a class, with those of its fields, which are read from the source when someone looks at it."""

    def __init__(self, summary: str) -> None:
        self.summary = summary

    def __get__(self, _: object, cls: type[Model]) -> str:
        import ast
        import inspect
        import textwrap

        try:
            (tree,) = ast.parse(textwrap.dedent(inspect.getsource(cls))).body
        except (OSError, TypeError, SyntaxError):
            return self.summary
        body = tree.body if isinstance(tree, ast.ClassDef) else []
        texts = {
            ast.unparse(named.target): text.value.value
            for named, text in pairwise(body)
            if isinstance(named, ast.AnnAssign) and isinstance(text, ast.Expr) and isinstance(text.value, ast.Constant)
            if isinstance(text.value.value, str)
        } | {"additional_properties": Model.additional_properties.__doc__ or ""}
        lines = [f"    {name}: {' '.join(text.split())}" for name, text in texts.items()]
        return "\n".join([self.summary.rstrip(), "", "Attributes:", *lines])


def named_fields(cls: type[Model]) -> list[str]:
    """Return the Python names of the fields that the description names."""
    return [attribute.name for attribute in fields(cls) if attribute.name != "_extra"]


def is_object(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether `value` is a JSON object: a mapping of any kind."""
    return isinstance(value, Mapping)


def is_array(value: object) -> TypeGuard[Sequence[Any]]:
    """Whether `value` is a JSON array: a list or a tuple."""
    return isinstance(value, (list, tuple))


def printable(text: str) -> str:
    """Return `text` with all that would break a line or move a cursor escaped."""
    return text if text.isprintable() else "".join(c if c.isprintable() else json.dumps(c)[1:-1] for c in text)


def remedy(value: object) -> str:
    """Return what to pass instead of a Python object that is not JSON, as the end of a message; empty if unknown."""
    if is_of_another_copy(type(value)):
        return f" of {type(value).__module__}: two copies of the package are in use"
    for name, call in _REMEDIES.items():
        if hasattr(value, name) and not isinstance(value, type):
            return f"; pass {call}"
    return ""


def is_of_another_copy(cls: Any) -> bool:
    """Whether a class is a model of another copy of this package, which this one knows nothing about."""
    names = ("__attrs_attrs__", "additional_properties")
    is_model = Model in getattr(cls, "__mro__", ())
    return not is_model and all(hasattr(cls, name) for name in names)


_REMEDIES = {  # an attribute that identifies a kind of object → how to convert it to JSON
    "model_dump": "its model_dump(mode='json', exclude_unset=True)",
    "to_dict": "its to_dict()",
    "as_tuple": "float() or str() of it",  # Decimal
    "tolist": "its tolist()",  # numpy
    "isoformat": "its isoformat()",
    "__attrs_attrs__": "attrs.asdict() of it",
    "__dataclass_fields__": "dataclasses.asdict() of it",
    "intersection": "a list of it",
}


def step(key: object) -> str:
    """Return `key` as one step of a JSON Pointer: a slash and the escaped reference token (RFC 6901)."""
    return "/" + str(key).replace("~", "~0").replace("/", "~1")


class _ShortRepr(reprlib.Repr):
    """A repr for logs: long texts, long lists and deep nesting are cut."""

    def __init__(self) -> None:
        super().__init__()
        self.maxlevel, self.maxstring, self.maxother, self.maxlong = 5, 60, 60, 40

    def repr_instance(self, x: Any, level: int) -> str:
        if not isinstance(x, Model):
            return super().repr_instance(x, level)
        if level <= 0:
            return f"{type(x).__name__}(...)"
        values = {name: getattr(x, name) for name in named_fields(type(x))}
        values["additional_properties"] = x.additional_properties or UNSET
        shown = [f"{name}={self.repr1(value, level - 1)}" for name, value in values.items() if value is not UNSET]
        return f"{type(x).__name__}({', '.join(shown)})"


_SHORT = _ShortRepr()
