# Copied from codegen/runtime/_conversion/compiled.py; edit there.
"""The hooks of the classes: read field by field at first, compiled once a class is met often."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from .._base import UNSET, Model, is_object
from .fast import as_parsed
from .hooks import Misfit, Reader, ValueReader, current, reader_of
from .shapes import EXTRA, JsonField, extra_type, json_fields, literals, shape_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from cattrs import BaseConverter

    from .hooks import Hook
    from .shapes import Shape

WARM_UP = 6
_UNLIKELY = "except (KeyError, TypeError)"
_LAST = (f" self.{EXTRA} = None if n == len(data) else rest(data)", " return self")


class ClassReader(Reader):
    """Reads mappings into instances of `cls` that are made without `__init__`.

    Compiling pays only for a class that is met often, and costs most of a process's first call.
    """

    def __init__(self, cls: type[Model], converter: BaseConverter) -> None:
        self.cls, self.converter = cls, converter
        self.fields = json_fields(cls)
        self.known, self.extra = {field.key for field in self.fields}, extra_type(cls)
        self.met = 0
        self.scope: dict[str, Any] = {"UNSET": UNSET, "new": cls.__new__, "cls": cls}
        self.scope |= {"careful": self.careful, "other": self._other, "rest": self._rest}
        for index, field in enumerate(self.fields):
            self.scope[f"h{index}"] = self._on_first_use(f"h{index}")
            self.scope[f"t{index}"] = field.type

    def read(self, value: Any, _: Any = None) -> Any:
        """Return `value` read; the hook for a converter."""
        if value.__class__ is not dict:
            return self._other(value)
        quick = self.quick()
        return quick(value, None) if quick else self.careful(value)

    def quick(self, tag: str = "") -> Hook | None:
        """Return the compiled hook, None while the class has not been met often enough."""
        name = f"read by {tag}"
        if self.met > WARM_UP and name not in self.scope:
            self.scope[name] = _with_parsed_keys(compiled(self._lines(tag), self.cls, self.scope))
        return self.scope.get(name)

    def careful(self, data: dict[str, Any]) -> Model:
        """Read `data` field by field, whatever is there and whatever is missing."""
        self.met += 1
        model = self.cls.__new__(self.cls)
        known = 0
        for index, field in enumerate(self.fields):
            value: Any = UNSET
            if field.key in data:
                value = self.scope[f"h{index}"](data[field.key], field.type)
                known += 1
            setattr(model, field.name, value)
        setattr(model, EXTRA, None if known == len(data) else self._rest(data))
        return model

    def _other(self, value: Any) -> Any:
        if value is None or isinstance(value, self.cls):
            return value
        if is_object(value):
            return self.careful(dict(value))
        raise Misfit

    def _rest(self, data: dict[str, Any]) -> dict[str, Any]:
        extra = {key: value for key, value in data.items() if key not in self.known}
        if self.extra is Any:
            return extra
        hook = self.converter.get_structure_hook(self.extra)
        return {key: hook(value, self.extra) for key, value in extra.items()}

    def _on_first_use(self, name: str) -> Hook:
        def resolve(value: Any, annotation: Any) -> Any:
            only_class = shape_of(annotation).only_class
            hook, ready = current(self.converter, only_class or annotation)
            if ready:
                self.scope[name] = hook
            return hook(value, only_class or annotation)

        return resolve

    def _lines(self, tag: str) -> list[str]:
        """Return the function that takes required fields as if they were there, and counts the keys it knows."""
        fields = [(field, self._read(index, field, tag)) for index, field in enumerate(self.fields)]
        required = [f"  {line}" for field, lines in fields if not field.optional for line in lines]
        optional = [(field, lines) for field, lines in fields if field.optional]
        count = len(fields) - len(optional)
        lines = ["def structure(data, _=None):"]
        lines += [] if tag else [" if data.__class__ is not dict: return other(data)"]
        lines += [" self = new(cls)"]
        if required:
            lines += [" try:", *required, " except KeyError: return careful(data)"]
        if optional:
            absent = "".join(f"self.{field.name} = " for field, _ in optional)
            lines += [
                f" if len(data) == {count}:",
                f"  {absent}UNSET",
                f"  self.{EXTRA} = None",
                "  return self",
            ]
        return [*lines, f" n = {count}", *_optional_lines(optional), *_LAST]

    def _read(self, index: int, field: JsonField, tag: str) -> list[str]:
        """Return the statements that read a field; the commonest values pass by a test or a look-up alone."""
        get, put, shape = f"v = data[{field.key!r}]", f"self.{field.name} = ", shape_of(field.type)
        kind, other = self._passing(shape), f"{put}h{index}(v, t{index})"
        if reader_of(self.converter.get_structure_hook(shape.only_class or field.type)) is None:
            return [get, other]  # a hook of the user's is to see every value
        if field.key == tag and not field.optional:
            named = literals(field.type)
            return [f"{put}{named[0]!r}"] if len(named) == 1 else [get, f"{put}v"]
        if shape.anything:
            return [get, f"{put}v"]
        if not kind and (by_tag := self._by_tag(index, field.type, "v")):
            return [get, f"try: {put}{by_tag}", f"{_UNLIKELY}: {other}"]
        if kind:
            other = f"{put}v if v.__class__ is {kind} or v is None else h{index}(v, t{index})"
        if by_tag := self._by_tag(index, shape.item, "entry"):
            each = [
                " try:",
                f"  for entry in v: items.append({by_tag})",
                f" {_UNLIKELY}: u{index}.go_on(items, v)",
            ]
            return [get, "if v.__class__ is list:", f" {put}items = []", *each, f"else: {other}"]
        return [get, other]

    def _by_tag(self, index: int, annotation: Any, name: str) -> str:
        """Return the expression that reads the variable `name` by its tag; "" where `annotation` has no tags."""
        reader = (
            reader_of(self.converter.get_structure_hook(annotation))
            if annotation is not None
            else None
        )
        if not isinstance(reader, ValueReader) or not reader.shape.tag:
            return ""
        self.scope |= {f"u{index}": reader, f"k{index}": reader.variants.kept}
        return f"k{index}[{name}[{reader.shape.tag!r}]]({name}, None)"

    def _passing(self, shape: Shape) -> str:
        """Return the Python type of the values that pass unread, "" where there is none."""
        for kind in (str, bool, int):
            if kind in shape.scalars and reader_of(self.converter.get_structure_hook(kind)):
                return kind.__name__
        return "dict" if shape.carries and not shape.classes else ""


def value_hook(annotation: Any, converter: BaseConverter) -> Hook:
    """Return the function that reads a value of `annotation`, which is no class of this package."""
    return ValueReader(annotation, converter).read


def class_hook(cls: type[Model], converter: BaseConverter) -> Hook:
    """Return the function that reads a mapping into `cls`."""
    return ClassReader(cls, converter).read


def compiled(lines: list[str], cls: type[Model], scope: dict[str, Any]) -> Callable[..., Any]:
    """Return the function that the text `lines` defines; its global names are those of `scope`."""
    made: dict[str, Callable[..., Any]] = {}
    exec(compile("\n".join(lines), f"<{cls.__name__}>", "exec"), scope, made)  # noqa: S102  # our own text
    return next(iter(made.values()))


def _with_parsed_keys(function: Any) -> Hook:
    code = function.__code__
    constants = tuple(
        as_parsed(value) if isinstance(value, str) else value for value in code.co_consts
    )
    function.__code__ = code.replace(co_consts=constants)
    return cast("Hook", function)


def _optional_lines(fields: Iterable[tuple[JsonField, list[str]]]) -> list[str]:
    lines: list[str] = []
    for field, read in fields:
        lines += [f" if {field.key!r} in data:", *(f"  {line}" for line in read), "  n += 1"]
        lines += [f" else: self.{field.name} = UNSET"]
    return lines
