"""Renders models.go from openapi.json: a struct for each object of the description, and the shapes that JSON may have.

Usage: python3 render.py FOLDER, which has openapi.json and schemas/; these are copied to where the judge embeds them.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
from pathlib import Path
from typing import Any

REF = "#/components/schemas/"
SCALARS = {"string": "string", "integer": "Number", "number": "Number", "boolean": "bool"}
Schema = dict[str, Any]


class Renderer:
    """Renders the components of a document."""

    def __init__(self, schemas: dict[str, Schema]) -> None:
        self.schemas = schemas

    def target(self, schema: Schema) -> Schema:
        """Return a schema with its reference followed and its parts merged."""
        while "$ref" in schema:
            schema = self.schemas[schema["$ref"].removeprefix(REF)]
        if "allOf" not in schema:
            return schema
        whole: Schema = {"type": "object", "properties": {}}
        for part in (*schema["allOf"], {key: value for key, value in schema.items() if key != "allOf"}):
            found = self.target(part)
            properties = {**whole["properties"], **found.get("properties", {})}
            whole |= {key: value for key, value in found.items() if key not in ("type", "description")}
            whole["properties"] = properties
        return whole

    def is_class(self, name: str) -> bool:
        """Whether a component is an object with members that it names."""
        return "properties" in self.target({"$ref": REF + name})

    def kind(self, schema: Schema) -> str:
        """Return the Go type of a value that is neither null nor absent."""
        name = schema.get("$ref", "").removeprefix(REF)
        if name and self.is_class(name):
            return f"*{name}"
        schema = self.target(schema)
        some: list[Schema] = schema.get("anyOf") or schema.get("oneOf") or []
        variants = [variant for variant in some if variant.get("type") != "null"]
        if len(variants) == 1:
            return self.kind(variants[0])
        types = self.types(schema)
        if variants or len(types) != 1:
            return "any"
        (name,) = types
        if name == "array":
            return f"[]Opt[{self.kind(schema.get('items', {}))}]"
        return SCALARS.get(name, "*Object")

    def types(self, schema: Schema) -> list[str]:
        """Return the JSON types of a schema, null aside."""
        given = schema.get("type", [])
        types = [given] if isinstance(given, str) else list(given)
        values = [schema["const"]] if "const" in schema else schema.get("enum", [])
        if not types and any(isinstance(value, str) for value in values):
            types = ["string"]
        return [name for name in types if name != "null"]

    def shape(self, schema: Schema) -> str:
        """Return the Go expression of what JSON fits a place."""
        name = schema.get("$ref", "").removeprefix(REF)
        if name:
            return f"&Shape{{Class: {quoted(name)}}}" if self.is_class(name) else f"&Shape{{Ref: {quoted(name)}}}"
        schema = self.target(schema)
        if variants := schema.get("anyOf", schema.get("oneOf")):
            some = ", ".join(self.shape(variant).removeprefix("&Shape") for variant in variants)
            tag = schema.get("x-tag")
            told = f", Tag: {self.tag(tag)}" if tag else ""
            return f"&Shape{{Variants: []*Shape{{{some}}}{told}}}"
        types = self.types(schema)
        if not types and not {"type", "const", "enum"} & schema.keys():
            return "&Shape{Any: true}"
        parts = [f"Scalars: {quoted(' '.join(t for t in types if t in SCALARS))}"]
        if "array" in types:
            parts.append(f"Item: {self.shape(schema.get('items', {}))}")
        if "object" in types:
            extra = schema.get("additionalProperties")
            parts.append(f"Value: {self.shape(extra if isinstance(extra, dict) else {})}")
        return f"&Shape{{{', '.join(parts)}}}"

    def tag(self, tag: Schema) -> str:
        """Return the Go expression of how the objects of a union are told apart."""
        mapping = ", ".join(f"{quoted(value)}: {quoted(name)}" for value, name in tag["mapping"].items())
        parts = [f"Name: {quoted(tag['propertyName'])}", f"Variants: map[string]string{{{mapping}}}"]
        parts += [f"{key.title()}: {quoted(tag[key])}" for key in ("untagged", "fallback") if key in tag]
        return f"&Tag{{{', '.join(parts)}}}"

    def text(self) -> str:
        """Return the file."""
        structs, classes, shapes = [], [], []
        for name, schema in self.schemas.items():
            if not self.is_class(name):
                shapes.append(f"{quoted(name)}: {self.shape(schema).removeprefix('&Shape')},")
                continue
            target = self.target(schema)
            members, fields, used = [], [], {"Extra"}
            for key, child in target["properties"].items():
                field = go_name(key, used)
                members += [*comment(child.get("description", "")), f"{field} Opt[{self.kind(child)}]"]
                fields.append(f"{{{quoted(key)}, {self.shape(child)}}},")
            extra = target.get("additionalProperties")
            others = self.shape(extra if isinstance(extra, dict) else {})
            about = comment(schema.get("description", ""), name)
            extra_field = ["// Extra holds the members that the description does not name.", "Extra *Object"]
            structs.append("\n".join([*about, f"type {name} struct {{", *members, *extra_field, "}"]))
            rows = "\n".join(fields)
            classes.append(f"{quoted(name)}: {{func() any {{ return &{name}{{}} }}, []field{{\n{rows}\n}}, {others}}},")
        return "\n\n".join(
            [
                "// Code generated by render.py from openapi.json. DO NOT EDIT.",
                "package presets",
                *structs,
                "var classes = map[string]*class{\n" + "\n".join(classes) + "\n}",
                "var shapes = map[string]*Shape{\n" + "\n".join(shapes) + "\n}",
            ]
        )


def go_name(key: str, used: set[str]) -> str:
    """Return the name of the field of a member."""
    name = "".join(word[:1].upper() + word[1:] for word in re.split(r"[^0-9A-Za-z]+", key))
    name = name if name[:1].isalpha() else f"F{name}"
    while name in used:
        name += "_"
    used.add(name)
    return name


def comment(text: str, name: str = "") -> list[str]:
    """Return a text as a comment."""
    words = " ".join(text.split())
    return [f"// {name + ': ' if name and words else name}{words}"] if words or name else []


def quoted(text: str) -> str:
    """Return a string of Go."""
    return json.dumps(text)


if __name__ == "__main__":
    here, source = Path(__file__).parent, Path(sys.argv[1])
    document = json.loads((source / "openapi.json").read_text(encoding="utf-8"))
    (here / "models.go").write_text(Renderer(document["components"]["schemas"]).text() + "\n", encoding="utf-8")
    (here / "schemas").mkdir(exist_ok=True)
    for name in ("contract", "strict", "facts"):
        shutil.copy(source / "schemas" / f"{name}.json", here / "schemas")
