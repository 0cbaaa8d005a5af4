"""The reference of the API as it comes over HTTP; how it works in a browser is tested there."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest

from openrouter_presets.emulator import emulate
from tests.support.emulation import KEY, Reply, create, request
from tests.support.markup import Markup

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openrouter_presets.emulator.server import Emulator


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with emulate(KEY) as emulator:
        yield emulator


def get(emulator: Emulator, path: str) -> Reply:
    return request(emulator.url.removesuffix("/api/v1") + path, method="GET")


def test_without_the_viewer_the_reference_says_what_to_install(
    emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert get(emulator, "/docs").status == 200
    assert get(emulator, "/docs/assets/swagger-ui.css").headers["content-type"] == "text/css; charset=utf-8"
    monkeypatch.setitem(sys.modules, "swagger_ui_bundle", None)
    reply = get(emulator, "/docs")
    assert (reply.status, "pip install swagger-ui-bundle-v2" in Markup(reply.body).text) == (
        503,
        True,
    )
    assert get(emulator, "/docs/assets/swagger-ui.css").status == 404


@pytest.mark.parametrize("name", ["index.html", "..%2F__init__.py", "%2Fetc%2Fpasswd", "."])
def test_only_two_files_of_the_viewer_are_served(emulator: Emulator, name: str) -> None:
    assert get(emulator, f"/docs/assets/{name}").status == 404


def test_the_reference_has_a_request_to_try(emulator: Emulator) -> None:
    path = get(emulator, "/openapi.json").json["paths"]["/presets/{slug}/messages"]
    body = path["post"]["requestBody"]["content"]["application/json"]["example"]
    slug = path["post"]["parameters"][0]["example"]
    assert create(emulator, slug, json.dumps(body).encode()).status == 200
