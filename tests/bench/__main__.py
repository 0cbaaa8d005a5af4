"""The benchmark: `python -m tests.bench` measures, and leaves tables and a plot in `.bench/`."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import time
from pathlib import Path

from datamodel_code_generator import InputFileType, generate
from datamodel_code_generator.enums import DataModelType

from codegen.description.load import load
from tests.bench import calls, fresh, logs, report, serving

ROOT = Path(__file__).parent.parent.parent
FOLDER = ROOT / ".bench"
LOG_LINES = 100_000


def main() -> int:
    """Measure all of it; return 1 where a target is missed."""
    FOLDER.mkdir(exist_ok=True)
    _make_pydantic_models(FOLDER / "bench_pydantic.py")
    plain, fast = FOLDER / "plain.json", FOLDER / "fast.json"
    _measure(plain, {"BENCH_WITHOUT_FAST": "1"})
    _measure(fast, {})
    found = report.medians(plain, fast)
    started, called = fresh.measure(), calls.measure()
    text = report.table(found, started)
    text += f"\n{report.table_of_calls(called)}"
    text += f"\n{serving.table(serving.measure())}"
    rates = {jobs: logs.measure(LOG_LINES, jobs) for jobs in (1, 2)}
    text += f"\n{report.table_of_logs(rates, logs.measure_columns(LOG_LINES), logs.measure_peers(LOG_LINES))}"
    (FOLDER / "speed.md").write_text(text, encoding="utf-8")
    results = {
        "date": time.strftime("%Y-%m-%d"),
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "medians": found,
        "fresh": started,
        "calls": called,
    }
    (FOLDER / "results.json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    report.plot(found, FOLDER)
    print(text)
    print(f"Tables are in {FOLDER.name}/; `python -m tests.bench.readme` puts them into README.md")
    return "missed" in text


def _measure(output: Path, environment: dict[str, str]) -> None:
    output.unlink(missing_ok=True)
    paths = os.pathsep.join([str(ROOT), str(FOLDER)])
    subprocess.run(
        [
            *(sys.executable, "-m", "tests.bench.speed", "--quiet", "--output", str(output)),
            *("--inherit-environ", "PYTHONPATH,BENCH_WITHOUT_FAST"),
        ],
        env={**os.environ, "PYTHONPATH": paths, **environment},
        cwd=ROOT,
        check=True,
    )


def _make_pydantic_models(target: Path) -> None:
    document = load(ROOT / "openapi" / "openapi.yaml").document
    generate(
        json.dumps(document),
        input_file_type=InputFileType.OpenAPI,
        output=target,
        output_model_type=DataModelType.PydanticV2BaseModel,
        disable_timestamp=True,
        formatters=[],
    )


if __name__ == "__main__":
    sys.exit(main())
