"""How changes are told: of the operation itself, once a component, in the real description, in each format."""

from __future__ import annotations

import copy
import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from codegen.__main__ import main
from codegen.contract_diff.rules import RULES
from tests.contract_diff.test_changes import LETTERS, TEXT, field, thing
from tests.support.wires import REAL, bundled, changes_between, compared, whole, write

if TYPE_CHECKING:
    from pathlib import Path

Capture = pytest.CaptureFixture[str]


def edited(change: str) -> dict[str, Any]:
    """Return a description after one change of its operation, not of its schemas."""
    document = whole(thing(), thing())
    operation = document["paths"]["/things/{id}"]["post"]
    limit = {
        "name": "limit",
        "in": "query",
        "schema": {"type": "integer"},
        "required": change.startswith("required"),
    }
    if "parameter" in change:
        operation["parameters"] = [limit]
    if change == "another status":
        operation["responses"]["404"] = {
            "description": "Not there.",
            "content": {"application/json": {"schema": {}}},
        }
    if change == "another success":
        operation["responses"]["201"] = operation["responses"].pop("200")
    if change == "another content type":
        operation["requestBody"]["content"]["text/plain"] = {"schema": TEXT}
    if change == "a body to leave out":
        operation["requestBody"]["required"] = False
    if change == "a header":
        operation["responses"]["200"]["headers"] = {"X-Rest": {"schema": {"type": "integer"}}}
    if change == "another path":
        document["paths"]["/stuff/{id}"] = document["paths"].pop("/things/{id}")
    if change == "no operation":
        document["paths"] = {"/stuff": {"get": {"operationId": "other", "responses": {}}}}
    if change in ("a key", "no key"):
        document["components"]["securitySchemes"] = {"k": {"type": "apiKey", "in": "header", "name": "X-Key"}}
        document["security"] = [{}] if change == "no key" else [{"k": []}]
        document["servers"] = [{"url": f"https://{change[0]}.example"}]
    return document


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("plain", "parameter", [("parameter", "added", "query limit", False)]),
        ("plain", "required parameter", [("parameter", "added", "query limit", True)]),
        ("parameter", "required parameter", [("parameter", "changed", "query limit", True)]),
        ("parameter", "plain", [("parameter", "removed", "query limit", True)]),
        ("plain", "another status", [("status", "added", "404", False)]),
        ("another status", "plain", [("status", "removed", "404", False)]),
        (
            "plain",
            "another success",
            [("status", "removed", "200", True), ("status", "added", "201", False)],
        ),
        ("plain", "another content type", [("content type", "added", "text/plain", False)]),
        ("another content type", "plain", [("content type", "removed", "text/plain", True)]),
        ("plain", "a body to leave out", [("body", "changed", "body", False)]),
        ("a body to leave out", "plain", [("body", "changed", "body", True)]),
        ("plain", "a header", [("header", "added", "200 header X-Rest", False)]),
        ("a header", "plain", [("header", "removed", "200 header X-Rest", True)]),
        ("plain", "another path", [("operation", "changed", "", True)]),
        ("plain", "no operation", [("operation", "removed", "", True)]),
        ("no operation", "plain", [("operation", "added", "", False)]),
        ("plain", "a key", []),
        (
            "no key",
            "a key",
            [
                ("security", "removed", "no credentials", True),
                ("security", "added", "apikey header X-Key", False),
                ("server", "removed", "https://n.example", True),
                ("server", "added", "https://a.example", False),
            ],
        ),
    ],
)
def test_changes_of_the_operation_are_told(
    tmp_path: Path, capsys: Capture, old: str, new: str, expected: list[tuple[Any, ...]]
) -> None:
    told = changes_between(tmp_path, capsys, edited(old), edited(new))
    assert sorted((c["what"], c["change"], c["place"], c["breaking"]) for c in told) == sorted(expected)


def test_a_shared_component_is_told_once_with_the_number_of_other_places(tmp_path: Path, capsys: Capture) -> None:
    fields = {f"f{index}": {"$ref": "#/components/schemas/Shared"} for index in range(40)}
    old, new = (whole(thing(**fields), Shared=thing(b={"enum": values})) for values in (LETTERS, ["x"]))
    (told,) = changes_between(tmp_path, capsys, old, new)
    assert (told["place"], told["detail"], told["elsewhere"]) == ("f0.b", '"y"', 39)


