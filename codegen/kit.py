"""`python -m codegen.kit`: packs what a port to another language needs into one reproducible archive."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import subprocess
import tarfile
from pathlib import Path
from typing import Any

from codegen.__main__ import PACKAGE, ROOT, read
from codegen.description.model import Description
from codegen.rendering.openapi_30 import openapi_30
from codegen.rendering.package import document

VECTORS = ROOT / "tests" / "vectors"


def contents(description: Description) -> dict[str, bytes]:
    """Return the files of the kit, except its manifest, as path → bytes."""
    whole = json.loads(document(description)["openapi.json"])
    older = json.dumps(openapi_30(whole), indent=2, ensure_ascii=False) + "\n"
    files = {path.relative_to(ROOT / "tests").as_posix(): path.read_bytes() for path in VECTORS.rglob("*.*")}
    files |= {f"schemas/{path.name}": path.read_bytes() for path in (PACKAGE / "schemas").iterdir()}
    files |= {name: (ROOT / name).read_bytes() for name in ("LICENSE", "PORTING.md")}
    return files | {"openapi.json": (PACKAGE / "openapi.json").read_bytes(), "openapi-3.0.json": older.encode()}


def manifest(description: Description, files: dict[str, bytes]) -> dict[str, Any]:
    """Return the manifest: the edition of the contract, file digests, and changes to vectors since the last release."""
    release, before = _released()
    ids = {_id(path): _digest(data) for path, data in files.items() if _is_vector(path)}
    return {
        "version": description.document["info"]["version"],
        "contract": description.contract,
        "since": release,
        "added": sorted(ids.keys() - before.keys()) if release else [],
        "changed": sorted(name for name in ids.keys() & before.keys() if ids[name] != before[name]),
        "removed": sorted(before.keys() - ids.keys()),
        "files": {path: _digest(files[path]) for path in sorted(files)},
    }


def archive(files: dict[str, bytes], folder: str) -> bytes:
    """Return files as a gzipped tar archive that records neither the time nor the user."""
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb", mtime=0) as packed, tarfile.open(fileobj=packed, mode="w") as tar:
        for path, data in sorted(files.items()):
            entry = tarfile.TarInfo(f"{folder}/{path}")
            entry.size, entry.mode = len(data), 0o644
            tar.addfile(entry, io.BytesIO(data))
    return out.getvalue()


def _released() -> tuple[str | None, dict[str, str]]:
    """Return the last release tagged in git, and the digest of each of its vectors; None and {} if there is none."""
    release = _git("describe", "--tags", "--abbrev=0", "--match=v*").decode().strip() or None
    listed = _git("ls-tree", "-r", "--name-only", release, "tests/vectors") if release else b""
    paths = [path for path in listed.decode().splitlines() if _is_vector(path.removeprefix("tests/"))]
    return release, {_id(path.removeprefix("tests/")): _digest(_git("show", f"{release}:{path}")) for path in paths}


def _git(*arguments: str) -> bytes:
    try:
        done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, check=False)  # noqa: S603, S607
    except OSError:
        return b""
    return done.stdout if done.returncode == 0 else b""


def _is_vector(path: str) -> bool:
    return path.count("/") == 2 and path.startswith("vectors/") and path.endswith(".json")


def _id(path: str) -> str:
    return path.removeprefix("vectors/").removesuffix(".json")


def _digest(data: bytes) -> str:
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


def main(output: Path = ROOT / "dist") -> Path:
    """Write the archive, and return its path."""
    description = read(ROOT / "openapi" / "openapi.yaml")
    files = contents(description)
    described = manifest(description, files)
    files["manifest.json"] = (json.dumps(described, indent=1) + "\n").encode()
    name = f"openrouter-presets-kit-{described['version']}"
    output.mkdir(exist_ok=True)
    target = output / f"{name}.tar.gz"
    target.write_bytes(archive(files, name))
    return target


if __name__ == "__main__":
    print(main().relative_to(ROOT))  # noqa: T201
