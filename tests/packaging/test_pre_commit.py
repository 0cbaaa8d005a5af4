"""The hook of this repository judges bodies before a commit, as pre-commit installs it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command import BODY, FAULTY, POINTERS, SUSPICIOUS, told_of

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "pre_commit"]


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True)  # noqa: S607


def test_the_manifest_is_one() -> None:
    manifest = str(ROOT / ".pre-commit-hooks.yaml")
    done = subprocess.run([*COMMAND, "validate-manifest", manifest], check=False)
    assert done.returncode == 0


@pytest.mark.slow
def test_the_hook_judges_the_files_below_presets(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    files = {
        "presets/good.json": json.dumps(BODY),
        "presets/typo.yaml": json.dumps(SUSPICIOUS),
        "presets/bad.jsonl": json.dumps(FAULTY) + "\n",
        "other.json": "{",
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    git(tmp_path, "add", ".")
    environment = os.environ | {"PRE_COMMIT_HOME": str(tmp_path / "home")}
    done = subprocess.run(
        [*COMMAND, "try-repo", str(ROOT), "validate-presets", "--all-files", "--color=never"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert told_of(done.stdout) == [
        ("presets/typo.yaml", "suspicious", "/max_token"),
        *(("presets/bad.jsonl", "violation", at) for at in POINTERS),
    ]