def test_a_component_written_out_at_each_place_is_still_told_once(tmp_path: Path, capsys: Capture) -> None:
    fields = {f"f{index}": {"$ref": "#/components/schemas/Shared"} for index in range(40)}
    old = whole(thing(**fields), Shared=thing(b={"enum": LETTERS}))
    new = whole(thing(**{name: thing(b={"enum": ["x"]}) for name in fields}))
    (told,) = changes_between(tmp_path, capsys, old, new)
    assert (told["place"], told["detail"], told["elsewhere"]) == ("f0.b", '"y"', 39)


def test_a_component_for_both_directions_is_told_for_both(tmp_path: Path, capsys: Capture) -> None:
    reference = {"$ref": "#/components/schemas/Shared"}
    old, new = (whole(reference, reference, Shared=field(enum=values)) for values in (LETTERS, ["x"]))
    told = changes_between(tmp_path, capsys, old, new)
    assert [(c["direction"], c["place"], c["breaking"]) for c in told] == [
        ("request", "a", True),
        ("response", "200 a", False),
    ]


@pytest.mark.parametrize("way", ["items", "additionalProperties", "field", "nullable field"])
def test_a_change_in_a_circle_is_told(tmp_path: Path, capsys: Capture, way: str) -> None:
    reference = {"$ref": "#/components/schemas/Node"}
    ways: dict[str, Any] = {
        "items": {"type": "array", "items": reference},
        "additionalProperties": {"type": "object", "additionalProperties": reference},
        "field": reference,
        "nullable field": {"anyOf": [reference, {"type": "null"}]},
    }
    old, new = (whole(reference, Node=thing(next=ways[way], **more)) for more in ({"a": TEXT}, {}))
    told = changes_between(tmp_path, capsys, old, new)
    assert [(c["what"], c["place"]) for c in told] == [("field", "a")]


def test_a_field_for_one_direction_is_none_in_the_other(tmp_path: Path, capsys: Capture) -> None:
    both = thing(a=TEXT | {"readOnly": True}, b=TEXT | {"writeOnly": True})
    told = changes_between(tmp_path, capsys, whole(both, both), whole(thing(), thing()))
    assert [(c["direction"], c["place"]) for c in told] == [("request", "b"), ("response", "200 a")]


def test_pointers_lead_to_the_schemas(tmp_path: Path, capsys: Capture) -> None:
    old, new = (whole({"$ref": "#/components/schemas/A"}, A=field(enum=values)) for values in (LETTERS, ["x"]))
    (told,) = changes_between(tmp_path, capsys, old, new)
    assert told["old"] == f"{tmp_path.as_posix()}/old.yaml#/components/schemas/A/properties/a"
    assert told["new"] == f"{tmp_path.as_posix()}/new.yaml#/components/schemas/A/properties/a"


# The component of the real description, the keys to what is changed in it, what takes its place, and what is told.
REAL_EDITS: list[tuple[str, str, Any, str, bool]] = [
    (
        "AnthropicCacheControlTtl",
        "enum",
        ["5m"],
        'cache_control.ttl: enum value removed "1h"',
        True,
    ),
    (
        "AnthropicTextBlockParam",
        "properties/text/maxLength",
        5,
        "system[].text: bound added maxLength none -> 5",
        True,
    ),
    (
        "MessagesRequest",
        "properties/user/maxLength",
        512,
        "user: bound changed maxLength 256 -> 512",
        False,
    ),
    (
        "MessagesRequest",
        "properties/user/type",
        ["string", "null"],
        "user: nullability added null",
        False,
    ),
    ("MessagesRequest", "properties/color", {"type": "string"}, "color: field added string", False),
    (
        "MessagesRequest",
        "required",
        ["messages"],
        "model: field changed required -> optional",
        False,
    ),
    ("ProviderPreferences", "additionalProperties", True, "provider: other fields added", False),
    (
        "PresetStatus",
        "enum",
        ["active", "disabled", "archived", "x"],
        '200 data.status: enum value added "x"',
        False,
    ),
    ("PresetStatus", "type", ["string", "null"], "200 data.status: nullability added null", True),
    (
        "Preset",
        "properties/slug/type",
        "integer",
        "200 data.slug: type changed string -> integer",
        True,
    ),
    (
        "Preset",
        "properties/slug/type",
        ["string", "null"],
        "200 data.slug: nullability added null",
        True,
    ),
    (
        "PresetDesignatedVersion",
        "type",
        "object",
        "200 data.designated_version: nullability removed null",
        False,
    ),
    (
        "ThinkingConfig",
        "oneOf",
        [{"$ref": "#/components/schemas/ThinkingEnabled"}],
        "thinking[type=adaptive]: variant removed",
        True,
    ),
    ("MessagesRequest", "properties/top_p/description", "Other words.", "", False),
    ("MessagesRequest", "properties/top_p/x-note", 1, "", False),
]


