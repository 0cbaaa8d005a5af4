"""Whatever the rendered verdict is sure of has no issues: Python objects too that only look like JSON."""

from __future__ import annotations

import collections
import decimal
import enum
import math
from typing import TYPE_CHECKING, Any
from unittest import mock

import pytest
from hypothesis import given, settings, strategies as st

from openrouter_presets import is_valid, iter_issues, models
from openrouter_presets._validation import validate as validation
from openrouter_presets._validation.values import is_json
from tests.support.mutations import changed_examples, places
from tests.support.validation import BODY, VECTORS

if TYPE_CHECKING:
    from collections.abc import Callable


class Text(str):
    __slots__ = ()


class Word(str, enum.Enum):
    TEXT = "text"


class Sneaky(dict[str, Any]):
    """A mapping that does not hold what it says it holds."""

    def __getitem__(self, key: str) -> Any:
        return "text"


def cycle() -> list[Any]:
    value: list[Any] = []
    value.append(value)
    return value


def nested(depth: int) -> Any:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    return value


ODD: list[Callable[[Any], Any]] = [
    lambda value: tuple(value) if isinstance(value, list) else (value,),
    lambda value: Text(value) if isinstance(value, str) else Word.TEXT,
    lambda value: collections.OrderedDict(value) if isinstance(value, dict) else {1: value},
    lambda value: [value, value, None],
    lambda value: {"a": value, "b": [value]},
    lambda value: Sneaky(value) if isinstance(value, dict) else Sneaky(),
    lambda _: models.AnthropicTextBlockParam(type="text", text="a"),
    *(
        lambda _, odd=odd: odd
        for odd in (math.nan, math.inf, {1}, b"text", decimal.Decimal(1), 1j, mock.ANY, {None: 1})
    ),
    lambda _: cycle(),
    lambda _: nested(600),
    lambda _: mock.MagicMock(spec=dict),
]


def is_sure(value: object, name: str) -> bool:
    try:
        return validation.verdict(name)(value)
    except validation.UNSURE:
        return False


@settings(max_examples=max(300, settings().max_examples))
@given(drawn=changed_examples(), draw=st.data())
def test_what_the_verdict_is_sure_of_has_no_issues(drawn: tuple[str, Any], draw: st.DataObject) -> None:
    name, body = drawn
    root = [body]
    container, key = draw.draw(st.sampled_from(list(places(root))))
    container[key] = draw.draw(st.sampled_from(ODD))(container[key])
    if is_sure(root[0], name):
        exact: list[Any] = []
        validation._judge(name, strict=False)(root[0], None, exact.append)
        assert not exact
    if is_sure(root[0], name) and validation.clean(name)(root[0]):
        validation._judge(name, strict=True)(root[0], None, exact.append)
        assert {finding.kind for finding in exact} <= {"ignored"}


@pytest.mark.parametrize("odd", [math.nan, {1}, b"x", cycle(), nested(600), {1: 2}, mock.ANY])
def test_what_is_not_json_is_never_sure(odd: object) -> None:
    assert not is_json(odd)
    assert not is_sure({**BODY, "trace": {"unknown": odd}}, "MessagesRequest")
    assert not is_valid({**BODY, "trace": {"unknown": odd}})


def test_a_value_that_shares_parts_without_end_is_judged_at_once() -> None:
    value: Any = 1
    for _ in range(200):
        value = [value, value]
    assert is_json(value)
    assert list(iter_issues({**BODY, "unknown": value})) == []


STRICT = [v for v in VECTORS if v.values[0]["strict"]]  # type: ignore[index]


@pytest.mark.parametrize("vector", [v for v in STRICT if is_sure(v.values[0]["instance"], v.values[0]["schema"])])  # type: ignore[index]
def test_what_x_checks_find_is_told_without_the_exact_pass(
    vector: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    name, body = vector["schema"], vector["instance"]
    wanted = [issue for issue in iter_issues(body, name, strict=True) if issue.kind != "ignored"]
    monkeypatch.setattr(validation, "_judge", None)
    assert validation.concerns(body, name) == wanted
    assert is_valid(body, name, strict=True) is (wanted == [])
    assert not (validation.clean(name)(body) and wanted)
