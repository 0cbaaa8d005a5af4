"""The rendered readers and writers of every class do what the general converter and an encoder do."""

from __future__ import annotations

import json
from typing import Any

import attrs
import pytest

from openrouter_presets import (
    Converter,
    StructureError,
    _json_text,
    dumps,
    models,
    structure,
    unstructure,
)
from openrouter_presets._conversion.shapes import json_fields

CLASSES: list[Any] = [cls for name in models.__all__ if attrs.has(cls := getattr(models, name))]
GENERAL = Converter()
TAGS = sorted({field.default for cls in CLASSES for field in attrs.fields(cls) if isinstance(field.default, str)})
VALUES: list[Any] = [
    *(None, True, 5, 2.0, 1.5, "x", [], ["x"], [None], [1.5], [{}], [[]], {}, {"x": 1}),
    *({"type": "?"}, {"type": 5}, {"type": []}, [{"type": "?"}], [{"type": 5}], [{"type": []}]),
    *([{"id": "?"}, {"id": "web", "max_results": "x"}], {"id": "?"}, {"x": {"y": {"z": 1}}}),
    *({"type": tag, "name": 1, "text": 2, "tool_use_id": 3} for tag in TAGS),
    [{"type": tag} for tag in TAGS],
]


def outcome(value: object, cls: Any, converter: Converter | None) -> object:
    try:
        return unstructure(structure(value, cls, converter=converter))
    except StructureError as error:
        return [str(fault) for fault in error.faults]


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_each_field_is_read_as_by_the_general_converter(cls: Any) -> None:
    wholes: list[Any] = [None, 5, "x", [], {}, {"later": 1}]
    for value in wholes:
        assert outcome(value, cls, None) == outcome(value, cls, GENERAL)
    for field in json_fields(cls):
        for value in VALUES:
            data = {field.key: value}
            assert outcome(data, cls, None) == outcome(data, cls, GENERAL), data


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_each_field_is_written_as_by_an_encoder(cls: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_json_text, "orjson", None)
    fields = json_fields(cls)
    full = {field.key: json.loads(json.dumps({"x": ["ü", 1]})) for field in fields}
    for data in ({}, {"later": "é"}, *({field.key: None} for field in fields)):
        model = structure(data, cls)
        assert json.loads(dumps(model)) == data
    model = structure({}, cls)
    for field in fields:
        setattr(model, field.name, full[field.key])
    assert json.loads(dumps(model)) == full
    model.additional_properties = {fields[0].key: "the later one counts"} if fields else {}
    assert json.loads(dumps(model)) == full | model.additional_properties
    for field in fields:
        setattr(model, field.name, "é")
    model.additional_properties = {}
    assert json.loads(dumps(model)) == dict.fromkeys(full, "é")
