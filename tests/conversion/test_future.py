"""A package of yesterday carries today's JSON: variants, fields, enum values and topics it has never heard of."""

from __future__ import annotations

import importlib
import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import pytest
import yaml

from codegen.__main__ import generate
from codegen.description.checks import check
from codegen.description.load import load
from codegen.rendering.files import write
from openrouter_presets import models
from tests.support.examples import EXAMPLES, canonical

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

OPENAPI = Path(__file__).parents[2] / "openapi"
GONE = "plugins"
TAGS = ("type", "id")


def shrunk(schema: Any) -> Any:
    """Return a schema as it may have been: without every third field, variant and enum value."""
    if not isinstance(schema, dict):
        return schema
    small = {key: value for key, value in schema.items() if key != "discriminator"}
    if "properties" in schema:
        fields = schema["properties"]
        kept = [key for index, key in enumerate(fields) if key in TAGS or index % 3 != 2]
        small["properties"] = {key: shrunk(fields[key]) for key in kept if f"{GONE}.yaml" not in canonical(fields[key])}
        small["required"] = [key for key in schema.get("required", []) if key in small["properties"]]
    for key in ("oneOf", "anyOf", "allOf", "enum"):
        if key in schema:
            # A place that comes to take another JSON type is refused, so a union of several keeps them all.
            few = len(schema[key]) < 3 or (key != "enum" and not all("$ref" in item for item in schema[key]))
            small[key] = [shrunk(item) for index, item in enumerate(schema[key]) if few or index % 3 != 1]
    for key in ("items", "additionalProperties"):
        if key in schema:
            small[key] = shrunk(schema[key])
    return small


@pytest.fixture(scope="module")
def yesterday(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Generate a package from a copy of the description from which much has been taken away, and import it."""
    folder = tmp_path_factory.mktemp("yesterday")
    shutil.copytree(OPENAPI, folder / "openapi")
    (folder / "openapi" / "schemas" / f"{GONE}.yaml").unlink()
    for file in (folder / "openapi" / "schemas").glob("*.yaml"):
        schemas = yaml.safe_load(file.read_text(encoding="utf-8"))
        file.write_text(
            yaml.safe_dump({name: shrunk(schema) for name, schema in schemas.items()}),
            encoding="utf-8",
        )
    description = check(load(folder / "openapi" / "openapi.yaml"))
    write(generate(description), folder / "orp_of_yesterday")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        yield importlib.import_module("orp_of_yesterday")


def test_much_has_been_taken_away(yesterday: ModuleType) -> None:
    for name, field in (("MessagesRequest", "plugins"), ("AnthropicDocumentBlockParam", "title")):
        assert hasattr(getattr(models, name), field)
        assert not hasattr(getattr(yesterday.models, name), field)
    assert not hasattr(yesterday.models, "AutoRouterPlugin")
    for union in ("ContentBlockParam", "Tool", "ProviderName"):
        assert len(get_args(getattr(yesterday.models, union))) < len(get_args(getattr(models, union)))


@pytest.mark.parametrize(("component", "path"), EXAMPLES)
def test_todays_examples_come_back(yesterday: ModuleType, component: str, path: Path) -> None:
    body = path.read_bytes()
    known = hasattr(yesterday.models, component)
    if not known:
        body = json.dumps({"model": "a/b", "messages": [], "grown": json.loads(body)}).encode()
    cls = getattr(yesterday.models, component if known else "MessagesRequest")
    assert canonical(json.loads(yesterday.dumps(yesterday.loads(body, cls)))) == canonical(json.loads(body))
