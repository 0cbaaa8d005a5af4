"""The sizes of vendored copies, as the table in README.md: `python -m tests.support.sizes` updates it."""

from __future__ import annotations

import re
import sys
from contextlib import redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory

from openrouter_presets._manifest import MANIFEST
from tests.support.vendoring import files, vendor

README = Path(__file__).parents[2] / "README.md"
COPIES: list[tuple[str, ...]] = [
    (),
    ("--without", "types,validation"),
    ("--without", "types,validation,codecs"),
    ("--without", "types,models,codecs,transport"),
]
_TABLE = re.compile(r"(?<=<!-- sizes -->\n).*?(?=<!-- /sizes -->)", re.DOTALL)


def size(options: tuple[str, ...]) -> tuple[int, int]:
    """Return how many files a copy has, and how many lines, those of the manifest aside."""
    with TemporaryDirectory() as site, redirect_stdout(sys.stderr):
        copied = files(vendor(Path(site), *(options or ("--force",))))
    return len(copied), sum(data.count(b"\n") for path, data in copied.items() if path != MANIFEST)


def table(sizes: dict[tuple[str, ...], tuple[int, int]]) -> str:
    """Return the table in README.md."""
    rows = [
        f"| `{' '.join(('vendor DEST', *options))}` | {count} | {lines:,} |\n"
        for options, (count, lines) in sizes.items()
    ]
    return "".join(["| command | files | lines, the manifest aside |\n", "| --- | --- | --- |\n", *rows])


def shown() -> str:
    """Return the table as README.md has it."""
    found = _TABLE.search(README.read_text(encoding="utf-8"))
    assert found is not None
    return found[0]


if __name__ == "__main__":
    new = table({options: size(options) for options in COPIES})
    README.write_text(_TABLE.sub(lambda _: new, README.read_text(encoding="utf-8")), encoding="utf-8")
