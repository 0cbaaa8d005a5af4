"""The bodies that are measured: the documented pair, and a large request made of the examples."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

from openrouter_presets import iter_issues

EXAMPLES = Path(__file__).parent.parent.parent / "openapi" / "examples"
MESSAGES = 100
SIZE = 120_000
TEXT = "Notes of the run: the queue was drained, two jobs were retried, nothing was lost. "


def example(component: str, name: str) -> Any:
    """Return the JSON of an example."""
    return json.loads((EXAMPLES / component / f"{name}.json").read_text(encoding="utf-8"))


def minimal() -> bytes:
    """Return the documented request."""
    return _dumped(example("MessagesRequest", "documented"))


def kilobyte() -> bytes:
    """Return a request of about 1 KB."""
    return _dumped(example("MessagesRequest", "translator-with-a-few-shots"))


def response() -> bytes:
    """Return the documented response."""
    return _dumped(example("CreatePresetFromInferenceResponse", "documented"))


def large() -> bytes:
    """Return a request of about 120 KB in 100 messages.

    It holds every content block, every tool, every plugin, explicit nulls and nested unknown fields;
    the blocks are dealt out two a message, and text of the length of a working conversation fills it up.
    """
    body = _every_field()
    blocks = itertools.cycle(
        block for message in body["messages"] if isinstance(message["content"], list) for block in message["content"]
    )
    filler = {"type": "text", "text": ""}
    body["messages"] = [
        {"role": ("user", "assistant")[turn % 2], "content": [next(blocks), next(blocks), filler]}
        for turn in range(MESSAGES)
    ]
    share = (SIZE - len(_dumped(body))) // MESSAGES
    filler["text"] = (TEXT * (share // len(TEXT) + 1))[:share]
    return _dumped(body)


def clean() -> bytes:
    """Return the large request without what is suspicious: a body with that is validated by the exact pass."""
    body = json.loads(large())
    del body["response_format"]  # the only thing that is reported while it is there
    while suspicious := [issue for issue in iter_issues(body, strict=True) if issue.kind == "suspicious"]:
        *way, last = suspicious[-1].pointer.split("/")[1:]
        if last in ("name", "type"):
            *way, last = way  # a tool needs both
        place = body
        for token in way:
            place = place[int(token) if isinstance(place, list) else token]
        del place[int(last) if isinstance(place, list) else last]
    return _dumped(body)


def dense() -> bytes:
    """Return a request of about 120 KB that is almost all structure: six blocks a message, with short texts."""
    body = _every_field()
    messages = itertools.cycle(body["messages"])
    body["messages"] = [next(messages) for _ in range(MESSAGES)]
    return _dumped(body)


def _every_field() -> dict[str, Any]:
    body: dict[str, Any] = {}
    for name in (
        "unknown-fields",
        "explicit-nulls",
        "every-tool",
        "every-plugin",
        "every-content-block",
    ):
        body |= example("MessagesRequest", name)
    return body


def _dumped(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()
