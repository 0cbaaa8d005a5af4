"""What a call ends in that asks the emulator for a fault, as vectors that any client can be held to."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import openrouter_presets as orp
from openrouter_presets.emulator import emulate
from openrouter_presets.emulator.server import Emulator
from tests.emulation import stored

FOLDER = Path(__file__).parent / "vectors"
META_SCHEMA = json.loads((FOLDER / "emulator.schema.json").read_bytes())
CONTENTS: dict[str, dict[str, Any]] = {
    path.stem: json.loads(path.read_bytes()) for path in sorted((FOLDER / "emulator").glob("*.json"))
}
VECTORS = pytest.mark.parametrize("vector", CONTENTS.values(), ids=CONTENTS)
BODY: Any = {"model": "openai/gpt-4o", "max_tokens": 1024, "messages": [{"role": "user", "content": "Hello!"}]}


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with emulate() as running:
        yield running


@VECTORS
def test_each_vector_keeps_the_meta_schema(vector: dict[str, Any]) -> None:
    Draft202012Validator(META_SCHEMA).validate(vector)


@VECTORS
def test_a_call_ends_as_the_vector_says(
    emulator: Emulator, request: pytest.FixtureRequest, vector: dict[str, Any]
) -> None:
    slug = str(request.node.callspec.id)
    found = ended(emulator, slug, vector)
    error = found if isinstance(found, orp.PresetsError) else None
    assert (type(error).__name__ if error else None, error.effect if error else None) == (
        vector["error"],
        vector["effect"],
    )
    assert getattr(error, "status", None if error else 200) == vector["status"]
    assert getattr(error, "retry_after", None) == vector.get("retry_after")
    # Where the call gave up, the version may be a moment away.
    created = stored(emulator, slug) if vector["created"] else emulator.store.preset(slug) is not None
    assert created is vector["created"]


def ended(emulator: Emulator, slug: str, vector: dict[str, Any]) -> object:
    """Return what a call returns, or the error that it raises."""
    headers = {"X-Emulate": vector["x_emulate"]}
    with orp.Client(emulator.key, base_url=emulator.url, retries=0, timeout=vector.get("timeout", 20)) as client:
        try:
            return client.create_presets_messages(slug, BODY, headers=headers)
        except orp.PresetsError as error:
            return error
