# Copied from codegen/runtime/_cli/blocks.py; edit there.
"""Logs cut into blocks of whole lines, which other processes can read for themselves."""

from __future__ import annotations

import contextlib
import os
import select
import stat
from pathlib import Path
from typing import IO, TYPE_CHECKING

from attrs import evolve, field, frozen

from .command import Unusable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import BufferedReader

BLOCK = 1 << 19  # bytes: some milliseconds of work, which makes handing it over cheap
LONGEST = 1 << 26  # bytes of a line; a file without line ends must not fill the memory


@frozen
class Block:
    """Whole lines of a file; `line` is the number of the first one, `start` and `end` its bytes there."""

    file: str
    line: int
    start: int
    end: int
    known_by: tuple[int, int] | None
    _data: bytes | None = field(repr=False)

    def light(self) -> Block:
        """Return the same without the lines, if they can be read again: that is cheaper than to hand them over."""
        rereadable = self.known_by and self._data and len(self._data) == self.end - self.start
        return evolve(self, data=None) if rereadable else self

    def data(self) -> bytes:
        """Return the lines.

        Raises:
            Unusable: they have to be read again, and the file is another one now, or shorter.
        """
        if self._data is not None:
            return self._data
        with contextlib.suppress(OSError), Path(self.file).open("rb", buffering=0) as stream:
            if identity(stream) == self.known_by:
                stream.seek(self.start)
                data = stream.read(self.end - self.start)
                if len(data) == self.end - self.start:
                    return data
        raise Unusable(f"{self.file} was replaced or cut while it was read")


def identity(stream: IO[bytes]) -> tuple[int, int] | None:
    """Return what a regular file is known by, whatever its name; None for all else."""
    found = os.fstat(stream.fileno())
    return (found.st_dev, found.st_ino) if stat.S_ISREG(found.st_mode) else None


def blocks(
    file: str, stream: BufferedReader, known_by: tuple[int, int] | None = None
) -> Iterator[Block | None]:
    """Yield the lines of `stream` as they come, and None where more may be long in coming.

    Of a line that is too long, only its start is kept.

    Args:
        file: name of the file.
        stream: where it is read from, unbuffered so far.
        known_by: its identity, if others can open it under its name.
    """
    line, start, read, size = 1, 0, 0, 0
    parts: list[bytes] = []
    while True:
        if not _is_ready(stream):
            yield None
        piece = stream.read1(BLOCK)
        if not piece:
            break
        cut = piece.rfind(b"\n") + 1
        if cut:
            data = b"".join((*parts, piece[:cut]))
            yield Block(file, line, start, read + cut, known_by, data)
            line, start = line + data.count(b"\n"), read + cut
            parts, size = [piece[cut:]], len(piece) - cut
        elif size <= LONGEST:
            parts.append(piece)
            size += len(piece)
        read += len(piece)
    if size:
        yield Block(file, line, start, read, known_by, b"".join(parts))


def _is_ready(stream: BufferedReader) -> bool:
    """Whether a read returns at once, as far as the system can tell."""
    try:
        return bool(select.select([stream], [], [], 0)[0])
    except (OSError, ValueError):
        return True
