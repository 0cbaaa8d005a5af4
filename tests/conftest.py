"""What all tests share: how many examples are drawn, and which library reads and writes JSON."""

from __future__ import annotations

import os
import types
from collections.abc import Generator
from importlib.util import find_spec

import pytest
from hypothesis import settings

from openrouter_presets import ExtraMissing, _json_text
from openrouter_presets._validation import validate as validation

settings.register_profile("default", max_examples=25, deadline=None, derandomize=True)
settings.register_profile("long", max_examples=20_000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


HAS_EMULATOR = bool(find_spec("starlette") and find_spec("uvicorn"))
collect_ignore = [] if HAS_EMULATOR else ["emulator"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests whose cases Hypothesis draws."""
    for item in items:
        if getattr(getattr(item, "obj", None), "is_hypothesis_test", False):
            item.add_marker("property")


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call() -> Generator[None, object, object]:
    """Skip what needs the extra `emulator` where that is not installed."""
    try:
        return (yield)
    except ExtraMissing as error:
        if HAS_EMULATOR:
            raise
        pytest.skip(str(error))


@pytest.fixture(params=["json", "orjson"])
def json_library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Run a test once with the standard library alone and once with the extra `fast`."""
    if request.param == "json":
        monkeypatch.setattr(_json_text, "orjson", None)
    elif _json_text.orjson is None:
        pytest.skip("the extra `fast` is not installed")
    return str(request.param)


@pytest.fixture(params=["exact", "rendered"])
def verdict_pass(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Run a test once with the exact pass alone and once with the rendered verdict before it."""
    if request.param == "exact":
        nothing = types.SimpleNamespace(VERDICTS={}, CHECKED={}, BODY="MessagesRequest")
        monkeypatch.setattr(validation, "_rendered", lambda: nothing)
    return str(request.param)
