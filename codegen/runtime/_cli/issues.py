# Copied from codegen/runtime/_cli/issues.py; edit there.
"""Issues in formats for people, programs and CI, and the lines or the document that they form."""

from __future__ import annotations

import json
import os
import re
import sys
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from .. import __version__
from .._base import printable
from .command import NAME, flush, write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .._errors import Issue
    from .._json_text import Position

    Format = Callable[[str, Position, Issue], str]

_COLORS = {"violation": 31, "unrecognized": 33, "suspicious": 33, "ignored": 36}  # SGR codes


def as_text(file: str, position: Position, issue: Issue) -> str:
    """Return `file:line:column: kind: pointer: message`, as compilers print it."""
    line, column = position
    where = f"{issue.pointer}: " if issue.pointer else ""
    return printable(f"{file}:{line}:{column}: {issue.kind}: {where}{issue.message}")


def as_colored_text(file: str, position: Position, issue: Issue) -> str:
    """Return the text for a terminal, with the place in bold type and the kind in a color."""
    place, kind, rest = re.split(f"(: {issue.kind}: )", as_text(file, position, issue), maxsplit=1)
    return f"\x1b[1m{place}\x1b[m{kind[:2]}\x1b[{_COLORS[issue.kind]}m{kind[2:-2]}\x1b[m: {rest}"


def as_json(file: str, position: Position, issue: Issue) -> str:
    """Return the issue as a JSON object in one line."""
    found: dict[str, Any] = {"file": file, "line": position[0], "column": position[1]}
    for name in ("pointer", "kind", "keyword", "message", "schema_pointer", "documentation"):
        found[name] = getattr(issue, name)
    return json.dumps(found, ensure_ascii=False)


def as_command(file: str, position: Position, issue: Issue) -> str:
    """Return a workflow command that GitHub shows beside the line."""
    line, column = position
    shown = f"file={_escaped(file, ':,')},line={line},col={column},title={issue.kind}"
    text = f"{issue.pointer}: {issue.message}" if issue.pointer else issue.message
    return f"::{_level(issue).replace('note', 'notice')} {shown}::{_escaped(text)}"


def as_sarif(file: str, position: Position, issue: Issue) -> str:
    """Return the issue as a result of SARIF 2.1.0 (OASIS), a JSON object in one line."""
    region = {"startLine": position[0], "startColumn": position[1]}
    location: dict[str, Any] = {"physicalLocation": {"artifactLocation": {"uri": quote(file)}, "region": region}}
    if issue.pointer:
        location["logicalLocations"] = [{"fullyQualifiedName": issue.pointer}]
    return json.dumps(
        {
            "ruleId": issue.keyword,
            "level": _level(issue),
            "message": {"text": issue.message},
            "locations": [location],
            "properties": {"kind": issue.kind, "schemaPointer": issue.schema_pointer},
        },
        ensure_ascii=False,
    )


FORMATS: dict[str, Format] = {
    "text": as_text,
    "color": as_colored_text,
    "json": as_json,
    "github": as_command,
    "sarif": as_sarif,
}
CHOICES = ("github", "json", "sarif", "text")


def style(chosen: str) -> str:
    """Return the format to use where one was chosen: text is colored on a terminal, unless `NO_COLOR` is set."""
    is_plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return "color" if chosen == "text" and sys.stdout.isatty() and not is_plain else chosen


def _level(issue: Issue) -> str:
    """Return how severe an issue is; one that a newer API may accept is only a warning."""
    levels = {"violation": "error", "ignored": "note"}
    return levels.get(issue.kind, "warning")


def _escaped(value: str, more: str = "") -> str:
    for char in "%\r\n" + more:
        value = value.replace(char, f"%{ord(char):02X}")
    return value


_TOOL = {"driver": {"name": NAME, "version": __version__}}
# What is written before and after the entries, which are the items of the document's one array.
_DOCUMENTS = {
    "json": ("[", "]"),
    "sarif": (
        (
            '{"version": "2.1.0", "runs": [{"columnKind": "unicodeCodePoints", "tool": '
            f'{json.dumps(_TOOL)}, "results": ['
        ),
        "]}]}",
    ),
}


class Listing:
    """The entries of a whole run on standard output: lines, or one document."""

    def __init__(self, style: str) -> None:
        self._document = _DOCUMENTS.get(style)
        self._empty = True

    def add(self, entries: Iterable[str]) -> None:
        """Write entries and flush them."""
        for entry in entries:
            if self._document:
                write(f"{self._document[0]}\n{entry}" if self._empty else f",\n{entry}")
            else:
                write(f"{entry}\n")
            self._empty = False
        flush()

    def end(self) -> None:
        """Close the document."""
        if self._document:
            start, end = self._document
            write(f"{start}{end}\n" if self._empty else f"\n{end}\n")
        flush()
