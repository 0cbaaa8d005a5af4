"""Circles of references: those that no schema survives, and those that only a name in quotes can spell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen.description.errors import CodegenError
from codegen.description.model import RESERVED, Description
from codegen.description.schema import Schema, references
from codegen.description.yaml_files import is_mapping


def check_circles(description: Description) -> None:
    """Refuse components that contain each other with no object between, and topic files that need each other."""
    components = description.components
    open_ends = {name: _unfolded(component.schema) for name, component in components.items()}
    for name, component in components.items():
        if circle := way(open_ends, name, name):
            problem = f"the reference is circular ({' → '.join(circle)})"
            raise CodegenError(component.place, problem, "put the schema of an object in between")
    needs: dict[str, set[str]] = {topic: set() for topic in description.topics}
    for component in components.values():
        needs[component.topic] |= {
            components[name].topic for name in references(component.schema)
        } - {component.topic}
    for topic in description.topics:
        if circle := way({topic: sorted(others) for topic, others in needs.items()}, topic, topic):
            problem = f"files refer to each other in a circle ({' → '.join(circle)})"
            raise CodegenError(f"schemas/{topic}.yaml", problem, "move what they share")


def circular_fields(description: Description) -> dict[str, dict[str, Schema]]:
    """Return the fields of each component that lead back to it: when they are written, its class is not there yet.

    Further fields of a schema of their own are one more field, `RESERVED`.
    """
    edges = {
        name: references(description.merged(c.schema)) for name, c in description.components.items()
    }
    found: dict[str, dict[str, Schema]] = {}
    for name, component in description.components.items():
        whole = description.merged(component.schema)
        fields: dict[str, Schema] = dict(whole.get("properties", {}))
        if fields and is_mapping(whole.get("additionalProperties")):
            fields[RESERVED] = {
                "type": "object",
                "additionalProperties": whole["additionalProperties"],
            }
        found[name] = {
            key: schema
            for key, schema in fields.items()
            if any(target == name or way(edges, target, name) for target in references(schema))
        }
    return found


def way(edges: Mapping[str, Iterable[str]], start: str, goal: str) -> tuple[str, ...] | None:
    """Return a way of at least one step from `start` to `goal`; None where there is none."""
    seen = set[str]()
    ways: list[tuple[str, ...]] = [(start,)]
    while ways:
        walked = ways.pop()
        for target in edges[walked[-1]]:
            if target == goal:
                return (*walked, target)
            if target not in seen:
                seen.add(target)
                ways.append((*walked, target))
    return None


def _unfolded(schema: Schema) -> list[str]:
    """Return the components that must be there before this one can be: an object's fields may wait, its parts not."""
    if "allOf" in schema:
        return [name for part in schema["allOf"] for name in _unfolded(part)]
    return [] if "properties" in schema else references(schema)
