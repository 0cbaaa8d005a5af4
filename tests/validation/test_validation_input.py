"""Judging Python objects: what stands for JSON, and what comes of values that are not JSON."""

from __future__ import annotations

import collections
import decimal
import enum
import math
import types
from typing import Any

import pytest

from openrouter_presets import UNSET, is_valid, iter_issues
from tests.support.validation import BODY, judged

pytestmark = pytest.mark.usefixtures("verdict_pass")


class Word(str, enum.Enum):
    USER = "user"


class Count(enum.IntEnum):
    TEN = 10


class Plain(enum.Enum):
    ROLE = "user"


class Text(str):
    __slots__ = ()


def with_input(value: object) -> dict[str, Any]:
    """Return a body that holds `value` where the description leaves open what stands there."""
    call = {"type": "tool_use", "id": "1", "name": "n", "input": value}
    return {"model": "a/b", "messages": [{"role": "assistant", "content": [call]}]}


INPUT = "/messages/0/content/0/input"


@pytest.mark.parametrize(
    "body",
    [
        {"model": Text("a/b"), "messages": [{"role": Word.USER, "content": Text("Hello!")}]},
        {
            "model": "a/b",
            "messages": ({"role": Plain.ROLE, "content": ()},),
            "max_tokens": Count.TEN,
        },
        types.MappingProxyType({"model": "a/b", "messages": [collections.OrderedDict(role="user", content="x")]}),
        {
            "model": "a/b",
            "messages": [],
            "temperature": decimal.Decimal("0.5"),
            "max_tokens": decimal.Decimal(5),
        },
        collections.UserDict(BODY),
    ],
    ids=["subclasses", "enums", "mappings", "decimals", "user-dict"],
)
def test_what_stands_for_json_is_judged_as_that(body: object) -> None:
    assert list(judged(body)) == []
    assert is_valid(body)


@pytest.mark.parametrize(
    "value", [math.nan, math.inf, -math.inf, {1}, b"x", object(), UNSET, 1j, decimal.Decimal("NaN")]
)
def test_what_is_no_json_is_an_issue_wherever_it_stands(value: object) -> None:
    assert list(judged(with_input({"a": [value]}))) == [(f"{INPUT}/a/0", "violation", "json")]
    assert list(judged(with_input(value))) == [(INPUT, "violation", "json")]
    assert list(judged(BODY | {"unknown": value})) == [("/unknown", "violation", "json")]
    (issue,) = iter_issues(BODY | {"temperature": value})
    assert (issue.pointer, issue.kind) == ("/temperature", "violation")
    assert not is_valid(value)


@pytest.mark.parametrize("key", [1, None, ("a",), b"a"])
def test_a_key_that_is_no_string_is_an_issue_of_its_object(key: object) -> None:
    body: dict[object, Any] = {key: 1}
    body.update(BODY)
    assert list(judged(body)) == [("", "violation", "json")]
    assert list(judged(with_input({"a": {key: 1}}))) == [(f"{INPUT}/a", "violation", "json")]


def cycle_of_dicts() -> dict[str, Any]:
    cycle: dict[str, Any] = {}
    cycle |= {"a": [cycle], "b": [cycle]}
    return cycle


def test_a_value_that_contains_itself_is_an_issue() -> None:
    cycle = cycle_of_dicts()
    found = set(judged(with_input(cycle)))
    assert found == {(f"{INPUT}/a/0", "violation", "json"), (f"{INPUT}/b/0", "violation", "json")}
    body: dict[str, Any] = dict(BODY)
    body["messages"] = [{"role": "user", "content": [body]}]
    assert list(judged(body)) == [("/messages/0/content/0", "violation", "discriminator")]


def test_a_value_that_stands_twice_is_no_cycle() -> None:
    shared = [1, [2]]
    assert list(judged(with_input([shared, {"a": shared}]))) == []


def test_sharing_does_not_multiply_the_work() -> None:
    value: Any = 1
    for _ in range(200):
        value = [value, value]
    assert list(judged(with_input(value))) == []


def nested(depth: int) -> Any:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    return value


def test_nesting_is_judged_up_to_512_levels() -> None:
    # Five levels stand above the input: the body, its messages, a message, its content, a block.
    assert list(judged(with_input(nested(507)))) == []
    (issue,) = iter_issues(with_input(nested(508)))
    assert (issue.pointer, issue.keyword) == (INPUT + "/0" * 507, "depth")
    assert issue.message == "expected at most 512 levels of nesting, found more"


def test_no_depth_is_too_deep_for_an_answer() -> None:
    assert [kind for _, kind, _ in judged(with_input(nested(50_000)))] == ["violation"]
    assert not is_valid(nested(50_000))


def test_integers_of_any_length_are_judged() -> None:
    assert is_valid(BODY | {"max_tokens": 10**5000})
    (issue,) = iter_issues(BODY | {"model": 10**5000})
    assert issue.message == "expected string, found integer of 16610 bits"


def test_what_is_no_json_is_told_below_an_unknown_field_too() -> None:
    body = {"model": "a/b", "messages": [], "unheard_of": {"deep": [1, float("nan")]}}
    contract, strict = list(iter_issues(body)), list(iter_issues(body, strict=True))
    assert [(issue.pointer, issue.kind) for issue in contract] == [("/unheard_of/deep/1", "violation")]
    assert [(issue.pointer, issue.kind) for issue in strict] == [
        ("/unheard_of", "suspicious"),
        ("/unheard_of/deep/1", "violation"),
    ]
