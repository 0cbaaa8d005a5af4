"""Unions, and the tags that tell their objects apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.description.errors import CodegenError, Place
from codegen.description.model import Component, Description, Union
from codegen.description.schema import REF, Schema, branches, json_types

MOST = 400  # variants: their types form one expression, through which formatters recurse


def union_of(description: Description, component: Component) -> Union | None:
    """Return how to tell the objects of a component apart; None if it has fewer than two object variants.

    At most one variant may have a tag without a constant: the fallback.

    Raises:
        CodegenError: the objects cannot be told apart, or the discriminator contradicts their constants.
    """
    variants = list(_leaves(description, component.schema))
    if len(variants) > MOST:
        problem = f"a union of {len(variants):,} variants"
        raise CodegenError(component.place, problem, f"at most {MOST} are generated")
    objects = [name for name, schema in variants if "object" in json_types(schema)]
    lists = [name for name, schema in variants if "array" in json_types(schema)]
    if len(lists) > 1 or (len(objects) > 1 and None in objects):
        problem = "two variants of one JSON type without a tag"
        raise CodegenError(component.place, problem, "join them into one")
    declared, at = component.schema.get("discriminator"), component.place.child("discriminator")
    if len(objects) < 2:
        if declared is not None:
            raise CodegenError(at, "there are no objects to tell apart", "take it out")
        return None
    names = [name for name in objects if name is not None]
    tag, tagged = _tag(description, names)
    if not tagged:
        problem = f"the variants {', '.join(names)} cannot be told apart"
        remedy = "give each a required property with a constant of its own, a string"
        raise CodegenError(component.place, problem, remedy)
    if declared is not None:
        _check_discriminator(declared, at, tag, tagged)
    schemas = {name: description.flat(description.components[name].schema) for name in names}
    return Union(
        tag,
        tagged,
        untagged=next((n for n in names if tag not in schemas[n].get("required", [])), None),
        fallback=next((n for n in names if n not in tagged.values()), None),
        others=tuple(component.schema.get("x-other-tags", ())),
    )


def _check_discriminator(declared: dict[str, Any], at: Place, tag: str, tagged: dict[str, str]) -> None:
    mapping = {value: REF + name for value, name in tagged.items()}
    stated = declared.get("mapping", {})
    if (declared.get("propertyName"), stated) != (tag, mapping):
        wrong = sorted(set(mapping.items()) ^ set(stated.items())) or [(tag, "")]
        problem = f"it disagrees with the variants' constants ({wrong[0][0]!r})"
        raise CodegenError(at, problem, f"map each value of {tag!r} to the variant that has it")


def _leaves(description: Description, schema: Schema) -> Iterator[tuple[str | None, Schema]]:
    """Yield the variants of a union, including those of nested unions, each with the name of its component."""
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
    """Return the property that tells the components apart, and the component for each of its values.

    A property that is constant in all of them is preferred to one that is not constant in one variant.
    """
    properties = [description.flat(description.components[name].schema).get("properties", {}) for name in names]
    shared = [key for key in properties[0] if all(key in others for others in properties)]
    for open_variants in (0, 1):
        for tag in shared:
            values = [_constants(description.target(fields[tag])) for fields in properties]
            variants = {value: name for name, own in zip(names, values, strict=True) for value in own}
            if variants and len(variants) == sum(map(len, values)) and values.count([]) <= open_variants:
                return tag, variants
    return "", {}


def _constants(schema: Schema) -> list[str]:
    values = [schema["const"]] if "const" in schema else schema.get("enum", [])
    return values if all(isinstance(value, str) for value in values) else []
