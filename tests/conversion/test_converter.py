"""Models and plain data mix freely, any mapping will do, and a converter of one's own keeps its hooks to itself."""

from __future__ import annotations

import json
from collections import ChainMap, OrderedDict, UserDict
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from openrouter_presets import (
    Converter,
    StructureError,
    dumps,
    loads,
    models,
    structure,
    unstructure,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MAPPINGS: list[Callable[[dict[str, Any]], Mapping[str, Any]]] = [
    MappingProxyType,
    OrderedDict,
    UserDict,
    ChainMap,
]
TEXT = {"type": "text", "text": "a"}
PLAIN: dict[str, Any] = {
    "model": "a/b",
    "messages": [{"content": [TEXT, {"type": "hologram", "of": {"a": [1]}}], "role": "user"}],
    "provider": {"sort": {"by": "price"}},
    "later": {"x": [TEXT]},
}


class Shout(models.AnthropicTextBlockParam):
    """A text block of the caller's own."""


def copied_converter() -> Converter:
    copied = Converter().copy()
    assert isinstance(copied, Converter)
    return copied


@pytest.fixture(params=[Converter, copied_converter], ids=["new", "copied"])
def own(request: pytest.FixtureRequest) -> Converter:
    """A converter that reads text blocks as `Shout` and writes them with an exclamation mark."""

    def read(data: Mapping[str, Any], _: type) -> models.AnthropicTextBlockParam:
        return Shout(text=data["text"].upper())

    def write(block: models.AnthropicTextBlockParam) -> dict[str, str]:
        return {"type": "text", "text": f"{block.text}!"}

    converter: Converter = request.param()
    converter.register_structure_hook(models.AnthropicTextBlockParam, read)
    converter.register_unstructure_hook(models.AnthropicTextBlockParam, write)
    return converter


def wrapped(value: Any, kind: Callable[[dict[str, Any]], Mapping[str, Any]]) -> Any:
    """Return plain data with each object in a mapping of another kind, and each list as a tuple."""
    if isinstance(value, dict):
        return kind({key: wrapped(item, kind) for key, item in value.items()})
    return tuple(wrapped(item, kind) for item in value) if isinstance(value, list) else value


@pytest.mark.parametrize("kind", MAPPINGS)
@pytest.mark.parametrize("make", [Converter, lambda: Converter().copy()], ids=["new", "copy"])
def test_mappings_and_tuples_are_read(
    make: Callable[[], Converter], kind: Callable[[dict[str, Any]], Mapping[str, Any]]
) -> None:
    read = structure(wrapped(PLAIN, kind), models.MessagesRequest, converter=make())
    assert isinstance(read.provider, models.ProviderPreferences)
    assert read.provider.sort == models.ProviderSortConfig(by="price")
    assert isinstance(read.messages, list)
    assert read.messages[0].content[0] == models.AnthropicTextBlockParam(text="a")
    assert unstructure(read) == PLAIN


@pytest.mark.parametrize("kind", MAPPINGS)
def test_mappings_and_tuples_are_written(
    kind: Callable[[dict[str, Any]], Mapping[str, Any]],
) -> None:
    assert json.loads(dumps(wrapped(PLAIN, kind))) == PLAIN
    read = models.RequestMetadata(additional_properties=dict(wrapped(PLAIN, kind)))
    assert unstructure(read) == PLAIN


@pytest.mark.parametrize("kind", MAPPINGS)
def test_faults_are_found_in_mappings_and_tuples(
    kind: Callable[[dict[str, Any]], Mapping[str, Any]],
) -> None:
    body = wrapped({"messages": [{"content": [{"type": "text", "text": 5}]}], "max_tokens": "1"}, kind)
    with pytest.raises(StructureError) as caught:
        structure(body, models.MessagesRequest)
    assert [fault.pointer for fault in caught.value.faults] == [
        "/messages/0/content/0/text",
        "/max_tokens",
    ]


def test_models_in_plain_data_are_written() -> None:
    block = models.AnthropicTextBlockParam(text="a")
    assert json.loads(dumps({"x": [block, {"y": block}]})) == {"x": [TEXT, {"y": TEXT}]}
    assert unstructure({"x": [block, {"y": block}]}) == {"x": [TEXT, {"y": TEXT}]}


def test_models_in_plain_data_are_read() -> None:
    block = models.AnthropicTextBlockParam(text="a")
    read = structure({"messages": [{"role": "user", "content": [block, TEXT]}]}, models.MessagesRequest)
    assert isinstance(read.messages, list)
    assert read.messages[0].content == [block, block]
    assert structure(block, models.AnthropicTextBlockParam) is block


def test_plain_data_in_models_is_written() -> None:
    request = models.MessagesRequest(
        model="a/b",
        messages=[models.MessagesMessageParam(role="user", content=[TEXT, models.AnthropicTextBlockParam(text="a")])],
        tool_choice={"type": "auto"},
        additional_properties={"x": models.ToolChoiceAuto()},
    )
    plain = {
        "messages": [{"content": [TEXT, TEXT], "role": "user"}],
        "model": "a/b",
        "tool_choice": {"type": "auto"},
        "x": {"type": "auto"},
    }
    assert json.loads(dumps(request)) == plain
    assert unstructure(request) == plain


def test_a_model_where_another_belongs_is_refused() -> None:
    with pytest.raises(StructureError) as caught:
        structure({"provider": models.ToolChoiceAuto()}, models.MessagesRequest)
    assert [fault.pointer for fault in caught.value.faults] == ["/provider"]


def test_unstructured_data_can_be_changed_without_changing_the_model() -> None:
    request = structure(PLAIN, models.MessagesRequest)
    plain = unstructure(request)
    plain["messages"][0]["content"].clear()
    plain["model"] = "c/d"
    assert unstructure(request) == PLAIN


def test_own_hooks_are_used_for_reading(own: Converter) -> None:
    reads: list[Any] = [
        loads(json.dumps(PLAIN), models.MessagesRequest, converter=own),
        *(structure(PLAIN, models.MessagesRequest, converter=own) for _ in range(20)),
    ]
    for read in reads:
        block, other = read.messages[0].content
        assert type(block) is Shout
        assert block.text == "A"
        assert other == {"type": "hologram", "of": {"a": [1]}}
        assert read.additional_properties == {"later": {"x": [TEXT]}}
    assert type(structure(TEXT, models.AnthropicTextBlockParam, converter=own)) is Shout


@pytest.mark.parametrize(
    ("block", "field"),
    [
        ({"type": "tool_use", "id": "a", "name": "b", "input": {"c": 1}}, "input"),
        ({"type": "text", "text": "a"}, "type"),
        (
            {"type": "image", "source": {"type": "url", "url": "https://example.com/a.png"}},
            "source",
        ),
        ({"type": "tool_result", "tool_use_id": "a", "content": [TEXT]}, "content"),
        ({"type": "advisor_tool_result", "tool_use_id": "a", "content": {"c": 1}}, "content"),
    ],
)
def test_own_hooks_of_a_field_see_every_value(block: dict[str, Any], field: str) -> None:
    data = {"role": "user", "content": [block]}
    cls: Any = type(structure(data, models.MessagesMessageParam).content[0])
    annotation = attrs.fields_dict(cls)[field].type
    own = Converter()
    own.register_structure_hook_func(lambda t: t == annotation, lambda value, _: ("own", value))
    for _ in range(20):
        message = structure(data, models.MessagesMessageParam, converter=own)
        assert getattr(message.content[0], field) == ("own", block[field])


@pytest.mark.parametrize("error", [KeyError, TypeError])
def test_what_an_own_hook_raises_is_not_taken_for_an_unknown_tag(error: type[Exception]) -> None:
    def refuse(data: Mapping[str, Any], _: type) -> models.AnthropicTextBlockParam:
        raise error(f"no {data['text']} here")

    own = Converter().copy()
    own.register_structure_hook(models.AnthropicTextBlockParam, refuse)
    other = {**PLAIN, "messages": [{"role": "user", "content": [{"type": "hologram"}]}]}
    for _ in range(20):
        assert structure(other, models.MessagesRequest, converter=own) == structure(other, models.MessagesRequest)
        with pytest.raises(error, match="no a here"):
            structure(PLAIN, models.MessagesRequest, converter=own)


def test_own_hooks_are_used_for_writing(own: Converter) -> None:
    block = models.AnthropicTextBlockParam(text="a")
    request = models.MessagesRequest(
        model="a/b",
        messages=[models.MessagesMessageParam(role="user", content=[block])],
        system=[Shout(text="b")],
    )
    expected = {
        "messages": [{"content": [{"type": "text", "text": "a!"}], "role": "user"}],
        "model": "a/b",
        "system": [{"type": "text", "text": "b!"}],
    }
    for _ in range(20):
        assert unstructure(request, converter=own) == expected
        assert json.loads(dumps(request, converter=own)) == expected
    assert json.loads(dumps({"x": block}, converter=own)) == {"x": {"type": "text", "text": "a!"}}


def test_own_hooks_do_not_leak(own: Converter) -> None:
    assert unstructure(structure(PLAIN, models.MessagesRequest, converter=own), converter=own) != PLAIN
    request = structure(PLAIN, models.MessagesRequest)
    assert unstructure(request) == PLAIN
    assert json.loads(dumps(request)) == PLAIN
    assert unstructure(structure(PLAIN, models.MessagesRequest, converter=Converter()), converter=Converter()) == PLAIN


def test_faults_are_reported_by_an_own_converter_too(own: Converter) -> None:
    with pytest.raises(StructureError) as caught:
        structure({"max_tokens": "1", "system": [TEXT]}, models.MessagesRequest, converter=own)
    assert [fault.pointer for fault in caught.value.faults] == ["/max_tokens"]
    with pytest.raises(StructureError) as caught:
        dumps({"x": {1}}, converter=own)
    assert [fault.pointer for fault in caught.value.faults] == ["/x"]
