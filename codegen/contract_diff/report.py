"""Changes as text, Markdown or JSON."""

from __future__ import annotations

import json
from typing import Any

from codegen.contract_diff.compare import Change
from codegen.description.errors import Place

LABELS = {True: "BREAKING", False: "ok", None: "perhaps"}
TITLES = {True: "Breaking", None: "To be decided", False: "Not breaking"}


def text(changes: list[Change]) -> str:
    """Return one line per change, which begins with whether it can break a caller; the last line has the counts."""
    lines = [
        f"{LABELS[change.breaking]:8} {change.direction:8} {_sentence(change)} ({change.why})" for change in changes
    ]
    return "\n".join([*_headed(changes, lines), _counts(changes)])


def markdown(changes: list[Change]) -> str:
    """Return a table of the changes, those that can break a caller first."""
    lines = ["# Changes on the wire", "", f"{_counts(changes)}"]
    for breaking, title in TITLES.items():
        rows = [change for change in changes if change.breaking is breaking]
        if rows:
            lines += [
                "",
                f"## {title}",
                "",
                "| Direction | Place | Change | Why |",
                "| --- | --- | --- | --- |",
            ]
            lines += [f"| {_cells(change)} |" for change in rows]
    return "\n".join(lines)


def as_json(changes: list[Change]) -> str:
    """Return a JSON object with the list of changes and their counts."""
    breaking = sum(change.breaking is True for change in changes)
    return json.dumps(
        {"breaking": breaking, "total": len(changes), "changes": [_record(c) for c in changes]},
        indent=1,
    )


FORMATS = {"text": text, "markdown": markdown, "json": as_json}


def _record(change: Change) -> dict[str, Any]:
    return {
        "operation": change.operation,
        "direction": change.direction,
        "place": change.place,
        "change": change.action,
        "what": change.what,
        "kind": change.kind,
        "detail": change.detail,
        "breaking": change.breaking,
        "why": change.why,
        "elsewhere": change.elsewhere,
        "old": _pointer(change.old),
        "new": _pointer(change.new),
    }


def _pointer(place: Place | None) -> str | None:
    return None if place is None else str(place)


def _headed(changes: list[Change], lines: list[str]) -> list[str]:
    """Return the lines, grouped under the names of their operations if there are several."""
    if len({change.operation for change in changes}) < 2:
        return lines
    result, last = list[str](), ""
    for change, line in zip(changes, lines, strict=True):
        result += [line] if change.operation == last else [f"{change.operation}:", line]
        last = change.operation
    return result


def _sentence(change: Change) -> str:
    detail = f": {change.detail}" if change.detail else ""
    return f"{change.place or '(the whole)'}  {change.what} {change.action}{detail}{_elsewhere(change)}"


def _elsewhere(change: Change) -> str:
    return f", and {change.elsewhere} other place{'s' * (change.elsewhere > 1)}" if change.elsewhere else ""


def _cells(change: Change) -> str:
    told = f"{change.what} {change.action}" + (f": `{change.detail}`" if change.detail else "") + _elsewhere(change)
    cells = (change.direction, f"`{change.place or '(the whole)'}`", told, change.why)
    return " | ".join(cell.replace("|", "\\|") for cell in cells)


def _counts(changes: list[Change]) -> str:
    if not changes:
        return "No change goes over the wire."
    breaking, undecided = (sum(c.breaking is word for c in changes) for word in (True, None))
    return f"{len(changes)} change{'s' * (len(changes) > 1)}, {breaking} breaking" + f", {undecided} to be decided" * (
        undecided > 0
    )
