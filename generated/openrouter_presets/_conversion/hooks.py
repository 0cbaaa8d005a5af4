# Copied from codegen/runtime/_conversion/hooks.py; edit there.
"""The structure hooks of all that is no single class: scalars, lists, mappings and unions.

What is read most, a list of tagged objects, costs a look-up of the tag and a call an object; all that
is rare or wrong leaves the short path by an exception or a failed test.
"""

from __future__ import annotations

import abc
import itertools
from typing import TYPE_CHECKING, Any

from .._base import Model, is_array, is_object
from .shapes import Shape, shape_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cattrs import BaseConverter

    Hook = Callable[[Any, Any], Any]


class Misfit(Exception):
    """A value does not fit its place; whoever catches it finds out where."""


class Reader(abc.ABC):
    """Reads values of one type: `read` is right for every value, `quick` is fast for the likely ones."""

    @abc.abstractmethod
    def read(self, value: Any, _: Any = None) -> Any:
        """Return `value` read, or raise `Misfit`; the hook that a converter holds."""

    @abc.abstractmethod
    def quick(self, tag: str = "") -> Hook | None:
        """Return the hook to keep where many values are read; None while it is too early for one.

        Where `tag` is given, the values have been told apart by that key: they are mappings that have
        it, and it is a string.
        """


def reader_of(hook: Hook) -> Reader | None:
    """Return the reader behind a hook; None where the hook is a user's."""
    reader = getattr(hook, "__self__", None)
    return reader if isinstance(reader, Reader) else None


def current(converter: BaseConverter, annotation: Any, tag: str = "") -> tuple[Hook, bool]:
    """Return the fastest hook there is for `annotation`, and whether it is the one to keep."""
    hook: Hook = converter.get_structure_hook(annotation)
    reader = reader_of(hook)
    if reader is None:
        return lambda value, _: hook(value, annotation), True
    quick = reader.quick(tag)
    return quick or hook, quick is not None


class ValueReader(Reader):
    """Reads values of no single class, by their shape."""

    def __init__(self, annotation: Any, converter: BaseConverter) -> None:
        self.shape = shape_of(annotation)
        self.converter = converter
        self.variants = Variants(self.shape, converter)
        self.kept: Hook | None = None
        self.hooks: dict[Any, Hook] = {}

    def read(self, value: Any, _: Any = None) -> Any:
        """Return `value` read, or raise `Misfit`."""
        shape = self.shape
        if value is None or shape.anything:
            return value
        if value.__class__ is dict:
            return self._read_mapping(value)
        if shape.takes(value) or isinstance(value, shape.classes):
            return value
        if shape.item is not None and is_array(value):
            hook = self._hook(shape.item)
            return [hook(item, shape.item) for item in value]
        if is_object(value):
            return self._read_mapping(value)
        raise Misfit

    def quick(self, tag: str = "") -> Hook:  # noqa: ARG002  # what is told apart by a tag is a class
        """Return the hook to keep."""
        if self.kept is None:
            self.kept = self.read if self.shape.item is None else self._list_hook()
        return self.kept

    def go_on(self, items: list[Any], values: list[Any]) -> list[Any]:
        """Return `items` and after them what is to be read of `values`; most of these have a known tag."""
        kept, tag = self.variants.kept, self.shape.tag
        for entry in itertools.islice(values, len(items), None):
            try:
                item = kept[entry[tag]](entry, None)
            except (KeyError, TypeError):
                item = self.read(entry)
            items.append(item)
        return items

    def _read_mapping(self, value: Mapping[str, Any]) -> Any:
        """Read a mapping as the class its tag names, or carry it as it is."""
        shape = self.shape
        cls = shape.choose(value)
        if cls is not None:
            known = bool(shape.tag) and shape.tag in value
            return (self.variants[value[shape.tag]] if known else self._hook(cls))(value, cls)
        if shape.carries:
            return value
        if shape.value is None:
            raise Misfit
        hook = self._hook(shape.value)
        return {key: hook(item, shape.value) for key, item in value.items()}

    def _hook(self, annotation: Any) -> Hook:
        """Return the hook for what this type is made of, looked up until it is the one to keep."""
        if annotation in self.hooks:
            return self.hooks[annotation]
        hook, ready = current(self.converter, annotation)
        if ready:
            self.hooks[annotation] = hook
        return hook

    def _list_hook(self) -> Hook:
        item, careful = self.shape.item, self.read
        reader = reader_of(self.converter.get_structure_hook(item))
        if isinstance(reader, ValueReader) and reader.shape.tag:
            go_on = reader.go_on
            return lambda value, _: go_on([], value) if value.__class__ is list else careful(value)
        simple = (
            shape_of(item).scalars - {float}
            if isinstance(reader, ValueReader)
            else frozenset[type]()
        )

        def read(value: Any, _: Any) -> Any:
            if value.__class__ is not list:
                return careful(value)
            if simple and simple.issuperset(map(type, value)):
                return value.copy()
            hook = self._hook(item)
            return [hook(entry, item) for entry in value]

        return read


class Variants:
    """The hooks of a union's classes by the value of the tag; `kept` holds those that are the quick ones.

    Unknown values are not stored, so that they cannot fill the memory.
    """

    def __init__(self, shape: Shape, converter: BaseConverter) -> None:
        self.shape, self.converter = shape, converter
        self.kept: dict[str, Hook] = {}

    def __getitem__(self, tag: object) -> Hook:
        if not isinstance(tag, str):
            raise KeyError(tag)
        if tag in self.kept:
            return self.kept[tag]
        open_class, cls = self.shape.open_class, self.shape.variants.get(tag)
        if cls is None and open_class is None:
            raise KeyError(tag)
        if cls is None:
            return current(self.converter, open_class)[0]
        hook, ready = current(self.converter, cls, self.shape.tag)
        if open_class is not None:
            hook = _or_open(hook, self.converter.get_structure_hook(open_class), open_class)
        if ready:
            self.kept[tag] = hook
        return hook


def _or_open(hook: Hook, open_hook: Hook, open_class: type[Model]) -> Hook:
    """The contract admits through an open variant what the variant of the tag does not."""

    def either(value: Any, _: Any) -> Any:
        try:
            return hook(value, None)
        except Misfit:
            return open_hook(value, open_class)

    return either
