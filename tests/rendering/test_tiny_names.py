"""What packages generated from tiny descriptions do: names that Python minds, references, texts to trip over."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import attrs
import pytest
from typing_extensions import get_type_hints as get_hints

from codegen.__main__ import main
from tests.support.tiny import build, describe, hints, is_carried

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    Build = Callable[..., ModuleType]

ODD = [
    "from",
    "class",
    "None",
    "x-y",
    "x.y",
    "x/y",
    "a b",
    "1st",
    "@type",
    "$id",
    "ü",
    "_private",
    "__init__",
]
ODD += ["it's", '"', "\\"]
KEYWORDS = [
    "$ref",
    "allOf",
    "const",
    "default",
    "description",
    "discriminator",
    "enum",
    "items",
    "oneOf",
    "required",
]
SHADOWING = [
    "self",
    "cls",
    "field",
    "define",
    "list",
    "dict",
    "str",
    "int",
    "bool",
    "float",
    "Any",
    "Literal",
    "UNSET",
]
SHADOWING += [
    "Unset",
    "Model",
    "extra_fields",
    "data",
    "new",
    "v",
    "n",
    "out",
    "schema",
    "properties",
]
SHADOWING += [
    "_extra",
    "keys",
    "values",
    "get",
    "pop",
    "update",
    "copy",
    "index",
    "count",
    "mro",
    "doc",
    "key",
]
TAKEN = [
    "Any",
    "Literal",
    "TypeAlias",
    "Model",
    "Unset",
    "UNSET",
    "define",
    "field",
    "extra_fields",
    "TypedDict",
]
TAKEN += [
    "NotRequired",
    "dict",
    "list",
    "str",
    "int",
    "annotations",
    "importlib",
    "TYPE_CHECKING",
    "T",
]


@pytest.fixture
def generate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Build:
    """Generate and import a package; each keyword is a topic and its YAML."""
    return lambda **topics: build(tmp_path, monkeypatch, topics)


def thing(**properties: Any) -> dict[str, Any]:
    return {"Thing": {"type": "object", "properties": properties}}


def field_of(cls: type, value: object, model: object) -> str:
    """Return the name of the one field of `model` that holds `value`."""
    (name,) = (name for name in hints(cls) if getattr(model, name) == value)
    return name


KEYS = [*ODD, *KEYWORDS, *SHADOWING]


@pytest.fixture(scope="module")
def keyed(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Generate a package with a component for each key, once: no test here changes it."""
    several = {
        "words": {"type": "array", "items": {"type": "string"}},
        "by_key": {"type": "object"},
    }
    several["level"] = {"type": "integer", "enum": [1, 2]}
    several["odd-key"] = {"type": "string"}
    things = {f"Thing{index}": thing(**{key: {"type": "string"}, **several})["Thing"] for index, key in enumerate(KEYS)}
    with pytest.MonkeyPatch.context() as monkeypatch:
        yield build(tmp_path_factory.mktemp("keys"), monkeypatch, {"things": things})


@pytest.mark.parametrize("key", KEYS)
def test_a_key_stays_what_it_is_both_ways(keyed: ModuleType, key: str) -> None:
    cls = getattr(keyed.models, f"Thing{KEYS.index(key)}")
    model = keyed.structure({key: "value", "words": ["a"], "by_key": {}, "level": 1}, cls)
    assert model.additional_properties == {}
    name = field_of(cls, "value", model)
    assert name.isidentifier()
    assert json.loads(keyed.dumps(cls(**{name: "new"}))) == {key: "new"}
    assert keyed.unstructure(model) == {key: "value", "words": ["a"], "by_key": {}, "level": 1}
    with pytest.raises(keyed.StructureError) as caught:
        keyed.structure({key: 1}, cls)
    assert [fault.pointer for fault in caught.value.faults] == ["/" + key.replace("/", "~1")]


@pytest.mark.parametrize(("key", "name"), [("from", "from_"), ("class", "class_"), ("x-y", "x_y"), ("type", "type")])
def test_a_field_is_named_after_its_key(generate: Build, key: str, name: str) -> None:
    package = generate(things=thing(**{key: {"type": "string"}}))
    assert list(hints(package.models.Thing)) == [name]


