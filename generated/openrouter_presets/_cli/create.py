# Copied from codegen/runtime/_cli/create.py; edit there.
"""`openrouter-presets create`: a preset from a request body that works already."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentTypeError
from typing import TYPE_CHECKING, Any

from .._errors import PresetsError, ValidationError
from .._validation.json_input import Rules, bounded, read
from .command import (
    CLEAN,
    INTERRUPTED,
    UNUSABLE,
    Command,
    Output,
    Unusable,
    complain,
    opened,
    unreadable,
)
from .formats import text
from .outcome import REFUSED, UNKNOWN, report_failure, report_success

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from ..client import Client

DESCRIPTION = """\
Create the preset SLUG from a request body, or give it a new version if it exists. The answer is printed as
JSON; standard error says what of the body the version does not keep. The key is that of OPENROUTER_API_KEY.
"""
KEY = "OPENROUTER_API_KEY"
STATUSES = {
    CLEAN: "created; with --dry-run, printed",
    REFUSED: "refused by the API: nothing was created",
    UNUSABLE: "wrong use, an invalid body, or the API was not reached: nothing was created",
    UNKNOWN: "sent without a usable answer: a version may have been created, so look at the preset",
    INTERRUPTED: "stopped with Ctrl-C; standard error says whether the request may have been sent",
}
_DAY = 86_400.0


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `create`."""
    add = parser.add_argument
    add("slug", metavar="SLUG", help="slug of the preset")
    add(
        "file",
        nargs="?",
        default="-",
        metavar="FILE",
        help="the body, as JSON in UTF-8; - is standard input, too",
    )
    add(
        "--base-url",
        metavar="URL",
        type=_address,
        help="where the API stands, if not where the description says",
    )
    add(
        "--timeout",
        metavar="SECONDS",
        type=_seconds,
        default=60.0,
        help="the longest that it may take with all its attempts (default: %(default)g)",
    )
    add(
        "--retries",
        metavar="N",
        type=_count,
        default=2,
        help="how often to send again what had no effect (default: %(default)s)",
    )
    add(
        "--validation",
        choices=("contract", "strict", "off"),
        default="contract",
        help="what to refuse: bodies that break the contract, bodies with any issue, or none (default: %(default)s)",
    )
    add(
        "--header",
        metavar="'NAME: VALUE'",
        type=_header,
        action="append",
        default=[],
        help="send a header too, such as 'X-Title: mine'; may be repeated",
    )
    add(
        "--dry-run",
        action="store_true",
        help="send nothing, and print the request as a curl command; needs no key",
    )


def run(options: Namespace) -> int:
    """Create the preset, or print how; return the exit status."""
    names = [name.lower() for name, _ in options.header]
    if len(set(names)) < len(names):
        raise Unusable("--header: give each name once")
    try:
        return _print_request(options) if options.dry_run else _create(options)
    except ValidationError as error:
        for issue in bounded(list(error.issues)):
            print(text(options.file, None, issue), file=sys.stderr)  # noqa: T201
        return UNUSABLE


COMMAND = Command(
    "create", "create a preset, or a version of it", DESCRIPTION, arguments, run, STATUSES
)


def _address(value: str) -> str:
    if not value:
        raise ArgumentTypeError("the address is empty")
    return value


def _seconds(value: str) -> float:
    try:
        seconds = float(value)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= _DAY:
        raise ArgumentTypeError(f"{value!r} is no time in seconds, of a day at most")
    return seconds


def _count(value: str) -> int:
    if not value.isdecimal():
        raise ArgumentTypeError(f"{value!r} is no number of times")
    return int(value)


def _header(value: str) -> tuple[str, str]:
    name, colon, content = value.partition(":")
    if not colon:
        raise ArgumentTypeError("a header has the form 'NAME: VALUE'")
    return name, content.strip(" \t")


def _body(options: Namespace) -> Any:
    """Return the body to send.

    Raises:
        ValidationError: it is no JSON, or not what `--validation` asks for; a client refuses by the same rules.
    """
    try:
        with opened(options.file) as stream:
            data = stream.read()
    except OSError as error:
        raise Unusable(unreadable(options.file, error)) from error
    source, body = read(data)
    if options.validation != "off":
        strict = options.validation == "strict"
        issues = Rules("MessagesRequest", strict).judge(source, body)
        if (strict and issues) or any(issue.kind == "violation" for issue in issues):
            raise ValidationError(issues)
    return body


def _print_request(options: Namespace) -> int:
    from .._transport.requests import build_request
    from ..client import CREATE_PRESETS_MESSAGES, Client
    from .curl import command

    request = build_request(
        CREATE_PRESETS_MESSAGES,
        {"slug": options.slug},
        _body(options),
        api_key=f"${KEY}",
        base_url=options.base_url or Client.default_base_url,
        headers=dict(options.header),
    )
    output = Output()
    output.write(command(request))
    output.flush()
    return CLEAN


def _create(options: Namespace) -> int:
    from ..client import Client

    if not os.environ.get(KEY):
        raise Unusable(f"there is no key: set {KEY}")
    with Client(
        base_url=options.base_url,
        timeout=options.timeout,
        read_timeout=options.timeout,
        retries=options.retries,
        validation="off",  # judged here, for its issues to be listed as `validate` lists them
        headers=dict(options.header),
    ) as client:
        body = _body(options)
        try:
            return _send(client, options.slug, body)
        except KeyboardInterrupt:
            complain(
                "stopped with the request under way: a version may have been created; look at the preset"
            )
            raise


def _send(client: Client, slug: str, body: Any) -> int:
    try:
        created = client.create_presets_messages(slug, body)
    except PresetsError as error:
        return report_failure(error)
    return report_success(created, body)
