"""The modules around the models: package inits, errors and clients from templates, and a copy of the runtime."""

from __future__ import annotations

import json
from importlib.metadata import version
from pathlib import Path

from codegen.description.model import Description
from codegen.description.names import RUNTIME
from codegen.description.schema import REF
from codegen.rendering.files import render
from codegen.rendering.json_schema import tag_facts
from codegen.rendering.models import HEADER

KINDS = {".py", ".css", ".html", ".js", ".sql"}  # the file types of the runtime
GENERATORS = ("datamodel-code-generator", "jinja2", "ruff")
LICENSE = Path(__file__).resolve().parents[2] / "LICENSE"
EXPORTS = {
    "async_client": ["AsyncClient"],
    "_base": ["UNSET", "Unset"],
    "_errors": ["Issue"],
    "client": ["Client"],
    "_conversion.converter": ["Converter", "dumps", "loads", "structure", "unstructure"],
    "_transport.parameters": ["ListOperation", "Operation", "Parameter"],
    "_transport.requests": ["Request", "build_request"],
    "_transport.responses": ["Response", "read_response"],
    "_transport.retry": ["Retries", "retry_delay"],
    "_validation.json_input": ["is_valid_json", "judge_batch"],
    "_validation.validate": ["is_valid", "iter_issues", "validate"],
}

ERRORS = [  # those that do not correspond to a status of the description
    "ApiError",
    "ClientClosed",
    "DeliveryUnknown",
    "ExtraMissing",
    "Fault",
    "InvalidArgument",
    "NotSent",
    "PresetsError",
    "StructureError",
    "UnexpectedResponse",
    "ValidationError",
]


def runtime() -> dict[str, str]:
    """Return the modules that do not depend on the description, as path → text."""
    files = {path.relative_to(RUNTIME).as_posix(): path for path in sorted(RUNTIME.rglob("*")) if path.suffix in KINDS}
    return {name: path.read_text(encoding="utf-8") for name, path in files.items()} | {"py.typed": ""}


def document(description: Description) -> dict[str, str]:
    """Return the description as one self-contained document, as path → text.

    The `x-tag` of each union says how to tell its objects apart, even if OpenAPI's discriminator cannot.
    """
    shared = description.document["components"]
    tags = {name: tag for name in description.unions if (tag := tag_facts(description, name))}
    schemas = {
        name: {**schema, "x-tag": tags[name]} if name in tags else schema for name, schema in shared["schemas"].items()
    }
    whole = {**description.document, "components": {**shared, "schemas": schemas}}
    return {"openapi.json": json.dumps(whole, indent=2, ensure_ascii=False) + "\n"}


def provenance(description: Description) -> dict[str, str]:
    """Return the license, and what the package was made from and with, as path → text."""
    made = {"contract": description.contract, "generators": {name: version(name) for name in GENERATORS}}
    return {
        "LICENSE": LICENSE.read_text(encoding="utf-8"),
        "provenance.json": json.dumps(made, indent=2) + "\n",
    }


def package(description: Description) -> dict[str, str]:
    """Return the modules rendered from templates, as path → text."""
    topics = {
        topic: sorted(c.name for c in description.components.values() if c.topic == topic)
        for topic in description.topics
    }
    errors = {status: name for operation in description.operations for status, name in operation.errors.items()}
    lookups = [operation for operation in description.operations if operation.lookup]
    fields = {
        name: schema
        for operation in lookups
        for name, schema in description.flat({"$ref": f"{REF}{operation.body}"})["properties"].items()
    }
    context = {
        "lookups": lookups,
        "kept": sorted(name for name in fields if fields[name].get("x-kept-by-presets")),
        "dropped": sorted(name for name in fields if fields[name].get("x-ignored-by-presets")),
        "header": HEADER,
        "version": description.document["info"]["version"],
        "server": description.document["servers"][0]["url"],
        "operations": description.operations,
        "errors": dict(sorted(errors.items())),
        "topics": topics,
        "base_errors": ERRORS,
        "exports": {**EXPORTS, "errors": [*ERRORS, *errors.values()]},
    }
    return {
        "__init__.py": render("package_init.py.jinja", context),
        "models/__init__.py": render("models_init.py.jinja", context),
        "errors.py": render("errors.py.jinja", context),
        "client.py": render("client.py.jinja", context),
        "async_client.py": render("async_client.py.jinja", context),
    }
