"""Writes the result of a sync: all files, or none."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from codegen.description.errors import CodegenError

JOURNAL = ".sync.json"


@contextmanager
def staged(root: Path) -> Generator[Path]:
    """Yield the root file in a temporary copy of the description's folder."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / root.parent.name
        shutil.copytree(root.parent, copy)
        yield copy / root.name


def differing(old: Path, new: Path) -> dict[Path, bytes | None]:
    """Return the files that differ between two folders, by their path in the old one; None means a removed file."""
    names = {p.relative_to(folder) for folder in (old, new) for p in folder.rglob("*") if p.is_file()}
    texts = {name: tuple(_bytes(folder / name) for folder in (old, new)) for name in sorted(names)}
    return {old / name: after for name, (before, after) in texts.items() if before != after}


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def refuse_edited(paths: list[Path], folder: Path) -> None:
    """Raise if a file to be written has uncommitted changes."""
    inside = [os.path.relpath(path, folder) for path in paths]
    command = ["git", "status", "--porcelain", "--", *inside]
    try:
        done = subprocess.run(  # noqa: S603  # the user's git
            command, cwd=folder, capture_output=True, encoding="utf-8", check=False
        )
    except OSError:
        return
    if done.returncode == 0 and done.stdout:
        names = ", ".join(line[3:] for line in done.stdout.splitlines())
        raise CodegenError(names, "has changes that are not committed", "commit them, or say --force")


def write_all(
    files: dict[Path, bytes | None],
    folder: Path,
    replace: Callable[[Path, Path], object] = os.replace,
) -> None:
    """Write all the files in a folder; if one cannot be written, restore all of them.

    They are recorded in a journal first, from which `finish` writes them if the process is interrupted.
    """
    before = {path: _bytes(path) for path in files}
    _note(files, folder)
    try:
        for path, data in files.items():
            _write(path, data, replace)
    except BaseException:
        _note(before, folder)
        finish(folder)
        raise
    finish(folder)


def finish(folder: Path) -> bool:
    """Write the remaining files of an interrupted sync; return whether there was one."""
    journal = folder / JOURNAL
    journal.with_name(f".{JOURNAL}.new").unlink(missing_ok=True)
    if not journal.exists():
        return False
    for name, text in json.loads(journal.read_text(encoding="utf-8")).items():
        path = folder / name
        _write(path, None if text is None else text.encode(), os.replace)
        if text is None and path.parent.is_dir() and not any(path.parent.iterdir()):
            path.parent.rmdir()
    journal.unlink()
    return True


def _note(files: dict[Path, bytes | None], folder: Path) -> None:
    texts = {os.path.relpath(p, folder): d if d is None else d.decode() for p, d in files.items()}
    _write(folder / JOURNAL, json.dumps(texts).encode(), os.replace)


def _write(path: Path, data: bytes | None, replace: Callable[[Path, Path], object]) -> None:
    if data is None:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.new")
    try:
        with new.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        replace(new, path)
    finally:
        new.unlink(missing_ok=True)
