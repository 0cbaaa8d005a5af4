"""Test vectors of the contract: for each component, valid values, and values with one fault each.

A port that forgets a member, a requirement, a value of an enum, a bound or a tag fails one of them.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterator
from typing import Any

from attrs import evolve, frozen

from codegen.description.model import Description
from codegen.description.schema import Schema, branches, json_types
from codegen.description.yaml_files import is_mapping
from codegen.rendering.json_schema import spelled_out
from codegen.runtime._validation.compiler import compiled, with_facts
from codegen.runtime._validation.issues import Finding

NEW = "from_the_future"  # a name, a tag or a value that no description has
OF_TYPE: dict[str, Any] = {
    "string": "text",
    "integer": 5,
    "boolean": True,
    "array": [],
    "object": {},
}
STRINGS = ("text", "a", "2026-01-01", "x" * 8)


@frozen
class Case:
    """A value, what is special about it, and the pointers of the values that have the wrong JSON type."""

    name: str
    value: Any
    refused: tuple[str, ...] = ()

    def below(self, key: str | int, around: Any) -> Case:
        """Return the case with its value added to `around`: under a key of an object, or as an array's last item."""
        step = str(key).replace("~", "~0").replace("/", "~1")
        value = [*around, self.value] if isinstance(key, int) else {**around, key: self.value}
        return evolve(
            self,
            name=f"{key}: {self.name}",
            value=value,
            refused=tuple(f"/{step}{pointer}" for pointer in self.refused),
        )


def vectors(description: Description, schemas: dict[str, str]) -> dict[str, str]:
    """Return the file `COMPONENT.json` for each component, as path → text; `schemas` are the rendered ones."""
    contract, facts = (json.loads(schemas[f"schemas/{name}.json"]) for name in ("contract", "facts"))
    judges = compiled(with_facts(contract, facts["contract"]))
    files: dict[str, str] = {}
    for name in description.components:
        lines: list[str] = []
        for case in _Cases(description).of_component(name):
            findings: list[Finding] = []
            judges.component(name).check(case.value, None, findings.append)
            issues = [finding.issue() for finding in findings]
            told = {
                "case": case.name,
                "json": json.dumps(case.value, ensure_ascii=False),
                "issues": [{k: getattr(i, k) for k in ("pointer", "kind", "keyword")} for i in issues],
                "refused": case.refused,
            }
            lines.append(json.dumps(told, ensure_ascii=False))
        about = {"description": f"What {name} is, and what it is not.", "schema": name}
        head = json.dumps(about)[:-1] + ', "cases": [\n'
        files[f"{name}.json"] = head + ",\n".join(lines) + "\n]}\n"
    return files


