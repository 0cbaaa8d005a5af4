# Copied from codegen/runtime/_cli/command.py; edit there.
"""What the subcommands share: how one is described, what it refuses, where it writes."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from .._base import printable

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable, Mapping
    from io import BufferedReader

NAME = "openrouter-presets"
CLEAN, ISSUES, UNUSABLE, CRASHED, INTERRUPTED, CLOSED_PIPE = 0, 1, 2, 70, 130, 141
STATUSES = {
    CLEAN: "done",
    UNUSABLE: "something could not be read or used; standard error says what, in a line",
    CRASHED: "the command itself is at fault; standard error says what to report",
    INTERRUPTED: "stopped with Ctrl-C",
    CLOSED_PIPE: "whoever read the output closed it",
}


class Unusable(Exception):
    """What the command was given cannot be used; its text is the one line that the user sees."""


@frozen
class Command:
    """A subcommand: its module holds one as `COMMAND`, and `cli.COMMANDS` lists them.

    `arguments` adds its options to a parser; `run` does the work and returns the exit status; `statuses` says
    what the statuses mean that are its own, or that mean something else here than in `STATUSES`.
    """

    name: str
    summary: str
    description: str
    arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int]
    statuses: Mapping[int, str]


class Output:
    """Standard output, in UTF-8 everywhere.

    What is written in one call arrives whole or not at all, even if Ctrl-C interrupts the call.
    """

    def __init__(self) -> None:
        self._stream = sys.stdout.buffer

    def write(self, text: str | bytes) -> None:
        """Write `text`; what UTF-8 cannot say, such as half a surrogate pair, is written as an escape."""
        self._stream.write(
            text if isinstance(text, bytes) else text.encode("utf-8", "backslashreplace")
        )

    def flush(self) -> None:
        """Let the reader have all that was written."""
        self._stream.flush()


def opened(file: str) -> BufferedReader:
    """Return a file for reading; `-` is standard input."""
    return open(0, "rb", closefd=False) if file == "-" else Path(file).open("rb")


def unreadable(file: str, error: OSError) -> str:
    """Say why a file cannot be read."""
    return f"cannot read {file}: {error.strerror or error}"


def drop_output() -> None:
    """Let what is still buffered go nowhere: the interpreter flushes it on its way out, and would complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(text: str) -> None:
    """Write one line to standard error."""
    print(printable(f"{NAME}: {text}"), file=sys.stderr, flush=True)  # noqa: T201