@pytest.mark.parametrize(
    "keys",
    [
        ["x-y", "x_y"],
        ["class_", "class"],
        ["self", "self_"],
        ["Unset_", "Unset"],
        ["a b", "a-b", "a.b"],
        ["A", "a"],
    ],
)
def test_keys_that_come_to_one_name_stay_apart(generate: Build, keys: list[str]) -> None:
    package = generate(things=thing(**{key: {"type": "string"} for key in keys}))
    cls = package.models.Thing
    data = {key: f"value of {key}" for key in keys}
    model = package.structure(data, cls)
    assert len(hints(cls)) == len(keys)
    assert model.additional_properties == {}
    assert package.unstructure(model) == data


def test_a_python_name_on_the_wire_is_another_key(generate: Build) -> None:
    package = generate(things=thing(**{"class": {"type": "string"}}))
    model = package.structure({"class": "a", "class_": 1}, package.models.Thing)
    assert (model.class_, model.additional_properties) == ("a", {"class_": 1})
    assert package.unstructure(model) == {"class": "a", "class_": 1}


def test_odd_keys_may_be_required_constants(generate: Build) -> None:
    things = thing(**{"x-kind": {"type": "string", "const": "k"}, "from": {"type": "string"}})
    things["Thing"]["required"] = ["x-kind", "from"]
    package = generate(things=things)
    assert json.loads(package.dumps(package.models.Thing(from_="a"))) == {
        "x-kind": "k",
        "from": "a",
    }
    fields = {a.name: a.default for a in attrs.fields(package.models.Thing)}
    assert (fields["from_"], fields["x_kind"]) == (attrs.NOTHING, "k")


@pytest.mark.parametrize("name", ["My_Thing", "my_thing", "thing", "SSEThing", "Thing2", "T_"])
def test_component_names_are_kept(generate: Build, name: str) -> None:
    package = generate(
        things={
            name: {"type": "object", "properties": {"size": {"type": "string", "enum": ["s"]}}},
            "Holder": {
                "type": "object",
                "properties": {"them": {"type": "array", "items": {"$ref": f"#/{name}"}}},
            },
        }
    )
    cls = getattr(package.models, name)
    assert cls.__name__ == name
    assert sorted(package.models.__all__) == sorted(["Holder", name])
    assert getattr(package.types, name).__name__ == name
    assert package.structure({"them": [{"size": "s"}]}, package.models.Holder).them == [cls(size="s")]


@pytest.mark.parametrize(("topic", "name"), [("things", name) for name in TAKEN] + [("thing", "thing"), ("Box", "Box")])
def test_a_name_that_the_modules_need_is_refused_or_works(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    topic: str,
    name: str,
) -> None:
    properties = {
        "a": {"type": "string", "enum": ["x"]},
        "l": {"type": "array"},
        "d": {"type": "object"},
        "s": {},
    }
    topics = {
        topic: {
            name: {"type": "object", "properties": properties},
            "Many": {"type": "array", "items": {"$ref": f"#/{name}"}},
            "One": {
                "type": "object",
                "required": ["it"],
                "properties": {"it": {"$ref": f"#/{name}"}, **properties},
            },
        }
    }
    description = describe(tmp_path / "openapi", topics)
    status = main(["--openapi", str(description), "--output", str(tmp_path / "out")])
    lines = capsys.readouterr().err.splitlines()
    if status:
        assert (status, len(lines)) == (2, 1)
        assert lines[0].startswith(f"schemas/{topic}.yaml#/{name}: ")
        return
    package = build(tmp_path, monkeypatch, topics)
    for _ in range(2):  # the second access finds what the first one left behind
        cls = getattr(package.models, name)
        assert isinstance(cls, type)
        assert cls.__module__ == f"{package.__name__}.models.{topic}"
    data = {"a": "x", "l": [1], "d": {"b": "c"}, "s": None, "more": 1}
    assert is_carried(package, package.models.Many, [data])
    assert package.structure({"it": data, **data}, package.models.One).it.additional_properties == {"more": 1}


