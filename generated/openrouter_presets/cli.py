# Generated from openapi/ by codegen; do not edit.
# Regenerate: make generate
"""The command `openrouter-presets`: its parser, its exit statuses, and what it does when it is stopped."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from typing import TYPE_CHECKING, NoReturn

from . import __version__
from .cli_base import CLOSED_PIPE, INTERRUPTED, NAME, UNUSABLE, Command, Unusable, complain
from .cli_schema import COMMAND as SCHEMA
from .cli_validate import COMMAND as VALIDATE
from .errors import PresetsError

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS: tuple[Command, ...] = (VALIDATE, SCHEMA)
STATUSES = """\
exit status:
  0    clean
  1    there are issues
  2    something could not be read or used; standard error says what, in a line
  130  stopped with Ctrl-C
  141  whoever read the output closed it
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status.

    Args:
        arguments: those after the command's name; by default those of the process.
    """
    try:
        options = _parser().parse_args(arguments)
        status: int = options.run(options)
        sys.stdout.flush()
    except (Unusable, PresetsError) as error:
        complain(str(error))
        return UNUSABLE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return CLOSED_PIPE
    except OSError as error:
        complain(f"cannot go on: {error.strerror or error}")
        _drop_output()
        return UNUSABLE
    return status


class _Parser(ArgumentParser):
    """A parser whose errors are one line."""

    def error(self, message: str) -> NoReturn:
        raise Unusable(f"{message} (see {self.prog} --help)")


def _parser() -> ArgumentParser:
    parser = _Parser(
        NAME,
        description="Judge and describe request bodies of OpenRouter's presets endpoint.",
        epilog=STATUSES,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"{NAME} {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in COMMANDS:
        subparser = commands.add_parser(
            command.name,
            help=command.summary,
            description=command.description,
            epilog=STATUSES,
            formatter_class=RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        command.arguments(subparser)
        subparser.set_defaults(run=command.run)
    return parser


def _drop_output() -> None:
    """Let what is still buffered go nowhere: the interpreter flushes it on its way out, and would complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
