"""The description as one document: linters of OpenAPI find nothing in it by their recommended rules."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

import openrouter_presets
from tests.support import npm

pytestmark = pytest.mark.node
PROJECT = Path(__file__).parents[1] / "linters"
DOCUMENT = Path(openrouter_presets.__file__).parent / "openapi.json"
# Neither may look for a newer version of itself, or tell anyone that it was run.
ENVIRONMENT = {
    "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true",
    "REDOCLY_TELEMETRY": "off",
    "NO_COLOR": "1",
}
LINTERS = {
    "redocly": [
        "node_modules/@redocly/cli/bin/cli.js",
        "lint",
        "--config=redocly.yaml",
        "--format=json",
    ],
    "spectral": [
        "node_modules/@stoplight/spectral-cli/dist/index.js",
        *("lint", "--ruleset=spectral.yaml", "--format=json", "--fail-severity=hint", "--quiet"),
    ],
}
EACH = pytest.mark.parametrize("linter", LINTERS)


@pytest.fixture(scope="module", autouse=True)
def installed() -> None:
    npm.install(PROJECT)


def found(linter: str, document: Path) -> list[str]:
    """Return the names of the rules that a document breaks, warnings among them."""
    done = npm.node(PROJECT, *LINTERS[linter], str(document), env=os.environ | ENVIRONMENT)
    assert done.stdout, done.stderr
    answer: Any = json.loads(done.stdout)
    faults = answer["problems"] if linter == "redocly" else answer
    return [fault["ruleId"] if linter == "redocly" else fault["code"] for fault in faults]


@EACH
def test_a_linter_finds_nothing(linter: str) -> None:
    assert found(linter, DOCUMENT) == []


@EACH
def test_a_linter_finds_what_is_wrong(linter: str, tmp_path: Path) -> None:
    document = json.loads(DOCUMENT.read_bytes())
    path = document["paths"]["/presets/{slug}/messages"]
    path["post"]["parameters"][0]["name"] = "other"
    (tmp_path / "openapi.json").write_text(json.dumps(document), encoding="utf-8")
    rules = {"redocly": "path-parameters-defined", "spectral": "path-params"}
    assert rules[linter] in found(linter, tmp_path / "openapi.json")
