"""What JSON cannot say is refused on writing with its JSON Pointer, in models as in plain data, at any depth."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest

from openrouter_presets import StructureError, dumps, models, structure
from tests.support.examples import example

DEPTH = 100_000
ITSELF = "a value that contains itself"


def refused(value: object) -> list[tuple[str, str, str]]:
    """Return the faults of a value that is refused."""
    with pytest.raises(StructureError) as caught:
        dumps(value)
    return [(fault.pointer, fault.expected, fault.found) for fault in caught.value.faults]


def request_with(**extra: object) -> models.MessagesRequest:
    return models.MessagesRequest(model="a/b", messages=[], additional_properties=extra)


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({1}, "set; pass a list of it"),
        (b"a", "bytes"),
        (bytearray(b"a"), "bytearray"),
        (1j, "complex"),
        (int, "type"),
    ],
)
def test_what_is_no_json_is_refused(value: object, kind: str) -> None:
    assert refused({"body": request_with(x=[0, value])}) == [("/body/x/1", "JSON", f"a Python {kind}")]
    assert refused(value) == [("", "JSON", f"a Python {kind}")]


@pytest.mark.parametrize("key", [1, 1.5, True, None, ("a",), b"a"], ids=repr)
def test_keys_that_are_no_strings_are_refused(key: object) -> None:
    assert refused(request_with(x=[{"a": 1, key: 0}])) == [("/x/0", "keys that are strings", f"the key {key!r}")]


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_numbers_that_json_cannot_say_are_refused(number: float) -> None:
    request = request_with(later={"x": (1, number)})
    request.temperature = number
    found = repr(number)
    expected = [
        ("/temperature", "a finite number", found),
        ("/later/x/1", "a finite number", found),
    ]
    assert refused(request) == expected


def test_all_faults_are_reported_in_document_order() -> None:
    faults = refused({"c": {1}, "a": [b"", request_with(x=math.nan)], "b": {"y": 1j, "x": {2: 3}}})
    assert [pointer for pointer, *_ in faults] == ["/c", "/a/0", "/a/1/x", "/b/y", "/b/x"]


def test_pointers_are_escaped() -> None:
    assert refused({"~1": {"a/b": {1}}}) == [("/~01/a~1b", "JSON", "a Python set; pass a list of it")]


@pytest.mark.parametrize("where", ["root", "plain data", "a model"])
def test_deep_nesting_is_refused(where: str) -> None:
    deep: Any = []
    for _ in range(DEPTH):
        deep = [deep]
    value = {"root": deep, "plain data": {"x": deep}, "a model": request_with(x=deep)}[where]
    assert refused(value) == [("", "fewer levels of nesting", "more than can be written")]


def test_a_cycle_of_plain_data_is_refused_where_it_closes() -> None:
    endless: list[Any] = [1]
    endless.append({"again": endless})
    assert refused({"a": 1, "b": endless}) == [("/b/1/again", "JSON", ITSELF)]


def test_a_cycle_of_models_is_refused_where_it_closes() -> None:
    call = models.ToolUseBlockParam(id="1", name="a")
    message = models.MessagesMessageParam(role="assistant", content=[models.AnthropicTextBlockParam(text="a"), call])
    call.input = [{"message": message}]
    assert refused([message]) == [("/0/content/1/input/0/message", "JSON", ITSELF)]
    message.additional_properties["self"] = message
    call.input = 1
    assert refused(message) == [("/self", "JSON", ITSELF)]


def test_one_value_in_many_places_is_no_cycle() -> None:
    block = models.AnthropicTextBlockParam(text="a")
    shared = {"x": [1]}
    plain = [{"type": "text", "text": "a"}] * 2 + [{"x": [1]}] * 2
    assert json.loads(dumps([block, block, shared, shared])) == plain
    assert refused([block, block, shared, shared, {1}]) == [("/4", "JSON", "a Python set; pass a list of it")]


def test_models_beside_a_fault_are_not_taken_for_faults() -> None:
    request = structure(example("MessagesRequest/every-content-block"), models.MessagesRequest)
    request.temperature = math.nan
    assert refused(request) == [("/temperature", "a finite number", "nan")]
