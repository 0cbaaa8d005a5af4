"""The packages of two versions of the contract, months apart: each carries what the other's bodies hold."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from typing import Any

import pytest

import openrouter_presets as october
from codegen.__main__ import generate
from codegen.description.checks import check
from codegen.description.load import load
from codegen.description.model import Description
from codegen.rendering.files import write
from codegen.sync.apply import take_over
from codegen.sync.examples import drawn
from codegen.sync.topic_files import TopicFiles
from tests.support.wires import REAL
from tests.sync.test_steps import upstream, with_one_operation, written

EXAMPLES = sorted((REAL.parent / "examples").glob("*/*.json"))
GONE = [
    {"type": "openrouter:bash", "parameters": {"sleep_after_seconds": 900}},
    {"type": "openrouter:shell", "parameters": {"sleep_after_seconds": 0}},
]


@pytest.fixture(scope="module")
def august(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Any, Description]]:
    """The package that the contract of 2026-08-22 makes, imported, and its description."""
    folder = tmp_path_factory.mktemp("august")
    own = with_one_operation(folder / "own")
    files = TopicFiles.read(own)
    assert take_over(files, upstream("2026-10-27", "old")).left == []
    description = check(load(written(files, own, folder / "openapi")))
    write(generate(description), folder / "presets_of_august")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        yield importlib.import_module("presets_of_august"), description


def carried(package: Any, component: str, value: Any) -> bool:
    """Whether a package reads a value and writes it as it was."""
    text = json.dumps(value)
    return bool(json.loads(package.dumps(package.loads(text, getattr(package.models, component)))) == value)


def test_the_package_of_august_carries_every_example_of_october(
    august: tuple[Any, Description],
) -> None:
    package, description = august
    known = [path for path in EXAMPLES if path.parent.name in description.components]
    assert len(known) > 500
    values = [(path, json.loads(path.read_text(encoding="utf-8"))) for path in known]
    assert [p for p, value in values if not carried(package, p.parent.name, value)] == []


def test_the_package_of_august_calls_nothing_of_october_a_violation(
    august: tuple[Any, Description],
) -> None:
    package, _ = august
    kinds = {
        (issue.kind, issue.pointer)
        for path in EXAMPLES
        if path.parent.name == "MessagesRequest"
        for issue in package.iter_issues(json.loads(path.read_text(encoding="utf-8")), "MessagesRequest")
    }
    assert {kind for kind, _ in kinds} == {"unrecognized"}, kinds


def test_the_package_of_october_carries_what_august_has(
    august: tuple[Any, Description],
) -> None:
    _, description = august
    names = [name for name in description.components if hasattr(october.models, name)]
    assert len(names) > 150
    bodies = {n: drawn(description, description.components[n].schema, 0) for n in names}
    assert [n for n, value in bodies.items() if not carried(october, n, value)] == []
    assert [tool for tool in GONE if not carried(october, "Tool", tool)] == []
    assert "sleep_after_seconds" in json.dumps(bodies)
    assert [tool for tool in GONE if not october.is_valid(tool, "Tool")] == []
