"""Text that is almost JSON is read or refused as StructureError, alike with and without orjson."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from openrouter_presets import StructureError, _json_text

ROOT = Path(__file__).parents[2]
SEEDS = [path.read_bytes() for path in sorted((ROOT / "openapi/examples/MessagesRequest").glob("*.json"))]
PIECES = [
    b"NaN", b"-Infinity", b"1E400", b"-0", b"1e5", b"01", b"9" * 4300, b"9" * 4301, b"[" * 1200,
    b"{", b"}", b"]", b'"', b"\\", b"\\ud800", b"\\u12", b"\xed\xa0\x80", b"\xff\xfe", b"\xef\xbb\xbf",
    b"\x00", b"\n", b",", b":", b"tru", b"null", b"'", b"//", b"\xc3\xa9", b"\xf0\x9f\x98\x80",
]  # fmt: skip


def mutated(seed: int) -> bytes:
    draw = random.Random(seed)  # noqa: S311  # the same texts each time
    data = draw.choice(SEEDS)
    start = draw.randrange(len(data))
    data = data[start : start + draw.randrange(400)] if draw.random() < 0.7 else data
    for _ in range(draw.randint(1, 4)):
        at = draw.randint(0, len(data))
        cut = at + draw.choice([0, 0, 1, 3])
        data = data[:at] + draw.choice(PIECES) + data[cut:]
    return data.decode().encode("utf-16") if draw.random() < 0.02 and data.isascii() else data


def outcome(data: bytes | str) -> Any:
    try:
        return json.dumps(_json_text.parse(data))
    except StructureError as error:
        return [str(fault) for fault in error.faults]


@pytest.mark.parametrize("count", [3_000, pytest.param(100_000, marks=pytest.mark.slow)], ids=["some", "many"])
def test_mutated_texts_raise_nothing_else(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    refused = 0
    for seed in range(count):
        data = mutated(seed)
        with monkeypatch.context() as patch:
            patch.setattr(_json_text, "orjson", None)
            alone = outcome(data)
        assert outcome(data) == alone, data
        refused += isinstance(alone, list)
    assert 0 < refused < count