@frozen
class _Cases:
    description: Description

    def of_component(self, name: str) -> Iterator[Case]:
        schema = self.description.components[name].schema
        yield from self.of(schema)
        union = self.description.unions.get(name)
        if union is None:
            return
        for tag, variant in sorted(union.variants.items()):
            whole = self.sample(self.description.components[variant].schema)
            yield Case(f"{union.tag} {tag}", {**whole, union.tag: tag})
        yield Case("an unknown tag", {union.tag: NEW, "a": [1, None]})
        yield Case("no tag", {"a": [1, None]})
        yield Case("a tag that is not a string", {union.tag: 5})

    def of(self, schema: Schema) -> Iterator[Case]:
        """Yield the cases of a schema; for schemas that it refers to, only their JSON types are tried."""
        if (wrong := self.of_another_type(schema)) is not None:
            yield Case("another type", wrong, ("",))
        yield Case("null", None)
        if "$ref" in schema:
            yield Case("right", self.sample(schema))
        elif "const" in schema or "enum" in schema:
            yield from self.of_words(schema)
        elif parts := branches(schema):
            for part in parts:
                if "const" in part or "enum" in part:
                    yield from self.of_words(part)
                elif "$ref" not in part and json_types(part) != ["null"]:
                    yield from self.inside(part)
                yield Case("right", self.sample(part))
        else:
            yield from self.inside(schema)

    def of_words(self, schema: Schema) -> Iterator[Case]:
        """Yield the cases of a constant or an enum."""
        for value in [schema["const"]] if "const" in schema else schema["enum"]:
            if value is not None:
                yield Case(json.dumps(value, ensure_ascii=False), value)
        yield Case("an unknown value", NEW)

    def inside(self, schema: Schema) -> Iterator[Case]:
        """Yield the cases of a schema of one JSON type, and null."""
        kinds = set(json_types(self.description.merged(schema))) - {"null"}
        if len(kinds) > 1:
            for kind in sorted(kinds):
                yield Case(f"of the type {kind}", OF_TYPE.get(kind, 1.5))
        elif "object" in kinds:
            yield from self.of_object(self.description.merged(schema))
        elif "array" in kinds:
            yield from self.of_array(schema)
        else:
            yield from self.of_scalar(schema)

    def of_object(self, schema: Schema) -> Iterator[Case]:
        fields, required = schema.get("properties", {}), schema.get("required", [])
        least = self.sample(schema)
        yield Case("every member", {name: self.sample(part) for name, part in fields.items()} | least)
        yield Case("what is required", least)
        others = schema.get("additionalProperties", True)
        if is_mapping(others):
            for case in self.of(others):
                yield case.below(NEW, least)
        else:
            yield Case("an unknown member", {**least, NEW: {"a": [1, None, "b"]}})
        for name in required:
            rest = {key: value for key, value in least.items() if key != name}
            yield Case(f"without {name}", rest)
        for name, part in fields.items():
            rest = {key: value for key, value in least.items() if key != name}
            cases = list(self.of(part))
            if {"number", "integer"} & self.kinds(part):
                refused = () if "number" in self.kinds(part) else ("",)
                cases += [Case("a fraction of zero", 2.0), Case("a fraction", 2.5, refused)]
            yield from (case.below(name, rest) for case in cases)

    def of_array(self, schema: Schema) -> Iterator[Case]:
        each = schema.get("items", {})
        for case in self.of(each):
            yield case.below(0, [])
        fewest, most = schema.get("minItems", 0), schema.get("maxItems")
        counts = {0, fewest, fewest - 1, *([] if most is None else [most, most + 1])}
        for count in sorted(count for count in counts if count >= 0):
            yield Case(f"{count} items", [self.sample(each)] * count)

    def of_scalar(self, schema: Schema) -> Iterator[Case]:
        yield Case("right", self.sample(schema))
        step = 1 if "integer" in json_types(schema) else 0.5
        for keyword, beyond in (("minimum", -step), ("maximum", step)):
            if keyword in schema:
                yield Case(f"the {keyword}", schema[keyword])
                yield Case(f"beyond the {keyword}", schema[keyword] + beyond)
        for keyword, beyond in (("exclusiveMinimum", step), ("exclusiveMaximum", -step)):
            if keyword in schema:
                yield Case(f"the {keyword}", schema[keyword])
                yield Case(f"within the {keyword}", schema[keyword] + beyond)
        for keyword, beyond in (("minLength", -1), ("maxLength", 1)):
            if keyword in schema:
                for count in (schema[keyword], schema[keyword] + beyond):
                    yield Case(f"{count} characters", "a" * count)
        if "pattern" in schema:
            yield Case("against the pattern", next(t for t in ("é ", "", "\n") if not _fits(schema, t)))

    def of_another_type(self, schema: Schema) -> Any:
        """Return a value of a JSON type that a schema does not allow; None if it allows all of them."""
        kinds = self.kinds(schema)
        kinds |= {"integer"} if "number" in kinds else set()
        return next((value for kind, value in OF_TYPE.items() if kind not in kinds), None)

    def kinds(self, schema: Schema) -> set[str]:
        target = self.description.target(schema)
        if parts := branches(target):
            return set(itertools.chain.from_iterable(map(self.kinds, parts)))
        return set(json_types(self.description.merged(target)))

    def sample(self, schema: Schema) -> Any:
        """Return a value that conforms to a schema, with only what is required."""
        schema = self.description.flat(schema)
        if "const" in schema or "enum" in schema:
            return schema["const"] if "const" in schema else schema["enum"][0]
        if parts := branches(schema):
            return self.sample(parts[0])
        kind = next((kind for kind in json_types(schema) if kind != "null"), "null")
        if kind == "object":
            fields = schema.get("properties", {})
            return {name: self.sample(fields.get(name, {})) for name in schema.get("required", [])}
        if kind == "array":
            return [self.sample(schema.get("items", {}))] * schema.get("minItems", 0)
        return _scalar(schema, kind)


def _scalar(schema: Schema, kind: str) -> Any:
    if kind == "string":
        return next(text for text in STRINGS if _fits(schema, text))
    if kind in ("integer", "number"):
        least = max(schema.get("minimum", schema.get("exclusiveMinimum", 0) + 1), 1)
        return min(least, schema.get("maximum", least))
    return {"boolean": True, "null": None}[kind]


def _fits(schema: Schema, text: str) -> bool:
    return (
        schema.get("minLength", 0) <= len(text) <= schema.get("maxLength", len(text))
        and re.search(spelled_out(schema.get("pattern", "")), text) is not None
    )
