# Copied from codegen/runtime/_validation/batch.py; edit there.
"""Columns of bodies as engines for data hold them (Apache Arrow), judged in one call."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from .._errors import ExtraMissing, InvalidArgument
from .json_input import LIMIT, Rules
from .validate import is_valid, schema_name

_FIELDS = ("pointer", "kind", "message", "keyword", "schema_pointer", "documentation")


def judge_batch(
    column: Any, schema: type | str | None = None, *, strict: bool = False, limit: int = LIMIT
) -> Any:
    """Return the verdict on each body of a column, and its issues.

    It is a function of its arguments alone and can be pickled, so that engines may call it in any process.

    Args:
        column: an Arrow array, chunked or not, of JSON as strings or binaries; null stays null.
        schema: a component of the description, as a class of `models` or by name; by default the body that is sent.
        strict: whether a suspicious issue makes a body invalid, and ignored fields are listed.
        limit: the most issues of a body to list.

    Returns:
        An Arrow array as long as the column, chunked if it is, of structs: `valid` (bool), and `issues`, a list of
        structs with the strings `pointer`, `kind`, `message`, `keyword`, `schema_pointer` and `documentation`.

    Raises:
        ExtraMissing: pyarrow is not installed.
        InvalidArgument: there is no such schema, or the column is not one of strings or binaries.
    """
    try:
        arrow: Any = import_module("pyarrow")
    except ImportError as error:
        raise ExtraMissing(
            "judge_batch needs pyarrow: pip install pyarrow", name=error.name
        ) from None
    is_valid(None, schema, strict=strict)  # a name that is unknown ends it here
    rules = Rules(schema_name(schema), strict, limit)
    issue = arrow.struct([(name, arrow.string()) for name in _FIELDS])
    of_body = arrow.struct([("valid", arrow.bool_()), ("issues", arrow.list_(issue))])
    if isinstance(column, arrow.ChunkedArray):
        chunks = [_judged(arrow, chunk, rules, of_body) for chunk in column.chunks]
        return arrow.chunked_array(chunks, type=of_body)
    if not isinstance(column, arrow.Array):
        raise InvalidArgument(f"column: a {type(column).__name__} is not an Arrow array")
    return _judged(arrow, column, rules, of_body)


def _judged(arrow: Any, column: Any, rules: Rules, of_body: Any) -> Any:
    types = arrow.types
    tests = ("string", "large_string", "binary", "large_binary", "fixed_size_binary", "null")
    if not any(getattr(types, f"is_{name}")(column.type) for name in tests):
        raise InvalidArgument(f"column: {column.type} is neither strings nor binaries")
    bodies: list[bytes | None] = column.cast(arrow.large_binary()).to_pylist()
    is_clean = rules.quick_test(b"\n".join(filter(None, bodies)))
    return arrow.array([_row(body, is_clean, rules) for body in bodies], of_body)


def _row(body: bytes | None, is_clean: Any, rules: Rules) -> dict[str, Any] | None:
    if body is None:
        return None
    if is_clean(body):
        return {"valid": True, "issues": []}
    issues = rules.issues(body)
    return {
        "valid": not any(map(rules.refuses, issues)),
        "issues": [{name: _text(getattr(issue, name)) for name in _FIELDS} for issue in issues],
    }


def _text(text: str | None) -> str | None:
    """Return text that Arrow can hold: half a surrogate pair is escaped."""
    return text and text.encode("utf-8", "backslashreplace").decode()
