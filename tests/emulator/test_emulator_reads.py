"""Presets read back from the emulator: pages, their order, bad parameters, faults, HEAD."""

from __future__ import annotations

import itertools
import json
from typing import TYPE_CHECKING, Any

import pytest

from openrouter_presets import Client, NotFoundError, PresetsError, iter_issues
from openrouter_presets.emulator import emulate
from tests.support.emulation import BODY, KEY, Reply, create, request

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openrouter_presets.emulator.server import Emulator


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """An emulator with three presets; the first has been changed since, and has three versions."""
    with emulate(KEY) as emulator:
        for slug in ("one", "two", "a/b é", "one", "one"):
            number = len(emulator.store.versions(slug)) + 1
            body = {**BODY, "system": "Be brief.", "max_tokens": number}
            with Client(KEY, base_url=emulator.url) as client:
                client.create_presets_messages(slug, body)
        yield emulator


@pytest.fixture
def client(emulator: Emulator) -> Iterator[Client]:
    with Client(KEY, base_url=emulator.url, retries=0) as client:
        yield client


def get(emulator: Emulator, path: str, method: str = "GET", **headers: str) -> Reply:
    own = {"Authorization": f"Bearer {KEY}"}
    own |= {name.replace("_", "-"): value for name, value in headers.items()}
    return request(f"{emulator.url}{path}", headers=own, method=method)


def test_what_was_changed_last_is_listed_first(client: Client) -> None:
    page = client.list_presets()
    assert ([preset.slug for preset in page.data], page.total_count) == (["one", "a/b é", "two"], 3)
    assert [preset.slug for preset in client.list_presets(offset=1, limit=1).data] == ["a/b é"]
    assert client.list_presets(offset=3).data == []
    assert client.list_presets(offset=10**40).data == []


def test_versions_are_listed_from_the_first_on(client: Client) -> None:
    page = client.list_preset_versions("one")
    assert [version and version.version for version in page.data] == [1, 2, 3]
    assert page.total_count == 3
    second = client.list_preset_versions("one", offset=1, limit=1).data[0]
    assert second == client.get_preset_version("one", 2).data
    assert second is not None
    assert (second.config["max_tokens"], second.system_prompt) == (2, "Be brief.")
    assert client.list_preset_versions("one", offset=3).data == []


def test_a_preset_comes_with_its_designated_version(client: Client) -> None:
    preset = client.get_preset("a/b é").data
    assert preset.designated_version == client.get_preset_version("a/b é", "1").data
    assert (
        client.get_preset("one").data.designated_version_id
        == (client.list_preset_versions("one", offset=2).data[0] or preset).id
    )


def test_answers_conform_to_the_contract(emulator: Emulator) -> None:
    for path, schema in {
        "/presets": "ListPresetsResponse",
        "/presets/one": "GetPresetResponse",
        "/presets/one/versions": "ListPresetVersionsResponse",
        "/presets/one/versions/2": "GetPresetVersionResponse",
        "/presets/none": "NotFoundResponse",
        "/presets?limit=0": "BadRequestResponse",
    }.items():
        assert [*iter_issues(get(emulator, path).json, schema, strict=True)] == [], path


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/presets?limit=0", "limit: 0 is out of bounds; it is at least 1 and at most 100."),
        ("/presets?limit=101", "limit: 101 is out of bounds; it is at least 1 and at most 100."),
        ("/presets?limit=ten", "limit: 'ten' is not an integer."),
        ("/presets?limit=1.0", "limit: '1.0' is not an integer."),
        ("/presets?limit=", "limit: '' is not an integer."),
        ("/presets?limit=null", "limit: 'null' is not an integer."),
        ("/presets?offset=-1", "offset: -1 is out of bounds; it is at least 0."),
        ("/presets/one/versions?offset=x", "offset: 'x' is not an integer."),
        ("/presets/%FF", "The slug is not percent-encoded UTF-8."),
    ],
)
def test_a_bad_parameter_is_refused(emulator: Emulator, path: str, told: str) -> None:
    reply = get(emulator, path)
    assert (reply.status, reply.json["error"]["message"]) == (400, told)


