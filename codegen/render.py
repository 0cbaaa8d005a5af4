"""Text to files: templates, the formatter, and the last step, which writes or compares."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import jinja2
from attrs import frozen

from codegen.errors import CodegenError

ENVIRONMENT = jinja2.Environment(  # noqa: S701  # the output is Python, not HTML
    loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)
RUFF = [sys.executable, "-m", "ruff"]
STYLE = ["--isolated", "--no-cache", "--quiet", "--target-version=py310", "--line-length=100"]


@frozen
class Changes:
    """How the files of a folder differ from the ones wanted, by path."""

    stale: tuple[str, ...]
    missing: tuple[str, ...]
    extra: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.stale or self.missing or self.extra)

    def lines(self) -> list[str]:
        """Return a line a file: what is wrong with it, and its path."""
        groups = (("stale", self.stale), ("missing", self.missing), ("extra", self.extra))
        return [f"{what}: {path}" for what, paths in groups for path in paths]


def render(template: str, context: dict[str, Any]) -> str:
    """Return the text of the template file `template`."""
    return ENVIRONMENT.get_template(template).render(context)


def formatted(files: dict[str, str]) -> dict[str, str]:
    """Return the files with Python sorted and laid out by ruff."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            target = Path(folder, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
        for command in (["check", "--fix", "--output-format=concise", "--select=F401,I"], ["format"]):
            run = subprocess.run(  # noqa: S603  # our own formatter on our own text
                [*RUFF, *command, *STYLE, folder], capture_output=True, text=True, check=False
            )
            if run.returncode:
                fault = (run.stdout + run.stderr).replace(folder + os.sep, "").strip().partition("\n")[0]
                raise CodegenError("templates", f"the formatter refuses the text ({fault})", "mend the template")
        return {path: Path(folder, path).read_text(encoding="utf-8") for path in files}


def compare(files: dict[str, str], folder: Path) -> Changes:
    """Return how `folder` differs from `files`, bytes and set of files; caches of bytecode do not count."""
    wanted = {path: text.encode() for path, text in files.items()}
    present = {
        path.relative_to(folder).as_posix(): path
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    return Changes(
        stale=tuple(path for path in sorted(wanted) if path in present and present[path].read_bytes() != wanted[path]),
        missing=tuple(path for path in sorted(wanted) if path not in present),
        extra=tuple(path for path in sorted(present) if path not in wanted),
    )


def write(files: dict[str, str], folder: Path) -> Changes:
    """Make `folder` hold `files` and nothing else; files that are right already are not touched.

    All new text is on the disk before the first file is replaced.

    Raises:
        CodegenError: the folder cannot be written to; nothing has changed.
    """
    staged: list[tuple[Path, Path]] = []
    try:
        changes = compare(files, folder)
        for path in (*changes.stale, *changes.missing):
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=target.parent, prefix=".codegen-")
            staged.append((Path(name), target))
            with os.fdopen(handle, "wb") as stream:
                stream.write(files[path].encode())
            Path(name).chmod(0o644)
        for temporary, target in staged:
            temporary.replace(target)
        for path in changes.extra:
            (folder / path).unlink()
    except OSError as error:
        for temporary, _ in staged:
            temporary.unlink(missing_ok=True)
        raise CodegenError(
            error.filename or str(folder), f"cannot be written ({error.strerror})", "make it a folder you may write to"
        ) from error
    return changes
