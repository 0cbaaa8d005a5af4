# Copied from codegen/runtime/_cli/main.py; edit there.
"""The command `openrouter-presets`: its commands, its parser, and how it ends."""

from __future__ import annotations

import sys
import traceback
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from importlib import import_module
from typing import TYPE_CHECKING, Any, NoReturn

from .. import __version__
from .._errors import PresetsError
from .command import (
    CLOSED_PIPE,
    CRASHED,
    INTERRUPTED,
    NAME,
    STATUSES,
    UNUSABLE,
    Command,
    Unusable,
    complain,
    drop_output,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# The module of each command, imported when the command is run, and what it does.
COMMANDS = {
    "validate": ("validate", "judge request bodies"),
    "schema": ("schema", "print JSON Schemas"),
    "create": ("create", "create a preset, or a version of it"),
    "list": ("presets", "list presets"),
    "get": ("presets", "print a preset, or a version of it"),
    "versions": ("presets", "list the versions of a preset"),
    "diff": ("presets", "compare versions, or a version with a request body"),
    "serve": ("serve", "run a local emulator of the endpoint"),
    "vendor": ("vendor", "copy this package into another"),
    "verify": ("vendor", "compare a vendored copy with its manifest"),
}


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
        drop_output()
        return CLOSED_PIPE
    except OSError as error:
        complain(f"cannot go on: {error.strerror or error}")
        drop_output()
        return UNUSABLE
    except Exception as error:  # noqa: BLE001  # 1 means issues or a refusal; a crash is neither
        place = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{place.filename.rpartition('/')[2]}:{place.lineno}"
        fault = f"{type(error).__name__} at {where}: {error}"
        complain(f"a fault of this command: {fault}; please report it")
        drop_output()
        return CRASHED
    return status


class _Parser(ArgumentParser):
    """A parser whose errors are one line."""

    def error(self, message: str) -> NoReturn:
        raise Unusable(f"{message} (see {self.prog} --help)")


class _CommandParser(_Parser):
    """A parser that imports a command only when it is chosen, and accepts its arguments in any order."""

    name: str | None = None

    def parse_known_args(  # pyright: ignore[reportIncompatibleMethodOverride]  # of its overloads
        self, args: Any = None, namespace: Any = None
    ) -> Any:
        if self.name is None:
            return super().parse_known_args(args, namespace)
        command: Command = import_module(f".{COMMANDS[self.name][0]}", __package__).COMMANDS[self.name]
        self.name = None  # parse_known_intermixed_args calls this method again
        self.description, self.epilog = command.description, _listed(command.statuses)
        self.set_defaults(run=command.run)
        command.arguments(self)
        if "--" in args:  # intermixed parsing would read what follows as options
            return super().parse_known_args(args, namespace)
        return self.parse_known_intermixed_args(args, namespace)


def _parser() -> ArgumentParser:
    shape: Any = {"formatter_class": RawDescriptionHelpFormatter, "allow_abbrev": False}
    parser = _Parser(
        NAME,
        description="Validate request bodies of OpenRouter's presets, create presets from them, and read them back.",
        epilog=_listed({}) + "\nThe statuses of a command are listed by its own --help.",
        **shape,
    )
    parser.add_argument("--version", action="version", version=f"{NAME} {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=_CommandParser)
    for name, (_, summary) in COMMANDS.items():
        commands.add_parser(name, help=summary, **shape).name = name
    return parser


def _listed(statuses: Mapping[int, str]) -> str:
    lines = (f"  {status:<4} {text}" for status, text in sorted({**STATUSES, **statuses}.items()))
    return "\n".join(["exit status:", *lines])
