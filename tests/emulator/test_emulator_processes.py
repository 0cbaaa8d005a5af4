"""The emulator as a process: several on one file, killed, stopped, out of disk, and what it prints."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from openrouter_presets.emulator.store import Store
from tests.support.command import run
from tests.support.emulation import BODY, JSON, KEY, SERVE, Reply, request, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

WRITER = [sys.executable, str(Path(__file__).parents[1] / "support/emulator_writer.py")]
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits as POSIX has them")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "presets.db"


@pytest.fixture
def ctrl_c() -> Iterator[None]:
    """Ctrl-C reaches what the tests start, even where they run in the background, which ignores it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def create(url: str, slug: str = "one", body: Any = BODY) -> Reply:
    headers = {**JSON, "Authorization": f"Bearer {KEY}"}
    return request(f"{url}/presets/{slug}/messages", json.dumps(body), headers)


def version_of(reply: Reply) -> int:
    assert reply.status == 200, reply
    return int(reply.json["data"]["designated_version"]["version"])


def writer(url: str, slug: str, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen([*WRITER, url, KEY, slug, str(count)], stdout=subprocess.PIPE, text=True)


def told(lines: list[str]) -> dict[int, tuple[str, int]]:
    """Return version → its id and the number that was sent, of the answers of a writer."""
    rows = [line.split() for line in lines]
    versions = {int(row[0]): (row[1], int(row[2])) for row in rows if len(row) == 3}
    assert {row[0] for row in rows if len(row) != 3} <= {"409"}
    return versions


def assert_whole(file: Path, answered: dict[str, dict[int, tuple[str, int]]]) -> None:
    """Assert that the file holds all that was answered, counted without gaps, and that no part of it is broken."""
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    with closing(Store(file)) as store:
        assert {preset.slug for preset in store.presets()} == set(answered)
        for preset in store.presets():
            numbers = [version.number for version in store.versions(preset.slug, most=10_000)]
            assert numbers == list(range(preset.latest, 0, -1))
            for number, (identity, sent) in answered[preset.slug].items():
                content = store.version(preset.slug, number)
                assert content is not None
                assert (
                    content.id,
                    content.config["max_tokens"],
                    len(content.system_prompt or ""),
                ) == (
                    *(identity, sent),
                    2000,
                )
                assert json.loads(content.request)["max_tokens"] == sent


def test_two_servers_on_one_file_lose_double_and_skip_no_version(file: Path) -> None:
    with serving("--db", str(file)) as (_, one), serving("--db", str(file)) as (_, other):
        writers = [writer(url, "one", 60) for url in (one, other, one, other)]
        answers = [told(process.communicate(timeout=60)[0].splitlines()) for process in writers]
    together = {version: row for found in answers for version, row in found.items()}
    assert all(answers)
    assert len(together) == sum(map(len, answers))
    assert sorted(together) == list(range(1, len(together) + 1))
    assert_whole(file, {"one": together})
    with closing(Store(file)) as store:
        assert len(store.versions("one")) == len(together)


@POSIX
def test_a_server_that_is_killed_comes_back_with_all_that_it_answered(file: Path) -> None:
    slugs = ["shared", "shared", "own"]
    lines: list[list[str]] = [[], [], []]
    enough = threading.Event()

    def read(process: subprocess.Popen[str], into: list[str]) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            into.append(line)
            if sum(map(len, lines)) >= 300:
                enough.set()

    with serving("--db", str(file)) as (server, url), ExitStack() as stack:
        writers = [stack.enter_context(writer(url, slug, 1000)) for slug in slugs]
        readers = [threading.Thread(target=read, args=pair) for pair in zip(writers, lines, strict=True)]
        for reader in readers:
            reader.start()
        came = enough.wait(60)
        server.kill()
        for reader in readers:
            reader.join(60)
    assert came
    assert 300 <= sum(map(len, lines)) < 3000
    shared = {**told(lines[0]), **told(lines[1])}
    assert len(shared) == len(lines[0]) + len(lines[1])
    answered = {"shared": shared, "own": told(lines[2])}
    assert_whole(file, answered)
    with serving("--db", str(file)) as (_, url):
        number = version_of(create(url, "shared"))
    assert number in (
        max(shared) + 1,
        max(shared) + 2,
        max(shared) + 3,
    )  # an answer of each may be under way


@pytest.mark.skipif(sys.platform != "linux", reason="the limit of a process that runs is set as Linux has it")
def test_a_full_disk_is_500_and_the_server_goes_on(file: Path) -> None:
    import resource

    with serving("--db", str(file)) as (server, url):
        before = version_of(create(url))
        before_limits = resource.prlimit(server.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (100_000, before_limits[1]))
        full = create(url, "one", BODY | {"system": "x" * 500_000})
        new = create(url, "two", BODY | {"system": "x" * 500_000})
        resource.prlimit(server.pid, resource.RLIMIT_FSIZE, before_limits)
        after = [version_of(create(url, slug)) for slug in ("one", "two")]
        server.terminate()
        logged = server.communicate(timeout=20)[1].decode().splitlines()
    for reply in (full, new):
        assert (reply.status, reply.json["error"]["code"]) == (500, 500)
        assert "could not be stored" in reply.json["error"]["message"]
    assert [line.partition(":")[0] for line in logged] == ["not stored"] * 2
    assert (before, after) == (1, [2, 1])


@POSIX
@pytest.mark.usefixtures("ctrl_c")
@pytest.mark.parametrize(("sent", "status"), [(signal.SIGTERM, 0), (signal.SIGINT, 130)])
@pytest.mark.parametrize("busy", [False, True], ids=["idle", "with a connection"])
def test_a_signal_stops_it_cleanly(
    file: Path,
    sent: signal.Signals,
    status: int,
    busy: bool,  # noqa: FBT001
) -> None:
    with serving("--db", str(file)) as (server, url), ExitStack() as stack:
        version_of(create(url))
        if busy:
            place = (url.split("/")[2].split(":")[0], int(url.split(":")[2].split("/")[0]))
            stack.enter_context(socket.create_connection(place)).sendall(b"POST / HTTP/1.1\r\n")
        server.send_signal(sent)
        out, err = server.communicate(timeout=20)
    assert (server.returncode, out, err) == (status, b"", b"")
    assert [path.name for path in file.parent.iterdir()] == [file.name]  # the log is written back


@POSIX
@pytest.mark.usefixtures("ctrl_c")
def test_it_prints_where_it_listens_and_the_key_that_it_made_up(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONUNBUFFERED": ""}
    with subprocess.Popen(SERVE, stdout=subprocess.PIPE, text=True, env=environment, cwd=tmp_path) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(4)]
        process.terminate()
    assert re.fullmatch(r"listening at http://127\.0\.0\.1:\d+/api/v1\n", lines[0])
    assert re.fullmatch(r" +key  sk-or-emulated-[0-9a-f]{32}\n", lines[1])
    assert re.fullmatch(r" +page  http://127\.0\.0\.1:\d+/\n", lines[2])
    assert "memory" in lines[3]


@pytest.mark.parametrize("key", [[], ["--key", KEY]])
def test_for_programs_it_prints_a_line_of_json(file: Path, key: list[str]) -> None:
    command = [*SERVE, "--json", "--db", file.name, *key]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=file.parent) as process:
        assert process.stdout is not None
        printed = json.loads(process.stdout.readline())
        reply = request(
            f"{printed['url']}/presets/one/messages",
            json.dumps(BODY),
            {**JSON, "Authorization": f"Bearer {printed['key'] or KEY}"},
        )
        process.terminate()
    assert reply.status == 200
    assert (printed.keys(), printed["db"]) == ({"url", "page", "key", "db"}, str(file))
    assert (printed["key"] is None) is bool(key)


