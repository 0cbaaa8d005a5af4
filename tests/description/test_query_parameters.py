"""Parameters in the query, and lists in pages: typed, checked, percent-encoded, absent unless given."""

from __future__ import annotations

import asyncio
import inspect
import itertools
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

import pytest

from tests.description.test_operations import (
    Server,
    content,
    path_parameters,
    server as server,  # noqa: PLC0414  # a fixture
)
from tests.support.tiny import build

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

TREES = """
Tree:
  type: object
  required: [id]
  properties: {id: {type: string}, height: {type: number}}
Trees:
  type: object
  required: [trees, count]
  properties: {trees: {type: array, items: {$ref: '#/Tree'}}, count: {type: integer}}
Problem: {type: object, properties: {error: {type: object}}}
"""


def query(name: str, **schema: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, "description": f"The {name} of trees."}


LIST = {
    "operationId": "listTrees",
    "parameters": [
        *path_parameters("forest"),
        query("skip", type=["integer", "null"], minimum=0, default=0),
        query("count", type="integer", minimum=1, maximum=3),
        query("kind", type="string", enum=["oak", "fir & pine"]),
        query("taller_than", type="number", exclusiveMinimum=0),
        query("alive", type="boolean"),
        query("word", type="string", minLength=2, maxLength=4),
    ],
    "x-paging": {
        "offset": "skip",
        "limit": "count",
        "items": "trees",
        "key": "id",
        "total": "count",
    },
    "responses": {"200": content("Trees"), "404": content("Problem")},
}
FIND = {
    "operationId": "findTree",
    "parameters": [
        {
            "name": "number",
            "in": "path",
            "required": True,
            "schema": {"type": "string", "x-text-of": "integer"},
        },
        {**query("year", type="integer"), "required": True},
    ],
    "responses": {"200": content("Tree")},
}
PATHS = {"/forests/{forest}/trees": {"get": LIST}, "/trees/{number}": {"get": FIND}}
PAGE = {"trees": [{"id": "a"}], "count": 1}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with pytest.MonkeyPatch.context() as monkeypatch:
        yield build(tmp_path_factory.mktemp("trees"), monkeypatch, {"things": TREES}, paths=PATHS)


@pytest.fixture
def client(package: ModuleType, server: Server) -> Iterator[Any]:
    address = f"http://127.0.0.1:{server.server_port}"
    with package.Client("loopback-only", base_url=address, timeout=5) as made:
        yield made


def test_the_signature_says_the_types(package: ModuleType) -> None:
    annotations = {
        name: (parameter.annotation, parameter.kind.name)
        for name, parameter in inspect.signature(package.Client.list_trees).parameters.items()
    }
    named = "KEYWORD_ONLY"
    assert annotations["forest"] == ("str", "POSITIONAL_OR_KEYWORD")
    assert annotations["skip"] == ("int | None", named)
    assert annotations["kind"] == ("Literal['oak', 'fir & pine'] | None", named)
    assert annotations["taller_than"] == ("float | None", named)
    assert annotations["alive"] == ("bool | None", named)
    find = inspect.signature(package.Client.find_tree).parameters
    assert find["number"].annotation == "str | int"
    assert (find["year"].annotation, find["year"].default) == ("int", inspect.Parameter.empty)
    assert "skip: The skip of trees; 0 if it is not given." in package.Client.list_trees.__doc__


@pytest.mark.parametrize(
    ("arguments", "sent"),
    [
        ({}, ""),
        ({"skip": None, "alive": None}, ""),
        ({"skip": 0, "count": 3}, "skip=0&count=3"),
        ({"count": 1, "skip": 10**30}, f"skip={10**30}&count=1"),
        ({"kind": "fir & pine"}, "kind=fir%20%26%20pine"),
        ({"taller_than": 1.5}, "taller_than=1.5"),
        ({"taller_than": 2}, "taller_than=2"),
        ({"alive": True}, "alive=true"),
        ({"alive": False}, "alive=false"),
        ({"word": "ü/+="}, "word=%C3%BC%2F%2B%3D"),
    ],
)
def test_what_is_given_is_sent(client: Any, server: Server, arguments: dict[str, Any], sent: str) -> None:
    server.answer = PAGE
    client.list_trees("the old one", **arguments)
    ((method, path, body, headers),) = server.received
    assert (method, path) == ("GET", "/forests/the%20old%20one/trees" + f"?{sent}" * bool(sent))
    assert body == b""
    assert "Content-Type" not in headers


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ({"skip": -1}, "skip: -1 is out of bounds; give at least 0"),
        ({"count": 4}, "count: 4 is out of bounds; give at most 3"),
        ({"count": True}, "count: True is a bool, not an integer"),
        ({"count": 1.0}, "count: 1.0 is a float, not an integer"),
        ({"count": "1"}, "count: '1' is a str, not an integer"),
        ({"kind": "elm"}, "kind: 'elm' is not one of 'oak', 'fir & pine'"),
        ({"taller_than": 0}, "taller_than: 0 is out of bounds; give more than 0"),
        ({"taller_than": float("nan")}, "taller_than: nan is a float, not a number"),
        ({"alive": 1}, "alive: 1 is a int, not a boolean"),
        ({"word": "a"}, "word: 'a' is out of bounds; give at least 2 characters"),
        ({"word": "abcde"}, "word: 'abcde' is out of bounds; give at most 4 characters"),
        ({"word": "a\ud800"}, "word: 'a\\ud800' holds half a character"),
    ],
)
def test_what_does_not_fit_is_not_sent(
    package: ModuleType, client: Any, server: Server, arguments: dict[str, Any], told: str
) -> None:
    with pytest.raises(package.InvalidArgument) as caught:
        client.list_trees("f", **arguments)
    assert str(caught.value).startswith(told)
    assert not server.received


