"""Measurements to tables and a plot; the targets stand here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import matplotlib as mpl
import pyperf

from tests.bench.cases import ASCII, OURS

if TYPE_CHECKING:
    from pathlib import Path

mpl.use("Agg")
from matplotlib import pyplot as plt

Medians = dict[str, dict[str, float]]
FAST = f"{OURS} with `fast`"
# Kind of work, the way that is held to the target, the way it is compared with, and the most it may cost.
TARGETS = [
    ("loads, large body", OURS, "json", 1.65),
    ("loads, large body", FAST, "json", 1.2),
    ("loads, large body", OURS, "official SDK", 1 / 8),
    ("dumps, large body", OURS, "json", 0.9),
    ("dumps, large body", FAST, "json", 0.5),
    ("dumps, large body", OURS, ASCII, 1.5),
    ("dumps, large body", OURS, "official SDK", 1 / 10),
    ("loads + dumps, minimal body", OURS, "json", 4.0),
    ("judge, large body", OURS, "json", 0.65),
    ("judge, large body", OURS, "jsonschema", 1 / 200),
    ("judge, 1 KB body", OURS, "jsonschema-rs", 1.3),
]
# What a call is compared with, and the most of its time that it may take.
CALLS = {
    "call, minimal body, validation off / bare urllib3": 1.1,
    "call, minimal body, validation on / bare urllib3": 1.15,
    "call, minimal body, validation on / official SDK": 1 / 15,
    "call, large body, validation off / bare urllib3": 1.5,
    "call, large dictionary, validation on / bare urllib3": 1.7,
    "calls of 32 threads / bare urllib3": 1.1,
}
_IMPORTED = "import urllib3, attrs and cattrs (ms)"
_OFFICIAL = "make the official SDK ready to call (ms)"
# What a fresh process pays, what it is compared with, and the most it may cost.
FRESH = [
    ("first loads of the large body (ms)", "", 5.0),
    ("first dumps of the large body (ms)", "", 3.0),
    ("a first judgement (ms)", "", 10.0),
    ("import Client, loads, dumps and models (ms)", _IMPORTED, 1.4),
    ("import Client, loads, dumps and models (ms)", _OFFICIAL, 1 / 5),
    ("import them and make the classes of a request (ms)", _IMPORTED, 1.4),
    ("import them and make the classes of a request (ms)", _OFFICIAL, 1 / 5),
    (
        "memory of the large body as models (KiB)",
        "memory of the large body as dicts and lists (KiB)",
        2.0,
    ),
]
BASELINE = "json"
LOG_SHARE = 0.85  # of the rate of a loop of orjson and jsonschema-rs, with one job


def medians(plain: Path, fast: Path) -> Medians:
    """Return kind of work → way → median in seconds, from the two files of pyperf.

    The other ways were measured as multiples of the first way of a kind, each in turns with it; both files
    are shown against the first file's.
    """
    first, second = (_read(path) for path in (plain, fast))
    for kind, ways in first.items():
        faster = {FAST if way == OURS else way: times for way, times in second[kind].items()}
        del faster[BASELINE]
        baseline = ways[BASELINE]
        ways |= {way: times * baseline for way, times in {**ways, **faster}.items() if way != BASELINE}
    loads, dumps = first["loads, minimal body"], first["dumps, minimal body"]
    first["loads + dumps, minimal body"] = {way: loads[way] + dumps[way] for way in loads if way in dumps}
    return first


def _read(path: Path) -> Medians:
    found: Medians = {}
    for benchmark in pyperf.BenchmarkSuite.load(str(path)):
        kind, _, way = benchmark.get_name().partition("|")
        found.setdefault(kind, {})[way] = benchmark.median()
    return found


def table(found: Medians, fresh: dict[str, float]) -> str:
    """Return all of it as Markdown: what everything costs, and whether the targets are met."""
    ways = list(dict.fromkeys(way for kind in found.values() for way in kind))
    lines = [f"| µs (times the baseline) | {' | '.join(ways)} |", "| --- " * (len(ways) + 1) + "|"]
    for kind, costs in found.items():
        base = costs[BASELINE]
        cells = [f"{costs[way] * 1e6:.1f} ({costs[way] / base:.3g})" if way in costs else "-" for way in ways]
        lines.append(f"| {kind} | {' | '.join(cells)} |")
    lines += ["", "| target | reached | at most | |", "| --- | --- | --- | --- |"]
    for kind, way, other, most in TARGETS:
        if other in found[kind]:
            lines.append(_row(f"{kind}: {way} / {other}", found[kind][way] / found[kind][other], most))
    for name, other, most in FRESH:
        if name in fresh and (not other or other in fresh):
            lines.append(
                _row(
                    f"{name}{f' / {other}' if other else ''}",
                    fresh[name] / fresh.get(other, 1),
                    most,
                )
            )
    lines += ["", "| a fresh process | median |", "| --- | --- |"]
    lines += [f"| {name} | {value:.1f} |" for name, value in fresh.items()]
    return "\n".join(lines) + "\n"


def table_of_calls(found: dict[str, dict[str, float]]) -> str:
    """Return what calls cost over HTTP as Markdown."""
    lines = ["| calls over loopback | reached | at most | |", "| --- | --- | --- | --- |"]
    for name, ratios in found.items():
        for way, reached in ratios.items():
            lines.append(_row(f"{name}: {way}", reached, CALLS.get(name)))
    return "\n".join(lines) + "\n"


def table_of_logs(rates: dict[int, float], columns: dict[str, float], peers: float) -> str:
    """Return how many bodies of 1 KB a second `validate --jsonl` judges, by the number of jobs, and columns."""
    lines = ["| bodies of 1 KB a second | rate | beside the loop | |", "| --- | --- | --- | --- |"]
    lines.append(f"| a loop of orjson and jsonschema-rs | {peers:,.0f} | 1 | |")
    for jobs, rate in rates.items():
        held = "" if jobs > 1 else "met" if rate >= LOG_SHARE * peers else "**missed**"
        lines.append(f"| `validate --jsonl --jobs {jobs}` | {rate:,.0f} | {rate / peers:.2f} | {held} |")
    lines += [f"| {name} | {rate:,.0f} | {rate / peers:.2f} | |" for name, rate in columns.items()]
    return "\n".join(lines) + "\n"


def _row(name: str, reached: float, most: float | None) -> str:
    if most is None:
        return f"| {name} | {reached:.3g} | - | |"
    return f"| {name} | {reached:.3g} | {most:.3g} | {'met' if reached <= most else '**missed**'} |"


def plot(found: Medians, folder: Path) -> None:
    """Draw what each way costs against `json`, on a logarithmic scale, as `speed.png` and `speed.svg`."""
    kinds = [kind for kind in found if "+" not in kind and not kind.startswith("judge")]
    ways = [way for way in dict.fromkeys(way for kind in kinds for way in found[kind]) if way != "json"]
    figure, axes = plt.subplots(figsize=(9, 0.55 * len(kinds) * len(ways) / 2 + 1.5), layout="constrained")
    height = 0.8 / len(ways)
    for index, way in enumerate(ways):
        places = [row + index * height for row, kind in enumerate(kinds) if way in found[kind]]
        ratios = [found[kind][way] / found[kind]["json"] for kind in kinds if way in found[kind]]
        bars = axes.barh(places, ratios, height=height, label=way)
        axes.bar_label(bars, fmt="%.2g", padding=3, fontsize=8)
    axes.set_yticks([row + 0.4 - height / 2 for row in range(len(kinds))], kinds)
    axes.axvline(1, color="black", linewidth=1)
    axes.set(xscale="log", xlabel="time, as a multiple of json alone (less is better)")
    axes.invert_yaxis()
    axes.legend(loc="lower right")
    for suffix in ("png", "svg"):
        figure.savefig(
            folder / f"speed.{suffix}",
            dpi=150,
            metadata={"Date": None} if suffix == "svg" else None,
        )
    plt.close(figure)
