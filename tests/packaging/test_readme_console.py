"""The commands of the README print what is shown, against the emulator and in a clone; a newcomer gets to a preset."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import venv
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import openrouter_presets as orp
from openrouter_presets.emulator import emulate
from tests.support.certificates import authority, server_context
from tests.support.emulation import REVIEWER
from tests.support.ends import Origin
from tests.support.pythons import UNREACHABLE
from tests.support.wires import bundled, write

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openrouter_presets.emulator.server import Emulator

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
# Two faults at the places that the README shows.
FAULTY = """{
  "model": "anthropic/claude-4.6-sonnet",
  "max_token": 1024,
  "messages": [
    {"role": "user", "content": "What is the weather?"},
    {
      "role": "assistant",
      "content": [
        {"type": "tool_use", "id":     7, "name": "weather", "input": {}}
      ]
    }
  ]
}
"""


def blocks(kind: str) -> dict[str, list[str]]:
    """Return the blocks of code of a kind by the heading of their section."""
    found: dict[str, list[str]] = {}
    for section in re.split(r"^## ", README, flags=re.MULTILINE)[1:]:
        if codes := re.findall(rf"^```{kind}\n(.*?)^```$", section, re.MULTILINE | re.DOTALL):
            found[section.partition("\n")[0]] = codes
    return found


def session(code: str) -> list[tuple[str, str]]:
    """Return the commands of a block, each with what it prints."""
    typed = [part.partition("\n") for part in re.split(r"^\$ ", code, flags=re.MULTILINE)[1:]]
    return [(command, printed) for command, _, printed in typed]


CONSOLE = blocks("console")
IN_A_CLONE = ("Vendor it", "Keep it current", "Contribute")


@pytest.fixture
def emulator(monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    """A server whose key is in the environment."""
    with emulate() as running:
        monkeypatch.setenv("OPENROUTER_API_KEY", running.key)
        yield running


@pytest.fixture
def path(tmp_path: Path, emulator: Emulator) -> str:
    """A search path on which the command sends to the emulator, and `make` takes the environment as it is."""
    folder = tmp_path / "bin"
    folder.mkdir()
    started = (
        "import sys; from openrouter_presets import Client; from openrouter_presets._cli.main import main; "
        f"Client.default_base_url = {emulator.url!r}; sys.exit(main(sys.argv[1:]))"
    )
    programs = {
        "openrouter-presets": f"exec {shlex.join([sys.executable, '-c', started])}",
        "python": f"exec {shlex.quote(sys.executable)}",
        "make": f'[ "$1" = test ] && exit  # it is what runs this\nexec {shutil.which("make")} -o .venv/ready',
    }
    for name, program in programs.items():
        (folder / name).write_text(f'#!/bin/sh\n{program} "$@"\n', encoding="utf-8")
        (folder / name).chmod(0o755)
    return f"{folder}{os.pathsep}{os.environ['PATH']}"


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A folder with the sources that are here, committed, and the tools of this one."""
    folder = tmp_path / "openrouter-presets"
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(listing, cwd=ROOT, capture_output=True, check=True)
    for name in filter(None, listed.stdout.decode().split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "first"]):
        identity = ["-c", "user.name=A", "-c", "user.email=a@example.com"]
        subprocess.run(["git", *identity, *command], cwd=folder, check=True)  # noqa: S607
    (folder / ".venv").symlink_to(Path(sys.prefix))
    return folder


