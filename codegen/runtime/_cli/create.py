# Copied from codegen/runtime/_cli/create.py; edit there.
"""`openrouter-presets create`: a preset from a request body that works already."""

from __future__ import annotations

import json
import os
import sys
from argparse import ArgumentTypeError
from typing import TYPE_CHECKING, Any

from .._conversion.writing import written
from .._errors import ApiError, PresetsError, UnexpectedResponse, ValidationError
from .._transport.requests import build_request
from .._validation.json_input import Rules, bounded, read
from ..client import CREATE_PRESETS_MESSAGES, Client
from .command import (
    CLEAN,
    CLOSED_PIPE,
    INTERRUPTED,
    UNUSABLE,
    Command,
    Unusable,
    complain,
    count,
    drop_output,
    flush,
    opened,
    unreadable,
    write,
)
from .curl import curl_command
from .issues import as_text
from .kept import difference

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from ..models import CreatePresetFromInferenceResponse

REFUSED, UNKNOWN = 1, 3
KEY = "OPENROUTER_API_KEY"
DESCRIPTION = f"""\
Create the preset SLUG from a request body, or give it a new version if it exists. The answer is printed as
JSON; standard error says what of the body the version does not keep. The key is that of {KEY}.
"""
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
    what = "the body, as JSON in UTF-8; - is standard input, too"
    add("file", nargs="?", default="-", metavar="FILE", help=what)
    add_connection(parser)
    what = "what to refuse: bodies that break the contract, bodies with any issue, or none (default: %(default)s)"
    add("--validation", choices=("contract", "strict", "off"), default="contract", help=what)
    what = "send nothing, and print the request as a curl command; needs no key"
    add("--dry-run", action="store_true", help=what)


def add_connection(parser: ArgumentParser) -> None:
    """Add the options that say how to reach the API."""
    add = parser.add_argument
    what = "address of the API, if not the one in the description"
    add("--base-url", metavar="URL", type=_address, help=what)
    what = "the longest that it may take with all its attempts (default: %(default)g)"
    add("--timeout", metavar="SECONDS", type=_seconds, default=60.0, help=what)
    what = "how often to send again what had no effect (default: %(default)s)"
    add("--retries", metavar="N", type=lambda text: count(text, 0), default=2, help=what)
    what = "send a header too, such as 'X-Title: mine'; may be repeated"
    form = "'NAME: VALUE'"
    add("--header", metavar=form, type=_header, action="append", default=[], help=what)


def run(options: Namespace) -> int:
    """Create the preset, or print how; return the exit status."""
    headers = _headers(options)
    try:
        if not options.dry_run:
            return _create(options)
        address = options.base_url or Client.default_base_url
        values, key = {"slug": options.slug}, f"${KEY}"
        operation, body = CREATE_PRESETS_MESSAGES, read_body(options)
        request = build_request(
            operation, values, body, api_key=key, base_url=address, headers=headers
        )
    except ValidationError as error:
        for issue in bounded(list(error.issues)):
            print(as_text(options.file, None, issue), file=sys.stderr)  # noqa: T201
        return UNUSABLE
    write(curl_command(request))
    return CLEAN


COMMANDS = {"create": Command(DESCRIPTION, run, arguments, STATUSES)}


def connected(options: Namespace) -> Client:
    """Return a client as the options say."""
    if not os.environ.get(KEY):
        raise Unusable(f"there is no key: set {KEY}")
    return Client(
        base_url=options.base_url,
        timeout=options.timeout,
        read_timeout=options.timeout,
        retries=options.retries,
        validation="off",  # judged here, for its issues to be listed as `validate` lists them
        headers=_headers(options),
    )


def read_body(options: Namespace) -> Any:
    """Return the body to send.

    Raises:
        ValidationError: it is not JSON, or not what `--validation` asks for; a client refuses by the same rules.
    """
    try:
        with opened(options.file) as stream:
            data = stream.read()
    except OSError as error:
        raise Unusable(unreadable(options.file, error)) from error
    body = read(data)
    if options.validation != "off":
        strict = options.validation == "strict"
        issues = Rules(str(CREATE_PRESETS_MESSAGES.body), strict).judge(data, body)
        if (strict and issues) or any(issue.kind == "violation" for issue in issues):
            raise ValidationError(issues)
    return body


def _create(options: Namespace) -> int:
    with connected(options) as client:
        body = read_body(options)
        try:
            created = client.create_presets_messages(options.slug, body)
        except PresetsError as error:
            return _report_failure(error)
        except KeyboardInterrupt:
            complain(
                "stopped with the request under way: a version may have been created; look at the preset"
            )
            raise
        return _report_success(created, body)


def _report_success(created: CreatePresetFromInferenceResponse, body: Any) -> int:
    """Print the answer, and say what of the body was not kept; return the exit status."""
    if said := difference(body, created.data.designated_version):
        complain(said)
    try:
        # Written model by model: `unstructure` needs twice the stack, and bodies come with hundreds of levels.
        answer = json.dumps(created, ensure_ascii=False, indent=2, default=written)
    except RecursionError:
        complain("the preset was created; its answer is nested too deep to be printed")
        return CLEAN
    return _write_answer(f"{answer}\n", CLEAN)


def _report_failure(error: PresetsError) -> int:
    """Say what went wrong, and whether a version was created; return the exit status."""
    is_unexpected = isinstance(error, UnexpectedResponse)
    complain(f"{error}{'; standard output has what was received' * is_unexpected}")
    if error.effect == "none":
        return REFUSED if isinstance(error, ApiError) else UNUSABLE
    return _write_answer(error.body, UNKNOWN) if isinstance(error, UnexpectedResponse) else UNKNOWN


def _write_answer(answer: str | bytes, status: int) -> int:
    """Write to standard output and return the status, or that of an answer that is lost."""
    try:
        write(answer)
        flush()
    except OSError as error:
        reason = error.strerror or error
        complain(
            f"the request was answered, and the answer cannot be written ({reason}): look at the preset"
        )
        drop_output()
        return CLOSED_PIPE if isinstance(error, BrokenPipeError) else UNKNOWN
    return status


def _headers(options: Namespace) -> dict[str, str]:
    names = {name.lower() for name, _ in options.header}
    if len(names) < len(options.header):
        raise Unusable("--header: give each name once")
    return dict(options.header)


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
        raise ArgumentTypeError(f"{value!r} is not a time in seconds, of a day at most")
    return seconds


def _header(value: str) -> tuple[str, str]:
    name, colon, content = value.partition(":")
    if not colon:
        raise ArgumentTypeError("a header has the form 'NAME: VALUE'")
    return name, content.strip(" \t")
