"""Walks through two descriptions: each pair of schemas is compared once, however many places refer to it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from attrs import evolve, frozen

from codegen.contract_diff.diff import Below, Canons, Found, Pair, SchemaPair, differences

Key = tuple[object, ...]
Edges = dict[Key, list[Key]]
START: Key = ("start",)


@frozen
class Seen:
    """A difference, the first place where it is found, and the number of places that have it."""

    found: Found
    place: str
    ways: int


def walk(canons: Canons, roots: Iterable[Below]) -> list[Seen]:
    """Return all that differs between the `roots` and between what is below them."""
    places: dict[Key, tuple[str, str]] = {START: ("", "")}
    found, edges = dict[Key, list[Found]](), Edges()
    waiting = deque([(START, list(roots))])
    while waiting:  # breadth first, so that the place to report is a short one
        key, below = waiting.popleft()
        edges[key] = []
        for step, pair in below:
            target = _key(pair)
            if not _may_differ(pair):
                continue
            edges[key].append(target)
            if target not in places:
                root, way = places[key]
                places[target] = (step, "") if key == START else (root, way + step)
                found[target], further = differences(canons, pair)
                waiting.append((target, further))
    ways = _ways(edges)
    return _grouped(Seen(item, _written(*places[key], item.step), ways[key]) for key in found for item in found[key])


def _key(pair: SchemaPair | Pair) -> Key:
    return (
        ("schemas", pair.old, pair.new)
        if isinstance(pair, SchemaPair)
        else ("pair", pair.old.key, pair.new.key, pair.open)
    )


def _may_differ(pair: SchemaPair | Pair) -> bool:
    return bool(pair.old or pair.new) if isinstance(pair, SchemaPair) else bool(pair.old.parts or pair.new.parts)


def _written(root: str, way: str, step: str) -> str:
    return f"{root} {(way + step).removeprefix('.')}".strip()


def _ways(edges: Edges) -> dict[Key, int]:
    """Return how many paths lead from the start to each node, ignoring the edges that close a cycle."""
    finished, entered = dict[Key, int](), {START}
    stack = [(START, iter(edges[START]))]
    while stack:
        node, targets = stack[-1]
        target = next(targets, None)
        if target is None:
            finished[node] = len(finished)
            stack.pop()
        elif target not in entered:
            entered.add(target)
            stack.append((target, iter(edges[target])))
    ways = dict.fromkeys(finished, 0) | {START: 1}
    for node in reversed(finished):
        for target in edges[node]:
            if finished[target] < finished[node]:
                ways[target] += ways[node]
    return ways


def _grouped(all_seen: Iterable[Seen]) -> list[Seen]:
    """Merge differences that share a place in either description: one may repeat inline what the other one names."""
    groups = list[list[Seen]]()
    known = dict[Key, list[Seen]]()
    for seen in all_seen:
        item = seen.found
        keys: list[Key] = [
            (item.kind, item.detail, item.step, *side) for side in (("old", item.old), ("new", item.new))
        ]
        group = next((known[key] for key in keys if key in known), None)
        if group is None:
            groups.append(group := [])
        group.append(seen)
        known.update((key, group) for key in keys)
    return [evolve(group[0], ways=sum(seen.ways for seen in group)) for group in groups]
