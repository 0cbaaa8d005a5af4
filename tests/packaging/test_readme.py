"""Every piece of Python in the README runs as it stands, one after the other, against the emulator."""

from __future__ import annotations

import contextlib
import io
import json
import re
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import openrouter_presets as orp
from openrouter_presets.emulator import emulate
from tests.support.emulation import REVIEWER

if TYPE_CHECKING:
    from collections.abc import Iterator

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(python|pycon)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


@pytest.fixture
def names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Any]]:
    """What the pieces find: a key in the environment, the emulator as the server, a file, a vendored copy."""
    monkeypatch.chdir(tmp_path)
    Path("body.json").write_text(json.dumps(REVIEWER), encoding="utf-8")
    with emulate() as emulator:
        monkeypatch.setenv("OPENROUTER_API_KEY", emulator.key)
        monkeypatch.setattr(orp.Client, "default_base_url", emulator.url)
        monkeypatch.setitem(sys.modules, "third_party.openrouter_presets", orp)
        yield {"key": emulator.key, "url": emulator.url}


def test_the_python_of_the_readme_runs(names: dict[str, Any]) -> None:
    assert len(BLOCKS) > 8
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        for kind, code in BLOCKS:
            if kind == "python":
                exec(compile(code, "README.md", "exec"), names)  # noqa: S102  # it is our own
            else:
                session(code, names)
    lines = printed.getvalue().splitlines()
    assert lines[0] == "code-reviewer 1"
    assert "{'model': 'anthropic/claude-4.6-sonnet', 'max_tokens': 1024}" in lines[1]
    assert names["slugs"] == ["code-reviewer"]
    assert names["body"].temperature == 0.2


def session(code: str, names: dict[str, Any]) -> None:
    """Run what is typed at a prompt, which raises what is shown below it."""
    typed = "\n".join(line[4:] for line in code.splitlines() if line.startswith((">>> ", "... ")))
    shown = code[code.index("openrouter_presets.errors") :].strip()
    with pytest.raises(orp.PresetsError) as caught:
        exec(compile(typed, "README.md", "exec"), names)  # noqa: S102
    assert "".join(traceback.format_exception_only(caught.value)).strip() == shown
