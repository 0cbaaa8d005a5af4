"""The recipes of the README judge a file of bodies in each engine, on this machine."""

from __future__ import annotations

import json
import re
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tests.support.command import BODY, FAULTY

if TYPE_CHECKING:
    from collections.abc import Callable

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
RECIPES = {
    re.findall(r"import (duckdb|polars|ray|pyspark)|from (pyspark)", code)[0]: code
    for code in re.findall(r"^```py\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
}
# What engines warn of within themselves is not for this package to mend.
pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]


@pytest.fixture
def recipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Any]:
    """A function that runs the recipe of an engine, and returns what it calls `faulty`."""
    bodies = [json.dumps(FAULTY if number % 10 == 0 else BODY) for number in range(200)]
    table = pa.table({"id": range(200), "body": bodies})
    pq.write_table(table, tmp_path / "bodies.parquet", row_group_size=50)
    monkeypatch.chdir(tmp_path)
    codes = {"".join(engine): code for engine, code in RECIPES.items()}

    def run(engine: str) -> Any:
        pytest.importorskip(engine, reason=f"`nox --session engines` installs {engine}")
        names: dict[str, Any] = {"__name__": "recipe"}
        exec(compile(codes[engine], "README.md", "exec"), names)  # noqa: S102  # it is our own
        return names["faulty"]

    return run


EXPECTED = list(range(0, 200, 10))


def test_duckdb(recipe: Callable[[str], Any]) -> None:
    rows = recipe("duckdb").fetchall()
    assert sorted(number for number, _ in rows) == EXPECTED
    assert [issue["pointer"] for issue in rows[0][1]] == ["/model", "/messages/0/content/0/text"]


def test_polars(recipe: Callable[[str], Any]) -> None:
    assert recipe("polars")["id"].to_list() == EXPECTED


def test_ray(recipe: Callable[[str], Any]) -> None:
    ray = pytest.importorskip("ray", reason="`nox --session engines` installs ray")
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    try:
        assert sorted(row["id"] for row in recipe("ray").take_all()) == EXPECTED
    finally:
        ray.shutdown()


@pytest.mark.skipif(not shutil.which("java"), reason="Spark needs Java")
def test_pyspark(recipe: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PYSPARK_PYTHON", "PYSPARK_DRIVER_PYTHON"):
        monkeypatch.setenv(name, sys.executable)
    monkeypatch.setenv("PYSPARK_SUBMIT_ARGS", "--master local[2] --conf spark.ui.enabled=false pyspark-shell")
    faulty = recipe("pyspark")
    try:
        assert sorted(row["id"] for row in faulty.collect()) == EXPECTED
    finally:
        faulty.sparkSession.stop()
