"""The description in OpenAPI 3.0, for tools that read no newer version: it describes the same JSON in 3.0 keywords."""

from __future__ import annotations

from typing import Any

from codegen.description.schema import Schema
from codegen.description.yaml_files import is_list, is_mapping

NULL = {"type": "string", "nullable": True, "enum": [None]}  # `nullable` has an effect only next to a `type`


def openapi_30(document: dict[str, Any]) -> dict[str, Any]:
    """Convert an OpenAPI 3.1 document to OpenAPI 3.0."""
    whole = {**document, "openapi": "3.0.3", "paths": _in_paths(document["paths"])}
    info = {key: value for key, value in document["info"].items() if key != "summary"}
    if "license" in info:
        info["license"] = {key: value for key, value in info["license"].items() if key != "identifier"}
    schemas = {name: _schema(schema) for name, schema in document["components"]["schemas"].items()}
    return {**whole, "info": info, "components": {**document["components"], "schemas": schemas}}


def _in_paths(node: Any) -> Any:
    """Return a part of the paths, with each schema under a `schema` key converted."""
    if is_list(node):
        return [_in_paths(item) for item in node]
    if not is_mapping(node):
        return node
    return {key: _schema(value) if key == "schema" else _in_paths(value) for key, value in node.items()}


def _schema(schema: Any) -> Any:
    if not is_mapping(schema):
        return schema
    if "$ref" in schema:
        beside = {key: value for key, value in schema.items() if key != "$ref"}
        reference = {"$ref": schema["$ref"]}
        return {"allOf": [reference], **_schema(beside)} if beside else reference
    if schema.get("type") == "null":
        return {**schema, **NULL}
    result: Schema = {}
    for key, value in schema.items():
        if key in ("allOf", "anyOf", "oneOf"):
            result[key] = [_schema(part) for part in value]
        elif key == "properties":
            result[key] = {name: _schema(part) for name, part in value.items()}
        elif key in ("items", "additionalProperties", "not"):
            result[key] = _schema(value)
        elif key == "const":
            result["enum"] = [value]
        elif key in ("exclusiveMinimum", "exclusiveMaximum"):
            result |= {key.replace("exclusiveM", "m"): value, key: True}
        else:
            result[key] = value
    return _nullable(result)


def _nullable(schema: Schema) -> Schema:
    """Return a schema that uses `nullable` to allow null, and `anyOf` to allow several types."""
    if not isinstance(schema.get("type"), list):
        return schema
    types: list[str] = schema["type"]
    others = [name for name in types if name != "null"]
    rest = {key: value for key, value in schema.items() if key != "type"}
    if len(others) == 1:
        return {"type": others[0], **rest, "nullable": "null" in types}
    choices: list[Schema] = [{"type": name, **({"items": {}} if name == "array" else {})} for name in others]
    return {**rest, "anyOf": [*choices, *([NULL] if "null" in types else [])]}
