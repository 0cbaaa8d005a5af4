"""What the emulator refuses, in the documented form of errors, and creates nothing for."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

from openrouter_presets import iter_issues
from openrouter_presets.emulator import database, emulate
from tests.support.emulation import BODY, KEY, create, request

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from openrouter_presets.emulator.server import Emulator

ERRORS = {
    400: "BadRequestResponse",
    401: "UnauthorizedResponse",
    404: "NotFoundResponse",
    409: "ConflictResponse",
}
LIMIT = 20_000


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with emulate(KEY, most_body=LIMIT) as emulator:
        yield emulator


@pytest.fixture
def slug(request: pytest.FixtureRequest) -> str:
    """A slug of the test's own."""
    return quote(request.node.name, safe="")


def documented(status: int, answer: Any) -> bool:
    """Whether an error has the documented form, and says the status of the answer."""
    return not [*iter_issues(answer, ERRORS.get(status, "BadRequestResponse"))] and answer["error"]["code"] == status


@pytest.mark.parametrize("key", [None, "", "Bearer", "Bearer ", "Bearer wrong", f"Basic {KEY}", KEY, f"Bearer {KEY}x"])
def test_a_request_without_the_key_is_refused(emulator: Emulator, key: str | None) -> None:
    reply = create(emulator, "nobody", headers={"Authorization": key})
    assert (reply.status, documented(401, reply.json)) == (401, True)
    assert reply.headers["www-authenticate"] == "Bearer"
    assert KEY not in reply.body.decode()
    assert emulator.store.preset("nobody") is None


def test_violations_are_listed_with_their_places(emulator: Emulator) -> None:
    body = BODY | {
        "model": 4,
        "messages": [{"role": "user", "content": [{"type": "text", "text": 5}]}],
    }
    reply = create(emulator, "faulty", body)
    issues = reply.json["error"]["metadata"]["issues"]
    assert (reply.status, documented(400, reply.json)) == (400, True)
    assert {issue["pointer"] for issue in issues} == {"/model", "/messages/0/content/0/text"}
    assert {tuple(issue) for issue in issues} == {("pointer", "kind", "message", "keyword")}
    assert reply.json["error"]["message"].startswith("/")
    assert emulator.store.preset("faulty") is None


def test_many_violations_are_listed_up_to_a_bound(emulator: Emulator, slug: str) -> None:
    reply = create(emulator, slug, BODY | {"stop_sequences": [1] * 500})
    assert len(reply.json["error"]["metadata"]["issues"]) == 100
    assert "(and 499 more)" in reply.json["error"]["message"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"model": NaN}',
        b'{"model": 1e999}',
        b"\xff\xfe",
        json.dumps(BODY).encode("utf-16"),
        b'{"model": "\xe4"}',
        b"[" * 9000,
        b'{"a":' * 600 + b"1" + b"}" * 600,
        b"9" * 9000,
    ],
    ids=repr,
)
def test_what_is_no_body_is_refused(emulator: Emulator, data: bytes) -> None:
    reply = create(emulator, "faulty", data)
    assert (reply.status, documented(400, reply.json)) == (400, True)
    assert reply.json["error"]["metadata"]["issues"]
    assert emulator.store.preset("faulty") is None


@pytest.mark.parametrize(
    ("method", "path", "status", "allow"),
    [
        ("POST", "/api/v1/presets//messages", 404, ""),
        ("POST", "/api/v1/presets/messages", 405, "GET HEAD"),
        ("POST", "/api/v1/presets/a/b/messages", 404, ""),
        ("POST", "/api/v1/presets/a/messages/", 404, ""),
        ("POST", "/api/v1/models", 404, ""),
        ("POST", "/presets/a/messages", 404, ""),
        ("GET", "/api/v1", 404, ""),
        ("GET", "/nowhere", 404, ""),
        ("GET", "/api/v1/presets/a/messages", 405, "POST"),
        ("DELETE", "/api/v1/presets/a/messages", 405, "POST"),
        ("OPTIONS", "/api/v1/presets/a/messages", 405, "POST"),
        ("POST", "/openapi.json", 405, "GET HEAD"),
    ],
)
def test_unknown_paths_and_methods_are_refused(
    emulator: Emulator, method: str, path: str, status: int, allow: str
) -> None:
    root = emulator.url.removesuffix("/api/v1")
    reply = request(root + path, headers={"Authorization": f"Bearer {KEY}"}, method=method)
    allowed = sorted(reply.headers.get("allow", "").split(", "))
    assert (reply.status, documented(status, reply.json), allowed) == (
        status,
        True,
        allow.split(" "),
    )


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Content-Type": None}, 415),
        ({"Content-Type": "text/json"}, 415),
        ({"Content-Type": "application/x-www-form-urlencoded"}, 415),
        ({"Content-Type": "application/json; charset=latin-1"}, 415),
        ({"Content-Encoding": "gzip"}, 415),
        ({"Content-Type": 'Application/JSON ; charset="UTF-8"'}, 200),
        ({"Content-Encoding": "identity"}, 200),
        ({"Accept": "text/html"}, 200),
    ],
)
def test_bodies_are_json_in_utf_8(emulator: Emulator, slug: str, headers: dict[str, str | None], status: int) -> None:
    reply = create(emulator, slug, headers=headers)
    assert (reply.status, status == 200 or documented(status, reply.json)) == (status, True)


@pytest.mark.parametrize("extra", [0, 1, LIMIT * 3, 7 << 20])
@pytest.mark.parametrize("chunked", [False, True])
def test_bodies_over_the_limit_are_refused(
    emulator: Emulator,
    slug: str,
    chunked: bool,  # noqa: FBT001
    extra: int,
) -> None:
    data = json.dumps(BODY).encode().ljust(LIMIT + extra)
    sent: Any = (data[start : start + 1000] for start in range(0, len(data), 1000)) if chunked else data
    headers = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}
    reply = request(f"{emulator.url}/presets/{slug}/messages", sent, headers)
    status = 413 if extra else 200
    assert (reply.status, status == 200 or documented(413, reply.json)) == (status, True)


def test_a_preset_that_another_program_keeps_locked_is_409(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "PATIENCE", 0.05)
    file = tmp_path / "presets.db"
    with (
        emulate(KEY, db=file) as emulator,
        closing(sqlite3.connect(file, isolation_level=None)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        reply = create(emulator)
        other.execute("ROLLBACK")
        after = create(emulator)
    assert (reply.status, documented(409, reply.json)) == (409, True)
    assert (after.status, after.json["data"]["designated_version"]["version"]) == (200, 1)


def test_a_slug_that_is_no_utf_8_is_refused(emulator: Emulator) -> None:
    assert create(emulator, "%ff").status == 400
