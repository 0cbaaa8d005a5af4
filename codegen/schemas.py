"""JSON Schemas: the components as one self-contained bundle, built as data."""

from __future__ import annotations

import json
from typing import Any

from codegen.source import is_list, is_mapping
from codegen.spec import REF, Description

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schemas(description: Description) -> dict[str, str]:
    """Return the bundle `schemas/contract.json`, with one entry under `$defs` a component, as path → text."""
    bundle = {
        "$schema": DIALECT,
        "$id": "urn:openrouter-presets:schemas:contract",
        "title": description.document["info"]["title"],
        "$defs": {name: _schema(component.schema) for name, component in sorted(description.components.items())},
    }
    return {"schemas/contract.json": json.dumps(bundle, ensure_ascii=False, indent=1) + "\n"}


def _schema(node: Any) -> Any:
    """Return `node` with references into the bundle.

    A discriminator keeps its tag alone: its mapping can be read off the constants of the variants,
    and validators that dispatch on the tag do not take one.
    """
    if is_list(node):
        return [_schema(item) for item in node]
    if not is_mapping(node):
        return node
    schema = {key: _schema(value) for key, value in node.items()}
    if isinstance(node.get("$ref"), str):
        schema["$ref"] = "#/$defs/" + node["$ref"].removeprefix(REF)
    if is_mapping(node.get("discriminator")):
        schema["discriminator"] = {"propertyName": node["discriminator"]["propertyName"]}
    return schema
