"""The emulator answers as the endpoint is documented to."""

from __future__ import annotations

import json
import re
import sys
from typing import TYPE_CHECKING, Any
from urllib.parse import quote
from uuid import UUID

import pytest

from openrouter_presets import ApiError, AsyncClient, Client, iter_issues
from openrouter_presets.emulator import ExtraMissing, emulate
from openrouter_presets.errors import InvalidArgument
from tests.support.command import run
from tests.support.emulation import BODY, KEY, create, request
from tests.support.examples import EXAMPLES, canonical, example

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openrouter_presets.emulator.server import Emulator

ANSWER = "CreatePresetFromInferenceResponse"
REQUESTS = [parameter for parameter in EXAMPLES if parameter.values[0] == "MessagesRequest"]


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with emulate(KEY) as emulator:
        yield emulator


@pytest.fixture
def slug(request: pytest.FixtureRequest) -> str:
    """A slug of the test's own."""
    return quote(request.node.name, safe="")


def test_the_documented_request_gets_the_documented_answer(emulator: Emulator) -> None:
    reply = create(emulator, "documented", example("MessagesRequest/documented"))
    expected = example(f"{ANSWER}/documented")["data"]
    data = reply.json["data"]
    assert (reply.status, reply.headers["content-type"]) == (200, "application/json")
    assert (data.keys(), data["designated_version"].keys()) == (
        expected.keys(),
        expected["designated_version"].keys(),
    )
    for name in ("config", "creator_id", "system_prompt", "version"):
        assert data["designated_version"][name] == expected["designated_version"][name]
    assert data["designated_version"]["id"] == data["designated_version_id"]
    assert data["designated_version"]["preset_id"] == data["id"]
    assert data["slug"] == data["name"] == "documented"


