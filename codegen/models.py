"""Models and types: the datamodel-code-generator call, with what its templates cannot decide decided here."""

from __future__ import annotations

import json
import re
import tempfile
import textwrap
from collections import defaultdict
from pathlib import Path
from typing import Any

from datamodel_code_generator import InputFileType, LiteralType, PythonVersion, generate
from datamodel_code_generator.enums import DataModelType

from codegen.check import RESERVED
from codegen.source import is_mapping
from codegen.spec import REF, Component, Description, Schema, is_nullable

HEADER = "# Generated from openapi/ by codegen; do not edit.\n# Regenerate: make generate"
PRELUDES = {
    "models": f'''{HEADER}
"""Attrs classes of the components in the file of this name under openapi/schemas/."""
from attrs import define, field
from ..base import UNSET, Model, Unset, extra_fields''',
    "types": f'''{HEADER}
"""`TypedDict`s of the components in the file of this name under openapi/schemas/."""''',
}
TEMPLATES = Path(__file__).parent / "templates" / "models"
WIDTH = 90
NULL: Schema = {"type": "null"}
OPEN_OBJECT: Schema = {"type": "object", "additionalProperties": True}
CARRIED = ("type", "const", "enum")


def models(description: Description) -> dict[str, str]:
    """Return the attrs modules, one a topic, as path → text."""
    inputs = {topic: _document(description, topic, models=True) for topic in description.topics}
    return _generate(inputs, "models", DataModelType.DataclassesDataclass, _template_data(description))


def types(description: Description) -> dict[str, str]:
    """Return the same components as modules of `TypedDict`s, as path → text."""
    inputs = {topic: _document(description, topic, models=False) for topic in description.topics}
    return _generate(inputs, "types", DataModelType.TypingTypedDict, _template_data(description))


def _generate(
    inputs: dict[str, Schema], package: str, kind: DataModelType, template_data: dict[str, dict[str, Any]]
) -> dict[str, str]:
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "in"), Path(folder, "out")
        source.mkdir()
        for topic, document in inputs.items():
            Path(source, f"{topic}.json").write_text(json.dumps(document), encoding="utf-8")
        generate(
            source,
            input_file_type=InputFileType.OpenAPI,
            output=target,
            output_model_type=kind,
            custom_template_dir=TEMPLATES,
            extra_template_data=defaultdict(dict, template_data),
            custom_file_header=PRELUDES[package],
            custom_class_name_generator=str,
            target_python_version=PythonVersion.PY_310,
            allow_remote_refs=False,
            disable_future_imports=package == "models",
            disable_timestamp=True,
            enum_field_as_literal=LiteralType.All,
            formatters=[],
            keep_model_order=True,
            use_exact_imports=True,
            use_field_description=True,
            use_schema_description=True,
            use_standard_collections=True,
            use_union_operator=True,
        )
        return {
            f"{package}/{path.name}": path.read_text(encoding="utf-8")
            for path in sorted(target.glob("*.py"))
            if path.name != "__init__.py"
        }


def _document(description: Description, topic: str, *, models: bool) -> Schema:
    """Return the components of one topic as the OpenAPI document that datamodel-code-generator reads best."""
    shaper = _Shaper(description, topic, models=models)
    schemas = {c.name: shaper.component(c) for c in description.components.values() if c.topic == topic}
    return {
        "openapi": "3.1.0",
        "info": {"title": topic, "version": "0"},
        "paths": {},
        "components": {"schemas": schemas},
    }


