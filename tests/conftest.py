"""What all tests share: how many examples are drawn, and which library reads and writes JSON."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

from openrouter_presets._conversion import text
from openrouter_presets._validation import validate as validation
from openrouter_presets._validation import verdict

settings.register_profile("default", max_examples=25, deadline=None, derandomize=True)
settings.register_profile("long", max_examples=20_000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


@pytest.fixture(params=["json", "orjson"])
def json_library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Run a test once with the standard library alone and once with the extra `fast`."""
    if request.param == "json":
        monkeypatch.setattr(text, "orjson", None)
    else:
        assert text.orjson is not None, "the locked tools hold orjson"
    return str(request.param)


@pytest.fixture(params=["exact", "jsonschema-rs"])
def verdict_library(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[str]:
    """Run a test once with the exact judgement alone and once with the extra `fast`."""
    if request.param == "exact":
        monkeypatch.setattr(verdict, "jsonschema_rs", None)
    else:
        assert verdict.jsonschema_rs is not None, "the locked tools hold jsonschema-rs"
    validation._judge.cache_clear()
    yield str(request.param)
    validation._judge.cache_clear()