def test_it_says_where_others_may_reach_it() -> None:
    with serving("--host", "0.0.0.0") as (server, url):  # noqa: S104  # what is said of it is the test
        assert url.startswith("http://127.0.0.1:")
        assert version_of(create(url)) == 1
        server.terminate()
        err = server.communicate(timeout=20)[1].decode()
    assert "listening on 0.0.0.0: other machines" in err
    assert len(err.splitlines()) == 1


def test_a_port_that_is_taken_is_told_in_a_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        status, out, err = run("serve", "--port", str(port))
    assert (status, out, len(err.splitlines())) == (2, "", 1)
    assert f"cannot listen on 127.0.0.1:{port}" in err


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--port", "65536"], "--port"),
        (["--port", "http"], "--port"),
        (["--host", "256.0.0.1"], "cannot listen"),
        (["--key", "a b"], "key"),
        (["--db", "."], "that is a folder; nothing was changed"),
        (["--db", "missing/presets.db"], "the folder for it is missing"),
        (["--db", __file__], "no SQLite database; nothing was changed"),
    ],
)
def test_what_cannot_be_used_is_told_in_a_line(arguments: list[str], reason: str) -> None:
    status, out, err = run("serve", *arguments)
    assert (status, out, len(err.splitlines())) == (2, "", 1)
    assert reason in err


@pytest.mark.skipif(not socket.has_ipv6, reason="this machine has no IPv6")
def test_it_listens_on_ipv6_too() -> None:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        pytest.skip("this machine has no loopback address of IPv6")
    with serving("--host", "::1") as (_, url):
        assert url.startswith("http://[::1]:")
        assert version_of(create(url)) == 1
