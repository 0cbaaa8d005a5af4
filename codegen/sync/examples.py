"""Drafts examples for new components from their schemas, and removes examples that no longer conform."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry

from codegen.description.model import Description
from codegen.description.schema import Schema

DEPTH = 4  # levels to which optional fields are filled in
TEXT = "text"
DRAFT = "draft.json"


def mend_examples(description: Description, folder: Path, contract: dict[str, Any]) -> list[str]:
    """Make sure that each component has a valid example, in place; return what was done, one line per file."""
    told = list[str]()
    for old in sorted(folder.iterdir()):
        if old.is_dir() and old.name not in description.components:
            shutil.rmtree(old)
            told.append(f"removed examples/{old.name}: no component has this name")
    for name in description.components:
        schema = {**contract, "$ref": f"#/$defs/{name}"}
        validator: Any = Draft202012Validator(schema, registry=Registry[Any]())
        for file in sorted((folder / name).glob("*.json")):
            if not validator.is_valid(json.loads(file.read_text(encoding="utf-8"))):
                file.unlink()
                told.append(f"removed examples/{name}/{file.name}: it does not fit any more")
        if not [*(folder / name).glob("*.json")]:
            (folder / name).mkdir(exist_ok=True)
            value = drawn(description, description.components[name].schema, 0)
            text = json.dumps(value, indent=2, ensure_ascii=False) + "\n"
            (folder / name / DRAFT).write_text(text, encoding="utf-8")
            told.append(f"added examples/{name}/{DRAFT}")
    return told


def drawn(description: Description, schema: Schema, depth: int) -> Any:
    """Return a value that fits a schema, with its optional fields down to some depth."""
    schema = description.merged(description.target(schema))
    for word in ("oneOf", "anyOf"):
        if word in schema:
            return drawn(description, schema[word][0], depth)
    if "const" in schema or "enum" in schema:
        return schema["const"] if "const" in schema else schema["enum"][0]
    kinds = schema.get("type", "object" if "properties" in schema else "string")
    kind = kinds if isinstance(kinds, str) else kinds[0]
    return _of_type(description, schema, kind, depth)


def _of_type(description: Description, schema: Schema, kind: str, depth: int) -> Any:
    if kind == "object":
        required = schema.get("required", [])
        fields = {n: s for n, s in schema.get("properties", {}).items() if n in required or depth < DEPTH}
        return {name: drawn(description, child, depth + 1) for name, child in [*fields.items()][: 12 + len(required)]}
    if kind == "array":
        count = max(schema.get("minItems", 0), int(depth < DEPTH))
        return [drawn(description, schema.get("items", {}), depth + 1)] * count
    if kind in ("integer", "number"):
        least = schema.get("minimum", schema.get("exclusiveMinimum", 0) + 1)
        return min(least if "minimum" in schema else max(least, 1), schema.get("maximum", least))
    if kind == "string":
        short = TEXT[: schema.get("maxLength", len(TEXT))]
        return short.ljust(schema.get("minLength", 0), "x")
    return None if kind == "null" else True
