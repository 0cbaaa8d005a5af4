# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""The difference between two texts, side by side."""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import zip_longest
from os.path import commonprefix
from typing import TYPE_CHECKING, Literal

from attrs import frozen

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
    """What stands side by side; `skipped` lines that are the same stand above it, not shown."""

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
            pairs = _pairs(old, new, range(from_old, to_old), range(from_new, to_new))
            for row in (
                Row("same", *pair) if tag == "equal" else _changed(*pair) for pair in pairs
            ):
                found.append(Row(row.kind, row.old, row.new, skipped))
                skipped = 0
        done = group[-1][2]
    if found and done < len(old):
        found.append(Row("end", None, None, len(old) - done))
    return found


def _pairs(
    old: Sequence[str], new: Sequence[str], in_old: range, in_new: range
) -> Iterator[tuple[Side | None, Side | None]]:
    for left, right in zip_longest(in_old, in_new):
        yield (
            None if left is None else Side(left + 1, old[left]),
            None if right is None else Side(right + 1, new[right]),
        )


def _changed(old: Side | None, new: Side | None) -> Row:
    if old is None or new is None:
        side = old or new
        assert side is not None  # noqa: S101  # for type checkers: a pair has a line
        whole = Side(side.number, "", side.before)
        return Row("added", None, whole) if old is None else Row("removed", whole, None)
    one, other = old.before, new.before
    start = len(commonprefix([one, other]))
    end = len(commonprefix([one[start:][::-1], other[start:][::-1]]))
    return Row(
        "changed", _parted(old.number, one, start, end), _parted(new.number, other, start, end)
    )


def _parted(number: int, text: str, start: int, end: int) -> Side:
    stop = len(text) - end
    return Side(number, text[:start], text[start:stop], text[stop:])
