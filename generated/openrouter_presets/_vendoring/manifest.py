# Copied from codegen/runtime/_vendoring/manifest.py; edit there.
"""This package as a folder of files, and the manifest that a copy of it is held to."""

from __future__ import annotations

import hashlib
import json
from importlib import resources
from typing import TYPE_CHECKING, Any

from .. import __version__
from .._base import is_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from importlib.resources.abc import Traversable

MANIFEST = "manifest.json"
CONTRACT = "schemas/contract.json"


def package() -> Traversable:
    """Return the folder of this package, wherever it was imported from."""
    return resources.files(__name__.rpartition(".")[0].rpartition(".")[0])


def contents(folder: Traversable) -> dict[str, bytes]:
    """Return the files of a package as path → bytes, sorted; caches of bytecode and a manifest are none of them."""
    return {
        path: file.read_bytes() for path, file in sorted(_files(folder, "")) if path != MANIFEST
    }


def manifest(files: Mapping[str, bytes]) -> bytes:
    """Return the manifest that a copy of `files` comes with."""
    described = {
        "version": __version__,
        "description": _digest(files["openapi.json"]),
        "generators": json.loads(files["generators.json"]),
        "files": {path: _digest(data) for path, data in files.items()},
    }
    return (json.dumps(described, indent=1) + "\n").encode()


def stated(folder: Traversable) -> dict[str, Any] | None:
    """Return the manifest of a copy, None where it is not what `vendor` writes."""
    try:
        found: Any = json.loads(folder.joinpath(MANIFEST).read_bytes())
    except (ValueError, RecursionError):
        return None
    usable = (
        is_object(found) and isinstance(found.get("version"), str) and is_object(found.get("files"))
    )
    return dict(found) if usable else None


def edits(folder: Traversable) -> dict[str, str]:
    """Return in what a copy differs from its manifest, as path → changed, missing or added."""
    known = stated(folder)
    if known is None:
        return {MANIFEST: "changed"}
    kept, present = known["files"], contents(folder)
    changed = [
        path for path, data in present.items() if path in kept and kept[path] != _digest(data)
    ]
    missing = [path for path in kept if path not in present]
    added = [path for path in present if path not in kept]
    return (
        dict.fromkeys(changed, "changed")
        | dict.fromkeys(missing, "missing")
        | dict.fromkeys(added, "added")
    )


def _files(folder: Traversable, prefix: str) -> Iterator[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        if entry.name == "__pycache__":
            continue
        if entry.is_dir():
            yield from _files(entry, f"{prefix}{entry.name}/")
        elif not entry.name.endswith(".pyc"):
            yield prefix + entry.name, entry


def _digest(data: bytes) -> str:
    return f"sha256:{hashlib.sha256(data).hexdigest()}"
