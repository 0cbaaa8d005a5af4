"""Rules beyond the grammar that a description must satisfy, so that models, types and validators can be generated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from codegen.description.cycles import check_cycles
from codegen.description.errors import CodegenError, Place
from codegen.description.model import RESERVED, Component, Description, Union
from codegen.description.paging import paged
from codegen.description.schema import Schema, branches, children, json_types
from codegen.description.supported import TYPES, is_of_type
from codegen.description.unions import union_of

# A schema with one of these keywords must be a component, so that it has a name.
NAMED = {"properties": "an object", "oneOf": "a union", "anyOf": "a union", "allOf": "a merger"}


def check(description: Description) -> Description:
    """Return the description with its unions and paged operations resolved.

    Raises:
        CodegenError: for the first schema that no code can be generated from.
    """
    for component in description.components.values():
        _check_schema(component.schema, component.place, named=True)
    check_cycles(description)
    unions: dict[str, Union] = {}
    for name, component in description.components.items():
        _check_parts(description, component)
        if union := union_of(description, component):
            unions[name] = union
    description = evolve(description, unions=unions)
    return evolve(description, operations=paged(description))


def _check_schema(schema: Schema, place: Place, *, named: bool) -> None:
    for keyword, noun in NAMED.items():
        if keyword in schema and not named and not _is_nullable_reference(schema):
            raise CodegenError(place, f"{noun} without a name", "make it a component and refer to it")
    if "discriminator" in schema and not {"oneOf", "anyOf"} & set(schema):
        raise CodegenError(place.child("discriminator"), "there is no union to tell apart", "take it out")
    for name in schema.get("properties", {}):
        if re.sub(r"\W", "_", name) == RESERVED:
            raise CodegenError(place.child("properties", name), "the models use this name themselves", "rename it")
    _check_values(schema, place)
    if "pattern" in schema:
        try:
            re.compile(schema["pattern"])
        except re.error as error:
            problem = f"{schema['pattern']!r} is not a regular expression ({error})"
            raise CodegenError(place.child("pattern"), problem, "mend it") from error
    for way, child in children(schema):
        _check_schema(child, place.child(*way), named=named and way[0] == "allOf")


def _check_values(schema: Schema, place: Place) -> None:
    types = json_types(schema)
    values = [(place.child("const"), schema["const"])] if "const" in schema else []
    values += [(place.child("enum", index), value) for index, value in enumerate(schema.get("enum", []))]
    for at, value in values:
        if not any(is_of_type(value, name) for name in types):
            remedy = "quote it" if "string" in types else "change it, or the type"
            raise CodegenError(at, f"{value!r} is no {' or '.join(types)}", remedy)


def _is_nullable_reference(schema: Schema) -> bool:
    variants = branches(schema)
    return len(variants) == 2 and "$ref" in variants[0] and variants[1] == {"type": "null"}


def _check_parts(description: Description, component: Component) -> None:
    """Refuse an `allOf` with a part that is not an object, and a required field that no part describes."""
    properties = description.merged(component.schema).get("properties")
    for part, place in _parts(component.schema, component.place):
        whole = description.flat(part)
        types = json_types(whole)
        is_object = types == TYPES or set(types) <= {"object", "null"}
        if "allOf" in component.schema and (not is_object or {"oneOf", "anyOf", "items"} & set(whole)):
            raise CodegenError(place, "the merged schema is not an object", "refer to an object, or do without allOf")
        for index, name in enumerate(part.get("required", [])):
            if properties is not None and name not in properties:
                problem = f"{name!r} is not a property"
                raise CodegenError(place.child("required", index), problem, "describe it or take it out")


def _parts(schema: Schema, place: Place) -> Iterator[tuple[Schema, Place]]:
    """Yield the keywords next to an `allOf`, then its parts; yield any other schema as it is."""
    yield {key: value for key, value in schema.items() if key != "allOf"}, place
    for index, part in enumerate(schema.get("allOf", [])):
        yield from _parts(part, place.child("allOf", index))
