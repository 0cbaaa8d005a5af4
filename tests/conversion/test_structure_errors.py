"""What is read and has the wrong JSON type for its place is refused with its JSON Pointer; nothing is coerced."""

from __future__ import annotations

import io
import json
import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from openrouter_presets import (
    Converter,
    Fault,
    InvalidArgument,
    PresetsError,
    StructureError,
    dumps,
    loads,
    models,
    structure,
)
from tests.support.examples import example

if TYPE_CHECKING:
    from collections.abc import Callable

DEPTH = 100_000
MISFITS = [
    ({"max_tokens": True}, "/max_tokens", "integer", "boolean true"),
    ({"max_tokens": "1024"}, "/max_tokens", "integer", "string '1024'"),
    ({"max_tokens": 1.5}, "/max_tokens", "integer", "number 1.5"),
    ({"max_tokens": []}, "/max_tokens", "integer", "array"),
    ({"temperature": False}, "/temperature", "number", "boolean false"),
    ({"temperature": "0.5"}, "/temperature", "number", "string '0.5'"),
    ({"temperature": {}}, "/temperature", "number", "object"),
    ({"stream": 1}, "/stream", "boolean", "integer 1"),
    ({"stream": 0.0}, "/stream", "boolean", "number 0.0"),
    ({"stream": "true"}, "/stream", "boolean", "string 'true'"),
    ({"model": 5}, "/model", "string", "integer 5"),
    ({"model": ["a/b"]}, "/model", "string", "array"),
    ({"messages": {}}, "/messages", "array", "object"),
    ({"messages": "Hi"}, "/messages", "array", "string 'Hi'"),
    ({"messages": ["Hi"]}, "/messages/0", "object", "string 'Hi'"),
    ({"messages": [{"role": 1}]}, "/messages/0/role", "string", "integer 1"),
    ({"messages": [{"content": 1}]}, "/messages/0/content", "string or array", "integer 1"),
    ({"messages": [{"content": [{}, "Hi"]}]}, "/messages/0/content/1", "object", "string 'Hi'"),
    (
        {"messages": [{"content": [{"type": "text", "text": 1}]}]},
        "/messages/0/content/0/text",
        "string",
        "integer 1",
    ),
    (
        {
            "messages": [
                {
                    "content": [
                        {
                            "type": "document",
                            "source": {"type": "text", "data": "", "media_type": 5},
                        }
                    ]
                }
            ]
        },
        "/messages/0/content/0/source/media_type",
        "string",
        "integer 5",
    ),
    ({"stop_sequences": ["a", None, 1]}, "/stop_sequences/2", "string", "integer 1"),
    ({"system": [True]}, "/system/0", "object", "boolean true"),
    ({"provider": []}, "/provider", "object", "array"),
    ({"provider": {"sort": 5}}, "/provider/sort", "string or object", "integer 5"),
    ({"provider": {"order": [5]}}, "/provider/order/0", "string", "integer 5"),
    (
        {"provider": {"max_price": {"prompt": 1}}},
        "/provider/max_price/prompt",
        "string",
        "integer 1",
    ),
    (
        {"provider": {"preferred_max_latency": {"p50": "1"}}},
        "/provider/preferred_max_latency/p50",
        "number",
        "string '1'",
    ),
    (
        {"provider": {"preferred_max_latency": "1"}},
        "/provider/preferred_max_latency",
        "number or object",
        "string '1'",
    ),
    ({"thinking": "enabled"}, "/thinking", "object", "string 'enabled'"),
    (
        {"thinking": {"type": "enabled", "budget_tokens": "1"}},
        "/thinking/budget_tokens",
        "integer",
        "string '1'",
    ),
    ({"tools": [{"name": 42}]}, "/tools/0/name", "string", "integer 42"),
    (
        {"plugins": [{"id": "fusion", "tools": [{"type": 1}]}]},
        "/plugins/0/tools/0/type",
        "string",
        "integer 1",
    ),
    ({"model": {1}}, "/model", "string", "a Python set; pass a list of it"),
    ({"temperature": math.nan}, "/temperature", "number", "nan"),
]


