"""A copy does all of its work on each Python, with the lowest and the newest versions of what it depends on."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from openrouter_presets._manifest import CONTRACT
from tests.support import pythons
from tests.support.vendoring import NAME, outcome, restate, vendor

LOCKS = ("lowest", "newest")
NEEDED = ("attr", "attrs", "cattr", "cattrs", "exceptiongroup", "typing_extensions.py", "urllib3")
PROJECT = (pythons.ROOT / "pyproject.toml").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder to import a copy from, whose contract has a keyword that takes jsonschema."""
    folder = tmp_path_factory.mktemp("site")
    copy = vendor(folder)
    contract = json.loads((copy / CONTRACT).read_bytes())
    contract["$defs"]["Distinct"] = {"type": "array", "items": {}, "uniqueItems": True}
    (copy / CONTRACT).write_text(json.dumps(contract), encoding="utf-8")
    restate(copy)
    return folder


def exercise(version: str, *path: Path) -> dict[str, Any]:
    """Have the copy that is in the first folder do its work, with what the others hold and nothing else."""
    program = Path(__file__).parents[1] / "support/exercise.py"
    isolated = ["-W", "error", "-I", "-S", "-B"]
    command = [
        pythons.interpreter(version),
        *isolated,
        *map(str, (program, NAME, pythons.ROOT, *path)),
    ]
    done = subprocess.run(command, capture_output=True, timeout=120, check=False, cwd=path[0])
    status, out, err = outcome(done)
    assert (status, err) == (0, "")
    told: dict[str, Any] = json.loads(out)
    assert told.pop("python") == version
    assert told.pop("examples") > 300
    assert told.pop("vectors") > 60
    return told


@pytest.mark.parametrize("which", LOCKS)
@pytest.mark.parametrize("version", pythons.VERSIONS)
def test_a_copy_works_with_its_dependencies(site: Path, version: str, which: str) -> None:
    told = exercise(version, site, pythons.dependencies(version, which))
    pins = {entry.partition(" ")[0] for entries in pythons.locked(pythons.lock(which)).values() for entry in entries}
    installed = {f"{name.lower().replace('_', '-')}=={number}" for name, number in told["installed"].items()}
    assert installed <= pins
    assert {"attrs", "cattrs", "jsonschema", "urllib3"} <= {pin.partition("==")[0] for pin in installed}
    assert told["distinct"] == [True, False]


@pytest.mark.parametrize("which", LOCKS)
@pytest.mark.parametrize("version", pythons.VERSIONS)
def test_a_copy_works_without_jsonschema(site: Path, tmp_path: Path, version: str, which: str) -> None:
    folder = pythons.dependencies(version, which)
    for name in NEEDED:
        if (folder / name).exists():
            (tmp_path / name).symlink_to(folder / name)
    told = exercise(version, site, tmp_path)
    assert told["distinct"] == "judging this needs jsonschema: pip install 'jsonschema>=4.21'"


def test_the_lowest_versions_are_those_that_the_package_declares() -> None:
    declared = re.search(r"^dependencies = (\[.*\])$", PROJECT, re.MULTILINE)
    assert declared is not None
    bounds = dict(line.split(">=") for line in json.loads(declared[1]))
    pins = pythons.locked(pythons.lock("lowest"))
    lowest = {name: [entry.partition("==")[2].partition(" ")[0] for entry in pins[name]] for name in bounds}
    assert lowest == {name: [f"{bound}.0"] for name, bound in bounds.items()}


def test_the_pythons_are_those_that_the_package_declares() -> None:
    assert tuple(re.findall(r"Python :: (3\.\d+)\"", PROJECT)) == pythons.VERSIONS
