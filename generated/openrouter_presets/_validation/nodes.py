# Copied from codegen/runtime/_validation/nodes.py; edit there.
"""Schemas ready to judge by, and what their checks ask of the compiler that makes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from attrs import frozen

from .issues import At, Check, Finding, Report, found, listed, unfit
from .values import NOT_JSON, plain

Schema = Mapping[str, Any]
CLASSES: dict[str, tuple[type, ...]] = {
    "null": (type(None),),
    "boolean": (bool,),
    "integer": (int, float),  # 1.0 is an integer
    "number": (int, float),
    "string": (str,),
    "array": (list,),
    "object": (dict,),
}
EVERY = frozenset(cls for classes in CLASSES.values() for cls in classes)


@frozen
class Source:
    """A schema that a value has to keep, and where it stands in its bundle."""

    schema: Schema
    pointer: str

    def added(self, keyword: str) -> bool:
        """Whether the keyword is none of the contract's: a value that breaks it alone is suspicious."""
        return keyword in self.schema.get("x-suspicious", ())


@frozen
class Limit:
    """What the types of a value are limited to; `names` are JSON's words for them."""

    classes: frozenset[type]
    names: tuple[str, ...]
    schema_pointer: str


class Node:
    """A schema, ready to judge by.

    `by_type` has the check for each Python type that fits, None where nothing more is asked of it. It is
    filled after the node is made, so that schemas can contain themselves.
    """

    __slots__ = ("by_type", "limits")

    def __init__(self) -> None:
        self.by_type: dict[type, Check | None] = {}
        self.limits: list[Limit] = []

    def judge(self, value: object, at: At, report: Report) -> None:
        """Report the issues of `value`, which stands at the place `at`."""
        check = self.by_type.get(type(value), self.mismatch)
        if check is not None:
            check(value, at, report)

    def mismatch(self, value: Any, at: At, report: Report) -> None:
        """Judge a value of a type that is not in `by_type`: one that does not fit, or that stands for another."""
        known = value if type(value) in EVERY else plain(value)
        if type(known) in self.by_type:
            self.judge(known, at, report)
            return
        if known is NOT_JSON:
            names = self.limits[0].names if self.limits else ("JSON",)
            report(unfit(at, "json", listed(names), found(value)))
            return
        limit = next(limit for limit in self.limits if type(known) not in limit.classes)
        message = f"expected {listed(limit.names)}, found {found(known)}"
        report(Finding(at, "violation", message, limit.schema_pointer))


class Judges(Protocol):
    """What the checks of unions, objects and keywords ask of the compiler."""

    @property
    def anything(self) -> Node:
        """The node of a place where all JSON fits."""
        ...

    def node(self, schema: Schema, pointer: str) -> Node:
        """Return the node of the schema that stands at `pointer`."""
        ...

    def sources(self, schema: Schema, pointer: str) -> list[Source]:
        """Return all schemas that a value of `schema` has to keep."""
        ...

    def documentation(self, schema: Schema) -> str | None:
        """Return what the description says of a field with this schema."""
        ...

    def classes(self, names: tuple[str, ...]) -> frozenset[type]:
        """Return the Python types that stand for JSON types."""
        ...

    def type_names(self, schema: Schema) -> tuple[str, ...]:
        """Return the JSON types that a value of `schema` may have."""
        ...
