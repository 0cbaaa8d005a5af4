"""The command `python -m codegen`: description in, package out."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from codegen.contract_diff import command as changes_command
from codegen.description.checks import check
from codegen.description.errors import CodegenError
from codegen.description.examples import check_examples
from codegen.description.load import load
from codegen.description.model import Description
from codegen.rendering.codecs import codecs
from codegen.rendering.files import compare, formatted, write
from codegen.rendering.json_schema import schemas
from codegen.rendering.models import models, types
from codegen.rendering.package import document, package, provenance, runtime
from codegen.rendering.vectors import vectors
from codegen.rendering.verdict import verdicts
from codegen.sync import command as sync_command
from codegen.sync.publish import finish

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "generated/openrouter_presets"
VECTORS = ROOT / "tests/vectors/components"
T = TypeVar("T")


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status: 0 on success, 1 if the package is out of date, 2 on an error."""
    parser = argparse.ArgumentParser("python -m codegen", description="Generate the package from the description.")
    parser.add_argument("--check", action="store_true", help="compare instead of writing; exit 1 on a difference")
    parser.add_argument("--openapi", type=Path, default=ROOT / "openapi/openapi.yaml", help="the description")
    parser.add_argument("--output", type=Path, default=PACKAGE, help="the folder of the package")
    commands = parser.add_subparsers(dest="command", title="other commands")
    changes_command.add_arguments(commands)
    sync_command.add_arguments(commands)
    options = parser.parse_args(arguments)
    try:
        if options.command == "changes":
            return changes_command.run(options)
        if finish(options.openapi.resolve().parent.parent):
            print("Completed a sync that had been interrupted.", file=sys.stderr)
        if options.command == "sync":
            return sync_command.run(options, lambda path: generate(read(path)))
        description = stage("load", lambda: read(options.openapi), _counts)
        files = generate(description)
        folders = {options.output: files}
        if options.output == PACKAGE:
            folders[VECTORS] = vectors(description, files)
        changes = stage(
            "compare" if options.check else "write",
            lambda: _settled(folders, compare if options.check else write),
            lambda found: (
                f"{sum(map(len, folders.values()))} files, {len(found)} {'differ' if options.check else 'changed'}"
            ),
        )
    except CodegenError as error:
        print(error, file=sys.stderr)
        return 2
    for path, change in changes.items():
        print(f"  {change}: {path}")
    if options.check and changes:
        print("The package does not match the description; run: make generate", file=sys.stderr)
        return 1
    return 0


def _settled(
    folders: dict[Path, dict[str, str]],
    settle: Callable[[dict[str, str], Path], dict[str, str]],
) -> dict[str, str]:
    """Write or compare the files of each folder; return the differences by path."""
    return {path: change for folder, files in folders.items() for path, change in settle(files, folder).items()}


def read(path: Path) -> Description:
    """Load the description and check all of it, its examples too."""
    description = check(load(path))
    contract = json.loads(schemas(description)["schemas/contract.json"])
    check_examples(description, path.parent / "examples", contract)
    return description


def generate(description: Description) -> dict[str, str]:
    """Return the whole package as path → text."""

    def files_stage(name: str, work: Callable[[], dict[str, str]]) -> dict[str, str]:
        return stage(name, work, lambda files: f"{len(files)} file" + "s" * (len(files) != 1))

    copied = runtime()
    rendered = files_stage("models", lambda: models(description))
    files = dict(rendered)
    files |= files_stage("types", lambda: types(description))
    files |= files_stage("codecs", lambda: codecs(description, rendered))
    files |= files_stage("verdicts", lambda: verdicts(description))
    files |= files_stage("schemas", lambda: schemas(description))
    files |= files_stage("package", lambda: package(description) | document(description) | provenance(description))
    python = {path: text for path, text in files.items() if path.endswith(".py")}
    return copied | files | files_stage("format", lambda: formatted(python))


def stage(name: str, work: Callable[[], T], summary: Callable[[T], str]) -> T:
    """Run `work`, then print one line with a summary of its result and the seconds it took."""
    start = time.perf_counter()
    result = work()
    print(f"{name:8} {summary(result):46} {time.perf_counter() - start:6.2f} s")
    return result


def _counts(description: Description) -> str:
    counts = len(description.topics), len(description.components), len(description.operations)
    return "{} topics, {} components, {} operation".format(*counts) + "s" * (counts[2] != 1)


if __name__ == "__main__":
    sys.exit(main())
