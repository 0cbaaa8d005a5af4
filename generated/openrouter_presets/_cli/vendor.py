# Copied from codegen/runtime/_cli/vendor.py; edit there.
"""`openrouter-presets vendor`, a copy of this package inside another one, and `verify`, which checks it."""

from __future__ import annotations

import json
import keyword
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import __version__
from .._base import printable
from .._manifest import (
    CONTRACT,
    CURRENT,
    EDITED,
    MANIFEST,
    NO_COPY,
    PARTS,
    contents,
    edits,
    foreign,
    package,
    parts_of,
    stated,
    verify,
)
from .command import CLEAN, ISSUES, UNUSABLE, Command, Unusable, complain, write
from .contract_diff import contract_changes
from .parts import DEFAULT, copy_of
from .replace_folder import alone, recover, replace

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Collection, Mapping

MARK = "_base.py"  # a file that every copy has
DESCRIPTION = """\
Copy this package into the folder DEST, as a package of any name inside any other, with a manifest of its files.
An existing copy is updated with the parts that it has, and the changes are printed: components, fields, variants
and enum values. `python -m NAME verify`, where NAME is the name of the copy, compares it with the manifest.

parts:
  models      the classes, and JSON to them and back
  codecs      the same faster: rendered readers and writers; needs models
  types       the classes as TypedDicts, for type checkers
  validation  validate, iter_issues, is_valid, and the JSON Schemas
  transport   Client, AsyncClient and build_request; needs models
  cli         all commands; needs models, validation and transport; not copied by default
  emulator    the local emulator and its pages; needs models and validation; not copied by default
"""
STATUSES = {
    CLEAN: "copied, or current already",
    ISSUES: "the copy was edited by hand, or is newer: nothing was written; standard error says what",
    UNUSABLE: "DEST cannot be used or written to: what was there is left as it was",
}
VERIFY = """\
Compare the copy of this package that runs this command with the manifest that it was made with, and name the
files that were changed, are missing, or were added since. Other files that Python does not import, such as BUILD
or OWNERS, are left alone; line endings are ignored.
"""
VERIFY_STATUSES = {
    CURRENT: "the copy is as it was made",
    EDITED: "files were changed, are missing, or were added; standard output names them",
    NO_COPY: "there is no manifest: the package was installed, or generated, rather than copied by `vendor`",
}


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `vendor`."""
    what = "the folder of the copy, such as acme/third_party/openrouter"
    parser.add_argument("dest", metavar="DEST", help=what)
    parts = "PART[,PART...]"
    parser.add_argument("--with", dest="more", metavar=parts, default="", help="copy these parts too, or `all`")
    parser.add_argument("--without", dest="less", metavar=parts, default="", help="leave these parts out")
    what = "discard what was edited by hand in the copy, or go back to an older version"
    parser.add_argument("--force", action="store_true", help=what)


def run(options: Namespace) -> int:
    """Write or update the copy; return the exit status."""
    folder = _folder(options.dest)
    try:
        with alone(folder):
            recover(folder)
            known = _known(folder) if _is_copy(folder) else None
            parts = _chosen(known, options.more, options.less)
            beside = [] if known is None else foreign(folder, known)
            return _update(folder, copy_of(parts, beside), discard=options.force)
    except OSError as error:
        raise Unusable(f"cannot copy to {folder}: {error.strerror or error}") from None


def _known(folder: Path) -> Collection[str]:
    """Return the files that a copy's manifest lists; without one, those of this package that exist there."""
    known = stated(folder)
    return known["files"] if known else [path for path in contents() if (folder / path).is_file()]


def _chosen(known: Collection[str] | None, more: str, less: str) -> set[str]:
    """Return the parts to copy: those of the `known` files or the default ones, changed by `more` and `less`."""
    here = parts_of(contents())
    default = here if stated(package()) else set(DEFAULT)
    chosen = ((default if known is None else parts_of(known)) | _named(more)) - _named(less)
    for name in PARTS:
        if name in chosen - here:
            raise Unusable(f"this package is a copy that was made without `{name}`: copy from the whole one")
        if name in chosen and (lacking := [need for need in PARTS[name].needs if need not in chosen]):
            way = f"add it, or leave out `{name}` too"
            raise Unusable(f"`{name}` needs `{lacking[0]}`: {way}")
    return chosen


