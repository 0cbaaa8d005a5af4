# Copied from codegen/runtime/_cli/issues.py; edit there.
"""Issues as text, as JSON and as workflow commands of GitHub, and the document they add up to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .._base import printable
from .command import flush, write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .._errors import Issue

    Format = Callable[[str, "int | None", Issue], str]


def as_text(file: str, line: int | None, issue: Issue) -> str:
    """Return `file:pointer: kind: message`, with the line of a log after the file."""
    place = file if line is None else f"{file}:{line}"
    return printable(f"{place}:{issue.pointer}: {issue.kind}: {issue.message}")


def as_json(file: str, line: int | None, issue: Issue) -> str:
    """Return the issue as a JSON object in one line."""
    found: dict[str, Any] = {"file": file} | ({} if line is None else {"line": line})
    for name in ("pointer", "kind", "keyword", "message", "schema_pointer", "documentation"):
        found[name] = getattr(issue, name)
    return json.dumps(found, ensure_ascii=False)


def as_command(file: str, line: int | None, issue: Issue) -> str:
    """Return a workflow command that GitHub shows beside the line; what a newer API may know is a warning."""
    level = "warning" if issue.kind in ("unrecognized", "suspicious") else "error"
    shown = f"file={_escaped(file, ':,')},line={line or 1},title={issue.kind}"
    text = f"{issue.pointer}: {issue.message}" if issue.pointer else issue.message
    return f"::{level} {shown}::{_escaped(text)}"


FORMATS: dict[str, Format] = {"text": as_text, "json": as_json, "github": as_command}


def _escaped(value: str, more: str = "") -> str:
    for char in "%\r\n" + more:
        value = value.replace(char, f"%{ord(char):02X}")
    return value


class Listing:
    """The entries of a whole run on standard output: lines, or one JSON array."""

    def __init__(self, style: str) -> None:
        self._array = style == "json"
        self._empty = True

    def add(self, entries: Iterable[str]) -> None:
        """Write entries, and send them."""
        for entry in entries:
            before = ("[\n" if self._empty else ",\n") if self._array else ""
            write(f"{before}{entry}" if self._array else f"{entry}\n")
            self._empty = False
        flush()

    def end(self) -> None:
        """Close the array."""
        if self._array:
            write("[]\n" if self._empty else "\n]\n")
        flush()