@pytest.fixture(params=[None, Converter()], ids=["rendered", "general"])
def converter(request: pytest.FixtureRequest) -> Converter | None:
    """None for the rendered readers, and a converter that reads through hooks."""
    made: Converter | None = request.param
    return made


def refused(call: Callable[..., object], *arguments: object, **options: object) -> list[tuple[str, str, str]]:
    """Return the faults of a call that is refused."""
    with pytest.raises(StructureError) as caught:
        call(*arguments, **options)
    return [(fault.pointer, fault.expected, fault.found) for fault in caught.value.faults]


@pytest.mark.parametrize(("value", "pointer", "expected", "found"), MISFITS, ids=[str(case[0]) for case in MISFITS])
def test_a_wrong_json_type_is_refused(
    value: Any, pointer: str, expected: str, found: str, converter: Converter
) -> None:
    assert refused(structure, value, models.MessagesRequest, converter=converter) == [(pointer, expected, found)]


@pytest.mark.parametrize(("value", "pointer", "expected", "found"), MISFITS[:-2], ids=[str(c[0]) for c in MISFITS[:-2]])
def test_text_is_refused_as_plain_data_is(
    value: Any, pointer: str, expected: str, found: str, converter: Converter
) -> None:
    assert refused(loads, json.dumps(value), models.MessagesRequest, converter=converter) == [
        (pointer, expected, found)
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [("[]", "array"), ('"a"', "string 'a'"), ("1", "integer 1"), ("true", "boolean true")],
)
def test_the_root_is_refused_at_the_empty_pointer(text: str, found: str, converter: Converter) -> None:
    assert refused(loads, text, models.MessagesRequest, converter=converter) == [("", "object", found)]


@pytest.mark.parametrize(
    ("component", "value", "faults"),
    [
        ("ToolUseBlockParam", {"id": 1, "input": {"a": [True]}}, [("/id", "string", "integer 1")]),
        ("ClearToolInputs", 5, [("", "boolean or array", "integer 5")]),
        ("ClearToolInputs", ["a", 5], [("/1", "string", "integer 5")]),
        ("WebSearchToolResultContent", "none", [("", "array or object", "string 'none'")]),
        (
            "ImageGenerationServerToolConfig",
            {"size": True},
            [("/size", "number or string or array", "boolean true")],
        ),
        (
            "FusionToolParameterMap",
            {"a": 1, "b": []},
            [("/b", "boolean or number or string", "array")],
        ),
        ("ThinkingBetweenTools", {"type": 1}, [("/type", "string", "integer 1")]),
        ("StopServerToolsWhen", {}, [("", "array", "object")]),
        ("OpenTool", {"type": 5}, [("/type", "string", "integer 5")]),
        (
            "WebSearchTool",
            {"type": "web_search_20250305", "name": 5},
            [("/name", "string", "integer 5")],
        ),
        (
            "DocumentSource",
            {"type": "text", "data": "a", "media_type": False},
            [("/media_type", "string", "boolean false")],
        ),
    ],
)
def test_every_kind_of_component_refuses_what_does_not_fit(
    component: str, value: object, faults: object, converter: Converter
) -> None:
    assert refused(structure, value, getattr(models, component), converter=converter) == faults


def test_all_faults_are_reported_in_document_order(converter: Converter | None) -> None:
    text = {"type": "text", "text": 5, "later": [True], "cache_control": "1h"}
    body = {
        "temperature": "1",
        "later": 1,
        "messages": [{"role": 1, "content": [text, {"type": "hologram", "text": 5}, 7]}, 8],
        "model": None,
        "max_tokens": True,
    }
    pointers = [pointer for pointer, *_ in refused(structure, body, models.MessagesRequest, converter=converter)]
    assert pointers == [
        "/temperature",
        "/messages/0/role",
        "/messages/0/content/0/text",
        "/messages/0/content/0/cache_control",
        "/messages/0/content/2",
        "/messages/1",
        "/max_tokens",
    ]


