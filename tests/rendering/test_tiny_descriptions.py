"""What packages generated from tiny descriptions do: fields and objects, one fact at a time."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

import attrs
import pytest
from typing_extensions import NotRequired, get_type_hints as get_hints

from tests.support.tiny import build, hints, is_carried

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import ModuleType

    Build = Callable[..., ModuleType]

FOUR = """
Thing:
  type: object
  required: [must, must_or_null]
  properties:
    may: {type: string, default: unused}
    must: {type: string}
    may_or_null: {type: [string, 'null']}
    must_or_null: {type: [string, 'null']}
"""
KINDS: list[tuple[str, Any]] = [
    ("{}", Any),
    ("{type: string, pattern: '^a', minLength: 1}", str),
    ("{type: string, format: date-time}", str),
    ("{type: string, format: uri}", str),
    ("{type: string, format: binary}", str),
    ("{type: integer, minimum: 1, format: int64}", int),
    ("{type: number}", float),
    ("{type: boolean}", bool),
    ("{type: [string, integer]}", str | int),
    ("{type: [boolean, 'null']}", bool | None),
    ("{type: [string, array], items: {type: string}}", str | Sequence[str]),
    ("{type: array}", list[Any] | tuple[Any, ...]),
    (
        "{type: array, items: {type: [array, 'null'], items: {type: integer}}}",
        Sequence[Sequence[int] | None],
    ),
    ("{type: object}", dict[str, Any]),
    (
        "{type: object, additionalProperties: {type: array, items: {type: string}}}",
        dict[str, list[str] | tuple[str, ...]],
    ),
    ("{type: object, additionalProperties: false}", dict[str, Any]),
    ("{type: [object, 'null'], additionalProperties: {type: integer}}", dict[str, int] | None),
    ("{const: fixed}", Literal["fixed"]),
    ("{type: boolean, const: true}", Literal[True]),
    ("{type: [string, 'null'], enum: [small, large, null]}", Literal["small", "large"] | None),
    ("{type: [integer, 'null'], enum: [1, 2, null]}", Literal[1, 2] | None),
    (
        "{type: string, enum: [it's, '\"', '\\', '', ü, on-line, None]}",
        Literal["it's", '"', "\\", "", "ü", "on-line", "None"],
    ),
]


@pytest.fixture
def generate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Build:
    """Generate and import a package; each keyword is a topic and its YAML."""
    return lambda **topics: build(tmp_path, monkeypatch, topics)


ALIASES = [*(kind for kind in KINDS if kind[1] != dict[str, Any]), ("{type: 'null'}", None)]


@pytest.fixture(scope="module")
def kinds(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Generate a package with a component for each kind of schema, once: no test here changes it."""
    held = "{}: {{type: object, required: [a], properties: {{a: {}}}}}"
    lines = [held.format(f"Field{index}", schema) for index, (schema, _) in enumerate(KINDS)]
    lines += [f"Name{index}: {schema}" for index, (schema, _) in enumerate(ALIASES)]
    lines += [held.format(f"Named{index}", f"{{$ref: '#/Name{index}'}}") for index in range(len(ALIASES))]
    with pytest.MonkeyPatch.context() as monkeypatch:
        yield build(tmp_path_factory.mktemp("kinds"), monkeypatch, {"things": "\n".join(lines)})


@pytest.mark.parametrize(("schema", "annotation"), KINDS)
def test_a_field_is_annotated_as_the_json_it_takes(kinds: ModuleType, schema: str, annotation: Any) -> None:
    index = KINDS.index((schema, annotation))
    assert hints(getattr(kinds.models, f"Field{index}")) == {"a": annotation}


@pytest.mark.parametrize(("schema", "annotation"), ALIASES)
def test_a_named_schema_is_an_alias_of_the_json_it_takes(kinds: ModuleType, schema: str, annotation: Any) -> None:
    index = ALIASES.index((schema, annotation))
    assert getattr(kinds.models, f"Name{index}") == annotation
    assert hints(getattr(kinds.models, f"Named{index}")) == {"a": type(None) if annotation is None else annotation}


def test_required_and_nullable_are_told_apart_in_annotations(generate: Build) -> None:
    package = generate(things=FOUR)
    unset = package.Unset
    found = hints(package.models.Thing)
    assert found == {
        "must": str,
        "must_or_null": str | None,
        "may": str | unset,
        "may_or_null": str | None | unset,
    }
    assert list(found) == ["may", "must", "may_or_null", "must_or_null"], (
        "fields do not come in the order of the description"
    )


def test_typed_dicts_tell_required_and_nullable_apart(generate: Build) -> None:
    package = generate(things=FOUR)
    assert get_hints(package.types.Thing, include_extras=True) == {
        "must": str,
        "must_or_null": str | None,
        "may": NotRequired[str],
        "may_or_null": NotRequired[str | None],
    }


def test_required_fields_have_no_default_and_optional_ones_are_absent(generate: Build) -> None:
    package = generate(things=FOUR)
    fields = attrs.fields_dict(package.models.Thing)
    assert [fields[name].default for name in ("must", "must_or_null")] == [
        attrs.NOTHING,
        attrs.NOTHING,
    ]
    assert [fields[name].default for name in ("may", "may_or_null")] == [
        package.UNSET,
        package.UNSET,
    ]
    with pytest.raises(TypeError, match="must_or_null"):
        package.models.Thing(must="a")


