"""What a schema must keep so that models, types and validators can be made of it."""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen

from codegen.errors import CodegenError, Place
from codegen.source import is_list, is_mapping
from codegen.spec import REF, Component, Description, Schema

if TYPE_CHECKING:
    from collections.abc import Iterator

KEYWORDS = frozenset(
    {
        *("$ref", "allOf", "anyOf", "const", "default", "deprecated", "description", "discriminator", "enum", "format"),
        *(
            "items",
            "oneOf",
            "pattern",
            "properties",
            "additionalProperties",
            "required",
            "title",
            "type",
            "uniqueItems",
        ),
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength"),
        *("minItems", "maxItems", "minProperties", "maxProperties"),
    }
)
TYPES = ("null", "boolean", "integer", "number", "string", "array", "object")
RESERVED = "additional_properties"


@frozen
class Union:
    """A union of components: `tag` tells its object variants apart, `variants` maps its values to their names.

    `untagged` is the variant that has no constant tag of its own: the open one.
    """

    tag: str
    variants: dict[str, str]
    untagged: str | None


def check(description: Description) -> None:
    """Raise `CodegenError` for the first schema that cannot be generated from."""
    for component in description.components.values():
        _check_schema(component.schema, component.place, named=True)
    for component in description.components.values():
        _check_reference_cycle(description, component)
        find_union(description, component)
    _check_topic_cycle(description)


def check_examples(description: Description, folder: Path) -> None:
    """Raise unless `folder` has a folder with an example for each component, and no other."""
    found = {path.name for path in folder.iterdir() if any(path.glob("*.json"))} if folder.is_dir() else set[str]()
    for name in sorted(found - set(description.components)):
        near = difflib.get_close_matches(name, description.components, 1)
        hint = f"rename it to {near[0]}" if near else "remove it"
        raise CodegenError(f"examples/{name}", "no component has this name", hint)
    for name in sorted(set(description.components) - found):
        raise CodegenError(f"examples/{name}", f"{name} has no example", "add examples/NAME/what-it-shows.json")


def _check_schema(schema: Any, place: Place, *, named: bool = False) -> None:
    if not is_mapping(schema):
        raise CodegenError(place, "a schema is a mapping", "write {} for any JSON value")
    _check_keywords(schema, place)
    if not named and "properties" in schema:
        raise CodegenError(place, "an object without a name", "make it a component and refer to it")
    if not named and any(key in schema for key in ("oneOf", "anyOf")) and not _is_nullable_reference(schema):
        raise CodegenError(place, "a union without a name", "make it a component and refer to it")
    for child, at, part_of_named in _subschemas(schema, place):
        _check_schema(child, at, named=part_of_named)


def _check_keywords(schema: Schema, place: Place) -> None:
    for keyword in schema:
        if keyword not in KEYWORDS and not keyword.startswith("x-"):
            near = difflib.get_close_matches(keyword, KEYWORDS, 1)
            hint = f"did you mean {near[0]!r}?" if near else "the generator knows " + ", ".join(sorted(KEYWORDS))
            raise CodegenError(place.child(keyword), f"unknown keyword {keyword!r}", hint)
    declared = schema.get("type", [])
    for name in [declared] if isinstance(declared, str) else declared:
        if name not in TYPES:
            raise CodegenError(place.child("type"), f"unknown type {name!r}", f"it is one of {', '.join(TYPES)}")
    if RESERVED in schema.get("properties", {}):
        raise CodegenError(place.child("properties", RESERVED), "the models use this name themselves", "rename it")
    for name in schema.get("required", []):
        if "properties" in schema and name not in schema["properties"]:
            raise CodegenError(place.child("required"), f"{name!r} is no property", "describe it or take it out")


def _subschemas(schema: Schema, place: Place) -> Iterator[tuple[Any, Place, bool]]:
    for name, child in schema.get("properties", {}).items():
        yield child, place.child("properties", name), False
    for key in ("oneOf", "anyOf", "allOf"):
        for index, child in enumerate(schema.get(key, [])):
            yield child, place.child(key, index), key == "allOf"
    if "items" in schema:
        yield schema["items"], place.child("items"), False
    if isinstance(schema.get("additionalProperties"), dict):
        yield schema["additionalProperties"], place.child("additionalProperties"), False


def _is_nullable_reference(schema: Schema) -> bool:
    branches: list[Schema] = schema.get("anyOf") or schema.get("oneOf", [])
    return len(branches) == 2 and "$ref" in branches[0] and branches[1] == {"type": "null"}


