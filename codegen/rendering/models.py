"""Models and types: calls datamodel-code-generator, and makes the decisions that its templates cannot make."""

from __future__ import annotations

import ast
import json
import re
import tempfile
import textwrap
import unicodedata
import warnings
from collections import defaultdict
from pathlib import Path
from typing import Any

from datamodel_code_generator import InputFileType, LiteralType, PythonVersion, generate
from datamodel_code_generator.enums import DataModelType

from codegen.description.cycles import circular_fields
from codegen.description.model import RESERVED, Component, Description
from codegen.description.schema import REF, Schema, branches, is_nullable, json_types
from codegen.description.yaml_files import is_mapping
from codegen.rendering.docstrings import docstring, wrapped

HEADER = "# Generated from openapi/ by codegen; do not edit.\n# Regenerate: make generate"
PRELUDES = {
    "models": f'''{HEADER}
"""Attrs classes of the components in the file of this name under openapi/schemas/."""
from collections.abc import Sequence
from attrs import define, field
from .._base import UNSET, Model, Unset, extra_last''',
    "types": f'''{HEADER}
"""The components of the description as `TypedDict`s, for type checkers."""''',
}
# Python 3.11 added it; for older versions, cattrs installs `typing_extensions`, which has it.
NOT_REQUIRED = (
    "from typing_extensions import NotRequired\n",
    """\
import sys

if sys.version_info >= (3, 11):
    from typing import NotRequired
else:
    from typing_extensions import NotRequired
""",
)
TEMPLATES = Path(__file__).parent / "templates" / "models"
NULL: Schema = {"type": "null"}
ANYTHING: Schema = {}
OPEN_OBJECT: Schema = {"type": "object", "additionalProperties": True}
CARRIED = ("type", "const", "enum")
MANY = 40  # above this number of fields of one kind, they are treated as one
# Names that the code of a model uses; a field with such a name would shadow it.
TAKEN = {
    *("Any", "Literal", "Model", "None", "UNSET", "Unset", "bool", "define", "dict", "extra_last", "field"),
    *("float", "int", "list", "self", "str", "tuple", "Mapping", "Sequence"),
}
SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


def models(description: Description) -> dict[str, str]:
    """Return the attrs modules, one per topic, as path → text."""
    return _generate(
        _Shaper(description, circular_fields(description)),
        "models",
        DataModelType.DataclassesDataclass,
    )


def types(description: Description) -> dict[str, str]:
    """Return the same components as one module of `TypedDict`s, as path → text."""
    return _generate(_Shaper(description), "types", DataModelType.TypingTypedDict)


def _generate(shaper: _Shaper, package: str, kind: DataModelType) -> dict[str, str]:
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Running datamodel-code-generator on Python 3.10", FutureWarning)
        source, target = Path(folder, "in"), Path(folder, "out")
        source.mkdir()
        components = shaper.description.components.values()
        for module in sorted({shaper.module(c) for c in components}):
            Path(source, f"{module}.json").write_text(json.dumps(shaper.document(module)), encoding="utf-8")
        generate(
            source,
            input_file_type=InputFileType.OpenAPI,
            output=target,
            output_model_type=kind,
            custom_template_dir=TEMPLATES,
            extra_template_data=defaultdict(dict, {c.name: _template_data(c, shaper) for c in components}),
            custom_file_header=PRELUDES[package],
            custom_class_name_generator=str,
            target_python_version=PythonVersion.PY_310,
            aliases=_names(shaper.description) if package == "models" else None,
            allow_remote_refs=False,
            disable_future_imports=package == "models",
            disable_timestamp=True,
            enum_field_as_literal=LiteralType.All,
            formatters=[],
            keep_model_order=True,
            use_exact_imports=True,
            use_field_description=True,
            use_generic_container_types=True,
            use_schema_description=True,
            use_standard_collections=True,
            use_union_operator=True,
        )
        return {
            path.name if path.stem == package else f"{package}/{path.name}": _annotated(
                path.read_text(encoding="utf-8"), package, shaper.description
            )
            for path in sorted(target.glob("*.py"))
            if path.name != "__init__.py"
        }


