"""One operation more in a description is one client method more, and it works over real HTTP."""

from __future__ import annotations

import contextlib
import inspect
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.tiny import build

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import ModuleType

THINGS = """
Thing:
  type: object
  required: [name]
  properties: {name: {type: string}, size: {type: integer}}
Things: {type: object, required: [found], properties: {found: {type: array, items: {$ref: '#/Thing'}}}}
Problem: {type: object, properties: {error: {type: object}}}
"""


def content(name: str) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": {"$ref": f"schemas/things.yaml#/{name}"}}}}


def path_parameters(*names: str) -> list[dict[str, Any]]:
    return [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in names]


FIRST = {
    "operationId": "makeThing",
    "requestBody": content("Thing"),
    "responses": {"201": content("Thing")},
}
SECOND = {
    "operationId": "listThingsOfShelf",
    "summary": "List the things of a shelf",
    "description": "All of them, in the order they were put there.",
    "parameters": path_parameters("room", "shelf"),
    "responses": {"200": content("Things"), "404": content("Problem"), "429": content("Problem")},
}
THIRD = {
    "operationId": "replaceThing",
    "parameters": path_parameters("id"),
    "requestBody": content("Thing"),
    "responses": {"200": content("Thing"), "404": content("Problem")},
}
PATHS = {
    "/things": {"post": FIRST},
    "/rooms/{room}/shelves/{shelf}": {"get": SECOND},
    "/things/{id}": {"put": THIRD},
}


class Handler(BaseHTTPRequestHandler):
    """Answers any method with what the test has put down, and keeps what came."""

    server: Server

    def answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.received.append((self.command, self.path, body, dict(self.headers.items())))
        text = json.dumps(self.server.answer_to(self.path)).encode()
        self.send_response(self.server.status)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    do_GET = do_POST = do_PUT = answer  # noqa: N815  # the names that http.server looks for

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.received: list[tuple[str, str, bytes, dict[str, str]]] = []
        self.status, self.answer = 200, dict[str, Any]()

    def answer_to(self, path: str) -> dict[str, Any]:  # noqa: ARG002  # tests put others in its place
        return self.answer


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running, contextlib.ExitStack() as stack:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        stack.callback(thread.join)
        stack.callback(running.shutdown)
        yield running


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Generate the package once: no test here changes it."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        yield build(tmp_path_factory.mktemp("things"), monkeypatch, {"things": THINGS}, paths=PATHS)


@pytest.fixture
def client(package: ModuleType, server: Server) -> Iterator[Any]:
    with package.Client("loopback-only", base_url=f"http://127.0.0.1:{server.server_port}", timeout=5) as made:
        yield made


def test_each_operation_is_a_method(package: ModuleType) -> None:
    client = package.Client
    assert list(inspect.signature(client.make_thing).parameters) == [
        "self",
        "body",
        "timeout",
        "headers",
        "on_response",
    ]
    assert list(inspect.signature(client.list_things_of_shelf).parameters) == [
        "self",
        "room",
        "shelf",
        "timeout",
        "headers",
        "on_response",
    ]
    assert list(inspect.signature(client.replace_thing).parameters) == [
        "self",
        "id",
        "body",
        "timeout",
        "headers",
        "on_response",
    ]
    assert str(inspect.getdoc(client.list_things_of_shelf)).startswith("List the things of a shelf.")


def test_an_operation_without_a_body_sends_none(package: ModuleType, client: Any, server: Server) -> None:
    server.answer = {"found": [{"name": "a", "more": 1}]}
    answer = client.list_things_of_shelf("a room/1", "ü?")
    assert answer == package.models.Things(found=[package.models.Thing(name="a", additional_properties={"more": 1})])
    ((method, path, body, headers),) = server.received
    assert (method, path, body) == ("GET", "/rooms/a%20room%2F1/shelves/%C3%BC%3F", b"")
    assert headers["Authorization"] == "Bearer loopback-only"
    assert "Content-Type" not in headers


@pytest.mark.parametrize("kind", ["model", "mapping"])
def test_an_operation_with_a_body_sends_it(package: ModuleType, client: Any, server: Server, kind: str) -> None:
    server.answer = {"name": "b"}
    body = package.models.Thing(name="b", size=1) if kind == "model" else {"name": "b", "size": 1}
    assert client.replace_thing("7", body) == package.models.Thing(name="b")
    ((method, path, sent, headers),) = server.received
    assert (method, path, json.loads(sent)) == ("PUT", "/things/7", {"name": "b", "size": 1})
    assert headers["Content-Type"] == "application/json"


@pytest.mark.parametrize("status", [200, 201, 202])
def test_a_success_is_read_whatever_its_number(package: ModuleType, client: Any, server: Server, status: int) -> None:
    server.status, server.answer = status, {"name": "c"}
    assert client.make_thing({"name": "c"}) == package.models.Thing(name="c")
    server.answer = {"size": 1}
    with pytest.raises(package.UnexpectedResponse, match="name is missing") as caught:
        client.make_thing({"name": "c"})
    assert caught.value.status == status


def test_each_documented_error_has_a_class(package: ModuleType, client: Any, server: Server) -> None:
    server.status, server.answer = 429, {"error": {"code": 429, "message": "Slow down."}}
    with pytest.raises(package.TooManyRequestsError) as caught:
        client.list_things_of_shelf("1", "2")
    assert (caught.value.status, caught.value.message) == (429, "Slow down.")
    assert issubclass(package.NotFoundError, package.ApiError)


@pytest.mark.parametrize(
    "text",
    [
        'Ends with a "quote"',
        "Three \"\"\" of them and ''' of these.",
        "A back\\slash, \\N, \\x and one at the end \\",
        "{{ braces }} and {% percent %} and {name}.",
        "Several lines,\n\n- one: of them\n- another\n",
        "Many words in a row. " * 20,
    ],
)
def test_any_text_may_describe_an_operation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    parameters = [{**parameter, "description": text} for parameter in path_parameters("room", "shelf")]
    operation = {**SECOND, "summary": text, "description": text, "parameters": parameters}
    paths = {"/rooms/{room}/{shelf}": {"get": operation}}
    package = build(tmp_path, monkeypatch, {"things": THINGS}, paths=paths)
    said = " ".join(str(inspect.getdoc(package.Client.list_things_of_shelf)).split())
    expected = " ".join(text.split()).rstrip(".").replace('"""', "'''")
    assert said.replace('"""', "'''").count(expected) == 4, "summary, description and two parameters"


def test_a_description_without_operations_has_a_client_without_methods(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = build(tmp_path, monkeypatch, {"things": THINGS})
    own = [name for name in vars(package.Client) if not name.startswith("__")]
    assert own == ["default_base_url"]
    assert package.ApiError.__name__ in package.__all__


def test_the_server_and_the_version_are_those_of_the_description(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root: dict[str, Any] = {
        "servers": [{"url": "http://localhost:1/base"}, {"url": "http://localhost:2"}],
        "info": {"title": "Other", "version": "4.5.6"},
    }
    package = build(tmp_path, monkeypatch, {"things": THINGS}, **root)
    assert package.__version__ == "4.5.6"
    assert package.Client.default_base_url == "http://localhost:1/base"
