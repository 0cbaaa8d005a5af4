"""Members are written in the order in which people write them, whatever order they came in."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openrouter_presets import dumps, loads, models, unstructure
from tests.support.examples import EXAMPLES

TURNED = (
    '{"later":1,"messages":[{"content":[{"cache_control":{"ttl":"5m","type":"ephemeral"},"text":"x","type":"text"}],'
    '"role":"user"}],"tools":[{"input_schema":{"required":[],"properties":{},"type":"object"},"name":"n"}],"model":"m"}'
)
WRITTEN = (
    '{"model":"m","messages":[{"role":"user","content":[{"type":"text","text":"x","cache_control":'
    '{"type":"ephemeral","ttl":"5m"}}]}],"tools":[{"name":"n","input_schema":{"type":"object","properties":{},'
    '"required":[]}}],"later":1}'
)


@pytest.mark.usefixtures("json_library")
def test_members_are_written_in_the_order_of_the_description() -> None:
    model = loads(TURNED, models.MessagesRequest)
    assert dumps(model).decode() == WRITTEN
    assert json.dumps(unstructure(model), separators=(",", ":")) == WRITTEN


@pytest.mark.usefixtures("json_library")
@pytest.mark.parametrize(("component", "path"), EXAMPLES)
def test_text_for_people_says_the_same(component: str, path: Any) -> None:
    model = loads(path.read_bytes(), getattr(models, component))
    text = dumps(model, indent=2).decode()
    assert json.loads(text) == json.loads(path.read_bytes())
    assert text == json.dumps(json.loads(dumps(model)), ensure_ascii=False, indent=2) + "\n"
