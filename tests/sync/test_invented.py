"""Changes that upstream never made, in copies of our own description: each is taken over, or told and left."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from codegen.contract_diff.read import Documents
from codegen.description.errors import Place
from codegen.sync.apply import take_over
from codegen.sync.topic_files import TopicFiles, nodes_with
from tests.support.wires import REAL, bundled

Schemas = dict[str, Any]
PROSE = "Words of upstream that nobody may copy."
TEXT = {"type": "string", "description": PROSE}


def fields(schemas: Schemas, name: str) -> dict[str, Any]:
    found: dict[str, Any] = schemas[name]["properties"]
    return found


def new_field(schemas: Schemas, schema: dict[str, Any]) -> object:
    return fields(schemas, "MessagesRequest").update(invented=schema)


def new_tool(schemas: Schemas) -> None:
    options = {
        "type": "object",
        "properties": {"depth": {"type": "integer", "minimum": 1}, "hint": TEXT},
    }
    schemas["InventedTool"] = {
        "type": "object",
        "description": PROSE,
        "required": ["type"],
        "properties": {
            "type": {"type": "string", "enum": ["openrouter:invented"]},
            "parameters": options,
        },
    }
    schemas["Tool"]["anyOf"].append({"$ref": "#/components/schemas/InventedTool"})


def one_use_changes(schemas: Schemas) -> None:
    shared = copy.deepcopy(schemas["AnthropicCacheControlDirective"])
    shared["properties"]["invented"] = TEXT
    schemas["Other"] = shared
    fields(schemas, "CustomTool")["cache_control"] = {"$ref": "#/components/schemas/Other"}


EDITS: dict[str, Callable[[Schemas], object]] = {
    "a field": lambda s: new_field(s, TEXT),
    "a field that may be null": lambda s: new_field(s, TEXT | {"nullable": True}),
    "a required field": lambda s: (new_field(s, TEXT), s["MessagesRequest"]["required"].append("invented")),
    "a bounded list": lambda s: new_field(s, {"type": "array", "items": TEXT | {"maxLength": 9}, "maxItems": 3}),
    "a nested object": lambda s: new_field(
        s, {"type": "object", "properties": {"a": {"type": "object", "properties": {"b": TEXT}}}}
    ),
    "an inline union beside null": lambda s: new_field(
        s,
        {
            "anyOf": [
                {"type": "object", "properties": {"type": {"const": "one"}}, "required": ["type"]},
                {"type": "object", "properties": {"type": {"const": "two"}}, "required": ["type"]},
                {"nullable": True},
            ]
        },
    ),
    "a list beside any text": lambda s: new_field(
        s, {"anyOf": [{"type": "string", "enum": ["x", "y"]}, {"type": "string"}]}
    ),
    "a map": lambda s: new_field(s, {"type": "object", "additionalProperties": {"type": "number"}}),
    "an object written with allOf": lambda s: new_field(
        s, {"allOf": [{"$ref": "#/components/schemas/CustomTool"}, {"description": PROSE}]}
    ),
    "what we have a component for": lambda s: new_field(s, {"$ref": "#/components/schemas/Plugin"}),
    "a tool": new_tool,
    "one use of a shared component": one_use_changes,
    "the type of a field": lambda s: fields(s, "MessagesRequest")["user"].update(type="integer", maxLength=None)
    or fields(s, "MessagesRequest")["user"].pop("maxLength"),
    "two types for one": lambda s: fields(s, "CustomTool")["name"].update(type=["string", "integer"]),
    "null for a component": lambda s: fields(s, "MessagesRequest").update(
        metadata={"anyOf": [{"$ref": "#/components/schemas/RequestMetadata"}, {"type": "null"}]}
    ),
    "null no more": lambda s: fields(s, "MessagesRequest")["messages"].update(type="array"),
    "null for a list": lambda s: fields(s, "MessagesRequest")["models"].update(type=["array", "null"]),
    "bounds": lambda s: fields(s, "MessagesRequest")["models"].update(minItems=1, maxItems=9),
    "a bound less": lambda s: fields(s, "MessagesRequest")["user"].pop("maxLength"),
    "a pattern": lambda s: fields(s, "CustomTool")["name"].update(pattern="^[a-z]+$"),
    "a default": lambda s: fields(s, "CustomTool")["name"].update(default="x"),
    "a format": lambda s: fields(s, "CustomTool")["name"].update(format="uri"),
    "a deprecated field": lambda s: fields(s, "CustomTool")["name"].update(deprecated=True),
    "a deprecated component": lambda s: fields(s, "MessagesRequest")["provider"].update(deprecated=True),
    "a field less": lambda s: fields(s, "MessagesRequest").pop("user"),
    "a required field less": lambda s: (
        fields(s, "CustomTool").pop("name"),
        s["CustomTool"]["required"].remove("name"),
    ),
    "an optional field": lambda s: s["CustomTool"]["required"].remove("name"),
    "an enum closed": lambda s: fields(s, "CustomTool")["name"].update(enum=["x", "y"]),
    "an enum opened": lambda s: s["OutputEffort"].pop("enum"),
    "a constant of two": lambda s: (
        fields(s, "BashTool")["name"].pop("const"),
        fields(s, "BashTool")["name"].update(enum=["bash", "zsh"]),
    ),
    "a closed object opened": lambda s: s["ProviderPreferences"].pop("additionalProperties"),
    "an object closed": lambda s: s["RequestMetadata"].update(additionalProperties=False),
    "a variant less": lambda s: s["Tool"]["anyOf"].remove({"$ref": "#/components/schemas/BashTool"}),
    "a field that becomes a union": lambda s: fields(s, "MessagesRequest").update(
        user={"anyOf": [{"type": "string", "maxLength": 256}, {"type": "object", "properties": {"id": TEXT}}]}
    ),
    "a component beside text": lambda s: fields(s, "MessagesRequest").update(
        metadata={"anyOf": [{"$ref": "#/components/schemas/RequestMetadata"}, {"type": "string"}]}
    ),
}  # fmt: skip


QUICK = ("a required field",)


@pytest.mark.parametrize("edit", [pytest.param(e, marks=[] if e in QUICK else [pytest.mark.slow]) for e in EDITS])
def test_an_edit_is_taken_over_and_back(edit: str) -> None:
    files, before = TopicFiles.read(REAL), bundled()
    after = copy.deepcopy(before)
    EDITS[edit](after["components"]["schemas"])
    sides = [Documents(f"{n}.json", str, {f"{n}.json": d}) for n, d in enumerate((before, after))]
    outcome = take_over(files, sides[1])
    assert outcome.changes
    assert outcome.left == []
    assert PROSE not in "".join(files.texts().values())
    assert not any(name[-1].isdigit() for name in outcome.created)
    assert take_over(files, sides[1]).changes == []
    assert take_over(files, sides[0]).left == []


def taken_over(change: Callable[[Schemas], object]) -> tuple[TopicFiles, list[str]]:
    """Return the files after a change of upstream, and the components that came."""
    files, after = TopicFiles.read(REAL), bundled()
    change(after["components"]["schemas"])
    outcome = take_over(files, Documents("new.json", str, {"new.json": after}))
    assert outcome.left == []
    return files, outcome.created


@pytest.mark.slow
def test_what_is_written_out_twice_is_one_component() -> None:
    def twice(schemas: Schemas) -> None:
        for name in ("ContainerAutoEnvironment", "ContainerReferenceEnvironment"):
            options = {"type": "object", "properties": {"a": TEXT | {"description": name}}}
            fields(schemas, name)["invented"] = options

    files, created = taken_over(twice)
    assert created == ["ContainerAutoEnvironmentInvented"]
    place = Place(files.components()["ContainerReferenceEnvironment"])
    field = files.at(place.child("ContainerReferenceEnvironment", "properties", "invented"))
    assert field["$ref"] == "#/ContainerAutoEnvironmentInvented"


def test_what_two_topics_use_stands_where_both_may_refer_to_it() -> None:
    def both(schemas: Schemas) -> None:
        schemas["Invented"] = {"type": "object", "properties": {"a": TEXT}}
        for name in ("WebSearchPlugin", "WebSearchConfig"):  # plugins refer to tools
            fields(schemas, name)["invented"] = {"$ref": "#/components/schemas/Invented"}

    files, created = taken_over(both)
    assert created == ["Invented"]
    assert files.components()["Invented"].endswith("/tools.yaml")
    for name, reference in (
        ("WebSearchPlugin", "tools.yaml#/Invented"),
        ("WebSearchConfig", "#/Invented"),
    ):
        place = Place(files.components()[name]).child(name, "properties", "invented")
        assert files.at(place)["$ref"] == reference


@pytest.mark.slow
def test_the_texts_of_a_component_that_is_split_are_to_be_read_again() -> None:
    files, created = taken_over(one_use_changes)
    for name in (*created, "AnthropicCacheControlDirective"):
        text = files.at(Place(files.components()[name]).child(name, "description"))
        assert text.startswith(f"TODO: of {name} alone: ")
        assert len(text) > 60


@pytest.mark.slow
def test_statuses_and_parameters_come_and_go() -> None:
    files, before = TopicFiles.read(REAL), bundled()
    after = copy.deepcopy(before)
    operation = after["paths"]["/presets/{slug}/messages"]["post"]
    operation["responses"]["503"] = operation["responses"]["500"]
    del operation["responses"]["409"]
    sides = [Documents(f"{n}.json", str, {f"{n}.json": d}) for n, d in enumerate((before, after))]
    assert take_over(files, sides[1]).left == []
    texts = files.texts()[REAL.as_posix()]
    assert "'503':" in texts
    assert "'409':" not in texts
    assert take_over(files, sides[0]).left == []


def test_what_cannot_be_taken_over_is_told_with_both_places_and_left_as_it_is() -> None:
    files, before = TopicFiles.read(REAL), bundled()
    texts, after = files.texts(), copy.deepcopy(before)
    schemas = after["components"]["schemas"]
    new_field(schemas, {"not": {"type": "string"}})
    after["paths"]["/presets/{slug}/messages"]["post"]["parameters"].append(
        {"name": "session", "in": "cookie", "schema": {"type": "string"}}
    )
    outcome = take_over(files, Documents("new.json", str, {"new.json": after}))
    assert len(outcome.left) == 2
    assert all("new.json#/" in line and "\n" not in line for line in outcome.left)
    assert any("'not'" in line and "request.yaml#/MessagesRequest" in line for line in outcome.left)
    assert files.texts() == texts


def test_no_reference_is_left_to_a_component_that_is_gone() -> None:
    files, after = TopicFiles.read(REAL), bundled()
    after["components"]["schemas"]["Tool"]["anyOf"] = after["components"]["schemas"]["Tool"]["anyOf"][:2]
    outcome = take_over(files, Documents("new.json", str, {"new.json": after}))
    assert outcome.left == []
    assert len(outcome.removed) > 10
    for file, data in files.data.items():
        for node in nodes_with(data, "$ref"):
            assert files.at(files.target(node["$ref"], file)[1]) is not None
