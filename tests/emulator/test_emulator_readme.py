"""What the README says of the emulator is so."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from openrouter_presets import emulator
from openrouter_presets.emulator import MOST_BODY, emulate, emulate_header as faults
from tests.support.emulation import SERVE, request

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
SECTION = README.partition("\n## Try it locally\n")[2].partition("\n## ")[0]
GUESSES = "What the description leaves open is guessed:\n\n"
TESTS = """
def test_a_version_is_created(emulator):
    from openrouter_presets import Client
    with Client(emulator.key, base_url=emulator.url) as client:
        client.create_presets_messages("a", {"model": "a/b", "messages": None})
    assert emulator.store.count() == 1


def test_the_next_emulator_has_presets_of_its_own(emulator):
    assert emulator.store.count() == 0
"""


def guesses(text: str) -> list[str]:
    """Return the items of the list of guesses, however their lines are broken."""
    items = text.partition(GUESSES)[2].partition("\n\n")[0]
    return [" ".join(item.split()) for item in items.removeprefix("- ").split("\n- ")]


def test_it_lists_the_guesses_of_the_docstring() -> None:
    assert guesses(SECTION) == guesses(emulator.__doc__ or "")
    assert len(guesses(SECTION)) > 5


def test_it_names_the_limit_of_bodies() -> None:
    assert f"413 (above {MOST_BODY >> 20} MiB)" in SECTION
    with emulate() as running:
        length = {
            "Content-Length": str(MOST_BODY + 1),
            "Expect": "100-continue",
            "Content-Type": "application/json",
        }
        headers = {"Authorization": f"Bearer {running.key}", **length}
        reply = request(f"{running.url}/presets/a/messages", headers=headers)
    assert (reply.status, f"{MOST_BODY:,} bytes" in reply.json["error"]["message"]) == (413, True)


def test_it_lists_all_that_can_be_emulated() -> None:
    rows = [line.split("|")[1] for line in SECTION.splitlines() if line.startswith("| `")]
    listed = [value for row in rows for value in re.findall(r"`([^`]+)`", row)]
    assert {value.partition(";")[0] for value in listed} == {
        *map(str, faults.MESSAGES),
        "slow",
        "cut-off",
    } | {"X-Emulate"}
    assert all(faults.failure(value) != faults.NONE for value in listed if value != "X-Emulate")


def test_it_shows_what_serve_prints(tmp_path: Path) -> None:
    shown = re.search(r"```console\n\$ openrouter-presets serve .*\n((?:.*\n)*?)```", SECTION)
    assert shown is not None
    with subprocess.Popen([*SERVE, "--db", "presets.db"], stdout=subprocess.PIPE, text=True, cwd=tmp_path) as process:
        assert process.stdout is not None
        printed = "".join(process.stdout.readline() for _ in range(4))
        process.terminate()
    printed = re.sub(r"127\.0\.0\.1:\d+", "127.0.0.1:8080", printed)
    assert re.sub(r"sk-or-emulated-\w+", "sk-or-emulated-…", printed) == shown[1]


def test_its_fixture_gives_each_test_an_emulator(tmp_path: Path) -> None:
    (fixture,) = re.findall(r"```python\n(import pytest\n(?:.*\n)*?)```", SECTION)
    (tmp_path / "conftest.py").write_text(fixture, encoding="utf-8")
    (tmp_path / "test_mine.py").write_text(TESTS, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "--rootdir",
        ".",
        ".",
    ]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, "2 passed" in done.stdout) == (0, True), done.stdout
