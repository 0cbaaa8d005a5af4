"""JSON Schemas: the components as two self-contained bundles, built as data.

`contract.json` has the rules of the description. `strict.json` also refuses what conforms to the contract but
looks like a mistake.
"""

from __future__ import annotations

import json
import re
from functools import partial
from typing import Any

from codegen.description.model import Description
from codegen.description.schema import REF, Schema, branches, json_types
from codegen.description.yaml_files import is_mapping
from codegen.rendering.strict_schema import Strict, mapped

CLASSES = {r"\w": "A-Za-z0-9_", r"\d": "0-9"}
# Keywords that hold schemas: by name, in a list, and one.
MAPS, LISTS = ("properties", "dependentSchemas"), ("allOf", "anyOf", "oneOf")
PARTS = ("items", "additionalProperties", "unevaluatedProperties", "not")
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schemas(description: Description) -> dict[str, str]:
    """Return the bundles `schemas/contract.json` and `schemas/strict.json`, and `schemas/facts.json`, as path → text.

    A bundle holds each component under `$defs`, in the standard vocabulary alone, and its root is the body of
    the first operation that has one. The facts hold the keywords that only this package's validator reads.
    """
    components = {name: _bundled(description, c.schema) for name, c in sorted(description.components.items())}
    strict = Strict(components, description.unions, "#/$defs/")
    bundles = {
        "contract": {name: _contract(schema) for name, schema in components.items()},
        "strict": {name: strict.component(name) for name in components},
    }
    facts: dict[str, dict[str, Schema]] = {name: {} for name in bundles}
    files = {
        f"schemas/{name}.json": _text(description, name, _standard(bundle, facts[name]))
        for name, bundle in bundles.items()
    }
    for name in description.unions:
        if tag := tag_facts(description, name):
            strictly: Schema = {"exclusive": True} if "fallback" in tag else {}
            if others := description.unions[name].others:
                strictly["others"] = list(others)
            for bundle, more in (("contract", {}), ("strict", strictly)):
                facts[bundle].setdefault(f"/$defs/{name}", {})["x-tag"] = {**tag, **more}
    return files | {"schemas/facts.json": _lines({name: _Lined(f) for name, f in facts.items()})}


def tag_facts(description: Description, name: str) -> dict[str, Any] | None:
    """Return how to tell the objects of a union apart; None if the variants have to be tried."""
    union = description.unions[name]
    variants = {*union.variants.values(), *filter(None, [union.fallback])}
    required = (description.flat(description.components[v].schema).get("required", []) for v in variants)
    untagged = sum(union.tag not in names for names in required)
    if untagged > 1 or (union.fallback and "oneOf" in description.components[name].schema):
        return None
    facts = {"propertyName": union.tag, "mapping": union.variants}
    others = {"untagged": union.untagged, "fallback": union.fallback}
    return facts | {key: value for key, value in others.items() if value}


def _standard(bundle: dict[str, Schema], facts: dict[str, Schema]) -> dict[str, Schema]:
    """Return the components without non-standard keywords, which are moved to `facts` under their JSON Pointers."""

    def without(schema: Any, pointer: str) -> Any:
        if not is_mapping(schema):
            return schema
        own = {key: value for key, value in schema.items() if not _is_standard(key)}
        if own:
            facts[pointer] = own
        kept: Schema = {}
        for key in (key for key in schema if key not in own):
            value, at = schema[key], f"{pointer}/{key}"
            if key in MAPS:
                kept[key] = {name: without(part, at + _token(name)) for name, part in value.items()}
            elif key in LISTS:
                kept[key] = [without(part, f"{at}/{index}") for index, part in enumerate(value)]
            else:
                kept[key] = without(value, at) if key in PARTS else value
        return kept

    return {name: without(schema, f"/$defs/{name}") for name, schema in bundle.items()}


def _is_standard(key: str) -> bool:
    """Whether a bundle holds the keyword; `format` is left out: some validators reject it, others enforce it."""
    return not (key.startswith("x-") or key == "format")


def _token(name: str) -> str:
    return "/" + name.replace("~", "~0").replace("/", "~1")


def _text(description: Description, name: str, components: dict[str, Schema]) -> str:
    root = next((op.body for op in description.operations if op.body), None)
    return _lines(
        {
            "$schema": DIALECT,
            "$id": f"urn:openrouter-presets:schemas:{name}",
            "title": f"{description.document['info']['title']} ({name})",
            **({"$ref": f"#/$defs/{root}"} if root else {}),
            "$defs": _Lined(components),
        }
    )


class _Lined(dict[str, Any]):
    """A mapping that is written with one member per line, so that a diff names what changed."""


def _lines(document: dict[str, Any]) -> str:
    """Return JSON with one member per line, also inside `_Lined` mappings."""
    members: list[str] = []
    for key, value in document.items():
        text = json.dumps(value, ensure_ascii=False)
        if isinstance(value, _Lined) and value:
            inner = (
                f"  {json.dumps(name)}: {json.dumps(part, ensure_ascii=False)}" for name, part in sorted(value.items())
            )
            text = "{\n" + ",\n".join(inner) + "\n }"
        members.append(f" {json.dumps(key)}: {text}")
    return "{\n" + ",\n".join(members) + "\n}\n"


def _bundled(description: Description, schema: Any) -> Any:
    """Return the schema with references into the bundle.

    A discriminated union of objects gets `type: object`: validators that dispatch on the tag check nothing else.
    """
    if not is_mapping(schema):
        return schema
    result = mapped(schema, partial(_bundled, description))
    if "$ref" in schema:
        result["$ref"] = "#/$defs/" + schema["$ref"].removeprefix(REF)
    if result.pop("discriminator", None) and all(
        json_types(description.flat(variant)) == ["object"] for variant in branches(schema)
    ):
        result["type"] = "object"
    if "pattern" in schema:
        result["pattern"] = spelled_out(schema["pattern"])
    return result


def spelled_out(pattern: str) -> str:
    """Return the pattern with its classes spelled out as in ECMA-262; those of Python cover all of Unicode."""
    text, in_brackets = "", False
    for part in re.findall(r"\\.|.", pattern, re.DOTALL):
        in_brackets = part != "]" and (in_brackets or part == "[")
        meant = CLASSES.get(part)
        text += part if meant is None else meant if in_brackets else f"[{meant}]"
    return text


def _contract(schema: Any) -> Any:
    """Return the schema without extensions, except the checks that detect an object meant for something else."""
    if not is_mapping(schema):
        return schema
    kept = {key: value for key, value in mapped(schema, _contract).items() if not key.startswith("x-")}
    checks = {name: c for name, c in schema.get("x-checks", {}).items() if "alone" in c}
    return {**kept, "x-checks": checks} if checks else kept
