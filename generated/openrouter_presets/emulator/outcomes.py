# Copied from codegen/runtime/emulator/outcomes.py; edit there.
"""What became of each field of a request."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Any

from attrs import frozen

from .._conversion.writing import write
from .._json_text import parse
from .layout import preview

if TYPE_CHECKING:
    from .store import Content

MOST_FIELDS = 200
KEPT, PROMPT, DROPPED = "kept", "kept as system_prompt", "dropped"


@frozen
class FieldOutcome:
    """A field at the top of a request: the beginning of its value, and what became of it."""

    name: str
    value: str
    outcome: str


def request_text(content: Content) -> str:
    """Return the body of the request as text."""
    return content.request.removeprefix(codecs.BOM_UTF8).decode()


def fields(content: Content) -> tuple[list[FieldOutcome], int]:
    """Return the first fields of the request as it came, and how many more there are."""
    body: dict[str, Any] = parse(request_text(content))
    found = [
        FieldOutcome(name, preview(write(value).decode()), _outcome(content, name))
        for _, (name, value) in zip(range(MOST_FIELDS), body.items(), strict=False)
    ]
    return found, len(body) - len(found)


def _outcome(content: Content, name: str) -> str:
    if name in content.config:
        return KEPT
    return PROMPT if name == "system" and content.system_prompt is not None else DROPPED
