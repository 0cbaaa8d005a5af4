# Copied from codegen/runtime/_cli/progress.py; edit there.
"""A progress bar on a terminal, if tqdm is installed; elsewhere nothing."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tqdm import tqdm


class Progress:
    """How much of the files is read; `close` removes the bar."""

    def __init__(self, files: Sequence[str]) -> None:
        self._bar = _bar(files) if sys.stderr.isatty() else None

    def hide(self) -> None:
        """Make room for what is about to be written, if it goes to a terminal too; the bar comes back."""
        if self._bar is not None and sys.stdout.isatty():
            self._bar.clear()

    def advance(self, read: int, note: str) -> None:
        """Show that `read` more bytes are done, and a note."""
        if self._bar is not None:
            self._bar.set_postfix_str(note, refresh=False)
            self._bar.update(read)

    def close(self) -> None:
        """Remove the bar."""
        if self._bar is not None:
            self._bar.close()


def _bar(files: Sequence[str]) -> tqdm[NoReturn] | None:
    try:
        from tqdm import tqdm
    except ImportError:
        return None
    sizes = [_size(file) for file in files]
    total = None if None in sizes else sum(size or 0 for size in sizes)
    bar: tqdm[NoReturn] = tqdm(
        total=total, unit="B", unit_scale=True, file=sys.stderr, leave=False, dynamic_ncols=True
    )
    return bar


def _size(file: str) -> int | None:
    """Return the bytes of a file, None where its end is not known."""
    try:
        found = os.fstat(0) if file == "-" else Path(file).stat()
    except OSError:
        return 0  # it will not be read
    return found.st_size if stat.S_ISREG(found.st_mode) else None
