"""The vectors of validation: either library finds their issues, JSON Schema agrees, and every keyword is reached."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_presets import is_valid
from tests.support.validation import BEYOND_JSON_SCHEMA, BUNDLES, VECTORS, judged, plain_validator

CONTENTS: list[dict[str, Any]] = [vector.values[0] for vector in VECTORS]  # type: ignore[misc]
DEFINITIONS: dict[str, Any] = BUNDLES["contract"]["$defs"]
# Keywords that only lead to others, and those that say nothing about what is valid; a discriminator speaks for `oneOf`.
SILENT = {
    "$ref",
    "allOf",
    "items",
    "oneOf",
    "properties",
    "default",
    "deprecated",
    "description",
    "format",
}


def keywords(schema: Any) -> set[str]:
    """Return the keywords in use anywhere in a schema."""
    found = set(schema)
    for children in (
        schema.get("properties", {}).values(),
        *(schema.get(key, ()) for key in ("allOf", "anyOf")),
    ):
        found |= {keyword for child in children for keyword in keywords(child)}
    for key in ("items", "additionalProperties"):
        found |= keywords(schema[key]) if isinstance(schema.get(key), dict) else set()
    return found


@pytest.mark.usefixtures("verdict_pass")
@pytest.mark.parametrize("vector", VECTORS)
def test_issues_are_those_of_the_vector_with_either_library(vector: dict[str, Any]) -> None:
    expected = [(issue["pointer"], issue["kind"], issue["keyword"]) for issue in vector["issues"]]
    assert list(judged(vector["instance"], vector["schema"], strict=vector["strict"])) == expected
    is_refused = any(kind != "ignored" for _, kind, _ in expected)
    verdict = is_valid(vector["instance"], vector["schema"], strict=vector["strict"])
    assert verdict is not is_refused


@pytest.mark.parametrize("vector", VECTORS)
def test_the_verdict_is_that_of_json_schema(vector: dict[str, Any]) -> None:
    kinds = {issue["kind"] for issue in vector["issues"]}
    breaks = not kinds <= {"suspicious", "ignored"}
    assert plain_validator("contract", vector["schema"]).is_valid(vector["instance"]) is not breaks
    if vector["strict"]:
        said = {issue["kind"] for issue in vector["issues"] if issue["keyword"] not in BEYOND_JSON_SCHEMA}
        verdict = plain_validator("strict", vector["schema"]).is_valid(vector["instance"])
        assert verdict is (said <= {"ignored"})


def test_each_keyword_has_vectors() -> None:
    used = {keyword for schema in DEFINITIONS.values() for keyword in keywords(schema)}
    told = {issue["keyword"] for vector in CONTENTS for issue in vector["issues"]}
    assert used - SILENT <= told
