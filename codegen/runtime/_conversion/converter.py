# Copied from codegen/runtime/_conversion/converter.py; edit there.
"""JSON to models and back: carries everything, coerces nothing.

A value passes wherever its JSON type fits the place: unknown fields stay in
`additional_properties`, unknown tags stay plain mappings, unknown enum values stay strings, null and
absence pass everywhere, absent fields read as `UNSET`. What has the wrong JSON type is refused with
its JSON Pointer (RFC 6901). Whether the value conforms to the contract is not checked here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast, is_typeddict

import cattrs

from .._base import Model, is_array, is_object, is_of_another_copy
from .._errors import InvalidArgument, StructureError
from .._json_text import parse
from .generic import class_hook, misfits, value_hook
from .reading import Mismatch, Odd, readers
from .shapes import is_json_type, shape_of
from .writing import indented, too_deep, write, written

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Converter(cattrs.Converter):
    """A cattrs converter for the models of this package.

    Register hooks of your own on a new one, or on a `copy()`, and pass it as `converter=`.
    """

    def __init__(self, *settings: Any, **options: Any) -> None:
        if not settings:
            options.setdefault("detailed_validation", False)
        super().__init__(*settings, **options)
        for scalar in (str, int, float, bool):
            self.register_structure_hook(scalar, value_hook(scalar, self))
        self.register_structure_hook_factory(is_json_type, value_hook)
        self.register_structure_hook_factory(_is_model, class_hook)
        self.register_unstructure_hook_factory(_is_model, _deep_writer)


def loads(data: bytes | str, cls: type[T], *, converter: Converter | None = None) -> T:
    """Read JSON text into a model.

    Args:
        data: JSON, as text or as bytes in UTF-8.
        cls: the class to read, such as `MessagesRequest`.
        converter: one with hooks of your own.

    Raises:
        InvalidArgument: `data` is neither text nor bytes.
        StructureError: the text is not JSON, or a value has the wrong JSON type for its place.
    """
    return structure(parse(data), cls, converter=converter)


def dumps(model: object, *, indent: int | None = None, converter: Converter | None = None) -> bytes:
    """Write a model, or plain data that may hold models, as JSON in UTF-8.

    Members are written in the order of the description, followed by those that it does not name.

    Args:
        model: what to write.
        indent: spaces per level, for files that people read; by default everything is on one line.
        converter: one with hooks of your own.

    Raises:
        StructureError: it holds something that JSON cannot say, such as NaN, a set or a cycle.
    """
    written_text = write(model, converter.unstructure if converter else None)
    return written_text if indent is None else indented(written_text, indent)


def structure(data: object, cls: type[T], *, converter: Converter | None = None) -> T:
    """Read plain data, as `json.loads` returns it, into a model.

    Values in open places (those typed `Any`) are shared with `data`, not copied.

    Raises:
        InvalidArgument: `cls` is not a model, but a name, a `TypedDict`, or another type that JSON cannot fit.
        StructureError: a value has the wrong JSON type for its place; all such places are named.
    """
    if is_typeddict(cls):
        raise InvalidArgument(f"cls: {cls.__name__} is a TypedDict, for type checkers; pass models.{cls.__name__}")
    if isinstance(cls, str):
        raise InvalidArgument(f"cls: pass the class models.{cls}, not its name")
    _check_copy(cls)
    read = readers[cls] if converter is None else None
    try:
        if read is not None:
            return cast("T", read(data))
    except (Odd, KeyError):  # what `json.loads` does not return, or an object that lacks a member
        pass
    except Mismatch:
        raise StructureError(list(misfits(data, cls))) from None
    try:
        return cast("T", _general(data, cls, converter))
    except Mismatch:
        raise StructureError(list(misfits(data, cls))) from None


def _general(data: object, cls: Any, converter: Converter | None) -> Any:
    wanted = shape_of(cls).only_class or cls if is_json_type(cls) else cls
    if converter is not None:
        return converter.get_structure_hook(wanted)(data, wanted)
    try:
        hook = default_converter().get_structure_hook(wanted)
    except cattrs.StructureHandlerNotFoundError:
        problem = f"cls: {cls!r} is not a model of this package, nor a type that JSON fits"
        raise InvalidArgument(f"{problem}; a converter with a hook for it can read it") from None
    return hook(data, wanted)


def unstructure(model: object, *, converter: Converter | None = None) -> Any:
    """Return a model as plain data: mappings, lists, strings, numbers, booleans and None.

    Raises:
        InvalidArgument: it is a model of another copy of this package.
        StructureError: it contains itself, or is nested deeper than Python's stack.
    """
    _check_copy(type(model))
    try:
        return (converter or default_converter()).unstructure(model)
    except RecursionError:
        raise StructureError(too_deep(model, "copied")) from None


def _check_copy(cls: type) -> None:
    if is_of_another_copy(cls):
        problem = f"this {cls.__name__} is of {cls.__module__}, not of this package"
        raise InvalidArgument(f"{problem}: two copies of it are in use")


_SCALARS = frozenset((str, int, float, bool, type(None)))
_default: Converter | None = None


def default_converter() -> Converter:
    """Return the converter that this module uses unless it is given one; register no hooks on it."""
    global _default  # noqa: PLW0603  # made on first use, so that importing the package stays cheap
    if _default is None:
        _default = Converter()
    return _default


def _is_model(cls: Any) -> bool:
    return isinstance(cls, type) and issubclass(cls, Model)


def _deep_writer(_: type[Model], converter: cattrs.BaseConverter) -> Callable[[Any], Any]:
    def plain(value: Any) -> Any:
        if value.__class__ in _SCALARS:
            return value
        if isinstance(value, Model):
            return converter.unstructure(value)
        if is_object(value):
            return {key: plain(item) for key, item in value.items()}
        return [plain(item) for item in value] if is_array(value) else value

    return lambda model: plain(written(model))
