# Copied from codegen/runtime/_cli/command.py; edit there.
"""What the commands share: how they are described, how they fail, and how they read and write."""

from __future__ import annotations

import gzip
import os
import sys
import zlib
from argparse import ArgumentTypeError
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import field, frozen

from .._base import printable

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable, Mapping
    from io import BufferedReader

NAME = "openrouter-presets"
UNREADABLE = (OSError, EOFError, zlib.error)  # what reading a file may raise, compressed or not
CLEAN, ISSUES, UNUSABLE, CRASHED, INTERRUPTED, CLOSED_PIPE = 0, 1, 2, 70, 130, 141
STATUSES = {
    CLEAN: "done",
    UNUSABLE: "something could not be read or used; standard error says what, in a line",
    CRASHED: "the command itself is at fault; standard error says what to report",
    INTERRUPTED: "stopped with Ctrl-C",
    CLOSED_PIPE: "whoever read the output closed it",
}


class Unusable(Exception):
    """An input of the command cannot be used; the text is the one line that the user sees."""


@frozen
class Command:
    """A command: its module holds it in `COMMANDS`, and `main.COMMANDS` lists it.

    `run` does the work and returns the exit status; `arguments` adds its options to a parser;
    `statuses` explains the exit statuses that are not in `STATUSES`, or have another meaning there.
    """

    description: str
    run: Callable[[Namespace], int]
    arguments: Callable[[ArgumentParser], object] = field(default=lambda _: None)
    statuses: Mapping[int, str] = field(factory=dict[int, str])


def write(text: str | bytes) -> None:
    """Write to standard output, in UTF-8 on every system; `flush` or the end of the command sends it.

    A lone surrogate is written as an escape. A line arrives whole or not at all, even if Ctrl-C
    interrupts the call.
    """
    data = text if isinstance(text, bytes) else text.encode("utf-8", "backslashreplace")
    sys.stdout.buffer.write(data)


def flush() -> None:
    """Send what was written to standard output."""
    sys.stdout.buffer.flush()


def drop_output() -> None:
    """Discard what is still buffered: the interpreter would flush it at exit, and print an error."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(text: str) -> None:
    """Write one line to standard error."""
    print(printable(f"{NAME}: {text}"), file=sys.stderr, flush=True)  # noqa: T201


def opened(file: str) -> BufferedReader | gzip.GzipFile:
    """Return a file opened for reading, decompressed if its name ends in `.gz`; `-` is standard input."""
    if file.endswith(".gz"):
        return gzip.open(file)
    return open(0, "rb", closefd=False) if file == "-" else Path(file).open("rb")


def contents(file: str) -> bytes:
    """Return what a file holds.

    Raises:
        Unusable: it cannot be read.
    """
    try:
        with opened(file) as stream:
            return stream.read()
    except UNREADABLE as error:
        raise Unusable(unreadable(file, error)) from error


def unreadable(file: str, error: Exception) -> str:
    """Say why a file cannot be read."""
    return f"cannot read {file}: {getattr(error, 'strerror', None) or error}"


def count(text: str, least: int = 1) -> int:
    """Return the value of an option that is a number."""
    if not text.isdecimal() or int(text) < least:
        raise ArgumentTypeError(f"{text!r} is not a whole number of at least {least}")
    return int(text)
