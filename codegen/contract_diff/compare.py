"""Compares one operation in two descriptions: reports each change of what goes over the wire once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import evolve, frozen

from codegen.contract_diff.diff import Canons, SchemaPair, summary
from codegen.contract_diff.normalize import Canon
from codegen.contract_diff.operations import Located, Slot, slots
from codegen.contract_diff.read import Documents
from codegen.contract_diff.rules import RULES
from codegen.contract_diff.traverse import walk
from codegen.description.errors import Place

DECLARED = ("security", "server")  # compared only if both descriptions declare them
Key = tuple[str, ...]
Slots = dict[Key, Slot]
REQUIRED = {"now-required": "optional -> required", "now-optional": "required -> optional"}


@frozen
class Change:
    """A change of what goes over the wire; `elsewhere` is the number of other places that have it, too."""

    direction: str
    kind: str
    what: str
    action: str
    detail: str
    breaking: bool | None
    why: str
    old: Place | None
    new: Place | None
    place: str = ""
    operation: str = ""
    elsewhere: int = 0


def compare(sides: tuple[Documents, Documents], old: Located | None, new: Located | None) -> list[Change]:
    """Return the changes of an operation, request first; None means that a description does not have it."""
    name = old.name if old else new.name if new else ""
    places = {"old": old.place if old else None, "new": new.place if new else None}
    if old is None or new is None:
        kind = "operation-removed" if old else "operation-added"
        return [_judged("request", kind, operation=name, detail=str(old or new), **places)]
    found = list[Change]()
    if old.address != new.address:
        found.append(_judged("request", "moved", operation=name, detail=f"{old} -> {new}", **places))
    for direction in ("request", "response"):
        canons = Canon(sides[0], direction), Canon(sides[1], direction)
        was, now = slots(canons[0], old), slots(canons[1], new)
        here = [*_of_slots(canons, was, now), *_of_contents(canons, was, now)]
        found += [evolve(change, operation=name) for change in sorted(here, key=lambda change: change.place)]
    return found


def _of_slots(canons: Canons, old: Slots, new: Slots) -> Iterator[Change]:
    """Yield the differences in the parts of an operation, apart from those in their schemas."""
    silent = {word for word in DECLARED if not all(any(s.family == word for s in side.values()) for side in (old, new))}
    for key in [*old, *(key for key in new if key not in old)]:
        was, now = old.get(key), new.get(key)
        slot, canon = (now, canons[1]) if now else (old[key], canons[0])
        if slot.family in silent or (slot.family in ("content", "header") and _stands_alone(key, old, new)):
            continue
        if kind := _kind(slot, was, now):
            detail = "" if slot.parts is None else summary(canon.shape(slot.parts, slot.at))
            yield _judged(
                slot.direction,
                kind,
                place=slot.place,
                what=slot.family.replace("content", "content type"),
                detail=REQUIRED.get(kind, detail),
                old=was.at if was else None,
                new=now.at if now else None,
            )


def _stands_alone(key: Key, old: Slots, new: Slots) -> bool:
    """Whether the status or the body that a part belongs to is itself added or removed."""
    holder: Key = (key[0],) if key[0] else ("body",)
    return (holder in old) != (holder in new)


def _kind(slot: Slot, old: Slot | None, new: Slot | None) -> str | None:
    """Return the kind of change of a part of the operation; None where there is none."""
    if old is not None and new is not None:
        if old.required == new.required:
            return None
        return "now-required" if new.required else "now-optional"
    action = "added" if new else "removed"
    if slot.family in DECLARED:
        return f"access-{action}"
    if slot.family == "content":
        return f"format-{action}"
    if slot.family == "status":
        success = slot.place.startswith("2")
        return "status-added" if new else "success-removed" if success else "error-removed"
    return "removed" if not new else "required-added" if new.required else "optional-added"


def _of_contents(canons: Canons, old: Slots, new: Slots) -> Iterator[Change]:
    """Yield what differs in the schemas that both descriptions have."""
    roots = [
        (now.place, SchemaPair(was.parts, now.parts, (was.at, now.at)))
        for key, was in old.items()
        if was.parts is not None and (now := new.get(key)) is not None and now.parts is not None
    ]
    for seen in walk(canons, roots):
        item, direction = seen.found, canons[0].direction
        facts: dict[str, Any] = {
            "detail": item.detail,
            "old": item.old,
            "new": item.new,
            "elsewhere": seen.ways - 1,
        }
        facts |= {"action": item.action} if item.action else {}
        yield _judged(direction, item.kind, place=seen.place, **facts)


def _judged(direction: str, kind: str, **facts: Any) -> Change:
    """Return the change, with the verdict on its kind."""
    rule = RULES[kind]
    verdict = rule.request if direction == "request" else rule.response
    judged: dict[str, Any] = {"what": rule.what, "action": rule.action} | facts
    return Change(direction=direction, kind=kind, breaking=verdict.breaking, why=verdict.why, **judged)
