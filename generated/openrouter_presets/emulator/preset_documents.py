# Copied from codegen/runtime/emulator/preset_documents.py; edit there.
"""What happens to a body: it is validated, reduced to what a preset keeps, and shown as the documented answer."""

from __future__ import annotations

import json
from importlib import resources
from typing import TYPE_CHECKING, Any

from .._base import is_array
from .._conversion.writing import write
from .._errors import InvalidArgument, StructureError
from .._json_text import parse
from .._validation.json_input import Rules
from .._validation.validate import is_valid, iter_issues
from .store import Content, Kept

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .._errors import Issue

BODY = "MessagesRequest"
# Those of the documented example: there is one user here, and one workspace.
USER = "user_2dHFtVWx2n56w6HkM0000000000"
WORKSPACE = "750e8400-e29b-41d4-a716-446655440002"
MOST_LISTED = 100


def description() -> dict[str, Any]:
    """Return the OpenAPI description of the endpoint."""
    package = __name__.rpartition(".")[0].rpartition(".")[0]
    found: dict[str, Any] = json.loads(resources.files(package).joinpath("openapi.json").read_bytes())
    return found


def ignored_fields(described: Mapping[str, Any]) -> frozenset[str]:
    """Return the fields of a body that the description says presets ignore."""
    fields: dict[str, Any] = described["components"]["schemas"][BODY]["properties"]
    return frozenset(name for name, schema in fields.items() if schema.get("x-ignored-by-presets"))


def judge(data: bytes) -> tuple[dict[str, Any], list[Issue]]:
    """Return a body as plain data, and its violations of the contract; text that is not JSON is a violation, too."""
    try:
        body = parse(data)
        if is_valid(body, BODY):
            return body, []
        issues = iter_issues(body, BODY)
    except (StructureError, InvalidArgument):
        return {}, Rules(BODY, strict=False).issues(data)
    return body, [issue for issue in issues if issue.kind == "violation"]


def keep(body: Mapping[str, Any], ignored: frozenset[str]) -> Kept:
    """Return what a preset keeps of a body without violations."""
    config = {name: value for name, value in body.items() if name != "system" and name not in ignored}
    return Kept(config, _system_prompt(body.get("system")))


def _system_prompt(system: Any) -> str | None:
    if is_array(system):
        return "\n".join(block["text"] for block in system) if system else None
    return None if system is None else str(system)


def designated(content: Content) -> bytes:
    """Return the documented answer that holds a preset with its designated version."""
    return write({"data": {**preset(content), "designated_version": version(content)}})


def single(content: Content) -> bytes:
    """Return the documented answer that holds a version."""
    return write({"data": version(content)})


def page(items: Iterable[dict[str, Any]], total: int) -> bytes:
    """Return the documented answer that holds a part of a list."""
    return write({"data": list(items), "total_count": total})


def version(content: Content) -> dict[str, Any]:
    """Return a version in the documented form."""
    return {
        "config": content.config,
        "created_at": content.created_at,
        "creator_id": USER,
        "id": content.id,
        "preset_id": content.preset.id,
        "system_prompt": content.system_prompt,
        "updated_at": content.created_at,
        "version": content.number,
    }


def preset(content: Content) -> dict[str, Any]:
    """Return a preset in the documented form, without its designated version."""
    preset = content.preset
    return {
        "created_at": preset.created_at,
        "creator_user_id": USER,
        "description": None,
        "designated_version_id": content.id,
        "id": preset.id,
        "name": preset.slug,
        "slug": preset.slug,
        "status": "active",
        "status_updated_at": None,
        "updated_at": preset.updated_at,
        "workspace_id": WORKSPACE,
    }


def error(status: int, message: str, metadata: Mapping[str, Any] | None = None) -> bytes:
    """Return the documented body of an error."""
    details: dict[str, Any] = {"code": status, "message": message}
    return write({"error": details if metadata is None else {**details, "metadata": dict(metadata)}})


def listed(issues: Sequence[Issue]) -> tuple[str, dict[str, Any]]:
    """Return a message and metadata that describe issues."""
    first, *others = issues
    message = f"{first.pointer or '(root)'}: {first.message}"
    more = f" (and {len(others)} more)" if others else ""
    names = ("pointer", "kind", "message", "keyword")
    return message + more, {
        "issues": [{name: getattr(issue, name) for name in names} for issue in issues[:MOST_LISTED]]
    }