@pytest.mark.parametrize("number", [7, "7"])
def test_a_text_of_an_integer_may_be_the_integer(client: Any, server: Server, number: int | str) -> None:
    server.answer = {"id": "a"}
    client.find_tree(number, year=2026)
    assert [path for _, path, _, _ in server.received] == ["/trees/7?year=2026"]


def test_a_name_that_is_not_a_parameter_is_refused(package: ModuleType) -> None:
    call = (package.client.FIND_TREE, {"number": 1, "yaer": 2})
    with pytest.raises(package.InvalidArgument, match="yaer: find_tree has no parameter"):
        package.build_request(*call, api_key="k", base_url="https://trees.test")


def test_the_response_of_a_success_can_be_had(package: ModuleType, client: Any, server: Server) -> None:
    server.answer = PAGE
    seen: list[Any] = []
    client.list_trees("f", on_response=seen.append)
    ((response),) = seen
    assert (response.status, response.request_id) == (200, None)
    assert response.headers["content-length"].isdigit()

    async def call() -> None:
        address = f"http://127.0.0.1:{server.server_port}"
        async with package.AsyncClient("loopback-only", base_url=address) as other:
            await other.list_trees("f", on_response=seen.append)

    asyncio.run(call())
    assert len(seen) == 2


class Forest(NamedTuple):
    """A server's list that changes while it is read: `steps` are done to it after each page, one after the other."""

    trees: list[str]
    steps: Iterator[Callable[[list[str]], object]]
    asked: list[tuple[int, int]]

    def answer(self, path: str) -> dict[str, Any]:
        given = dict(parse_qsl(urlsplit(path).query))
        start, count = int(given["skip"]), int(given["count"])
        self.asked.append((start, count))
        page = self.trees[start : start + count]
        answer = {"trees": [{"id": name} for name in page], "count": len(self.trees)}
        next(self.steps, lambda _: None)(self.trees)
        return answer


def nothing(_: list[str]) -> None:
    """Leave the list as it is."""


CASES: dict[str, tuple[list[Callable[[list[str]], object]], str, int]] = {
    "nothing happens": ([], "abcdefgh", 3),
    "one is added before": ([lambda trees: trees.insert(0, "X")], "abcdefgh", 3),
    "many are added before": ([lambda trees: trees.__setitem__(slice(0, 0), "UVW")], "abc", 2),
    "one is added after": ([lambda trees: trees.append("X")], "abcdefghX", 3),
    "one before is deleted": ([lambda trees: trees.remove("a")], "abcdefgh", 4),
    "all before are deleted": ([lambda trees: trees.__delitem__(slice(3))], "abcdefgh", 4),
    "one after is deleted": ([lambda trees: trees.remove("e")], "abcdfgh", 4),
    "all are deleted": ([lambda trees: trees.clear()], "abc", 3),
    "the last page goes": ([nothing, lambda trees: trees.__delitem__(slice(6, None))], "abcdef", 4),
    "one goes to the front": ([lambda trees: trees.insert(0, trees.pop())], "abcdefg", 3),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_list_that_changes_while_it_is_read_comes_to_an_end(
    client: Any,
    server: Server,
    monkeypatch: pytest.MonkeyPatch,
    case: tuple[list[Callable[[list[str]], object]], str, int],
) -> None:
    steps, expected, requests = case
    forest = Forest(list("abcdefgh"), iter(steps), [])
    monkeypatch.setattr(server, "answer_to", forest.answer, raising=False)
    found = [tree.id for tree in client.iter_trees("f")]
    assert found == list(expected)
    assert len(forest.asked) == requests


def test_pages_are_read_as_they_are_needed(client: Any, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    forest = Forest(list("abcdefgh"), iter([]), [])
    monkeypatch.setattr(server, "answer_to", forest.answer, raising=False)
    trees = client.iter_trees("f")
    assert forest.asked == []
    assert [tree.id for tree in itertools.islice(trees, 3)] == ["a", "b", "c"]
    assert forest.asked == [(0, 3)]
    assert next(trees).id == "d"
    assert forest.asked == [(0, 3), (3, 3)]


@pytest.mark.parametrize("count", [10**9, 1, 0, -1])
def test_a_server_that_gives_the_same_page_for_ever_is_left(client: Any, server: Server, count: int) -> None:
    server.answer = {"trees": [{"id": "a"}, {"id": "b"}], "count": count}
    assert [tree.id for tree in client.iter_trees("f")] == ["a", "b"]
    assert len(server.received) <= 2


def test_the_asynchronous_client_reads_all_pages_too(
    package: ModuleType, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    forest = Forest(list("abcdefgh"), iter([]), [])
    monkeypatch.setattr(server, "answer_to", forest.answer, raising=False)

    async def names() -> list[str]:
        address = f"http://127.0.0.1:{server.server_port}"
        async with package.AsyncClient("loopback-only", base_url=address) as client:
            return [tree.id async for tree in client.iter_trees("f")]

    assert asyncio.run(names()) == list("abcdefgh")
