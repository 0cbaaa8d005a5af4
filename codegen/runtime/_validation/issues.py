# Copied from codegen/runtime/_validation/issues.py; edit there.
"""The results of validation: issues, their places, and descriptions of the values found there."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from attrs import frozen

from .._base import is_array, is_object, printable, remedy, step
from .._errors import Issue, Kind

# A path into a value: the path of the parent, the key or index below it, the documentation of the field there.
At = tuple[Any, str | int, str | None] | None
SHORT = 40


@frozen
class Finding:
    """An issue as a check reports it; `issue` works out its pointer, and the known names similar to a wrong one.

    Args:
        at: the path to the place.
        kind: as of an issue.
        message: that of the issue, without the names similar to `word`.
        schema_pointer: as of an issue.
        word: a name that is not in `known`; empty if the message needs no similar names.
        known: the names that were expected.
        documentation: what the description says about the field.
        keyword: the keyword, if no schema has it; by default the last token of the schema pointer.
        shown: how many of the nearest known names to list in any case; 0 lists only similar ones.
    """

    at: At
    kind: Kind
    message: str
    schema_pointer: str = ""
    word: str = ""
    known: Sequence[str] = ()
    documentation: str | None = None
    keyword: str = ""
    shown: int = 0

    @property
    def depth(self) -> int:
        """How many keys and indices lead to the place."""
        depth, at = 0, self.at
        while at is not None:
            depth, at = depth + 1, at[0]
        return depth

    def issue(self) -> Issue:
        """Return the issue."""
        documented = self.documentation or (self.at[2] if self.at else None)
        message = self.message + (nearest(self.word, self.known, self.shown) if self.word else "")
        keyword = self.keyword or self.schema_pointer.rpartition("/")[2]
        place = pointer(self.at)
        return Issue(place, self.kind, message, keyword, self.schema_pointer, documented)


def breaks_contract(issue: Finding | Issue) -> bool:
    """Whether the value does not conform to the contract, as far as this version knows it."""
    return issue.kind in ("violation", "unrecognized")


Report = Callable[[Finding], Any]
Check = Callable[[Any, At, Report], None]


def not_json(at: At, keyword: str, expected: str, value: str) -> Finding:
    """Return the finding of a value that is not JSON, or is nested too deep."""
    return Finding(at, "violation", f"expected {expected}, found {value}", keyword=keyword)


def pointer(at: At) -> str:
    """Return the JSON Pointer of the place `at`."""
    tokens: list[str] = []
    while at is not None:
        tokens.append(step(at[1]))
        at = at[0]
    return "".join(reversed(tokens))


def found(value: object) -> str:
    """Say what `value` is, in one short line."""
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    if isinstance(value, int):
        # Python refuses to write out integers of thousands of digits.
        return f"integer {value}" if value.bit_length() < 128 else f"integer of {value.bit_length()} bits"
    if isinstance(value, float):
        return f"number {json.dumps(value)}"
    if isinstance(value, str):
        return f"string {quoted(value)}"
    if is_object(value):
        return f"object with {counted(len(value), 'field')}"
    return (
        f"array of {counted(len(value), 'item')}"
        if is_array(value)
        else f"a Python {type(value).__name__}{remedy(value)}"
    )


def counted(count: int, noun: str) -> str:
    """Return `1 item` or `2 items`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def quoted(text: str) -> str:
    """Return `text` as a JSON string, cut and in one line."""
    return printable(json.dumps(text if len(text) <= SHORT else text[: SHORT - 1] + "…", ensure_ascii=False))


def listed(words: Iterable[str], last: str = "or") -> str:
    """Return `a, b or c`."""
    *some, end = words
    return f"{', '.join(some)} {last} {end}" if some else end


def is_near(word: str, known: str) -> bool:
    """Whether two words are at most two edits (Levenshtein) apart; one edit if `word` has at most three characters."""
    word, most = word.lower(), 2 if len(word) > 3 else 1
    if abs(len(word) - len(known)) > most:
        return False
    row = list(range(len(known) + 1))
    for index, character in enumerate(word, 1):
        above, row[0] = row[0], index
        for place, other in enumerate(known, 1):
            cost = min(row[place] + 1, row[place - 1] + 1, above + (character != other))
            above, row[place] = row[place], cost
    return row[-1] <= most


@functools.lru_cache(1024)
def nearest(word: str, known: Sequence[str], shown: int = 0) -> str:
    """Return the end of a message that lists the names in `known` similar to `word`; empty if there are none.

    `shown` is how many names to list in any case, however different they are.
    """
    import difflib

    distances = ((_distance(word, name), name) for name in known)
    near = [name for distance, name in sorted(distances) if distance < 1][: shown or 3]
    near += difflib.get_close_matches(word[: 2 * SHORT], set(known).difference(near), shown, 0) if shown else []
    near = near[: shown or 3]
    return f"; nearest: {', '.join(map(quoted, near))}" if near else ""


def _distance(word: str, known: str) -> float:
    """Return the distance between a name and one that may have been meant; 1 means too far.

    Case and separators are ignored. Names are near if all words of one are the first words of the other.
    """
    import difflib

    if len(word) > 2 * SHORT:
        return 1
    one, other = _words(word), _words(known)
    if one == other[: len(one)] or other == one[: len(other)]:
        return 0.1 * abs(len(one) - len(other))
    ratio = difflib.SequenceMatcher(None, "".join(one), "".join(other)).ratio()
    return 1 - ratio if ratio >= 0.8 else 1


def _words(name: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower())
