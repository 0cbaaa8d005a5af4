"""Judging bodies: what an issue says, and how it is handed over."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from openrouter_presets import (
    InvalidArgument,
    Issue,
    PresetsError,
    ValidationError,
    is_valid,
    iter_issues,
    models,
    structure,
    validate,
)
from openrouter_presets._validation.compiler import with_facts
from tests.support.examples import EXAMPLES, example
from tests.support.validation import BODY, BUNDLES, FACTS, judged

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("verdict_pass")
TOLD = {name: with_facts(copy.deepcopy(bundle), FACTS[name]) for name, bundle in BUNDLES.items()}


def only(instance: object, schema: str = "MessagesRequest", *, strict: bool = False) -> Issue:
    """Return the one issue of a value."""
    (issue,) = iter_issues(instance, schema, strict=strict)
    return issue


@pytest.mark.parametrize(("component", "path"), EXAMPLES)
def test_examples_are_valid_as_plain_data_and_as_models(component: str, path: Path) -> None:
    data = json.loads(path.read_bytes())
    assert list(iter_issues(data, component)) == []
    assert is_valid(structure(data, getattr(models, component)), component)


def test_validate_raises_with_all_issues() -> None:
    body = BODY | {"model": 4, "max_tokens": "many"}
    with pytest.raises(ValidationError) as caught:
        validate(body)
    assert caught.value.issues == tuple(iter_issues(body))
    assert str(caught.value).splitlines() == [
        "/model: violation: expected string, found integer 4",
        '/max_tokens: violation: expected integer, found string "many"',
    ]
    assert isinstance(caught.value, PresetsError)
    assert isinstance(caught.value, ValueError)


def test_validate_is_silent_about_a_valid_body() -> None:
    validate(BODY)
    validate(BODY, strict=True)


def test_an_issue_carries_all_there_is_to_know() -> None:
    assert only(BODY | {"max_tokens": "many"}) == Issue(
        pointer="/max_tokens",
        kind="violation",
        message='expected integer, found string "many"',
        keyword="type",
        schema_pointer="/$defs/MessagesRequest/properties/max_tokens/type",
        documentation="Maximum number of tokens that the model may generate.",
    )


def test_issues_cannot_be_changed() -> None:
    issue = only({**BODY, "model": 4})
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        issue.kind = "suspicious"  # type: ignore[misc]


def test_a_missing_field_is_documented() -> None:
    issue = only({"messages": []})
    assert (issue.pointer, issue.documentation) == (
        "",
        "Name of the model, such as `anthropic/claude-4.6-sonnet`.",
    )


@pytest.mark.parametrize("strict", [False, True], ids=["contract", "strict"])
def test_schema_pointers_lead_into_the_bundle(strict: bool) -> None:  # noqa: FBT001
    body = example("MessagesRequest/every-tool") | {
        "model": 4,
        "max_token": 1,
        "provider": {"ordr": 1},
        "route": "x",
    }
    for issue in iter_issues(body, strict=strict):
        place: Any = TOLD["strict" if strict else "contract"]
        assert issue.schema_pointer.endswith(f"/{issue.keyword}")
        if issue.keyword == "discriminator":
            continue  # a keyword of OpenAPI
        for token in issue.schema_pointer.split("/")[1:]:
            place = place[int(token)] if isinstance(place, list) else place[token]


@pytest.mark.parametrize(
    ("value", "schema", "message"),
    [
        (
            "usr",
            "MessageRole",
            'expected "user", "assistant" or "system", found string "usr"; nearest: "user"',
        ),
        (
            "Grok",
            "ProviderSort",
            'expected "price", "throughput", "latency" or "exacto", found string "Grok"',
        ),
        (
            {"type": "txt"},
            "ContentBlockParam",
            (
                'expected one of 17 known values, found string "txt"; nearest: "text", '
                '"tool_result", "tool_addition", "redacted_thinking", "tool_use"'
            ),
        ),
        (
            {"ordr": 1},
            "ProviderPreferences",
            'expected a known field, found "ordr"; nearest: "order"',
        ),
        (
            "x" * 300,
            "OutputEffort",
            'expected "low", "medium", "high", "xhigh" or "max", found string "' + "x" * 39 + '…"',
        ),
        (2**127, "MessageContent", "expected string or array, found integer of 128 bits"),
        (
            {"type": "text", "text": {"a": 1}},
            "ContentBlockParam",
            "expected string, found object with 1 field",
        ),
        ([[1, 2]], "SystemPrompt", "expected object, found array of 2 items"),
        (False, "OutputEffort", "expected string, found false"),
        (None, "OutputEffort", "expected string, found null"),
        (1.5, "TaskBudget", "expected object, found number 1.5"),
        ({"type": "tokens", "total": 5}, "TaskBudget", "expected at least 20000, found integer 5"),
        ([], "StopServerToolsWhen", "expected at least 1 item, found 0 items"),
        (
            "a\n\x1b[2J\u2028",
            "AnthropicSpeed",
            'expected "fast", "standard" or null, found string "a\\n\\u001b[2J\\u2028"',
        ),
    ],
)
def test_messages_say_what_was_expected_and_what_was_found(value: object, schema: str, message: str) -> None:
    assert only(value, schema).message == message


def test_messages_are_one_line_and_short_whatever_was_found() -> None:
    wild = "\n\r\u2029\x00" * 1000
    body: dict[str, Any] = {
        wild: 1,
        "model": {wild: 1},
        "messages": wild,
        "provider": {wild: wild},
        "route": wild,
    }
    lines = [str(issue).replace(issue.pointer, "") for issue in iter_issues(body, strict=True)]
    assert len(lines) == 6
    assert all(issue.message.isprintable() and len(issue.message) < 300 for issue in iter_issues(body, strict=True))
    assert all(str(issue).isprintable() for issue in iter_issues(body, strict=True))


def test_an_unknown_schema_is_told_with_near_names() -> None:
    for judge in (is_valid, validate, iter_issues):
        with pytest.raises(InvalidArgument, match=r"'MessageRequest'; did you mean MessagesRequest"):
            judge({}, "MessageRequest")
    with pytest.raises(InvalidArgument, match="no schema 'zzz'"):
        is_valid({}, "zzz")


def test_models_may_stand_in_plain_data() -> None:
    block = models.AnthropicTextBlockParam(type="text", text="Hello!")
    message = models.MessagesMessageParam(role="user", content=[block])
    assert is_valid({"model": "a/b", "messages": [message]})
    block.text = 5  # type: ignore[assignment]
    assert list(judged({"model": "a/b", "messages": [message]})) == [
        ("/messages/0/content/0/text", "violation", "type")
    ]


def test_absent_fields_of_a_model_are_absent_and_extra_fields_are_judged() -> None:
    request = models.MessagesRequest(model="a/b", messages=[], provider=models.ProviderPreferences(zdr=True))
    assert is_valid(request, strict=True)
    assert isinstance(request.provider, models.ProviderPreferences)
    request.provider.additional_properties["ordr"] = []
    assert list(judged(request)) == [("/provider/ordr", "violation", "additionalProperties")]


def test_judging_changes_nothing() -> None:
    body = example("MessagesRequest/every-content-block")
    before = json.dumps(body)
    list(iter_issues(body, strict=True))
    assert json.dumps(body) == before


def test_importing_the_package_imports_no_validator() -> None:
    code = "import sys, openrouter_presets; print(sorted({'jsonschema', 'jsonschema_rs'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "[]"
