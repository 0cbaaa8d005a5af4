"""Copies that were edited by hand: an update stops at them, and `verify` names them."""

from __future__ import annotations

import compileall
import json
from typing import TYPE_CHECKING, Any

import pytest

from openrouter_presets._cli.main import main
from tests.support.tiny import contents
from tests.support.vendoring import outdate, state, vendor, verify

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def copy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A copy that was just made."""
    folder = vendor(tmp_path)
    capsys.readouterr()
    return folder


def edit(folder: Path, how: str) -> str:
    """Edit a copy by hand; return the path of the file."""
    path = {"changed": "client.py", "missing": "models/tools.py", "added": "models/mine.py"}[how]
    if how == "missing":
        (folder / path).unlink()
    else:
        with (folder / path).open("ab") as stream:
            stream.write(b"# mine\n")
    return path


@pytest.mark.parametrize("how", ["changed", "missing", "added"])
@pytest.mark.parametrize("outdated", [False, True])
def test_edits_stop_an_update_and_are_named(
    copy: Path, capsys: pytest.CaptureFixture[str], how: str, *, outdated: bool
) -> None:
    if outdated:
        outdate(copy, lambda contract: contract["$defs"].pop("Tool"))
    path = edit(copy, how)
    before = contents(copy.parent)
    assert main(["vendor", str(copy)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert f"{how}: {copy / path}" in told.err
    assert "--force" in told.err
    assert contents(copy.parent) == before
    assert main(["vendor", "--force", str(copy)]) == 0
    assert path in capsys.readouterr().out
    assert main(["vendor", str(copy)]) == 0
    assert "current" in capsys.readouterr().out


@pytest.mark.parametrize("path", ["manifest.json", "schemas/contract.json"])
@pytest.mark.parametrize("text", ["<<<<<<< ours\n", "[]", "{}"])
def test_a_damaged_copy_is_an_edited_one(copy: Path, capsys: pytest.CaptureFixture[str], path: str, text: str) -> None:
    outdate(copy, lambda contract: contract["$defs"].pop("Tool"))
    (copy / path).write_text(text, encoding="utf-8")
    assert main(["vendor", str(copy)]) == 1
    assert f"changed: {copy / path}" in capsys.readouterr().err
    assert main(["vendor", "--force", str(copy)]) == 0
    assert verify(copy)[0] == 0


def test_an_untouched_copy_verifies_after_use(copy: Path) -> None:
    assert compileall.compile_dir(copy, quiet=2)
    assert any(copy.rglob("*.pyc"))
    status, out, err = verify(copy)
    assert (status, err) == (0, "")
    assert out.startswith("OK")


@pytest.mark.parametrize("how", ["changed", "missing", "added"])
def test_verify_names_the_edits(copy: Path, how: str) -> None:
    path = edit(copy, how)
    assert verify(copy) == (1, f"{how}: {path}\n", "")


@pytest.mark.parametrize("change", [{"version": "9.9.9"}, {"description": "sha256:0"}, {"files": 1}, {"version": None}])
def test_verify_sees_an_edited_manifest(copy: Path, change: dict[str, Any]) -> None:
    (copy / "manifest.json").write_text(json.dumps(state(copy) | change), encoding="utf-8")
    assert verify(copy) == (1, "changed: manifest.json\n", "")


def test_an_installed_package_has_nothing_to_verify(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify"]) == 2
    assert "manifest.json" in capsys.readouterr().err
