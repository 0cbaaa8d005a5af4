"""What the tests of validation share: the bundles as they are, the vectors, and plain validators of both."""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import referencing
from jsonschema import Draft202012Validator

import openrouter_presets

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEMAS = Path(openrouter_presets.__file__).parent / "schemas"
BUNDLES: dict[str, Any] = {
    name: json.loads((SCHEMAS / f"{name}.json").read_bytes()) for name in ("contract", "strict")
}
FOLDER = Path(__file__).parents[1] / "vectors" / "validation"
# Parameter `vector`, the content of a file; a test's id is the name of the file.
VECTORS = [
    pytest.param(json.loads(path.read_bytes()), id=path.stem)
    for path in sorted(FOLDER.glob("*.json"))
]
BODY: dict[str, Any] = {"model": "a/b", "messages": [{"role": "user", "content": "Hello!"}]}


def bundle_of(name: str, component: str) -> dict[str, Any]:
    """Return a bundle, untouched, as a schema of one of its components."""
    return {**BUNDLES[name], "$ref": f"#/$defs/{component}"}


@functools.cache
def plain_validator(name: str, component: str) -> Draft202012Validator:
    """Return jsonschema's own validator of a component; it fetches nothing."""
    registry: referencing.Registry[Any] = referencing.Registry()
    return Draft202012Validator(bundle_of(name, component), registry=registry)


def judged(
    instance: object, component: str = "MessagesRequest", *, strict: bool = False
) -> Iterator[tuple[str, ...]]:
    """Yield the pointer, the kind and the keyword of each issue."""
    for issue in openrouter_presets.iter_issues(instance, component, strict=strict):
        yield issue.pointer, issue.kind, issue.keyword
