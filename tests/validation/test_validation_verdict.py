"""The verdict is that of JSON Schema 2020-12: jsonschema, on the untouched bundles, agrees on whatever is drawn."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from openrouter_presets import is_valid, iter_issues
from openrouter_presets._validation import validate as validation
from tests.support.mutations import changed_examples, changed_requests
from tests.support.validation import is_refused, is_refused_by_json_schema, plain_validator

pytestmark = pytest.mark.usefixtures("verdict_pass")
DRAWN = settings(
    max_examples=max(300, settings().max_examples),  # a body is judged in microseconds
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.function_scoped_fixture,
        HealthCheck.data_too_large,
    ],
)


def agree(name: str, body: Any) -> None:
    """Judge a body in both ways, and by both bundles."""
    text = json.dumps(body)
    issues = list(iter_issues(body, name))
    assert (not issues) == plain_validator("contract", name).is_valid(body), (text, issues)
    assert is_valid(body, name) is not bool(issues)
    assert {issue.kind for issue in issues} <= {"violation", "unrecognized"}
    strict = list(iter_issues(body, name, strict=True))
    refused = is_refused_by_json_schema(strict)
    assert plain_validator("strict", name).is_valid(body) is not refused, (text, strict)
    assert is_valid(body, name, strict=True) is not is_refused(strict)
    assert validation.concerns(body, name) == [i for i in strict if i.kind != "ignored"]
    broken = [issue.pointer for issue in strict if issue.kind in ("violation", "unrecognized")]
    assert broken == [issue.pointer for issue in issues], text


@DRAWN
@given(drawn=changed_examples())
def test_changed_examples_are_judged_as_by_json_schema(drawn: tuple[str, Any]) -> None:
    agree(*drawn)


@DRAWN
@given(drawn=changed_requests())
def test_changed_requests_are_judged_as_by_json_schema(drawn: tuple[str, Any]) -> None:
    agree(*drawn)


@DRAWN
@given(drawn=changed_examples())
def test_a_fault_is_told_once_and_in_order(drawn: tuple[str, Any]) -> None:
    name, body = drawn
    told = [(issue.pointer, issue.keyword, issue.message) for issue in iter_issues(body, name, strict=True)]
    assert len(set(told)) == len(told)
    positions = [position(body, pointer) for pointer, _, _ in told]
    assert positions == sorted(positions)


def position(body: Any, pointer: str) -> list[int]:
    """Return where a place stands in the document: how many neighbors come before it, at each level."""
    way: list[int] = []
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        way.append(list(body).index(key) if isinstance(body, dict) else int(key))
        body = body[key] if isinstance(body, dict) else body[int(key)]
    return way