@pytest.mark.parametrize("query", ["", "?offset=", "?offset=null", "?offset=0&other=1", "?limit=100"])
def test_what_may_be_left_out_may_be_null(emulator: Emulator, query: str) -> None:
    assert len(get(emulator, f"/presets{query}").json["data"]) == 3


@pytest.mark.parametrize(
    "path",
    [
        "/presets/none",
        "/presets/none/versions",
        "/presets/none/versions/1",
        "/presets/one/versions/0",
        "/presets/one/versions/4",
        "/presets/one/versions/-1",
        "/presets/one/versions/x",
        "/presets/one/versions/%D9%A1",
        f"/presets/one/versions/{'9' * 30}",
        "/presets/",
        "/presets/one/",
        "/presets/one/versions/1/more",
        "/other",
    ],
)
def test_what_is_not_there_is_not_found(emulator: Emulator, path: str) -> None:
    assert get(emulator, path).status == 404


@pytest.mark.parametrize("path", ["/presets", "/presets/one", "/presets/one/versions/1"])
def test_the_key_is_asked_for(emulator: Emulator, path: str) -> None:
    assert get(emulator, path, Authorization="Bearer other").status == 401


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("POST", "/presets", "GET, HEAD"),
        ("DELETE", "/presets/one", "GET, HEAD"),
        ("GET", "/presets/one/messages", "POST"),
        ("HEAD", "/presets/one/messages", "POST"),
    ],
)
def test_another_method_is_told_which_there_are(emulator: Emulator, method: str, path: str, allowed: str) -> None:
    reply = get(emulator, path, method)
    assert (reply.status, reply.headers["allow"]) == (405, allowed)


@pytest.mark.parametrize("path", ["/presets", "/presets/one", "/presets/none", "/presets?limit=0"])
def test_head_is_get_without_the_body(emulator: Emulator, path: str) -> None:
    whole, head = get(emulator, path), get(emulator, path, "HEAD")
    assert (head.status, head.body) == (whole.status, b"")
    assert head.headers["content-length"] == whole.headers["content-length"]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 408, 429, 500, 502, 503])
def test_a_fault_may_be_asked_for_in_a_read(emulator: Emulator, status: int) -> None:
    with (
        Client(KEY, base_url=emulator.url, retries=0) as client,
        pytest.raises(PresetsError) as caught,
    ):
        client.get_preset("one", headers={"X-Emulate": str(status)})
    assert (getattr(caught.value, "status", None), caught.value.effect) == (status, "none")


def test_an_answer_to_a_read_may_be_cut_off_or_late(emulator: Emulator, client: Client) -> None:
    with pytest.raises(PresetsError) as caught:
        client.get_preset("one", headers={"X-Emulate": "cut-off; bytes=9"})
    assert caught.value.effect == "none"
    assert get(emulator, "/presets/one", X_Emulate="slow; seconds=0.1").status == 200


def test_a_thousand_versions_are_listed_in_eleven_requests() -> None:
    with emulate(KEY) as emulator, Client(KEY, base_url=emulator.url) as client:
        for _ in range(1000):
            client.create_presets_messages("many", BODY)
        asked: list[Any] = []
        versions = [*client.iter_preset_versions("many", on_response=asked.append)]
        assert [version.version for version in versions] == [*range(1, 1001)]
        assert len(asked) <= 11
        found = [*itertools.islice(client.iter_presets(), 2)]
        assert [preset.slug for preset in found] == ["many"]


def test_a_preset_that_is_not_there_has_no_pages(client: Client) -> None:
    with pytest.raises(NotFoundError):
        next(client.iter_preset_versions("none"))


def test_a_body_of_a_read_is_not_looked_at(emulator: Emulator) -> None:
    headers = {"Authorization": f"Bearer {KEY}", "Content-Type": "text/plain"}
    reply = request(f"{emulator.url}/presets", json.dumps(BODY), headers, "GET")
    assert reply.status == 200
    assert create(emulator, "two").status == 200
