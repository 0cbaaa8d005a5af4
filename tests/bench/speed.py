"""The pyperf script: each case in processes of its own. `--only judge` measures some kinds of work alone."""

from __future__ import annotations

from typing import Any

import pyperf

from tests.bench.cases import cases


def main() -> None:
    """Measure every case; pyperf takes the other options."""
    runner = pyperf.Runner(processes=3, values=3, warmups=1, add_cmdline_args=_pass_on)
    runner.argparser.add_argument("--only", default="", help="measure the kinds of work that start with this")
    options = runner.parse_args()
    for kind, ways in cases(options.only).items():
        for way, call in ways.items():
            runner.bench_func(f"{kind}|{way}", call)


def _pass_on(command: list[str], options: Any) -> None:
    command.extend(("--only", options.only))


if __name__ == "__main__":
    main()
