"""Pure functions that find what differs between two canonical forms at one place, and what to compare below it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from attrs import frozen
from jsonschema import Draft202012Validator

from codegen.contract_diff.keywords import ANYWHERE, KINDS, NOTES, OPAQUE, change_of_bound
from codegen.contract_diff.match import Matches, matched, tag_values
from codegen.contract_diff.normalize import Canon
from codegen.contract_diff.shapes import Alternative, Parts, Shape
from codegen.description.errors import Place
from codegen.description.yaml_files import is_list

NOUNS = {"array": "list"}


@frozen
class Found:
    """One difference: a kind from `rules.RULES`, the step to it from the compared place, and where its schemas are."""

    kind: str
    detail: str
    old: Place
    new: Place
    step: str = ""
    action: str = ""  # only if it is not the action of the rule


@frozen(eq=False)
class SchemaPair:
    """Two schemas to compare, one from each side; `at` has their places, for a schema without parts."""

    old: Parts
    new: Parts
    at: tuple[Place, Place]


@frozen(eq=False)
class Pair:
    """Two alternatives of one JSON type, one from each side; `open` if the new side accepts any value of the type."""

    old: Alternative
    new: Alternative
    open: bool = False


Canons = tuple[Canon, Canon]
Below = tuple[str, SchemaPair | Pair]  # a step, and what to compare there


def differences(canons: Canons, pair: SchemaPair | Pair) -> tuple[list[Found], list[Below]]:
    """Return what differs right here, and what has to be compared below."""
    found, below = list[Found](), list[Below]()
    for item in _of_schemas(canons, pair) if isinstance(pair, SchemaPair) else _of_alternatives(canons, pair):
        if isinstance(item, Found):
            found.append(item)
        else:
            below.append(item)
    return found, below


def summary(shape: Shape) -> str:
    """Return, in a few words, which values a place may have."""
    if shape.is_any:
        return "any JSON"
    words = dict.fromkeys(_noun(alternative) for alternative in shape.alternatives)
    return " or ".join([*words, *(["null"] if shape.nullable else [])]) or "nothing"


def _of_schemas(canons: Canons, pair: SchemaPair) -> Iterator[Found | Below]:
    old, new = canons[0].shape(pair.old, pair.at[0]), canons[1].shape(pair.new, pair.at[1])
    if old.deprecated != new.deprecated:
        yield Found("deprecated" if new.deprecated else "undeprecated", "deprecated", old.place, new.place)
    kinds = [{a.kind for a in shape.alternatives} for shape in (old, new)]
    if old.is_any or new.is_any or (all(kinds) and not kinds[0] & kinds[1]):
        if not (old.is_any and new.is_any):
            kind = "type-narrowed" if old.is_any else "type-widened" if new.is_any else "type-changed"
            yield Found(kind, f"{summary(old)} -> {summary(new)}", old.place, new.place)
        return
    for name in NOTES:
        if (was := old.notes.get(name)) != (now := new.notes.get(name)):
            yield Found("note-changed", f"{name} {_change(was, now)}", old.place, new.place)
    if old.nullable != new.nullable:
        yield Found("now-nullable" if new.nullable else "never-null", "null", old.place, new.place)
    for kind in KINDS:
        sides = [[a for a in shape.alternatives if a.kind == kind] for shape in (old, new)]
        if all(sides):
            yield from _of_matches(canons, old, new, matched(canons, sides[0], sides[1]))
        elif any(sides):
            nouns = dict.fromkeys(map(_noun, sides[0] or sides[1]))
            yield Found(
                "type-removed" if sides[0] else "type-added",
                " or ".join(nouns),
                old.place,
                new.place,
            )


def _of_matches(canons: Canons, old: Shape, new: Shape, found: Matches) -> Iterator[Found | Below]:
    alone = len(found.pairs) + max(len(found.removed), len(found.added)) == 1

    def step(side: int, alternative: Alternative) -> str:
        if alone or alternative.kind != "object":
            return ""
        values = tag_values(canons[side], alternative, found.tag)
        siblings = [a for a in (old, new)[side].alternatives if a.kind == "object"]
        return (
            f"[{found.tag}={'|'.join(values.values()) or '*'}]" if found.tag else f"[{siblings.index(alternative) + 1}]"
        )

    for one, other in found.pairs:
        is_open = any(a.kind == other.kind and a.values is None for a in new.alternatives)
        yield step(1, other), Pair(one, other, is_open)
    for side, leftovers, action in ((0, found.removed, "removed"), (1, found.added, "added")):
        across = (new, old)[side].alternatives
        for left in leftovers:
            kind = f"variant-{action}"
            if left.kind != "object" and left.values is not None:
                kind = f"listing-{action}"
            elif left.kind != "object" and all(a.values is not None for a in across if a.kind == left.kind):
                kind = ("enum-closed", "enum-opened")[side]
            places = (left.place, new.place) if side == 0 else (old.place, left.place)
            yield Found(kind, _noun(left), *places, step(side, left))


def _of_alternatives(canons: Canons, pair: Pair) -> Iterator[Found | Below]:
    old, new = pair.old, pair.new
    at = old.place, new.place
    if (old.values is None) != (new.values is None):
        listed = ", ".join(map(json.dumps, (old.values or new.values or {}).values()))
        yield Found("enum-closed" if old.values is None else "enum-opened", listed, *at)
    elif old.values is not None and new.values is not None:
        removed = "listed-value-removed" if pair.open else "value-removed"
        yield from (Found(removed, json.dumps(v), *at) for k, v in old.values.items() if k not in new.values)
        yield from (Found("value-added", json.dumps(v), *at) for k, v in new.values.items() if k not in old.values)
    yield from _of_bounds(pair)
    yield from _of_fields(canons, pair)
    if old.kind == "array":
        yield "[]", SchemaPair(old.rest, new.rest, at)
    elif old.kind == "object":
        closed = [not (shape := canon.shape(a.rest, a.place)).alternatives and not shape.nullable
                  for canon, a in zip(canons, (old, new), strict=True)]  # fmt: skip
        if closed[0] != closed[1]:
            yield Found("closed" if closed[1] else "opened", "fields beyond those described", *at)
        elif not closed[0]:
            yield ".*", SchemaPair(old.rest, new.rest, at)


def _of_bounds(pair: Pair) -> Iterator[Found]:
    old, new = pair.old, pair.new
    for name in sorted(old.bounds.keys() | new.bounds.keys()):
        was, now = old.bounds.get(name), new.bounds.get(name)
        if was == now or (name == "integer" and pair.new.values is not None):
            continue
        if old.values and new.values is None and _fit(old.values, name, now):
            continue
        if name == "integer":
            yield Found(
                "type-widened" if was else "type-narrowed",
                f"{_noun(old)} -> {_noun(new)}",
                old.place,
                new.place,
            )
        else:
            kind = change_of_bound(name, was, now)
            action = "added" if was is None else "removed" if now is None else "changed"
            words = f"{name} {_change(was, now)}"
            yield Found(kind, words, old.place, new.place, action=action)


def _fit(values: dict[str, Any], name: str, bound: Any) -> bool:
    """Whether all the values of an enum satisfy the bound that replaces it."""
    if name in (*OPAQUE, *ANYWHERE) or is_list(bound):
        return False
    schema = {"type": "integer"} if name == "integer" else {name: bound}
    validator: Any = Draft202012Validator(schema)
    return all(map(validator.is_valid, values.values()))


def _change(was: object, now: object) -> str:
    return " -> ".join("none" if value is None else json.dumps(value) for value in (was, now))


def _of_fields(canons: Canons, pair: Pair) -> Iterator[Found | Below]:
    old, new = pair.old, pair.new
    at = old.place, new.place
    for name in [*old.fields, *(name for name in new.fields if name not in old.fields)]:
        was, now, step = old.fields.get(name), new.fields.get(name), field_step(name)
        if was is None or now is None:
            field, side = (was, 0) if was else (now, 1)
            assert field is not None  # noqa: S101  # one of them has it
            words = ("required " if field.required else "") + summary(canons[side].shape(field.parts, at[side]))
            further = (new, old)[side].rest
            kind = "removed" if was else "required-added" if field.required else "optional-added"
            if any(part.schema is not False for part in further):  # it was, or becomes, one of the additional fields
                kind = "unnamed" if was else kind
                parts = (field.parts, further) if was else (further, field.parts)
                yield step, SchemaPair(*parts, at)
            yield Found(kind, words, *at, step)
            continue
        if was.required != now.required:
            words = "required -> optional" if was.required else "optional -> required"
            yield Found("now-required" if now.required else "now-optional", words, *at, step)
        yield step, SchemaPair(was.parts, now.parts, at)


def field_step(name: str) -> str:
    """Return the notation of a field at the end of a place."""
    return f".{name}" if re.fullmatch(r"[\w$/^-]+", name, re.ASCII) else f"[{json.dumps(name)}]"


def _noun(alternative: Alternative) -> str:
    if alternative.bounds.get("integer"):
        return "integer"
    return "enum" if alternative.values is not None else NOUNS.get(alternative.kind, alternative.kind)
