"""`python -m tests.bench.readme`: the results of `make bench` as the table and the bars of README.md."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import matplotlib as mpl

from tests.bench.cases import OURS

mpl.use("Agg")
from matplotlib import pyplot as plt

ROOT = Path(__file__).parents[2]
RESULTS = ROOT / ".bench" / "results.json"
BARS = ROOT / ".github" / "speed-{}.svg"
FAST = f"{OURS} with `fast`"
_SDK = "the official SDK"
# What is measured, the kind of work, what it is compared with, and that in words.
WORK = [
    ("`loads`, a body of 120 KB", "loads, large body", "json", "`json.loads`"),
    ("`loads`, a body of 120 KB", "loads, large body", "official SDK", _SDK),
    ("`dumps`, a body of 120 KB", "dumps, large body", "json", "`json.dumps` to UTF-8"),
    ("`dumps`, a body of 120 KB", "dumps, large body", "official SDK", _SDK),
    ("`loads` and `dumps`, the smallest body", "loads + dumps, minimal body", "json", "`json`"),
    ("`is_valid`, a body of 120 KB", "judge, large body", "json", "`json.loads`"),
    ("`is_valid`, a body of 120 KB", "judge, large body", "jsonschema", "jsonschema"),
    ("`is_valid`, a body of 120 KB", "judge, large body", "jsonschema-rs", "jsonschema-rs"),
    ("`is_valid`, a body of 1 KB", "judge, 1 KB body", "jsonschema-rs", "jsonschema-rs"),
]
FRESH = [
    (
        "importing `Client`, `loads`, `dumps`, `models`",
        "import Client, loads, dumps and models (ms)",
        "import urllib3, attrs and cattrs (ms)",
        "importing urllib3, attrs and cattrs",
    ),
    (
        "importing them, and making the classes of a request",
        "import them and make the classes of a request (ms)",
        "import urllib3, attrs and cattrs (ms)",
        "importing urllib3, attrs and cattrs",
    ),
    (
        "importing `Client`, `loads`, `dumps`, `models`",
        "import Client, loads, dumps and models (ms)",
        "make the official SDK ready to call (ms)",
        "making the official SDK ready to call",
    ),
]
CALLS = [
    (
        "a call, the smallest body, without validation",
        "call, minimal body, validation off / bare urllib3",
        "bare urllib3 and `json`",
    ),
    (
        "a call, the smallest body, with validation",
        "call, minimal body, validation on / bare urllib3",
        "bare urllib3 and `json`",
    ),
    ("a call, the smallest body, with validation", "call, minimal body, validation on / official SDK", _SDK),
    (
        "a call, a dictionary of 120 KB, with validation",
        "call, large dictionary, validation on / bare urllib3",
        "bare urllib3 and `json`",
    ),
    ("calls of 32 threads", "calls of 32 threads / bare urllib3", "32 threads on a bare pool"),
]


def cell(ratio: float | None) -> str:
    """Return a ratio of times in words."""
    if ratio is None:
        return ""
    times = "\N{MULTIPLICATION SIGN}"
    if ratio < 0.8:
        return f"{float(f'{1 / ratio:.2g}'):g} {times} faster"
    return f"{ratio:.2g} {times} the time"


def rows(found: dict[str, Any]) -> list[tuple[str, str, float | None, float | None]]:
    """Return what is measured, what it is compared with, and the ratios without and with the extra `fast`."""
    lines: list[tuple[str, str, float | None, float | None]] = []
    for what, kind, other, words in WORK:
        costs = found["medians"][kind]
        ratios = [costs[way] / costs[other] if way in costs else None for way in (OURS, FAST)]
        lines.append((what, words, ratios[0], None if kind.startswith("judge") else ratios[1]))
    for what, name, other, words in FRESH:
        lines.append((what, words, found["fresh"][name] / found["fresh"][other], None))
    for what, name, words in CALLS:
        ways = found["calls"][name]
        plain, fast = (
            next((ways[way] for way in ways if ("fast" in way) == is_fast), None) for is_fast in (False, True)
        )
        lines.append((what, words, plain, fast))
    return lines


def table(found: dict[str, Any]) -> str:
    """Return the part of README.md that the results make."""
    fresh = found["fresh"]
    ours, plain = ("memory of the large body as " + kind + " (KiB)" for kind in ("models", "dicts and lists"))
    first = [f"{fresh[f'first {work} of the large body (ms)']:.1f} ms" for work in ("loads", "dumps")]
    judged = f"{fresh['a first judgement (ms)']:.1f} ms"
    memory = f"{fresh[ours] / fresh[plain]:.2g}"
    lines = [
        f"From a run of {found['date']} on a machine with {found['cores']} cores (CPython {found['python']}), medians:",
        "",
        "| what | compared with | without extras | with the extra `fast` |",
        "| --- | --- | --- | --- |",
        *(f"| {what} | {other} | {cell(one)} | {cell(two)} |" for what, other, one, two in rows(found)),
        "",
        f"In a fresh process the first `loads` of the body takes {first[0]}, the first `dumps` {first[1]}, and the",
        f"first validation {judged}. As models the body takes {memory} of the memory that it takes as dicts and lists.",
    ]
    return "\n".join(lines)


def draw(found: dict[str, Any], target: Path, ink: str) -> None:
    """Draw how often our ways fit into the time of a peer, as bars."""
    peers = {"official SDK": "#d97706", "jsonschema": "#b45309", "pydantic": "#a16207"}
    bars: list[tuple[str, float, str]] = []
    for kind, label in (
        ("loads, large body", "loads"),
        ("dumps, large body", "dumps"),
        ("judge, large body", "is_valid"),
    ):
        costs = found["medians"][kind]
        bars += [(f"{label} (this package)", costs[OURS] * 1e3, "#2563eb")]
        bars += [(f"{label} ({way})", costs[way] * 1e3, color) for way, color in peers.items() if way in costs]
    figure, axes = plt.subplots(figsize=(8, 0.38 * len(bars) + 0.8), layout="constrained")
    drawn = axes.barh([name for name, *_ in bars], [time for _, time, _ in bars], color=[color for *_, color in bars])
    axes.bar_label(drawn, fmt="%.3g ms", padding=4, color=ink, fontsize=9)
    axes.set_xscale("log")
    axes.invert_yaxis()
    axes.set_xlabel("milliseconds for a body of 120 KB; shorter is better", color=ink)
    axes.tick_params(colors=ink)
    axes.margins(x=0.25)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    for side in ("bottom", "left"):
        axes.spines[side].set_color(ink)
    figure.savefig(target, transparent=True, metadata={"Date": None})
    plt.close(figure)


def main() -> None:
    """Write the bars, and the table between the marks of README.md."""
    mpl.rcParams |= {"svg.hashsalt": "speed", "svg.fonttype": "none"}
    found = json.loads(RESULTS.read_text(encoding="utf-8"))
    for theme, ink in (("light", "#1f2937"), ("dark", "#e5e7eb")):
        draw(found, Path(str(BARS).format(theme)), ink)
    readme = ROOT / "README.md"
    text = readme.read_text(encoding="utf-8")
    marks = r"(<!-- speed -->\n).*?(<!-- /speed -->)"
    readme.write_text(re.sub(marks, lambda m: f"{m[1]}{table(found)}\n{m[2]}", text, flags=re.DOTALL), encoding="utf-8")


if __name__ == "__main__":
    main()
