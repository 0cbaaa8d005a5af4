"""A small HTTP server on loopback that answers as the endpoint is documented to."""

from __future__ import annotations

import contextlib
import json
import re
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLE = Path(__file__).parents[2] / "openapi/examples/CreatePresetFromInferenceResponse/documented.json"
KEPT = ("model", "max_tokens", "temperature", "top_p", "provider", "tools")


class Received(NamedTuple):
    """A request as it came over the wire."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


class Answer(NamedTuple):
    """A response to send instead of the documented one."""

    status: int
    body: bytes
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "application/json"),)


class PresetServer(ThreadingHTTPServer):
    """Checks the bearer key, counts versions by slug, keeps what it received; `answer` overrides what it says."""

    daemon_threads = True

    def __init__(self, key: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.key, self.received, self.versions = key, list[Received](), dict[str, int]()
        self.answer: Answer | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Keep quiet about clients that have gone."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)

    def reply(self, request: Received) -> tuple[int, dict[str, Any]]:
        """Return the status and the JSON that the endpoint is documented to answer with."""
        match = re.fullmatch(r"/presets/([^/?#]+)/messages", request.path)
        if request.headers.get("authorization") != f"Bearer {self.key}":
            return 401, {"error": {"code": 401, "message": "The key is missing or unknown."}}
        if not match:
            return 404, {"error": {"code": 404, "message": "There is nothing at this path."}}
        try:
            body = json.loads(request.body)
        except ValueError:
            return 400, {"error": {"code": 400, "message": "The body is not JSON."}}
        slug = match[1]
        version = self.versions[slug] = self.versions.get(slug, 0) + 1
        answer: dict[str, Any] = json.loads(EXAMPLE.read_text(encoding="utf-8"))
        answer["data"] |= {"name": slug, "slug": slug}
        answer["data"]["designated_version"] |= {
            "config": {key: body[key] for key in KEPT if key in body},
            "system_prompt": body.get("system"),
            "version": version,
        }
        return 200, answer


class _Handler(BaseHTTPRequestHandler):
    server: PresetServer
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:  # the name that http.server looks for
        length = int(self.headers.get("Content-Length", 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = Received(self.command, self.path, headers, self.rfile.read(length))
        self.server.received.append(request)
        if self.server.answer is None:
            status, plain = self.server.reply(request)
            answer = Answer(status, json.dumps(plain).encode())
        else:
            answer = self.server.answer
        self.send_response(answer.status)
        for name, value in answer.headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body)

    def log_message(self, *_: object) -> None:
        """Keep quiet: the tests look at `received`."""


@contextlib.contextmanager
def serve(key: str) -> Iterator[PresetServer]:
    """Run a server on a free port of 127.0.0.1 for the length of a `with` block."""
    with PresetServer(key) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
