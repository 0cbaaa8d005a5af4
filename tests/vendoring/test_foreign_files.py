"""What others put into a copy, whatever its kind, is left alone, unless Python would import it."""

from __future__ import annotations

import importlib.machinery
import importlib.util
import json
import os
import py_compile
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from openrouter_presets._cli.main import main
from openrouter_presets.emulator import NEEDS
from tests.support.command import run
from tests.support.pythons import ROOT
from tests.support.vendoring import NAME, files, vendor

FOREIGN = {
    "BUILD": "py_library()",
    "BUILD.bazel": "py_library()",
    "OWNERS": "a",
    "METADATA": "b",
    "ruff.toml": "line-length = 80",
    "schemas/BUILD": "d",
    "notes/deep/er.txt": "e",
}


@pytest.fixture
def copy(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    folder = vendor(tmp_path)
    capsys.readouterr()
    return folder


def verified(copy: Path, *options: str) -> tuple[int, str, str]:
    """Return what a copy says of itself, on the standard library alone."""
    site = copy.parents[2]
    command = f"import runpy, sys; sys.path.insert(0, {str(site)!r}); sys.argv = ['x', 'verify']; "
    command += f"runpy.run_module({NAME!r}, run_name='__main__', alter_sys=False)"
    done = subprocess.run(
        [sys.executable, "-I", "-S", *options, "-c", command],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
        cwd=site,
    )
    return done.returncode, done.stdout, done.stderr


def place(copy: Path) -> None:
    for path, text in FOREIGN.items():
        (copy / path).parent.mkdir(parents=True, exist_ok=True)
        (copy / path).write_text(text, encoding="utf-8")


def test_a_copy_verifies_on_the_standard_library_alone(copy: Path) -> None:
    status, out, err = verified(copy, "-B")
    assert (status, err) == (0, "")
    assert out.startswith("OK: ")


def test_foreign_files_are_told_once_and_are_no_finding(copy: Path) -> None:
    place(copy)
    status, out, err = verified(copy)
    assert (status, err) == (0, "")
    assert out.splitlines()[1] == (
        "left alone, not part of the copy: BUILD, BUILD.bazel, METADATA, OWNERS, notes/deep/er.txt, …"
    )


@pytest.mark.parametrize("edited", [False, True])
def test_an_update_leaves_foreign_files_alone(
    copy: Path,
    capsys: pytest.CaptureFixture[str],
    edited: bool,  # noqa: FBT001
) -> None:
    place(copy)
    (copy / "LINK").symlink_to("BUILD")
    if edited:
        (copy / "_base.py").write_text("# edited\n", encoding="utf-8")
    else:
        state = copy / "manifest.json"
        state.write_text(state.read_text().replace('"version": "', '"version": "0.'), encoding="utf-8")
    assert main(["vendor", "--force", str(copy)]) == 0
    assert "left alone, not part of the copy: " in capsys.readouterr().out
    assert {path: (copy / path).read_text(encoding="utf-8") for path in FOREIGN} == FOREIGN
    assert (copy / "LINK").is_symlink()
    assert verified(copy)[0] == 0


@pytest.mark.parametrize(
    "path",
    [
        "mine.py",
        "schemas/mine.py",
        f"mine{importlib.machinery.EXTENSION_SUFFIXES[0]}",
        "mine.pyc",
        "models.so",
    ],
)
def test_what_python_would_import_is_a_finding(copy: Path, path: str) -> None:
    (copy / path).write_bytes(b"")
    status, out, _ = verified(copy)
    assert (status, out) == (1, f"added: {path}\n")


def test_a_cache_that_is_used_without_a_look_at_its_source_is_a_finding(copy: Path) -> None:
    source = copy / "other.py"
    source.write_text("print('shadow')", encoding="utf-8")
    cache = importlib.util.cache_from_source(str(copy / "_base.py"))
    py_compile.compile(str(source), cache, invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH)
    source.unlink()
    status, out, _ = verified(copy, "-B")
    assert status == 1
    assert out.startswith("added: __pycache__/_base.")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_a_named_pipe_keeps_nothing_waiting(copy: Path) -> None:
    os.mkfifo(copy / "pipe")
    assert verified(copy)[0] == 0
    (copy / "_base.py").unlink()
    os.mkfifo(copy / "_base.py")
    assert verified(copy)[1] == "missing: _base.py\n"
    assert main(["vendor", "--force", str(copy)]) == 0
    assert verified(copy)[0] == 0


def test_links_that_lead_back_keep_nothing_waiting(copy: Path) -> None:
    for name in ("one", "two", "models/three"):
        (copy / name).symlink_to(copy, target_is_directory=True)
    status, out, err = verified(copy)
    assert (status, err) == (0, "")
    assert out.startswith("OK: ")


@pytest.mark.parametrize("suffix", [".pyd", ".so", ".pyw"])
def test_what_another_system_would_import_is_a_finding(copy: Path, suffix: str) -> None:
    (copy / f"client{suffix}").write_bytes(b"")
    assert verified(copy)[:2] == (1, f"added: client{suffix}\n")


def test_line_ends_are_no_edit(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path, data in files(copy).items():
        (copy / path).write_bytes(data.replace(b"\n", b"\r\n"))
    status, out, _ = verified(copy)
    assert (status, out.partition(":")[0]) == (0, "OK")
    assert main(["vendor", str(copy)]) == 0
    assert ": current (" in capsys.readouterr().out


def test_runs_on_one_folder_wait_for_each_other(tmp_path: Path) -> None:
    folder = tmp_path / "orp"
    command = [sys.executable, "-m", "openrouter_presets", "vendor", "--force", str(folder)]
    for _ in range(3):
        with ThreadPoolExecutor(4) as threads:
            ends = list(threads.map(lambda _: subprocess.run(command, capture_output=True, check=False), range(4)))
        assert [end.returncode for end in ends] == [0] * 4
        check = subprocess.run([sys.executable, "-m", "orp", "verify"], cwd=tmp_path, capture_output=True, check=False)
        assert check.stdout.startswith(b"OK: ")
        assert [path.name for path in tmp_path.iterdir()] == ["orp"]
        (folder / "_base.py").write_text("# edited\n", encoding="utf-8")


def test_headers_and_advice_are_those_of_a_copy(copy: Path) -> None:
    for path, data in files(copy).items():
        if path.endswith(".py"):
            first, *others = data.decode().splitlines()[:4]
            assert first == "# Part of a copy of openrouter-presets; do not edit, update it with `vendor`."
            assert not any(line.startswith(("# Generated", "# Regenerate", "# Copied")) for line in others)
        assert b"make generate" not in data
        assert b"pip install 'openrouter-presets" not in data


def test_the_emulator_names_what_its_extra_installs() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    (listed,) = re.findall(r"^emulator = (\[.*\])$", project, re.MULTILINE)
    assert list(NEEDS) == json.loads(listed)


def test_a_copy_of_a_copy_is_the_same(copy: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    program = f"import sys; sys.path.insert(0, {str(copy.parents[2])!r}); from {NAME}._cli.main import main; "
    done = subprocess.run(
        [sys.executable, "-c", f"{program}sys.exit(main(['vendor', {str(other)!r}]))"],
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert files(other) == files(copy)
    assert run("verify")[0] == 2


def test_a_copy_is_verified_from_within(
    copy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("openrouter_presets._manifest.package", lambda: copy)
    place(copy)
    assert main(["verify"]) == 0
    assert "left alone, not part of the copy: " in capsys.readouterr().out
    (copy / "_base.py").write_text("# edited", encoding="utf-8")
    assert main(["verify"]) == 1
    assert "changed: _base.py" in capsys.readouterr().out
    (copy / "manifest.json").write_text("{}", encoding="utf-8")
    assert main(["verify"]) == 1
    assert capsys.readouterr().out == "changed: manifest.json\n"
