"""What a repository does to a copy: its checkers and formatters, its sandboxes, archives and namespaces."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from openrouter_presets._cli.main import main
from tests.support import pythons
from tests.support.vendoring import NAME, files, outcome, python, vendor, verify, zipped

TOOLS = Path(sys.executable).parent
USE = f"""
import importlib, importlib.resources
orp = importlib.import_module({NAME!r})
body = orp.models.MessagesRequest(model="a/b", messages=[])
assert orp.is_valid(orp.loads(orp.dumps(body), orp.models.MessagesRequest))
assert [issue.pointer for issue in orp.iter_issues({{"messages": []}})] == [""]
orp.Client(api_key="k").close()
print("used")
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder to import a copy of the default parts from."""
    folder = tmp_path_factory.mktemp("site")
    vendor(folder, "--force")
    return folder


def environment(version: str, folder: Path) -> Path:
    """Return the Python of an environment with what a copy needs, and nothing else."""
    subprocess.run([pythons.interpreter(version), "-m", "venv", "--without-pip", folder], check=True)
    (packages,) = folder.glob("lib/python*/site-packages")
    (packages / "needed.pth").write_text(f"{pythons.dependencies(version, 'newest')}\n", encoding="utf-8")
    return folder / "bin" / "python"


@pytest.mark.slow
@pytest.mark.parametrize("version", ["3.10", "3.13"])
@pytest.mark.parametrize("more", ["", "cli"])
def test_type_checkers_find_nothing(tmp_path: Path, version: str, more: str) -> None:
    needed = environment(version, tmp_path / "venv")
    place = tmp_path / "site"
    vendor(place, "--with", more)
    configurations = {"pyright": {"typeCheckingMode": "strict"}, "basedpyright": {}}
    for name, configuration in configurations.items():
        text = json.dumps({"include": [str(place)], "pythonVersion": version, **configuration})
        (tmp_path / f"{name}.json").write_text(text, encoding="utf-8")
    commands: list[list[str | Path]] = [
        ["mypy", "--strict", "--python-version", version, "--python-executable", needed, "--cache-dir", tmp_path, "."],
        ["pyright", "--pythonpath", needed, "--project", tmp_path / "pyright.json"],
        ["basedpyright", "--pythonpath", needed, "--project", tmp_path / "basedpyright.json"],
    ]
    for command in commands:
        done = subprocess.run(
            [TOOLS / command[0], *command[1:]], cwd=place, capture_output=True, encoding="utf-8", check=False
        )
        assert (done.returncode, done.stdout.count("warning:")) == (0, 0), done.stdout


def test_linters_find_nothing_and_formatters_change_nothing(tmp_path: Path) -> None:
    folder = vendor(tmp_path)
    before = files(folder)
    for command in (["check"], ["format"]):
        done = subprocess.run(
            [TOOLS / "ruff", *command, "--isolated", "--no-cache", folder], capture_output=True, check=False
        )
        assert done.returncode == 0, done.stdout
    assert files(folder) == before
    assert verify(folder)[0] == 0


def test_a_sandbox_of_links_that_cannot_be_written_to(site: Path, tmp_path: Path) -> None:
    """As Bazel lays it out: each file is a link to a store, in folders that no build may write to."""
    sandbox = tmp_path / "sandbox"
    for file in sorted(site.rglob("*")):
        target = sandbox / file.relative_to(site)
        if file.is_file() and "__pycache__" not in file.parts:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.symlink_to(file)
    folders = [sandbox, *(path for path in sandbox.rglob("*") if path.is_dir())]
    for folder in folders:
        folder.chmod(0o555)
    try:
        assert outcome(python(sandbox, USE)) == (0, "used\n", "")
        assert outcome(python(sandbox, "", "-m", NAME, "verify"))[0] == 0
    finally:
        for folder in folders:
            folder.chmod(0o755)


def test_an_archive_is_used_and_verified_in_place(site: Path, tmp_path: Path) -> None:
    archive = zipped(site, tmp_path / "acme.zip")
    assert outcome(python(archive, USE)) == (0, "used\n", "")
    assert outcome(python(archive, "", "-m", NAME, "verify"))[0] == 0


def test_roots_of_one_namespace(site: Path, tmp_path: Path) -> None:
    """As pants and buck have it: `acme` is a namespace, of which two roots have a part each."""
    other = tmp_path / "root"
    (other / "acme/first_party").mkdir(parents=True)
    (other / "acme/first_party/app.py").write_text(USE, encoding="utf-8")
    assert outcome(python(site, "import acme.first_party.app", path=(other,))) == (0, "used\n", "")


@pytest.mark.parametrize("inside", ["third-party", "1st", "a b"])
def test_a_parent_that_is_not_an_identifier_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], inside: str
) -> None:
    """It may be a root of imports, so the copy is made; a package around it shows that it is none."""
    parent = tmp_path / inside
    parent.mkdir()
    assert main(["vendor", str(parent / "orp")]) == 0
    (parent / "__init__.py").touch()
    assert main(["vendor", str(parent / "other")]) == 2
    told = f"openrouter-presets: {parent / 'other'}: Python cannot import a package from the folder {inside!r}\n"
    assert capsys.readouterr().err == told


def test_two_versions_in_one_process(site: Path, tmp_path: Path) -> None:
    older = tmp_path / "acme/third_party/older"
    shutil.copytree(site.joinpath(*NAME.split(".")), older)
    init = older / "__init__.py"
    init.write_text(init.read_text(encoding="utf-8").replace('__version__ = "', '__version__ = "0.'), encoding="utf-8")
    program = f"""{USE}
older = importlib.import_module("acme.third_party.older")
assert older.__version__ == "0." + orp.__version__
old = older.models.MessagesRequest(model="a/b", messages=[])
assert older.loads(older.dumps(old), older.models.MessagesRequest) == old != body
try:
    orp.dumps({{"x": old}})
except orp.StructureError as error:
    assert "two copies of the package are in use" in str(error)
"""
    assert outcome(python(site, program, path=(tmp_path,))) == (0, "used\n", "")
