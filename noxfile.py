"""The project's checks, for every Python from 3.10 to 3.13 that is found.

`make` runs the same sessions in its own environment (`nox --no-venv`).
"""

from __future__ import annotations

import json
from pathlib import Path

import nox

PYTHONS = ["3.10", "3.11", "3.12", "3.13"]
LOCK = ".requirements/dev.txt"
PARALLEL = ["--numprocesses=3", "--dist=loadfile"]

nox.options.sessions = ["tests", "lint", "types", "check"]


def prepare(session: nox.Session) -> None:
    """Install the locked tools and the package, unless the session runs in an environment that has them."""
    if session.virtualenv.is_sandboxed:
        session.install("--quiet", "--require-hashes", "--requirement", LOCK)
        session.install("--quiet", "--no-deps", "--no-build-isolation", "--editable", ".")


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run all tests except the slow ones, or those that are named."""
    prepare(session)
    session.run("pytest", *PARALLEL, "-m", "not slow", *session.posargs)


@nox.session(python=PYTHONS)
def coverage(session: nox.Session) -> None:
    """Run all tests; fail if they cover less than 95 % of the lines or of the branches."""
    prepare(session)
    session.run("coverage", "erase")
    session.run("coverage", "run", "-m", "pytest", *PARALLEL, *session.posargs)
    session.run("coverage", "combine", "--quiet", "--append", success_codes=[0, 1])
    session.run("coverage", "json", "--quiet", "-o", ".coverage.json", success_codes=[0, 2])
    session.run("coverage", "report")
    totals = json.loads(Path(".coverage.json").read_text(encoding="utf-8"))["totals"]
    share = 100 * totals["covered_branches"] / totals["num_branches"]
    session.log(f"{share:.1f} % of {totals['num_branches']} branches are covered")
    if share < 95:
        session.error("fewer than 95 % of the branches are covered")


@nox.session(python="3.11")
def long(session: nox.Session) -> None:
    """Run the tests of broken exchanges, or those that are named, with a thousand cases and more for each point."""
    prepare(session)
    names = session.posargs or ["tests/transport/test_faults.py"]
    session.run("pytest", *PARALLEL, *names, env={"HYPOTHESIS_PROFILE": "long"})


@nox.session(python="3.11")
def engines(session: nox.Session) -> None:
    """Run the recipes for engines that validate columns of bodies; Spark's needs Java."""
    session.install("--quiet", "--require-hashes", "--requirement", ".requirements/engines.txt")
    session.install("--quiet", "--no-deps", ".")
    session.run("pytest", "--noconftest", "tests/engines")


@nox.session(python="3.11")
def lint(session: nox.Session) -> None:
    """Check style and layout with ruff."""
    prepare(session)
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session(python=PYTHONS)
def types(session: nox.Session) -> None:
    """Check types with mypy and pyright, both strict."""
    prepare(session)
    session.run("mypy")
    python = session.run("python", "-c", "import sys; print(sys.executable)", silent=True)
    session.run("pyright", "--pythonpath", str(python).strip())


@nox.session(python=PYTHONS)
def check(session: nox.Session) -> None:
    """Check that generated/ matches openapi/."""
    prepare(session)
    session.run("python", "-m", "codegen", "--check")


@nox.session(python="3.11")
def bench(session: nox.Session) -> None:
    """Measure speed and memory beside json, orjson, the official SDK and pydantic; tables and a plot go to .bench/."""
    session.install("--quiet", "--require-hashes", "--requirement", ".requirements/bench.txt")
    session.install("--quiet", "--no-deps", ".")
    session.run("python", "-m", "tests.bench", success_codes=[0, 1])
