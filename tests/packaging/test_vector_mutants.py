"""The vectors of components notice whatever a port forgets of the contract: one change at a time, none goes unseen."""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from openrouter_presets._validation.compiler import compiled, with_facts
from tests.support.validation import BUNDLES, FACTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openrouter_presets._validation.issues import Finding

ROOT = Path(__file__).parents[2]
VECTORS = ROOT / "tests/vectors/components"
BOUNDS = (
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength"),
    *("pattern", "minItems", "maxItems", "const", "additionalProperties"),
)
CONTRACT: dict[str, Any] = with_facts(copy.deepcopy(BUNDLES["contract"]), FACTS["contract"])["$defs"]
# Changes that no value can show, each with the reason.
SURVIVORS: dict[str, str] = {
    "AnthropicToolUnionInputSchema: the member properties": "any value is right",
    "CustomToolInputSchema: the member properties": "any value is right",
    "ServerToolUseBlockParam: the member input": "any value is right",
    "ToolUseBlockParam: the member input": "any value is right",
    "FusionToolParameters: additionalProperties": "any value is right",
    "FusionToolParameterValue/anyOf/1: type": "the other variants have the rest of the types",
    "PresetWithDesignatedVersion/allOf/1: type": "the other part says it, too",
} | {
    f"Tool: the tag {tag}": "the fallback admits any tag; what strict judging says is in `validation/`"
    for tag in CONTRACT["Tool"]["x-tag"]["mapping"]
}


def mutants(schema: Any, at: str) -> Iterator[tuple[str, Any]]:
    """Yield each schema that says one thing less, with what that is; what it refers to is left as it is."""
    if not isinstance(schema, dict):
        return
    for keyword, name, part in lists_and_maps(schema):
        what = {"required": f"that {name} is required", "properties": f"the member {name}"}
        yield f"{at}: {what.get(keyword, f'the value {name}')}", {**schema, keyword: part}
    for keyword in {"enum", "type", *BOUNDS} & schema.keys():
        if schema[keyword] is not True:
            yield f"{at}: {keyword}", without(schema, keyword)
    if isinstance(schema.get("type"), list) and "null" in schema["type"]:
        kinds = [kind for kind in schema["type"] if kind != "null"]
        yield f"{at}: that null is allowed", {**schema, "type": kinds}
    tags = schema.get("x-tag", {}).get("mapping", {})
    for tag in tags:
        facts = {**schema["x-tag"], "mapping": without(tags, tag)}
        yield f"{at}: the tag {tag}", {**schema, "x-tag": facts}
    yield from inner_mutants(schema, at)


def inner_mutants(schema: dict[str, Any], at: str) -> Iterator[tuple[str, Any]]:
    """Yield the same for what is in a schema."""
    for name, part in schema.get("properties", {}).items():
        for what, changed in mutants(part, f"{at}/{name}"):
            yield what, {**schema, "properties": {**schema["properties"], name: changed}}
    for keyword in ("items", "additionalProperties"):
        for what, changed in mutants(schema.get(keyword), f"{at}/{keyword}"):
            yield what, {**schema, keyword: changed}
    for keyword in ("allOf", "anyOf", "oneOf"):
        for index, part in enumerate(schema.get(keyword, [])):
            for what, changed in mutants(part, f"{at}/{keyword}/{index}"):
                parts = [*schema[keyword][:index], changed, *schema[keyword][index + 1 :]]
                yield what, {**schema, keyword: parts}


def lists_and_maps(schema: dict[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    """Yield a keyword, each of its entries, and the rest of them."""
    fields = schema.get("properties", {})
    yield from (("properties", name, without(fields, name)) for name in fields)
    for keyword in ("required", "enum"):
        entries = schema.get(keyword, [])
        for entry in entries if len(entries) > 1 or keyword == "required" else []:
            if entry is not None:
                yield keyword, entry, [other for other in entries if other != entry]


def without(mapping: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: part for key, part in mapping.items() if key != name}


def is_noticed(name: str, schema: Any, cases: list[dict[str, Any]]) -> bool:
    """Whether a case of a component ends otherwise where its schema is this one."""
    judge = compiled({"$defs": {**CONTRACT, name: schema}}).component(name)
    for case in cases:
        findings: list[Finding] = []
        judge.check(json.loads(case["json"]), None, findings.append)
        told = [(issue.pointer, issue.kind, issue.keyword) for issue in (f.issue() for f in findings)]
        if told != [tuple(issue.values()) for issue in case["issues"]]:
            return True
    return False


@pytest.mark.slow
def test_whatever_is_forgotten_of_the_contract_is_noticed() -> None:
    caught, survived = 0, []
    for path in sorted(VECTORS.glob("*.json")):
        vector = json.loads(path.read_bytes())
        name = vector["schema"]
        assert not is_noticed(name, CONTRACT[name], vector["cases"])
        for what, schema in mutants(CONTRACT[name], name):
            if is_noticed(name, schema, vector["cases"]):
                caught += 1
            else:
                survived.append(what)
    assert set(survived) == SURVIVORS.keys()
    text = (ROOT / "PORTING.md").read_text(encoding="utf-8")
    figures = re.search(r"([\d,]+) of ([\d,]+) such changes are noticed", text)
    assert figures is not None
    assert figures.groups() == (f"{caught:,}", f"{caught + len(survived):,}")
