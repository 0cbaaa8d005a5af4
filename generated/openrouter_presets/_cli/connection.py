# Copied from codegen/runtime/_cli/connection.py; edit there.
"""The options that say how a command reaches the API, and the client made from them."""

from __future__ import annotations

import os
from argparse import ArgumentTypeError
from typing import TYPE_CHECKING

from ..client import Client
from .command import Unusable, count

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

KEY = "OPENROUTER_API_KEY"
_DAY = 86_400.0


def add_connection(parser: ArgumentParser) -> None:
    """Add the options that say how to reach the API."""
    add = parser.add_argument
    what = "address of the API, if not the one in the description"
    add("--base-url", metavar="URL", type=_address, help=what)
    what = "the longest that a call may take with all its attempts (default: %(default)g)"
    add("--timeout", metavar="SECONDS", type=_seconds, default=60.0, help=what)
    what = "how often to send a request again that had no effect (default: %(default)s)"
    add("--retries", metavar="N", type=lambda text: count(text, 0), default=2, help=what)
    what = "send a header too, such as 'X-Title: mine'; may be repeated"
    form = "'NAME: VALUE'"
    add("--header", metavar=form, type=_header, action="append", default=[], help=what)


def connected(options: Namespace) -> Client:
    """Return a client made by the options; it does not validate bodies.

    Raises:
        Unusable: there is no key.
    """
    if not os.environ.get(KEY):
        raise Unusable(f"there is no key: set {KEY}")
    return Client(
        base_url=options.base_url,
        timeout=options.timeout,
        read_timeout=options.timeout,
        retries=options.retries,
        validation="off",
        headers=headers(options),
    )


def headers(options: Namespace) -> dict[str, str]:
    """Return the headers of `--header`.

    Raises:
        Unusable: a name is given twice.
    """
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