def _annotated(text: str, package: str, description: Description) -> str:
    """Return a module whose annotations accept every valid value.

    A string is a sequence of strings: if the items of a list may be any string, `Sequence` would accept a string
    in place of the list. If the items may also be models, only one kind of list is allowed, since only then can
    mypy infer the items of a list display. Objects kept as plain data are dicts, which sets them apart from models.
    """
    components = description.components.values()
    names = {
        c.name: not _admits_objects(description, c.schema) for c in components if _admits_text(description, c.schema)
    }
    for name, strings in {"Any": False, "str": False, **names}.items():
        some = f" | list[str] | tuple[{name}, ...]" if strings else f" | tuple[{name}, ...]"
        text = re.sub(rf"(?<!\b{name} \| )\bSequence\[{name}\]", f"list[{name}]{some}", text)
    if package == "models":
        text = re.sub(r"\bMapping\[str, ", "dict[str, ", text)
    return "".join(map(_many_values, text.replace(*NOT_REQUIRED).splitlines(keepends=True)))


def _many_values(line: str) -> str:
    """Return a line, or a paragraph if it has so many values that the formatter would put each on its own line."""
    found = re.fullmatch(r"(\w+: TypeAlias = Literal)(\[.*\])( \| None)?\n", line)
    values: list[Any] = ast.literal_eval(found[2]) if found and len(line) > 300 else []
    if not found or not values:
        return line
    text = ", ".join(json.dumps(value, ensure_ascii=False).replace(" ", "\0") for value in values)
    lines = textwrap.indent(wrapped(text), " " * 4).replace("\0", " ")
    return f"{found[1]}[\n{lines},\n]{found[3] or ''}  # fmt: skip\n"


def _admits_text(description: Description, schema: Schema) -> bool:
    """Whether arbitrary strings fit."""
    target = description.flat(schema)
    if variants := branches(target):
        return any(_admits_text(description, variant) for variant in variants)
    return "string" in target.get("type", ()) and not {"const", "enum"} & target.keys()


def _admits_objects(description: Description, schema: Schema) -> bool:
    target = description.flat(schema)
    return "object" in target.get("type", ()) or any(
        _admits_objects(description, variant) for variant in branches(target)
    )


def _names(description: Description) -> dict[str, str]:
    """Return the names of the fields that cannot be named like their key, by class and key."""
    names: dict[str, str] = {}
    for component in description.components.values():
        keys = description.merged(component.schema).get("properties", {})
        used: set[str] = set()
        for key in keys:
            # Python treats names that are compatible in Unicode (NFKC) as the same name.
            name = unicodedata.normalize("NFKC", key)
            taken = name in TAKEN or name in description.components or name in used
            if taken or name != key:
                while name in keys or name in used or taken:
                    name, taken = f"{name}_", False
                names[f"{component.name}.{key}"] = name
            used.add(name)
    return names


class _Shaper:
    """Reduces each schema to the few keywords that determine its Python type.

    For models, which come with their `circular` fields, objects get a field for unknown keys, unions of objects
    also allow a plain mapping for unknown variants, and circular fields are left to the template. For types,
    which cannot express unknown keys, a reference to an open object also allows any mapping.
    """

    def __init__(self, description: Description, circular: dict[str, dict[str, Schema]] | None = None) -> None:
        self.description, self.models, self.circular = (
            description,
            circular is not None,
            circular or {},
        )
        self.sent = description.reached(op.body for op in description.operations if op.body)

    def module(self, component: Component) -> str:
        """Return the module that a component is part of: models are loaded by topic, types as a whole."""
        return component.topic if self.models else "types"

    def document(self, module: str) -> Schema:
        """Return the components of one module as the OpenAPI document that datamodel-code-generator reads best."""
        schemas = {c.name: self.component(c) for c in self.description.components.values() if self.module(c) == module}
        info = {"title": module, "version": "0"}
        return {"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": schemas}}

    def component(self, component: Component) -> Schema:
        schema = self.description.merged(component.schema)
        shaped = self.shape(schema)
        if "properties" in schema:
            shaped["type"] = "object"
        for name in self.circular.get(component.name, {}):
            shaped["properties"][name] = ANYTHING
        variants = [self.description.flat(branch) for branch in branches(schema)]
        objects = [variant for variant in variants if "object" in json_types(variant) and not branches(variant)]
        if self.models and len(objects) > (component.name not in self.sent):
            nulls = [branch for branch in shaped["anyOf"] if branch == NULL]
            shaped["anyOf"] = [
                *(branch for branch in shaped["anyOf"] if branch != NULL),
                OPEN_OBJECT,
                *nulls,
            ]
        return shaped

    def shape(self, schema: Schema) -> Schema:
        if "$ref" in schema:
            return self._reference(schema)
        shaped = {key: schema[key] for key in CARRIED if key in schema} | _described(schema)
        if variants := branches(schema):
            shaped["anyOf"] = [
                self._reference(variant, alone=False) if "$ref" in variant else self.shape(variant)
                for variant in variants
            ]
        if "items" in schema:
            shaped["items"] = self.shape(schema["items"])
        if "properties" in schema:
            self._properties(schema, shaped)
        elif "additionalProperties" in schema:
            shaped["additionalProperties"] = self._extra(schema)
        if is_mapping(shaped.get("additionalProperties")) and json_types(schema) != ["object"]:
            return _parted(shaped)
        return shaped

    def _properties(self, schema: Schema, shaped: Schema) -> None:
        required = schema.get("required", [])
        properties = schema["properties"].items()
        shaped["properties"] = {name: self.shape(child) for name, child in properties}
        shaped["required"] = [name for name in schema["properties"] if name in required]
        if self.models and is_mapping(schema.get("additionalProperties")):
            shaped["properties"][RESERVED] = {
                "type": "object",
                "additionalProperties": self._extra(schema),
            }

    def _extra(self, schema: Schema) -> Schema | bool:
        extra = schema["additionalProperties"]
        return self.shape(extra) if is_mapping(extra) else True

    def _reference(self, schema: Schema, *, alone: bool = True) -> Schema:
        target = self.description.components[schema["$ref"].removeprefix(REF)]
        reference: Schema = {"$ref": f"{self.module(target)}.json{REF}{target.name}"}
        flat = self.description.flat(target.schema)
        # A body to send may mix models and plain dictionaries.
        is_either = self.models and alone and target.name in self.sent and "properties" in flat
        others = [OPEN_OBJECT] if is_either or _is_open(flat) else []
        if is_nullable(flat) and "properties" in flat:
            others.append(NULL)
        if others:
            return {"anyOf": [reference, *others], **_described(schema)}
        return {"allOf": [reference], **_described(schema)} if "description" in schema else reference


