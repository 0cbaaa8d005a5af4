"""Loads the description: reads its files, checks them against the grammar, and links their references."""

from __future__ import annotations

import json
import posixpath
from functools import partial
from pathlib import Path
from typing import Any

from codegen.description.errors import CodegenError, Place
from codegen.description.model import Component, Description
from codegen.description.names import check_name
from codegen.description.operations import operations
from codegen.description.schema import REF, Schema, walk
from codegen.description.supported import check_grammar
from codegen.description.yaml_files import is_mapping, read_yaml


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
    link = partial(_link, components, {component.topic for component in components.values()})
    for component in components.values():
        for schema, place in walk(component.schema, component.place):
            link(schema, place)
    found = operations(document, Place(path.name), link)
    shared = {
        **document.get("components", {}),
        "schemas": {c.name: c.schema for c in components.values()},
    }
    return Description({**document, "components": shared}, components, found, contract=_contract(path.parent))


def _contract(folder: Path) -> dict[str, str]:
    """Return the date and the digest of the described edition; an empty mapping if `upstream.json` is missing."""
    lock = folder / "upstream.json"
    if not lock.is_file():
        return {}
    known = json.loads(lock.read_text(encoding="utf-8"))
    return {"date": known["adopted"], "digest": known["document"]}


def _components(topics: dict[str, dict[str, Any]]) -> dict[str, Component]:
    found: dict[str, Component] = {}
    files: dict[str, str] = {}
    alike: dict[str, str] = {}
    for topic, schemas in topics.items():
        check_name(topic, Place(f"schemas/{topic}.yaml"), "file")
        _check_case(topic, files, Place(f"schemas/{topic}.yaml"))
        for name, schema in schemas.items():
            component = Component(name, topic, schema)
            check_name(name, component.place, "component")
            other = found[name].topic if name in found else name if name in topics else None
            if other is not None:
                problem = "has a component of this name" if name in found else "is a module of this name"
                raise CodegenError(component.place, f"schemas/{other}.yaml {problem}", "rename one")
            if not is_mapping(schema):
                raise CodegenError(component.place, "a schema is a mapping", "write its keywords below its name")
            check_grammar(schema, "schema", component.place)
            _check_case(name, alike, component.place)
            found[name] = component
    return found


def _check_case(name: str, alike: dict[str, str], place: Place) -> None:
    """Refuse names that differ only in case: a case-insensitive file system treats them as one file."""
    other = alike.setdefault(name.lower(), name)
    if other != name:
        raise CodegenError(place, f"{name!r} and {other!r} differ by case alone", "rename one")


def _link(components: dict[str, Component], topics: set[str], schema: Schema, place: Place) -> None:
    """Rewrite the file references of `schema` to component references, in place."""
    if "$ref" in schema:
        schema["$ref"] = REF + _resolve(components, topics, schema["$ref"], place.child("$ref"))
    mapping = schema.get("discriminator", {}).get("mapping", {})
    for tag, reference in mapping.items():
        mapping[tag] = REF + _resolve(components, topics, reference, place.child("discriminator", "mapping", tag))


def _resolve(components: dict[str, Component], topics: set[str], reference: str, place: Place) -> str:
    """Return the name of the component that `reference`, found at `place`, refers to."""
    file, _, name = reference.partition("#/")
    path = posixpath.normpath(posixpath.join(posixpath.dirname(place.file), file)) if file else place.file
    topic = path.removeprefix("schemas/").removesuffix(".yaml")
    if path != f"schemas/{topic}.yaml" or topic not in topics:
        raise CodegenError(place, f"{reference!r} names no topic file", "refer to schemas/TOPIC.yaml#/NAME")
    if name not in components or components[name].place.file != path:
        raise CodegenError(
            place,
            f"{reference!r} leads nowhere",
            f"{path} has no component {name!r}; add or rename it",
        )
    return name