@pytest.mark.parametrize("given", [{}, {"may": "b"}, {"may_or_null": None}, {"may": "b", "may_or_null": "c"}])
def test_absent_stays_absent_and_null_stays_null(generate: Build, given: dict[str, Any]) -> None:
    package = generate(things=FOUR)
    model = package.models.Thing(must="a", must_or_null=None, **given)
    assert json.loads(package.dumps(model)) == {"must": "a", "must_or_null": None, **given}
    assert package.loads(package.dumps(model), package.models.Thing) == model


def test_parts_of_an_all_of_are_merged(generate: Build) -> None:
    package = generate(
        things="""
        Base: {type: object, required: [a], properties: {a: {type: string}, b: {type: string}, c: {type: string}}}
        Thing:
          description: The whole of it.
          allOf:
            - $ref: '#/Base'
            - {required: [b]}
            - {type: object, properties: {c: {type: integer}, d: {type: boolean}}}
        """
    )
    base, thing = package.models.Base, package.models.Thing
    assert hints(thing) == {"a": str, "b": str, "c": int | package.Unset, "d": bool | package.Unset}
    assert thing.__doc__.startswith("The whole of it.\n\nAttributes:\n")
    assert hints(base)["b"] == str | package.Unset, "merging changed the part"
    assert is_carried(package, thing, {"a": "1", "b": "2", "c": 3, "more": 4})


def test_fields_beside_an_all_of_are_merged_too(generate: Build) -> None:
    package = generate(
        bases="Base: {type: object, properties: {a: {type: string}, b: {type: string}}}",
        things="""
        Thing:
          allOf: [{$ref: 'bases.yaml#/Base'}]
          required: [a, c]
          properties: {c: {$ref: 'bases.yaml#/Base'}}
        """,
    )
    base = package.models.Base
    assert hints(package.models.Thing) == {"a": str, "c": base, "b": str | package.Unset}


@pytest.mark.parametrize(
    ("first", "second", "nullable"),
    [
        ("[object, 'null']", "[object, 'null']", True),
        ("[object, 'null']", "object", False),
        ("object", "[object, 'null']", False),
        ("object", "object", False),
    ],
)
def test_an_all_of_is_nullable_where_all_its_parts_are(
    generate: Build, first: str, second: str, *, nullable: bool
) -> None:
    package = generate(
        things=f"""
        Part: {{type: {first}, properties: {{a: {{type: string}}}}}}
        Whole: {{allOf: [{{$ref: '#/Part'}}, {{type: {second}, properties: {{b: {{type: string}}}}}}]}}
        Holder: {{type: object, required: [whole], properties: {{whole: {{$ref: '#/Whole'}}}}}}
        """
    )
    whole = package.models.Whole
    assert hints(package.models.Holder) == {"whole": whole | None if nullable else whole}
    assert list(hints(whole)) == ["a", "b"]


def test_constants_are_defaults_where_they_are_required(generate: Build) -> None:
    package = generate(
        things="""
        Kind: {type: string, const: thing}
        Thing:
          type: object
          required: [kind, by_reference, number]
          properties:
            kind: {type: string, const: it's "a" \\ thing}
            by_reference: {$ref: '#/Kind'}
            number: {type: integer, const: 7}
            optional: {type: string, const: maybe}
        """
    )
    thing = package.models.Thing()
    assert json.loads(package.dumps(thing)) == {
        "kind": 'it\'s "a" \\ thing',
        "by_reference": "thing",
        "number": 7,
    }
    assert thing.optional is package.UNSET


def test_an_object_carries_the_fields_it_does_not_name(generate: Build) -> None:
    package = generate(
        things="""
        Open: {type: object, properties: {a: {type: string}}}
        Closed: {type: object, additionalProperties: false, properties: {a: {type: string}}}
        Bare: {type: object, properties: {}}
        """
    )
    for name in ("Open", "Closed", "Bare"):
        cls = getattr(package.models, name)
        assert is_carried(package, cls, {"z": [None, 1, 1.0], "b": {"c": 1}}), name
        assert package.loads('{"z":1}', cls).additional_properties == {"z": 1}


@pytest.mark.parametrize("schema", ["{type: object}", "{type: object, additionalProperties: false}"])
def test_a_named_object_without_fields_carries_all(generate: Build, schema: str) -> None:
    package = generate(
        things=f"""
        Bare: {schema}
        Many: {{type: array, items: {{$ref: '#/Bare'}}}}
        Holder: {{type: object, properties: {{bare: {{$ref: '#/Bare'}}, many: {{$ref: '#/Many'}}}}}}
        """
    )
    assert is_carried(package, package.models.Bare, {"a": [1, 1.0, None]})
    assert is_carried(package, package.models.Holder, {"bare": {"a": {"b": "c"}}, "many": [{}, {"d": 1}]})
    with pytest.raises(package.StructureError) as caught:
        package.structure({"bare": "a", "many": [[]]}, package.models.Holder)
    assert [fault.pointer for fault in caught.value.faults] == ["/bare", "/many/0"]


def test_further_fields_have_the_type_that_the_description_gives(generate: Build) -> None:
    package = generate(
        things="""
        Item: {type: object, required: [n], properties: {n: {type: integer}}}
        Counts: {type: object, properties: {name: {type: string}}, additionalProperties: {type: integer}}
        Items: {type: object, properties: {name: {type: string}}, additionalProperties: {$ref: '#/Item'}}
        """
    )
    models = package.models
    assert package.loads('{"x":{"n":1}}', models.Items).additional_properties == {"x": models.Item(n=1)}
    assert is_carried(package, models.Items, {"name": "a", "x": {"n": 1}})
    with pytest.raises(package.StructureError) as caught:
        package.loads('{"name":"a","x":1,"y/z":"2"}', models.Counts)
    assert [fault.pointer for fault in caught.value.faults] == ["/y~1z"]
