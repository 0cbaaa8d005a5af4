"""Bodies as text, one by one and in columns of Arrow: the verdicts and issues are those of values."""

from __future__ import annotations

import json
import pickle
import sys
from typing import Any

import attrs
import pyarrow as pa
import pytest

from openrouter_presets import (
    ExtraMissing,
    InvalidArgument,
    is_valid,
    is_valid_json,
    iter_issues,
    judge_batch,
    models,
)
from tests.support.command import BODY, FAULTY, SUSPICIOUS, UNRECOGNIZED
from tests.support.examples import FILES

BODIES: list[dict[str, Any]] = [BODY, FAULTY, SUSPICIOUS, UNRECOGNIZED, BODY | {"stream": True}]
TEXTS = [json.dumps(body) for body in BODIES]


def shown(body: Any, strict: Any) -> list[dict[str, Any]]:
    """Return the issues of a body that a column lists."""
    issues = list(iter_issues(body, strict=True))
    return [attrs.asdict(issue) for issue in issues if strict or issue.kind != "ignored"]


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.binary(), pa.large_binary()], ids=str)
def test_a_column_is_judged_body_by_body(kind: Any, strict: Any) -> None:
    column = pa.array([*TEXTS, None], pa.string()).cast(kind)
    found = judge_batch(column, strict=strict)
    assert found.to_pylist() == [
        *({"valid": is_valid(body, strict=strict), "issues": shown(body, strict)} for body in BODIES),
        None,
    ]


def test_columns_in_chunks_slices_and_without_bodies_are_judged() -> None:
    chunks = pa.chunked_array([pa.array(TEXTS), pa.array([], pa.string()), pa.array(TEXTS[1:3])])
    found = judge_batch(chunks)
    assert [len(chunk) for chunk in found.chunks] == [5, 0, 2]
    assert [row["valid"] for row in found.to_pylist()] == [
        True,
        False,
        True,
        False,
        True,
        False,
        True,
    ]
    assert [row["valid"] for row in judge_batch(pa.array(TEXTS)[1:3]).to_pylist()] == [False, True]
    assert judge_batch(pa.chunked_array([], pa.string())).to_pylist() == []
    assert judge_batch(pa.nulls(2)).to_pylist() == [None, None]


def test_what_is_not_json_is_an_issue_of_its_row() -> None:
    odd = [b"{", b"\xff", b"", b"[" * 100_000, b'{"model": NaN}', b'{"\\ud800": 1, "messages": 5}']
    found = judge_batch(pa.array([*odd, TEXTS[0].encode()])).to_pylist()
    assert [row["valid"] for row in found] == [False] * len(odd) + [True]
    assert all(row["issues"] for row in found[:-1])


def test_the_schema_and_the_limit_are_heeded() -> None:
    column = pa.array(['{"type": "ephemeral"}', '{"type": "eternal"}', "5"])
    for schema in (models.AnthropicCacheControlDirective, "AnthropicCacheControlDirective"):
        found = judge_batch(column, schema).to_pylist()
        assert [row["valid"] for row in found] == [True, False, False]
    many = json.dumps(BODY | {"stop_sequences": list(range(100))})
    assert len(judge_batch(pa.array([many]), limit=10).to_pylist()[0]["issues"]) == 11


def test_it_can_be_pickled_and_says_what_it_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    assert pickle.loads(pickle.dumps(judge_batch)) is judge_batch  # it is our own
    with pytest.raises(InvalidArgument, match="column: int64 is neither strings nor binaries"):
        judge_batch(pa.array([1]))
    with pytest.raises(InvalidArgument, match="column: a list is not an Arrow array"):
        judge_batch(TEXTS)
    with pytest.raises(InvalidArgument, match="MessagesRequest"):
        judge_batch(pa.array(TEXTS), "MessageRequest")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ExtraMissing, match="pip install pyarrow"):
        judge_batch(None)


def test_text_is_judged_as_its_value_is() -> None:
    for path in FILES:
        name, data = path.parent.name, path.read_bytes()
        assert is_valid_json(data, name) is is_valid(json.loads(data), name), path
        assert is_valid_json(data.decode(), name) is is_valid(json.loads(data), name), path


def test_text_that_is_not_json_is_not_valid() -> None:
    for text in ("{", "", "\udc00", b"\xff", '{"model": NaN}', "[" * 100_000):
        assert not is_valid_json(text)
    twice = TEXTS[0][:-1] + ', "model": "a/b"}'
    assert is_valid_json(twice)
    assert not is_valid_json(twice, strict=True)
    with pytest.raises(InvalidArgument, match="MessagesRequest"):
        is_valid_json("{", "MessageRequest")
    with pytest.raises(InvalidArgument, match="data"):
        is_valid_json(5)  # type: ignore[arg-type]