def test_a_fault_in_a_large_body_is_the_only_one_reported(converter: Converter | None) -> None:
    body = example("MessagesRequest/every-content-block")
    assert structure(body, models.MessagesRequest, converter=converter)
    body["messages"][-1]["content"] = [
        *body["messages"][1]["content"],
        {"type": "thinking", "thinking": 5},
    ]
    at = f"/messages/{len(body['messages']) - 1}/content/{len(body['messages'][1]['content'])}/thinking"
    assert refused(structure, body, models.MessagesRequest, converter=converter) == [(at, "string", "integer 5")]


def test_pointers_are_escaped(converter: Converter | None) -> None:
    body = {"parameters": {"a/b": 1, "c~d/": True, "~1": None}}
    read = refused(structure, body, models.ImageGenerationServerTool_OpenRouter, converter=converter)
    assert [pointer for pointer, *_ in read] == ["/parameters/c~0d~1"]


def test_long_values_are_not_echoed(converter: Converter | None) -> None:
    ((pointer, _, found),) = refused(
        structure, {"max_tokens": "secret " * 10_000}, models.MessagesRequest, converter=converter
    )
    assert pointer == "/max_tokens"
    assert found.startswith("string 'secret ")
    assert len(found) < 80


def test_an_error_says_each_fault_on_a_line() -> None:
    error = StructureError([Fault("/a", "integer", "object"), Fault("", "JSON", "nothing")])
    assert str(error) == "/a: expected integer, found object\n(root): expected JSON, found nothing"
    assert isinstance(error, PresetsError)
    assert isinstance(error, ValueError)
    assert error.effect == "none"


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity", "1e400", "-1e400"])
def test_numbers_that_json_cannot_say_are_refused(text: str, converter: Converter | None) -> None:
    number = f"{float(text)} in {text}" if "e" in text else text
    body = f'{{"temperature": {text}, "top_p": 0.5, "later": {{"x": [1, {text}]}}}}'
    faults = [
        ("/temperature", "a finite number", number),
        ("/later/x/1", "a finite number", number),
    ]
    assert refused(loads, body, models.MessagesRequest, converter=converter) == faults


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "{",
        '{"model": "a"',
        "[1,]",
        "{'a': 1}",
        "nul",
        "{} {}",
        "\ufeff\ufeff{}",
    ],
)
def test_text_that_is_no_json_is_refused(text: str | bytes, converter: Converter | None) -> None:
    ((pointer, expected, found),) = refused(loads, text, models.MessagesRequest, converter=converter)
    assert (pointer, expected) == ("", "JSON")
    assert found


def test_text_that_is_not_json_is_refused_at_its_line_and_column() -> None:
    with pytest.raises(StructureError) as caught:
        loads('{"model":\n  nul}', models.MessagesRequest)
    found = '"nul}" in place of a value; put it in double quotes'
    assert str(caught.value) == f"line 2, column 3: expected JSON, found {found}"


@pytest.mark.parametrize(
    ("data", "expected", "found"),
    [
        (b"\xff", "JSON in UTF-8", "the byte 0xff at offset 0"),
        (b'{"a": "\xe4"}', "JSON in UTF-8", "the byte 0xe4 at offset 7"),
        (b'{"a": "\xed\xa0\x80"}', "JSON in UTF-8", "the byte 0xed at offset 7"),
        (
            "{}".encode("utf-16"),
            "JSON in UTF-8",
            "the byte 0xff at offset 0; it looks like UTF-16 or UTF-32, so save it as UTF-8",
        ),
        ('"\ud800"', "text that UTF-8 can say", "half of a surrogate pair at character 1"),
    ],
)
@pytest.mark.usefixtures("json_library")
def test_text_that_is_not_utf8_is_refused(data: str | bytes, expected: str, found: str) -> None:
    assert refused(loads, data, models.MessagesRequest) == [("", expected, found)]


