"""Answers to a request with the key, many of which repeat it."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable

from tests.support.ends import RESET, SILENCE, answer

HALVES = f"sk-or-v1-{secrets.token_hex(24)}", secrets.token_hex(24)
KEY = f"{HALVES[0]}._~{HALVES[1]}"
Answers = Callable[[bytes], bytes]


def authorization(received: bytes) -> bytes:
    """Return the value that the client sent."""
    found = re.search(rb"(?i)\r\nauthorization: ([^\r]*)\r\n", received)
    assert found is not None
    return found[1]


def in_json(written: Answers, status: int = 401) -> Answers:
    def reply(received: bytes) -> bytes:
        body = b'{"error": {"code": "%b", "message": "no %b", "metadata": {"%b": ["%b"]}}}'
        echo = written(received)
        return answer(status, body.replace(b"%b", echo), b"X-Echo: ".decode() + echo.decode("latin-1"))

    return reply


def raw(text: bytes) -> Answers:
    return lambda received: text.replace(b"KEY", authorization(received))


OK = b"HTTP/1.1 200 OK\r\nConnection: close\r\n"
ANSWERS: dict[str, bytes | Answers] = {
    "reset": RESET,
    "silence": SILENCE,
    "nothing": b"",
    "no JSON": answer(200, b"<html>"),
    "401": answer(401, b'{"error": {"message": "no"}}'),
    "echo": in_json(authorization),
    "echo under a success": in_json(authorization, 200),
    "echo in a result": lambda received: answer(200, b'{"data": {"slug": ["%s"]}}' % authorization(received)),
    "echo in text": lambda received: answer(502, authorization(received)),
    "echo in the reason phrase": raw(b"HTTP/1.1 401 KEY\r\nContent-Length: 0\r\n\r\n"),
    "echo as status line": raw(b"KEY\r\n\r\n"),
    "echo as version": raw(b"HTTP/KEY 200 OK\r\n\r\n"),
    "echo as header name": raw(OK + b"KEY: 1\r\n\r\n{}"),
    "echo as first line that goes on": raw(b"HTTP/1.1 200 OK\r\n KEY\r\nConnection: close\r\n\r\n{}"),
    "echo as envelope": raw(OK + b"From KEY\r\n\r\n{}"),
    "echo as chunk size": raw(OK + b"Transfer-Encoding: chunked\r\n\r\nKEY\r\n"),
    "echo as length": raw(OK + b"Content-Length: 5, KEY\r\n\r\n{}"),
    "echo as encoding": raw(OK + b"Content-Encoding: KEY\r\n\r\n{}"),
    "echo as date": raw(b"HTTP/1.1 429 No\r\nRetry-After: KEY\r\nDate: KEY\r\nX-Request-Id: KEY\r\n\r\n{}"),
    "redirect": answer(307, b"", "Location: https://other.test/"),
    "echo in a redirect": raw(b"HTTP/1.1 307 Go\r\nLocation: https://KEY/KEY\r\n\r\n"),
    "less than the length": lambda received: answer(200, b'{"%s' % authorization(received), length=5000),
}
