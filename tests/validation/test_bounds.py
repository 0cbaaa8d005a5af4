"""Judging stops where it is told to, works out names for what is told alone, and takes shared objects as they are."""

from __future__ import annotations

import collections
import enum
from typing import Any

import pytest

from openrouter_presets import ValidationError, is_valid, iter_issues, validate
from openrouter_presets._validation import issues
from tests.support.examples import example

BODY = {"model": "a/b", "messages": [{"role": "user", "content": "hello"}]}
MANY = {**BODY, "plugins": [{"id": f"plugin-{n}"} for n in range(5_000)]}


@pytest.mark.parametrize("limit", [1, 7, 1_000])
def test_no_more_issues_are_looked_for_than_asked(limit: int) -> None:
    everything = list(iter_issues(MANY))
    assert len(everything) == 5_000
    assert list(iter_issues(MANY, limit=limit)) == everything[:limit]
    with pytest.raises(ValidationError) as caught:
        validate(MANY, limit=limit)
    assert len(caught.value.issues) == limit


def test_near_names_are_worked_out_for_what_is_told_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def nearest(word: str, *_: object) -> str:
        asked.append(word)
        return ""

    monkeypatch.setattr(issues, "nearest", nearest)
    told = iter_issues(MANY, limit=3)
    assert asked == []
    assert len(list(told)) == len(asked) == 3
    asked.clear()
    tools = [{"type": f"bash_{n}", "name": "x"} for n in range(50)]
    assert is_valid({**BODY, "tools": tools})
    assert not is_valid({**BODY, "plugins": [{"id": "wbe"}]})
    assert asked == []


class Text(str):
    __slots__ = ()


class Whole(int):
    pass


class Word(str, enum.Enum):
    USER = "user"


SHARED: dict[str, Any] = {"type": "string"}
PARTS = [SHARED, None, SHARED, [None, SHARED]]


@pytest.mark.usefixtures("verdict_pass")
@pytest.mark.parametrize(
    "body",
    [
        {**BODY, "metadata": {"x": PARTS}},
        {
            **BODY,
            "x": {"properties": {"city": SHARED, "country": SHARED, "unit": {"default": None}}},
        },
        {**BODY, "x": (None, SHARED, SHARED, (1, None))},
        {**BODY, "x": [Text("a"), None, Whole(3), 2.5, True, SHARED, SHARED]},
        collections.OrderedDict(BODY),
        {Text("model"): Text("a/b"), "messages": ({"role": Word.USER, "content": Text("x")},)},
        collections.ChainMap(BODY),
        {**BODY, "messages": [BODY["messages"][0]] * 3, "max_tokens": Whole(3)},
        {**BODY, "x": [[None] * 3] * 3, "y": collections.UserDict(a=None)},
    ],
)
def test_valid_objects_of_any_python_kind_are_valid(body: Any) -> None:
    assert list(iter_issues(body)) == []
    assert is_valid(body)


@pytest.mark.usefixtures("verdict_pass")
def test_what_is_not_json_is_found_beside_shared_objects_and_null() -> None:
    body: Any = {**BODY, "x": {"a": SHARED, "b": SHARED, "c": None, "d": [{1}, None, SHARED]}}
    assert [issue.pointer for issue in iter_issues(body)] == ["/x/d/0"]
    body["x"]["self"] = body["x"]
    assert [issue.pointer for issue in iter_issues(body)] == ["/x/d/0", "/x/self"]


def test_a_real_request_with_shared_parts_is_valid() -> None:
    body = example("MessagesRequest/every-tool")
    body["tools"] = [body["tools"][0], body["tools"][0], *body["tools"]]
    assert is_valid({**body, "trace": {"x": [body["tools"], body["tools"], None]}})
