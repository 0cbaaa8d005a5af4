"""The emulator as tests use it: a server process, and requests as plain HTTP."""

from __future__ import annotations

import contextlib
import http.client
import json
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from openrouter_presets.emulator.server import Emulator

SERVE = [sys.executable, "-m", "openrouter_presets", "serve"]
BODY: Any = {"model": "a/b", "messages": [{"role": "user", "content": "Hello!"}]}
REVIEWER: dict[str, Any] = {
    "model": "anthropic/claude-4.6-sonnet",
    "max_tokens": 1024,
    "temperature": 0.7,
    "system": "You are a careful reviewer of pull requests.\nSay what is wrong, where, and why.\nPraise nothing.",
    "messages": [{"role": "user", "content": "Hello!"}],
    "tools": [{"type": "custom", "name": "read_file", "input_schema": {"type": "object"}}],
}
CHANGED = REVIEWER | {
    "max_tokens": 4096,
    "temperature": 0.2,
    "system": "You are a careful reviewer of pull requests.\nSay what is wrong, where, and how to mend it.",
    "provider": {"data_collection": "deny", "sort": "price"},
}
JSON = {"Content-Type": "application/json"}
KEY = "sk-or-emulated-key"


class Reply(NamedTuple):
    """An answer: its status, its headers by lower-case name, its body."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def request(
    url: str,
    body: Any = None,
    headers: Mapping[str, str | None] | None = None,
    method: str = "POST",
) -> Reply:
    """Return the answer to one request; a header of None is left out, an iterator is sent in chunks."""
    place = urlsplit(url)
    assert place.hostname is not None
    connection = http.client.HTTPConnection(place.hostname, place.port, timeout=20)
    with contextlib.closing(connection):
        sent = {name: value for name, value in (headers or {}).items() if value is not None}
        connection.request(method, place.path + f"?{place.query}" * bool(place.query), body, sent)
        response = connection.getresponse()
        return Reply(
            response.status,
            {name.lower(): value for name, value in response.getheaders()},
            response.read(),
        )


def create(
    emulator: Emulator,
    slug: str = "my-preset",
    body: Any = BODY,
    headers: Mapping[str, str | None] | None = None,
) -> Reply:
    """Return the answer to a request for a version; a body of anything but bytes is written as JSON."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    own = {**JSON, "Authorization": f"Bearer {emulator.key}"}
    return request(f"{emulator.url}/presets/{slug}/messages", data, {**own, **(headers or {})})


def stored(emulator: Emulator, slug: str, *, tries: int = 2000) -> bool:
    """Whether there is a preset, by now or within 20 seconds: where a call gave up, it may be a moment away."""
    for _ in range(tries):
        if emulator.store.preset(slug):
            return True
        time.sleep(0.01)
    return False


@contextlib.contextmanager
def slow_answer(emulator: Emulator, slug: str) -> Iterator[http.client.HTTPConnection]:
    """Have a version created whose answer comes in ten minutes; yield the connection that waits for it."""
    place = urlsplit(emulator.url)
    headers = {"Authorization": f"Bearer {emulator.key}", "X-Emulate": "slow; seconds=600", **JSON}
    with contextlib.closing(http.client.HTTPConnection(str(place.hostname), place.port, timeout=20)) as connection:
        connection.request("POST", f"{place.path}/presets/{slug}/messages", json.dumps(BODY), headers)
        assert stored(emulator, slug)
        yield connection


@contextlib.contextmanager
def serving(*arguments: str) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """Run `serve` in a process of its own, with `KEY`; yield the process and its URL."""
    command = [*SERVE, "--json", "--key", KEY, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            assert line, process.communicate(timeout=10)[1].decode()
            yield process, json.loads(line)["url"]
        finally:
            if process.poll() is None:
                process.kill()
