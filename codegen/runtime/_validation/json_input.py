# Copied from codegen/runtime/_validation/json_input.py; edit there.
"""Issues of request bodies given as bytes of any kind: one body, or a column of them (Apache Arrow)."""

from __future__ import annotations

import itertools
from importlib import import_module
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from .._errors import ExtraMissing, InvalidArgument, Issue, StructureError, ValidationError
from .._json_text import decoded, parse, quick_reader, repeated
from .issues import breaks_contract
from .validate import UNSURE, clean, concerns, is_valid, iter_issues, schema_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .._errors import Fault, Kind

# The issues of a body stay in memory until those of earlier lines are written; one body must not fill the memory.
LIMIT = 1000


@frozen
class Rules:
    """How to validate bodies: against which schema, whether to refuse likely mistakes, how many issues to list."""

    schema: str
    strict: bool
    limit: int = LIMIT

    def quick_test(self, data: bytes) -> Callable[[bytes], bool]:
        """Return a test of whether a body, which must be a part of `data`, surely has no issues.

        The test does not notice a name that occurs twice in an object; only `issues` does.
        """
        if self.strict:
            return lambda _: False
        read, is_clean = quick_reader(data), clean(self.schema)

        def test(body: bytes) -> bool:
            try:
                return is_clean(read(body))
            except (ValueError, *UNSURE):
                return False

        return test

    def issues(self, data: bytes) -> list[Issue]:
        """Return the issues of a body that is given as JSON text."""
        try:
            value = read(data)
        except ValidationError as error:
            return list(error.issues)
        return self.judge(value, repeated(decoded(data)))

    def judge(self, value: object, repetitions: Iterator[str]) -> list[Issue]:
        """Return the issues of a body, at most `limit`; if there are more, a last issue says so.

        Args:
            value: the body.
            repetitions: pointers of the members whose name already occurs in the same object.
        """
        most = self.limit + 1
        try:
            if self.strict:
                found = [*iter_issues(value, self.schema, strict=True, limit=most)]
            else:
                found = concerns(value, self.schema, most)
        except InvalidArgument as error:  # nested too deep for Python
            return [beyond_schemas("limit", str(error))]
        message = "named twice in its object; readers differ in which one they take"
        for pointer in itertools.islice(repetitions, most):
            found.append(beyond_schemas("json", message, pointer, "suspicious"))
        return self._bounded(found)

    def refuses(self, issue: Issue) -> bool:
        """Whether a body with the issue is invalid."""
        return issue.kind != "ignored" if self.strict else breaks_contract(issue)

    def _bounded(self, found: list[Issue]) -> list[Issue]:
        if len(found) <= self.limit:
            return found
        kind: Kind = "violation" if any(map(breaks_contract, found)) else "suspicious"
        message = f"more than {self.limit:,} issues; only the first {self.limit:,} are listed"
        return [*found[: self.limit], beyond_schemas("limit", message, kind=kind)]


def is_valid_json(data: bytes | str, schema: type | str | None = None, *, strict: bool = False) -> bool:
    """Return whether JSON text is valid, by the rules of `is_valid`.

    Args:
        data: the text; bytes are read as UTF-8.
        schema: a component of the description, as a class of `models` or by name; by default the request body.
        strict: whether likely mistakes are invalid too, such as a name that occurs twice in an object.

    Raises:
        InvalidArgument: there is no such schema, or `data` is neither text nor bytes.
    """
    try:
        value = parse(data)
    except StructureError:
        is_valid(None, schema, strict=strict)  # an unknown schema name is an error in any case
        return False
    if strict and next(repeated(decoded(data)), None) is not None:
        return False
    return is_valid(value, schema, strict=strict)


def read(data: bytes) -> Any:
    """Return the value of a body.

    Raises:
        ValidationError: it is not JSON in UTF-8.
    """
    try:
        return parse(data)
    except StructureError as error:
        raise ValidationError([_unread(fault) for fault in error.faults]) from None


def beyond_schemas(keyword: str, message: str, pointer: str = "", kind: Kind = "violation") -> Issue:
    """Return an issue that comes from no schema; its keyword is `json` for the text, `limit` for its size."""
    return Issue(pointer, kind, message, keyword, "")


def _unread(fault: Fault) -> Issue:
    """Return the issue for text that cannot be read; its message does not repeat the position."""
    said = str(evolve(fault, pointer="", line=None)).removeprefix("(root): ")
    message = f"not JSON: {said.removeprefix('expected JSON, found ')}"
    return beyond_schemas("json", message, fault.pointer)


_FIELDS = ("pointer", "kind", "message", "keyword", "schema_pointer", "documentation")


def judge_batch(column: Any, schema: type | str | None = None, *, strict: bool = False, limit: int = LIMIT) -> Any:
    """Return the verdict on each body of a column, and its issues.

    The result depends only on the arguments, and the function can be pickled, so engines may call it in any process.

    Args:
        column: an Arrow array, chunked or not, of JSON as strings or binaries; null stays null.
        schema: a component of the description, as a class of `models` or by name; by default the request body.
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
        raise ExtraMissing("judge_batch needs pyarrow: pip install pyarrow", name=error.name) from None
    is_valid(None, schema, strict=strict)  # raises if the schema name is unknown
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
