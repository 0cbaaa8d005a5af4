"""How `openrouter-presets create` ends: the exit status tells whether a version was created."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.command import BODY, COMMAND, run
from tests.support.creation import KEY, answering, create
from tests.support.server import PresetServer, serve

if TYPE_CHECKING:
    from collections.abc import Iterator

LOOKED = "openrouter-presets: looked for the version"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[PresetServer]:
    """A server that the command's key opens."""
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    with serve(KEY) as running:
        yield running


@pytest.mark.parametrize(("status", "effect"), [(400, 1), (401, 1), (302, 1), (429, 1), (408, 3), (500, 3), (502, 3)])
def test_the_status_of_a_refusal_tells_its_effect(server: PresetServer, status: int, effect: int) -> None:
    answering(server, status, {"error": {"code": status, "message": f"Not today,\n{KEY}."}})
    ended, out, err = create(server, BODY, "--retries", "0")
    lines = 2 if effect == 3 else 1
    assert (ended, out, len(err.splitlines()), len(server.received)) == (effect, "", lines, 1)
    assert err.startswith(f"openrouter-presets: status {status}: ")
    assert ("may have been created" in err) == (LOOKED in err) == (effect == 3)


def test_what_had_no_effect_is_sent_again(server: PresetServer) -> None:
    answering(server, 429, {}, **{"Retry-After": "0"})
    assert create(server, BODY, "--retries", "3")[0] == 1
    assert len(server.received) == 4


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (b"<html>\xff", "a version was created: do not send it again"),
        (b'{"data": []}', "a version was created: do not send it again"),
        (
            b'{"error": {"message": "Upstream"}}',
            "a version may have been created: find out with the client's find_version()",
        ),
    ],
)
def test_an_answer_that_cannot_be_read_is_printed_as_it_came(server: PresetServer, answer: bytes, said: str) -> None:
    answering(server, 200, answer)
    arguments = [*COMMAND, "create", "reviewer", "--base-url", server.url]
    done = subprocess.run(arguments, input=json.dumps(BODY).encode(), capture_output=True, check=False)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (3, answer, 2)
    first, second = done.stderr.decode().splitlines()
    assert first.endswith(f"; {said}; standard output has what was received")
    assert second.startswith(LOOKED)


def test_an_answer_too_deep_to_be_printed_is_one_of_success(server: PresetServer) -> None:
    deep = b'{"data": {"designated_version": {"config": {"model": %s}}}}' % (b"[" * 1000 + b"]" * 1000)
    answering(server, 200, deep)
    status, out, err = create(server, BODY)
    assert (status, out, len(err.splitlines())) == (0, "", 3)
    assert err.startswith("openrouter-presets: not kept: messages; changed: model\n")
    assert "the preset was created" in err


def test_without_an_answer_delivery_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        status, out, err = run(
            "create",
            "reviewer",
            "--base-url",
            url,
            "--timeout",
            "2",
            stdin=json.dumps(BODY).encode(),
        )
    assert (status, out, len(err.splitlines())) == (3, "", 2)
    assert "a version may have been created" in err
    assert f"{LOOKED} in vain: " in err
    assert KEY not in err


def test_what_was_not_sent_ends_like_wrong_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{bound.getsockname()[1]}"
        arguments = ("--base-url", url, "--retries", "0")
        status, out, err = run("create", "reviewer", *arguments, stdin=json.dumps(BODY).encode())
    assert (status, out, len(err.splitlines())) == (2, "", 1)
    assert "nothing was created" in err


def test_a_reader_that_has_closed_the_pipe_is_told_that_the_request_was_answered(
    server: PresetServer,
) -> None:
    with subprocess.Popen(
        [*COMMAND, "create", "reviewer", "--base-url", server.url],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin and process.stdout and process.stderr  # noqa: PT018  # for type checkers
        process.stdout.close()
        process.stdin.write(json.dumps(BODY).encode())
        process.stdin.close()
        err = process.stderr.read().decode()
    assert len(server.received) == 1
    assert (process.returncode, len(err.splitlines())) == (141, 3)
    assert "the answer cannot be written" in err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
@pytest.mark.parametrize("answer", [None, b"<html>"], ids=["created", "unexpected"])
def test_an_answer_that_cannot_be_written_is_not_taken_for_one_that_had_no_effect(
    server: PresetServer, answer: bytes | None
) -> None:
    if answer:
        answering(server, 200, answer)
    with open("/dev/full", "wb") as full:  # noqa: PTH123  # a device
        done = subprocess.run(
            [*COMMAND, "create", "reviewer", "--base-url", server.url],
            input=json.dumps(BODY).encode(),
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (done.returncode, len(done.stderr.splitlines())) == (3, 3)
    assert "the answer cannot be written: " in done.stderr.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="signals as POSIX has them")
@pytest.mark.parametrize("sent", [True, False], ids=["request out", "body awaited"])
def test_ctrl_c_tells_whether_the_request_was_out(monkeypatch: pytest.MonkeyPatch, sent: Any) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # background jobs start with it ignored
    try:
        with socket.create_server(("127.0.0.1", 0)) as silent:
            silent.settimeout(30)
            status, out, err = interrupted(silent, sent=sent)
    finally:
        signal.signal(signal.SIGINT, before)
    assert (status, out) == (130, "")
    assert err.count("a version may have been created; `versions reviewer` lists") == int(sent)
    assert len(err.splitlines()) == int(sent)


def interrupted(silent: socket.socket, *, sent: bool) -> tuple[int, str, str]:
    """Return how the command ends if Ctrl-C comes once its request was received, or before it has its body."""
    url = f"http://127.0.0.1:{silent.getsockname()[1]}"
    # What is told to start reading has come to the place where the body is awaited.
    code = (
        "import sys; from openrouter_presets._cli import command, main;"
        "opened = command.opened;"
        "command.opened = lambda file: (print('ready', file=sys.stderr, flush=True), opened(file))[1];"
        "sys.exit(main.main())"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, "create", "reviewer", "--base-url", url],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin and process.stderr  # noqa: PT018  # for type checkers
        try:
            assert process.stderr.readline() == b"ready\n"
            if sent:
                process.stdin.write(json.dumps(BODY).encode())
                process.stdin.close()
                process.stdin = None
                connection, _ = silent.accept()
                with connection:
                    connection.settimeout(30)
                    received = b""
                    while not received.endswith(b"}"):
                        piece = connection.recv(65536)
                        assert piece, "the command closed the connection"
                        received += piece
                    process.send_signal(signal.SIGINT)
                    out, err = process.communicate(timeout=30)
            else:
                process.send_signal(signal.SIGINT)
                out, err = process.communicate(timeout=30)
        finally:
            process.kill()
    return process.returncode, out.decode(), err.decode()
