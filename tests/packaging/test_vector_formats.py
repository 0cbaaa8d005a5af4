"""The folder of vectors: each keeps its format, none needs a language, and together they reach all that there is."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from openrouter_presets import client
from openrouter_presets._transport.parameters import Operation
from openrouter_presets._validation.compiler import load_bundle
from openrouter_presets.errors import API_ERRORS
from tests.packaging import test_vectors

ROOT = Path(__file__).parents[1] / "vectors"
FOLDERS = [
    "calls",
    "components",
    "emulator",
    "paging",
    "requests",
    "responses",
    "retry",
    "roundtrip",
    "same",
    "validation",
]
META_SCHEMAS: dict[str, Any] = {name: json.loads((ROOT / f"{name}.schema.json").read_bytes()) for name in FOLDERS}
REGISTRY: Registry[Any] = Registry[Any]().with_resources(
    (schema["$id"], DRAFT202012.create_resource(schema)) for schema in META_SCHEMAS.values()
)
VECTORS: dict[str, dict[str, Any]] = {
    name: json.loads((ROOT / f"{name}.json").read_bytes()) for name in test_vectors.IDS
}
OPERATIONS = [value for value in vars(client).values() if isinstance(value, Operation)]
README = (ROOT / "README.md").read_text("utf-8")
DEFINITIONS: dict[str, Any] = load_bundle("contract")["$defs"]
FROM_GATEWAYS = {402, 408, 413, 429, 502, 503, 504}
LANGUAGE = re.compile(r"\b(python|none type|dict|tuple|kwarg\w*|pytest|attrs|cattrs|__\w+__)\b", re.IGNORECASE)


def of(folder: str) -> dict[str, dict[str, Any]]:
    """Return the vectors of a folder by id."""
    return {name: vector for name, vector in VECTORS.items() if name.startswith(f"{folder}/")}


def values(folder: str, member: str) -> set[Any]:
    """Return what a member of the errors of a folder's vectors takes."""
    return {vector["error"][member] for vector in of(folder).values() if "error" in vector}


def members(schema: Any) -> set[str]:
    """Return the names of all members that a meta-schema describes."""
    if isinstance(schema, list):
        return {name for entry in schema for name in members(entry)}
    if not isinstance(schema, dict):
        return set()
    named = {name for name, entry in schema.get("properties", {}).items() if isinstance(entry, dict)}
    return named.union(*(members(entry) for entry in schema.values()))


def test_the_folder_holds_vectors_formats_and_their_description() -> None:
    formats = {f"{name}.schema.json" for name in FOLDERS}
    assert {path.name for path in ROOT.iterdir()} == {*FOLDERS, *formats, "README.md"}
    assert {path.relative_to(ROOT).as_posix() for path in ROOT.glob("*/*")} == {f"{name}.json" for name in VECTORS}
    assert [
        name for name in VECTORS if not re.fullmatch(r"[a-z]+/[a-z0-9.]+(-[a-z0-9.]+)*|components/[A-Z]\w+", name)
    ] == []
    assert {vector["schema"] for vector in of("components").values()} == DEFINITIONS.keys()


@pytest.mark.parametrize("folder", FOLDERS)
def test_each_vector_keeps_its_format(folder: str) -> None:
    Draft202012Validator.check_schema(META_SCHEMAS[folder])
    validator = Draft202012Validator(META_SCHEMAS[folder], registry=REGISTRY)
    assert {name: str(error) for name, vector in of(folder).items() for error in validator.iter_errors(vector)} == {}


@pytest.mark.parametrize("folder", FOLDERS)
def test_each_vector_of_a_folder_shows_something_else(folder: str) -> None:
    subjects = {json.dumps({**vector, "description": ""}, sort_keys=True) for vector in of(folder).values()}
    assert len({vector["description"] for vector in of(folder).values()}) == len(subjects) == len(of(folder)) > 10


def test_there_are_enough_vectors() -> None:
    assert len(VECTORS) >= 600


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_readme_describes_each_folder_and_each_member(folder: str) -> None:
    section = README.partition(f"\n## {folder}/\n")[2].partition("\n## ")[0]
    own = {name for name, entry in META_SCHEMAS[folder]["properties"].items() if isinstance(entry, dict)}
    assert {name for name in own - {"description"} if f"`{name}`" not in section} == set()
    assert {name for name in members(META_SCHEMAS[folder]) if name not in README} == set()


def test_no_vector_is_about_a_language() -> None:
    texts = {name: f"{name} {vector['description']}" for name, vector in VECTORS.items()}
    texts |= {name: json.dumps(schema) for name, schema in META_SCHEMAS.items()}
    texts["README.md"] = README.replace(", in Python", "")
    assert {name: found[0] for name, text in texts.items() if (found := LANGUAGE.search(text))} == {}


