# Copied from codegen/runtime/_cli/formats.py; edit there.
"""Issues as text, as JSON and as workflow commands of GitHub, and the document they add up to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .._base import printable
from .command import Output

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .._errors import Issue

    Format = Callable[[str, "int | None", Issue], str]


def text(file: str, line: int | None, issue: Issue) -> str:
    """Return `file:pointer: kind: message`, with the line of a log after the file."""
    place = file if line is None else f"{file}:{line}"
    return printable(f"{place}:{issue.pointer}: {issue.kind}: {issue.message}")


def as_json(file: str, line: int | None, issue: Issue) -> str:
    """Return the issue as a JSON object in one line."""
    found: dict[str, Any] = {"file": file}
    if line is not None:
        found["line"] = line
    for name in ("pointer", "kind", "keyword", "message", "schema_pointer", "documentation"):
        found[name] = getattr(issue, name)
    return json.dumps(found, ensure_ascii=False)


def github(file: str, line: int | None, issue: Issue) -> str:
    """Return a workflow command that GitHub shows beside the line; what a newer API may know is a warning."""
    level = "warning" if issue.kind in ("unrecognized", "suspicious") else "error"
    properties = {"file": file, "line": str(line or 1), "title": issue.kind}
    shown = ",".join(f"{name}={_escaped(value, ':,')}" for name, value in properties.items())
    return f"::{level} {shown}::{_escaped(f'{issue.pointer}: {issue.message}' if issue.pointer else issue.message)}"


FORMATS: dict[str, Format] = {"text": text, "json": as_json, "github": github}


class Listing:
    """The entries of a whole run on standard output: lines, or one JSON array."""

    def __init__(self, style: str) -> None:
        self._output = Output()
        self._array = style == "json"
        self._empty = True

    def add(self, entries: Iterable[str]) -> None:
        """Write entries, and let the reader have them."""
        for entry in entries:
            before = ("[\n" if self._empty else ",\n") if self._array else ""
            self._output.write(f"{before}{entry}" if self._array else f"{entry}\n")
            self._empty = False
        self._output.flush()

    def end(self) -> None:
        """Close the array."""
        if self._array:
            self._output.write("[]\n" if self._empty else "\n]\n")
        self._output.flush()


def _escaped(value: str, more: str = "") -> str:
    for char in "%\r\n" + more:
        value = value.replace(char, f"%{ord(char):02X}")
    return value
