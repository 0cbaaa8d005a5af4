"""The description in memory: components and operations as frozen classes.

References are rewritten on loading to the form that a bundled document has
(`#/components/schemas/Name`), so the stages after this one never see files.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from attrs import field, frozen

from codegen.description.errors import CodegenError, Place
from codegen.description.names import check_name
from codegen.description.operations import Operation, operations
from codegen.description.supported import TYPES, check_grammar, is_of_type
from codegen.description.yaml_files import is_mapping, read_yaml

Schema = dict[str, Any]
REF = "#/components/schemas/"
RESERVED = "additional_properties"  # the name under which models keep the fields that the description does not name


@frozen
class Component:
    """A named schema; `topic` is the file, and the generated module, that it stands in."""

    name: str
    topic: str
    schema: Schema

    @property
    def place(self) -> Place:
        """Where the component stands in the description."""
        return Place(f"schemas/{self.topic}.yaml").child(self.name)


@frozen
class Description:
    """All that the generator knows: the bundled OpenAPI document and what is read off it."""

    document: dict[str, Any]
    components: dict[str, Component]
    operations: tuple[Operation, ...] = field(factory=tuple)

    @property
    def topics(self) -> list[str]:
        """The names of the topic files that hold components, sorted."""
        return sorted({component.topic for component in self.components.values()})

    def target(self, schema: Schema) -> Schema:
        """Return `schema`, or what it refers to where it is a reference."""
        while "$ref" in schema:
            schema = self.components[schema["$ref"].removeprefix(REF)].schema
        return schema

    def flat(self, schema: Schema) -> Schema:
        """Return `schema` with its reference followed and the parts of an `allOf` merged into one object."""
        return self.merged(self.target(schema))

    def merged(self, schema: Schema) -> Schema:
        """Return `schema` with the parts of an `allOf` merged into one object."""
        if "allOf" not in schema:
            return schema
        whole: Schema = {"properties": {}, "required": []}
        own = {key: value for key, value in schema.items() if key != "allOf"}
        nullable = True
        for part in [*(self.flat(part) for part in schema["allOf"]), own]:
            nullable = nullable and is_nullable(part, unknown=True)
            whole["properties"] |= part.get("properties", {})
            whole["required"] += [
                name for name in part.get("required", []) if name not in whole["required"]
            ]
            whole |= {
                key: value
                for key, value in part.items()
                if key not in ("properties", "required", "type")
            }
        return {**whole, "type": ["object", "null"] if nullable else "object"}


def is_nullable(schema: Schema, *, unknown: bool = False) -> bool:
    """Whether `schema` says by its own `type` that null is allowed; `unknown` is the answer where it has none."""
    declared = schema.get("type")
    return unknown if declared is None else "null" in declared


def json_types(schema: Schema) -> list[str]:
    """Return the JSON types that `schema` allows, as far as it says so itself."""
    if "type" in schema:
        return [schema["type"]] if isinstance(schema["type"], str) else schema["type"]
    if "const" in schema or "enum" in schema:
        values = [schema["const"]] if "const" in schema else schema["enum"]
        return [name for name in TYPES if any(is_of_type(value, name) for value in values)]
    return ["object"] if "properties" in schema else TYPES


def branches(schema: Schema) -> list[Schema]:
    """Return the variants of a union; none for any other schema."""
    return [*schema.get("oneOf", []), *schema.get("anyOf", [])]


def children(schema: Schema) -> Iterator[tuple[tuple[str | int, ...], Schema]]:
    """Yield each schema that stands directly in `schema`, after the keys and indices that lead to it."""
    for name, child in schema.get("properties", {}).items():
        yield ("properties", name), child
    for key in ("oneOf", "anyOf", "allOf"):
        for index, child in enumerate(schema.get(key, [])):
            yield (key, index), child
    for key in ("items", "additionalProperties"):
        if is_mapping(schema.get(key)):
            yield (key,), schema[key]


def walk(schema: Schema, place: Place) -> Iterator[tuple[Schema, Place]]:
    """Yield `schema`, which stands at `place`, and each schema in it at any depth, with its place."""
    yield schema, place
    for way, child in children(schema):
        yield from walk(child, place.child(*way))


def references(schema: Schema) -> list[str]:
    """Return the names of the components that `schema` refers to, at any depth."""
    return [node["$ref"].removeprefix(REF) for node, _ in walk(schema, Place("")) if "$ref" in node]


def load(path: Path) -> Description:
    """Read the OpenAPI document `path` and the topic files in `schemas/` beside it.

    Raises:
        CodegenError: with the file, the JSON Pointer, the fault and the remedy.
    """
    document = read_yaml(path, path.name)
    check_grammar(document, "root", Place(path.name))
    files = sorted((path.parent / "schemas").glob("*.yaml"))
    if not files:
        raise CodegenError("schemas", "no file describes a component", "add schemas/TOPIC.yaml")
    topics = {file.stem: read_yaml(file, f"schemas/{file.name}") for file in files}
    components = dict(sorted(_components(topics).items()))
    for component in components.values():
        for schema, place in walk(component.schema, component.place):
            _link(components, schema, place)
    found = operations(document, Place(path.name), partial(_link, components))
    shared = {
        **document.get("components", {}),
        "schemas": {c.name: c.schema for c in components.values()},
    }
    return Description({**document, "components": shared}, components, found)


def _components(topics: dict[str, dict[str, Any]]) -> dict[str, Component]:
    found: dict[str, Component] = {}
    for topic, schemas in topics.items():
        check_name(topic, Place(f"schemas/{topic}.yaml"), "file")
        for name, schema in schemas.items():
            component = Component(name, topic, schema)
            check_name(name, component.place, "component")
            other = found[name].topic if name in found else name if name in topics else None
            if other is not None:
                problem = (
                    "has a component of this name" if name in found else "is a module of this name"
                )
                raise CodegenError(component.place, f"schemas/{other}.yaml {problem}", "rename one")
            if not is_mapping(schema):
                raise CodegenError(
                    component.place, "a schema is a mapping", "write its keywords below its name"
                )
            check_grammar(schema, "schema", component.place)
            found[name] = component
    return found


def _link(components: dict[str, Component], schema: Schema, place: Place) -> None:
    """Rewrite the file references of `schema` to component references, in place."""
    if "$ref" in schema:
        schema["$ref"] = REF + _resolve(components, schema["$ref"], place.child("$ref"))
    mapping = schema.get("discriminator", {}).get("mapping", {})
    for tag, reference in mapping.items():
        mapping[tag] = REF + _resolve(
            components, reference, place.child("discriminator", "mapping", tag)
        )


def _resolve(components: dict[str, Component], reference: str, place: Place) -> str:
    """Return the name of the component that `reference`, standing at `place`, means."""
    file, _, name = reference.partition("#/")
    path = (
        posixpath.normpath(posixpath.join(posixpath.dirname(place.file), file))
        if file
        else place.file
    )
    if path not in {component.place.file for component in components.values()}:
        raise CodegenError(
            place, f"{reference!r} names no topic file", "refer to schemas/TOPIC.yaml#/NAME"
        )
    if name not in components or components[name].place.file != path:
        raise CodegenError(
            place,
            f"{reference!r} leads nowhere",
            f"{path} has no component {name!r}; add or rename it",
        )
    return name
