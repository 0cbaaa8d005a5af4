# Copied from codegen/runtime/_validation/json_input.py; edit there.
"""One body as bytes to its issues, whatever the bytes are."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from .._conversion.places import repeated
from .._conversion.text import decoded, parse, quick_reader
from .._errors import InvalidArgument, Issue, StructureError, ValidationError
from .validate import UNSURE, iter_issues, verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .._errors import Fault, Kind

# The issues of a body wait in memory until those of earlier lines are written; one body must not fill it.
LIMIT = 1000


@frozen
class Rules:
    """What bodies are judged by: the name of a schema, and whether what looks like a mistake counts."""

    schema: str
    strict: bool
    limit: int = LIMIT

    def quick_test(self, data: bytes) -> Callable[[bytes], bool]:
        """Return a test of bodies that are parts of `data`: whether one surely has no issues."""
        if self.strict:
            return lambda _: False
        read, conforms = quick_reader(data), verdict(self.schema)

        def test(body: bytes) -> bool:
            try:
                return conforms(read(body))
            except (ValueError, *UNSURE):
                return False

        return test

    def issues(self, data: bytes) -> list[Issue]:
        """Return the issues of a body, up to a bound that is itself an issue."""
        try:
            found = self.judge(data, read(data))
        except ValidationError as error:
            found = list(error.issues)
        return bounded(found, self.limit)

    def judge(self, data: bytes, value: object) -> list[Issue]:
        """Return the issues of a body that was read."""
        try:
            found = [*iter_issues(value, self.schema, strict=self.strict, limit=self.limit + 1)]
        except InvalidArgument as error:  # nested too deep for Python
            return [beyond_schemas("limit", str(error))]
        repeated_names = _repetitions(decoded(data)) if self.strict else iter(())
        return [*found, *itertools.islice(repeated_names, self.limit + 1)]


def read(data: bytes) -> Any:
    """Return the value of a body.

    Raises:
        ValidationError: it is not JSON in UTF-8.
    """
    try:
        return parse(data)
    except StructureError as error:
        raise ValidationError([_unread(fault) for fault in error.faults]) from None


def bounded(found: list[Issue], limit: int = LIMIT) -> list[Issue]:
    """Return issues, cut short if they are many."""
    if len(found) <= limit:
        return found
    message = f"more than {limit:,} issues; only the first {limit:,} are listed"
    return [*found[:limit], beyond_schemas("limit", message)]


def beyond_schemas(
    keyword: str, message: str, pointer: str = "", kind: Kind = "violation"
) -> Issue:
    """Return an issue that no schema says: of keyword `json` for the text, `limit` for its size."""
    return Issue(pointer, kind, message, keyword, "")


def _repetitions(text: str) -> Iterator[Issue]:
    for pointer in repeated(text):
        message = "named twice in its object; readers differ in which one they take"
        yield beyond_schemas("json", message, pointer, "suspicious")


def _unread(fault: Fault) -> Issue:
    """Return what is wrong with text that is not read, without the pointer that stands before it."""
    message = f"not JSON: {str(evolve(fault, pointer='')).removeprefix('(root): ')}"
    return beyond_schemas("json", message, fault.pointer)
