"""Members are written in the order in which people write them, whatever order they came in."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from codegen.description.load import load
from openrouter_presets import dumps, loads, models, unstructure
from tests.support.examples import EXAMPLES

if TYPE_CHECKING:
    from collections.abc import Iterator

DESCRIPTION = load(Path(__file__).parents[2] / "openapi" / "openapi.yaml")
CLASSES: list[Any] = [cls for name in models.__all__ if attrs.has(cls := getattr(models, name))]

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


def described(cls: type[Any]) -> list[str]:
    """Return the members that the description names for a class, in its order."""
    return [*DESCRIPTION.merged(DESCRIPTION.components[cls.__name__].schema).get("properties", {})]


def objects(model: Any, written: Any) -> Iterator[tuple[Any, dict[str, Any]]]:
    """Yield each model at any depth, with the object that it is written as."""
    if attrs.has(type(model)):
        yield model, written
        names = {a.metadata.get("json", a.name): a.name for a in attrs.fields(type(model))}
        for key, value in written.items():
            if key in names:
                yield from objects(getattr(model, names[key]), value)
    elif isinstance(model, list):
        for item, value in zip(model, written, strict=True):
            yield from objects(item, value)


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_fields_are_declared_in_the_order_of_the_description(cls: Any) -> None:
    keys = [field.metadata.get("json", field.name) for field in attrs.fields(cls)]
    assert [key for key in keys if key != "_extra"] == described(cls)


@pytest.mark.usefixtures("json_library")
@pytest.mark.parametrize(("component", "path"), EXAMPLES)
def test_each_object_of_an_example_is_written_in_the_order_of_the_description(component: str, path: Path) -> None:
    text = path.read_bytes()
    model = loads(text, getattr(models, component))
    written = json.loads(dumps(model))
    assert unstructure(model) == written == json.loads(text)
    for part, members in objects(model, written):
        named = [key for key in described(type(part)) if key in members]
        assert [*members] == [*named, *part.additional_properties]
        assert [*part.additional_properties] == [key for key in members if key not in named]


@pytest.mark.usefixtures("json_library")
@pytest.mark.parametrize(("component", "path"), EXAMPLES)
def test_text_for_people_says_the_same(component: str, path: Any) -> None:
    model = loads(path.read_bytes(), getattr(models, component))
    text = dumps(model, indent=2).decode()
    assert json.loads(text) == json.loads(path.read_bytes())
    assert text == json.dumps(json.loads(dumps(model)), ensure_ascii=False, indent=2) + "\n"
