"""From text to files: renders templates, runs the formatter, and finally writes or compares the files."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import jinja2

from codegen.description.errors import CodegenError
from codegen.rendering.client import arguments, documented, literal, values
from codegen.rendering.docstrings import escaped, paragraph, wrapped

ENVIRONMENT = jinja2.Environment(  # noqa: S701  # the output is Python, not HTML
    loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)
ENVIRONMENT.filters |= {
    "arguments": arguments,
    "documented": documented,
    "escaped": escaped,
    "literal": literal,
    "paragraph": paragraph,
    "values": values,
    "wrapped": wrapped,
}
RUFF = [sys.executable, "-m", "ruff"]
COMBINED = "--config=lint.isort.combine-as-imports=true"
STYLE = ["--isolated", "--no-cache", "--quiet", "--target-version=py310", "--line-length=120"]


def render(template: str, context: dict[str, Any]) -> str:
    """Return the text of the template file `template`."""
    return ENVIRONMENT.get_template(template).render(context)


def formatted(files: dict[str, str]) -> dict[str, str]:
    """Return the Python files with their imports sorted and their code formatted by ruff."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            target = Path(folder, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
        for command in (
            ["check", "--fix", "--output-format=concise", "--select=F401,I", COMBINED],
            ["format"],
        ):
            run = subprocess.run(  # noqa: S603  # our own formatter on our own text
                [*RUFF, *command, *STYLE, folder], capture_output=True, text=True, check=False
            )
            if run.returncode:
                fault = (run.stdout + run.stderr).replace(folder + os.sep, "").strip().partition("\n")[0]
                raise CodegenError("templates", f"the formatter refuses the text ({fault})", "mend the template")
        return {path: Path(folder, path).read_text(encoding="utf-8") for path in files}


def compare(files: dict[str, str], folder: Path) -> dict[str, str]:
    """Return the paths at which `folder` differs from `files`, each with the difference: stale, missing or extra.

    It compares the set of files and their bytes, and ignores bytecode caches.
    """
    wanted = {path: text.encode() for path, text in sorted(files.items())}
    present = {
        path.relative_to(folder).as_posix(): path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
    stale = [path for path in wanted if path in present and present[path].read_bytes() != wanted[path]]
    missing = [path for path in wanted if path not in present]
    extra = [path for path in present if path not in wanted]
    return dict.fromkeys(stale, "stale") | dict.fromkeys(missing, "missing") | dict.fromkeys(extra, "extra")


def write(files: dict[str, str], folder: Path) -> dict[str, str]:
    """Make `folder` contain exactly `files`, and return the changes; files that are up to date are not touched.

    All new text is on the disk before the first file is replaced.

    Raises:
        CodegenError: the folder cannot be written to; nothing has changed.
    """
    staged: list[tuple[Path, Path]] = []
    _require_room(files, folder)
    try:
        changes = compare(files, folder)
        for target in (folder / path for path in changes if path in files):
            target.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=target.parent, prefix=".codegen-")
            staged.append((Path(name), target))
            with os.fdopen(handle, "wb") as stream:
                stream.write(files[target.relative_to(folder).as_posix()].encode())
            Path(name).chmod(0o644)
        for temporary, target in staged:
            temporary.replace(target)
        for path in changes.keys() - files.keys():
            (folder / path).unlink()
    except OSError as error:
        for temporary, _ in staged:
            temporary.unlink(missing_ok=True)
        problem = f"cannot be written ({error.strerror})"
        raise CodegenError(str(folder), problem, "make it a folder you may write to") from error
    return changes


def _require_room(files: dict[str, str], folder: Path) -> None:
    """Refuse to write if there is a file in the place of a folder, or a folder in the place of a file."""
    for target in (folder / path for path in files):
        blocked = [parent for parent in reversed(target.parents) if parent.exists() and not parent.is_dir()]
        for obstacle in blocked or [target] * target.is_dir():
            what = "a folder" if obstacle.is_dir() else "a file"
            raise CodegenError(
                str(obstacle),
                f"cannot be written ({what} is in the way)",
                "move it, then run again",
            )
