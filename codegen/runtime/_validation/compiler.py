# Copied from codegen/runtime/_validation/compiler.py; edit there.
"""JSON Schemas as checks: judging a value costs a look-up of its type, and a call where there is more to ask.

Keywords mean what JSON Schema 2020-12 says they mean. Schemas refer to each other inside their bundle
alone, so nothing is ever fetched.
"""

from __future__ import annotations

import json
import pkgutil
import threading
from collections.abc import Mapping
from typing import Any

from .._base import is_array
from .issues import At, Check, Report
from .keywords import bound_checks, check_finite, item_checks
from .nodes import CLASSES, EVERY, Limit, Node, Source
from .objects import object_checks
from .unions import union_of
from .values import check_json

Schema = Mapping[str, Any]
ANNOTATIONS = frozenset(
    ("default", "deprecated", "description", "discriminator", "format", "title")
)


def load_bundle(name: str) -> dict[str, Any]:
    """Return the bundle `schemas/NAME.json`, with what the judge alone reads, from wherever the package is."""
    return with_facts(_schemas(name), _schemas("facts")[name])


def with_facts(bundle: dict[str, Any], facts: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Add to a bundle the keywords that no other validator knows, which are given by JSON Pointer."""
    for place, keywords in facts.items():
        schema: Any = bundle
        for token in place.split("/")[1:]:
            key = token.replace("~1", "/").replace("~0", "~")
            schema = schema[int(key) if is_array(schema) else key]
        schema |= keywords
    return bundle


def _schemas(name: str) -> dict[str, Any]:
    data = pkgutil.get_data(__name__.rpartition(".")[0].rpartition(".")[0], f"schemas/{name}.json")
    found: dict[str, Any] = json.loads(data or b"{}")
    return found


class Judges:
    """The schemas of a bundle as nodes, each made when it is first asked for.

    Nodes refer to each other in cycles, so some exist before they are filled. Other threads see them only
    once all that they refer to is complete.
    """

    def __init__(self, bundle: Schema) -> None:
        self.definitions: Mapping[str, Schema] = bundle["$defs"]
        self._complete: dict[str, Node] = {}
        self._lock = threading.Lock()
        # Those of the thread that holds the lock, and the ones among them that are not filled yet.
        self._made: dict[str, Node] = {}
        self._unfilled: list[tuple[Node, Schema, str]] = []

    def component(self, name: str) -> Node:
        """Return the node of a component, complete."""
        pointer = f"/$defs/{name}"
        if pointer in self._complete:
            return self._complete[pointer]
        with self._lock:
            try:
                node = self.node(self.definitions[name], pointer)
                while (
                    self._unfilled
                ):  # a list, not calls: components may lead to each other without end
                    self._fill(*self._unfilled.pop())
                self._complete.update(self._made)
            finally:
                self._made, self._unfilled = {}, []
        return node

    @property
    def anything(self) -> Node:
        """The node of a place where all JSON fits."""
        return self.node({}, "")

    def node(self, schema: Schema, pointer: str) -> Node:
        """Return the node of the schema that stands at `pointer`; it is filled before `component` returns."""
        if "$ref" in schema and not any(map(asserts, schema.keys() - {"$ref"})):
            name = _name(schema["$ref"])
            return self.node(self.definitions[name], f"/$defs/{name}")
        known = self._complete.get(pointer) or self._made.get(pointer)
        if known is None:
            known = self._made[pointer] = Node()
            self._unfilled.append((known, schema, pointer))
        return known

    def _fill(self, node: Node, schema: Schema, pointer: str) -> None:
        sources = self.sources(schema, pointer)
        unions = [
            union_of(self, source, keyword)
            for source in sources
            for keyword in ("anyOf", "oneOf")
            if keyword in source.schema
        ]
        node.limits = [
            Limit(self.classes(names), names, f"{source.pointer}/type")
            for source in sources
            if (names := _declared(source.schema))
        ]
        node.limits += [
            Limit(frozenset(union.checks), union.names, union.schema_pointer) for union in unions
        ]
        for cls in EVERY.intersection(*(limit.classes for limit in node.limits)):
            inner: list[Check] = []
            if cls is dict or cls is list:
                inner = (object_checks if cls is dict else item_checks)(self, sources)
                inner = inner or ([] if unions else [check_json])
            finite = [check_finite] if cls is float and not unions else []
            bounds = bound_checks(cls, sources, finite)
            node.by_type[cls] = _all_of([*bounds, *(union.checks[cls] for union in unions), *inner])

    def sources(self, schema: Schema, pointer: str) -> list[Source]:
        """Return all schemas that a value of `schema` has to keep: itself, those in its `allOf`, those referred to."""
        found = [Source(schema, pointer)]
        if "$ref" in schema:
            name = _name(schema["$ref"])
            found += self.sources(self.definitions[name], f"/$defs/{name}")
        for index, part in enumerate(schema.get("allOf", ())):
            found += self.sources(part, f"{pointer}/allOf/{index}")
        return found

    def documentation(self, schema: Schema) -> str | None:
        """Return what the description says of a field with this schema."""
        described = (source.schema.get("description") for source in self.sources(schema, ""))
        return next(filter(None, described), None)

    def classes(self, names: tuple[str, ...]) -> frozenset[type]:
        """Return the Python types that stand for JSON types."""
        return frozenset(cls for name in names for cls in CLASSES[name])

    def type_names(self, schema: Schema) -> tuple[str, ...]:
        """Return the JSON types that a value of `schema` may have; all of them where it does not say."""
        names = tuple(CLASSES)
        for source in self.sources(schema, ""):
            if own := _declared(source.schema):
                names = _both(names, own)
            for keyword in ("anyOf", "oneOf"):
                if keyword in source.schema:
                    parts = [
                        name for part in source.schema[keyword] for name in self.type_names(part)
                    ]
                    names = _both(names, tuple(dict.fromkeys(parts)))
        return names


def _both(names: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    kept = [name for name in others if name in names or (name == "integer" and "number" in names)]
    return tuple(
        kept
        + [
            name
            for name in names
            if name == "integer" and "number" in others and name not in others
        ]
    )


def _name(reference: str) -> str:
    return reference.removeprefix("#/$defs/")


def asserts(keyword: str) -> bool:
    """Whether a keyword may refuse a value."""
    return keyword not in ANNOTATIONS and not keyword.startswith("x-")


def _declared(schema: Schema) -> tuple[str, ...]:
    declared = schema.get("type", ())
    return (declared,) if isinstance(declared, str) else tuple(declared)


def _all_of(checks: list[Check]) -> Check | None:
    if len(checks) < 2:
        return checks[0] if checks else None

    def check_all(value: Any, at: At, report: Report) -> None:
        for check in checks:
            check(value, at, report)

    return check_all
