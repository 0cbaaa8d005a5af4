"""The description is valid, explains itself throughout, and agrees with its examples and with the bundle made of it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openapi_spec_validator
import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator.readers import read_from_filename
from referencing import Registry
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

from codegen.description.load import load
from tests.support.examples import EXAMPLES, FILES

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generated" / "openrouter_presets"
DESCRIPTION = load(ROOT / "openapi" / "openapi.yaml")
SCHEMAS: dict[str, dict[str, Any]] = {name: part.schema for name, part in DESCRIPTION.components.items()}
BUNDLE: dict[str, Any] = json.loads((PACKAGE / "schemas" / "contract.json").read_text(encoding="utf-8"))
# A registry that fetches nothing: what the bundle does not hold cannot be referred to.
REGISTRY: Registry[Any] = Registry().with_resource(BUNDLE["$id"], DRAFT202012.create_resource(BUNDLE))
UNDECLARED = {
    "Tool": "OpenTool admits every string as the tag and CustomTool none, so the tag alone decides nothing",
    "AnthropicToolUnion": "AnthropicToolUnionCustom may be without the tag",
}


def validator(component: str) -> Draft202012Validator:
    return Draft202012Validator({"$ref": f"{BUNDLE['$id']}#/$defs/{component}"}, registry=REGISTRY)


def texts() -> Iterator[tuple[str, object]]:
    """Yield the place and the description of every part that is due one."""
    document = DESCRIPTION.document
    yield "info", document["info"].get("description")
    yield from ((f"tag {tag['name']}", tag.get("description")) for tag in document["tags"])
    schemes = document["components"]["securitySchemes"]
    yield from ((f"security scheme {name}", scheme.get("description")) for name, scheme in schemes.items())
    for path, item in document["paths"].items():
        for method, operation in item.items():
            yield f"{method} {path}", operation.get("description")
            if "requestBody" in operation:
                yield f"{method} {path} body", operation["requestBody"].get("description")
            for parameter in operation["parameters"]:
                yield f"{method} {path} {parameter['name']}", parameter.get("description")
            for status, response in operation["responses"].items():
                yield f"{method} {path} {status}", response.get("description")
    for name, schema in SCHEMAS.items():
        yield name, schema.get("description")
        for part in (schema, *schema.get("allOf", [])):
            for key, child in part.get("properties", {}).items():
                yield f"{name}.{key}", child.get("description")


def tags_of(component: str) -> dict[str, list[str]]:
    """Return the values of each required property of a component that is bound to constants."""
    schema = SCHEMAS[component]
    bound = {
        key: [child["const"]] if "const" in child else child.get("enum", [])
        for key, child in schema.get("properties", {}).items()
        if key in schema.get("required", [])
    }
    return {key: values for key, values in bound.items() if values}


def test_the_bundled_document_is_valid_openapi() -> None:
    assert DESCRIPTION.document["openapi"].startswith("3.1.")
    openapi_spec_validator.validate(DESCRIPTION.document)


def test_the_files_are_valid_openapi() -> None:
    document, uri = read_from_filename(str(ROOT / "openapi" / "openapi.yaml"))
    openapi_spec_validator.validate(document, base_uri=uri)


def test_every_part_is_described_in_sentences() -> None:
    described = dict(texts())
    assert len(described) > 500
    assert {
        place: text for place, text in described.items() if not re.fullmatch(r"[A-Z`][^\n]{8,}\.\n?", str(text))
    } == {}


def test_every_union_of_tagged_variants_declares_its_discriminator() -> None:
    undeclared = set[str]()
    for name, schema in SCHEMAS.items():
        branches = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
        variants = [branch["$ref"].rpartition("/")[2] for branch in branches if "$ref" in branch]
        tagged = {variant: tags for variant in variants if (tags := tags_of(variant))}
        if "discriminator" in schema:
            tag = schema["discriminator"]["propertyName"]
            mapping = {value: variant for variant in variants for value in tagged[variant][tag]}
            declared = schema["discriminator"]["mapping"]
            assert {value: ref.rpartition("/")[2] for value, ref in declared.items()} == mapping, name
        elif "oneOf" in schema or len(tagged) > 1:
            undeclared.add(name)
    assert undeclared == set(UNDECLARED)


def test_no_component_is_numbered() -> None:
    numbered = {name for name in SCHEMAS if (stem := name.rstrip("0123456789")) != name and stem in SCHEMAS}
    assert numbered == set()


def test_topics_and_generated_modules_match_one_to_one() -> None:
    topics = {path.stem for path in (ROOT / "openapi" / "schemas").iterdir()}
    modules = {path.stem for path in (PACKAGE / "models").glob("*.py")} - {"__init__"}
    assert topics == modules
    assert len(topics) > 1
    # What errors alone answer with is read by its annotations.
    assert {path.stem for path in (PACKAGE / "codecs").glob("*.py")} - {"__init__"} == topics - {"errors"}


def test_the_bundle_is_a_valid_schema() -> None:
    assert BUNDLE["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    assert re.fullmatch(r"[a-z]+:\S+", BUNDLE["$id"])
    Draft202012Validator.check_schema(BUNDLE)


def test_the_bundle_holds_every_component_in_order() -> None:
    assert list(BUNDLE["$defs"]) == sorted(SCHEMAS)


def test_the_bundle_is_self_contained() -> None:
    def references(node: object) -> Iterator[str]:
        for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
            if key == "$ref":
                yield str(value)
            yield from references(value)

    found = set(references(BUNDLE))
    assert len(found) > 100
    assert found <= {f"#/$defs/{name}" for name in BUNDLE["$defs"]}


def test_the_registry_fetches_nothing() -> None:
    elsewhere = Draft202012Validator({"$ref": "https://example.com/elsewhere.json"}, registry=REGISTRY)
    with pytest.raises(Unresolvable):
        elsewhere.is_valid({})


def test_every_component_has_an_example() -> None:
    assert {path.parent.name for path in FILES} == set(SCHEMAS)


def test_example_files_are_named_in_kebab_case() -> None:
    assert [path.name for path in FILES if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", path.stem)] == []


def test_example_files_end_in_one_line_break() -> None:
    assert [path.name for path in FILES if not re.search(rb"[^\s]\n\Z", path.read_bytes())] == []


@pytest.mark.parametrize(("component", "path"), EXAMPLES)
def test_every_example_keeps_the_contract(component: str, path: Path) -> None:
    faults = [error.message for error in validator(component).iter_errors(json.loads(path.read_bytes()))]
    assert faults == []


def required_fields() -> Iterator[tuple[str, str]]:
    for component, schema in SCHEMAS.items():
        for part in (schema, *(DESCRIPTION.target(part) for part in schema.get("allOf", []))):
            yield from ((component, name) for name in part.get("required", []))


@pytest.mark.parametrize(("component", "field"), list(required_fields()))
def test_no_example_keeps_the_contract_without_a_required_field(component: str, field: str) -> None:
    values = [json.loads(path.read_bytes()) for path in FILES if path.parent.name == component]
    broken = [{key: item for key, item in value.items() if key != field} for value in values if value is not None]
    assert broken
    assert [value for value in broken if validator(component).is_valid(value)] == []
