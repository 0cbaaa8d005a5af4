# Copied from codegen/runtime/_cli/logs.py; edit there.
"""A block of a log judged line by line, and what comes of it."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from attrs import frozen

from .._validation.json_input import Rules, beyond_schemas
from . import blocks as cli_blocks
from .formats import FORMATS

if TYPE_CHECKING:
    from .._errors import Issue
    from .blocks import Block

_INDEX = re.compile(r"/\d+(?=/|$)")


@frozen
class Judged:
    """What came of a block: its issues, formatted, and how many there are by kind and place."""

    size: int
    bodies: int
    faulty: int
    entries: list[str]
    places: Counter[tuple[str, str]]


def judge(block: Block, rules: Rules, style: str) -> Judged:
    """Judge the lines of a block; those of white space alone are skipped.

    Raises:
        Unusable: they cannot be read again.
    """
    bodies = faulty = 0
    entries: list[str] = []
    places: Counter[tuple[str, str]] = Counter()
    for number, line in enumerate(block.data().split(b"\n"), block.line):
        if not line or line.isspace():
            continue
        bodies += 1
        issues = rules.issues(line) if len(line) <= cli_blocks.LONGEST else [_too_long()]
        faulty += bool(issues)
        for issue in issues:
            entries.append(FORMATS[style](block.file, number, issue))
            places[issue.kind, place(issue)] += 1
    return Judged(block.end - block.start, bodies, faulty, entries, places)


def place(issue: Issue) -> str:
    """Return where the issue is, with `*` for each array index, in words where that is the whole line."""
    whole = "(no JSON)" if issue.keyword == "json" else "(root)"
    return _INDEX.sub("/*", issue.pointer) or whole


def _too_long() -> Issue:
    return beyond_schemas("limit", f"more than {cli_blocks.LONGEST:,} bytes in one line")
