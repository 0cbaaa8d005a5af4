"""Vendored copies as tests make, change and run them."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openrouter_presets._cli.main import main
from tests.support.command import run
from tests.support.tiny import contents

if TYPE_CHECKING:
    from collections.abc import Callable

NAME = "acme.third_party.orp"


def vendor(site: Path, *options: str) -> Path:
    """Make a copy that is imported from `site` as `NAME`, by default one with all parts; return its folder."""
    folder = site.joinpath(*NAME.split("."))
    assert main(["vendor", str(folder), *(options or ("--with", "all"))]) == 0
    return folder


def zipped(site: Path, archive: Path) -> Path:
    """Put what stands in a folder into a zip file; return that."""
    with zipfile.ZipFile(archive, "w") as stream:
        for file in sorted(site.rglob("*")):
            if "__pycache__" not in file.parts:
                stream.write(file, file.relative_to(site))
    return archive


def digest(data: bytes | None) -> str:
    assert data is not None
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


def files(folder: Path) -> dict[str, bytes]:
    return {path: data for path, data in contents(folder).items() if data is not None}


def state(folder: Path) -> dict[str, Any]:
    stated: dict[str, Any] = json.loads((folder / "manifest.json").read_bytes())
    return stated


def restate(folder: Path) -> None:
    """Have the manifest of a copy say what its files are now."""
    known = state(folder)
    known["files"] = {path: digest((folder / path).read_bytes()) for path in known["files"]}
    (folder / "manifest.json").write_text(json.dumps(known, indent=1) + "\n", encoding="utf-8")


def outdate(folder: Path, change: Callable[[dict[str, Any]], object], path: str = "schemas/contract.json") -> None:
    """Make a copy look as an earlier version made it: a JSON file as it was, with a manifest that says so."""
    document = json.loads((folder / path).read_bytes())
    change(document)
    data = json.dumps(document).encode()
    (folder / path).write_bytes(data)
    stated = state(folder) | {"version": "0.0.9"}
    stated["files"][path] = digest(data)
    (folder / "manifest.json").write_text(json.dumps(stated), encoding="utf-8")


def verify(folder: Path) -> tuple[int, str, str]:
    """Run the `verify` of a copy in a folder `acme/third_party`."""
    name = f"acme.third_party.{folder.name}"
    program = f"import runpy, sys; sys.path.insert(0, {str(folder.parents[2])!r}); sys.argv[1:] = ['verify']"
    return run(command=[sys.executable, "-c", f"{program}; runpy.run_module({name!r}, run_name='__main__')"])


def python(
    site: Path, program: str, *options: str, path: tuple[Path, ...] = (), stdin: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    """Run a program, or a module of the copy, with warnings as errors; `path` comes before the rest."""
    places = os.pathsep.join(map(str, (*path, site)))
    environment = {**os.environ, "PYTHONPATH": places, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, "-W", "error", *options, *(["-c", program] if program else [])],
        input=stdin,
        capture_output=True,
        env=environment,
        cwd=site if site.is_dir() else site.parent,
        timeout=60,
        check=False,
    )


def outcome(done: subprocess.CompletedProcess[bytes]) -> tuple[int, str, str]:
    return done.returncode, done.stdout.decode(), done.stderr.decode()
