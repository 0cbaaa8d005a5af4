"""All of the package is there with its runtime dependencies alone, without what the developers' tools bring."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.support import pythons

PROGRAM = """
import importlib, json, pkgutil, sys, typing
sys.path[:0] = {path!r}
if {lowest} and sys.version_info >= (3, 11):
    sys.modules["typing_extensions"] = None  # a package of another may bring it, and need not
import openrouter_presets as package
wrong = []
for name in package.__all__:
    getattr(package, name)
for kind in ("models", "types"):
    module = importlib.import_module("openrouter_presets." + kind)
    for name in package.models.__all__:
        try:
            found = getattr(module, name)
            if isinstance(found, type):
                typing.get_type_hints(found)
        except Exception as error:
            wrong.append(kind + "." + name + ": " + repr(error))
seen = 0
for found in pkgutil.walk_packages(package.__path__, "openrouter_presets."):
    if found.name.startswith("openrouter_presets.emulator."):
        continue  # these need the extra
    seen += 1
    try:
        importlib.import_module(found.name)
    except Exception as error:
        wrong.append(found.name + ": " + repr(error))
print(json.dumps([seen, wrong]))
"""


def told(version: str, which: str) -> list[str]:
    path = [str(pythons.ROOT / "generated"), str(pythons.dependencies(version, which))]
    program = PROGRAM.format(path=path, lowest=which == "lowest")
    done = subprocess.run(
        [pythons.interpreter(version), "-I", "-S", "-W", "error", "-c", program],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=Path(pythons.ROOT),
    )
    assert done.returncode == 0, done.stderr
    seen, wrong = json.loads(done.stdout)
    assert seen > 40
    return list(wrong)


def test_every_name_is_there() -> None:
    assert told("3.11", "lowest") == []


@pytest.mark.slow
@pytest.mark.parametrize("which", ["lowest", "newest"])
@pytest.mark.parametrize("version", pythons.VERSIONS)
def test_every_name_is_there_on_each_python(version: str, which: str) -> None:
    assert told(version, which) == []
