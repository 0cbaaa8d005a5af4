# Copied from codegen/runtime/_cli/main.py; edit there.
"""The command `openrouter-presets`: its parser, its exit statuses, and what it does when it is stopped."""

from __future__ import annotations

import sys
import traceback
from argparse import ArgumentParser, RawDescriptionHelpFormatter
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
from .create import COMMAND as CREATE
from .schema import COMMAND as SCHEMA
from .serve import COMMAND as SERVE
from .validate import COMMAND as VALIDATE
from .vendor import COMMAND as VENDOR
from .verify import COMMAND as VERIFY

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

COMMANDS: tuple[Command, ...] = (VALIDATE, SCHEMA, CREATE, SERVE, VENDOR, VERIFY)


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
    except Exception as error:  # noqa: BLE001  # 1 stands for issues, or for a refusal: a crash is neither
        place = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{place.filename.rpartition('/')[2]}:{place.lineno}"
        complain(
            f"a fault of this command: {type(error).__name__} at {where}: {error}; please report it"
        )
        drop_output()
        return CRASHED
    return status


class _Parser(ArgumentParser):
    """A parser whose errors are one line."""

    def error(self, message: str) -> NoReturn:
        raise Unusable(f"{message} (see {self.prog} --help)")


class _Subparser(_Parser):
    """A parser that takes options and arguments in any order, as older versions of Python do not by themselves."""

    _mixing = False

    def parse_known_args(  # pyright: ignore[reportIncompatibleMethodOverride]  # of its overloads
        self, args: Any = None, namespace: Any = None
    ) -> Any:
        if self._mixing or "--" in (args or ()):  # it forgets that what follows -- are no options
            return super().parse_known_args(args, namespace)
        self._mixing = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._mixing = False


def _parser() -> ArgumentParser:
    parser = _Parser(
        NAME,
        description="Judge and describe request bodies of OpenRouter's presets endpoint, and create presets from them.",
        epilog=_listed({}) + "\nThe statuses of a command are listed by its own --help.",
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"{NAME} {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, parser_class=_Subparser)
    for command in COMMANDS:
        subparser = commands.add_parser(
            command.name,
            help=command.summary,
            description=command.description,
            epilog=_listed(command.statuses),
            formatter_class=RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        command.arguments(subparser)
        subparser.set_defaults(run=command.run)
    return parser


def _listed(statuses: Mapping[int, str]) -> str:
    lines = (
        f"  {status:<4} {meaning}" for status, meaning in sorted({**STATUSES, **statuses}.items())
    )
    return "\n".join(["exit status:", *lines])
