"""What a fresh process pays: imports, the first call, memory. Each figure is a median over processes."""

from __future__ import annotations

import statistics
import subprocess
import sys

RUNS = 21
TIMED = "import time; start = time.perf_counter()\n{code}\nprint((time.perf_counter() - start) * 1000)"
BODY = "from tests.bench import bodies; text = bodies.large()\n"
MEMORY = """
import gc, json, tracemalloc
{body}
from openrouter_presets import loads
from openrouter_presets.models import MessagesRequest
make = {make}
for _ in range(20): make()
gc.collect(); tracemalloc.start()
kept = make()
gc.collect(); print(tracemalloc.get_traced_memory()[0] / 1024)
"""
SNIPPETS = {
    "import urllib3, attrs and cattrs (ms)": TIMED.format(code="import urllib3, attrs, cattrs"),
    "import Client, loads, dumps and models (ms)": TIMED.format(
        code="from openrouter_presets import Client, loads, dumps, models"
    ),
    "import them and make the classes of a request (ms)": TIMED.format(
        code="from openrouter_presets import Client, loads, dumps, models\nmodels.MessagesRequest"
    ),
    "make the official SDK ready to call (ms)": TIMED.format(
        code="from openrouter import OpenRouter, components\n"
        "client = OpenRouter(api_key='none').presets\ncomponents.MessagesRequest"
    ),
    "first loads of the large body (ms)": BODY
    + "from openrouter_presets import loads\nfrom openrouter_presets.models import MessagesRequest\n"
    + TIMED.format(code="loads(text, MessagesRequest)"),
    "first dumps of the large body (ms)": BODY
    + "from openrouter_presets import dumps, loads\n"
    + "from openrouter_presets.models import MessagesRequest\nbody = loads(text, MessagesRequest)\n"
    + TIMED.format(code="dumps(body)"),
    "a first judgement (ms)": "import json\nfrom openrouter_presets import is_valid\n"
    + BODY.replace("large", "clean")
    + "body = json.loads(text)\n"
    + TIMED.format(code="assert is_valid(body)"),
    "memory of the large body as dicts and lists (KiB)": MEMORY.format(body=BODY, make="lambda: json.loads(text)"),
    "memory of the large body as models (KiB)": MEMORY.format(body=BODY, make="lambda: loads(text, MessagesRequest)"),
}


def measure() -> dict[str, float]:
    """Return the median of each snippet, the snippets taking turns."""
    values: dict[str, list[float]] = {name: [] for name in SNIPPETS}
    for _ in range(RUNS):
        for name, code in SNIPPETS.items():
            run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
            if run.returncode == 0:
                values[name].append(float(run.stdout))
    return {name: statistics.median(found) for name, found in values.items() if found}
