# Copied from codegen/runtime/_cli/verify.py; edit there.
"""`python -m acme.third_party.orp verify`: a vendored copy against its manifest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._vendoring.verify import CURRENT, EDITED, NO_COPY, verify
from .command import Command

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

DESCRIPTION = """\
Compare the copy of this package that runs this command with the manifest that it was made with, and name the
files that were changed, are missing, or were added since. What stands beside them and is not imported by Python,
such as BUILD or OWNERS, is left alone; line ends do not count.
"""
STATUSES = {
    CURRENT: "the copy is as it was made",
    EDITED: "files were changed, are missing, or were added; standard output names them",
    NO_COPY: "there is no manifest: the package was installed, or generated, rather than copied by `vendor`",
}


def arguments(_: ArgumentParser) -> None:
    """Add no options: a copy verifies itself."""


def run(_: Namespace) -> int:
    """Print in what the copy differs from its manifest; return the exit status."""
    return verify()


COMMAND = Command(
    "verify", "compare a vendored copy with its manifest", DESCRIPTION, arguments, run, STATUSES
)
