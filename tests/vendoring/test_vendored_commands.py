"""The command in a copy: it judges, prints, serves pages and verifies there as it does where it is installed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.support.command import BODY, FAULTY, jsonl
from tests.support.emulation import JSON, KEY, request
from tests.support.vendoring import NAME, python, vendor, zipped

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(params=["folder", "zip"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """What the copy is imported from."""
    site = tmp_path / "site"
    vendor(site)
    return zipped(site, tmp_path / "site.zip") if request.param == "zip" else site


@pytest.mark.parametrize(
    ("arguments", "stdin", "status", "told"),
    [
        (["--version"], b"", 0, b"openrouter-presets "),
        (["validate", "-"], json.dumps(FAULTY).encode(), 1, b"/model"),
        (["validate", "-", "--jsonl", "--jobs", "2"], jsonl(BODY, FAULTY), 1, b"/model"),
        (["schema", "MessagesRequest"], b"", 0, b'"$schema"'),
        (["create", "slug", "--dry-run"], json.dumps(BODY).encode(), 0, b"curl"),
        (["verify"], b"", 0, b"OK"),
    ],
)
def test_the_command_works_in_a_copy(
    place: Path, arguments: list[str], stdin: bytes, *, status: int, told: bytes
) -> None:
    done = python(place, "", "-m", NAME, *arguments, stdin=stdin)
    assert done.returncode == status, done.stderr
    assert told in done.stdout


@pytest.fixture
def emulator(place: Path) -> Iterator[str]:
    """The URL of the emulator, run from a copy."""
    command = [sys.executable, "-W", "error", "-m", NAME, "serve", "--json", "--key", KEY]
    environment = {**os.environ, "PYTHONPATH": str(place)}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            assert line, process.communicate(timeout=20)[1].decode()
            yield json.loads(line)["url"]
        finally:
            process.kill()


def test_the_emulator_and_its_pages_work_in_a_copy(emulator: str) -> None:
    headers = {**JSON, "Authorization": f"Bearer {KEY}"}
    created = request(f"{emulator}/presets/mine/messages", json.dumps(BODY).encode(), headers)
    assert (created.status, created.json["data"]["slug"]) == (200, "mine")
    origin = emulator.partition("/api")[0]
    for path in (
        "/",
        "/presets/mine",
        "/docs",
        "/docs/docs.js",
        "/docs/assets/swagger-ui.css",
        "/openapi.json",
    ):
        assert request(origin + path, method="GET").status == 200, path
