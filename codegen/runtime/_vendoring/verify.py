# Copied from codegen/runtime/_vendoring/verify.py; edit there.
"""A vendored copy held to its manifest; runs on the standard library alone."""

from __future__ import annotations

import json
import sys

from .. import __version__
from .manifest import MANIFEST, contents, edits, foreign, manifest, package, same, stated

CURRENT, EDITED, NO_COPY = 0, 1, 2


def verify() -> int:
    """Print in what the copy that runs this differs from its manifest; return the exit status."""
    folder = package()
    if not folder.joinpath(MANIFEST).is_file():
        told = f"there is no {MANIFEST}: this package is not a copy made by `vendor`"
        print(f"openrouter-presets: {told}", file=sys.stderr)  # noqa: T201
        return NO_COPY
    found, files = edits(folder), contents()
    if not found and not same(folder.joinpath(MANIFEST).read_bytes(), manifest(files)):
        found = {MANIFEST: "changed"}
    lines = [f"{how}: {path}" for path, how in found.items()]
    lines = lines or [f"OK: {len(files)} files of version {__version__}"]
    known = stated(folder)
    if beside := foreign(folder, known["files"]) if known else []:
        some = ", ".join(beside[:5]) + ", …" * (len(beside) > 5)
        lines.append(f"left alone, not of the copy: {some}")
    text = "".join(f"{json.dumps(line, ensure_ascii=False)[1:-1]}\n" for line in lines)
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
    sys.stdout.flush()
    return EDITED if found else CURRENT
