"""Puts schemas into a canonical form, independent of their spelling: the values that they accept, by JSON type.

References are followed, `allOf` is merged, unions are flattened, `const` becomes an enum of one value, and null is
kept apart. Fields and list items are normalized only when they are asked for, so circular references do no harm.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import evolve, field, frozen

from codegen.contract_diff.keywords import KINDS, NOTES, OPAQUE, bounds, json_kind, value_key
from codegen.contract_diff.nodes import PROSE, is_null, list_in, mapping_in, types_of, wire
from codegen.contract_diff.read import Documents
from codegen.contract_diff.shapes import (
    Alternative,
    Field,
    Part,
    Parts,
    Shape,
    both,
    product,
    simplified,
)
from codegen.description.errors import CodegenError, Place
from codegen.description.yaml_files import is_list, is_mapping

# For each direction, the keyword of fields that do not exist in it, because they are sent only the other way.
ONE_WAY = {"request": "readOnly", "response": "writeOnly"}


@frozen
class Canon:
    """Puts the schemas of one description into canonical form, for one direction."""

    documents: Documents
    direction: str
    shapes: dict[Parts, Shape] = field(factory=dict[Parts, Shape])

    def shape(self, parts: Parts, place: Place) -> Shape:
        """Return the form of values that conform to all the `parts`; its place is `place` if there are none."""
        if parts in self.shapes:
            return self.shapes[parts]
        found = self._joined(parts, parts[0].place if parts else place, ())
        nullable = any(alternative.kind == "null" for alternative in found)
        deprecated = any(self._says(part, "deprecated", ()) for part in parts)
        notes = {name: value for part in parts for name, value in self._notes(part, ()).items()}
        kept = tuple(alternative for alternative in found if alternative.kind != "null")
        shape = Shape(parts[0].place if parts else place, kept, nullable, deprecated, notes)
        if parts:
            self.shapes[parts] = shape
        return shape

    def parts(self, schema: Any, place: Place) -> Parts:
        """Return the schema at `place` as parts, without the references and wrappers that say nothing themselves."""
        seen = list[Any]()
        while True:
            if not isinstance(schema, bool) and not is_mapping(schema):
                raise CodegenError(place, "a schema is a mapping", "write {} for any JSON value")
            if schema is False or schema == {"not": {}}:
                return (Part(False, place),)  # noqa: FBT003  # a schema that accepts nothing
            said = {} if schema is True else wire(schema)
            if not said:
                return ()
            step = next(iter(said))
            if schema is True or len(said) > 1 or step not in ("$ref", "allOf", "anyOf", "oneOf"):
                return (Part(schema, place),)
            if any(schema is other for other in seen):
                raise CodegenError(place, "the reference is circular", "put the schema of an object in between")
            seen.append(schema)
            if step == "$ref":
                schema, place = self.documents.follow(said[step], place.child(step))
            elif len(inner := list_in(schema, step, place)) == 1:
                schema, place = inner[0], place.child(step, 0)
            else:
                return (Part(schema, place),)

    def _alternatives(self, part: Part, above: tuple[Part, ...]) -> list[Alternative]:
        """Return what `part` accepts; `above` has the parts that contain it."""
        if part in above:
            raise CodegenError(part.place, "the schema contains itself", "put the schema of an object in between")
        if part.schema is False:
            return []
        schema, place, above = part.schema, part.place, (*above, part)
        found = self._own(part)
        for target in self._whole(part):
            found = product(found, self._alternatives(target, above))
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                branches = list[Alternative]()
                for index, branch in enumerate(list_in(schema, keyword, place)):
                    at = place.child(keyword, index)
                    branches += (
                        [Alternative("null", at)]
                        if is_null(branch)
                        else self._joined(self.parts(branch, at), at, above)
                    )
                found = product(found, branches)
        if "unevaluatedProperties" in schema:
            rest = self.parts(schema["unevaluatedProperties"], place.child("unevaluatedProperties"))
            found = [
                a if a.kind != "object" else evolve(a, rest=both(a.rest, rest), parts=both(a.parts, (part,)))
                for a in found
            ]
        if schema.get("nullable") is True or any(map(is_null, list_in(schema, "allOf", place))):
            found = [*(a for a in found if a.kind != "null"), Alternative("null", place)]
        return found

    def _joined(self, parts: Parts, place: Place, above: tuple[Part, ...]) -> list[Alternative]:
        """Return what all the parts accept, in as few alternatives as possible."""
        found = [Alternative(kind, place) for kind in KINDS]
        for part in parts:
            found = product(found, self._alternatives(part, above))
        return simplified(found)

    def _whole(self, part: Part) -> Iterator[Part]:
        """Yield the parts that `part` refers to, or merges with `allOf`."""
        schema, place = part.schema, part.place
        if "$ref" in schema:
            yield from self.parts(*self.documents.follow(schema["$ref"], place.child("$ref")))
        for index, inner in enumerate(list_in(schema, "allOf", place)):
            if not is_null(inner):
                yield from self.parts(inner, place.child("allOf", index))

    def _notes(self, part: Part, above: tuple[Part, ...]) -> dict[str, Any]:
        """Return the annotations of `part`, and of what it refers to or joins."""
        if part.schema is False or part in above:
            return {}
        found, branches = dict[str, Any](), self._branches(part)
        for inner in [*self._whole(part), *(branches[0] if len(branches) == 1 else ())]:
            found |= self._notes(inner, (*above, part))
        return found | {name: part.schema[name] for name in NOTES if name in part.schema}

    def _says(self, part: Part, word: str, above: tuple[Part, ...]) -> bool:
        """Whether `word` is true in `part`, in what it refers to or joins, or in all of its variants but null."""
        if part.schema is False or part in above:
            return False
        above = (*above, part)
        if part.schema.get(word) is True or any(self._says(p, word, above) for p in self._whole(part)):
            return True
        branches = self._branches(part)
        return bool(branches) and all(any(self._says(p, word, above) for p in parts) for parts in branches)

    def _branches(self, part: Part) -> list[Parts]:
        """Return the variants of `part` but null."""
        return [
            self.parts(branch, part.place.child(keyword, index))
            for keyword in ("oneOf", "anyOf")
            for index, branch in enumerate(list_in(part.schema, keyword, part.place))
            if branch != {"type": "null"} and not is_null(branch)
        ]

    def _own(self, part: Part) -> list[Alternative]:
        """Return what the keywords of `part` itself accept."""
        schema, place = part.schema, part.place
        types = types_of(schema, place)
        values = [schema["const"]] if "const" in schema else list[Any]()
        values += list_in(schema, "enum", place) if not values else []
        if values or "enum" in schema:
            found = dict[str, dict[str, Any]]()
            for value in values:
                kind = json_kind(value)
                if kind in types and (kind != "number" or types[kind] or value % 1 == 0):
                    found.setdefault(kind, {})[value_key(value)] = value
            if None in values or ("type" in schema and "null" in types):  # either is meant to allow null
                found["null"] = {}
            return [_listed(kind, part, known) for kind, known in found.items()]
        return [self._typed(kind, part, integer=not fractions) for kind, fractions in types.items()]

    def _typed(self, kind: str, part: Part, *, integer: bool) -> Alternative:
        schema, place = part.schema, part.place
        fields = dict[str, Field]()
        rest: Parts = ()
        if kind == "object":
            fields = dict(self._fields(schema, place))
            key = "additionalProperties"
            rest = self.parts(schema[key], place.child(key)) if key in schema else ()
        elif kind == "array":
            for index, item in enumerate(list_in(schema, "prefixItems", place)):
                fields[f"{index}"] = Field(self.parts(item, place.child("prefixItems", index)), required=False)
            rest = self.parts(schema["items"], place.child("items")) if "items" in schema else ()
        facts = bounds(kind, schema, place, integer=integer and kind == "number")
        facts |= {name: self._written(facts[name], place.child(name), ()) for name in OPAQUE if name in facts}
        says = bool(facts or fields or rest)
        return Alternative(kind, place, (part,) if says else (), None, facts, fields, rest)

    def _fields(self, schema: dict[str, Any], place: Place) -> Iterator[tuple[str, Field]]:
        required = [str(name) for name in list_in(schema, "required", place)]
        named = {
            name: self.parts(child, place.child("properties", name))
            for name, child in mapping_in(schema, "properties", place).items()
        }
        hidden = [
            name for name, parts in named.items() if any(self._says(p, ONE_WAY[self.direction], ()) for p in parts)
        ]
        for name in [*named, *(name for name in required if name not in named)]:
            if name not in hidden:
                yield name, Field(named.get(name, ()), name in required)
        for pattern, child in mapping_in(schema, "patternProperties", place).items():
            yield (
                f"/{pattern}/",
                Field(self.parts(child, place.child("patternProperties", pattern)), required=False),
            )

    def _written(self, value: Any, place: Place, above: tuple[Part, ...]) -> Any:
        """Return a schema that is compared as a whole, with each reference replaced by what it refers to."""
        if is_list(value):
            return [self._written(item, place.child(index), above) for index, item in enumerate(value)]
        if not is_mapping(value):
            return value
        if "$ref" in value:
            found = self.parts(value, place)
            return [self._written(p.schema, p.place, (*above, p)) for p in found if p not in above]
        kept = {key: item for key, item in value.items() if key not in PROSE or is_mapping(item)}
        return {key: self._written(item, place.child(key), above) for key, item in kept.items()}


def _listed(kind: str, part: Part, values: dict[str, Any]) -> Alternative:
    everything = kind == "null" or (kind == "boolean" and len(values) == 2)
    return Alternative(kind, part.place, () if everything else (part,), None if everything else values)
