# Copied from codegen/runtime/_manifest.py; edit there.
"""This package as a folder of files, and the manifest to check a copy against; needs only the standard library."""

from __future__ import annotations

import hashlib
import json
import re
import sys
from importlib import resources
from importlib.machinery import all_suffixes
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from . import __version__

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    if sys.version_info >= (3, 11):
        from importlib.resources.abc import Traversable
    else:
        from importlib.abc import Traversable

MANIFEST = "manifest.json"
PROVENANCE = "provenance.json"  # in the package; a copy has the same facts in its manifest
CONTRACT = "schemas/contract.json"


class Part(NamedTuple):
    """An optional part of a copy: its files and folders, and the other parts that it needs."""

    paths: tuple[str, ...]
    needs: tuple[str, ...] = ()


PARTS = {
    "models": Part(("models/", "_conversion/")),
    "codecs": Part(("codecs/",), ("models",)),
    "types": Part(("types.py",)),
    "validation": Part(("_validation/", "_verdicts.py", "schemas/")),
    "transport": Part(("_transport/", "client.py", "async_client.py", "_presets.py"), ("models",)),
    "cli": Part(("_cli/",), ("models", "validation", "transport")),
    "emulator": Part(("emulator/", "openapi.json"), ("models", "validation")),
}
_CACHES = "__pycache__/"
# The suffixes of all systems: a copy that is verified on one may be imported on others.
_IMPORTED = (*all_suffixes(), ".pyc", ".pyd", ".pyw", ".so")
# How the first lines of a module say where it is edited: of no use in a copy.
_HEADER = re.compile(
    rb"(?:# (?:(?:Generated from|Regenerate:|Copied from|Part of a copy of|SPDX-|fmt:|ruff:)[^\n]*|pyright: basic)\n)+"
)
_OF_A_COPY = b"""\
# Part of a copy of openrouter-presets; do not edit, update it with `vendor`.
# SPDX-License-Identifier: MIT
# fmt: off
# ruff: noqa
"""  # linters run where the package is made, not where it is copied to
_PYRIGHT = b"# pyright: basic\n"


def package() -> Traversable:
    """Return the folder of this package, wherever it was imported from."""
    return resources.files(__name__.rpartition(".")[0])


def contents() -> dict[str, bytes]:
    """Return the files of this package as they are in a copy, as path → bytes, sorted, without a manifest."""
    known = stated(package())
    found = {
        path: _of_a_copy(path, file.read_bytes())
        for path, file in sorted(_files(package(), ""))
        if not path.endswith(".pyc") and _CACHES not in path and path not in (MANIFEST, PROVENANCE)
    }
    return found if known is None else {path: found[path] for path in found if path in known["files"]}


def part_of(path: str) -> str | None:
    """Return the part that a file is in; None for those that all copies have."""
    return next((name for name, part in PARTS.items() if path.startswith(part.paths)), None)


def parts_of(paths: Iterable[str]) -> set[str]:
    """Return the parts that files are in."""
    return set(filter(None, map(part_of, paths)))


def provenance() -> dict[str, Any]:
    """Return what this package was made from: the contract, the generators, and the source where it is known."""
    known = stated(package()) or json.loads(package().joinpath(PROVENANCE).read_bytes())
    return {key: known[key] for key in ("contract", "generators", "source") if key in known}


def manifest(files: Mapping[str, bytes], made_from: Mapping[str, Any]) -> bytes:
    """Return the manifest that a copy of `files` comes with."""
    found = parts_of(files)
    described = {
        "package": "openrouter-presets",
        "version": __version__,
        "parts": [name for name in PARTS if name in found],
        **made_from,
        "files": {path: _digest(data) for path, data in files.items()},
    }
    return (json.dumps(described, indent=1) + "\n").encode()


