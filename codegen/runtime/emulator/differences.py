# Copied from codegen/runtime/emulator/differences.py; edit there.
"""The difference between two texts, side by side."""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import zip_longest
from typing import TYPE_CHECKING, Literal

from attrs import evolve, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_CONTEXT = 3  # lines that are shown around a change


@frozen
class Side:
    """A line of one of the texts, in three parts: only the one in the middle differs from the line beside it."""

    number: int
    before: str
    middle: str = ""
    after: str = ""


@frozen
class Row:
    """Two lines side by side; `skipped` is the number of equal lines above them that are not shown."""

    kind: Literal["same", "changed", "removed", "added", "end"]
    old: Side | None
    new: Side | None
    skipped: int = 0


def rows(old: Sequence[str], new: Sequence[str]) -> list[Row]:
    """Return the lines that differ, with a few around them; none where the texts are the same."""
    found: list[Row] = []
    done = 0  # lines of `old` that are shown or skipped
    for group in SequenceMatcher(None, old, new).get_grouped_opcodes(_CONTEXT):
        skipped = group[0][1] - done
        for tag, from_old, to_old, from_new, to_new in group:
            places = range(from_old, to_old), range(from_new, to_new)
            for row in _same(old, *places) if tag == "equal" else _differing(old, new, *places):
                found.append(evolve(row, skipped=skipped))
                skipped = 0
        done = group[-1][2]
    if found and done < len(old):
        found.append(Row("end", None, None, len(old) - done))
    return found


def _same(texts: Sequence[str], in_old: range, in_new: range) -> Iterator[Row]:
    for left, right in zip(in_old, in_new, strict=True):
        yield Row("same", Side(left + 1, texts[left]), Side(right + 1, texts[left]))


def _differing(old: Sequence[str], new: Sequence[str], in_old: range, in_new: range) -> Iterator[Row]:
    """Pair lines of the same field, and pair the other lines in order."""
    heads = (
        [old[at].partition(":")[0] for at in in_old],
        [new[at].partition(":")[0] for at in in_new],
    )
    for _, from_old, to_old, from_new, to_new in SequenceMatcher(None, *heads).get_opcodes():
        for left, right in zip_longest(in_old[from_old:to_old], in_new[from_new:to_new]):
            if left is None:
                yield Row("added", None, Side(right + 1, "", new[right]))
            elif right is None:
                yield Row("removed", Side(left + 1, "", old[left]), None)
            else:
                yield _changed(left + 1, old[left], right + 1, new[right])


def _changed(number: int, old: str, other_number: int, new: str) -> Row:
    start = _shared(old, new)
    end = _shared(old[start:][::-1], new[start:][::-1])
    return Row("changed", _parted(number, old, start, end), _parted(other_number, new, start, end))


def _shared(one: str, other: str) -> int:
    """Return how many characters both texts begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (left, right) in pairs if left != right), min(len(one), len(other)))


def _parted(number: int, text: str, start: int, end: int) -> Side:
    stop = len(text) - end
    return Side(number, text[:start], text[start:stop], text[stop:])
