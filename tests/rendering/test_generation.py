"""Generating as a whole: the same bytes everywhere, and nothing written without need."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from codegen.__main__ import main
from tests.support.tiny import contents, describe

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.golden
ROOT = Path(__file__).parents[2]
DESCRIPTION = ROOT / "openapi" / "openapi.yaml"
GENERATED = ROOT / "generated" / "openrouter_presets"
TINY = """
Thing:
  type: object
  required: [name]
  properties:
    name: {type: string, description: What it is called.}
    size: {type: string, enum: [small, large]}
"""


def generate(output: Path, *options: str, description: Path = DESCRIPTION) -> int:
    return main(["--openapi", str(description), "--output", str(output), *options])


def run(*options: str, folder: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command as a person does, from `folder`."""
    return subprocess.run(
        [sys.executable, "-m", "codegen", *options],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real package, generated once into a folder of its own; no test changes it."""
    output = tmp_path_factory.mktemp("real") / "openrouter_presets"
    assert generate(output) == 0
    return output


def test_regenerating_gives_no_difference(package: Path) -> None:
    fresh, kept = contents(package), contents(GENERATED)
    assert sorted(fresh) == sorted(kept)
    assert [path for path in fresh if fresh[path] != kept[path]] == []


def test_the_repository_is_current() -> None:
    result = run("--check")
    assert (result.returncode, result.stderr) == (0, "")


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONHASHSEED": "4242", "LC_ALL": "C.UTF-8", "TZ": "Asia/Tokyo", "PYTHONOPTIMIZE": "2"},
    ],
)
def test_every_machine_and_folder_gives_the_same_bytes(
    tmp_path: Path, package: Path, environment: dict[str, str]
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shutil.copytree(DESCRIPTION.parent, tmp_path / "moved")
    result = run("--openapi", "../moved/openapi.yaml", "--output", "../out", folder=elsewhere, **environment)
    assert (result.returncode, result.stderr) == (0, "")
    assert contents(tmp_path / "out") == contents(package)
    assert contents(elsewhere) == {}


def test_two_runs_in_one_process_agree(tmp_path: Path, package: Path) -> None:
    assert generate(tmp_path / "again") == 0
    assert contents(tmp_path / "again") == contents(package)


def test_the_order_of_files_and_components_does_not_matter(tmp_path: Path) -> None:
    """Only the order of fields does, which is that of the description."""
    topics = {name: f"{name.title()}: {{type: object, properties: {{a: {{}}}}}}\n" for name in ("x", "y", "z")}
    backwards = dict(reversed(topics.items()))
    assert generate(tmp_path / "one", description=describe(tmp_path / "a", topics)) == 0
    assert generate(tmp_path / "two", description=describe(tmp_path / "b", backwards)) == 0
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_outdated_then_regenerated_is_current(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    description, output = describe(tmp_path / "openapi", {"things": TINY}), tmp_path / "out"
    assert generate(output, description=description) == 0
    current = contents(output)
    (output / "client.py").write_bytes((output / "client.py").read_bytes() + b"\n")
    (output / "models/things.py").unlink()
    (output / "schemas/old.json").write_text("{}", encoding="utf-8")
    (output / "old").mkdir()
    (output / "old/old.py").write_text("", encoding="utf-8")
    outdated = contents(output)
    capsys.readouterr()

    assert generate(output, "--check", description=description) == 1
    told = capsys.readouterr()
    named = re.findall(r"^ *(stale|missing|extra): (\S+)$", told.out, re.MULTILINE)
    assert sorted(named) == [
        ("extra", "old/old.py"),
        ("extra", "schemas/old.json"),
        ("missing", "models/things.py"),
        ("stale", "client.py"),
    ]
    assert told.err.count("\n") == 1
    assert "make generate" in told.err
    assert contents(output) == outdated, "comparing has changed something"

    assert generate(output, description=description) == 0
    written = contents(output)
    assert {path: data for path, data in written.items() if data is not None or path in current} == current
    assert generate(output, "--check", description=description) == 0


@pytest.mark.parametrize("change", [b"#", b"\r\n", b" "])
def test_any_byte_counts(tmp_path: Path, change: bytes) -> None:
    description, output = describe(tmp_path / "openapi", {"things": TINY}), tmp_path / "out"
    assert generate(output, description=description) == 0
    for path in ("models/things.py", "schemas/contract.json", "py.typed"):
        before = (output / path).read_bytes()
        (output / path).write_bytes(before + change)
        assert generate(output, "--check", description=description) == 1, path
        (output / path).write_bytes(before)
    assert generate(output, "--check", description=description) == 0


def test_caches_of_bytecode_are_left_alone(tmp_path: Path) -> None:
    description, output = describe(tmp_path / "openapi", {"things": TINY}), tmp_path / "out"
    assert generate(output, description=description) == 0
    cache = output / "models/__pycache__/things.cpython-310.pyc"
    cache.parent.mkdir()
    cache.write_bytes(b"cache")
    assert generate(output, "--check", description=description) == 0
    assert generate(output, description=description) == 0
    assert cache.read_bytes() == b"cache"


def test_comparing_with_no_package_names_every_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert generate(tmp_path / "out", "--check", description=describe(tmp_path / "a", {"things": TINY})) == 1
    missing = re.findall(r"missing: (\S+)", capsys.readouterr().out)
    assert {
        "__init__.py",
        "models/things.py",
        "types.py",
        "schemas/contract.json",
        "py.typed",
    } <= set(missing)
    assert not (tmp_path / "out").exists()


def test_writing_touches_only_what_has_changed(tmp_path: Path) -> None:
    description, output = describe(tmp_path / "openapi", {"things": TINY}), tmp_path / "out"
    assert generate(output, description=description) == 0
    files = [path for path in output.rglob("*") if path.is_file()]
    for path in files:
        os.utime(path, ns=(1_000_000_000, 1_000_000_000))
    (output / "errors.py").write_text("# stale\n", encoding="utf-8")
    os.utime(output / "errors.py", ns=(1_000_000_000, 1_000_000_000))
    assert generate(output, description=description) == 0
    touched = [path.relative_to(output).as_posix() for path in files if path.stat().st_mtime_ns != 1_000_000_000]
    assert touched == ["errors.py"]


def test_files_of_an_old_description_are_removed(tmp_path: Path) -> None:
    output = tmp_path / "out"
    assert (
        generate(
            output,
            description=describe(tmp_path / "a", {"things": TINY, "more": "More: {type: string}"}),
        )
        == 0
    )
    assert generate(output, description=describe(tmp_path / "b", {"things": TINY})) == 0
    assert not [path for path in contents(output) if "more" in path]


def describe_a_field_anew(schemas: dict[str, Any]) -> None:
    schemas["Preset"]["properties"]["slug"]["description"] = "Another text."


def add_a_field(schemas: dict[str, Any]) -> None:
    schemas["Preset"]["properties"]["color"] = {"type": "string", "description": "Its color."}


def add_an_enum_value(schemas: dict[str, Any]) -> None:
    schemas["PresetStatus"]["enum"].append("retired")


@pytest.mark.parametrize("edit", [describe_a_field_anew, add_a_field, add_an_enum_value])
def test_an_edit_changes_only_what_it_should(
    tmp_path: Path,
    package: Path,
    capsys: pytest.CaptureFixture[str],
    edit: Callable[[dict[str, Any]], None],
) -> None:
    shutil.copytree(DESCRIPTION.parent, tmp_path / "openapi")
    topic = tmp_path / "openapi/schemas/preset.yaml"
    schemas = yaml.safe_load(topic.read_text(encoding="utf-8"))
    edit(schemas)
    topic.write_text(yaml.safe_dump(schemas, sort_keys=False), encoding="utf-8")
    capsys.readouterr()
    assert generate(package, "--check", description=tmp_path / "openapi/openapi.yaml") == 1
    named = re.findall(r"(stale|missing|extra): (\S+)", capsys.readouterr().out)
    judged = [("stale", "_verdicts.py")] * (edit is not describe_a_field_anew)
    assert sorted(named) == [
        *judged,
        *[("stale", "codecs/preset.py")] * (edit is add_a_field),
        ("stale", "models/preset.py"),
        ("stale", "openapi.json"),
        ("stale", "schemas/contract.json"),
        ("stale", "schemas/strict.json"),
        ("stale", "types.py"),
    ]


def test_each_stage_is_told_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    description = describe(tmp_path / "openapi", {"things": TINY})
    assert generate(tmp_path / "out", description=description) == 0
    assert generate(tmp_path / "out", "--check", description=description) == 0
    told = capsys.readouterr()
    lines = [line for line in told.out.splitlines() if not line.startswith("  ")]
    assert [line.split()[0] for line in lines] == [
        *("load", "models", "types", "codecs", "verdicts", "schemas", "package", "format", "write"),
        *(
            "load",
            "models",
            "types",
            "codecs",
            "verdicts",
            "schemas",
            "package",
            "format",
            "compare",
        ),
    ]
    assert [line for line in lines if not re.fullmatch(r"\w+ .*\d+ .* +\d+\.\d+ s", line)] == []
    assert told.err == ""
