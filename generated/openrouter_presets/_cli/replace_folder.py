# Copied from codegen/runtime/_cli/replace_folder.py; edit there.
"""Replacing a folder as a whole: even if interrupted, it has either all of the old files or all of the new ones."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence


@contextlib.contextmanager
def alone(folder: Path) -> Generator[None]:
    """Wait until no other process works on folders beside this one; the system releases the lock of a dead one."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    if sys.platform == "win32":
        import msvcrt

        lock = folder.with_name(f".{folder.name}.vendor-lock")
        try:
            with lock.open("wb") as stream:
                msvcrt.locking(stream.fileno(), msvcrt.LK_LOCK, 1)
                yield
        finally:
            with contextlib.suppress(OSError):  # another process has opened it
                lock.unlink()
        return
    import fcntl

    descriptor = os.open(folder.parent, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def recover(folder: Path) -> None:
    """Restore what a killed process had moved aside, and delete what it had not finished."""
    aside = _aside(folder)
    if aside.is_dir() and not folder.exists():
        aside.rename(folder)
    leftovers = folder.parent.glob(f".{folder.name}.vendor-new-*")
    for leftover in (aside, *leftovers):
        shutil.rmtree(leftover, ignore_errors=True)


def replace(folder: Path, files: Mapping[str, bytes], kept: Sequence[str] = ()) -> None:
    """Make `folder` contain `files`, the present files that are named in `kept`, and nothing else.

    The new files are written to disk, in a folder beside it, before the old folder is changed.

    Raises:
        OSError: it cannot be written there; the old folder is as it was.
    """
    fresh = folder.with_name(f".{folder.name}.vendor-new-{secrets.token_hex(8)}")
    try:
        _write(fresh, files)
        for path in kept:
            (fresh / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(folder / path, fresh / path, follow_symlinks=False)
        if not _swapped(fresh, folder):
            if folder.exists():
                folder.rename(_aside(folder))
            fresh.rename(folder)
        with contextlib.suppress(OSError):  # the folder is replaced already
            _sync(folder.parent)
    finally:
        recover(folder)


def _swapped(one: Path, other: Path) -> bool:
    """Swap two folders in one step, by Linux's renameat2 (RENAME_EXCHANGE is 2); return whether that was done."""
    with contextlib.suppress(ImportError, AttributeError, OSError):
        from ctypes import CDLL

        if sys.platform == "linux":
            here = -100  # AT_FDCWD: relative paths are those of the working directory
            return bool(CDLL(None).renameat2(here, os.fsencode(one), here, os.fsencode(other), 2) == 0)
    return False


def _aside(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.vendor-old")


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    folder.mkdir()
    for path, data in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
    for written in (folder, *folder.rglob("*")):
        if written.is_dir():
            _sync(written)


def _sync(folder: Path) -> None:
    """Flush the entries of a folder to disk, on systems that support this."""
    with contextlib.suppress(PermissionError):  # Windows cannot open folders
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
