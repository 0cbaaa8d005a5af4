"""A fresh process without the extras, in which many threads do one thing as the first act."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

from tests.support.pythons import ROOT, dependencies, interpreter

THREADS = 32
PROGRAM = """
import collections, json, sys, threading
sys.path[:0] = {path!r}
for name in ("orjson", "jsonschema_rs", "tqdm"):
    sys.modules[name] = None
sys.setswitchinterval(1e-6)
ROOT = {root!r}
{before}
gate, told = threading.Barrier({threads}), []
def act():
{act}
def work():
    gate.wait()
    try:
        told.append(json.dumps(act(), default=repr))
    except BaseException as error:
        told.append(type(error).__name__ + ": " + str(error)[:200])
threads = [threading.Thread(target=work, daemon=True) for _ in range({threads})]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join(30)
print(json.dumps(collections.Counter(told)))
"""


def outcomes(
    act: str, *, before: str = "", version: str = "", which: str = "newest", threads: int = THREADS
) -> dict[str, int]:
    """Return what came of `act`, the body of a function, in each of the threads, and how often.

    Args:
        act: statements that end in a `return` of JSON.
        before: statements that run before the threads start.
        version: the Python to run; by default this one, with the packages that it has.
        which: the lowest or the newest dependencies.
    """
    package = str(ROOT / "generated")
    path = [package, str(dependencies(version, which))] if version else [package]
    program = PROGRAM.format(
        path=path,
        root=str(ROOT),
        before=before,
        act=textwrap.indent(textwrap.dedent(act), "    "),
        threads=threads,
    )
    isolated = ["-I", "-S"] if version else []
    done = subprocess.run(
        [interpreter(version) if version else sys.executable, *isolated, "-c", program],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        cwd=Path(ROOT),
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found
