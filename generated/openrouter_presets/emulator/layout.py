# Copied from codegen/runtime/emulator/layout.py; edit there.
"""Lays out JSON text in lines for people, without changing a token, and limits it to what a page can hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MOST_LINES = 1_000
MOST_CHARACTERS = 60_000
_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\],:]|[^\s{}\[\],:"]+')
_INDENT = "  "
_DEEPEST = 40  # levels that are indented; deeper ones get no more indentation


@frozen
class Excerpt:
    """The first lines of a text, and whether they are all of it."""

    lines: tuple[str, ...]
    whole: bool

    @property
    def text(self) -> str:
        """The lines as one text."""
        return "\n".join(self.lines)


def excerpt(lines: Iterable[str], most_lines: int = MOST_LINES, most_characters: int = MOST_CHARACTERS) -> Excerpt:
    """Return the lines up to the limits; the last one may be cut short."""
    taken: list[str] = []
    room = most_characters
    for line in lines:
        if len(taken) == most_lines or not room:
            return Excerpt(tuple(taken), whole=False)
        taken.append(line[:room])
        if len(line) > room:
            return Excerpt(tuple(taken), whole=False)
        room -= len(line)
    return Excerpt(tuple(taken), whole=True)


def lines(text: str) -> Iterator[str]:
    """Lay out JSON text of any depth and size; the time it takes depends only on how many lines are asked for.

    Numbers, strings, and keys that an object repeats stay as they are written.
    """
    line, depth, opened = "", 0, False
    for match in _TOKEN.finditer(text):
        piece = match[0]
        closes = piece in ("}", "]")
        depth -= closes
        if opened is not closes and (opened or closes):
            yield line
            line = _INDENT * min(depth, _DEEPEST)
        line += piece
        opened = piece in ("{", "[")
        depth += opened
        if piece == ",":
            yield line
            line = _INDENT * min(depth, _DEEPEST)
        elif piece == ":":
            line += " "
    if line:
        yield line


def preview(text: str, most: int = 120) -> str:
    """Return the beginning of JSON text as one line."""
    pieces: list[str] = []
    room = most
    for match in _TOKEN.finditer(text):
        if room <= 0:
            return "".join(pieces)[:most] + "…"
        pieces.append(match[0] + " " * (match[0] in (",", ":")))
        room -= len(pieces[-1])
    whole = "".join(pieces)
    return whole if len(whole) <= most else whole[:most] + "…"
