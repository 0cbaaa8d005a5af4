"""A log judged by several processes: progress on a terminal, Ctrl-C, a closed pipe, a worker that dies."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.command import BODY, COMMAND, FAULTY, POINTERS, jsonl

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals, terminals and processes as POSIX has them")
PROC = Path("/proc/self/task")
LAST = f": {POINTERS[-1]}: "
# More than is judged before other processes take part; the last body is faulty.
LONG = jsonl(*[BODY | {"system": "x" * 2000}] * 1000, FAULTY)


@pytest.fixture(autouse=True)
def ctrl_c() -> Iterator[None]:
    """Ctrl-C reaches what the tests start, even where they run in the background, which ignores it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@contextlib.contextmanager
def judging(*arguments: str, data: bytes, last: str) -> Iterator[subprocess.Popen[bytes]]:
    """Run the command in a process group of its own until it has shown `last`; its standard input stays open."""
    with subprocess.Popen(
        [*COMMAND, "validate", "--jsonl", "-", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        try:
            assert process.stdin and process.stdout  # noqa: PT018  # for type checkers
            process.stdin.write(data)
            process.stdin.flush()
            while last not in process.stdout.readline().decode():
                assert process.poll() is None
            yield process
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def workers(process: subprocess.Popen[bytes]) -> list[int]:
    """Return the process ids of the workers of a command."""
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text(encoding="ascii").split()
    return [int(pid) for pid in children if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()]


def end(pids: list[int]) -> bool:
    """Whether the processes end within a second."""
    for _ in range(50):
        if not any(map(_works, pids)):
            return True
        time.sleep(0.02)
    return False


def _works(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"  # ended, and nobody has asked for its exit status


def rest(process: subprocess.Popen[bytes], data: bytes = b"") -> tuple[int, str, str]:
    """Return how the command ended after `data` as the last of its input, and what else it wrote."""
    out, err = process.communicate(data or None, timeout=60)
    return process.returncode, (out or b"").decode(), err.decode()


def test_what_is_read_is_judged_before_more_is_waited_for() -> None:
    with judging("--jobs", "2", data=LONG, last=LAST) as process:
        status, out, err = rest(process)
    assert (status, out) == (1, "")
    assert err.startswith("1,001 bodies, 1 with issues; ")


@pytest.mark.parametrize("data", [jsonl(FAULTY), LONG], ids=["one process", "several"])
def test_ctrl_c_ends_it_with_the_summary_so_far(data: bytes) -> None:
    with judging("--jobs", "2", data=data, last=LAST) as process:
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to all of them
        status, out, err = rest(process)
    lines = err.splitlines()
    assert re.match(rf"interrupted: {data.count(10):,} bod(y|ies), 1 with issues; ", lines[0])
    assert lines[1] == "issues by kind: 2 violation"
    assert len(lines) == 5
    assert (status, out) == (130, "")


def test_ctrl_c_leaves_json_whole(tmp_path: Path) -> None:
    log, out = tmp_path / "log", tmp_path / "out"
    log.write_bytes(jsonl(*[FAULTY] * 50_000))
    with out.open("wb") as stream:
        process = subprocess.Popen(
            [*COMMAND, "validate", "--jsonl", "--format", "json", str(log)],
            stdout=stream,
            stderr=subprocess.PIPE,
        )
        for _ in range(6000):  # while the workers start, Ctrl-C is ignored
            if out.stat().st_size > 100_000:
                break
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        status, _, err = rest(process)
    assert {issue["pointer"] for issue in json.loads(out.read_bytes())} == set(POINTERS)
    assert err.startswith("interrupted: ")
    assert status == 130


@pytest.mark.skipif(not PROC.exists(), reason="processes are looked up in /proc")
@pytest.mark.parametrize(("sent", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, -15), (signal.SIGKILL, -9)])
def test_no_worker_is_left_behind(sent: signal.Signals, status: int) -> None:
    with judging("--jobs", "2", data=LONG, last=LAST) as process:
        pids = workers(process)
        process.send_signal(sent)
        process.wait(60)
        assert end(pids)
    assert (len(pids), process.returncode) == (2, status)


@pytest.mark.skipif(not PROC.exists(), reason="processes are looked up in /proc")
def test_a_worker_that_dies_is_told_in_a_line() -> None:
    with judging("--jobs", "2", data=LONG, last=LAST) as process:
        for pid in workers(process):
            os.kill(pid, signal.SIGKILL)
        status, _, err = rest(process, LONG)
    assert err.startswith("openrouter-presets: a worker process died")
    assert (status, len(err.splitlines())) == (2, 1)


def test_a_reader_that_closes_the_pipe_ends_the_workers_quietly() -> None:
    with judging("--jobs", "2", data=LONG, last=LAST) as process:
        assert process.stdin and process.stdout and process.stderr  # noqa: PT018  # for type checkers
        process.stdout.close()
        process.stdin.write(jsonl(FAULTY))
        process.stdin.flush()
        assert process.stderr.read() == b""
        assert process.wait(60) == 141


def on_terminal(log: Path, *, shown: bool, command: list[str]) -> tuple[bytes, bytes]:
    """Return what the command wrote to a terminal, standard error and maybe standard output, and to a pipe."""
    import fcntl
    import pty
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    process = subprocess.Popen(
        [*command, "validate", "--jsonl", str(log)],
        stdout=theirs if shown else subprocess.PIPE,
        stderr=theirs,
    )
    os.close(theirs)
    written = b""
    with contextlib.suppress(OSError):  # how the end of a terminal shows
        while piece := os.read(ours, 65536):
            written += piece
    os.close(ours)
    return written, process.communicate(timeout=60)[0] or b""


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """A log of three bodies, one of them faulty."""
    path = tmp_path / "log"
    path.write_bytes(jsonl(BODY, FAULTY, BODY))
    return path


@pytest.mark.parametrize("shown", [False, True], ids=["issues in a pipe", "issues on the terminal"])
def test_progress_is_shown_on_a_terminal(log: Path, shown: Any) -> None:
    written, out = on_terminal(log, shown=shown, command=COMMAND)
    assert b"%|" in written
    *_, summary = written.rpartition(b"3 bodies, 1 with issues; ")
    assert b"%|" not in summary
    told = written.replace(b"\x1b[31mviolation\x1b[m", b"violation") if shown else out
    assert told.count(b": violation: ") == 2
    assert (b"\x1b[31m" in written) == shown


def test_progress_is_not_shown_elsewhere(log: Path) -> None:
    done = subprocess.run([*COMMAND, "validate", "--jsonl", str(log)], capture_output=True, check=False)
    assert b"%|" not in done.stderr + done.stdout
    assert b"\r" not in done.stderr + done.stdout


def test_without_tqdm_a_terminal_shows_the_rest(log: Path) -> None:
    code = "import sys; sys.modules['tqdm'] = None; from openrouter_presets._cli.main import main; sys.exit(main())"
    written, out = on_terminal(log, shown=False, command=[sys.executable, "-c", code])
    assert b"%|" not in written
    assert written.startswith(b"3 bodies, 1 with issues; ")
    assert out.count(b": violation: ") == 2
