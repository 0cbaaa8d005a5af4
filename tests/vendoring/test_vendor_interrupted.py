"""An update that is interrupted leaves the old copy whole, or the new one; the next one clears up."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from openrouter_presets._cli import replace_folder as folders
from openrouter_presets._cli.main import main
from tests.support.tiny import contents

OLD: dict[str, bytes] = {"a.py": b"old", "b/c.py": b"old"}
# Three files and three folders: six calls of fsync before the swap, a seventh after it.
NEW: dict[str, bytes] = {"a.py": b"new", "b/d/e.py": b"new", "f.json": b"{}"}
# Ends the process, as SIGKILL or a power cut would, at a given call of a function.
PROGRAM = """
import json, os, sys
from pathlib import Path
from openrouter_presets._cli import replace_folder as folders

def dying(function):
    def call(*arguments):
        calls.append(1)
        if len(calls) == int(number):
            os._exit(9)
        return function(*arguments)
    return call

folder, name, number, files = sys.argv[1:]
calls = []
owner = os if name == "fsync" else Path
if name == "rename":
    folders._swapped = lambda *_: False
setattr(owner, name, dying(getattr(owner, name)))
folders.replace(Path(folder), {path: text.encode() for path, text in json.loads(files).items()})
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the old files."""
    folders.replace(tmp_path / "orp", OLD)
    return tmp_path / "orp"


def files(folder: Path) -> dict[str, bytes]:
    return {path: data for path, data in contents(folder).items() if data is not None}


def beside(folder: Path) -> list[str]:
    return [path.name for path in folder.parent.iterdir() if path != folder]


def unable(*_: Path) -> bool:
    """Swap no folders, as systems other than Linux."""
    return False


@pytest.mark.parametrize("swaps", [True, False])
def test_a_folder_is_replaced_as_a_whole(folder: Path, monkeypatch: pytest.MonkeyPatch, *, swaps: bool) -> None:
    if not swaps:
        monkeypatch.setattr(folders, "_swapped", unable)
    folders.replace(folder, NEW)
    assert files(folder) == NEW
    assert beside(folder) == []


@pytest.mark.parametrize("error", [KeyboardInterrupt(), OSError(28, "No space left on device")])
@pytest.mark.parametrize(
    ("owner", "name", "number"),
    [
        (os, "fsync", 1),
        (os, "fsync", 3),
        (os, "fsync", 6),
        (Path, "rename", 1),
        (Path, "rename", 2),
    ],
)
def test_an_interrupted_update_leaves_the_old_folder(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    owner: Any,
    name: str,
    number: int,
    *,
    error: BaseException,
) -> None:
    if name == "rename":
        monkeypatch.setattr(folders, "_swapped", unable)
    original, calls = getattr(owner, name), list[int]()

    def failing(*arguments: Any) -> Any:
        calls.append(1)
        if len(calls) == number:
            raise error
        return original(*arguments)

    monkeypatch.setattr(owner, name, failing)
    with pytest.raises(type(error)):
        folders.replace(folder, NEW)
    assert len(calls) >= number
    assert files(folder) == OLD
    assert beside(folder) == []


@pytest.mark.parametrize(("name", "number"), [("fsync", 1), ("fsync", 6), ("rename", 1), ("rename", 2)])
def test_after_a_crash_the_old_folder_is_whole_again(folder: Path, name: str, number: int) -> None:
    arguments = [
        str(folder),
        name,
        str(number),
        json.dumps({path: data.decode() for path, data in NEW.items()}),
    ]
    done = subprocess.run([sys.executable, "-c", PROGRAM, *arguments], check=False)
    assert done.returncode == 9
    assert beside(folder) != []
    folders.recover(folder)
    assert files(folder) == OLD
    assert beside(folder) == []


def test_there_is_no_moment_without_a_copy(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder.parent / "other").mkdir()
    if not folders._swapped(folder.parent / "other", folder):
        pytest.skip("this system, or this file system, cannot swap folders")
    folders._swapped(folder.parent / "other", folder)
    (folder.parent / "other").rmdir()
    monkeypatch.delattr(Path, "rename")
    folders.replace(folder, NEW)
    assert files(folder) == NEW
    assert beside(folder) == []


def test_a_crash_after_the_swap_leaves_the_new_folder(folder: Path) -> None:
    arguments = [
        str(folder),
        "fsync",
        "7",
        json.dumps({path: data.decode() for path, data in NEW.items()}),
    ]
    done = subprocess.run([sys.executable, "-c", PROGRAM, *arguments], check=False)
    assert done.returncode == 9
    assert files(folder) == NEW
    folders.recover(folder)
    assert files(folder) == NEW
    assert beside(folder) == []


def test_the_command_recovers_what_a_crash_left(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "orp"
    assert main(["vendor", str(folder)]) == 0
    before = contents(folder)
    folder.rename(tmp_path / ".orp.vendor-old")
    (tmp_path / ".orp.vendor-new-0123456789abcdef").mkdir()
    capsys.readouterr()
    assert main(["vendor", str(folder)]) == 0
    assert "current" in capsys.readouterr().out
    assert contents(folder) == before
    assert beside(folder) == []


def test_a_full_disk_is_told_in_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert main(["vendor", str(tmp_path / "orp")]) == 2
    told = capsys.readouterr().err.splitlines()
    assert len(told) == 1
    assert "No space left on device" in told[0]
    assert contents(tmp_path) == {}
