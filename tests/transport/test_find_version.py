"""What came of a call whose answer was lost is found out, wherever in the exchange it was lost."""

from __future__ import annotations

import asyncio
import contextlib
import copy
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest

import openrouter_presets as orp
from openrouter_presets._presets import Difference, differences
from openrouter_presets.client import CREATE_PRESETS_MESSAGES
from openrouter_presets.emulator import emulate
from tests.support.emulation import KEY, REVIEWER
from tests.support.lossy import Lossy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openrouter_presets.emulator.server import Emulator

BODY: Any = REVIEWER


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with emulate(KEY) as emulator:
        yield emulator


@pytest.fixture
def client(emulator: Emulator) -> Iterator[orp.Client]:
    with orp.Client(KEY, base_url=emulator.url) as client:
        yield client


def lost(emulator: Emulator, slug: str, body: Any, **limits: Any) -> orp.PresetsError | None:
    """Create a version over a connection that is lost, and return what the caller sees."""
    with Lossy(emulator.url, **limits) as lossy:
        client = orp.Client(KEY, base_url=lossy.url, retries=0)
        with client, contextlib.suppress(StopIteration):
            try:
                client.create_presets_messages(slug, body)
            except orp.PresetsError as error:
                return error
    return None


@pytest.mark.parametrize("share", [*range(0, 100, 7), 99])
@pytest.mark.parametrize("way", ["forth", "back"])
def test_a_lost_exchange_is_found_out(emulator: Emulator, client: orp.Client, way: str, share: int) -> None:
    slug = f"{way}-{share}"
    whole = {"forth": 1200, "back": 1300}[way]
    before = {**BODY, "max_tokens": 1}
    client.create_presets_messages(slug, before)
    error = lost(emulator, slug, BODY, **{way: whole * share // 100})
    number = emulator.store.preset(slug).latest  # type: ignore[union-attr]
    found = client.find_version(slug, BODY)
    assert (found.version if found else 1) == number
    assert error is None or error.effect != "none"
    if error is not None and error.effect == "unknown":
        assert "find out with the client's find_version()" in str(error)
    assert error is None or error.lookup == "find_version"


@pytest.mark.slow
def test_an_answer_lost_at_every_byte_is_found_out(emulator: Emulator, client: orp.Client) -> None:
    for at in range(1400):
        slug = f"at-{at}"
        error = lost(emulator, slug, BODY, back=at)
        found = client.find_version(slug, BODY)
        assert found is not None, at
        assert error is None or error.effect != "none"
        error = lost(emulator, f"to-{at}", BODY, forth=at)
        found = client.find_version(f"to-{at}", BODY)
        assert bool(found) == bool(emulator.store.preset(f"to-{at}")), at


def test_an_older_version_is_found_among_the_newest(client: orp.Client) -> None:
    for number in range(1, 104):
        client.create_presets_messages("long", {**BODY, "max_tokens": number})
    for number, expected in ((103, 103), (4, 4), (3, None)):
        found = client.find_version("long", {**BODY, "max_tokens": number})
        assert (found and found.version) == expected


def test_a_time_leaves_older_versions_out(client: orp.Client) -> None:
    client.create_presets_messages("timed", BODY)
    now = datetime.now(timezone.utc)
    assert client.find_version("timed", BODY, since=now - timedelta(minutes=1))
    assert client.find_version("timed", BODY, since=now + timedelta(minutes=1)) is None
    with pytest.raises(orp.InvalidArgument, match="since: the time has no zone"):
        client.find_version("timed", BODY, since=datetime(2026, 1, 1))  # noqa: DTZ001


def test_a_model_is_looked_for_as_its_json_is(emulator: Emulator, client: orp.Client) -> None:
    model = orp.structure(BODY, orp.models.MessagesRequest)
    client.create_presets_messages("model", model)
    assert client.find_version("model", model)
    assert client.find_version("none", model) is None

    async def find() -> object:
        async with orp.AsyncClient(KEY, base_url=emulator.url) as other:
            return await other.find_version("model", model)

    assert asyncio.run(find()) == client.find_version("model", model)


def test_what_is_not_the_preset_s_absence_is_raised(client: orp.Client) -> None:
    with (
        orp.Client("other", base_url=client._base_url) as stranger,
        pytest.raises(orp.UnauthorizedError),
    ):
        stranger.find_version("none", BODY)


SAME: dict[str, dict[str, Any]] = {
    "messages": {"messages": [{"role": "user", "content": "Another."}]},
    "stream": {"stream": True},
    "null": {"top_p": None},
}
OTHER: dict[str, dict[str, Any]] = {
    "model": {"model": "a/other"},
    "number": {"max_tokens": 1025},
    "boolean": {"max_tokens": True},
    "absent": {"temperature": None},
    "system": {"system": "Other."},
    "no system": {"system": None},
    "tools": {"tools": []},
    "tool": {"tools": [{**REVIEWER["tools"][0], "description": "Reads."}]},
}


@pytest.mark.parametrize("change", SAME.values(), ids=SAME)
def test_what_a_preset_drops_makes_no_other_version(client: orp.Client, change: dict[str, Any]) -> None:
    client.create_presets_messages("same", BODY)
    assert client.find_version("same", {**BODY, **change})


@pytest.mark.parametrize("change", OTHER.values(), ids=OTHER)
def test_another_body_is_not_found(client: orp.Client, change: dict[str, Any]) -> None:
    client.create_presets_messages("other", BODY)
    assert client.find_version("other", {**BODY, **change}) is None


def test_a_field_that_may_be_dropped_counts_only_where_it_has_another_value(
    client: orp.Client,
) -> None:
    version = client.create_presets_messages("open", {**BODY, "user": "u"}).data.designated_version
    assert version
    dropped = copy.deepcopy(version)
    dropped.config = {key: value for key, value in version.config.items() if key != "user"}
    told = differences(CREATE_PRESETS_MESSAGES, {**BODY, "user": "u"}, dropped)
    assert told == [Difference("/config/user", "u", orp.UNSET, is_certain=False)]
    told = differences(CREATE_PRESETS_MESSAGES, {**BODY, "user": "v"}, version)
    assert told == [Difference("/config/user", "v", "u")]
    told = differences(CREATE_PRESETS_MESSAGES, BODY, version)
    assert told == [Difference("/config/user", orp.UNSET, "u")]
