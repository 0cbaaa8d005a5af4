"""The bundle works as it is, with default options, in the validators and editors that people have."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import fastjsonschema
import jsonschema
import jsonschema_rs
import pytest

from openrouter_presets import is_valid
from tests.support import npm
from tests.support.validation import BODY, BUNDLES, SCHEMAS

AJV = Path(__file__).parents[1] / "ajv"
CONTRACT = SCHEMAS / "contract.json"
STANDARD = {
    *("$schema", "$id", "$ref", "$defs", "title", "description", "default", "deprecated", "type"),
    *("const", "enum", "properties", "required", "additionalProperties", "unevaluatedProperties"),
    *(
        "items",
        "allOf",
        "anyOf",
        "oneOf",
        "not",
        "dependentSchemas",
        "if",
        "then",
        "prefixItems",
        "pattern",
        "minLength",
        "maxLength",
    ),
    *("minimum", "maximum", "minItems", "maxItems", "exclusiveMinimum"),
}
BODIES: list[dict[str, Any]] = [
    BODY,
    BODY | {"max_tokens": "many"},
    BODY | {"messages": [{"role": "user", "content": [{"type": "text", "text": 5}]}]},
    BODY | {"plugins": [{"id": "web", "max_results": 3}]},
    BODY | {"plugins": [{"id": "no-such-plugin"}]},
    {"model": "a/b"},
]
VERDICTS = [True, False, False, True, False, False]


def keywords(schema: Any) -> set[str]:
    """Return the keywords of a schema and of those in it; names and data are none."""
    if not isinstance(schema, dict):
        return set()
    found = set(schema)
    for key in ("properties", "$defs", "dependentSchemas"):
        for part in schema.get(key, {}).values():
            found |= keywords(part)
    for key in ("allOf", "anyOf", "oneOf", "prefixItems"):
        for part in schema.get(key, []):
            found |= keywords(part)
    closing = ("additionalProperties", "unevaluatedProperties")
    for key in ("items", *closing, "not", "if", "then"):
        found |= keywords(schema.get(key))
    return found


@pytest.mark.parametrize("name", BUNDLES)
def test_a_bundle_speaks_the_standard_vocabulary_alone(name: str) -> None:
    assert keywords(BUNDLES[name]) <= STANDARD
    assert BUNDLES[name]["$ref"] == "#/$defs/MessagesRequest"


def test_this_package_agrees() -> None:
    assert [is_valid(body) for body in BODIES] == VERDICTS


@pytest.mark.parametrize(
    "check",
    [
        jsonschema.Draft202012Validator(BUNDLES["contract"]).is_valid,
        jsonschema_rs.validator_for(BUNDLES["contract"]).is_valid,
    ],
    ids=["jsonschema", "jsonschema-rs"],
)
def test_validators_in_python_take_it_as_it_is(check: Any) -> None:
    assert [check(body) for body in BODIES] == VERDICTS


def test_fastjsonschema_takes_it_as_it_is() -> None:
    validate = fastjsonschema.compile(BUNDLES["contract"])
    for body, verdict in zip(BODIES, VERDICTS, strict=True):
        if verdict:
            validate(body)
        else:
            with pytest.raises(fastjsonschema.JsonSchemaValueException):
                validate(body)


def test_check_jsonschema_takes_it_as_it_is(tmp_path: Path) -> None:
    for body, verdict in zip(BODIES, VERDICTS, strict=True):
        file = tmp_path / "body.json"
        file.write_text(json.dumps(body), encoding="utf-8")
        command = [
            str(Path(sys.executable).with_name("check-jsonschema")),
            "--schemafile",
            str(CONTRACT),
            str(file),
        ]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
        assert (done.returncode == 0) is verdict, done.stdout + done.stderr


@pytest.mark.node
def test_the_settings_for_vs_code_in_the_readme_find_a_misspelled_field() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    (text,) = re.findall(r"^```json\n(\{\"json.schemas\".*?)^```$", readme, re.MULTILINE | re.DOTALL)
    (setting,) = json.loads(text)["json.schemas"]
    bundle = json.loads((SCHEMAS / Path(setting["url"]).name).read_bytes())
    npm.install(AJV)
    asked = {"schema": bundle, "bodies": [BODY, BODY | {"max_token": 5}], "typing": "{|}"}
    done = npm.node(AJV, "defaults.mjs", input=json.dumps(asked))
    assert done.returncode == 0, done.stderr
    assert [not messages for messages in json.loads(done.stdout)["diagnostics"]] == [True, False]


@pytest.mark.node
def test_ajv_and_the_editor_of_vs_code_take_it_as_it_is() -> None:
    npm.install(AJV)
    typing = '{"model": "a/b", "messages": [{"role": "user", "content": [{"type": "|"}]}]}'
    asked = {"schema": BUNDLES["contract"], "bodies": BODIES, "typing": typing}
    done = npm.node(AJV, "defaults.mjs", input=json.dumps(asked))
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["verdicts"] == VERDICTS
    assert [not messages for messages in told["diagnostics"]] == VERDICTS
    assert {'"text"', '"image"', '"document"', '"tool_use"'} <= set(told["completions"])
