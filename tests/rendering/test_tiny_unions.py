"""What packages generated from tiny descriptions do: unions, aliases and components that contain themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, get_args

import pytest

from tests.support.tiny import build, hints, is_carried

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

PETS = """
Cat:
  type: object
  required: [kind]
  properties: {kind: {type: string, const: cat}, lives: {type: integer}}
Dog:
  type: object
  required: [kind]
  properties: {kind: {type: string, const: dog}, lives: {type: number}}
Bird:
  type: object
  required: [kind]
  properties: {kind: {type: string, enum: [duck, owl]}, lives: {type: number}}
Other:
  type: object
  required: [kind]
  properties: {kind: {type: string}, size: {type: integer}}
Fish:
  type: object
  properties: {kind: {type: string, const: fish}, lives: {type: integer}}
Declared:
  oneOf: [{$ref: '#/Cat'}, {$ref: '#/Dog'}]
  discriminator: {propertyName: kind, mapping: {cat: '#/Cat', dog: '#/Dog'}}
Undeclared: {anyOf: [{$ref: '#/Cat'}, {$ref: '#/Dog'}]}
Nested: {oneOf: [{$ref: '#/Undeclared'}, {$ref: '#/Bird'}]}
Open: {anyOf: [{$ref: '#/Cat'}, {$ref: '#/Bird'}, {$ref: '#/Other'}]}
TagMayLack: {anyOf: [{$ref: '#/Cat'}, {$ref: '#/Fish'}]}
OrNull: {oneOf: [{$ref: '#/Cat'}, {$ref: '#/Dog'}, {type: 'null'}]}
Mixed:
  oneOf:
    - {type: string}
    - {type: integer}
    - {$ref: '#/Cat'}
    - {type: array, items: {$ref: '#/Declared'}}
    - {type: 'null'}
Single: {anyOf: [{$ref: '#/Cat'}, {type: string, enum: [none]}, {type: string}]}
Holder:
  type: object
  required: [pet]
  properties:
    pet: {$ref: '#/Declared'}
    maybe: {$ref: '#/Declared', description: One or none.}
    nullable: {anyOf: [{$ref: '#/Declared'}, {type: 'null'}]}
    pets: {type: array, items: {$ref: '#/Nested'}}
    by_name: {type: object, additionalProperties: {$ref: '#/Open'}}
