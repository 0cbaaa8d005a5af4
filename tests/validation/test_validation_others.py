"""The bundles mean the same to others: ajv and jsonschema-rs reach the verdicts that this package reaches."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from openrouter_presets import is_valid, iter_issues
from openrouter_presets._validation import validate as validation
from tests.support import npm
from tests.support.examples import FILES
from tests.support.validation import (
    BODY,
    BUNDLES,
    VECTORS,
    bundle_of,
    is_refused_by_json_schema,
)

AJV = Path(__file__).parents[1] / "ajv"

Case = tuple[str, str, Any]


def cases() -> list[Case]:
    """Return every example and every vector, as a bundle, a component and a value; strict ones are asked both ways."""
    examples = [(path.parent.name, json.loads(path.read_bytes())) for path in FILES]
    vectors: list[dict[str, Any]] = [vector.values[0] for vector in VECTORS]  # type: ignore[misc]
    values = examples + [(vector["schema"], vector["instance"]) for vector in vectors]
    return [(bundle, component, value) for component, value in values for bundle in BUNDLES]


def ours(case: Case) -> bool:
    """Return this package's verdict, as far as JSON Schema can say it."""
    bundle, component, value = case
    return not is_refused_by_json_schema(iter_issues(value, component, strict=bundle == "strict"))


@pytest.mark.node
def test_ajv_reaches_the_same_verdicts() -> None:
    npm.install(AJV)
    asked = cases()
    done = npm.node(AJV, "verdicts.mjs", input=json.dumps({"bundles": BUNDLES, "cases": asked}))
    assert done.returncode == 0, done.stderr
    verdicts = json.loads(done.stdout)
    assert [case for case, answer in zip(asked, verdicts, strict=True) if answer is not ours(case)] == []
    assert {True, False} == set(verdicts)


def test_jsonschema_rs_reaches_the_same_verdicts() -> None:
    asked = cases()
    components = {(bundle, component) for bundle, component, _ in asked}
    judges = {key: jsonschema_rs.Draft202012Validator(bundle_of(*key)) for key in components}
    verdicts = [judges[bundle, component].is_valid(value) for bundle, component, value in asked]
    assert [case for case, answer in zip(asked, verdicts, strict=True) if answer is not ours(case)] == []


@pytest.mark.usefixtures("verdict_pass")
@pytest.mark.parametrize(
    ("field", "value", "valid"),
    [
        ("max_tokens", 2**63, True),
        ("max_tokens", -(10**400), True),
        ("max_tokens", 1.0, True),
        ("max_tokens", 1e300, True),
        ("max_tokens", -0.0, True),
        ("max_tokens", 1.5, False),
        ("max_tokens", 5e-324, False),
        ("max_tokens", True, False),
        ("max_tokens", math.nan, False),
        ("temperature", 10**400, True),
        ("temperature", 1e308, True),
        ("temperature", math.inf, False),
        ("user", "😀" * 256, True),
        ("user", "😀" * 257, False),
        ("user", "\ud800" * 256, True),
        ("user", "\ud800" * 257, False),
        ("\ud800", 1, True),
        (
            "fallbacks",
            [{"model": "a", "deep": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}],
            True,
        ),
        ("fallbacks", ({"model": "a"},), True),
        ("output_config", {"task_budget": {"type": "tokens", "total": 10**30}}, True),
        ("output_config", {"task_budget": {"type": "tokens", "total": -(10**30)}}, False),
        ("output_config", {"task_budget": {"type": "tokens", "total": 19999.999}}, False),
    ],
)
def test_the_rendered_verdict_is_that_of_the_exact_pass(
    field: str,
    value: object,
    valid: bool,  # noqa: FBT001
) -> None:
    assert is_valid(BODY | {field: value}) is valid


def test_the_rendered_verdict_is_sure_of_every_example_that_is_right() -> None:
    for path in FILES:
        name, value = path.parent.name, json.loads(path.read_bytes())
        if name in validation._rendered().VERDICTS:
            kinds = {issue.kind for issue in iter_issues(value, name, strict=True)}
            is_sure = validation._needed(value, name, strict=True) is None
            assert is_sure is (kinds <= {"ignored"}), path
