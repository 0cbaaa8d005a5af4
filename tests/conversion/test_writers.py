"""Models written as pieces of text say what an encoder says of them: byte for byte, but for DEL."""

from __future__ import annotations

import enum
import json
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from openrouter_presets import UNSET, StructureError, _json_text, dumps, loads, models, unstructure
from openrouter_presets._conversion.reading import codec
from openrouter_presets._conversion.writing import joined
from tests.support.examples import EXAMPLES


class Text(str):
    __slots__ = ()


class Level(enum.IntEnum):
    HIGH = 7


def encoded(value: object) -> bytes:
    text = json.dumps(unstructure(value), ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "backslashreplace")


def request_with(**fields: Any) -> models.MessagesRequest:
    return models.MessagesRequest(**{"model": "a/b", "messages": [], **fields})


@pytest.mark.parametrize(
    ("component", "path"), [case for case in EXAMPLES if codec("write", getattr(models, str(case.values[0])))]
)
def test_an_example_is_written_as_by_an_encoder(component: str, path: Path) -> None:
    model = loads(path.read_bytes(), getattr(models, component))
    assert joined(model) == encoded(model)


def test_delete_is_escaped_which_encoders_leave_as_it_is() -> None:
    written = joined(request_with(system="a\x7f"))
    assert rb'"a\u007f"' in written
    assert json.loads(written)["system"] == "a\x7f"


@pytest.mark.parametrize(
    "model",
    [
        request_with(system='"\\\n\t\x00\x1f/é\u2028\U0001f600\ud800'),
        request_with(
            system="é",
            model="日本",
            metadata={"ключ": "\U0001f600", "\udc00": ["\ud83d\ude00", "ÿ\x80"]},
        ),
        request_with(messages=UNSET, temperature=None, additional_properties={}),
        request_with(
            additional_properties={
                "later": [],
                "é": {},
                "n": [1, 1.0, 10**30, -0.0, 1e300, True, None],
            }
        ),
        request_with(additional_properties={"model": "the later one counts", "x": 1}),
        request_with(tools=[{"type": "of-tomorrow", "x": [{}]}], metadata={"in": {"the": "open"}}),
        models.ProviderPreferences(),
        models.ProviderPreferences(additional_properties={"x": 1}),
        models.ProviderPreferences(sort="price", additional_properties={"x": 1}),
    ],
)
def test_odd_fields_are_written_as_by_an_encoder(model: Any) -> None:
    assert dumps(model) == encoded(model)


@pytest.mark.parametrize(
    "value",
    [
        Text("t"),
        Level.HIGH,
        ("a", "tuple"),
        MappingProxyType({"a": 1}),
        {"a": [Text("t")]},
        {Text("k"): 1},
    ],
)
@pytest.mark.parametrize("field", ["temperature", "metadata", "tools", "system", "later"])
def test_what_is_no_plain_value_is_left_to_an_encoder(monkeypatch: pytest.MonkeyPatch, field: str, value: Any) -> None:
    model = request_with(additional_properties={"later": value}) if field == "later" else request_with(**{field: value})
    with pytest.raises(TypeError):
        joined(model)
    monkeypatch.setattr(_json_text, "orjson", None)
    plain = dict(value) if isinstance(value, Mapping) else value
    assert json.loads(dumps(model))[field] == json.loads(json.dumps(plain))


def test_deep_nesting_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_json_text, "orjson", None)
    deep: Any = []
    for _ in range(600):
        deep = [deep]
    model = request_with(additional_properties={"deep": deep})
    assert b"[" * 601 + b"]" * 601 in dumps(model)


def test_a_number_that_is_not_finite_is_refused_with_its_place(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(_json_text, "orjson", None)
    model = request_with(temperature=float("nan"))
    with pytest.raises(TypeError):
        joined(model)
    with pytest.raises(StructureError, match=r"^/temperature: expected a finite number, found nan$"):
        dumps(model)
