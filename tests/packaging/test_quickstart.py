"""What `make` ends with, and what `make serve` runs."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_two_versions_are_created_and_their_difference_is_printed() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.quickstart"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    start = lines.index("--- version 1")
    changed = [line for line in lines[start : lines.index("", start)] if line[0] in "+-"]
    assert changed == [
        "--- version 1",
        "+++ version 2",
        '-    "max_tokens": 1024',
        '+    "max_tokens": 4096,',
        '+    "temperature": 0.2',
    ]


@pytest.mark.parametrize(
    ("target", "command"),
    [([], "/python -m tests.support.quickstart"), (["serve"], "/openrouter-presets serve")],
    ids=["the default", "serve"],
)
def test_make_runs_it_last(target: list[str], command: str) -> None:
    make = shutil.which("make")
    if make is None:
        pytest.skip("make is not installed")
    printed = subprocess.run(
        [make, "--dry-run", "--no-print-directory", *target],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert printed.stdout.splitlines()[-1].endswith(command)
