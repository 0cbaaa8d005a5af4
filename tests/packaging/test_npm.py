"""The packages of npm that tests use: pinned by digest, and from wherever the reader's own registry is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

HERE = Path(__file__).parents[1]
LOCKS = [path for path in sorted(HERE.rglob("package-lock.json")) if "node_modules" not in path.parts]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.parent.name)
def test_a_lock_has_a_digest_of_each_package_and_no_address(lock: Path) -> None:
    packages = json.loads(lock.read_bytes())["packages"]
    own = packages.pop("")
    assert [name for name, package in packages.items() if "resolved" in package or "integrity" not in package] == []
    pins = {**own.get("dependencies", {}), **own.get("devDependencies", {})}
    assert pins == {name: packages[f"node_modules/{name}"]["version"] for name in pins} != {}