class _Shaper:
    """Says each schema of a topic in the few words that decide a Python type.

    With `models`, objects get the field that carries unknown keys, and unions of objects a plain
    mapping that carries unknown variants.
    """

    def __init__(self, description: Description, topic: str, *, models: bool) -> None:
        self.description, self.topic, self.models = description, topic, models

    def component(self, component: Component) -> Schema:
        schema = self.description.flat(component.schema) if "allOf" in component.schema else component.schema
        shaped = self.shape(schema, named=True)
        objects = [branch for branch in shaped.get("anyOf", []) if self._is_object(branch)]
        if self.models and len(objects) > 1:
            shaped["anyOf"] = [branch for branch in shaped["anyOf"] if branch != NULL] + [
                OPEN_OBJECT,
                *(branch for branch in shaped["anyOf"] if branch == NULL),
            ]
        return shaped

    def shape(self, schema: Schema, *, named: bool = False) -> Schema:
        if "$ref" in schema:
            return self._reference(schema)
        shaped = {key: schema[key] for key in CARRIED if key in schema}
        if "description" in schema:
            shaped["description"] = wrapped(schema["description"])
        branches = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
        if branches:
            shaped["anyOf"] = [self.shape(branch) for branch in branches]
        if "items" in schema:
            shaped["items"] = self.shape(schema["items"])
        if "properties" in schema:
            self._properties(schema, shaped)
        elif "additionalProperties" in schema:
            shaped["additionalProperties"] = self._extra(schema)
        if named and is_nullable(schema) and "properties" in schema:
            shaped["type"] = "object"
        return shaped

    def _properties(self, schema: Schema, shaped: Schema) -> None:
        required = schema.get("required", [])
        names = sorted(schema["properties"], key=lambda name: name not in required)
        shaped["properties"] = {name: self.shape(schema["properties"][name]) for name in names}
        shaped["required"] = [name for name in names if name in required]
        if self.models:
            shaped["properties"][RESERVED] = {"type": "object", "additionalProperties": self._extra(schema)}

    def _extra(self, schema: Schema) -> Schema | bool:
        extra = schema.get("additionalProperties", True)
        return self.shape(extra) if is_mapping(extra) else True

    def _reference(self, schema: Schema) -> Schema:
        target = self.description.components[schema["$ref"].removeprefix(REF)]
        file = "" if target.topic == self.topic else f"{target.topic}.json"
        reference: Schema = {"$ref": f"{file}{REF}{target.name}"}
        flat = self.description.flat(target.schema)
        if is_nullable(flat) and "properties" in flat:
            return {"anyOf": [reference, NULL], **_described(schema)}
        return {"allOf": [reference], **_described(schema)} if "description" in schema else reference

    def _is_object(self, branch: Schema) -> bool:
        if "$ref" not in branch:
            return branch.get("type") == "object"
        name = branch["$ref"].rpartition("/")[2]
        return self.description.flat(self.description.components[name].schema).get("type") == "object"


def _described(schema: Schema) -> Schema:
    return {"description": wrapped(schema["description"])} if "description" in schema else {}


def _template_data(description: Description) -> dict[str, dict[str, Any]]:
    """Return what the attrs template needs to know of each class, by its name."""
    data: dict[str, dict[str, Any]] = {}
    for component in description.components.values():
        schema = description.flat(component.schema)
        properties = schema.get("properties", {})
        required = schema.get("required", [])
        tags = {
            name: repr(target["const"])
            for name in properties
            if name in required and "const" in (target := description.target(properties[name]))
        }
        text = component.schema.get("description", "")
        data[component.name] = {
            "doc": docstring(text, indent=4, summary=True) if "properties" in schema else docstring(text),
            "tags": tags,
            "docs": {name: docstring(child.get("description", ""), indent=4) for name, child in properties.items()},
        }
    return data


def wrapped(text: str) -> str:
    """Return `text` folded to the line length of the generated code."""
    return "\n".join(textwrap.wrap(" ".join(text.split()), WIDTH, break_on_hyphens=False, break_long_words=False))


def docstring(text: str, *, indent: int = 0, summary: bool = False) -> str:
    """Return `text` as a docstring whose lines after the first stand `indent` columns in; "" for no text.

    With `summary`, text longer than a line is parted after its first sentence, as PEP 257 has it.
    """
    text = " ".join(text.split()).replace("\\", "\\\\").replace('"""', "'''")
    if len(text) <= WIDTH:
        return f'"""{text}"""' if text else ""
    parts = re.split(r"(?<=\.)\s+(?=[A-Z`])", text, maxsplit=1) if summary else [text]
    first, *others = "\n\n".join(wrapped(part) for part in parts).split("\n")
    return "\n".join(
        [f'"""{first}', *(f"{' ' * indent}{line}" if line else "" for line in others), " " * indent + '"""']
    )
