"""The canonical form of a schema: the values that it accepts, by JSON type."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import evolve, field, frozen

from codegen.contract_diff.keywords import KINDS, joined, value_key
from codegen.description.errors import Place


def _identity(node: object) -> int:
    return id(node)


@frozen
class Part:
    """A schema as it is written, and its place."""

    schema: Any = field(eq=_identity)  # pyright: ignore[reportUnknownVariableType]
    place: Place = field(eq=False)


Parts = tuple[Part, ...]  # schemas that a value must all conform to; if empty, any JSON is valid


@frozen
class Field:
    """A field of an object."""

    parts: Parts
    required: bool


@frozen(eq=False)
class Alternative:
    """Values of one JSON type; an integer is a number with the bound `integer`.

    `parts` are the schemas that say more than the type: two alternatives of one type and the same parts are equal.
    `values` are the values of an enum by their keys, None if any value is valid. `rest` is the schema of the additional
    fields of an object, or of the items of a list.
    """

    kind: str
    place: Place
    parts: Parts = ()
    values: dict[str, Any] | None = None
    bounds: dict[str, Any] = field(factory=dict[str, Any])
    fields: dict[str, Field] = field(factory=dict[str, Field])
    rest: Parts = ()

    @property
    def key(self) -> tuple[object, ...]:
        """What identifies this alternative within its description."""
        return self.kind, self.parts

    def __and__(self, other: Alternative) -> Alternative | None:
        """Return what both accept; None if that is nothing."""
        if self.kind != other.kind:
            return None
        values = self.values if other.values is None else other.values
        if self.values is not None and other.values is not None:
            values = {key: value for key, value in self.values.items() if key in other.values}
        if values == {}:
            return None
        return Alternative(
            self.kind,
            self.place if self.parts or not other.parts else other.place,
            both(self.parts, other.parts),
            values,
            joined(self.bounds, other.bounds),
            dict(_joined_fields(self, other)),
            both(self.rest, other.rest),
        )


@frozen(eq=False)
class Shape:
    """What is valid at a place: the alternatives, and whether null is, too."""

    place: Place
    alternatives: tuple[Alternative, ...]
    nullable: bool
    deprecated: bool
    notes: dict[str, Any]

    @property
    def is_any(self) -> bool:
        """Whether any JSON is valid."""
        return (
            self.nullable and len(self.alternatives) == len(KINDS) - 1 and not any(a.parts for a in self.alternatives)
        )


def both(parts: Parts, others: Parts) -> Parts:
    """Return the parts of both, each once."""
    return (*parts, *(part for part in others if part not in parts))


def _joined_fields(one: Alternative, other: Alternative) -> Iterator[tuple[str, Field]]:
    """Yield the fields of both; for the one that does not name a field, it is an additional field."""
    for name in [*one.fields, *(name for name in other.fields if name not in one.fields)]:
        found = [a.fields.get(name, Field(a.rest if a.kind == "object" else (), required=False)) for a in (one, other)]
        parts = both(found[0].parts, found[1].parts)
        if not any(part.schema is False for part in parts):
            yield name, Field(parts, found[0].required or found[1].required)


def product(some: list[Alternative], others: list[Alternative]) -> list[Alternative]:
    """Return what `some` and `others` both accept."""
    return [found for other in others for one in some if (found := one & other) is not None]


def simplified(found: list[Alternative]) -> list[Alternative]:
    """Return the alternatives without duplicates, and with at most one enum per JSON type."""
    found = _inferred(found)
    opened = {a.kind for a in found if not a.parts}
    result = dict[tuple[object, ...], Alternative]()
    for alternative in found:
        key: tuple[object, ...] = alternative.key
        if alternative.values is not None:
            key = alternative.kind, "values"
            known = result.get(key, alternative)
            values, parts = (
                {**(known.values or {}), **alternative.values},
                both(known.parts, alternative.parts),
            )
            result[key] = evolve(known, values=values, parts=parts)
        elif alternative.kind in ("object", "array"):
            result.setdefault(key, alternative)
        elif not alternative.parts or alternative.kind not in opened:
            result.setdefault((alternative.kind, value_key(alternative.bounds)), alternative)
    return list(result.values())


def _inferred(found: list[Alternative]) -> list[Alternative]:
    """Return only the objects, or only the lists, if the schema describes fields or items but gives no type."""
    if sorted(a.kind for a in found) == sorted(KINDS):
        speaking = [a for a in found if a.parts]
        if len(speaking) == 1 and (speaking[0].fields or (speaking[0].kind == "array" and speaking[0].rest)):
            return speaking
    return found