"""


@pytest.fixture(scope="module")
def pets(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Generate the package once: no test here changes it."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        yield build(tmp_path_factory.mktemp("pets"), monkeypatch, {"pets": PETS})


@pytest.mark.parametrize(
    ("union", "data", "cls"),
    [
        ("Declared", {"kind": "cat", "lives": 9}, "Cat"),
        ("Declared", {"lives": 9.5, "kind": "dog"}, "Dog"),
        ("Undeclared", {"kind": "dog", "new": [1]}, "Dog"),
        ("Nested", {"kind": "cat"}, "Cat"),
        ("Nested", {"kind": "owl"}, "Bird"),
        ("Open", {"kind": "duck"}, "Bird"),
        ("Open", {"kind": "whale", "size": 30}, "Other"),
        ("Open", {"kind": "cat", "lives": "many"}, "Other"),
        ("TagMayLack", {"kind": "cat"}, "Cat"),
        ("TagMayLack", {"kind": "fish"}, "Fish"),
        ("TagMayLack", {"lives": 1}, "Fish"),
        ("OrNull", {"kind": "cat"}, "Cat"),
        ("Mixed", {"kind": "cat"}, "Cat"),
        ("Single", {"kind": "cat"}, "Cat"),
    ],
)
def test_the_tag_chooses_the_class(pets: ModuleType, union: str, data: dict[str, Any], cls: str) -> None:
    model = pets.structure(data, getattr(pets.models, union))
    assert type(model) is getattr(pets.models, cls)
    assert is_carried(pets, getattr(pets.models, union), data)


@pytest.mark.parametrize("union", ["Declared", "Undeclared", "Nested", "TagMayLack", "OrNull"])
def test_unknown_tags_are_carried(pets: ModuleType, union: str) -> None:
    data, cls = {"kind": "wolf", "pack": [{"kind": "cat"}], "age": 1.0}, getattr(pets.models, union)
    assert pets.structure(data, cls) == data
    assert is_carried(pets, cls, data)


@pytest.mark.parametrize(
    ("union", "data"),
    [
        ("Mixed", "text"),
        ("Mixed", 5),
        ("Mixed", None),
        ("Mixed", [{"kind": "cat"}, {"kind": "new"}]),
        ("Mixed", []),
        ("Single", "none"),
        ("Single", "anything"),
        ("OrNull", None),
    ],
)
def test_values_of_every_json_type_of_a_union_are_carried(pets: ModuleType, union: str, data: object) -> None:
    assert is_carried(pets, getattr(pets.models, union), data)


def test_entries_of_a_list_in_a_union_are_models(pets: ModuleType) -> None:
    cat, unknown = pets.structure([{"kind": "cat"}, {"kind": "new"}], pets.models.Mixed)
    assert cat == pets.models.Cat()
    assert unknown == {"kind": "new"}


@pytest.mark.parametrize(
    ("union", "data", "pointer"),
    [
        ("Declared", "cat", ""),
        ("Declared", {"kind": "cat", "lives": "nine"}, "/lives"),
        ("Mixed", True, ""),
        ("Mixed", 0.5, ""),
        ("Mixed", [{"kind": "dog"}, {"kind": "dog", "lives": []}], "/1/lives"),
        ("Single", ["cat"], ""),
        ("Holder", {"pet": {"kind": "cat"}, "pets": [{"kind": "owl"}, 1]}, "/pets/1"),
        (
            "Holder",
            {"pet": {"kind": "cat"}, "by_name": {"a/b": {"kind": "whale", "size": ""}}},
            "/by_name/a~1b/size",
        ),
    ],
)
def test_the_wrong_json_type_is_refused_with_its_pointer(
    pets: ModuleType, union: str, data: object, pointer: str
) -> None:
    with pytest.raises(pets.StructureError) as caught:
        pets.structure(data, getattr(pets.models, union))
    assert [fault.pointer for fault in caught.value.faults] == [pointer]


def test_unions_are_named_aliases_that_take_raw_objects_too(pets: ModuleType) -> None:
    models, raw = pets.models, dict[str, Any]
    assert models.Declared == models.Cat | models.Dog | raw == models.Undeclared
    assert models.Open == models.Cat | models.Bird | models.Other | raw
    assert models.OrNull == models.Cat | models.Dog | raw | None
    assert set(get_args(models.Single)) == {models.Cat, Literal["none"], str}
    assert hints(models.Holder)["pet"] == models.Declared
    assert hints(models.Holder)["maybe"] == models.Declared | pets.Unset
    assert hints(models.Holder)["nullable"] == models.Declared | None | pets.Unset


def test_models_and_raw_objects_mix(pets: ModuleType) -> None:
    models = pets.models
    holder = models.Holder(pet=models.Cat(lives=9), pets=[{"kind": "owl"}, models.Dog()], nullable=None)
    assert pets.dumps(holder) == (
        b'{"pet":{"kind":"cat","lives":9},"nullable":null,"pets":[{"kind":"owl"},{"kind":"dog"}]}'
    )


@pytest.mark.parametrize("tag", ["@type", "class", "x-kind"])
def test_a_tag_that_is_no_python_name_chooses_the_class(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tag: str
) -> None:
    def variant(value: str) -> dict[str, Any]:
        return {
            "type": "object",
            "required": [tag],
            "properties": {tag: {"type": "string", "const": value}},
        }

    things = {
        "A": variant("a"),
        "B": variant("b"),
        "Either": {"oneOf": [{"$ref": "#/A"}, {"$ref": "#/B"}]},
    }
    package = build(tmp_path, monkeypatch, {"things": things})
    assert package.structure({tag: "b"}, package.models.Either) == package.models.B()
    assert is_carried(package, package.models.Either, {tag: "b", "more": 1})


def test_a_component_may_be_a_reference(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Thing: {properties: {a: {type: string}}}\nSame: {$ref: '#/Thing'}\n"
    text += "Many: {type: array, items: {$ref: '#/Same'}}"
    package = build(tmp_path, monkeypatch, {"things": text})
    assert package.structure([{"a": "b"}], package.models.Many) == [package.models.Thing(a="b")]
    assert package.structure({"a": "b"}, package.models.Same).a == "b"


def test_constants_without_a_type_make_a_union(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = build(
        tmp_path,
        monkeypatch,
        {"things": "Either: {oneOf: [{const: a}, {const: b}, {type: integer}]}"},
    )
    assert [is_carried(package, package.models.Either, value) for value in ("a", 1)] == [True, True]


RECURSIVE = """
Tree:
  type: object
  required: [name]
  properties:
    name: {type: string}
    children: {type: array, items: {$ref: '#/Tree'}}
    by_name: {type: object, additionalProperties: {$ref: '#/Tree'}}
    leaves: {type: array, items: {$ref: '#/Leaf'}}
