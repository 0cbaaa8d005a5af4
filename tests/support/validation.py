"""What the tests of validation share: the bundles as they are, the vectors, and plain validators of both."""

from __future__ import annotations

import functools
import importlib
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
import referencing
from jsonschema import Draft202012Validator

import openrouter_presets

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SCHEMAS = Path(openrouter_presets.__file__).parent / "schemas"
BUNDLES: dict[str, Any] = {name: json.loads((SCHEMAS / f"{name}.json").read_bytes()) for name in ("contract", "strict")}
FACTS: dict[str, Any] = json.loads((SCHEMAS / "facts.json").read_bytes())
# Rules that count, compare or look names up, which JSON Schema cannot say.
BEYOND_JSON_SCHEMA = {
    name
    for facts in FACTS["strict"].values()
    for name, rule in facts.get("x-checks", {}).items()
    if not {"fits", "absent"} & set(rule)
}
FOLDER = Path(__file__).parents[1] / "vectors" / "validation"
# Parameter `vector`, the content of a file; a test's id is the name of the file.
VECTORS = [pytest.param(json.loads(path.read_bytes()), id=path.stem) for path in sorted(FOLDER.glob("*.json"))]
BODY: dict[str, Any] = {"model": "a/b", "messages": [{"role": "user", "content": "Hello!"}]}


def bundle_of(name: str, component: str) -> dict[str, Any]:
    """Return a bundle, untouched, as a schema of one of its components."""
    return {**BUNDLES[name], "$ref": f"#/$defs/{component}"}


def pattern(_: object, wanted: str, value: object, __: object) -> Iterator[jsonschema.ValidationError]:
    """Yield the error of text that does not match; jsonschema takes `$` as Python does, not as ECMA-262."""
    if isinstance(value, str) and not re.search(re.sub(r"\$$", r"\\Z", wanted), value):
        yield jsonschema.ValidationError(f"{value!r} does not match {wanted!r}")


validators: Any = importlib.import_module("jsonschema.validators")
VALIDATOR: Any = validators.extend(Draft202012Validator, {"pattern": pattern})


@functools.cache
def plain_validator(name: str, component: str) -> Draft202012Validator:
    """Return jsonschema's validator of a component; it fetches nothing."""
    registry: referencing.Registry[Any] = referencing.Registry()
    validator: Draft202012Validator = VALIDATOR(bundle_of(name, component), registry=registry)
    return validator


def is_refused(issues: Iterable[openrouter_presets.Issue]) -> bool:
    """Whether a value with these issues is invalid."""
    return any(issue.kind != "ignored" for issue in issues)


def is_refused_by_json_schema(issues: Iterable[openrouter_presets.Issue]) -> bool:
    """Whether validators that judge by the strict bundle alone refuse a value with these issues."""
    return is_refused(issue for issue in issues if issue.keyword not in BEYOND_JSON_SCHEMA)


def judged(instance: object, component: str = "MessagesRequest", *, strict: bool = False) -> Iterator[tuple[str, ...]]:
    """Yield the pointer, the kind and the keyword of each issue."""
    for issue in openrouter_presets.iter_issues(instance, component, strict=strict):
        yield issue.pointer, issue.kind, issue.keyword
