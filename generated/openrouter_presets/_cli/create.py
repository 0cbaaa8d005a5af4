# Copied from codegen/runtime/_cli/create.py; edit there.
"""`openrouter-presets create`: create a preset from a request body that already works."""

from __future__ import annotations

import json
import sys
from datetime import datetime, timedelta, timezone
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from .._conversion.writing import written
from .._errors import ApiError, PresetsError, UnexpectedResponse, ValidationError
from .._json_text import decoded, positions, repeated
from .._presets import differences
from .._transport.requests import build_request
from .._validation.json_input import Rules, read
from ..client import CREATE_PRESETS_MESSAGES, Client
from ..models import GetPresetResponse
from .command import (
    CLEAN,
    CLOSED_PIPE,
    INTERRUPTED,
    UNUSABLE,
    Command,
    Unusable,
    complain,
    contents,
    drop_output,
    flush,
    write,
)
from .connection import KEY, add_connection, connected, headers
from .curl import curl_command
from .differences import kept
from .issues import as_text

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from ..models import CreatePresetFromInferenceResponse, PresetWithDesignatedVersion

REFUSED, UNKNOWN = 1, 3
DESCRIPTION = f"""\
Create the preset SLUG from a request body, or give it a new version if it exists. The answer is printed as
JSON; standard error says what of the body the version does not keep, and how to use the preset. The key is
that of {KEY}.
"""
STATUSES = {
    CLEAN: "created, or with --if-changed nothing to change; with --dry-run, printed",
    REFUSED: "refused by the API: nothing was created",
    UNUSABLE: "wrong use, an invalid body, or the API was not reached: nothing was created",
    UNKNOWN: "sent without a usable answer; standard error says whether the version was found after that",
    INTERRUPTED: "stopped with Ctrl-C; standard error says whether the request may have been sent",
}
_SKEW = timedelta(minutes=5)  # allowed between the clocks of two machines, when looking for a version


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `create`."""
    add = parser.add_argument
    add("slug", metavar="SLUG", help="slug of the preset")
    what = "the body, as JSON in UTF-8; - is standard input, too"
    add("file", nargs="?", default="-", metavar="FILE", help=what)
    add_connection(parser)
    what = "what to refuse: bodies that break the contract, bodies with any issue, or none (default: %(default)s)"
    add("--validation", choices=("contract", "strict", "off"), default="contract", help=what)
    what = "create a version only if the designated one is not what the body would make"
    add("--if-changed", action="store_true", help=what)
    what = "send nothing, and print the request as a curl command; needs no key"
    add("--dry-run", action="store_true", help=what)


def run(options: Namespace) -> int:
    """Create the preset, or print how; return the exit status."""
    if not options.dry_run:
        return _create(options)
    request = build_request(
        CREATE_PRESETS_MESSAGES,
        {"slug": options.slug},
        read_body(options.file, options.validation),
        api_key=f"${KEY}",
        base_url=options.base_url or Client.default_base_url,
        headers=headers(options),
        validation="off",
    )
    write(curl_command(request))
    return CLEAN


COMMANDS = {"create": Command(DESCRIPTION, run, arguments, STATUSES)}


def read_body(file: str, validation: str) -> Any:
    """Return a request body, and list its issues on standard error.

    Args:
        file: where it is; `-` is standard input.
        validation: what is refused, as the client's `validation` says.

    Raises:
        Unusable: it cannot be read, is not JSON, or has issues that `validation` refuses, by the rules of the client.
    """
    data = contents(file)
    is_strict = validation == "strict"
    body = None
    try:
        body = read(data)
    except ValidationError as error:
        issues = list(error.issues)
    else:
        if validation == "off":
            return body
        rules = Rules(str(CREATE_PRESETS_MESSAGES.body), is_strict)
        issues = rules.judge(body, repeated(decoded(data)))
    where = positions(data, [issue.pointer for issue in issues])
    for issue in issues:
        print(as_text(file, where[issue.pointer], issue), file=sys.stderr)  # noqa: T201
    refused = ("violation", "unrecognized", "suspicious") if is_strict else ("violation",)
    if any(issue.kind in refused for issue in issues):
        raise Unusable(f"{file} is not used, because of its issues")
    return body


def _preset(client: Client, slug: str) -> PresetWithDesignatedVersion | None:
    """Return a preset, None where there is none."""
    try:
        return client.get_preset(slug).data
    except ApiError as error:
        if error.status != HTTPStatus.NOT_FOUND:
            raise
        return None


def _create(options: Namespace) -> int:
    slug = options.slug
    with connected(options) as client:
        body = read_body(options.file, options.validation)
        if options.if_changed and (preset := _unchanged(client, slug, body)):
            return _write_answer(indented(GetPresetResponse(data=preset)), CLEAN)
        begun = datetime.now(timezone.utc)
        try:
            created = client.create_presets_messages(slug, body)
        except PresetsError as error:
            status = _report_failure(error)
            if status == UNKNOWN:
                complain(_found_out(client, slug, body, begun - _SKEW))
            return status
        except KeyboardInterrupt:
            complain(
                "stopped with the request under way: a version may have been created; "
                f"`versions {slug}` lists those there are"
            )
            raise
        return _report_success(created, slug, body)


def _unchanged(client: Client, slug: str, body: Any) -> PresetWithDesignatedVersion | None:
    """Return the preset if its designated version is what the body would make, as far as can be known."""
    preset = _preset(client, slug)
    version = preset.designated_version if preset else None
    if not version:
        return None
    found = differences(CREATE_PRESETS_MESSAGES, body, version)
    if any(each.is_certain for each in found):
        return None
    open_fields = ", ".join(each.pointer.removeprefix("/config/") for each in found)
    note = f"; not known whether presets keep: {open_fields}" if found else ""
    complain(f"nothing to change: version {version.version} is what the body would make{note}")
    return preset


def _found_out(client: Client, slug: str, body: Any, since: datetime) -> str:
    """Look for the version created by a request whose answer was lost, and say what was found."""
    try:
        version = client.find_version(slug, body, since=since)
    except PresetsError as error:
        return f"looked for the version in vain: {error}"
    if version is None:
        return f"looked for the version: {slug} has none yet that this body makes"
    return f"looked for the version: it was created, as version {version.version} at {version.created_at}"


def _report_success(created: CreatePresetFromInferenceResponse, slug: str, body: Any) -> int:
    """Print the answer, and say what of the body was not kept, and how to use it; return the exit status."""
    if said := kept(CREATE_PRESETS_MESSAGES, body, created.data.designated_version):
        complain(said)
    name = json.dumps(slug, ensure_ascii=False)[1:-1]
    complain(f'use it as "model": "@preset/{name}", or as "preset": "{name}" beside a model')
    try:
        answer = indented(created)
    except RecursionError:
        complain("the preset was created; its answer is nested too deep to be printed")
        return CLEAN
    return _write_answer(answer, CLEAN)


def indented(value: object) -> str:
    """Return a model, or lists and mappings of models, as indented JSON that ends with a newline.

    It is written model by model: `unstructure` needs twice the stack, and bodies may have hundreds of levels.
    """
    return json.dumps(value, ensure_ascii=False, indent=2, default=written) + "\n"


def _report_failure(error: PresetsError) -> int:
    """Say what went wrong, and whether a version was created; return the exit status."""
    is_unexpected = isinstance(error, UnexpectedResponse)
    complain(f"{error}{'; standard output has what was received' * is_unexpected}")
    if error.effect == "none":
        return REFUSED if isinstance(error, ApiError) else UNUSABLE
    return _write_answer(error.body, UNKNOWN) if isinstance(error, UnexpectedResponse) else UNKNOWN


def _write_answer(answer: str | bytes, status: int) -> int:
    """Write an answer to standard output; return `status`, or another status if the answer cannot be written."""
    try:
        write(answer)
        flush()
    except OSError as error:
        reason = error.strerror or error
        complain(f"the request was answered, and the answer cannot be written: {reason}")
        drop_output()
        return CLOSED_PIPE if isinstance(error, BrokenPipeError) else UNKNOWN
    return status