@pytest.mark.usefixtures("json_library")
@pytest.mark.parametrize("text", ["{}".encode("utf-16-le"), "{}".encode("utf-16-be"), "{}".encode("utf-32-be")])
def test_wide_encodings_without_a_mark_are_not_json(text: bytes) -> None:
    assert len(refused(loads, text, models.MessagesRequest)) == 1


@pytest.mark.usefixtures("json_library")
@pytest.mark.parametrize("text", ["\ufeff{}", b"\xef\xbb\xbf{}", bytearray(b"{}"), memoryview(b"{}")])
def test_one_byte_order_mark_is_skipped_and_any_bytes_are_read(text: Any) -> None:
    assert loads(text, models.MessagesRequest) == loads("{}", models.MessagesRequest)


@pytest.mark.usefixtures("json_library")
def test_integers_of_more_than_4300_digits_are_refused_at_their_place() -> None:
    faults = [("/x/0", "an integer of at most 4,300 digits", "one of 4,301 digits")]
    assert refused(loads, '{"x": [%s]}' % ("9" * 4301), models.MessagesRequest) == faults
    assert loads('{"x": -%s}' % ("9" * 4300), models.MessagesRequest).additional_properties


@pytest.mark.usefixtures("json_library")
@pytest.mark.parametrize(
    "text",
    ['{"a": 1E400,', '{"a": NaN, "b": tru', "[NaN, " + "[" * 100_000, "[NaN, " + "9" * 5000 + "]"],
)
def test_a_number_that_is_not_read_may_stand_before_another_fault(text: str) -> None:
    assert refused(loads, text, models.MessagesRequest)


@pytest.mark.parametrize(
    ("data", "hint"),
    [
        (
            io.StringIO("{}"),
            "data: a StringIO is not JSON text or bytes; pass what its read() returns",
        ),
        (Path("body.json"), "data: a PosixPath is not JSON text or bytes; pass its read_bytes()"),
        (None, "data: a NoneType is not JSON text or bytes"),
    ],
)
def test_what_is_not_text_is_refused_with_what_to_pass(data: Any, hint: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        loads(data, models.MessagesRequest)
    assert str(caught.value) == hint


@pytest.mark.parametrize("shape", ["[%s]", '{"metadata": {"x": [%s]}}', '{"x": %s}'])
def test_deep_nesting_is_refused_on_reading(shape: str, converter: Converter | None) -> None:
    text = shape % ("[" * DEPTH + "]" * DEPTH)
    ((pointer, expected, found),) = refused(loads, text, models.MessagesRequest, converter=converter)
    assert (pointer, expected) == ("", "fewer levels of nesting")
    assert int(found.replace(",", "")) > DEPTH


def test_moderate_nesting_is_carried(converter: Converter | None) -> None:
    text = f'{{"x":{"[" * 200}{"]" * 200}}}'
    assert dumps(loads(text, models.RequestMetadata, converter=converter)) == text.encode()


def test_an_integer_that_python_does_not_write_out_is_refused_at_its_place() -> None:
    with pytest.raises(StructureError) as caught:
        structure({"model": 10**5000, "messages": []}, models.MessagesRequest)
    assert [(fault.pointer, fault.found) for fault in caught.value.faults] == [("/model", "integer of 16610 bits")]


def test_a_class_that_is_not_a_model_is_an_argument_that_cannot_be_used() -> None:
    name: Any = "MessagesRequest"
    with pytest.raises(InvalidArgument, match=r"pass the class models\.MessagesRequest, not its"):
        structure({}, name)
    odd: Any
    for odd in (5, object, range):
        with pytest.raises(InvalidArgument, match="is not a model of this package, nor a type"):
            structure({}, odd)