@pytest.mark.parametrize(("change", "expected"), [((name, way, value), told) for name, way, value, *told in REAL_EDITS])
def test_an_edit_of_the_real_description_is_told(
    tmp_path: Path, capsys: Capture, change: tuple[str, str, Any], expected: list[Any]
) -> None:
    component, way, value = change
    document = bundled()
    *steps, last = way.split("/")
    node = document["components"]["schemas"][component]
    for step in steps:
        node = node[step]
    node[last] = value
    told = compared(capsys, REAL, write(tmp_path / "new.yaml", document), "--operation", "createPresetsMessages")
    lines = ["{place}: {what} {change} {detail}".format_map(change) for change in told]
    assert bool(lines) == bool(expected[0])
    assert all(line.startswith(expected[0]) for line in lines[:1])
    assert any(change["breaking"] for change in told) is expected[1]


def test_many_edits_are_each_told(tmp_path: Path, capsys: Capture) -> None:
    document = bundled()
    schemas = document["components"]["schemas"]
    names = [name for name, schema in schemas.items() if "enum" in schema]
    for name in names:
        schemas[name]["enum"].append(f"new-{name}")
    only = ("--operation", "createPresetsMessages")
    told = compared(capsys, REAL, write(tmp_path / "new.yaml", document), *only, status=0)
    assert sorted(change["detail"] for change in told) == sorted(json.dumps(f"new-{name}") for name in names)
    assert len(names) > 10
    backwards = compared(capsys, tmp_path / "new.yaml", REAL, *only, status=1)
    assert [change["change"] for change in backwards] == ["removed"] * len(names)


def test_text_has_a_line_for_each_change(tmp_path: Path, capsys: Capture) -> None:
    files = (
        write(tmp_path / "old.yaml", whole(thing(a=TEXT))),
        write(tmp_path / "new.yaml", whole(thing(b=TEXT))),
    )
    assert main(["changes", *map(str, files), "--operation", "send"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "BREAKING request  a  field removed: string (a caller that sends it may be refused or ignored)",
        "ok       request  b  field added: string (it may be left out)",
        "2 changes, 1 breaking",
    ]


def test_markdown_has_a_row_for_each_change(tmp_path: Path, capsys: Capture) -> None:
    old, new = whole(field(enum=["a|b"])), whole(field(enum=["c"]))
    files = write(tmp_path / "old.yaml", old), write(tmp_path / "new.yaml", new)
    assert main(["changes", *map(str, files), "--operation", "send", "--format", "markdown"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.startswith("##")] == ["## Breaking", "## Not breaking"]
    rows = [line for line in lines if line.startswith("| request")]
    assert [len(re.findall(r"(?<!\\)\|", row)) for row in rows] == [5, 5]
    assert rows[0].startswith('| request | `a` | enum value removed: `"a\\|b"` |')


@pytest.mark.parametrize("layout", ["text", "markdown", "json"])
def test_no_change_is_told_too(capsys: Capture, layout: str) -> None:
    assert main(["changes", str(REAL), str(REAL), "--format", layout]) == 0
    told = capsys.readouterr()
    assert ('"total": 0' if layout == "json" else "No change goes over the wire.") in told.out
    assert told.err == ""


def test_several_operations_are_told_under_their_names(tmp_path: Path, capsys: Capture) -> None:
    old, new = whole(thing(a=TEXT)), whole(thing())
    for document in (old, new):
        other = copy.deepcopy(document["paths"]["/things/{id}"]["post"])
        document["paths"]["/others"] = {"put": other | {"operationId": "other"}}
    files = write(tmp_path / "old.yaml", old), write(tmp_path / "new.yaml", new)
    assert main(["changes", *map(str, files), "--operation", "send", "--operation", "PUT /others"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.endswith(":")] == ["send:", "other:"]


def test_help_has_the_table_of_what_breaks(capsys: Capture) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["changes", "--help"])
    assert stopped.value.code == 0
    told = capsys.readouterr().out
    assert [kind for kind in RULES if f"\n{kind} " not in told] == []
