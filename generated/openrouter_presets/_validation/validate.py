# Copied from codegen/runtime/_validation/validate.py; edit there.
"""Validation of JSON against the contract; each fault is reported at its place.

The verdict is the one that JSON Schema 2020-12 gives with `schemas/contract.json`: a value has an issue of the kind
"violation" or "unrecognized" if and only if it is invalid by that schema. Anything that is not JSON (NaN, sets, keys
that are not strings, a value that contains itself, more than 512 levels of nesting) is a violation too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .._base import Model
from .._errors import InvalidArgument, Issue, ValidationError
from .issues import Check, Finding
from .values import check_json, plain, unstructured

if TYPE_CHECKING:
    from .schemas import Schemas


def iter_issues(
    instance: object,
    schema: type | str | None = None,
    *,
    strict: bool = False,
    limit: int | None = None,
) -> Iterator[Issue]:
    """Yield what is wrong with a value, in document order.

    Args:
        instance: plain data as `json.loads` returns it, a model, or plain data that holds models.
        schema: a component of the description, as a class of `models` or by name; by default the request body.
        strict: also report what conforms to the contract but looks like a mistake.
        limit: the maximum number of issues to look for, not counting ignored ones; by default unlimited.

    Raises:
        InvalidArgument: there is no such component, or the value is nested deeper than Python's stack.
        StructureError: a model contains itself.
    """
    value = _plain(instance)
    check = _judge(schema, strict) if strict else _needed(value, schema, strict)
    return iter(()) if check is None else _found(value, check, limit)


def concerns(instance: object, schema: type | str | None = None, limit: int | None = None) -> list[Issue]:
    """Return the issues of strict validation except ignored ones; the arguments are those of `iter_issues`."""
    value = _plain(instance)
    check = _needed(value, schema, strict=True)
    return [] if check is None else [i for i in _found(value, check, limit) if i.kind != "ignored"]


def _found(value: object, check: Check, limit: int | None) -> Iterator[Issue]:
    findings: list[Finding] = []
    remaining = -1 if limit is None else limit

    def report(finding: Finding) -> None:
        nonlocal remaining
        findings.append(finding)
        remaining -= finding.kind != "ignored"
        if not remaining:
            raise _FoundError

    try:
        check(value, None, report)
    except _FoundError:
        pass
    except RecursionError:
        findings = _too_deep(value)
    if any("/x-checks/" in finding.schema_pointer for finding in findings):
        _in_document_order(findings, value)
    return (finding.issue() for finding in findings)


def validate(
    instance: object,
    schema: type | str | None = None,
    *,
    strict: bool = False,
    limit: int | None = None,
) -> None:
    """Raise an error if a value has issues other than "ignored" ones; the arguments are those of `iter_issues`.

    Raises:
        ValidationError: with all issues, in document order, as its `issues`.
        InvalidArgument: as `iter_issues`.
        StructureError: as `iter_issues`.
    """
    issues = tuple(iter_issues(instance, schema, strict=strict, limit=limit))
    if any(issue.kind != "ignored" for issue in issues):
        raise ValidationError(issues)


def is_valid(instance: object, schema: type | str | None = None, *, strict: bool = False) -> bool:
    """Return whether `validate` accepts a value; the arguments and the errors are those of `iter_issues`."""
    value = _plain(instance)
    check = _needed(value, schema, strict)
    if check is None:
        return True
    try:
        check(value, None, _stop)
    except _FoundError:
        return False
    except RecursionError:
        return not _too_deep(value)
    return True


UNSURE = (LookupError, TypeError, RecursionError)  # a field is missing, or a tag is not a string


class _FoundError(Exception):
    """The requested number of issues was found."""


def _stop(finding: Finding) -> None:
    if finding.kind != "ignored":
        raise _FoundError


def _plain(instance: object) -> Any:
    return unstructured(instance) if isinstance(instance, Model) else instance


@cache
def _rendered() -> Any:
    return import_module(f"{__name__.rpartition('.')[0].rpartition('.')[0]}._verdicts")


def schema_name(schema: type | str | None = None) -> str:
    """Return the name of a component that is given by class or by name; by default that of the request body."""
    name: str = schema.__name__ if isinstance(schema, type) else schema or _rendered().BODY
    return name


def verdict(schema: type | str | None) -> Callable[[Any], bool]:
    """Return a test of whether a value surely conforms, and has no suspicious issues except those of `x-checks`.

    The test may also raise one of `UNSURE`, which means that it cannot tell.
    """
    found: Callable[[Any], bool] = _rendered().VERDICTS.get(schema_name(schema), _is_unsure)
    return found


def clean(schema: type | str | None) -> Callable[[Any], bool]:
    """Return a test of whether a value surely has no issues except ignored ones; it may raise one of `UNSURE`."""
    is_right, is_silent = verdict(schema), _rendered().CHECKED.get(schema_name(schema))
    return is_right if is_silent is None else lambda value: is_right(value) and is_silent(value)


@cache
def _own_checks(name: str) -> Check:
    from .compiler import compiled_checks

    return compiled_checks(name)


def _is_unsure(_: object) -> bool:
    return False


def _needed(value: object, schema: type | str | None, strict: bool) -> Check | None:  # noqa: FBT001  # as `_judge`
    """Return a check that finds the issues of a value, maybe not the ignored ones; None if it surely has none."""
    name = schema_name(schema)
    is_silent = _rendered().CHECKED.get(name) if strict else None
    try:
        if verdict(name)(value):
            return None if is_silent is None or is_silent(value) else _own_checks(name)
    except UNSURE:
        pass
    return _judge(name, strict)


@cache
def _schemas(strict: bool) -> Schemas:  # noqa: FBT001  # an index
    from .compiler import compiled, load_bundle

    return compiled(load_bundle("strict" if strict else "contract"))


def _judge(schema: type | str | None, strict: bool) -> Check:  # noqa: FBT001  # an index
    """Return what finds the issues of a value."""
    name = schema_name(schema)
    schemas = _schemas(strict)
    if name not in schemas.definitions:
        import difflib

        near = difflib.get_close_matches(str(name), schemas.definitions, 3, 0.4)
        hint = f"; did you mean {' or '.join(near)}?" if near else "; see the names in `models`"
        raise InvalidArgument(f"there is no schema {str(name)[:100]!r}{hint}")
    return schemas.component(name).check


def _in_document_order(findings: list[Finding], value: Any) -> None:
    """Sort findings by where their places are in a value; findings at the same place keep their order."""
    orders: dict[int, dict[Any, int]] = {}

    def position(finding: Finding) -> list[int]:
        steps: list[str | int] = []
        at = finding.at
        while at is not None:
            steps.append(at[1])
            at = at[0]
        node: Any = value
        way: list[int] = []
        for token in reversed(steps):
            node = node if type(node) in (dict, list) else plain(node)
            if isinstance(token, str) and id(node) not in orders:
                orders[id(node)] = {key: index for index, key in enumerate(node)}
            way.append(orders[id(node)][token] if isinstance(token, str) else token)
            node = node[token]
        return way

    findings.sort(key=position)


def _too_deep(value: object) -> list[Finding]:
    """Return the findings that explain why `value` overflowed Python's stack."""
    findings: list[Finding] = []
    check_json(value, None, findings.append)
    if findings:
        return findings
    raise InvalidArgument("the value is nested deeper than Python's stack; raise `sys.setrecursionlimit`")
