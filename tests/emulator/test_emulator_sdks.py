"""The official SDKs work against the emulator as they are: they create, get and list, with their own paging."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from openrouter import OpenRouter
from openrouter.errors import NotFoundResponseError

from openrouter_presets.emulator import emulate
from tests.support import npm
from tests.support.emulation import BODY, KEY, create

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openrouter_presets.emulator.server import Emulator

PROJECT = Path(__file__).parents[1] / "sdk"
PROMPTED: dict[str, Any] = {**BODY, "system": "Be brief."}


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with emulate(KEY) as emulator:
        create(emulator, "other")
        yield emulator


def test_the_sdk_for_python_creates_and_reads(emulator: Emulator) -> None:
    with OpenRouter(api_key=KEY, server_url=emulator.url) as sdk:
        for number in range(1, 6):
            sdk.presets.create_presets_messages(slug="paged", **PROMPTED, max_tokens=number)
        page, slugs = sdk.presets.list(limit=1), list[str]()
        while page is not None:
            slugs += [preset.slug for preset in page.result.data]
            page = page.next()
        assert slugs == ["paged", "other"]
        versions, found = sdk.presets.list_versions(slug="paged", limit=2), list[Any]()
        while versions is not None:
            found += [version.config["max_tokens"] for version in versions.result.data if version]
            versions = versions.next()
        assert found == [1, 2, 3, 4, 5]
        preset = sdk.presets.get(slug="paged").data
        assert preset.designated_version
        assert (preset.designated_version.version, preset.designated_version.system_prompt) == (
            5,
            "Be brief.",
        )
        second = sdk.presets.get_version(slug="paged", version="2").data
        assert second
        assert second.version == 2
        with pytest.raises(NotFoundResponseError):
            sdk.presets.get(slug="none")


@pytest.mark.node
def test_the_sdk_for_typescript_creates_and_reads(emulator: Emulator) -> None:
    npm.install(PROJECT)
    done = npm.node(PROJECT, "reads.mjs", emulator.url, KEY, json.dumps(PROMPTED))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "slugs": ["paged", "other"],
        "versions": [1, 2, 3, 4, 5],
        "latest": 5,
        "prompt": "Be brief.",
        "second": 2,
        "missing": 404,
    }