@pytest.mark.usefixtures("json_library")
def test_either_library_carries_the_same_json(monkeypatch: pytest.MonkeyPatch) -> None:
    for vector in of("roundtrip").values():
        test_vectors.run_roundtrip(vector, monkeypatch)


@pytest.mark.parametrize("folder", ["responses", "retry", "emulator"])
def test_each_status_has_vectors(folder: str) -> None:
    statuses = {vector.get("response", vector).get("status") for vector in of(folder).values()}
    assert statuses >= (API_ERRORS.keys() | FROM_GATEWAYS) - ({504} if folder == "emulator" else set())
    assert folder == "retry" or 200 in statuses


def test_each_error_and_each_argument_has_vectors() -> None:
    errors = META_SCHEMAS["responses"]["properties"]["error"]["properties"]["name"]["enum"]
    assert (
        values("responses", "name")
        == set(errors)
        == {kind.__name__ for kind in API_ERRORS.values()}
        | {
            "ApiError",
            "UnexpectedResponse",
        }
    )
    assert values("responses", "effect") == {"none", "unknown", "applied"}
    assert values("requests", "name") == {"InvalidArgument", "ValidationError"}
    arguments = {vector["error"].get("argument") for vector in of("requests").values() if "error" in vector}
    own = META_SCHEMAS["requests"]["properties"]["error"]["properties"]["argument"]["enum"]
    assert arguments == {*own, None}
    ends = {vector["error"] for vector in of("calls").values()}
    assert ends >= {"NotSent", "DeliveryUnknown", "UnexpectedResponse", "ApiError", None}


@pytest.mark.parametrize("name", ["UnexpectedResponse", "NotSent", "DeliveryUnknown"])
def test_each_end_of_an_attempt_without_a_refusal_has_a_wait(name: str) -> None:
    assert name in {vector.get("error") for vector in of("retry").values()}
    assert f"`{name}`" in README


def test_each_operation_has_vectors() -> None:
    known = set(META_SCHEMAS["requests"]["$defs"]["operation"]["enum"])
    assert known == {operation.name for operation in OPERATIONS}
    for folder in ("requests", "responses"):
        called = {vector.get("operation", test_vectors.CREATE) for vector in of(folder).values()}
        assert called == known
    read = {vector["operation"] for vector in of("paging").values()}
    assert read == set(META_SCHEMAS["paging"]["properties"]["operation"]["enum"])


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_each_status_after_which_a_read_is_sent_again_has_a_wait(status: int) -> None:
    waits = [vector["wait"] for vector in of("retry").values() if "safe" in vector and vector.get("status") == status]
    assert any(wait is not None for wait in waits)


def test_each_row_of_the_table_of_waits_has_vectors() -> None:
    def rows(vector: dict[str, Any]) -> set[str]:
        status, again = vector.get("status"), vector["wait"] is not None
        asked = "retry-after" in {name.lower() for name in vector.get("headers", {})}
        late = vector["attempt"] > vector["retries"]["most"]
        short = vector["remaining"] is not None and vector["remaining"] <= vector["retries"]["longest_wait"]
        rest = status not in (429, 503, None) or vector.get("error") in (
            "DeliveryUnknown",
            "UnexpectedResponse",
        )
        if "safe" in vector:
            return set()
        found = {
            "not sent": vector.get("error") == "NotSent" and again,
            "429, backoff": status == 429 and not asked and again,
            "429, asked": status == 429 and asked and again,
            "503, asked": status == 503 and asked and again,
            "503, not asked": status == 503 and not asked and not again,
            "anything else": rest and not again,
            "last attempt": late and not again,
            "deadline": short and not late and not rest and not again,
            "beyond the bound": status == 429 and asked and not late and vector["remaining"] == 60 and not again,
        }
        return {row for row, holds in found.items() if holds}

    reached = set[str]().union(*map(rows, of("retry").values()))
    assert len(reached) == 9, sorted(reached)


def test_each_union_comes_back_and_is_judged() -> None:
    unions = {name for name, schema in DEFINITIONS.items() if "oneOf" in schema or "anyOf" in schema}
    carried = {v["schema"] for v in of("roundtrip").values() if "refused" not in v}
    assert unions <= carried
    assert unions <= {vector["schema"] for vector in of("validation").values()}


def test_each_tagged_union_carries_a_variant_that_it_does_not_know() -> None:
    tagged = {name for name, schema in DEFINITIONS.items() if "x-tag" in schema}
    assert len(tagged) > 1
    unknown = {v["schema"] for v in of("roundtrip").values() if "from_the_future" in v["json"]}
    assert tagged <= unknown


def test_each_kind_of_issue_has_vectors() -> None:
    kinds = {issue["kind"] for vector in of("validation").values() for issue in vector["issues"]}
    assert kinds == {"violation", "unrecognized", "suspicious", "ignored"}


def test_what_is_expected_to_fail_is_a_vector() -> None:
    assert test_vectors.EXPECTED_FAILURES.keys() <= VECTORS.keys()
