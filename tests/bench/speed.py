"""The pyperf script: each case in processes of its own. `--only judge` measures some kinds of work alone.

The first way of a kind is measured in seconds. Every other way takes turns with it, some milliseconds
each, and its value is how many times the first one it costs: what else the machine does slows both.
"""

from __future__ import annotations

import json
import statistics
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING, Any

import pyperf

from tests.bench import bodies
from tests.bench.cases import cases

if TYPE_CHECKING:
    from collections.abc import Callable

TURN = 0.01
BUDGET = 0.25


def main() -> None:
    """Measure every case; pyperf takes the other options."""
    runner = pyperf.Runner(processes=3, values=2, warmups=1, loops=1, add_cmdline_args=_pass_on)
    runner.argparser.add_argument("--only", default="", help="measure the kinds of work that start with this")
    options = runner.parse_args()
    heap = used_heap()
    for kind, ways in cases(options.only).items():
        baseline, *others = ways
        runner.bench_time_func(f"{kind}|{baseline}", partial(_seconds, ways[baseline]))
        for way in others:
            runner.bench_time_func(f"{kind}|{way}", partial(_times, ways[way], ways[baseline]))
    del heap


def used_heap() -> list[object]:
    """Return what leaves free room all over the heap, as in a process that has run for a while.

    In a fresh heap each call may map its memory anew and give it back, at more than the call itself costs.
    """
    kept: list[object] = [json.loads(bodies.large()) for _ in range(32)]
    return kept[::2]


def _pass_on(command: list[str], options: Any) -> None:
    command.extend(("--only", options.only))


def _seconds(call: Callable[[], object], loops: int, /) -> float:
    turn = _turn(call)
    return loops * statistics.median(turn() for _ in range(_rounds(turn)))


def _times(call: Callable[[], object], baseline: Callable[[], object], loops: int, /) -> float:
    turn, other = _turn(call), _turn(baseline)
    return loops * statistics.median(turn() / other() for _ in range(_rounds(turn, other)))


def _rounds(*turns: Callable[[], float]) -> int:
    start = perf_counter()
    for turn in turns:
        turn()
    return min(max(3, int(BUDGET / (perf_counter() - start))), 50)


def _turn(call: Callable[[], object]) -> Callable[[], float]:
    """Return what calls a function for a turn and returns the seconds of one call."""
    call()
    once = _elapsed(call, 1)
    return partial(_elapsed, call, max(1, int(TURN / once)))


def _elapsed(call: Callable[[], object], calls: int) -> float:
    start = perf_counter()
    for _ in range(calls):
        call()
    return (perf_counter() - start) / calls


if __name__ == "__main__":
    main()
