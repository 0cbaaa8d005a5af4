# Copied from codegen/runtime/_validation/schemas.py; edit there.
"""The schemas of a bundle, and the validators that are made of them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from attrs import frozen

from .issues import At, Check, Finding, Report, found, listed, not_json
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
ANNOTATIONS = frozenset(("default", "deprecated", "description", "format", "title"))


@frozen
class Subschema:
    """One of the schemas that apply to a value, and its JSON Pointer in the bundle."""

    schema: Schema
    pointer: str

    def is_strict(self, keyword: str) -> bool:
        """Whether only the strict bundle has the keyword; a value that breaks it is suspicious."""
        return keyword in self.schema.get("x-suspicious", ())


@frozen
class Limit:
    """The types that a value may have; `names` are their names in JSON Schema."""

    classes: frozenset[type]
    names: tuple[str, ...]
    schema_pointer: str


class Validator:
    """A compiled schema.

    `by_type` maps each Python type that fits to its check, or to None if there is nothing more to check. It is
    filled after the validator is created, so that schemas can contain themselves.
    """

    __slots__ = ("by_type", "limits")

    def __init__(self) -> None:
        self.by_type: dict[type, Check | None] = {}
        self.limits: list[Limit] = []

    def check(self, value: object, at: At, report: Report) -> None:
        """Report the issues of `value`, whose place is `at`."""
        check = self.by_type.get(type(value), self.mismatch)
        if check is not None:
            check(value, at, report)

    def mismatch(self, value: Any, at: At, report: Report) -> None:
        """Check a value whose type is not in `by_type`: convert it to one that is, or report that it does not fit."""
        known = value if type(value) in EVERY else plain(value)
        if type(known) in self.by_type:
            self.check(known, at, report)
        elif known is NOT_JSON:
            names = self.limits[0].names if self.limits else ("JSON",)
            report(not_json(at, "json", listed(names), found(value)))
        else:
            limit = next(limit for limit in self.limits if type(known) not in limit.classes)
            message = f"expected {listed(limit.names)}, found {found(known)}"
            report(Finding(at, "violation", message, limit.schema_pointer))


class Schemas:
    """The components of a bundle, and a validator for each schema that is asked for.

    Validators refer to each other in cycles, so some exist before they are filled. Other threads see them
    only once all that they refer to is complete.
    """

    def __init__(
        self,
        definitions: Mapping[str, Schema],
        fill: Callable[[Schemas, Validator, Sequence[Subschema]], None],
    ) -> None:
        self.definitions = definitions
        self._fill = fill
        self._complete: dict[str, Validator] = {}
        self._lock = threading.Lock()
        # The validators made by the thread that holds the lock, and those of them that are not filled yet.
        self._made: dict[str, Validator] = {}
        self._unfilled: list[tuple[Validator, Schema, str]] = []

    def component(self, name: str) -> Validator:
        """Return the validator of a component, complete."""
        pointer = f"/$defs/{name}"
        if pointer in self._complete:
            return self._complete[pointer]
        with self._lock:
            try:
                validator = self.named(name)
                # A list, not calls: components may lead to each other without end.
                while self._unfilled:
                    waiting, schema, pointer = self._unfilled.pop()
                    self._fill(self, waiting, self.subschemas(schema, pointer))
                self._complete.update(self._made)
            finally:
                self._made, self._unfilled = {}, []
        return validator

    def named(self, name: str) -> Validator:
        """Return the validator of a component; it is filled before `component` returns."""
        return self.validator(self.definitions[name], f"/$defs/{name}")

    def validator(self, schema: Schema, pointer: str) -> Validator:
        """Return the validator of the schema at `pointer`; it is filled before `component` returns."""
        if "$ref" in schema and not any(map(asserts, schema.keys() - {"$ref"})):
            return self.named(_referred(schema))
        known = self._complete.get(pointer) or self._made.get(pointer)
        if known is None:
            known = self._made[pointer] = Validator()
            self._unfilled.append((known, schema, pointer))
        return known

    def subschemas(self, schema: Schema, pointer: str) -> list[Subschema]:
        """Return all schemas that apply to a value: this one, its `allOf`, and what they refer to."""
        found = [Subschema(schema, pointer)]
        if "$ref" in schema:
            name = _referred(schema)
            found += self.subschemas(self.definitions[name], f"/$defs/{name}")
        for index, part in enumerate(schema.get("allOf", ())):
            found += self.subschemas(part, f"{pointer}/allOf/{index}")
        return found

    def documentation(self, schema: Schema) -> str | None:
        """Return what the description says of a field with this schema."""
        described = (sub.schema.get("description") for sub in self.subschemas(schema, ""))
        return next(filter(None, described), None)

    def type_names(self, schema: Schema) -> tuple[str, ...]:
        """Return the JSON types that a value of `schema` may have; all of them where it does not say."""
        names = tuple(CLASSES)
        for sub in self.subschemas(schema, ""):
            if own := declared_types(sub.schema):
                names = _both(names, own)
            for keyword in ("anyOf", "oneOf"):
                if keyword in sub.schema:
                    parts = (name for part in sub.schema[keyword] for name in self.type_names(part))
                    names = _both(names, tuple(dict.fromkeys(parts)))
        return names


def classes(names: Iterable[str]) -> frozenset[type]:
    """Return the Python types that stand for JSON types."""
    return frozenset(cls for name in names for cls in CLASSES[name])


def declared_types(schema: Schema) -> tuple[str, ...]:
    """Return what the keyword `type` says."""
    declared = schema.get("type", ())
    return (declared,) if isinstance(declared, str) else tuple(declared)


def asserts(keyword: str) -> bool:
    """Whether a keyword can make a value invalid."""
    return keyword not in ANNOTATIONS and not keyword.startswith("x-")


def _referred(schema: Schema) -> str:
    return str(schema["$ref"]).removeprefix("#/$defs/")


def _both(names: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    """Return the types that both allow; an integer is a number."""
    kept = [name for name in others if name in names or (name == "integer" and "number" in names)]
    if "integer" in names and "number" in others and "integer" not in others:
        kept.append("integer")
    return tuple(kept)
