# Copied from codegen/runtime/_cli/validate.py; edit there.
"""`openrouter-presets validate`: judge documents, or logs of a body a line."""

from __future__ import annotations

import itertools
import sys
from argparse import ArgumentTypeError
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from .._conversion.places import lines
from .._validation.json_input import LIMIT, Rules
from .._validation.validate import is_valid
from .blocks import Block, blocks, identity
from .command import (
    CLEAN,
    INTERRUPTED,
    ISSUES,
    UNUSABLE,
    Command,
    Unusable,
    complain,
    opened,
    unreadable,
)
from .formats import FORMATS, Listing
from .logs import Judged, judge
from .progress import Progress
from .summary import Summary

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Generator, Iterator

DESCRIPTION = """\
Judge whether request bodies keep the contract, and name each fault at its place.

kinds of issues:
  violation     breaks the contract, or is no JSON in UTF-8
  unrecognized  a value that this version of the description does not have; a newer API may
  suspicious    allowed, and it looks like a mistake all the same (with --strict)
"""
INLINE = 1 << 20  # bytes of a log that are judged before worker processes pay


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `validate`."""
    add = parser.add_argument
    add(
        "files",
        nargs="+",
        metavar="FILE",
        help="a JSON document in UTF-8, or with --jsonl a log; - is standard input",
    )
    add(
        "--strict", action="store_true", help="also report what is allowed and looks like a mistake"
    )
    add(
        "--schema",
        metavar="NAME",
        default="MessagesRequest",
        help="what to judge by (default: %(default)s)",
    )
    add(
        "--format",
        choices=sorted(FORMATS),
        default="text",
        help="how to list issues (default: %(default)s)",
    )
    add(
        "--jsonl",
        action="store_true",
        help="one body a line, blank lines aside; a summary goes to standard error",
    )
    add(
        "--limit",
        metavar="N",
        type=_count,
        default=LIMIT,
        help="the most issues of a body to list (default: %(default)s)",
    )
    add(
        "--jobs",
        metavar="N",
        type=_count,
        help="processes to judge a log with (default: one a core)",
    )


def run(options: Namespace) -> int:
    """Judge the files; return the exit status."""
    if options.jobs and not options.jsonl:
        raise Unusable("--jobs goes with --jsonl")
    rules = Rules(options.schema, options.strict, options.limit)
    is_valid(
        None, options.schema, strict=options.strict
    )  # a name that is unknown ends it before anything is read
    return _logs(options, rules) if options.jsonl else _documents(options, rules)


STATUSES = {CLEAN: "clean", ISSUES: "there are issues"}
COMMAND = Command("validate", "judge request bodies", DESCRIPTION, arguments, run, STATUSES)


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise ArgumentTypeError(f"{text!r} is not a number above 0")
    return int(text)


def _documents(options: Namespace, rules: Rules) -> int:
    status = CLEAN
    listing = Listing(options.format)
    for file in options.files:
        try:
            with opened(file) as stream:
                data = stream.read()
        except OSError as error:
            complain(unreadable(file, error))
            status = UNUSABLE
            continue
        found = rules.issues(data)
        where = (
            lines(data, [issue.pointer for issue in found])
            if options.format == "github" and found
            else {}
        )
        listing.add(
            FORMATS[options.format](file, where.get(issue.pointer), issue) for issue in found
        )
        status = max(status, ISSUES) if found else status
    listing.end()
    return status


def _logs(options: Namespace, rules: Rules) -> int:
    summary, listing = Summary(), Listing(options.format)
    unread: list[str] = []
    interrupted = False
    try:
        progress = Progress(options.files)
        with closing(progress), closing(_judged(options, rules, unread)) as results:
            for judged in results:
                summary.add(judged)
                progress.hide()
                listing.add(judged.entries)
                progress.advance(
                    judged.size, f"{summary.bodies:,} bodies, {summary.faulty:,} with issues"
                )
    except KeyboardInterrupt:
        interrupted = True
    listing.end()
    for line in unread:
        complain(line)
    for line in summary.lines(interrupted=interrupted):
        print(line, file=sys.stderr)  # noqa: T201
    if interrupted:
        return INTERRUPTED
    return UNUSABLE if unread else ISSUES if summary.faulty else CLEAN


def _judged(options: Namespace, rules: Rules, unread: list[str]) -> Generator[Judged]:
    """Yield what came of each block: the first ones are judged here, the others by worker processes, if there are."""
    from .workers import END, cores, ordered  # with multiprocessing, which documents do not need

    work = partial(judge, rules=rules, style=options.format)
    waiting = itertools.chain.from_iterable(_blocks(file, unread) for file in options.files)
    judged = 0
    while judged < INLINE:
        block = next(waiting, END)
        if block is END:
            return
        if block is not None:
            judged += block.end - block.start
            yield work(block)
    jobs = options.jobs or cores()
    handed_out = waiting if jobs == 1 else (block and block.light() for block in waiting)
    yield from ordered(handed_out, work, jobs)


def _blocks(file: str, unread: list[str]) -> Iterator[Block | None]:
    try:
        with opened(file) as stream:
            yield from blocks(file, stream, None if file == "-" else identity(stream))
    except OSError as error:
        unread.append(unreadable(file, error))
