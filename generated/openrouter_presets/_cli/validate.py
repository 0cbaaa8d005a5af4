# Copied from codegen/runtime/_cli/validate.py; edit there.
"""`openrouter-presets validate`: validate documents, or logs with one body per line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._json_text import positions
from .._validation.json_input import LIMIT, Rules, beyond_schemas
from .._validation.validate import is_valid, schema_name
from .command import CLEAN, ISSUES, UNUSABLE, Command, Unusable, complain, contents, count
from .inputs import BrokenYamlError, form, is_log, listed, yaml_documents
from .issues import CHOICES, FORMATS, Listing, style

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator

    from .._errors import Issue
    from .._json_text import Position

DESCRIPTION = """\
Check whether request bodies conform to the contract, and report each fault at its place. Files are JSON, JSON Lines
(.jsonl, .ndjson) or YAML (.yaml, .yml), also compressed (.gz); a folder means all such files below it.

kinds of issues:
  violation     breaks the contract, or is not JSON in UTF-8
  unrecognized  a value that this version of the description does not have; a newer API may
  suspicious    allowed, but looks like a mistake; only a warning, except with --strict
  ignored       allowed, but presets do not keep it; listed only with --strict, and never counts
"""


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `validate`."""
    add = parser.add_argument
    what = "a file or a folder; - (or no FILE at all) is standard input"
    add("files", nargs="*", metavar="FILE", help=what)
    what = "count suspicious issues too, and list ignored fields"
    add("--strict", action="store_true", help=what)
    what = "the schema to validate against (default: %(default)s)"
    add("--schema", metavar="NAME", default=schema_name(), help=what)
    what = "how to list issues (default: %(default)s)"
    add("--format", choices=CHOICES, default="text", help=what)
    what = "one body per line in every FILE, blank lines aside; a summary goes to standard error"
    add("--jsonl", action="store_true", help=what)
    what = "the most issues of a body to list (default: %(default)s)"
    add("--limit", metavar="N", type=count, default=LIMIT, help=what)
    what = "processes to judge logs with (default: one per core)"
    add("--jobs", metavar="N", type=count, help=what)


def run(options: Namespace) -> int:
    """Validate the files; return the exit status."""
    rules = Rules(options.schema, options.strict, options.limit)
    # Raises if the schema name is unknown, before anything is read.
    is_valid(None, options.schema, strict=options.strict)
    files = list(listed(options.files or ["-"]))
    logs = [file for file in files if options.jsonl or form(file) == "log"]
    if options.jobs and not logs:
        raise Unusable("--jobs is for logs: name a .jsonl file, or add --jsonl")
    options.format = style(options.format)
    listing = Listing(options.format)
    status = CLEAN
    for file in files:
        if file not in logs:
            status = max(status, _judge_document(file, rules, options.format, listing))
    if logs:
        from .logs import judge_logs  # with multiprocessing, which documents do not need

        status = max(status, judge_logs(logs, rules, options, listing))
    listing.end()
    return status


COMMANDS = {
    "validate": Command(
        DESCRIPTION,
        run,
        arguments,
        statuses={CLEAN: "valid", ISSUES: "there are issues that count"},
    )
}


def _judge_document(file: str, rules: Rules, format_name: str, listing: Listing) -> int:
    try:
        data = contents(file)
        found = list(_found(file, data, rules))
    except Unusable as error:
        complain(str(error))
        return UNUSABLE
    listing.add(FORMATS[format_name](file, position, issue) for position, issue in found)
    return ISSUES if any(rules.refuses(issue) for _, issue in found) else CLEAN


def _found(file: str, data: bytes, rules: Rules) -> Iterator[tuple[Position, Issue]]:
    """Yield the issues of a file, each with its position."""
    if form(file) == "yaml":
        yield from _found_in_yaml(file, data, rules)
        return
    issues = rules.issues(data)
    if any(issue.keyword == "json" and issue.kind == "violation" for issue in issues) and is_log(data):
        for number, line in enumerate(data.split(b"\n"), 1):
            if line.strip():
                yield from _at_line(number, line, rules.issues(line))
        return
    where = positions(data, [issue.pointer for issue in issues])
    yield from ((where[issue.pointer], issue) for issue in issues)


def _at_line(number: int, line: bytes, issues: list[Issue]) -> Iterator[tuple[Position, Issue]]:
    where = positions(line, [issue.pointer for issue in issues])
    yield from (((number, where[issue.pointer][1]), issue) for issue in issues)


def _found_in_yaml(file: str, data: bytes, rules: Rules) -> Iterator[tuple[Position, Issue]]:
    try:
        documents = yaml_documents(file, data)
    except BrokenYamlError as error:
        yield error.position, beyond_schemas("json", f"not YAML: {error}")
        return
    if not documents:
        yield (1, 1), beyond_schemas("json", "not YAML: the file is empty")
    for document in documents:
        for issue in rules.judge(document.value, iter(document.repeated)):
            yield document.position(issue.pointer), issue