def shell(command: str, folder: Path, path: str) -> tuple[int, str]:
    """Return the exit status of a command line, and all that it printed."""
    done = subprocess.run(
        ["sh", "-c", command],  # noqa: S607
        cwd=folder,
        env=os.environ | {"PATH": path, "NO_COLOR": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    return done.returncode, done.stdout


def test_each_section_with_commands_is_tried() -> None:
    apart = {"Try it locally"}  # by the tests of the emulator
    assert CONSOLE.keys() == {"Create a preset", "Read it back", "Validate", *IN_A_CLONE} | apart


def test_the_commands_print_what_is_shown(tmp_path: Path, path: str, emulator: Emulator) -> None:
    body = tmp_path / "body.json"
    body.write_text(json.dumps({key: REVIEWER[key] for key in ("model", "max_tokens", "system", "messages")}))
    for command, printed in session(CONSOLE["Create a preset"][0]):
        assert shell(command, tmp_path, path) == (0, printed)
    created = json.loads((tmp_path / "created.json").read_text(encoding="utf-8"))
    assert created["data"]["designated_version"]["version"] == 1

    with orp.Client(emulator.key, base_url=emulator.url) as client:
        client.create_presets_messages("code-reviewer", json.loads(body.read_text()) | {"max_tokens": 4096})
    for command, printed in session(CONSOLE["Read it back"][0]):
        assert shell(command, tmp_path, path) == (1, printed)

    body.write_text(FAULTY)
    for command, printed in session(CONSOLE["Validate"][0]):
        status, out = shell(command, tmp_path, path)
        assert (status, out) == (1, printed)


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed here")
def test_the_request_that_uses_a_preset_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority().cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    monkeypatch.setenv("CURL_HOME", str(tmp_path))
    monkeypatch.setenv("OPENROUTER_API_KEY", "loopback-only")
    with Origin(tls=server_context("openrouter.ai")) as origin:
        lines = [
            f'cacert = "{tmp_path}/authority.pem"',
            f'connect-to = "openrouter.ai:443:127.0.0.1:{origin.port}"',
            'noproxy = "*"',
        ]
        (tmp_path / ".curlrc").write_text("\n".join(lines), encoding="utf-8")
        (command,) = blocks("sh")["Use it"]
        assert shell(command, tmp_path, os.environ["PATH"])[0] == 0
        head, _, body = origin.received().partition(b"\r\n\r\n")
    assert head.startswith(b"POST /api/v1/messages HTTP/1.1\r\n")
    assert b"\r\nAuthorization: Bearer loopback-only\r\n" in head
    assert b"\r\nContent-Type: application/json\r\n" in head
    (length,) = re.findall(rb"\r\nContent-Length: (\d+)", head)
    orp.validate(json.loads(body[: int(length)]), strict=True)


def test_the_schemas_of_a_copy_are_read_by_check_jsonschema(tmp_path: Path, path: str) -> None:
    assert shell("openrouter-presets vendor third_party/openrouter_presets", tmp_path, path)[0] == 0
    (tmp_path / "presets").mkdir()
    body = tmp_path / "presets/a.json"
    for text, wanted in ((json.dumps(REVIEWER), 0), (FAULTY, 1)):
        body.write_text(text)
        (command,) = blocks("sh")["Validate"]
        status, out = shell(command, tmp_path, f"{Path(sys.executable).parent}{os.pathsep}{path}")
        assert status == wanted, out


def test_the_configuration_for_pre_commit_is_one(tmp_path: Path) -> None:
    (text,) = blocks("yaml")["Validate"]
    (tmp_path / "config.yaml").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "pre_commit", "validate-config", str(tmp_path / "config.yaml")]
    subprocess.run(command, check=True)
    assert f"rev: v{orp.__version__}\n" in text


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
@pytest.mark.parametrize("section", IN_A_CLONE)
def test_the_commands_for_a_clone_work(section: str, clone: Path, path: str) -> None:
    upstream = bundled()
    upstream["components"]["schemas"]["MessagesRequest"]["properties"]["invented"] = {"type": "string"}
    write(clone / "openrouter.yaml", upstream)
    for command, printed in session(CONSOLE[section][0]):
        status, out = shell(command, clone, path)
        assert status == (1 if command.startswith("python -m codegen sync --todo") else 0), out
        assert printed in out
    if section == "Vendor it":
        copies = [clone.parent / "monorepo", clone]
        assert all((folder / "third_party/openrouter_presets/manifest.json").is_file() for folder in copies)
    if section == "Keep it current":
        assert "invented" in (clone / "generated/openrouter_presets/models/request.py").read_text(encoding="utf-8")
        (nightly,) = blocks("yaml")[section]
        (command,) = re.findall(r"run: \.venv/bin/(.+) https://\S+$", nightly, re.MULTILINE)
        assert shell(f"{command} openrouter.yaml", clone, path)[0] == 0
        write(clone / "openrouter.yaml", bundled())
        assert shell(f"{command} openrouter.yaml", clone, path)[0] == 1


@pytest.mark.slow
def test_a_newcomer_installs_it_and_creates_a_preset(
    clone: Path, tmp_path: Path, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In an environment and a home of their own, with the runtime dependencies alone."""
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=clone, check=True, capture_output=True)
    venv.create(tmp_path / "venv", with_pip=True)
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("PYTHONPATH", raising=False)
    path = f"{tmp_path / 'venv/bin'}{os.pathsep}/usr/bin{os.pathsep}/bin"
    for command in blocks("sh")["Install"][0].splitlines():
        status, out = shell(command, tmp_path, path)
        if reasons := [word for word in UNREACHABLE if word in out]:
            pytest.skip(f"pip reaches no index: {reasons[0]}")
        assert status == 0, out

    server = f"from openrouter_presets import Client; Client.default_base_url = {emulator.url!r}\n"
    (tmp_path / "create.py").write_text(server + blocks("python")["Create a preset"][0], encoding="utf-8")
    assert shell("python create.py", tmp_path, path) == (0, "code-reviewer 1\n")
    (tmp_path / "body.json").write_text(json.dumps(REVIEWER), encoding="utf-8")
    ((command, printed),) = session(CONSOLE["Create a preset"][0])
    command = command.replace(" create ", f" create --base-url {emulator.url} ")
    assert shell(command, tmp_path, path) == (0, printed)