def _check_reference_cycle(description: Description, component: Component) -> None:
    """Refuse components that are each other, or contain each other without a list or a field between."""

    def follow(name: str, path: tuple[str, ...]) -> None:
        if name in path:
            chain = " → ".join([*path, name])
            raise CodegenError(component.place, f"the reference is circular ({chain})", "let one of them be a schema")
        schema = description.components[name].schema
        branches = [schema, *(branch for key in ("oneOf", "anyOf", "allOf") for branch in schema.get(key, []))]
        for branch in branches:
            if "$ref" in branch:
                follow(branch["$ref"].removeprefix(REF), (*path, name))

    follow(component.name, ())


def _check_topic_cycle(description: Description) -> None:
    """Refuse topic files that need each other: the generated modules would import each other."""
    needs: dict[str, set[str]] = {topic: set() for topic in description.topics}
    for component in description.components.values():
        for target in references(component.schema):
            needs[component.topic].add(description.components[target].topic)
        needs[component.topic].discard(component.topic)

    def follow(topic: str, path: tuple[str, ...]) -> None:
        if topic in path:
            chain = " → ".join([*path[path.index(topic) :], topic])
            raise CodegenError(
                f"schemas/{topic}.yaml", f"files refer to each other in a circle ({chain})", "move what they share"
            )
        for other in sorted(needs[topic]):
            follow(other, (*path, topic))

    for topic in sorted(needs):
        follow(topic, ())


def references(node: Any) -> Iterator[str]:
    """Yield the names of the components that `node` refers to, at any depth."""
    if is_list(node):
        for item in node:
            yield from references(item)
    elif is_mapping(node):
        for key, value in node.items():
            if key == "$ref":
                yield value.removeprefix(REF)
            elif key != "discriminator":
                yield from references(value)


def find_union(description: Description, component: Component) -> Union | None:
    """Return how the object variants of a union are told apart; None where there are not two of them.

    Raises:
        CodegenError: they cannot be told apart, or the declared discriminator says something else.
    """
    branches = [*_leaves(description, component.schema)]
    objects = [name for name, schema in branches if schema.get("type", "object") in ("object", ["object", "null"])]
    lists = [schema for _, schema in branches if schema.get("type") == "array"]
    declared = component.schema.get("discriminator")
    if len(lists) > 1 or (len(objects) > 1 and None in objects):
        raise CodegenError(component.place, "two variants of one JSON type without a tag", "join them into one")
    if len(objects) < 2:
        return None
    names = [name for name in objects if name is not None]
    union = next(filter(None, (_by_tag(description, names, tag) for tag in _tag_candidates(description, names))), None)
    if union is None:
        raise CodegenError(
            component.place,
            f"the variants {', '.join(names)} cannot be told apart",
            "give each a required property with a constant of its own",
        )
    mapping = {tag: REF + name for tag, name in union.variants.items()}
    if declared is not None and (declared.get("propertyName"), declared.get("mapping")) != (union.tag, mapping):
        wrong = sorted(set(mapping.items()) ^ set(declared.get("mapping", {}).items())) or [(union.tag, "")]
        raise CodegenError(
            component.place.child("discriminator"),
            f"it disagrees with the variants' constants ({wrong[0][0]!r})",
            f"map each value of {union.tag!r} to the variant that has it",
        )
    return union


def _leaves(description: Description, schema: Schema) -> Iterator[tuple[str | None, Schema]]:
    for key in ("oneOf", "anyOf"):
        for branch in schema.get(key, []):
            target = description.target(branch)
            if "oneOf" in target or "anyOf" in target:
                yield from _leaves(description, target)
            else:
                yield (branch["$ref"].removeprefix(REF) if "$ref" in branch else None), description.flat(target)


def _tag_candidates(description: Description, names: list[str]) -> list[str]:
    properties = [description.flat(description.components[name].schema).get("properties", {}) for name in names]
    return [key for key in properties[0] if all(key in other for other in properties)]


def _by_tag(description: Description, names: list[str], tag: str) -> Union | None:
    variants: dict[str, str] = {}
    untagged: str | None = None
    for name in names:
        schema = description.target(description.flat(description.components[name].schema)["properties"][tag])
        values = [schema["const"]] if "const" in schema else schema.get("enum", [])
        if any(value in variants for value in values) or (not values and untagged):
            return None
        variants |= dict.fromkeys(values, name)
        untagged = untagged if values else name
    return Union(tag, variants, untagged) if variants else None