Leaf: {type: object, properties: {trees: {type: array, items: {$ref: '#/Tree'}}}}
"""


def test_a_component_may_contain_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = build(tmp_path, monkeypatch, {"trees": RECURSIVE})
    tree, leaf = package.models.Tree, package.models.Leaf
    data = {
        "name": "a",
        "children": [{"name": "b"}],
        "by_name": {"c": {"name": "c"}},
        "leaves": [{"trees": []}],
    }
    expected = tree(name="a", children=[tree(name="b")], by_name={"c": tree(name="c")}, leaves=[leaf(trees=[])])
    assert package.structure(data, tree) == expected
    assert is_carried(package, tree, data)
    with pytest.raises(package.StructureError) as caught:
        package.loads('{"name":"a","children":[{"name":"b","leaves":[{"trees":[{"name":1}]}]}]}', tree)
    assert [fault.pointer for fault in caught.value.faults] == ["/children/0/leaves/0/trees/0/name"]


@pytest.mark.parametrize("schema", ["{$ref: '#/Node'}", "{anyOf: [{$ref: '#/Node'}, {type: 'null'}]}"])
def test_a_component_may_hold_itself_in_a_field(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, schema: str) -> None:
    text = f"Node: {{type: object, properties: {{name: {{type: string}}, next: {schema}}}}}"
    package = build(tmp_path, monkeypatch, {"nodes": text})
    node = package.models.Node
    assert package.structure({"next": {"next": {"name": "end"}}}, node) == node(next=node(next=node(name="end")))


FOREST = """
Branch:
  required: [kind]
  properties:
    kind: {const: branch}
    part: {$ref: '#/Part'}
    parts: {type: [array, 'null'], items: {$ref: '#/Part'}}
  additionalProperties: {$ref: '#/Part'}
Fruit: {required: [kind], properties: {kind: {const: fruit}}}
Part: {oneOf: [{$ref: '#/Branch'}, {$ref: '#/Fruit'}, {type: array, items: {$ref: '#/Parts'}}]}
Parts: {type: array, items: {$ref: '#/Branch'}}
Whole: {allOf: [{$ref: '#/Branch'}, {properties: {whole: {$ref: '#/Whole'}}}]}
"""


def test_a_variant_may_hold_its_union(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = build(tmp_path, monkeypatch, {"trees": FOREST})
    branch, fruit = package.models.Branch, package.models.Fruit
    data = {
        "kind": "branch",
        "part": [[{"kind": "branch"}]],
        "parts": [{"kind": "fruit"}, {"kind": "new"}],
    }
    model = branch(part=[[branch()]], parts=[fruit(), {"kind": "new"}])
    assert package.structure(data, package.models.Part) == model
    assert is_carried(package, package.models.Whole, {**data, "whole": data, "more": {"kind": "fruit"}})
    with pytest.raises(package.StructureError) as caught:
        package.structure({"kind": "branch", "parts": [{"kind": "branch", "part": [[{"parts": 1}]]}]}, branch)
    assert [fault.pointer for fault in caught.value.faults] == ["/parts/0/part/0/0/parts"]
