"""Real steps of upstream, forwards and backwards: afterwards nothing differs, and the description is one."""

from __future__ import annotations

import functools
import json
import lzma
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from codegen.contract_diff.command import changes_of
from codegen.contract_diff.read import Documents, documents
from codegen.description.checks import check
from codegen.description.load import load
from codegen.sync.apply import take_over
from codegen.sync.topic_files import TopicFiles
from tests.support.wires import REAL

QUICK = ("2026-07-27-enum-values-used-twice",)


@functools.cache
def steps() -> dict[str, Any]:
    data = lzma.decompress(Path(__file__).with_name("steps.json.xz").read_bytes())
    found: dict[str, Any] = json.loads(data)
    return found


def upstream(step: str, side: str) -> Documents:
    return Documents(f"{side}.json", str, {f"{side}.json": steps()[step][side]})


def with_one_operation(folder: Path) -> Path:
    """Write the description with the operation that the steps are about alone; return its root file."""
    shutil.copytree(REAL.parent, folder, ignore=shutil.ignore_patterns("examples"))
    root = folder / REAL.name
    head, _, rest = root.read_text(encoding="utf-8").partition("  /presets:\n")
    operation = re.search(r"(?ms)^  /presets/{slug}/messages:\n.*?^(?=  /)", rest)
    assert operation
    _, at, tail = rest.partition("components:\n")
    root.write_text(head + operation[0] + at + tail, encoding="utf-8")
    return root


def written(files: TopicFiles, own: Path, folder: Path) -> Path:
    for name, text in files.texts().items():
        path = folder / Path(name).relative_to(own.parent)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder / REAL.name


@pytest.mark.parametrize(
    "step",
    [pytest.param(s, marks=[] if s in QUICK else [pytest.mark.slow]) for s in sorted(steps())],
)
def test_a_step_is_taken_over_forwards_and_backwards(step: str, tmp_path: Path) -> None:
    own = with_one_operation(tmp_path / "own")
    files = TopicFiles.read(own)
    for turn, side in enumerate(("old", "new", "old")):
        assert take_over(files, upstream(step, side)).left == []
        root = written(files, own, tmp_path / f"{turn}")
        assert changes_of(documents(str(root)), upstream(step, side), ["createPresetsMessages"]) == []
        check(load(root))
        assert take_over(files, upstream(step, side)).changes == []


@pytest.mark.slow
@pytest.mark.parametrize("step", sorted(steps()))
def test_what_breaks_in_a_step_is_a_removal_or_a_bound(step: str) -> None:
    sides = upstream(step, "old"), upstream(step, "new")
    found = changes_of(*sides, ["createPresetsMessages"])
    assert found
    breaking = {change.kind for change in found if change.breaking is not False}
    assert breaking <= {"removed", "variant-removed", "bound-narrowed"}
    assert bool(breaking) == (step.endswith(("taken-back", "bounds", "2026-10-27")))


def test_files_that_nothing_is_changed_in_are_given_back_byte_for_byte() -> None:
    for name, text in TopicFiles.read(REAL).texts().items():
        assert text == Path(name).read_text(encoding="utf-8")


@pytest.mark.slow
def test_the_autumn_is_some_hundred_lines() -> None:
    files = TopicFiles.read(REAL)
    take_over(files, upstream("2026-10-27", "old"))
    before = set("\n".join(files.texts().values()).splitlines())
    take_over(files, upstream("2026-10-27", "new"))
    after = set("\n".join(files.texts().values()).splitlines())
    assert len(before - after) < 12
    assert len(after - before) < 700