def _named(parts: str) -> set[str]:
    names = set(PARTS) if parts == "all" else set(filter(None, parts.split(",")))
    if unknown := sorted(names - set(PARTS)):
        raise Unusable(f"there is no part {unknown[0]!r}: the parts are {', '.join(PARTS)}")
    return names


def _update(folder: Path, files: dict[str, bytes], *, discard: bool) -> int:
    is_update = _is_copy(folder)
    edited = edits(folder) if is_update else {}
    if edited and not discard:
        for path, how in edited.items():
            complain(f"{how}: {folder / path}")
        complain("the copy was edited by hand, so nothing was written; --force discards the edits")
        return ISSUES
    if is_update and not discard and (newer := _newer(stated(folder))):
        complain(f"the copy is of {newer}, this is {__version__}: nothing was written; --force goes back")
        return ISSUES
    is_current = is_update and _said(files[MANIFEST]) == _said((folder / MANIFEST).read_bytes())
    lines = _news(folder, files, is_current) if is_update else [f"copied {__version__}"]
    beside = foreign(folder, {*_known(folder), *files}) if is_update else []
    if edited or not is_current:
        replace(folder, files, beside)
    lines += [f"  discarded the edits of {path}" for path in edited]
    if beside:
        some = ", ".join(beside[:5]) + ", …" * (len(beside) > 5)
        lines.append(f"  left alone, not part of the copy: {some}")
    lines[0] = f"{folder}: {lines[0]}"
    write("".join(f"{printable(line)}\n" for line in lines))
    return CLEAN


def _said(manifest_text: bytes) -> dict[str, Any] | None:
    """Return what a manifest says, except for the source that the copy was made from."""
    try:
        return {key: value for key, value in json.loads(manifest_text).items() if key != "source"}
    except (ValueError, AttributeError):
        return None


def _newer(known: Mapping[str, Any] | None) -> str | None:
    """Return the version of a copy if it is newer than this package."""
    found = known["version"] if known else ""
    numbers = [[int(part) for part in re.findall(r"\d+", text)] for text in (found, __version__)]
    return found if numbers[0] > numbers[1] else None


def _folder(dest: str) -> Path:
    """Return the folder to write.

    Raises:
        Unusable: no package can be there.
    """
    if not dest:
        raise Unusable("DEST is empty: name the folder of the copy")
    folder = Path(dest).resolve()
    if not folder.name.isidentifier() or keyword.iskeyword(folder.name):
        raise Unusable(f"{dest}: Python cannot import a package of the name {folder.name!r}")
    for parent in folder.parents:
        if not (parent / "__init__.py").is_file():
            break
        if not parent.name.isidentifier():
            raise Unusable(f"{dest}: Python cannot import a package from the folder {parent.name!r}")
    own = Path(str(package())).resolve()
    if own == folder or own in folder.parents or folder in own.parents:
        raise Unusable(f"{dest}: that is where this package itself is")
    return folder


def _is_copy(folder: Path) -> bool:
    """Return whether there is a copy to update.

    Raises:
        Unusable: something else is there.
    """
    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
        return False
    if (folder / MANIFEST).is_file():
        known = stated(folder)
        if (folder / MARK).is_file() or (known and MARK in known["files"]):
            return True
    raise Unusable(f"{folder} exists and is not a copy of this package; give another folder")


def _news(folder: Path, files: Mapping[str, bytes], is_current: bool) -> list[str]:  # noqa: FBT001
    """Return lines about what the update of a copy changes for its users."""
    if is_current:
        return [f"current ({__version__})"]
    known = stated(folder)
    before = "unknown" if known is None else known["version"]
    if CONTRACT not in files or (known and CONTRACT not in known["files"]):
        told = "the changes cannot be listed: a copy without `validation` has no schemas to compare"
        return [f"{before} -> {__version__}", f"  {told}"]
    try:
        changes = contract_changes(json.loads((folder / CONTRACT).read_bytes()), json.loads(files[CONTRACT]))
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        changes = [f"the changes cannot be listed: the copy's {CONTRACT} is damaged"]
    return [f"{before} -> {__version__}", *(f"  {line}" for line in changes)]


COMMANDS = {
    "vendor": Command(DESCRIPTION, run, arguments, STATUSES),
    "verify": Command(VERIFY, lambda _: verify(), statuses=VERIFY_STATUSES),
}
