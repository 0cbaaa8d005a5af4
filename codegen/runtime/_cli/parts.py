# Copied from codegen/runtime/_cli/parts.py; edit there.
"""The files of a copy that has some of the parts, and where they come from."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from .. import __version__
from .._manifest import MANIFEST, PARTS, contents, manifest, package, part_of, provenance

if TYPE_CHECKING:
    from collections.abc import Collection, Set as AbstractSet

DEFAULT = ("models", "codecs", "types", "validation", "transport")
README = """\
# A copy of openrouter-presets {version}

Client, models and schemas of OpenRouter's presets API, generated from its OpenAPI description{contract}.
It has the parts {parts}.
[manifest.json](manifest.json) says where it comes from, and lists its files.

- Do not edit it: the next update asks before it discards edits. Files beside its own, such as `BUILD`, may be added.
- Update: install a newer openrouter-presets, and run `openrouter-presets vendor` with the path of this folder. Parts
  are kept; `--with` and `--without` change them.
- Verify: run `verify` with `python -m` and the name of this package, as in `python -m acme.presets verify`.

License: MIT, see [LICENSE](LICENSE).
"""
HOME = "generated/openrouter_presets/"  # of this package in its own repository
ATTRIBUTES = "* linguist-generated\n"


def copy_of(parts: AbstractSet[str], beside: Collection[str] = ()) -> dict[str, bytes]:
    """Return the files of a copy with these parts, its manifest among them, as path → bytes.

    `beside` names the other files in its folder; if a README.md or .gitattributes is among them, none is added.
    """
    left_out = PARTS.keys() - parts
    files = {path: data for path, data in contents().items() if part_of(path) not in left_out}
    for path in ("__init__.py", "client.py", "async_client.py"):
        if path in files:
            files[path] = _without(left_out, files[path].decode()).encode()
    made_from = provenance()
    date = made_from.get("contract", {}).get("date")
    readme = README.format(
        version=__version__,
        contract=f" of {date}" if date else "",
        parts=", ".join(f"`{name}`" for name in PARTS if name in parts),
    )
    said = {"README.md": readme.encode(), ".gitattributes": ATTRIBUTES.encode()}
    files = dict(sorted((files | said).items()))
    files = {path: data for path, data in files.items() if path not in beside}
    source = made_from.get("source") or _source()
    return files | {MANIFEST: manifest(files, {**made_from, **({"source": source} if source else {})})}


def _without(left_out: AbstractSet[str], text: str) -> str:
    """Return a module without its imports from parts that are left out, which type checkers would not find."""
    if "types" in left_out:
        text = re.sub(r" \| types\.\w+", "", text).replace("import models, types", "import models")
    lines = text.splitlines(keepends=True)
    gone: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom) and node.level and node.col_offset and _part(node.module) in left_out:
            gone |= {f'"{alias.name}"' for alias in node.names}
            for number in range(node.lineno - 1, node.end_lineno or 0):
                lines[number] = ""
    if "models" in left_out:
        gone.add('"models"')
        lines = [line.replace("from . import models, types", "from . import types") for line in lines]
    if "types" in left_out:
        gone.add('"types"')
    return "".join(line for line in lines if line.strip().rstrip(",") not in gone)


def _part(module: str | None) -> str | None:
    path = (module or "").replace(".", "/")
    return part_of(f"{path}.py") or part_of(f"{path}/")


def _source() -> dict[str, str]:
    """Return the address and the revision of the clone that this package is part of; nothing where there is none."""
    folder = Path(str(package()))
    if _git(folder, "rev-parse", "--show-prefix") != HOME:
        return {}  # it is installed, perhaps into the repository of another project
    address = _git(folder, "remote", "get-url", "origin")
    revision = _git(folder, "describe", "--always", "--dirty", "--exclude=*", "--abbrev=40")
    parts = urlsplit(address)
    is_public = bool(parts.netloc)  # not a path of this machine
    host = parts.netloc.rpartition("@")[2]  # without a password
    shown = {"address": parts._replace(netloc=host).geturl() if is_public else "", "revision": revision}
    return {key: value for key, value in shown.items() if value}


def _git(folder: Path, *arguments: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603  # arguments of our own
            ["git", "-C", str(folder), *arguments],  # noqa: S607
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
