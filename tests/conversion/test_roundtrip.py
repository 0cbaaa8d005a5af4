"""JSON that becomes a model and is written again comes back as it was, whatever the description has not heard of."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any, get_args

import attrs
import pytest

from openrouter_presets import UNSET, Converter, dumps, loads, models, structure, unstructure
from openrouter_presets._validation.compiler import load_bundle
from tests.support.examples import EXAMPLES, canonical, example

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BIG = "MessagesRequest/every-content-block"
CONTRACT: dict[str, dict[str, Any]] = load_bundle("contract")["$defs"]
TAGS = {  # of the unions that no variant of which takes an unknown or a missing tag
    name: schema["x-tag"]["propertyName"]
    for name, schema in CONTRACT.items()
    if "x-tag" in schema and not {"untagged", "fallback"} & set(schema["x-tag"])
}
assert TAGS


@pytest.fixture(params=[None, Converter()], ids=["rendered", "general"])
def converter(request: pytest.FixtureRequest) -> Converter | None:
    """None for the rendered readers, and a converter that reads through hooks."""
    made: Converter | None = request.param
    return made


def there_and_back(value: object, converter: Converter | None, cls: Any = models.MessagesRequest) -> Any:
    return json.loads(dumps(loads(json.dumps(value), cls, converter=converter)))


def models_in(value: object) -> Iterator[Any]:
    """Yield every model in `value`, itself included."""
    kind: Any = type(value)
    if attrs.has(kind):
        yield value
        value = {a.alias: getattr(value, a.alias) for a in attrs.fields(kind)}
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from models_in(item)


def with_field_everywhere(value: Any, key: str, item: str) -> Any:
    """Return a copy of plain data in which every object has one more field."""
    if isinstance(value, dict):
        return {
            **{name: with_field_everywhere(child, key, item) for name, child in value.items()},
            key: item,
        }
    return [with_field_everywhere(child, key, item) for child in value] if isinstance(value, list) else value


@pytest.mark.parametrize(("component", "path"), EXAMPLES)
def test_examples_come_back_from_text(component: str, path: Path, converter: Converter | None) -> None:
    text = path.read_bytes()
    model = loads(text, getattr(models, component), converter=converter)
    assert canonical(json.loads(dumps(model))) == canonical(json.loads(text))


@pytest.mark.parametrize(("component", "path"), EXAMPLES)
def test_examples_come_back_from_plain_data(component: str, path: Path, converter: Converter) -> None:
    plain = json.loads(path.read_bytes())
    model = structure(copy.deepcopy(plain), getattr(models, component), converter=converter)
    assert canonical(unstructure(model)) == canonical(plain)


@pytest.mark.parametrize(("component", "path"), EXAMPLES)
def test_every_reading_and_writing_is_as_the_first(component: str, path: Path) -> None:
    text, cls = path.read_bytes(), getattr(models, component)
    first = loads(text, cls, converter=Converter())
    again = [loads(text, cls) for _ in range(20)]
    assert again == [first] * 20
    assert {dumps(model) for model in again} == {dumps(first)}


def test_known_variants_are_read_as_models(converter: Converter | None) -> None:
    read = structure(example(BIG), models.MessagesRequest, converter=converter)
    blocks = get_args(models.ContentBlockParam)[:-1]  # the last one is the plain mapping
    assert set(blocks) < {type(model) for model in models_in(read)}


def test_absent_stays_absent_and_null_stays_null(converter: Converter | None) -> None:
    read = loads(
        '{"model": "a/b", "messages": null, "provider": null}',
        models.MessagesRequest,
        converter=converter,
    )
    assert read.messages is None
    assert read.provider is None
    assert read.max_tokens is UNSET
    assert json.loads(dumps(read)) == {"model": "a/b", "messages": None, "provider": None}


def test_null_is_carried_where_the_contract_has_none(converter: Converter | None) -> None:
    value = dict.fromkeys(CONTRACT["MessagesRequest"]["properties"])
    assert there_and_back(value, converter) == value
    items = [None, {"content": None, "role": None}]
    assert there_and_back(items, converter, list[models.MessagesMessageParam]) == items


def test_unset_in_plain_data_is_an_absent_field(converter: Converter | None) -> None:
    data = {"model": "a/b", "temperature": UNSET, "messages": [{"role": UNSET, "content": "Hi"}]}
    read = structure(data, models.MessagesRequest, converter=converter)
    assert dumps(read) == b'{"model":"a/b","messages":[{"content":"Hi"}]}'


def test_missing_required_fields_read_as_unset(converter: Converter | None) -> None:
    read: Any = loads('{"messages": [{}], "tools": [{}]}', models.MessagesRequest, converter=converter)
    assert read.model is UNSET
    assert read.messages[0].content is UNSET
    assert read.messages[0].role is UNSET
    assert dumps(read) == b'{"messages":[{}],"tools":[{}]}'


@pytest.mark.parametrize("component", [name for name, schema in CONTRACT.items() if "properties" in schema])
def test_an_object_without_fields_comes_back_so(component: str, converter: Converter | None) -> None:
    assert dumps(loads("{}", getattr(models, component), converter=converter)) == b"{}"


@pytest.mark.parametrize("name", [BIG, "MessagesRequest/every-tool", "MessagesRequest/every-plugin"])
def test_unknown_fields_are_carried_by_every_object(name: str, converter: Converter | None) -> None:
    value = with_field_everywhere(example(name), "x-later", "carried")
    read = loads(json.dumps(value), models.MessagesRequest, converter=converter)
    held = list(models_in(read))
    assert len(held) > 15
    assert [type(model).__name__ for model in held if model.additional_properties.get("x-later") != "carried"] == []
    assert canonical(json.loads(dumps(read))) == canonical(value)
    assert canonical(unstructure(read)) == canonical(value)


def test_unknown_fields_hold_any_json_in_their_order(converter: Converter | None) -> None:
    extra = {"z": 1.0, "b": {"y": [None, {"x": 10**30, "a": -0.0}], "c": "ü"}, "a": True}
    read = loads(json.dumps({"z": 1.0, "model": "a/b", **extra}), models.MessagesRequest, converter=converter)
    assert json.dumps(read.additional_properties) == json.dumps(extra)
    assert list(json.loads(dumps(read))) == ["model", "z", "b", "a"]


@pytest.mark.parametrize("component", [name for name, schema in CONTRACT.items() if "enum" in schema])
def test_unknown_enum_values_are_carried(component: str, converter: Converter | None) -> None:
    assert loads('"from-the-future"', getattr(models, component), converter=converter) == "from-the-future"


def test_unknown_constants_are_carried(converter: Converter | None) -> None:
    value = {
        "type": "image",
        "source": {"type": "base64", "media_type": "image/avif", "data": ""},
        "cache_control": {},
    }
    assert there_and_back(value, converter, models.ContentBlockParam) == value
    value = {
        "type": "advisor_20260301",
        "name": "adviser",
        "model": "a/b",
        "caching": {"type": "lasting", "ttl": "1d"},
    }
    assert there_and_back(value, converter, models.AdvisorTool) == value


@pytest.mark.parametrize("tag", ["from-the-future", None, 7, ["text"], UNSET], ids=repr)
@pytest.mark.parametrize(("component", "key"), TAGS.items())
def test_unknown_odd_and_missing_tags_are_carried_as_plain_data(
    component: str, key: str, tag: object, converter: Converter
) -> None:
    value = {"text": 5, "deep": [{"x": None}], **({} if tag is UNSET else {key: tag})}
    read = structure(value, getattr(models, component), converter=converter)
    assert type(read) is dict
    assert read == value
    assert json.loads(dumps([read])) == [value]


def test_unknown_variants_are_carried_among_known_ones(converter: Converter | None) -> None:
    blocks = [
        {"type": "text", "text": "a"},
        {"type": "hologram", "text": 5, "source": {"type": "text"}},
    ]
    read = structure({"role": "user", "content": blocks}, models.MessagesMessageParam, converter=converter)
    assert read.content == [models.AnthropicTextBlockParam(text="a"), blocks[1]]
    assert unstructure(read) == {"content": blocks, "role": "user"}


@pytest.mark.parametrize(
    ("cls", "value"),
    [
        (models.OpenTool, {"type": "from-the-future", "name": 42}),
        (models.OpenTool, {"type": "web_search_20250305", "name": 42}),
        (models.OpenTool, {"type": "custom", "name": "a", "input_schema": "none"}),
        (models.OpenTool, {"type": "bash_20250124", "name": "bash", "cache_control": {"type": 1}}),
        (models.WebSearchTool, {"type": "web_search_20250305", "name": "web_search"}),
        (
            models.AnthropicToolSearchToolRegex,
            {"type": "tool_search_tool_regex", "name": "tool_search_tool_regex"},
        ),
        (models.CustomTool, {"name": "a", "input_schema": {"type": "object"}}),
        (dict, {"type": None, "name": "a"}),
        (dict, {"type": 5, "name": 5}),
    ],
)
def test_tools_are_read_as_the_variant_that_admits_them(cls: type, value: dict[str, Any], converter: Converter) -> None:
    read: Any = structure({"tools": [value]}, models.MessagesRequest, converter=converter)
    assert [type(tool) for tool in read.tools] == [cls]
    assert json.loads(dumps(read)) == {"tools": [value]}


@pytest.mark.parametrize("text", ["1", "1.0", "0", "-1", "1e3", "1" + "0" * 400, "123456789012345678901.0"])
@pytest.mark.parametrize("field", ["max_tokens", "temperature", "x-later"])
def test_numbers_keep_their_value_and_their_type(field: str, text: str, converter: Converter) -> None:
    number = json.loads(text)
    assert repr(there_and_back({field: number}, converter)[field]) == repr(number)


def test_text_is_written_as_utf_8(converter: Converter | None) -> None:
    read = loads('{"model": "M\\u00fcnchen 🎉 日本"}', models.MessagesRequest, converter=converter)
    assert dumps(read) == '{"model":"München 🎉 日本"}'.encode()


@pytest.mark.parametrize("escape", ["\\ud800", "\\udfff", "a\\udc00b"])
def test_lone_surrogates_are_written_as_escapes(escape: str, converter: Converter | None) -> None:
    text = f'{{"model":"{escape}","{escape}":"ü"}}'
    assert dumps(loads(text, models.MessagesRequest, converter=converter)) == text.encode()


def test_text_is_read_from_bytes_and_from_str(converter: Converter | None) -> None:
    expected = models.RequestMetadata(user_id="ü")
    for text in ('{"user_id": "ü"}', '{"user_id": "ü"}'.encode(), b'\n{"user_id":"\\u00fc"} '):
        assert loads(text, models.RequestMetadata, converter=converter) == expected
