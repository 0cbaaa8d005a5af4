"""The description in memory: components and operations as frozen classes.

References are rewritten on loading to the form that a bundled document has
(`#/components/schemas/Name`), so the stages after this one never see files.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from attrs import evolve, field, frozen

from codegen.description.errors import Place
from codegen.description.operations import Operation
from codegen.description.schema import REF, Schema, is_nullable, references
from codegen.description.yaml_files import is_mapping

RESERVED = "additional_properties"  # the name under which models keep the fields that the description does not name


@frozen
class Component:
    """A named schema; `topic` is the name of its file and of its generated module."""

    name: str
    topic: str
    schema: Schema

    @property
    def place(self) -> Place:
        """The location of the component in the description."""
        return Place(f"schemas/{self.topic}.yaml").child(self.name)


@frozen
class Union:
    """How the objects of a union are told apart.

    Args:
        tag: the property that tells them apart, by its key in JSON.
        variants: the component of each value of the tag.
        untagged: the component of an object without the tag; None where the tag is required.
        fallback: the component of an object whose tag no variant has; None where such an object does not fit.
        others: tags of the fallback that are known to occur; empty if every tag is accepted.
    """

    tag: str
    variants: dict[str, str]
    untagged: str | None
    fallback: str | None
    others: tuple[str, ...] = ()


@frozen
class Description:
    """All that the generator knows: the bundled OpenAPI document and what is derived from it.

    `unions` holds the components that are unions of more than one object, by name; `contract` says which edition of
    upstream's description this one follows, where that is known.
    """

    document: dict[str, Any]
    components: dict[str, Component]
    operations: tuple[Operation, ...] = ()
    unions: dict[str, Union] = field(factory=dict[str, Union])
    contract: dict[str, str] = field(factory=dict[str, str])

    @property
    def topics(self) -> list[str]:
        """The names of the topic files that hold components, sorted."""
        return sorted({component.topic for component in self.components.values()})

    def reached(self, names: Iterable[str]) -> set[str]:
        """Return the components of these names, and all that they refer to."""
        waiting, found = [*names], set[str]()
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting += references(self.components[name].schema)
        return found

    def of_errors_alone(self) -> set[str]:
        """Return the components that only error responses use; they are too small and rare to generate codecs for."""
        nodes: list[dict[str, Any]] = [
            node for path in self.document["paths"].values() for node in path.values() if is_mapping(node)
        ]
        answers = [answer for node in nodes for status, answer in node.get("responses", {}).items() if status >= "400"]
        others = [name for op in self.operations for name in (op.body, op.result) if name]
        named = re.findall(rf'"\$ref": "{REF}(.+?)"', json.dumps(answers))
        return self.reached(named) - self.reached(others)

    def without(self, names: set[str]) -> Description:
        """Return the description without some components."""
        return evolve(self, components={name: c for name, c in self.components.items() if name not in names})

    def target(self, schema: Schema) -> Schema:
        """Return `schema`, or the schema that it refers to if it is a reference."""
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
            whole["required"] += [name for name in part.get("required", []) if name not in whole["required"]]
            whole |= {key: value for key, value in part.items() if key not in ("properties", "required", "type")}
        return {**whole, "type": ["object", "null"] if nullable else "object"}
