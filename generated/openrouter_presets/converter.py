# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""JSON to models and back: carries everything, coerces nothing.

A value passes wherever its JSON type fits the place: unknown fields stay in
`additional_properties`, unknown tags stay plain mappings, unknown enum values stay strings, null and
absence pass everywhere, absent fields read as `UNSET`. What has the wrong JSON type is refused with
its JSON Pointer (RFC 6901). Whether the value keeps the contract is not judged here.
"""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, cast

import cattrs

from .base import Model, is_array, is_object
from .errors import Fault, StructureError
from .faults import misfits, unwritable
from .hooks import Misfit, class_hook, shallow_writer, value_hook
from .shapes import is_json_type

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Converter(cattrs.Converter):
    """A cattrs converter for the models of this package.

    Register hooks of your own on a new one, or on a `copy()`, and pass it as `converter=`.
    """

    def __init__(self, **options: Any) -> None:
        options.setdefault("detailed_validation", False)
        super().__init__(**options)
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
        StructureError: the text is not JSON, or a value has the wrong JSON type for its place.
    """
    return structure(parse(data), cls, converter=converter)


def dumps(model: object, *, converter: Converter | None = None) -> bytes:
    """Write a model, or plain data that may hold models, as JSON in UTF-8.

    Raises:
        StructureError: it holds something that JSON cannot say, such as NaN, a set or a cycle.
    """
    plain = converter.unstructure if converter else _shallow
    try:
        text = json.dumps(
            model, ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=plain
        )
    except RecursionError:
        raise StructureError(
            [Fault("", "fewer levels of nesting", "more than can be written")]
        ) from None
    except (ValueError, TypeError) as error:
        faults = list(unwritable(model, _shallow))
        raise StructureError(faults or [Fault("", "JSON", str(error))]) from error
    return text.encode("utf-8", "backslashreplace")


def parse(data: bytes | str) -> Any:
    """Read JSON text into plain data, refusing what is no JSON: NaN, infinities, numbers beyond a double."""
    try:
        return json.loads(data, parse_constant=_refuse, parse_float=_finite)
    except RecursionError:
        raise StructureError(
            [Fault("", "fewer levels of nesting", "more than can be read")]
        ) from None
    except _NotFiniteError:
        raise StructureError(list(unwritable(json.loads(data), _shallow))) from None
    except ValueError as error:
        raise StructureError([Fault("", "JSON", f"text that is none: {error}")]) from error


def structure(data: object, cls: type[T], *, converter: Converter | None = None) -> T:
    """Read plain data, as `json.loads` returns it, into a model.

    Values in open places (those typed `Any`) are shared with `data`, not copied.

    Raises:
        StructureError: a value has the wrong JSON type for its place; all such places are named.
    """
    try:
        return cast("T", (converter or default_converter()).get_structure_hook(cls)(data, cls))
    except Misfit:
        raise StructureError(list(misfits(data, cls))) from None


def unstructure(model: object, *, converter: Converter | None = None) -> Any:
    """Return a model as plain data: mappings, lists, strings, numbers, booleans and None."""
    return (converter or default_converter()).unstructure(model)


_default: Converter | None = None
_writers: dict[type, Callable[[Any], dict[str, Any]]] = {}


def default_converter() -> Converter:
    """Return the converter that this module uses unless it is given one; register no hooks on it."""
    global _default  # noqa: PLW0603  # made on first use, so that importing the package stays cheap
    if _default is None:
        _default = Converter()
    return _default


def _is_model(cls: Any) -> bool:
    return isinstance(cls, type) and issubclass(cls, Model)


def _shallow(model: Any) -> dict[str, Any]:
    cls = model.__class__
    writer = _writers.get(cls)
    if writer is None:
        if not _is_model(cls):
            raise TypeError(f"{cls.__name__} is no JSON value")
        writer = _writers[cls] = shallow_writer(cls)
    return writer(model)


def _deep_writer(_: type[Model], converter: cattrs.BaseConverter) -> Callable[[Any], Any]:
    def write(value: Any) -> Any:
        if is_object(value):
            return {key: write(item) for key, item in value.items()}
        if is_array(value):
            return [write(item) for item in value]
        return converter.unstructure(value) if isinstance(value, Model) else value

    return lambda model: write(_shallow(model))


class _NotFiniteError(ValueError):
    """A number that JSON cannot say."""


def _refuse(text: str) -> NoReturn:
    raise _NotFiniteError(text)


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise _NotFiniteError(text)
    return number
