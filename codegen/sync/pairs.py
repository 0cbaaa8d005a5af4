"""Matches the places of our description with upstream's; finds what differs, and every path that leads there."""

from __future__ import annotations

from collections import deque
from typing import Any

from attrs import field, frozen

from codegen.contract_diff.compare import Change, compare
from codegen.contract_diff.diff import Found, Pair, SchemaPair, differences
from codegen.contract_diff.normalize import Canon
from codegen.contract_diff.operations import Located, operations, slots
from codegen.contract_diff.read import Documents
from codegen.description.errors import Place

Key = tuple[Any, ...]


@frozen(eq=False)
class Node:
    """Two schemas, or two alternatives, that correspond; `parents` has each parent with the step from it to here."""

    pair: SchemaPair | Pair
    places: tuple[Place, Place]
    label: str
    parents: list[tuple[Node | None, str]] = field(factory=list[Any])
    below: dict[str, Node] = field(factory=dict[str, Any])
    found: list[Found] = field(factory=list[Found])

    def says(self, found: Found) -> bool:
        """Whether there is the same difference here."""
        return any((f.kind, f.detail, f.step) == (found.kind, found.detail, found.step) for f in self.found)


@frozen
class Pairing:
    """All node pairs of operations that both have, all changes, and (`other`) those of the operations themselves."""

    nodes: list[Node] = field(factory=list[Node])
    changes: list[Change] = field(factory=list[Change])
    other: list[tuple[Change, Located]] = field(factory=list[Any])

    def counterparts(self) -> dict[Place, Place]:
        """Return our place for each of upstream's, preferably one where nothing differs."""
        found = dict[Place, Place]()
        for node in sorted(self.nodes, key=lambda node: bool(node.found)):
            found.setdefault(node.places[1], node.places[0])
        return found


def pair_up(ours: Documents, theirs: Documents, *, told: bool = True) -> Pairing:
    """Compare our operations with upstream's; `told` says whether to list the changes as users read them."""
    pairing = Pairing()
    upstream = {located.address: located for located in operations(theirs)}
    for own in operations(ours):
        other = upstream.get(own.address)
        changes = compare((ours, theirs), own, other) if told else []
        pairing.changes.extend(changes)
        pairing.other.extend((change, own) for change in changes if _is_of_slots(change))
        if other is not None:
            for direction in ("request", "response"):
                canons = Canon(ours, direction), Canon(theirs, direction)
                _walk(pairing, canons, slots(canons[0], own), slots(canons[1], other))
    return pairing


def _is_of_slots(change: Change) -> bool:
    """Whether a change is one of an operation itself, a parameter or a status, not one of a schema."""
    return change.old is None or change.new is None or change.what in ("parameter", "body", "operation", "header")


def _walk(pairing: Pairing, canons: tuple[Canon, Canon], ours: dict[Any, Any], theirs: dict[Any, Any]) -> None:
    known = dict[Key, Node]()
    waiting = deque[Node]()

    def reach(parent: Node | None, step: str, pair: SchemaPair | Pair) -> None:
        key: Key = (
            (
                "schemas",
                pair.old,
                pair.new,
                *(pair.at if not (pair.old and pair.new) else ()),
                *((step,) if not (pair.old and pair.new) else ()),
            )
            if isinstance(pair, SchemaPair)
            else (
                "pair",
                pair.old.key,
                pair.new.key,
                pair.open,
                *((pair.old.place, pair.new.place)),
            )
        )
        if key not in known:
            label = (parent.label if parent else "") + step
            known[key] = Node(pair, _places(pair), label)
            pairing.nodes.append(known[key])
            waiting.append(known[key])
        known[key].parents.append((parent, step))
        if parent:
            parent.below[step] = known[key]

    for slot, was in ours.items():
        now = theirs.get(slot)
        if was.parts is not None and now is not None and now.parts is not None:
            reach(
                None,
                f"{now.place or 'body'} ",
                SchemaPair(was.parts, now.parts, (was.at.child("schema"), now.at.child("schema"))),
            )
    while waiting:
        node = waiting.popleft()
        found, below = differences(canons, node.pair)
        node.found.extend(found)
        for step, pair in below:
            if isinstance(pair, SchemaPair) and not (pair.old or pair.new):
                continue
            reach(node, step, pair)


def _places(pair: SchemaPair | Pair) -> tuple[Place, Place]:
    if isinstance(pair, Pair):
        return pair.old.place, pair.new.place
    return (pair.old[0].place if pair.old else pair.at[0]), (pair.new[0].place if pair.new else pair.at[1])
