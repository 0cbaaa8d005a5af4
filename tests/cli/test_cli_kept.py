"""What `openrouter-presets create` says about what a version keeps of a body."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_presets import structure
from openrouter_presets._cli.differences import kept
from openrouter_presets._presets import differences, version_differences
from openrouter_presets.client import CREATE_PRESETS_MESSAGES
from openrouter_presets.models import PresetDesignatedVersion

BLOCKS: list[dict[str, Any]] = [
    {"type": "text", "text": "One."},
    {"type": "text", "text": "Two.", "cache_control": None},
]
LOST = "not kept: messages"


def told(body: dict[str, Any], config: object, **more: object) -> str:
    """Return what is said of a version with this config."""
    return kept(CREATE_PRESETS_MESSAGES, body, version(config, **more))


def version(config: object, **more: object) -> PresetDesignatedVersion:
    """Return a version that has this config."""
    return structure({"config": config, **more}, PresetDesignatedVersion)


@pytest.mark.parametrize(
    ("body", "config", "prompt", "said"),
    [
        ({}, {}, None, ""),
        ({"model": "a"}, {"model": "a", "more": 1}, None, ""),
        ({"model": "a", "system": "x"}, {"model": "a"}, "x", ""),
        ({"messages": []}, {}, None, LOST),
        ({"messages": None}, {}, None, ""),
        ({"messages": [], "stream": True}, {"stream": False}, None, f"{LOST}, stream"),
        ({"max_tokens": 5}, {"max_tokens": 4}, None, "changed: max_tokens"),
        ({"system": "x", "messages": []}, {}, "x", f"{LOST}; system is kept as system_prompt"),
        (
            {"system": BLOCKS, "messages": []},
            {},
            "One.Two.",
            f"{LOST}; system is kept as system_prompt",
        ),
        (
            {"system": BLOCKS, "messages": []},
            {},
            "One.\n\nTwo.",
            f"{LOST}; system is kept as system_prompt",
        ),
        (
            {"system": [{**BLOCKS[0], "cache_control": {"type": "ephemeral"}}, BLOCKS[1]]},
            {},
            "One.\nTwo.",
            "system is kept as system_prompt, without cache_control of its blocks",
        ),
        (
            {"metadata": {"user_id": "a", "x": 1, "y": 2}},
            {"metadata": {"user_id": "a"}},
            None,
            "not kept: metadata/x, metadata/y",
        ),
        ({"system": BLOCKS}, {}, "One.", "changed: system"),
        ({"system": [*BLOCKS, {"type": "text"}]}, {}, "One.Two.", "changed: system"),
        ({"system": []}, {}, "", ""),
        ({"system": 5}, {}, "5", "changed: system"),
        ({"system": "x"}, {}, None, "not kept: system"),
        ({"system": "x"}, {}, "y", "changed: system"),
        (
            {"a": 1, "system": "x", "b": 2, "c": 3, "d": 4},
            {"c": 0, "d": 0},
            "x",
            "not kept: a, b; system is kept as system_prompt; changed: c, d",
        ),
    ],
)
def test_each_field_is_kept_or_changed_or_lost(body: Any, config: object, prompt: str | None, said: str) -> None:
    assert told(body, config, system_prompt=prompt) == said


def test_a_version_that_says_less_than_documented_is_told() -> None:
    assert told({"messages": []}, {}) == LOST
    assert told({"messages": []}, None) == "the answer has no config, so it does not tell what was kept"
    no_version = "the answer has no designated version, so it does not tell what was kept"
    assert kept(CREATE_PRESETS_MESSAGES, {}, None) == no_version


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (1, 1.0, True),
        (1, True, False),
        (0, False, False),
        (None, False, False),
        (False, False, True),
        ("1", 1, False),
        ([], {}, False),
        ([1, 2], [1, 2], True),
        ([1, 2], [2, 1], False),
        ([1, 2], [1], False),
        ({"a": [1, {"b": None}]}, {"a": [1, {"b": None}]}, True),
        ({"a": [1, {"b": None}]}, {"a": [1, {}]}, True),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}, True),
        ([{"a": 1}], [{"a": True}], False),
        (10**30, 10**30 + 1, False),
    ],
)
def test_values_are_compared_as_json(one: object, other: object, same: bool) -> None:  # noqa: FBT001  # a parameter
    for left, right in ((one, other), (other, one)):
        found = version_differences(version({"x": left}), version({"x": right}))
        assert (found == []) is same


def test_values_of_any_depth_are_compared() -> None:
    one: Any = 1
    other: Any = 2
    for _ in range(5000):
        one, other = [one], [other]
    assert version_differences(version({"x": one}), version({"x": [*one]})) == []
    assert len(version_differences(version({"x": one}), version({"x": other}))) == 1


def test_a_version_without_a_config_has_none_of_its_members() -> None:
    found = version_differences(version(None), version({"x": 1}))
    assert [(each.pointer, each.expected) for each in found] == [("/config/x", 1)]
    lost = differences(CREATE_PRESETS_MESSAGES, {"model": "a"}, version(None))
    assert [(each.pointer, each.is_certain) for each in lost] == [("/config/model", True)]
