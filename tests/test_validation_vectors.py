"""The vectors of validation: each is well-formed, each holds, and together they reach all of the description."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from openrouter_presets import is_valid
from tests.validation import BUNDLES, VECTORS, judged, plain_validator

META_SCHEMA = json.loads((Path(__file__).parent / "vectors" / "validation.schema.json").read_bytes())
CONTENTS: list[dict[str, Any]] = [vector.values[0] for vector in VECTORS]  # type: ignore[misc]
DEFINITIONS: dict[str, Any] = BUNDLES["contract"]["$defs"]
# Keywords that only lead to others, and those that say nothing about what is valid; a discriminator speaks for `oneOf`.
SILENT = {"$ref", "allOf", "items", "oneOf", "properties", "default", "deprecated", "description", "format"}


def keywords(schema: Any) -> set[str]:
    """Return the keywords in use anywhere in a schema."""
    found = set(schema)
    for children in (schema.get("properties", {}).values(), *(schema.get(key, ()) for key in ("allOf", "anyOf"))):
        found |= {keyword for child in children for keyword in keywords(child)}
    for key in ("items", "additionalProperties"):
        found |= keywords(schema[key]) if isinstance(schema.get(key), dict) else set()
    return found


def test_the_meta_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(META_SCHEMA)


@pytest.mark.parametrize("vector", VECTORS)
def test_vectors_keep_the_meta_schema(vector: dict[str, Any]) -> None:
    Draft202012Validator(META_SCHEMA).validate(vector)


@pytest.mark.usefixtures("verdict_library")
@pytest.mark.parametrize("vector", VECTORS)
def test_issues_are_those_of_the_vector(vector: dict[str, Any]) -> None:
    expected = [(issue["pointer"], issue["kind"], issue["keyword"]) for issue in vector["issues"]]
    assert list(judged(vector["instance"], vector["schema"], strict=vector["strict"])) == expected
    assert is_valid(vector["instance"], vector["schema"], strict=vector["strict"]) is not bool(expected)


@pytest.mark.parametrize("vector", VECTORS)
def test_the_verdict_is_that_of_json_schema(vector: dict[str, Any]) -> None:
    breaks = any(issue["kind"] != "suspicious" for issue in vector["issues"])
    assert plain_validator("contract", vector["schema"]).is_valid(vector["instance"]) is not breaks
    if vector["strict"]:
        assert plain_validator("strict", vector["schema"]).is_valid(vector["instance"]) is not bool(vector["issues"])


def test_each_description_stands_once() -> None:
    descriptions = [vector["description"] for vector in CONTENTS]
    assert len(set(descriptions)) == len(descriptions) >= 60


def test_each_kind_has_vectors() -> None:
    kinds = {issue["kind"] for vector in CONTENTS for issue in vector["issues"]}
    assert kinds == {"violation", "unrecognized", "suspicious"}


def test_each_union_has_vectors() -> None:
    unions = {name for name, schema in DEFINITIONS.items() if "oneOf" in schema or "anyOf" in schema}
    assert unions <= {vector["schema"] for vector in CONTENTS}


def test_each_keyword_has_vectors() -> None:
    used = {keyword for schema in DEFINITIONS.values() for keyword in keywords(schema)}
    told = {issue["keyword"] for vector in CONTENTS for issue in vector["issues"]}
    assert used - SILENT <= told
