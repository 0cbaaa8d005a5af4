# Copied from codegen/runtime/_cli/validate.py; edit there.
"""`openrouter-presets validate`: judge documents, or logs with one body per line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._conversion.places import lines
from .._validation.json_input import LIMIT, Rules
from .._validation.validate import is_valid, schema_name
from .command import (
    CLEAN,
    ISSUES,
    UNUSABLE,
    Command,
    Unusable,
    complain,
    count,
    opened,
    unreadable,
)
from .issues import FORMATS, Listing

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

DESCRIPTION = """\
Judge whether request bodies conform to the contract, and name each fault at its place.

kinds of issues:
  violation     breaks the contract, or is not JSON in UTF-8
  unrecognized  a value that this version of the description does not have; a newer API may
  suspicious    allowed, and it looks like a mistake all the same (with --strict)
"""


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `validate`."""
    add = parser.add_argument
    what = "a JSON document in UTF-8, or with --jsonl a log; - is standard input"
    add("files", nargs="+", metavar="FILE", help=what)
    what = "also report what is allowed and looks like a mistake"
    add("--strict", action="store_true", help=what)
    what = "what to judge by (default: %(default)s)"
    add("--schema", metavar="NAME", default=schema_name(), help=what)
    what = "how to list issues (default: %(default)s)"
    add("--format", choices=sorted(FORMATS), default="text", help=what)
    what = "one body per line, blank lines aside; a summary goes to standard error"
    add("--jsonl", action="store_true", help=what)
    what = "the most issues of a body to list (default: %(default)s)"
    add("--limit", metavar="N", type=count, default=LIMIT, help=what)
    what = "processes to judge a log with (default: one per core)"
    add("--jobs", metavar="N", type=count, help=what)


def run(options: Namespace) -> int:
    """Judge the files; return the exit status."""
    if options.jobs and not options.jsonl:
        raise Unusable("--jobs goes with --jsonl")
    rules = Rules(options.schema, options.strict, options.limit)
    # A name that is unknown ends it before anything is read.
    is_valid(None, options.schema, strict=options.strict)
    if options.jsonl:
        from .logs import judge_logs  # with multiprocessing, which documents do not need

        return judge_logs(options, rules)
    return _judge_documents(options, rules)


COMMANDS = {
    "validate": Command(
        DESCRIPTION, run, arguments, statuses={CLEAN: "clean", ISSUES: "there are issues"}
    )
}


def _judge_documents(options: Namespace, rules: Rules) -> int:
    status = CLEAN
    listing, style = Listing(options.format), FORMATS[options.format]
    for file in options.files:
        try:
            with opened(file) as stream:
                data = stream.read()
        except OSError as error:
            complain(unreadable(file, error))
            status = UNUSABLE
            continue
        if found := rules.issues(data):
            pointers = [issue.pointer for issue in found]
            where = lines(data, pointers) if options.format == "github" else {}
            listing.add(style(file, where.get(issue.pointer), issue) for issue in found)
            status = max(status, ISSUES)
    listing.end()
    return status
