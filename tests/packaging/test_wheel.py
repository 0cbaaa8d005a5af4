"""What is published: a wheel with the package alone, a source archive with all it takes, the same bytes each time."""

from __future__ import annotations

import email
import json
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

import openrouter_presets
from tests.support.command import run
from tests.support.tiny import contents

ROOT = Path(__file__).parents[2]
PACKAGE = Path(openrouter_presets.__file__).parent
NAME = f"openrouter_presets-{openrouter_presets.__version__}"


def build(source: Path, target: Path) -> dict[str, bytes]:
    """Build the wheel and the source archive of a checkout; return them by name."""
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(target)]
    environment = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    subprocess.run(command, cwd=source, env=environment, capture_output=True, timeout=120, check=True)
    return {path.name: path.read_bytes() for path in target.iterdir()}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what is published."""
    target = tmp_path_factory.mktemp("dist")
    assert sorted(build(ROOT, target)) == [f"{NAME}-py3-none-any.whl", f"{NAME}.tar.gz"]
    return target


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    return built / f"{NAME}-py3-none-any.whl"


@pytest.fixture(scope="module")
def sources(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in the source archive, unpacked."""
    folder = tmp_path_factory.mktemp("sources")
    with tarfile.open(built / f"{NAME}.tar.gz") as archive:
        archive.extractall(folder, filter="data")
    assert [path.name for path in folder.iterdir()] == [NAME]
    return folder / NAME


def test_another_build_gives_the_same_bytes(built: Path, sources: Path, tmp_path: Path) -> None:
    """It is made elsewhere, of files that are new there, as the time and the owner of a checkout's are."""
    for path in sources.rglob("*"):
        os.utime(path, (1_500_000_000, 1_500_000_000))
    again = build(sources, tmp_path / "dist")
    assert {name: (built / name).read_bytes() == data for name, data in again.items()} == dict.fromkeys(again, True)
    assert len(again) == 2


def test_the_wheel_holds_the_package_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    meta = {name for name in held if name.startswith(f"{NAME}.dist-info/")}
    package = {name.removeprefix("openrouter_presets/"): held[name] for name in held.keys() - meta}
    assert package == {path: data for path, data in contents(PACKAGE).items() if data is not None}
    assert {
        "py.typed",
        "LICENSE",
        "openapi.json",
        "schemas/contract.json",
        "schemas/strict.json",
    } <= package.keys()
    assert {name.partition("/")[2] for name in meta} == {
        *("METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE")
    }


def test_the_wheel_asks_for_no_more_than_it_needs(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        metadata = email.message_from_bytes(archive.read(f"{NAME}.dist-info/METADATA"))
    required = [line for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line]
    assert sorted(line.partition(">")[0] for line in required) == [
        "attrs",
        "cattrs",
        "jsonschema",
        "urllib3",
    ]


def test_the_sources_hold_what_the_package_is_made_of(sources: Path) -> None:
    listed = subprocess.run(
        ["git", "ls-files"],  # noqa: S607
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    tracked = listed.stdout.splitlines() or [path for path in contents(sources) if (sources / path).is_file()]
    wanted = {path for path in tracked if not path.startswith(".ci/") and (ROOT / path).is_file()}
    assert {
        "Makefile",
        "LICENSE",
        "README.md",
        "pyproject.toml",
        ".requirements/dev.txt",
        "noxfile.py",
    } <= wanted
    held = {path: data for path, data in contents(sources).items() if data is not None}
    assert wanted - held.keys() == set()
    assert [path for path in sorted(wanted) if held[path] != (ROOT / path).read_bytes()] == []
    assert not any(path.startswith((".venv", ".nox", ".bench", "dist")) for path in held)


@pytest.mark.parametrize("unpacked", [True, False])
def test_a_wheel_makes_the_same_copies(wheel: Path, tmp_path: Path, *, unpacked: bool) -> None:
    """From the folder that it is installed in, and from the zip file that it is."""
    site = wheel
    if unpacked:
        site = tmp_path / "site"
        shutil.unpack_archive(wheel, site, "zip")
    program = f"import sys; sys.path.insert(0, {str(site)!r}); from openrouter_presets._cli.main import main; "
    command = [sys.executable, "-c", program + "sys.exit(main(sys.argv[1:]))"]
    assert run("vendor", tmp_path / "one", command=command)[0] == 0
    assert run("vendor", tmp_path / "two")[0] == 0
    one, two = contents(tmp_path / "one"), contents(tmp_path / "two")
    assert "source" not in json.loads(one.pop("manifest.json") or b"")  # which the clone alone knows
    assert one == {path: data for path, data in two.items() if path != "manifest.json"}