def _is_open(schema: Schema) -> bool:
    """Whether the schema explicitly allows its objects to have other keys than those it names."""
    return "properties" in schema and schema.get("additionalProperties", False) is not False


def _described(schema: Schema) -> Schema:
    return {"description": wrapped(schema["description"])} if "description" in schema else {}


def _parted(shaped: Schema) -> Schema:
    """Return a mapping that allows other types as an `anyOf`; in one schema, the type of its values would be lost."""
    others = [name for name in json_types(shaped) if name != "object"]
    rest = {key: value for key, value in shaped.items() if key not in ("additionalProperties", "description")}
    mapping = {"type": "object", "additionalProperties": shaped["additionalProperties"]}
    return {
        "anyOf": [mapping, NULL if others == ["null"] else {**rest, "type": others}],
        **_described(shaped),
    }


def annotation(shaped: Schema) -> str:
    """Return the Python type of a shaped schema that is part of a circular reference."""
    if "$ref" in shaped:
        return str(shaped["$ref"]).rpartition("/")[2]
    members = [annotation(branch) for branch in [*shaped.get("allOf", []), *shaped.get("anyOf", [])]]
    for name in json_types(shaped) if "type" in shaped else []:
        if name == "array":
            members.append(f"Sequence[{annotation(shaped.get('items', ANYTHING))}]")
        elif name == "object":
            values = shaped.get("additionalProperties")
            members.append(f"dict[str, {annotation(values if is_mapping(values) else ANYTHING)}]")
        else:
            members.append(SCALARS[name])
    return " | ".join(members) or "Any"


def _template_data(component: Component, shaper: _Shaper) -> dict[str, Any]:
    """Return what the attrs template needs to know of a class."""
    description = shaper.description
    schema = description.flat(component.schema)
    properties, required = schema.get("properties", {}), schema.get("required", [])
    targets = {name: description.target(child) for name, child in properties.items()}
    circular = shaper.circular.get(component.name, {})
    text = component.schema.get("description", "")
    texts = {name: child.get("description", "") for name, child in properties.items()}
    # If very many fields differ only in their names, the docstring of the class describes them once.
    same = {texts[name].replace(f"`{name}`", "") for name in texts}
    is_alike = len(texts) > MANY and len(same) == 1
    return {
        "doc": docstring(text, indent=4, summary=True) if "properties" in schema else docstring(text),
        "tags": {
            name: repr(target["const"]) for name, target in targets.items() if name in required and "const" in target
        },
        "docs": {} if is_alike else {name: docstring(text, indent=4) for name, text in texts.items()},
        # Fields are keyword-only, so those with a default need not come last, where the generator puts them.
        "keys": [*properties, RESERVED],
        "quoted": {name: annotation(shaper.shape(child)) for name, child in circular.items()},
    }
