"""The ports to other languages: each passes its own tests, which run the vectors, with its own tools."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import npm

HERE = Path(__file__).parents[1]
TYPESCRIPT = HERE / "ports" / "typescript"
GO = HERE / "ports" / "go"
PACKAGE = HERE.parent / "generated" / "openrouter_presets"


@pytest.mark.node
def test_the_port_to_typescript_passes_its_checks_and_all_vectors() -> None:
    npm.install(TYPESCRIPT)
    done = npm.run_script(TYPESCRIPT, "test", timeout=300, TZ="Asia/Tokyo")  # where a date without a zone is not UTC
    assert done.returncode == 0, (done.stdout + done.stderr)[-20_000:]
    counts = {name: int(count) for name, count in re.findall(r"^\S+ (\w+) (\d+)$", done.stdout, re.MULTILINE)}
    assert counts["pass"] == counts["tests"] > len([*HERE.glob("vectors/*/*.json")])


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("go") is None, reason="needs Go: apt-get install golang-go")
def test_the_port_to_go_passes_its_checks_and_all_vectors() -> None:
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    environment |= {"GOPROXY": "off", "GOFLAGS": "-mod=mod", "GOTOOLCHAIN": "local", "TZ": "Asia/Tokyo"}

    def run(*command: str) -> str:
        done = subprocess.run(
            command, cwd=GO, env=environment, capture_output=True, encoding="utf-8", timeout=300, check=False
        )
        assert done.returncode == 0, (done.stdout + done.stderr)[-20_000:]
        return done.stdout

    run(sys.executable, "render.py", str(PACKAGE))
    run("gofmt", "-w", "models.go")
    assert run("gofmt", "-l", ".") == ""
    run("go", "vet", "./...")
    told = run("go", "test", "-count=1", "-v", "./...")
    passed = re.findall(r"^    --- (PASS|SKIP): TestVectors/(\S+)", told, re.MULTILINE)
    vectors = {path.relative_to(HERE / "vectors").with_suffix("").as_posix() for path in HERE.glob("vectors/*/*.json")}
    assert {name for _, name in passed} == vectors
    skipped = {name for how, name in passed if how == "SKIP"}
    static = {name for name in vectors if '"static": true' in (HERE / f"vectors/{name}.json").read_text("utf-8")}
    assert skipped == static
    assert len(static) < 10