def stated(folder: Traversable) -> dict[str, Any] | None:
    """Return the manifest of a copy; None if it is missing or is not what `vendor` writes."""
    try:
        found: Any = json.loads(folder.joinpath(MANIFEST).read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(found, dict):
        return None
    known: dict[str, Any] = cast("dict[str, Any]", found)
    usable = isinstance(known.get("version"), str) and isinstance(known.get("files"), dict)
    return known if usable else None


def edits(folder: Traversable) -> dict[str, str]:
    """Return how a copy differs from its manifest, as path → changed, missing or added.

    Other files in the folder count as added only if Python would import them; line endings are ignored.
    """
    known = stated(folder)
    if known is None:
        return {MANIFEST: "changed"}
    kept, present = known["files"], dict(_files(folder, ""))
    found = {path: "missing" for path in kept if path not in present}
    for path, file in sorted(present.items()):
        if path in kept:
            if kept[path] != _digest(file.read_bytes()):
                found[path] = "changed"
        elif _is_imported(path, file):
            found[path] = "added"
    return found


def foreign(folder: Traversable, known: Collection[str]) -> list[str]:
    """Return the files in a copy that are not `known`, such as `BUILD` or `OWNERS`, and that Python does not import."""
    return [
        path
        for path, file in sorted(_files(folder, ""))
        if path not in known and path != MANIFEST and _CACHES not in path
        if not _is_imported(path, file)
    ]


def same(one: bytes, other: bytes) -> bool:
    """Whether two texts are equal except for their line endings."""
    return one.replace(b"\r\n", b"\n") == other.replace(b"\r\n", b"\n")


def _of_a_copy(path: str, data: bytes) -> bytes:
    if not path.endswith(".py"):
        return data
    body = _HEADER.sub(b"", data, count=1).replace(b"# fmt: on\n", b"")
    return _OF_A_COPY + (b"" if body.startswith(b"# pyright:") else _PYRIGHT) + body


def _is_imported(path: str, file: Traversable) -> bool:
    """Whether Python would import a file that the package does not have."""
    if _CACHES not in path:
        return path.endswith(_IMPORTED)
    if not path.endswith(".pyc"):
        return False
    with file.open("rb") as stream:  # a cache counts only if Python uses it without checking its source (PEP 552)
        return stream.read(8)[4:] == b"\x01\0\0\0"


def _files(folder: Traversable, prefix: str) -> Iterator[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            if isinstance(entry, Path) and entry.is_symlink() and _holds(entry, folder):
                continue
            yield from _files(entry, f"{prefix}{entry.name}/")
        elif entry.is_file():  # not a pipe, for example, which would block
            yield prefix + entry.name, entry


def _holds(link: Path, folder: Traversable) -> bool:
    """Whether a link leads back to a folder that contains it, so that a walk would never end."""
    own, target = Path(str(folder)).resolve(), link.resolve()
    return target == own or target in own.parents


def _digest(data: bytes) -> str:
    return f"sha256:{hashlib.sha256(data.replace(bytes((13, 10)), bytes((10,)))).hexdigest()}"


CURRENT, EDITED, NO_COPY = 0, 1, 2


def verify() -> int:
    """Print how the copy that runs this differs from its manifest; return the exit status."""
    folder = package()
    if not folder.joinpath(MANIFEST).is_file():
        told = f"there is no {MANIFEST}: this package is not a copy made by `vendor`"
        print(f"openrouter-presets: {told}", file=sys.stderr)  # noqa: T201
        return NO_COPY
    found, files = edits(folder), contents()
    if not found and not same(folder.joinpath(MANIFEST).read_bytes(), manifest(files, provenance())):
        found = {MANIFEST: "changed"}
    lines = [f"{how}: {path}" for path, how in found.items()]
    lines = lines or [f"OK: {len(files)} files of version {__version__}"]
    known = stated(folder)
    if beside := foreign(folder, known["files"]) if known else []:
        some = ", ".join(beside[:5]) + ", …" * (len(beside) > 5)
        lines.append(f"left alone, not part of the copy: {some}")
    text = "".join(f"{json.dumps(line, ensure_ascii=False)[1:-1]}\n" for line in lines)
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
    sys.stdout.flush()
    return EDITED if found else CURRENT
