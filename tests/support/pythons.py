"""The Pythons of this machine, and for each a folder with the package's dependencies, the lowest or the newest."""

from __future__ import annotations

import functools
import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
VERSIONS = ("3.10", "3.11", "3.12", "3.13")
VERSION = "import sys; print('{}.{}'.format(*sys.version_info))"
# What pip says when it gets through to no index.
UNREACHABLE = (
    "NewConnectionError",
    "NameResolutionError",
    "ConnectTimeoutError",
    "ReadTimeoutError",
    "ProxyError",
)
LOWEST = (ROOT / ".requirements/lowest.txt").read_text(encoding="utf-8")


def locked(text: str) -> dict[str, list[str]]:
    """Return the locked versions in the text of a lock, with their markers and hashes, by the names of packages."""
    found = dict[str, list[str]]()
    for entry in re.findall(r"^\w.*(?:\n .*)*", text, re.MULTILINE):
        found.setdefault(entry.partition("==")[0], []).append(entry)
    return found


def lock(which: str) -> str:
    """Return the text of a lock: the lowest versions that are supported, or the newest, those of the tools."""
    if which == "lowest":
        return LOWEST
    tools = locked((ROOT / ".requirements/dev.txt").read_text(encoding="utf-8"))
    return "".join(f"{entry}\n" for name in locked(LOWEST) for entry in tools[name])


@functools.cache
def interpreter(version: str) -> str:
    """Return the path of a Python of that version: the one that runs, one on the path, or one of pyenv's."""
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv", "versions")
    found = [
        sys.executable,
        shutil.which(f"python{version}") or "",
        *pyenv.glob(f"{version}.*/bin/python"),
    ]
    for path in filter(None, map(str, found)):
        # A launcher on the path may have nothing to launch.
        done = subprocess.run([path, "-I", "-S", "-c", VERSION], capture_output=True, encoding="utf-8", check=False)
        if done.stdout.strip() == version:
            return path
    pytest.skip(f"there is no Python {version} on this machine")


def dependencies(version: str, which: str) -> Path:
    """Return a folder with the locked dependencies for a Python, installed there unless they were before."""
    python, requirements = interpreter(version), lock(which)
    digest = hashlib.sha256(f"{python}\n{requirements}".encode()).hexdigest()[:16]
    folder = ROOT / ".cache" / f"{which}-{version}-{digest}"
    if folder.is_dir():
        return folder
    fresh = folder.with_name(f"{folder.name}.{os.getpid()}")
    fresh.mkdir(parents=True)
    (fresh / "requirements.txt").write_text(requirements, encoding="utf-8")
    pip = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "--disable-pip-version-check",
        "install",
        "--quiet",
    ]
    options = ["--require-hashes", "--no-deps", "--only-binary=:all:", "--target", str(fresh)]
    command = [*pip, *options, "--requirement", str(fresh / "requirements.txt")]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=300, check=False)
    if done.returncode:
        shutil.rmtree(fresh)
        if reasons := [word for word in UNREACHABLE if word in done.stderr]:
            pytest.skip(f"pip reaches no index to install the {which} dependencies from: {reasons[0]}")
    assert done.returncode == 0, done.stderr
    fresh.rename(folder)
    return folder
