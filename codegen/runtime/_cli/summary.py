# Copied from codegen/runtime/_cli/summary.py; edit there.
"""What a log amounts to: how many bodies, and how many issues of which kind at which place."""

from __future__ import annotations

import time
from collections import Counter
from typing import TYPE_CHECKING

from .._base import printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .logs import Judged

MOST_PLACES = 1000  # kept apart; names that bodies make up could be any number
SHOWN = 20


class Summary:
    """The sum of what came of the blocks so far."""

    def __init__(self) -> None:
        self.bodies = self.faulty = 0
        self._places: Counter[tuple[str, str]] = Counter()
        self._elsewhere: Counter[str] = Counter()
        self._start = time.monotonic()

    def add(self, judged: Judged) -> None:
        """Add what came of a block."""
        self.bodies += judged.bodies
        self.faulty += judged.faulty
        for place, count in judged.places.items():
            if place in self._places or len(self._places) < MOST_PLACES:
                self._places[place] += count
            else:
                self._elsewhere[place[0]] += count

    def lines(self, *, interrupted: bool) -> Iterator[str]:
        """Yield the lines that tell of it."""
        seconds = time.monotonic() - self._start
        kinds = Counter(self._elsewhere)
        for (kind, _), count in self._places.items():
            kinds[kind] += count
        yield (
            f"{'interrupted: ' if interrupted else ''}{self.bodies:,} {'body' if self.bodies == 1 else 'bodies'}, "
            f"{self.faulty:,} with issues; {seconds:.1f} s, {self.bodies / max(seconds, 0.001):,.0f} bodies/s"
        )
        if kinds:
            yield "issues by kind: " + ", ".join(
                f"{count:,} {kind}" for kind, count in kinds.most_common()
            )
            yield "issues by place:"
        ranked = sorted(self._places.items(), key=lambda item: (-item[1], item[0]))
        for (kind, place), count in ranked[:SHOWN]:
            yield printable(f"{count:12,}  {place}: {kind}")
        rest = sum(count for _, count in ranked[SHOWN:]) + self._elsewhere.total()
        if rest:
            yield f"{rest:12,}  (other places)"
