"""The version and the changelog keep up with the contract: what changes on the wire after a release gets a version."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

import openrouter_presets
from codegen.contract_diff.command import changes_of
from codegen.contract_diff.read import DEFAULT, documents
from tests.contract_diff.test_changes_sources import edit, git
from tests.support.wires import REAL

ROOT = Path(__file__).parents[2]
Version = tuple[int, int, int]


def version(text: str) -> Version:
    major, minor, patch = map(int, text.split("."))
    return major, minor, patch


def due(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Version:
    """Return the lowest version that the description in a checkout may have, after the release tagged last."""
    command = ["git", "describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"]
    done = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)
    if not (folder / ".git").exists() or done.returncode:  # nothing was released yet
        return 0, 0, 0
    monkeypatch.chdir(folder)
    tag = done.stdout.strip()
    changes = changes_of(documents(tag), documents(DEFAULT), None)
    major, minor, patch = version(tag.removeprefix("v"))
    if any(change.breaking for change in changes):
        return major, minor + 1, 0
    return major, minor, patch + bool(changes)


def test_a_changed_contract_has_a_version_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    assert version(openrouter_presets.__version__) >= due(ROOT, monkeypatch)


def test_the_changelog_begins_with_the_version_of_the_description() -> None:
    told = re.findall(r"^## (.*)$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    described = yaml.safe_load(REAL.read_text(encoding="utf-8"))["info"]["version"]
    assert told[0] == described == openrouter_presets.__version__
    assert sorted(set(told), key=version, reverse=True) == told


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("", "", (0, 4, 1)),
        ("Answer to a successful call", "What a successful call is told", (0, 4, 1)),
        ("[active, disabled, archived]", "[active, disabled, archived, lost]", (0, 4, 2)),
        ("type: object", "type: [object, 'null']", (0, 5, 0)),
    ],
)
def test_what_is_due_is_told_by_what_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old: str, new: str, *, expected: Version
) -> None:
    shutil.copytree(REAL.parent, tmp_path / "openapi", ignore=shutil.ignore_patterns("examples"))
    git(tmp_path.parent, "init", "--quiet", str(tmp_path))
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "first")
    assert due(tmp_path, monkeypatch) == (0, 0, 0)
    git(tmp_path, "tag", "v0.4.1")
    edit(tmp_path / "openapi/schemas/preset.yaml", old, new)
    assert due(tmp_path, monkeypatch) == expected
