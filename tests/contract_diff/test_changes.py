"""Changes on the wire: each edit of a description is told, at its place, with whether it can break a caller."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.wires import changes_between, whole

if TYPE_CHECKING:
    from pathlib import Path

Capture = pytest.CaptureFixture[str]
Expected = tuple[str, str, str, bool | None, bool]  # what, action, place, whether it breaks as a request, as a response


def thing(required: tuple[str, ...] = (), /, **fields: Any) -> dict[str, Any]:
    return {"type": "object", "properties": fields, "required": list(required)}


def closed(**fields: Any) -> dict[str, Any]:
    return thing(**fields) | {"additionalProperties": False}


def tagged(word: str, **fields: Any) -> dict[str, Any]:
    return thing(("type",), type={"const": word}, **fields)


def field(**schema: Any) -> dict[str, Any]:
    return thing(a=schema)


TEXT = {"type": "string"}
NUMBER = {"type": "number"}
LETTERS = ["x", "y"]
ANY: dict[str, Any] = {}
EDITS: dict[str, tuple[Any, Any, list[Expected]]] = {
    "an optional field comes": (thing(), thing(a=TEXT), [("field", "added", "a", False, False)]),
    "a required field comes": (thing(), thing(("a",), a=TEXT), [("field", "added", "a", True, False)]),
    "a field goes": (thing(a=TEXT), thing(), [("field", "removed", "a", True, True)]),
    "a field goes from a closed object": (
        closed(a=TEXT),
        closed(),
        [("field", "removed", "a", True, True)],
    ),
    "a field is renamed": (
        thing(a=TEXT),
        thing(b=TEXT),
        [("field", "removed", "a", True, True), ("field", "added", "b", False, False)],
    ),
    "a field becomes required": (thing(a=TEXT), thing(("a",), a=TEXT), [("field", "changed", "a", True, False)]),
    "a field becomes optional": (thing(("a",), a=TEXT), thing(a=TEXT), [("field", "changed", "a", False, True)]),
    "a field deep down goes": (
        thing(a={"type": "array", "items": thing(b=thing(c=TEXT))}),
        thing(a={"type": "array", "items": thing(b=thing())}),
        [("field", "removed", "a[].b.c", True, True)],
    ),
    "a field with a strange name goes": (
        thing(**{"a.b c": TEXT}),
        thing(),
        [("field", "removed", '["a.b c"]', True, True)],
    ),
    "an object is closed": (thing(a=TEXT), closed(a=TEXT), [("other fields", "removed", "", True, False)]),
    "an object is opened": (closed(a=TEXT), thing(a=TEXT), [("other fields", "added", "", False, False)]),
    "what a map holds changes": (
        {"type": "object", "additionalProperties": TEXT},
        {"type": "object", "additionalProperties": NUMBER},
        [("type", "changed", "*", True, True)],
    ),
    "what a pattern of names leads to changes": (
        thing() | {"patternProperties": {"^x-": TEXT}},
        thing() | {"patternProperties": {"^x-": NUMBER}},
        [("type", "changed", "/^x-/", True, True)],
    ),
    "an item at the front changes": (
        field(type="array", prefixItems=[TEXT, NUMBER]),
        field(type="array", prefixItems=[TEXT, TEXT]),
        [("type", "changed", "a.1", True, True)],
    ),
    "null comes": (field(type="string"), field(type=["string", "null"]), [("nullability", "added", "a", False, True)]),
    "null goes": (field(type=["string", "null"]), field(type="string"), [("nullability", "removed", "a", True, False)]),
    "an enum value comes": (
        field(enum=LETTERS),
        field(enum=[*LETTERS, "z"]),
        [("enum value", "added", "a", False, False)],
    ),
    "an enum value goes": (field(enum=LETTERS), field(enum=["x"]), [("enum value", "removed", "a", True, False)]),
    "an enum is opened": (field(enum=LETTERS), field(**TEXT), [("enum", "removed", "a", False, False)]),
    "a text becomes an enum": (field(**TEXT), field(enum=LETTERS), [("enum", "added", "a", True, False)]),
    "any text beside an enum comes": (
        field(enum=LETTERS),
        field(anyOf=[{"enum": LETTERS}, TEXT]),
        [("enum", "removed", "a", False, False)],
    ),
    "any text beside an enum goes": (
        field(anyOf=[{"enum": LETTERS}, TEXT]),
        field(enum=LETTERS),
        [("enum", "added", "a", True, False)],
    ),
    "an enum beside any text comes": (
        field(**TEXT),
        field(anyOf=[{"enum": LETTERS}, TEXT]),
        [("enum", "added", "a", False, False)],
    ),
    "an enum value beside any text comes": (
        field(anyOf=[{"enum": LETTERS}, TEXT]),
        field(anyOf=[{"enum": [*LETTERS, "z"]}, TEXT]),
        [("enum value", "added", "a", False, False)],
    ),
    "a bound comes": (field(**TEXT), field(**TEXT, maxLength=9), [("bound", "added", "a", True, False)]),
    "a bound goes": (field(**TEXT, maxLength=9), field(**TEXT), [("bound", "removed", "a", False, False)]),
    "an upper bound falls": (
        field(**NUMBER, maximum=9),
        field(**NUMBER, maximum=8),
        [("bound", "changed", "a", True, False)],
    ),
    "an upper bound rises": (
        field(**NUMBER, maximum=9),
        field(**NUMBER, maximum=10),
        [("bound", "changed", "a", False, False)],
    ),
    "a lower bound falls": (
        field(type="array", minItems=2),
        field(type="array", minItems=1),
        [("bound", "changed", "a", False, False)],
    ),
    "a lower bound rises": (
        field(type="array", minItems=1),
        field(type="array", minItems=2),
        [("bound", "changed", "a", True, False)],
    ),
    "a bound becomes exclusive": (
        field(**NUMBER, minimum=0),
        field(**NUMBER, exclusiveMinimum=0),
        [("bound", "added", "a", True, False), ("bound", "removed", "a", False, False)],
    ),
    "a pattern changes": (
        field(**TEXT, pattern="^a"),
        field(**TEXT, pattern="^b"),
        [("bound", "changed", "a", None, False)],
    ),
    "a format comes": (field(**NUMBER), field(**NUMBER, format="double"), [("note", "changed", "a", False, False)]),
    "a default changes": (
        field(**TEXT, default="x"),
        field(**TEXT, default=None),
        [("note", "changed", "a", False, False)],
    ),
    "a value leaves a list beside any text": (
        field(anyOf=[{"enum": ["x", "y"]}, TEXT]),
        field(anyOf=[{"enum": ["x"]}, TEXT]),
        [("listed value", "removed", "a", False, False)],
    ),
    "an enum becomes a bounded text that takes its values": (
        field(enum=["x", "y"]),
        field(**TEXT, minLength=1, maxLength=9, pattern="^[a-z]"),
        [("enum", "removed", "a", False, False)],
    ),
    "an enum becomes a bounded text that refuses one": (
        field(enum=["x", "xyz"]),
        field(**TEXT, maxLength=2),
        [("bound", "added", "a", True, False), ("enum", "removed", "a", False, False)],
    ),
    "a field is one of the further fields now": (
        field(type="object", properties={"b": TEXT}, additionalProperties=TEXT),
        field(type="object", additionalProperties=TEXT),
        [("field", "no longer named", "a.b", False, False)],
    ),
    "a further field gets a name and another type": (
        field(type="object", additionalProperties=TEXT),
        field(type="object", properties={"b": NUMBER}, additionalProperties=TEXT),
        [("field", "added", "a.b", False, False), ("type", "changed", "a.b", True, True)],
    ),
    "what must not be comes": (
        field(**TEXT),
        field(**TEXT, **{"not": {"const": "x"}}),
        [("bound", "added", "a", True, False)],
    ),
    "fractions come": (field(type="integer"), field(**NUMBER), [("type", "changed", "a", False, True)]),
    "fractions go": (field(**NUMBER), field(type="integer"), [("type", "changed", "a", True, False)]),
    "the type changes": (field(**TEXT), field(type="boolean"), [("type", "changed", "a", True, True)]),
    "any JSON is taken": (field(**TEXT), thing(a=ANY), [("type", "changed", "a", False, True)]),
    "any JSON is taken no more": (thing(a=ANY), field(**TEXT), [("type", "changed", "a", True, False)]),
    "a list is taken too": (
        field(**TEXT),
        field(anyOf=[TEXT, {"type": "array", "items": TEXT}]),
        [("variant", "added", "a", False, True)],
    ),
    "a list is taken no more": (
        field(type=["string", "array"], items=TEXT),
        field(**TEXT),
        [("variant", "removed", "a", True, False)],
    ),
    "a variant comes": (
        field(oneOf=[tagged("x"), tagged("y")]),
        field(oneOf=[tagged("x"), tagged("z"), tagged("y")]),
        [("variant", "added", "a[type=z]", False, False)],
    ),
    "a variant goes": (
        field(oneOf=[tagged("x"), tagged("y")]),
        field(oneOf=[tagged("y")]),
        [("variant", "removed", "a[type=x]", True, False)],
    ),
    "a variant changes its tag": (
        field(oneOf=[tagged("x", b=TEXT), tagged("y")]),
        field(oneOf=[tagged("z", b=TEXT), tagged("y")]),
        [("variant", "removed", "a[type=x]", True, False), ("variant", "added", "a[type=z]", False, False)],
    ),
    "a field of a variant goes": (
        field(oneOf=[tagged("x", b=TEXT), tagged("y", b=TEXT)]),
        field(oneOf=[tagged("y"), tagged("x", b=TEXT)]),
        [("field", "removed", "a[type=y].b", True, True)],
    ),
    "a field of the open variant comes": (
        field(anyOf=[tagged("x"), tagged("y"), thing(("type",), type=TEXT)]),
        field(anyOf=[tagged("x"), thing(("type",), type=TEXT, b=TEXT), tagged("y")]),
        [("field", "added", "a[type=*].b", False, False)],
    ),
    "a field of a variant without a tag comes": (
        field(anyOf=[thing(b=TEXT, c=TEXT), thing(d=TEXT, e=TEXT)]),
        field(anyOf=[thing(d=TEXT, e=TEXT), thing(b=TEXT, c=TEXT, f=TEXT)]),
        [("field", "added", "a[2].f", False, False)],
    ),
    "it is deprecated": (field(**TEXT), field(**TEXT, deprecated=True), [("deprecation", "added", "a", False, False)]),
}  # fmt: skip


@pytest.mark.parametrize("direction", ["request", "response"])
@pytest.mark.parametrize("edit", EDITS)
def test_an_edit_is_told_at_its_place_and_judged_by_direction(
    tmp_path: Path, capsys: Capture, edit: str, direction: str
) -> None:
    old, new, expected = EDITS[edit]
    documents = [whole(schema) if direction == "request" else whole(None, schema) for schema in (old, new)]
    told = changes_between(tmp_path, capsys, *documents)
    found = sorted((c["what"], c["change"], c["place"], c["breaking"]) for c in told)
    prefix = "" if direction == "request" else "200 "
    assert found == sorted(
        (what, action, f"{prefix}{place}".strip(), breaking[direction == "response"])
        for what, action, place, *breaking in expected
    )
    assert {c["direction"] for c in told} == {direction}
    assert all(c["why"] for c in told)


@pytest.mark.parametrize("edit", EDITS)
def test_nothing_differs_from_itself(tmp_path: Path, capsys: Capture, edit: str) -> None:
    for schema in EDITS[edit][:2]:
        assert changes_between(tmp_path, capsys, whole(schema, schema), whole(schema, copy.deepcopy(schema))) == []
