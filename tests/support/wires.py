"""Tiny descriptions of one operation to compare, and the real one as one document, spelled in other ways."""

from __future__ import annotations

import json
import posixpath
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from codegen.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    Node = dict[str, Any]

REAL = Path(__file__).parents[2] / "openapi" / "openapi.yaml"
DUMPER: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
REF = "#/components/schemas/"


def whole(request: Any = None, response: Any = None, /, **components: Any) -> Node:
    """Return a description of one operation `send`, as one document."""
    operation: Node = {"operationId": "send", "responses": {"200": {"description": "Sent."}}}
    if request is not None:
        operation["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": request}},
        }
    if response is not None:
        operation["responses"]["200"]["content"] = {"application/json": {"schema": response}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Tiny", "version": "1"},
        "paths": {"/things/{id}": {"post": operation}},
        "components": {"schemas": components},
    }


def write(path: Path, document: Node) -> Path:
    document = json.loads(json.dumps(document))  # nothing is shared, so nothing is written as an anchor
    path.write_text(yaml.dump(document, Dumper=DUMPER, sort_keys=False, allow_unicode=True), encoding="utf-8")
    return path


def compared(
    capsys: pytest.CaptureFixture[str],
    old: object,
    new: object,
    *options: str,
    status: int | None = None,
) -> list[Node]:
    """Return the changes that the command writes as JSON; the exit status has to agree with them."""
    capsys.readouterr()
    exit_status = main(["changes", str(old), str(new), "--format", "json", *options])
    told = capsys.readouterr()
    assert told.err == ""
    report = json.loads(told.out)
    changes: list[Node] = report["changes"]
    assert exit_status == any(change["breaking"] is not False for change in changes)
    assert report["total"] == len(changes)
    assert report["breaking"] == sum(change["breaking"] is True for change in changes)
    assert status in (None, exit_status)
    return changes


def changes_between(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    old: Node,
    new: Node,
    *,
    operation: str = "send",
) -> list[Node]:
    """Write two documents and return the changes between them."""
    files = write(tmp_path / "old.yaml", old), write(tmp_path / "new.yaml", new)
    return compared(capsys, *files, "--operation", operation)


def bundled() -> Node:
    """Return the real description as one document, with its components under `#/components/schemas/`."""
    document: Node = yaml.safe_load(REAL.read_text(encoding="utf-8"))
    schemas: Node = {}
    for file in sorted(REAL.parent.joinpath("schemas").glob("*.yaml")):
        schemas |= yaml.safe_load(file.read_text(encoding="utf-8"))
    document.setdefault("components", {})["schemas"] = schemas
    return dict(with_references(document, lambda name: name))


def with_references(node: Any, rename: Callable[[str], str]) -> Any:
    """Return the node with each reference, in mappings of discriminators too, made one to a renamed component."""
    if isinstance(node, dict):
        return {key: with_references(value, rename) for key, value in node.items()}
    if isinstance(node, list):
        return [with_references(value, rename) for value in node]
    if isinstance(node, str) and "#/" in node and " " not in node:
        return REF + rename(posixpath.basename(node))
    return node


def renamed_to(pattern: str, document: Node) -> Node:
    """Return the description with its components renamed, and in the opposite order."""
    document = dict(with_references(document, pattern.format))
    schemas = document["components"]["schemas"]
    document["components"]["schemas"] = {pattern.format(name): schemas[name] for name in reversed(schemas)}
    return document


def refusal(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Return the one line in which the command refuses."""
    capsys.readouterr()
    assert main(["changes", *arguments]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert "; " in told.err
    return told.err