def test_ids_and_times_have_the_documented_form(emulator: Emulator) -> None:
    answers = create(emulator, "forms").json["data"], example(f"{ANSWER}/documented")["data"]
    for data in answers:
        version = data["designated_version"]
        for identity in (data["id"], version["id"], version["preset_id"], data["workspace_id"]):
            assert str(UUID(identity)) == identity
        for stamp in (
            data["created_at"],
            data["updated_at"],
            version["created_at"],
            version["updated_at"],
        ):
            assert re.fullmatch(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z", stamp)


@pytest.mark.parametrize(("component", "path"), REQUESTS)
def test_every_example_is_taken_and_kept_as_it_is(emulator: Emulator, slug: str, component: str, path: Any) -> None:
    assert component == "MessagesRequest"
    body = json.loads(path.read_bytes())
    answer = create(emulator, slug, body).json
    kept = {name: value for name, value in body.items() if name not in ("messages", "stream", "system")}
    assert [*iter_issues(answer, ANSWER)] == []
    assert canonical(answer["data"]["designated_version"]["config"]) == canonical(kept)


def test_a_slug_gets_version_after_version(emulator: Emulator) -> None:
    answers = [create(emulator, "again", BODY | {"max_tokens": number}).json["data"] for number in (1, 2, 3)]
    versions = [answer["designated_version"] for answer in answers]
    assert [version["version"] for version in versions] == [1, 2, 3]
    assert [version["config"]["max_tokens"] for version in versions] == [1, 2, 3]
    assert len({version["id"] for version in versions}) == 3
    assert len({(answer["id"], answer["created_at"]) for answer in answers}) == 1
    assert create(emulator, "other").json["data"]["designated_version"]["version"] == 1


@pytest.mark.parametrize(
    "value",
    [
        '{"a":[1,1.0,-0.0,1e300,12345678901234567890123,0.1]}',
        '"Grüße, 日本語, 😀, \\u0000, \\ud800"',
        '"<script>alert(1)</script>"',
        "null",
        '{"":{"model":null}}',
    ],
)
def test_unknown_fields_are_kept_without_loss(emulator: Emulator, slug: str, value: str) -> None:
    body = f'{{"model": "a/b", "messages": null, "new": {value}}}'.encode()
    kept = create(emulator, slug, body).json["data"]["designated_version"]["config"]
    stored = emulator.store.version(emulator.store.presets()[0].slug, 1)
    assert stored is not None
    assert canonical(kept) == canonical(stored.config) == canonical({"model": "a/b", "new": json.loads(value)})
    assert stored.request == body


@pytest.mark.parametrize(
    ("system", "prompt"),
    [
        ({}, None),
        ({"system": ""}, ""),
        ({"system": "Grüße \ud800\x00"}, "Grüße \ud800\x00"),
        ({"system": []}, None),
        ({"system": [{"type": "text", "text": "a"}, {"type": "text", "text": "b\n"}]}, "a\nb\n"),
    ],
)
def test_system_becomes_the_system_prompt(emulator: Emulator, slug: str, system: Any, prompt: str | None) -> None:
    version = create(emulator, slug, BODY | system).json["data"]["designated_version"]
    assert (version["config"], version["system_prompt"]) == ({"model": "a/b"}, prompt)


def test_the_scheme_of_the_key_may_be_in_any_case(emulator: Emulator, slug: str) -> None:
    assert create(emulator, slug, headers={"Authorization": f"bearer {KEY}"}).status == 200


@pytest.mark.parametrize(
    "fields",
    [
        {"messages": [{"role": "robot", "content": "Hello!"}]},
        {"messages": [{"role": "user", "content": [{"type": "hologram"}]}]},
        {"system": [{"type": "hologram", "text": "a"}]},
        {"plugins": [{"id": "new"}] * 1500},
    ],
    ids=["enum", "tag", "system", "more than a thousand"],
)
def test_what_is_unrecognized_is_taken(fields: Any) -> None:
    with emulate() as emulator:
        assert create(emulator, body=BODY | fields).status == 200


def test_a_byte_order_mark_is_skipped(emulator: Emulator, slug: str) -> None:
    assert create(emulator, slug, b"\xef\xbb\xbf" + json.dumps(BODY).encode()).status == 200


@pytest.mark.parametrize("name", ["a b", "a/b", "Grüße", "<b>", "%", ".", "a\x00b", "x" * 5000])
def test_slugs_are_percent_encoded(emulator: Emulator, name: str) -> None:
    data = create(emulator, quote(name, safe="").replace(".", "%2E")).json["data"]
    preset = emulator.store.preset(name)
    assert preset is not None
    assert (data["slug"], data["id"]) == (name, preset.id)


def test_the_description_names_the_emulator_as_its_server(emulator: Emulator) -> None:
    root = emulator.url.removesuffix("/api/v1")
    described = request(f"{root}/openapi.json", method="GET").json
    assert described["servers"] == [{"url": emulator.url}]
    assert "/presets/{slug}/messages" in described["paths"]


def test_the_client_creates_presets_on_it(emulator: Emulator) -> None:
    with Client(emulator.key, base_url=emulator.url) as client:
        created = client.create_presets_messages("by-client", BODY)
    assert created.data.slug == "by-client"
    with Client("wrong", base_url=emulator.url) as client, pytest.raises(ApiError) as caught:
        client.create_presets_messages("by-client", BODY)
    assert (caught.value.status, caught.value.code, caught.value.effect) == (401, 401, "none")


def test_each_emulator_makes_up_a_key_and_has_presets_of_its_own() -> None:
    with emulate() as one, emulate() as other:
        assert one.key != other.key
        assert one.url != other.url
        assert create(one).status == 200
        assert (one.store.count(), other.store.count()) == (1, 0)


def test_its_repr_does_not_show_the_key(emulator: Emulator) -> None:
    assert KEY not in repr(emulator)


@pytest.mark.parametrize("key", ["", "a b", "ü", "a\n"])
def test_a_key_that_no_header_can_hold_is_refused(key: str) -> None:
    with pytest.raises(InvalidArgument, match="a key is visible ASCII"), emulate(key):
        pytest.fail("it runs")


def test_without_the_extra_it_says_in_a_line_what_to_install() -> None:
    code = "import sys; sys.modules['uvicorn'] = None; from openrouter_presets._cli.main import main; sys.exit(main())"
    status, out, err = run("serve", command=[sys.executable, "-c", code])
    assert (status, out, len(err.splitlines())) == (2, "", 1)
    assert "pip install 'jinja2>=3.1' 'starlette>=1.0'" in err


def test_without_the_extra_emulate_raises(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "openrouter_presets.emulator.server")
    monkeypatch.delattr("openrouter_presets.emulator.server")
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    with pytest.raises(ExtraMissing) as caught, emulate():
        pytest.fail("it runs")
    assert isinstance(caught.value, ImportError)


def test_the_package_is_imported_without_the_extra() -> None:
    parts = ("uvicorn", "starlette", "jinja2", "h11", "openrouter_presets.emulator.server")
    code = (
        f"import sys, openrouter_presets, openrouter_presets._cli.main; print([n for n in {parts} if n in sys.modules])"
    )
    assert run(command=[sys.executable, "-c", code]) == (0, "[]\n", "")


async def _create_async(emulator: Emulator) -> str:
    async with AsyncClient(emulator.key, base_url=emulator.url) as client:
        return (await client.create_presets_messages("by-async-client", BODY)).data.slug


def test_the_async_client_creates_presets_on_it(emulator: Emulator) -> None:
    import asyncio

    assert asyncio.run(_create_async(emulator)) == "by-async-client"
