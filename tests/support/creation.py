"""The command `create` against a server on loopback, with a key that it must not show."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.support.command import run
from tests.support.server import Answer

if TYPE_CHECKING:
    from tests.support.server import PresetServer

KEY = "sk-or-loopback-only"


def create(server: PresetServer, body: object, *arguments: str) -> tuple[int, str, str]:
    """Run the command on a body in standard input, and see to it that the key stays secret."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    status, out, err = run("create", "reviewer", "--base-url", server.url, *arguments, stdin=data)
    assert KEY not in out + err
    return status, out, err


def answering(server: PresetServer, status: int, answer: object, **headers: str) -> None:
    """Have the server answer so from now on."""
    body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
    server.answer = Answer(status, body, tuple(headers.items()))