@pytest.mark.parametrize("topic", ["base", "client", "attrs", "typing", "models_", "T", "schemas", "converter"])
def test_a_file_may_have_the_name_of_another_module(generate: Build, topic: str) -> None:
    package = generate(
        **{topic: "Thing: {type: object, properties: {a: {type: string, enum: [x]}}}"},
        things=f"Many: {{type: array, items: {{$ref: '{topic}.yaml#/Thing'}}}}",
    )
    for _ in range(2):
        assert package.structure([{"a": "x"}], package.models.Many) == [package.models.Thing(a="x")]
        assert package.types.Thing.__module__ == f"{package.__name__}.types"


def test_references_lead_across_files(generate: Build) -> None:
    package = generate(
        boxes="""
        Box:
          type: object
          required: [content, label, own]
          properties:
            content: {type: array, items: {$ref: 'things.yaml#/Thing'}}
            label: {$ref: './labels.yaml#/Label', description: What is on it.}
            own: {$ref: '#/Lid'}
        Lid: {type: object, properties: {label: {$ref: 'labels.yaml#/Label'}}}
        """,
        labels="Label: {type: string, enum: [red, blue]}",
        things="Thing: {type: object, properties: {label: {$ref: '../schemas/labels.yaml#/Label'}}}",
    )
    models, types = package.models, package.types
    assert models.Box.__module__ == f"{package.__name__}.models.boxes"
    assert models.Thing.__module__ == f"{package.__name__}.models.things"
    assert models.__all__ == ["Box", "Label", "Lid", "Thing"]
    assert vars(types).keys() >= set(models.__all__)
    found = hints(models.Box)
    assert (get_args(found["content"]), found["label"], found["own"]) == (
        (models.Thing,),
        models.Label,
        models.Lid,
    )
    box = package.loads('{"content":[{"label":"red"}],"label":"blue","own":{}}', models.Box)
    assert box == models.Box(content=[models.Thing(label="red")], label="blue", own=models.Lid())
    assert get_args(get_hints(types.Box)["content"]) == (types.Thing,)


TEXTS = [
    "Holds \"double\" and 'single' quotes.",
    'Ends with a "quote"',
    '"Starts" with one.',
    "A back\\slash, \\n, \\N{BULLET}, \\x, \\u12 and one at the end \\",
    "Three \"\"\" of them, and ''' of these.",
    'Ends with three """',
    "Braces {a}, {{ b }}, {% c %}, {# d #}, %s and ${e}.",
    "Grüße, 漢字 🎉 \u2013.",
    "# no comment\n\n  Several lines,\n\n      some indented.\n- and a list\n",
    'Long "text" ' + "of many words that goes on " * 6 + 'and ends with a "quote"',
    "Long text " + "with a \\ in every line, " * 8 + "and at the end a \\",
    "Averylongwordthatdoesnotfitaline" * 4 + ". " + "Then more follows in a second sentence." * 2,
    "Sentence one. " * 20,
    "",
    " ",
]


def said(text: str) -> str:
    """Return `text` as a docstring may say it: the white space and the kind of three quotes do not count."""
    return " ".join(text.replace('"""', "'''").split())


@pytest.mark.parametrize("text", TEXTS)
def test_any_text_may_be_a_description(generate: Build, text: str) -> None:
    schema = {"type": "string", "description": text}
    package = generate(
        things={
            "Thing": {
                "type": "object",
                "description": text,
                "required": ["x-y"],
                "properties": {"a": schema, "x-y": schema},
            },
            "Name": schema,
            "Empty": {"type": "object", "description": text, "properties": {}},
            "Either": {
                "anyOf": [{"$ref": "#/Thing"}, {"type": "array", "items": {"type": "string"}}],
                "description": text,
            },
        }
    )
    for cls in (package.models.Thing, package.models.Empty):
        assert said((cls.__doc__ or "").partition("\n\nAttributes:\n")[0]) == said(text)
    for module, least in (("models/things.py", 6), ("types.py", 1)):
        tree = ast.parse(Path(package.__path__[0], module).read_text(encoding="utf-8"))
        values = [
            node.value.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Expr)
            if isinstance(node.value, ast.Constant)
        ]
        texts = [said(value) for value in values if isinstance(value, str)]
        assert texts.count(said(text)) >= (least if said(text) else 0), texts
    assert package.types.Name is str
