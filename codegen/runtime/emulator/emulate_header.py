# Copied from codegen/runtime/emulator/emulate_header.py; edit there.
"""Errors on demand: what the request header `X-Emulate` asks for.

    X-Emulate: 429; retry-after=2     a status instead of creating anything: 400 401 402 403 404 408 409 413 429 500
                                      502 503; 429 and 503 take `retry-after` in whole seconds (1 with 429 if left
                                      out, none with 503); 502 is HTML, as gateways answer
    X-Emulate: slow; seconds=1.5      the version is created, and the answer comes late (1 second if left out)
    X-Emulate: cut-off; bytes=40      the version is created, and the connection ends after so many bytes of the
                                      body of the answer (40 if left out, and at least one byte short of the whole)

The key is checked first, then this header, then the rest: a status is returned even if the body is invalid.
"""

from __future__ import annotations

import re

from attrs import frozen

from . import preset_documents as documents
from .answers import Answer, Refusal

HEADER = b"x-emulate"
MOST_SECONDS = 600
MESSAGES = {
    400: "The request is invalid.",
    401: "The key is unknown.",
    402: "The account has no credits left.",
    403: "The key may not do this in the workspace.",
    404: "The workspace was not found.",
    408: "The request took too long to arrive.",
    409: "The preset was changed by another request.",
    413: "The body is too large.",
    429: "Too many requests; try again later.",
    500: "Something failed in the server.",
    502: "The server behind the gateway gave no usable answer.",
    503: "The service is not available.",
}
GRAMMAR = (
    f"{' | '.join(map(str, MESSAGES))} | slow [; seconds=S] | cut-off [; bytes=N]; 429 and 503 take ; retry-after=S"
)
_OPTIONS = {"429": "retry-after", "503": "retry-after", "slow": "seconds", "cut-off": "bytes"}
_VALUE = re.compile(r"([0-9]{3}|slow|cut-off)(?:[ \t]*;[ \t]*([a-z-]+)=([0-9]{1,9}(?:\.[0-9]{1,6})?))?")
_PAGE = b"<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>\n"


@frozen
class Failure:
    """What happens to an answer: `instead` replaces it, `delay` is in seconds, `cut` ends it after so many bytes."""

    instead: Answer | None = None
    delay: float = 0.0
    cut: int | None = None


NONE = Failure()


def failure(value: str) -> Failure:
    """Return what the value of the header asks for.

    Raises:
        Refusal: with 400, if the value does not match the grammar.
    """
    match = _VALUE.fullmatch(value.strip(" \t").lower())
    what, option, given = match.groups() if match else ("", None, None)
    known = what in _OPTIONS or (what.isdigit() and int(what) in MESSAGES)
    if not known or (option and option != _OPTIONS.get(what)) or (given and "." in given and what != "slow"):
        raise Refusal(400, f"X-Emulate: {value[:100]!r} is none of {GRAMMAR}")
    if what == "slow":
        seconds = float(given or 1)
        if seconds > MOST_SECONDS:
            raise Refusal(400, f"X-Emulate: an answer is at most {MOST_SECONDS} seconds late")
        return Failure(delay=seconds)
    if what == "cut-off":
        return Failure(cut=int(given or 40))
    return Failure(_instead(int(what), given or ("1" if what == "429" else "")))


def _instead(status: int, retry_after: str) -> Answer:
    headers = ((b"retry-after", retry_after.encode()),) if retry_after else ()
    if status == 502:
        return Answer(status, _PAGE, headers, b"text/html; charset=utf-8")
    return Answer(status, documents.error(status, MESSAGES[status], {"emulated": True}), headers)
