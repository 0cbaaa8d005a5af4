"""The subcommand `changes`: its arguments, and what it does with them."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any

from codegen.contract_diff.compare import Change, compare
from codegen.contract_diff.operations import Located, operations, unknown
from codegen.contract_diff.read import DEFAULT, Documents, documents
from codegen.contract_diff.report import FORMATS
from codegen.contract_diff.rules import table
from codegen.description.errors import CodegenError

OWN = Path(__file__).resolve().parents[2] / DEFAULT
HELP = "compare two descriptions by what goes over the wire"
EPILOG = f"""\
OLD and NEW are files, or revisions of git: REVISION (with {DEFAULT}) or REVISION:PATH.
The exit status is 1 if a change breaks a caller or may break one, and 2 if something cannot be read or written.
Servers and security are compared only if both descriptions declare them. What can break a caller:

{table()}
"""


def add_arguments(commands: Any) -> None:
    """Add the subcommand to those of the generator."""
    layout = argparse.RawDescriptionHelpFormatter
    parser = commands.add_parser("changes", help=HELP, description=HELP, epilog=EPILOG, formatter_class=layout)
    parser.add_argument("old", metavar="OLD", help="the description before")
    parser.add_argument("new", metavar="NEW", help="the description after")
    parser.add_argument("--format", choices=FORMATS, default="text", help="how to write the changes")
    parser.add_argument(
        "--operation",
        action="append",
        metavar="OPERATION",
        help="an operationId, or 'METHOD PATH', to compare; may be repeated; those of our own description by default",
    )


def run(options: argparse.Namespace) -> int:
    """Print the report on the changes; return the exit status."""
    changes = changes_of(documents(options.old), documents(options.new), options.operation)
    try:
        print(FORMATS[options.format](changes), flush=True)
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # discards what is left in the buffer
        problem = f"cannot be written ({error.strerror})"
        raise CodegenError("standard output", problem, "let the report be read to its end") from error
    return int(any(change.breaking is not False for change in changes))


def changes_of(old: Documents, new: Documents, wanted: list[str] | None) -> list[Change]:
    """Return the changes of the wanted operations, by default those of our own description."""
    sides = operations(old), operations(new)
    own = operations(documents(str(OWN))) if wanted is None else []
    own += unknown(own, sides[1], {located.address for located in sides[0]})
    found = list[Change]()
    for selector in own if wanted is None else wanted:
        pair = _chosen(sides, selector)
        if pair == (None, None):
            problem = f"has no operation {selector.name if isinstance(selector, Located) else selector!r}"
            raise CodegenError(f"{old.root}, {new.root}", problem, "choose one with --operation")
        found += compare((old, new), *pair)
    return found


def _chosen(
    sides: tuple[list[Located], list[Located]], selector: Located | str
) -> tuple[Located | None, Located | None]:
    """Return the wanted operation on each side, found by its address or, failing that, by its name."""
    if isinstance(selector, str):
        every = [*sides[0], *sides[1]]
        named = next((o for o in every if selector == o.name), None)
        addressed = next((o for o in every if selector.lower() == str(o).lower()), None)
        selector = named or addressed or selector
    if isinstance(selector, str):
        return None, None
    first, second = (_same(side, selector) for side in sides)
    # A side without the selector's address and name may still match the operation found on the other side.
    return first or (_same(sides[0], second) if second else None), second or (_same(sides[1], first) if first else None)


def _same(side: list[Located], wanted: Located) -> Located | None:
    addressed = next((o for o in side if o.address == wanted.address), None)
    return addressed or next((o for o in side if o.name == wanted.name), None)
