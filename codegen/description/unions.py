"""Unions, and the tags that tell their objects apart."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.description.errors import CodegenError
from codegen.description.model import REF, Component, Description, Schema, branches, json_types


def check_union(description: Description, component: Component) -> None:
    """Refuse a union whose variants cannot be told apart, or whose discriminator tells them apart in another way.

    At most one variant may have a tag without a constant: the open one.
    """
    variants = list(_leaves(description, component.schema))
    objects = [name for name, schema in variants if "object" in json_types(schema)]
    lists = [name for name, schema in variants if "array" in json_types(schema)]
    if len(lists) > 1 or (len(objects) > 1 and None in objects):
        raise CodegenError(
            component.place, "two variants of one JSON type without a tag", "join them into one"
        )
    declared, at = component.schema.get("discriminator"), component.place.child("discriminator")
    if len(objects) < 2 and declared is not None:
        raise CodegenError(at, "there are no objects to tell apart", "take it out")
    if len(objects) < 2:
        return
    names = [name for name in objects if name is not None]
    tag, tagged = _tag(description, names)
    if not tagged:
        problem = f"the variants {', '.join(names)} cannot be told apart"
        remedy = "give each a required property with a constant of its own, a string"
        raise CodegenError(component.place, problem, remedy)
    mapping = {value: REF + name for value, name in tagged.items()}
    if declared is not None and (declared.get("propertyName"), declared.get("mapping")) != (
        tag,
        mapping,
    ):
        wrong = sorted(set(mapping.items()) ^ set(declared.get("mapping", {}).items())) or [
            (tag, "")
        ]
        problem = f"it disagrees with the variants' constants ({wrong[0][0]!r})"
        raise CodegenError(at, problem, f"map each value of {tag!r} to the variant that has it")


def _leaves(description: Description, schema: Schema) -> Iterator[tuple[str | None, Schema]]:
    """Yield the variants of a union, those of the unions in it too, with the name of each component."""
    for branch in branches(schema):
        target = description.target(branch)
        if branches(target):
            yield from _leaves(description, target)
        else:
            yield (
                (branch["$ref"].removeprefix(REF) if "$ref" in branch else None),
                description.merged(target),
            )


def _tag(description: Description, names: list[str]) -> tuple[str, dict[str, str]]:
    """Return the property that tells the components apart, and which of them each of its values means.

    A property that is constant in all of them comes before one that leaves a variant open.
    """
    properties = [
        description.flat(description.components[name].schema).get("properties", {})
        for name in names
    ]
    shared = [key for key in properties[0] if all(key in others for others in properties)]
    for open_variants in (0, 1):
        for tag in shared:
            values = [_constants(description.target(fields[tag])) for fields in properties]
            variants = {
                value: name for name, own in zip(names, values, strict=True) for value in own
            }
            if (
                variants
                and len(variants) == sum(map(len, values))
                and values.count([]) <= open_variants
            ):
                return tag, variants
    return "", {}


def _constants(schema: Schema) -> list[str]:
    values = [schema["const"]] if "const" in schema else schema.get("enum", [])
    return values if all(isinstance(value, str) for value in values) else []
