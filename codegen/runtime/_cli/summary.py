# Copied from codegen/runtime/_cli/summary.py; edit there.
"""The summary of a log, while it is read and at its end."""

from __future__ import annotations

import os
import re
import stat
import sys
import time
from collections import Counter
from contextlib import nullcontext, suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .._base import printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager

    from .._errors import Issue

MOST_PLACES = 1000  # counted separately; bodies could contain any number of made-up names
SHOWN = 20
_INDEX = re.compile(r"/\d+(?=/|$)")


def place(issue: Issue) -> str:
    """Return the pointer of an issue, with `*` for each array index; in words if it is the whole body."""
    whole = "(not JSON)" if issue.keyword == "json" else "(root)"
    return _INDEX.sub("/*", issue.pointer) or whole


class Summary:
    """How many bodies there were, and how many issues of which kind at which place."""

    def __init__(self) -> None:
        self.bodies = self.faulty = 0
        self._places: Counter[tuple[str, str]] = Counter()
        self._elsewhere: Counter[str] = Counter()
        self._start = time.monotonic()

    def __str__(self) -> str:
        return f"{self.bodies:,} {'body' if self.bodies == 1 else 'bodies'}, {self.faulty:,} with issues"

    def add(self, bodies: int, faulty: int, places: Mapping[tuple[str, str], int]) -> None:
        """Add the results of a block."""
        self.bodies += bodies
        self.faulty += faulty
        for found, count in places.items():
            if found in self._places or len(self._places) < MOST_PLACES:
                self._places[found] += count
            else:
                self._elsewhere[found[0]] += count

    def lines(self, *, interrupted: bool) -> Iterator[str]:
        """Yield the lines of the summary."""
        seconds = time.monotonic() - self._start
        rate = f"{seconds:.1f} s, {self.bodies / max(seconds, 0.001):,.0f} bodies/s"
        yield f"{'interrupted: ' if interrupted else ''}{self}; {rate}"
        kinds = Counter(self._elsewhere)
        for (kind, _), count in self._places.items():
            kinds[kind] += count
        if kinds:
            by_kind = (f"{count:,} {kind}" for kind, count in kinds.most_common())
            yield f"issues by kind: {', '.join(by_kind)}"
            yield "issues by place:"
        ranked = sorted(self._places.items(), key=lambda item: (-item[1], item[0]))
        for (kind, where), count in ranked[:SHOWN]:
            yield printable(f"{count:12,}  {where}: {kind}")
        rest = sum(count for _, count in ranked[SHOWN:]) + self._elsewhere.total()
        if rest:
            yield f"{rest:12,}  (other places)"


def progress_bar(files: Sequence[str]) -> AbstractContextManager[Any]:
    """Return a context with a progress bar for the bytes read, or with None if there is no terminal or no tqdm."""
    if sys.stderr.isatty():
        with suppress(ImportError):
            tqdm: Any = import_module("tqdm").tqdm
            sizes = [_size(file) for file in files]
            total = None if None in sizes else sum(size or 0 for size in sizes)
            bar: AbstractContextManager[Any] = tqdm(
                total=total, unit="B", unit_scale=True, leave=False, dynamic_ncols=True
            )
            return bar
    return nullcontext()


def _size(file: str) -> int | None:
    """Return the size of a file in bytes; None if it is not known."""
    try:
        found = os.fstat(0) if file == "-" else Path(file).stat()
    except OSError:
        return 0  # it will not be read
    return found.st_size if stat.S_ISREG(found.st_mode) else None
