"""The ports to other languages: each passes its own tests, which run the vectors, with its own tools."""

from __future__ import annotations

import re
from pathlib import Path

from tests.support import npm

HERE = Path(__file__).parents[1]
TYPESCRIPT = HERE / "ports" / "typescript"


def test_the_port_to_typescript_passes_its_checks_and_all_vectors() -> None:
    npm.install(TYPESCRIPT)
    done = npm.run_script(TYPESCRIPT, "test", timeout=300, TZ="Asia/Tokyo")  # where a date without a zone is not UTC
    assert done.returncode == 0, (done.stdout + done.stderr)[-20_000:]
    counts = {name: int(count) for name, count in re.findall(r"^\S+ (\w+) (\d+)$", done.stdout, re.MULTILINE)}
    assert counts["pass"] == counts["tests"] > len([*HERE.glob("vectors/*/*.json")])
