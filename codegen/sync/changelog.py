"""What a sync changed for users: the entry of the changelog, and the version that it stands under."""

from __future__ import annotations

import re

from codegen.contract_diff.compare import Change

HEADINGS = (
    ("Breaking", True),
    ("Perhaps breaking", None),
    ("Added", False),
    ("Removed", False),
    ("Changed", False),
)


def next_version(version: str, changes: list[Change]) -> str:
    """Return the version after this one: a new minor version where a caller can break."""
    major, minor, patch = map(int, version.split("."))
    if any(change.breaking is not False for change in changes):
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"


def entry(version: str, date: str, changes: list[Change]) -> str:
    """Return the entry of the changelog, a line a kind of change."""
    lines = [f"## {version}", "", f"- The contract as upstream described it on {date}."]
    for title, breaking in HEADINGS:
        chosen = [
            c
            for c in changes
            if c.breaking is breaking and (breaking is not False or _title(c) == title)
        ]
        if chosen:
            lines.append(f"- {title}: {'; '.join(dict.fromkeys(map(_words, chosen)))}.")
    return "\n".join(lines) + "\n"


def with_entry(text: str, new: str) -> str:
    """Return a changelog that begins with the new entry."""
    first = re.search(r"^## ", text, re.MULTILINE)
    at = first.start() if first else len(text)
    return f"{text[:at]}{new}\n{text[at:]}"


def _title(change: Change) -> str:
    return {"added": "Added", "removed": "Removed"}.get(change.action, "Changed")


def _words(change: Change) -> str:
    place = f"`{change.place or change.operation}`"
    if change.kind in ("value-added", "value-removed", "listed-value-removed"):
        return (
            f"{change.action} `{change.detail}` in {place}"
            if change.breaking is not False
            else f"`{change.detail}` in {place}"
        )
    detail = f" ({change.detail})" if change.kind.startswith(("bound", "note", "type")) else ""
    action = (
        f" {change.action}" if change.breaking is not False or _title(change) == "Changed" else ""
    )
    return f"{change.what} {place}{action}{detail}"
