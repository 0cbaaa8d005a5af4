"""The examples under `openapi/examples`, each with the component that it is an example of."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parents[2] / "openapi" / "examples"
FILES = sorted(FOLDER.glob("*/*.json"))
# Parameters `component` and `path`; a test's id is `MessagesRequest/minimal`.
EXAMPLES = [pytest.param(path.parent.name, path, id=f"{path.parent.name}/{path.stem}") for path in FILES]


def example(name: str) -> Any:
    """Return the JSON of an example by its id, such as `MessagesRequest/minimal`."""
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def canonical(value: object) -> str:
    """Return plain data as text that tells 1, 1.0 and true apart, whatever the order of the keys."""
    return json.dumps(value, sort_keys=True)
