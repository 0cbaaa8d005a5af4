"""What the subcommands share: how one is described, what it refuses, where it writes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from attrs import frozen

from .issues import printable

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable

NAME = "openrouter-presets"
CLEAN, ISSUES, UNUSABLE, INTERRUPTED, CLOSED_PIPE = 0, 1, 2, 130, 141


class Unusable(Exception):
    """What the command was given cannot be used; its text is the one line that the user sees."""


@frozen
class Command:
    """A subcommand: its module holds one as `COMMAND`, and `cli.COMMANDS` lists them.

    `arguments` adds its options to a parser; `run` does the work and returns the exit status.
    """

    name: str
    summary: str
    description: str
    arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int]


class Output:
    """Standard output, in UTF-8 everywhere.

    What is written in one call arrives whole or not at all, even if Ctrl-C interrupts the call.
    """

    def __init__(self) -> None:
        self._stream = sys.stdout.buffer

    def write(self, text: str) -> None:
        """Write `text`; what UTF-8 cannot say, such as half a surrogate pair, is written as an escape."""
        self._stream.write(text.encode("utf-8", "backslashreplace"))

    def flush(self) -> None:
        """Let the reader have all that was written."""
        self._stream.flush()


def complain(text: str) -> None:
    """Write one line to standard error."""
    print(printable(f"{NAME}: {text}"), file=sys.stderr, flush=True)  # noqa: T201
