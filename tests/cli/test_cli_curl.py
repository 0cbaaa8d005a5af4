"""`openrouter-presets create --dry-run`: a command for curl that sends the very request."""

from __future__ import annotations

import itertools
import json
import os
import shlex
import shutil
import subprocess
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from openrouter_presets._cli.main import main
from tests.support.command import BODY, run
from tests.support.server import PresetServer, serve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEY = "sk-or-loopback-only"
HOSTILE = "'\"`id`$(id)$KEY${KEY}\\n\\\\!!%s%%@;&|<>*?~#{a,b}[0-9]"
BODIES: list[Any] = [
    pytest.param(BODY, id="small"),
    pytest.param(BODY | {"system": HOSTILE, HOSTILE: HOSTILE}, id="quotes"),
    pytest.param(BODY | {"system": "@/etc/passwd\nBODY\nBODY_\r\nEOF\r\t\x00\x1a\x7f"}, id="lines"),
    pytest.param(
        BODY | {"system": "".join(map(chr, range(0x80, 0x3000))) + "\U0001f600\u2028\ufeff"},
        id="UTF-8",
    ),
    pytest.param(BODY | {"system": "\ud800", "seed": 10**30, "temperature": 1.0}, id="odd JSON"),
    pytest.param(BODY | {"system": "x" * 5_000_000}, id="5 MB"),
]
SLUGS = ["reviewer", HOSTILE, "@a", "-a", "a\nb", "grün"]
VALUES = [HOSTILE, "@/etc/passwd", "", "-", "caf\xe9 \xa0\xff % \\ ' \\0101", "tab\tbed"]
HEADERS = [f"X-Title-{index}: {value}" for index, value in enumerate(VALUES)]
WITH_HEADERS = tuple(part for header in [*HEADERS, "-x: \xe9"] for part in ("--header", header))


class Case(NamedTuple):
    """What a request is made of."""

    body: Any
    slug: str = "reviewer"
    path: str = ""
    arguments: tuple[str, ...] = ()
    reader: str = "sh"


@pytest.fixture
def server() -> Iterator[PresetServer]:
    with serve(KEY) as running:
        yield running


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    """The key in the environment, which no command may print."""
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


def dry(body: object, *arguments: str, slug: str = "reviewer") -> str:
    """Return the command that is printed."""
    status, out, err = run(
        "create",
        "--dry-run",
        "--validation",
        "off",
        *arguments,
        "--",
        slug,
        stdin=json.dumps(body).encode(),
    )
    assert (status, err) == (0, "")
    assert KEY not in out
    return out


def test_the_command_is_printed_without_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENROUTER_API_KEY")
    lines = dry(BODY).splitlines()
    assert lines[0] == "curl --request POST https://openrouter.ai/api/v1/presets/reviewer/messages \\"
    assert '  --header "Authorization: Bearer $OPENROUTER_API_KEY" \\' in lines
    assert "  --header 'Content-Type: application/json' \\" in lines
    assert lines[-3:] == ["  --data @- <<'BODY'", json.dumps(BODY, separators=(",", ":")), "BODY"]
    assert all(line.startswith("  --") for line in lines[1:-2])


@pytest.mark.parametrize("body", BODIES)
def test_the_end_of_the_body_does_not_occur_in_it(body: Any) -> None:
    head, _, rest = dry(body).partition("\n{")
    mark = shlex.split(head.rpartition("<<")[2])[0]
    sent, end, empty = ("{" + rest).split("\n")
    assert (end, empty) == (mark, "")
    assert mark not in sent
    assert json.loads(sent) == body


@pytest.mark.parametrize("slug", SLUGS)
def test_a_shell_reads_the_words_of_the_request(server: PresetServer, slug: str) -> None:
    headers = [header for header in HEADERS if header.isascii() and not header.endswith(": ")]
    out = dry(
        BODY,
        "--base-url",
        server.url,
        *[part for header in headers for part in ("--header", header)],
        slug=slug,
    )
    words = shlex.split(out.partition("\n{")[0].replace(" \\\n  ", " "))
    assert words[:3] == ["curl", "--request", "POST"]
    assert run("create", "--base-url", server.url, "--", slug, stdin=json.dumps(BODY).encode())[0] == 0
    assert words[3] == server.url + server.received[0].path
    given = [word for before, word in itertools.pairwise(words) if before == "--header"]
    assert set(headers) < set(given)
    assert "Authorization: Bearer $OPENROUTER_API_KEY" in given
    assert words[-3:] == ["--data", "@-", "<<BODY"]


@pytest.mark.skipif(not (shutil.which("curl") and shutil.which("sh")), reason="curl or sh is not installed here")
@pytest.mark.parametrize(
    "case",
    [
        *(pytest.param(Case(param.values[0]), id=str(param.id)) for param in BODIES),
        *(pytest.param(Case(param.values[0], reader="bash"), id=f"{param.id} in bash") for param in BODIES),
        *(pytest.param(Case(BODY, slug), id=f"slug {slug!a:.9}") for slug in SLUGS[1:]),
        pytest.param(Case(BODY, arguments=WITH_HEADERS), id="headers"),
        pytest.param(Case(BODY, arguments=WITH_HEADERS, reader="bash"), id="headers in bash"),
        pytest.param(Case(BODY, arguments=("--header", "accept-encoding: identity")), id="header of its own"),
        pytest.param(Case(BODY, path="/{a,b}[0-9]'$KEY`id`"), id="address"),
    ],
)
def test_curl_sends_the_very_request(server: PresetServer, tmp_path: Path, case: Case) -> None:
    if not shutil.which(case.reader):
        pytest.skip(f"{case.reader} is not installed here")
    more = ["--base-url", server.url + case.path, *case.arguments]
    script = tmp_path / "create.sh"
    script.write_bytes(dry(case.body, *more, slug=case.slug).encode())
    done = subprocess.run(
        [case.reader, str(script)],
        capture_output=True,
        check=False,
        cwd=tmp_path,
        env={**os.environ, "HOME": str(tmp_path)},
    )
    assert done.returncode == 0, done.stderr
    (tmp_path / "body.json").write_text(json.dumps(case.body), encoding="utf-8")
    assert main(["create", *more, "--", case.slug, str(tmp_path / "body.json")]) == (1 if case.path else 0)
    by_curl, sent = server.received
    assert by_curl.body == sent.body
    assert by_curl.headers.pop("expect", "100-continue") == "100-continue"  # how curl announces a long body
    assert by_curl == sent
