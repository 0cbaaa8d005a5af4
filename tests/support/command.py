"""The command `openrouter-presets` as people run it: a process with its streams."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

COMMAND = [sys.executable, "-m", "openrouter_presets"]
SCRIPT = Path(sys.executable).with_name("openrouter-presets")
BODY: dict[str, Any] = {"model": "a/b", "messages": [{"role": "user", "content": "Hello!"}]}
UNRECOGNIZED = BODY | {"messages": [{"role": "robot", "content": "Hello!"}]}
SUSPICIOUS = BODY | {"max_token": 5}
# Two violations: the type of a text in a block, and that of the model.
FAULTY = BODY | {
    "model": 4,
    "messages": [{"role": "user", "content": [{"type": "text", "text": 5}]}],
}
LINE = r"(?P<file>.+?)(:[1-9]\d*){2}: (?P<kind>[a-z]+): ((?P<at>/.*?): )?(?P<message>[^/].*)"
POINTERS = ["/model", "/messages/0/content/0/text"]


def run(*arguments: str | Path, stdin: bytes = b"", command: list[str] | None = None) -> tuple[int, str, str]:
    """Return the exit status of the command, and what it wrote to standard output and standard error."""
    done = subprocess.run([*(command or COMMAND), *map(str, arguments)], input=stdin, capture_output=True, check=False)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def told_of(out: str) -> list[tuple[str, str, str]]:
    """Return the file, the kind and the pointer of each issue in the text format; every line has a position."""
    lines = [re.fullmatch(LINE, line) for line in out.splitlines()]
    return [(line["file"], line["kind"], line["at"] or "") for line in lines if line]


def jsonl(*bodies: object) -> bytes:
    """Return a log with the bodies, as lines."""
    return b"".join(json.dumps(body).encode() + b"\n" for body in bodies)
