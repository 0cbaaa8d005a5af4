"""The modules around the models: package inits, errors and client from templates, the runtime as it stands."""

from __future__ import annotations

from http import HTTPStatus
from pathlib import Path
from typing import Any

from codegen.errors import CodegenError, Place
from codegen.models import HEADER, wrapped
from codegen.render import render
from codegen.spec import Description, Operation

EXPORTS = {
    "base": ["UNSET", "Unset"],
    "client": ["Client"],
    "converter": ["Converter", "dumps", "loads", "structure", "unstructure"],
    "errors": [
        "ApiError",
        "DeliveryUnknown",
        "Fault",
        "InvalidArgument",
        "NotSent",
        "PresetsError",
        "StructureError",
        "UnexpectedResponse",
    ],
}
RUNTIME = Path(__file__).parent / "runtime"


def runtime() -> dict[str, str]:
    """Return the modules that do not depend on the description, as path → text."""
    modules = {path.name: f"{HEADER}\n{path.read_text(encoding='utf-8')}" for path in sorted(RUNTIME.glob("*.py"))}
    return {**modules, "py.typed": ""}


def package(description: Description) -> dict[str, str]:
    """Return the modules rendered from templates, as path → text."""
    servers = description.document.get("servers", [])
    if not servers:
        raise CodegenError(Place("openapi.yaml", "/servers"), "no server", "name the one that calls go to")
    topics = {
        topic: sorted(c.name for c in description.components.values() if c.topic == topic)
        for topic in description.topics
    }
    statuses = _statuses(description)
    context = {
        "header": HEADER,
        "version": description.document["info"]["version"],
        "server": servers[0]["url"],
        "operations": [_operation_view(operation) for operation in description.operations],
        "statuses": statuses,
        "topics": topics,
        "exports": {**EXPORTS, "errors": [*EXPORTS["errors"], *statuses.values()]},
    }
    return {
        "__init__.py": render("package_init.py.jinja", context),
        "models/__init__.py": render("topics_init.py.jinja", {**context, "kind": "attrs classes"}),
        "types/__init__.py": render("topics_init.py.jinja", {**context, "kind": "`TypedDict`s, for type checkers"}),
        "errors.py": render("errors.py.jinja", context),
        "client.py": render("client.py.jinja", context),
    }


def _operation_view(operation: Operation) -> dict[str, Any]:
    """Return what the client's template shows of an operation."""
    ((status, result),) = operation.success.items()
    return {
        "name": operation.name,
        "constant": operation.name.upper(),
        "method": operation.method,
        "path": operation.path,
        "summary": operation.summary,
        "doc": wrapped(operation.description),
        "parameters": operation.parameters,
        "body": operation.body,
        "result": result,
        "status": status,
        "error_names": [error_name(status) for status in sorted(operation.errors)],
    }


def _statuses(description: Description) -> dict[int, str]:
    documented = {status for operation in description.operations for status in operation.errors}
    return {status: error_name(status) for status in sorted(documented)}


def error_name(status: int) -> str:
    """Return the class of an error by its status: 404 is `NotFoundError`, 500 `InternalServerError`."""
    phrase = HTTPStatus(status).phrase.replace("-", " ").title().replace(" ", "")
    return phrase.removesuffix("Error") + "Error"
