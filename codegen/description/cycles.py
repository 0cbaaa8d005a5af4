"""Reference cycles: impossible ones are refused; the rest become forward references."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

from codegen.description.errors import CodegenError
from codegen.description.model import RESERVED, Description
from codegen.description.schema import Schema, references
from codegen.description.yaml_files import is_mapping


def check_cycles(description: Description) -> None:
    """Refuse components that contain each other with no object in between, and circular references between files."""
    components = description.components
    if cycle := _cycle({name: _unfolded(c.schema) for name, c in components.items()}):
        problem = f"the reference is circular ({' → '.join(cycle)})"
        raise CodegenError(components[cycle[0]].place, problem, "put the schema of an object in between")
    needs: dict[str, set[str]] = {topic: set() for topic in description.topics}
    for component in components.values():
        topics = {components[name].topic for name in references(component.schema)}
        needs[component.topic] |= topics - {component.topic}
    if cycle := _cycle(needs):
        problem = f"files refer to each other in a circle ({' → '.join(cycle)})"
        raise CodegenError(f"schemas/{cycle[0]}.yaml", problem, "move what they share")


def circular_fields(description: Description) -> dict[str, dict[str, Schema]]:
    """Return the fields of each component that refer back to it, so that its class is not yet defined where they are.

    If the additional fields have a schema, it counts as one more field, `RESERVED`.
    """
    wholes = {name: description.merged(c.schema) for name, c in description.components.items()}
    group = _groups({name: references(whole) for name, whole in wholes.items()})
    found: dict[str, dict[str, Schema]] = {}
    for name, whole in wholes.items():
        fields: dict[str, Schema] = dict(whole.get("properties", {}))
        if fields and is_mapping(whole.get("additionalProperties")):
            extra = whole["additionalProperties"]
            fields[RESERVED] = {"type": "object", "additionalProperties": extra}
        found[name] = {
            key: schema
            for key, schema in fields.items()
            if any(group[target] == group[name] for target in references(schema))
        }
    return found


def _cycle(edges: Mapping[str, Iterable[str]]) -> list[str]:
    """Return a cycle that starts and ends at its alphabetically first name; an empty list if there is none."""
    try:
        TopologicalSorter(edges).prepare()
    except CycleError as error:
        *names, _ = reversed(error.args[1])
        start = names.index(min(names))
        return [*names[start:], *names[: start + 1]]
    return []


def _groups(edges: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Return, for each node, the name of its strongly connected component (Kosaraju's algorithm)."""
    backwards: dict[str, list[str]] = {node: [] for node in edges}
    for node, targets in edges.items():
        for target in targets:
            backwards[target].append(node)
    groups: dict[str, str] = {}
    seen: set[str] = set()
    for root in reversed(list(_finished(edges, edges, set()))):
        groups |= dict.fromkeys(_finished([root], backwards, seen), root)
    return groups


def _finished(roots: Iterable[str], edges: Mapping[str, Iterable[str]], seen: set[str]) -> Iterator[str]:
    """Yield the unseen nodes that the roots reach, in postorder: each node after all nodes that it leads to."""
    for root in roots:
        path = [(root, iter(edges[root]))] if root not in seen else []
        seen.add(root)
        while path:
            target = next((node for node in path[-1][1] if node not in seen), None)
            if target is None:
                yield path.pop()[0]
            else:
                seen.add(target)
                path.append((target, iter(edges[target])))


def _unfolded(schema: Schema) -> list[str]:
    """Return the components that must exist before this one: the parts of an object count, its fields do not."""
    if "allOf" in schema:
        return [name for part in schema["allOf"] for name in _unfolded(part)]
    return [] if "properties" in schema else references(schema)
