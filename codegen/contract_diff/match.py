"""Pairs the alternatives of the old form with those of the new one: by JSON type, by tag, or else by similarity."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from codegen.contract_diff.normalize import Canon
from codegen.contract_diff.shapes import Alternative

ALIKE = 0.5  # the share of fields that two variants without a tag must have in common to count as the same


@frozen
class Matches:
    """The pairs of one JSON type, the unpaired alternatives of each side, and the field that tells objects apart."""

    pairs: list[tuple[Alternative, Alternative]]
    removed: list[Alternative]
    added: list[Alternative]
    tag: str | None


def matched(canons: tuple[Canon, Canon], old: list[Alternative], new: list[Alternative]) -> Matches:
    """Match alternatives of one JSON type."""
    tag = _tag([*((canons[0], a) for a in old), *((canons[1], a) for a in new)]) if len(old) + len(new) > 2 else None
    if len(old) == len(new) == 1:
        return Matches([(old[0], new[0])], [], [], tag)
    tags = [[tag_values(canon, a, tag) for a in side] for canon, side in zip(canons, (old, new), strict=True)]
    scores = [
        (-_likeness(a, b, tags[0][i], tags[1][j], tagged=tag is not None), i, j)
        for i, a in enumerate(old)
        for j, b in enumerate(new)
    ]
    left = [set(range(len(old))), set(range(len(new)))]
    pairs = list[tuple[int, int]]()
    for score, i, j in sorted(scores):
        if -score >= ALIKE and i in left[0] and j in left[1]:
            left[0].discard(i)
            left[1].discard(j)
            pairs.append((i, j))
    return Matches(
        [(old[i], new[j]) for i, j in sorted(pairs)],
        [old[i] for i in sorted(left[0])],
        [new[j] for j in sorted(left[1])],
        tag,
    )


def tag_values(canon: Canon, alternative: Alternative, tag: str | None) -> dict[str, str]:
    """Return the strings that a field of an object may have, by their keys; an empty dict if it may have any."""
    field = alternative.fields.get(tag) if tag is not None else None
    if field is None:
        return {}
    found = canon.shape(field.parts, alternative.place).alternatives
    values = found[0].values if len(found) == 1 and found[0].kind == "string" else None
    return values or {}


def _tag(variants: Iterable[tuple[Canon, Alternative]]) -> str | None:
    """Return the field that tells variants apart: the one required most often; of several, the one with most values."""
    values, required = dict[str, set[str]](), dict[str, int]()
    for canon, variant in variants:
        for name, field in variant.fields.items():
            if known := tag_values(canon, variant, name):
                values.setdefault(name, set()).update(known)
                required[name] = required.get(name, 0) + field.required
    best = max(values, key=lambda name: (required[name], len(values[name])), default=None)
    return best if best is not None and len(values[best]) > 1 else None


def _likeness(
    one: Alternative,
    other: Alternative,
    tags: dict[str, str],
    others: dict[str, str],
    *,
    tagged: bool,
) -> float:
    """Return how similar two alternatives are; less than `ALIKE` if they do not count as the same."""
    if tags and others:
        common = len(tags.keys() & others.keys())
        return 2 + common / len(tags.keys() | others.keys()) if common else 0
    if (one.values is None) != (other.values is None):
        return 0
    names = one.fields.keys() | other.fields.keys()
    shared = len(one.fields.keys() & other.fields.keys()) / len(names) if names else 1
    open_both = tagged and not tags and not others
    return shared + (one.bounds == other.bounds) / 10 + open_both
