"""What a sync changed for users: the changelog entry, and the version for it."""

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

VALUES = ("value-added", "value-removed", "listed-value-removed")


def next_version(version: str, changes: list[Change]) -> str:
    """Return the version after this one: a new minor version where a caller can break."""
    major, minor, patch = map(int, version.split("."))
    if any(change.breaking is not False for change in changes):
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"


def entry(version: str, date: str, changes: list[Change]) -> str:
    """Return the changelog entry, with one line per kind of change."""
    lines = [f"## {version}", "", f"- The contract as upstream described it on {date}."]
    for title, breaking in HEADINGS:
        chosen = [c for c in changes if c.breaking is breaking and (breaking is not False or _title(c) == title)]
        if chosen:
            groups = dict[object, list[Change]]()
            for c in chosen:
                alike = (c.kind, c.place) if c.kind in VALUES else (c.kind, c.place, c.detail)
                groups.setdefault(alike, []).append(c)
            lines.append(f"- {title}: {'; '.join(dict.fromkeys(map(_words, groups.values())))}.")
    return "\n".join(lines) + "\n"


def with_entry(text: str, new: str) -> str:
    """Return a changelog that begins with the new entry."""
    first = re.search(r"^## ", text, re.MULTILINE)
    at = first.start() if first else len(text)
    return f"{text[:at]}{new}\n{text[at:]}"


def _title(change: Change) -> str:
    return {"added": "Added", "removed": "Removed"}.get(change.action, "Changed")


def _words(changes: list[Change]) -> str:
    """Return a change in words, or all the values that were added to a place or removed from it."""
    change = changes[0]
    place = f"`{change.place or change.operation}`"
    values = ", ".join(f"`{c.detail}`" for c in changes)
    told = change.breaking is not False or _title(change) == "Changed"
    action = f"{change.action} " if told else ""
    if change.kind in VALUES:
        return f"{action}{values} in {place}"
    detail = f" ({change.detail})" if change.kind.startswith(("bound", "note", "type")) else ""
    return f"{change.what} {place}{' ' * told}{action.strip()}{detail}"
