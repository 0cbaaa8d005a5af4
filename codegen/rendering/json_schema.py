"""JSON Schemas: the components as two self-contained bundles, built as data.

`contract.json` says what the description says. `strict.json` adds what keeps the contract and still looks
like a mistake.
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
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schemas(description: Description) -> dict[str, str]:
    """Return the bundles `schemas/contract.json` and `schemas/strict.json`, one entry a component, as path → text."""
    components = {
        name: _bundled(description, c.schema) for name, c in sorted(description.components.items())
    }
    strict = Strict(components)
    bundles = {
        "contract": {name: _contract(schema) for name, schema in components.items()},
        "strict": {name: strict.schema(schema) for name, schema in components.items()},
    }
    return {
        f"schemas/{name}.json": _text(description, name, bundle) for name, bundle in bundles.items()
    }


def _text(description: Description, name: str, components: dict[str, Schema]) -> str:
    bundle = {
        "$schema": DIALECT,
        "$id": f"urn:openrouter-presets:schemas:{name}",
        "title": f"{description.document['info']['title']} ({name})",
        "$defs": components,
    }
    return json.dumps(bundle, ensure_ascii=False, indent=1) + "\n"


def _bundled(description: Description, schema: Any) -> Any:
    """Return the schema with references into the bundle.

    A discriminator keeps its tag alone: its mapping can be read off the constants of the variants, and
    validators that dispatch on the tag do not take one. They judge nothing but objects by it, so it comes
    with that type, and it is left out of a union that has other values, too.
    """
    if not is_mapping(schema):
        return schema
    result = mapped(schema, partial(_bundled, description))
    if "$ref" in schema:
        result["$ref"] = "#/$defs/" + schema["$ref"].removeprefix(REF)
    if "discriminator" in schema:
        tag = result.pop("discriminator")["propertyName"]
        if all(json_types(description.flat(variant)) == ["object"] for variant in branches(schema)):
            result |= {"type": "object", "discriminator": {"propertyName": tag}}
    if "pattern" in schema:
        result["pattern"] = _spelled_out(schema["pattern"])
    return result


def _spelled_out(pattern: str) -> str:
    """Return the pattern with its classes spelled out as ECMA-262 has them; those of Python take in all of Unicode."""
    text, in_brackets = "", False
    for part in re.findall(r"\\.|.", pattern, re.DOTALL):
        in_brackets = part != "]" and (in_brackets or part == "[")
        meant = CLASSES.get(part)
        text += part if meant is None else meant if in_brackets else f"[{meant}]"
    return text


def _contract(schema: Any) -> Any:
    """Return the schema without the extensions, which say nothing about what is valid."""
    if not is_mapping(schema):
        return schema
    return {
        key: value for key, value in mapped(schema, _contract).items() if not key.startswith("x-")
    }
