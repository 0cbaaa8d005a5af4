"""The subcommand `sync`: its arguments, and what it does with them."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from codegen.contract_diff.report import text
from codegen.description.checks import check
from codegen.description.errors import CodegenError
from codegen.description.load import load
from codegen.rendering.json_schema import schemas
from codegen.sync.apply import Outcome, take_over
from codegen.sync.changelog import entry, next_version, with_entry
from codegen.sync.examples import mend_examples
from codegen.sync.pairs import pair_up
from codegen.sync.publish import differing, refuse_edited, staged, write_all
from codegen.sync.topic_files import TopicFiles
from codegen.sync.upstream import LOCK, Upstream, lock, others, read_upstream

HELP = "adopt upstream's changes in the files of the description"
EPILOG = """\
UPSTREAM is a file, REV:PATH of a git repository, or an https address: a description of the whole API, or of these
operations alone. The exit status is 0 if everything was adopted, 1 if something is left (it is listed, and stays as
it is), 2 if nothing could be read or written. With --check, it is 1 if upstream has changed. All files are written,
or none.
"""


def add_arguments(commands: Any) -> None:
    """Add the subcommand to those of the generator."""
    layout = argparse.RawDescriptionHelpFormatter
    parser = commands.add_parser("sync", help=HELP, description=HELP, epilog=EPILOG, formatter_class=layout)
    parser.add_argument("upstream", metavar="UPSTREAM", nargs="?", help="the description to adopt")
    parser.add_argument(
        "--check",
        dest="check_upstream",
        action="store_true",
        help="write nothing; list the differences",
    )
    parser.add_argument("--force", action="store_true", help="overwrite changes that are not committed")
    parser.add_argument("--date", help="the date of upstream's description; by default the one in its name, or today")
    parser.add_argument(
        "--todo",
        action="store_true",
        help="list the texts to be written; exit 1 if there are any",
    )


def run(options: argparse.Namespace, verify: Callable[[Path], object]) -> int:
    """Sync, and print the outcome; return the exit status."""
    root: Path = options.openapi
    if options.todo:
        return _tell_todo(root)
    if options.upstream is None:
        raise CodegenError("UPSTREAM", "is not given", "name a file, REV:PATH or an address")
    if options.date and not re.fullmatch(r"\d{4}-\d\d-\d\d", options.date):
        raise CodegenError("--date", f"{options.date!r} is not a day", "write it like 2026-10-27")
    upstream = read_upstream(options.upstream, options.date)
    files = TopicFiles.read(root)
    if options.check_upstream:
        changes = pair_up(files.documents, upstream.documents).changes
        print(text(changes))
        return int(_tell_others(root, files, upstream) or bool(changes))
    return sync(root, files, upstream, verify, force=options.force)


def sync(
    root: Path,
    files: TopicFiles,
    upstream: Upstream,
    verify: Callable[[Path], object],
    *,
    force: bool,
) -> int:
    """Adopt what can be adopted; return the exit status."""
    new = _tell_others(root, files, upstream)
    outcome = take_over(files, upstream.documents)
    applied = len(outcome.changes) > len(outcome.left) or bool(outcome.created or outcome.removed)
    if applied:
        _publish(root, files, upstream, outcome, verify, force=force)
    elif not outcome.left:
        known = root.parent / LOCK
        if new or not known.exists():
            adopted = lock(upstream, files.documents).encode()
            write_all({known: adopted}, root.parent.parent)
        print("Nothing differs from upstream in what is described here.")
    for line in outcome.left:
        print(f"left: {line}")
    if applied:
        _tell_todo(root)
    return int(new or bool(outcome.left))


def _tell_others(root: Path, files: TopicFiles, upstream: Upstream) -> bool:
    """Print the operations that upstream added near ours since it was last adopted; return whether there are any."""
    adopted = root.parent / LOCK
    known: dict[str, Any] = json.loads(adopted.read_text(encoding="utf-8")) if adopted.exists() else {}
    new = [o for o in others(files.documents, upstream.documents) if o not in known.get("others", [])]
    for operation in new:
        print(f"left: {operation}: operation added (to have it here, describe it in {root.name})")
    return bool(new)


def _publish(  # noqa: PLR0913  # what is written, whence, and how
    root: Path,
    files: TopicFiles,
    upstream: Upstream,
    outcome: Outcome,
    verify: Callable[[Path], object],
    *,
    force: bool,
) -> None:
    """Write the files, the examples, the lock and the changelog."""
    changelog = root.parent.parent / "CHANGELOG.md"
    info = files.data[next(iter(files.data))]["info"]
    info["version"] = next_version(info["version"], outcome.taken)
    news = entry(info["version"], upstream.date, outcome.taken)
    with staged(root) as copy:
        for name, data in files.texts().items():
            path = copy.parent / Path(name).relative_to(root.parent)
            path.write_text(data, encoding="utf-8")
        (copy.parent / LOCK).write_text(lock(upstream, files.documents), encoding="utf-8")
        description = check(load(copy))
        contract = json.loads(schemas(description)["schemas/contract.json"])
        told = mend_examples(description, copy.parent / "examples", contract)
        verify(copy)
        written = differing(root.parent, copy.parent)
    if changelog.exists():
        written[changelog] = with_entry(changelog.read_text(encoding="utf-8"), news).encode()
    if not force:
        refuse_edited([*written], root.parent.parent)
    write_all(written, root.parent.parent)
    print(news)
    for line in [
        *(f"added {name}" for name in outcome.created),
        *(f"removed {name}" for name in outcome.removed),
        *told,
    ]:
        print(f"  {line}")
    print(f"{len(written)} files written; run: python -m codegen")


def todo(root: Path) -> list[str]:
    """Return the texts that are still to be written, each with its file and line."""
    return [
        f"{path.relative_to(root.parent).as_posix()}:{number}: {line.strip()}"
        for path in (root, *sorted((root.parent / "schemas").glob("*.yaml")))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if "TODO:" in line
    ]


def _tell_todo(root: Path) -> int:
    lines = todo(root)
    for line in lines:
        print(line)
    if lines:
        print(f"{len(lines)} text{'s' * (len(lines) > 1)} still to be written.")
    return int(bool(lines))
