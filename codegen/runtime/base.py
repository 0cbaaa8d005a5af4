"""What every model stands on: the value of an absent field, and equality and repr in one place."""

from __future__ import annotations

import enum
import reprlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeGuard

if TYPE_CHECKING:
    from collections.abc import Sequence

    import attrs


class Unset(enum.Enum):
    """Type of `UNSET`, the value of a field that is absent; it is falsy, and it is not null."""

    UNSET = "UNSET"

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET


class Model:  # noqa: PLW1641  # models can be changed, so they have no hash
    """Base of the generated classes: compared field by field, shown without absent fields and cut short."""

    __slots__ = ()
    __attrs_attrs__: ClassVar[tuple[attrs.Attribute[Any], ...]]

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(getattr(self, a.name) == getattr(other, a.name) for a in self.__attrs_attrs__)

    def __repr__(self) -> str:
        return _SHORT.repr(self)


def extra_fields() -> dict[str, Any]:
    """Return the empty start of a model's `additional_properties`."""
    return {}


def is_object(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether `value` is a JSON object: a mapping of any kind."""
    return isinstance(value, Mapping)


def is_array(value: object) -> TypeGuard[Sequence[Any]]:
    """Whether `value` is a JSON array: a list or a tuple."""
    return isinstance(value, (list, tuple))


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
        values = [(a.name, getattr(x, a.name)) for a in x.__attrs_attrs__]
        shown = [f"{name}={self.repr1(value, level - 1)}" for name, value in values if _is_told(name, value)]
        return f"{type(x).__name__}({', '.join(shown)})"


def _is_told(name: str, value: object) -> bool:
    return value is not UNSET and not (name == "additional_properties" and not value)


_SHORT = _ShortRepr()
