# Copied from codegen/runtime/_cli/verify.py; edit there.
"""`python -m acme.third_party.orp verify`: a vendored copy against its manifest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import __version__
from .._validation.issues import printable
from .._vendoring.manifest import MANIFEST, contents, edits, manifest, package
from .command import CLEAN, ISSUES, UNUSABLE, Command, Output, Unusable

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

DESCRIPTION = """\
Compare the copy of this package that runs this command with the manifest that it was made with, and name the
files that were changed, are missing, or were added since.
"""
STATUSES = {
    CLEAN: "the copy is as it was made",
    ISSUES: "files were changed, are missing, or were added; standard output names them",
    UNUSABLE: "there is no manifest: the package was installed, or generated, rather than copied by `vendor`",
}


def arguments(_: ArgumentParser) -> None:
    """Add no options: a copy verifies itself."""


def run(_: Namespace) -> int:
    """Print in what the copy differs from its manifest; return the exit status."""
    folder = package()
    if not folder.joinpath(MANIFEST).is_file():
        raise Unusable(f"there is no {MANIFEST}: this package is no copy made by `vendor`")
    found, files = edits(folder), contents(folder)
    if not found and folder.joinpath(MANIFEST).read_bytes() != manifest(files):
        found = {MANIFEST: "changed"}
    lines = [f"{how}: {path}" for path, how in found.items()] or [
        f"OK: {len(files)} files of version {__version__}"
    ]
    output = Output()
    output.write("".join(f"{printable(line)}\n" for line in lines))
    output.flush()
    return ISSUES if found else CLEAN


COMMAND = Command(
    "verify", "compare a vendored copy with its manifest", DESCRIPTION, arguments, run, STATUSES
)
