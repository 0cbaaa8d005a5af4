"""The pyperf script: each case in processes of its own."""

from __future__ import annotations

import pyperf

from tests.bench.cases import cases


def main() -> None:
    """Measure every case; pyperf takes the options."""
    runner = pyperf.Runner(processes=3, values=3, warmups=1)
    for kind, ways in cases().items():
        for way, call in ways.items():
            runner.bench_func(f"{kind}|{way}", call)


if __name__ == "__main__":
    main()
