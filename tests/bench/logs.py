"""The rate at which the command judges a log: one request of about 1 KB a line, some of them faulty."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import tempfile
import time
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema_rs
import orjson

from tests.bench.bodies import example

FAULTY = 1000  # one line in so many has two faults, and one has no JSON
COMMAND = [sys.executable, "-m", "openrouter_presets", "validate", "--jsonl"]


def write_log(path: Path, lines: int) -> None:
    """Write a log of `lines` bodies, no two the same."""
    body = example("MessagesRequest", "translator-with-a-few-shots")
    faulty = body | {
        "max_tokens": "1500",
        "messages": [*body["messages"], {"role": "user", "content": [{}]}],
    }
    texts = [json.dumps(kind, ensure_ascii=False, separators=(",", ":")) for kind in (body, faulty)]
    with path.open("w", encoding="utf-8", newline="\n") as log:
        for number in range(1, lines + 1):
            text = texts[number % FAULTY == 0].replace("translator-widget", f"translator-{number}")
            log.write((text[:-20] if number % FAULTY == FAULTY // 2 else text) + "\n")


def measure_peers(lines: int) -> float:
    """Return how many bodies a second a loop of orjson and jsonschema-rs judges, that says nothing of faults."""
    bundle = resources.files("openrouter_presets") / "schemas" / "contract.json"
    schemas = json.loads(bundle.read_bytes())["$defs"]
    reference = {"$ref": "#/$defs/MessagesRequest", "$defs": schemas}
    is_valid = jsonschema_rs.validator_for(reference).is_valid
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder, "log.jsonl")
        write_log(log, lines)
        start = time.perf_counter()
        with log.open("rb") as bodies:
            for line in bodies:
                with contextlib.suppress(orjson.JSONDecodeError):
                    is_valid(orjson.loads(line))
        return lines / (time.perf_counter() - start)


def measure_columns(lines: int) -> dict[str, float]:
    """Return how many bodies a second are judged as a column: by itself, and by engines in this process."""
    import duckdb
    import polars as pl
    import pyarrow as pa

    from openrouter_presets import judge_batch

    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder, "log.jsonl")
        write_log(log, lines)
        column = pa.array(log.read_bytes().split(b"\n")[:-1], pa.binary()).cast(pa.string())
    frame, table = pl.DataFrame({"body": column}), pa.table({"body": column})
    connection = duckdb.connect()
    verdict = (
        "STRUCT(valid BOOL, issues STRUCT(pointer VARCHAR, kind VARCHAR, message VARCHAR,"
        " keyword VARCHAR, schema_pointer VARCHAR, documentation VARCHAR)[])"
    )
    connection.create_function("judge", _judged, ["VARCHAR"], verdict, type="arrow")
    connection.register("bodies", table)
    ways = {
        "`judge_batch`": lambda: judge_batch(column).field("valid").to_pylist().count(False),
        "in DuckDB": lambda: connection.sql("select count(*) from bodies where not judge(body).valid").fetchall()[0][0],
        "in Polars": lambda: pl.from_arrow(judge_batch(frame["body"].to_arrow())).struct.field("valid").not_().sum(),
    }
    faulty = lines // FAULTY + (lines + FAULTY // 2) // FAULTY
    rates = {}
    for name, way in ways.items():
        start = time.perf_counter()
        found = way()
        rates[name] = lines / (time.perf_counter() - start)
        if found != faulty:
            raise RuntimeError(f"{name} found {found} faulty bodies")
    return rates


def _judged(bodies: Any) -> Any:
    from openrouter_presets import judge_batch

    return judge_batch(bodies)


def measure(lines: int, jobs: int) -> float:
    """Return how many bodies a second the command judges, its start and its end counted in.

    Raises:
        RuntimeError: it did not find the faults, or did not end as it does when it finds some.
    """
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder, "log.jsonl")
        write_log(log, lines)
        start = time.perf_counter()
        run = subprocess.run([*COMMAND, "--jobs", str(jobs), str(log)], capture_output=True, check=False)
        seconds = time.perf_counter() - start
    faulty = lines // FAULTY + (lines + FAULTY // 2) // FAULTY
    if run.returncode != (1 if faulty else 0) or f"{lines:,} bodies, {faulty:,} with issues".encode() not in run.stderr:
        raise RuntimeError(f"the command answered {run.returncode}: {run.stderr.decode()}")
    return lines / seconds
