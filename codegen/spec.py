"""The description in memory: components, unions and operations as frozen classes.

References are rewritten on loading to the form that a bundled document has
(`#/components/schemas/Name`), so the stages after this one never see files.
"""

from __future__ import annotations

import keyword
import posixpath
import re
from pathlib import Path
from typing import Any

from attrs import field, frozen

from codegen.errors import CodegenError, Place
from codegen.source import is_list, is_mapping, read_yaml

REF = "#/components/schemas/"
METHODS = ("get", "put", "post", "delete", "patch")
Schema = dict[str, Any]


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
class Operation:
    """One HTTP operation: `body` and the values of `responses` (by status) name components."""

    name: str
    operation_id: str
    method: str
    path: str
    summary: str
    description: str
    parameters: dict[str, str]
    body: str | None
    success: dict[int, str]
    errors: dict[int, str]


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
        schema = self.target(schema)
        if "allOf" not in schema:
            return schema
        merged: Schema = {"properties": {}, "required": []}
        own = {key: value for key, value in schema.items() if key != "allOf"}
        nullable = True
        for part in [*(self.flat(part) for part in schema["allOf"]), own]:
            nullable = nullable and is_nullable(part, unknown=True)
            merged["properties"] |= part.get("properties", {})
            merged["required"] += [name for name in part.get("required", []) if name not in merged["required"]]
            merged |= {key: value for key, value in part.items() if key not in ("properties", "required", "type")}
        return {**merged, "type": ["object", "null"] if nullable else "object"}


def is_nullable(schema: Schema, *, unknown: bool = False) -> bool:
    """Whether `schema` says by its own `type` that null is allowed; `unknown` is the answer where it has none."""
    declared = schema.get("type")
    return unknown if declared is None else "null" in declared


def snake_case(name: str) -> str:
    """Return `createPresetsMessages` as `create_presets_messages`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def load(path: Path) -> Description:
    """Read the OpenAPI document `path` and the topic files in `schemas/` beside it.

    Raises:
        CodegenError: with the file, the JSON Pointer, the fault and the remedy.
    """
    root = read_yaml(path, path.name)
    folder = path.parent / "schemas"
    topics = {file.stem: read_yaml(file, f"schemas/{file.name}") for file in sorted(folder.glob("*.yaml"))}
    owners: dict[str, str] = {}
    for topic, schemas in topics.items():
        place = Place(f"schemas/{topic}.yaml")
        _require_identifier(topic, place, "rename the file")
        for name, schema in schemas.items():
            _require_identifier(name, place.child(name), "rename the component")
            if name in owners:
                raise CodegenError(
                    place.child(name), f"schemas/{owners[name]}.yaml has a component of this name", "rename one"
                )
            if not is_mapping(schema):
                raise CodegenError(place.child(name), "a schema is a mapping", "write its keywords below its name")
            owners[name] = topic
    linker = _Linker(owners)
    components = {
        name: Component(name, topic, linker.link(topics[topic][name], Place(f"schemas/{topic}.yaml").child(name)))
        for name, topic in sorted(owners.items())
    }
    document = linker.link(root, Place(path.name))
    shared = {**document.get("components", {}), "schemas": {c.name: c.schema for c in components.values()}}
    document["components"] = shared
    return Description(document, components, tuple(_operations(document, Place(path.name))))


@frozen
class _Linker:
    """Rewrites file references to component references."""

    owners: dict[str, str]

    def link(self, node: Any, place: Place) -> Any:
        if is_list(node):
            return [self.link(item, place.child(index)) for index, item in enumerate(node)]
        if not is_mapping(node):
            return node
        linked = {key: self.link(value, place.child(key)) for key, value in node.items()}
        if isinstance(node.get("$ref"), str):
            linked["$ref"] = REF + self.resolve(node["$ref"], place.child("$ref"))
        discriminator = node.get("discriminator")
        if is_mapping(discriminator):
            mapping: dict[str, Any] = discriminator.get("mapping", {})
            at = place.child("discriminator", "mapping")
            targets = {tag: REF + self.resolve(str(ref), at.child(tag)) for tag, ref in mapping.items()}
            linked["discriminator"] = {**discriminator, "mapping": targets}
        return linked

    def resolve(self, ref: str, place: Place) -> str:
        """Return the name of the component that `ref`, standing at `place`, means."""
        file, _, pointer = ref.partition("#/")
        path = posixpath.normpath(posixpath.join(posixpath.dirname(place.file), file)) if file else place.file
        topic = path.removeprefix("schemas/").removesuffix(".yaml")
        if topic not in self.owners.values() or not path.startswith("schemas/"):
            raise CodegenError(place, f"{ref!r} names no topic file", "refer to schemas/TOPIC.yaml#/NAME")
        if self.owners.get(pointer) != topic:
            raise CodegenError(
                place, f"{ref!r} leads nowhere", f"{path} has no component {pointer!r}; add or rename it"
            )
        return pointer


def _operations(document: dict[str, Any], place: Place) -> list[Operation]:
    found: list[Operation] = []
    for path, item in document.get("paths", {}).items():
        methods = [method for method in METHODS if method in item]
        found += [_operation(path, m, item[m], place.child("paths", path, m)) for m in methods]
    return found


def _operation(path: str, method: str, node: dict[str, Any], place: Place) -> Operation:
    operation_id = node.get("operationId")
    if not isinstance(operation_id, str):
        raise CodegenError(place, "the operation has no operationId", "add one; the method is named after it")
    _require_identifier(operation_id, place.child("operationId"), "rename the operation")
    parameters: dict[str, str] = {}
    for index, parameter in enumerate(node.get("parameters", [])):
        at = place.child("parameters", index)
        if parameter.get("in") != "path" or parameter.get("schema", {}).get("type") != "string":
            raise CodegenError(at, "only string parameters in the path are generated", "mend it, or teach spec.py more")
        _require_identifier(parameter["name"], at.child("name"), "rename the parameter")
        parameters[parameter["name"]] = parameter.get("description", "")
    if set(re.findall(r"{(\w+)}", path)) != set(parameters):
        raise CodegenError(place, "the path's {names} and its parameters differ", "declare each of them once")
    responses = {
        int(status): _json_component(response, place.child("responses", status))
        for status, response in node.get("responses", {}).items()
    }
    success = {status: name for status, name in responses.items() if status < 300}
    if len(success) != 1:
        raise CodegenError(place.child("responses"), f"{len(success)} answers of success", "describe exactly one")
    return Operation(
        name=snake_case(operation_id),
        operation_id=operation_id,
        method=method.upper(),
        path=path,
        summary=node.get("summary", operation_id).rstrip("."),
        description=node.get("description", ""),
        parameters=parameters,
        body=_json_component(node["requestBody"], place.child("requestBody")) if "requestBody" in node else None,
        success=success,
        errors={status: name for status, name in responses.items() if status >= 400},
    )


def _json_component(node: dict[str, Any], place: Place) -> str:
    schema = node.get("content", {}).get("application/json", {}).get("schema", {})
    if "$ref" not in schema:
        raise CodegenError(place, "no application/json content that refers to a component", "add `schema: {$ref: ...}`")
    return str(schema["$ref"]).removeprefix(REF)


def _require_identifier(name: str, place: Place, remedy: str) -> None:
    if not name.isidentifier() or keyword.iskeyword(name):
        raise CodegenError(place, f"{name!r} is no Python identifier", remedy)
