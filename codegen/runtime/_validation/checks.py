# Copied from codegen/runtime/_validation/checks.py; edit there.
"""Rules that relate several places of a value to each other, as the description states them in `x-checks`.

A check has `places`, paths such as `tools/*/name`; it looks at the values there that its schema `where` admits,
beside which the schema `beside` admits the object, and only in an object that its schema `when` admits. Its rule
is one of:

- `fits`: each value conforms to this schema.
- `absent`: there is no such value.
- `differ`: no two of the values agree in all of these paths.
- `among`: each value is one of those at this path.
- `below`: each value is less than the number at this path.
- `most`: there are at most so many.
- `order`: in none does the member `by` have a value that comes before that of an earlier one.

A check that is `alone` says that the whole object was meant for something else: no other issue is reported.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from attrs import evolve

from .._base import is_array, is_object
from .._errors import Kind
from .issues import At, Check, Finding, Report, breaks_contract, found
from .schemas import EVERY, Schemas, Subschema, Validator
from .values import NOT_JSON, check_json, plain

_Place = tuple[At, Any]  # a place, and the value there
_Break = tuple[
    At, Any, tuple[str, ...]
]  # one that breaks a rule, and the values that are known there
_Rule = Callable[[Any, Sequence[_Place]], Iterator[_Break]]


def checked(schemas: Schemas, subschemas: Sequence[Subschema], judge: Check | None) -> Check | None:
    """Return the check of an object by `judge` (by default: it is JSON) and the `x-checks` of its schemas."""
    checks = [
        _Check(schemas, sub, name) for sub in subschemas for name in sub.schema.get("x-checks", {})
    ]
    if not checks:
        return judge
    judge = judge or check_json
    alone = [check for check in checks if check.is_alone]
    others = [check for check in checks if not check.is_alone]

    def check_all(value: Any, at: At, report: Report) -> None:
        meant_for_another = next((f for check in alone for f in check.findings(value, at)), None)
        findings: list[Finding] = []
        judge(value, at, report if meant_for_another is None else findings.append)
        if meant_for_another is not None:
            breaks = any(map(breaks_contract, findings))
            if breaks or alone[0].is_strict:
                kind: Kind = "violation" if breaks else "suspicious"
                report(evolve(meant_for_another, kind=kind))
            return
        for check in others:
            for finding in check.findings(value, at):
                report(finding)

    return check_all


class _Check:
    """One rule of an object."""

    def __init__(self, schemas: Schemas, sub: Subschema, name: str) -> None:
        rule: Mapping[str, Any] = sub.schema["x-checks"][name]
        self.is_alone: bool = rule.get("alone", False)
        self.is_strict = sub.is_strict("x-checks")
        self._pointer = f"{sub.pointer}/x-checks/{name}"
        self._paths = [path.split("/") for path in rule["places"]]
        self._expected, self._reason = rule["expected"], rule["reason"]
        self._when, self._where, self._beside, fits = (
            schemas.validator(rule[key], f"{self._pointer}/{key}") if key in rule else None
            for key in ("when", "where", "beside", "fits")
        )
        self._rule = _rule(rule, fits)

    def findings(self, value: Any, at: At) -> Iterator[Finding]:
        """Yield what breaks the rule in an object."""
        if not _admits(self._when, value):
            return
        places = [
            (place, item)
            for path in self._paths
            for place, item, parent in _reached(path, value, at)
            if _admits(self._where, item) and _admits(self._beside, parent)
        ]
        for place, item, known in self._rule(value, places) if places else ():
            message = f"expected {self._expected}, found {found(item)}; {self._reason}"
            word = item if known and isinstance(item, str) else ""
            yield Finding(place, "suspicious", message, self._pointer, word, known)


def _admits(validator: Validator | None, value: Any) -> bool:
    """Whether a value conforms to the schema of a validator; any does where there is none."""
    findings: list[Finding] = []
    if validator is not None:
        validator.check(value, None, findings.append)
    return not findings


def _reached(
    path: Sequence[str], value: Any, at: At = None, parent: Any = None
) -> Iterator[tuple[At, Any, Any]]:
    """Yield each place that a path leads to below a value, with the value there and the object or array around it."""
    node = value if type(value) in EVERY else plain(value)
    if node is NOT_JSON:
        return
    if not path:
        yield at, node, parent
        return
    token, rest = path[0], path[1:]
    if is_object(node):
        if token in node:
            yield from _reached(rest, node[token], (at, token, None), node)
    elif is_array(node):
        for index, item in enumerate(node):
            if token in ("*", str(index)):
                yield from _reached(rest, item, (at, index, None), node)


def _rule(rule: Mapping[str, Any], fits: Validator | None) -> _Rule:
    """Return what yields those of some places that break a rule, and the values that are known there."""
    if "differ" in rule:
        return _differing([path.split("/") for path in rule["differ"]])
    if "among" in rule:
        return _among(rule["among"].split("/"))
    if "below" in rule:
        return _below(rule["below"].split("/"))
    if "order" in rule:
        return _ordered(**rule["order"])
    if "most" in rule:
        most: int = rule["most"]
        return lambda _, places: ((*place, ()) for place in places[most : most + 1])
    return lambda _, places: (
        (at, item, ()) for at, item in places if fits is None or not _admits(fits, item)
    )


def _differing(paths: Sequence[Sequence[str]]) -> _Rule:
    def find(_: Any, places: Sequence[_Place]) -> Iterator[_Break]:
        seen: set[tuple[Any, ...]] = set()
        for at, item in places:
            ends = [next(_reached(path, item, at), (at, None, None)) for path in paths]
            key = tuple(end if isinstance(end, str) else None for _, end, _ in ends)
            if any(key) and key in seen:
                place, end, _ = ends[-1]
                yield place, item if end is None else end, ()
            seen.add(key)

    return find


def _among(path: Sequence[str]) -> _Rule:
    def find(value: Any, places: Sequence[_Place]) -> Iterator[_Break]:
        known = tuple(end for _, end, _ in _reached(path, value) if isinstance(end, str))
        return (
            (at, item, known) for at, item in places if isinstance(item, str) and item not in known
        )

    return find


def _below(path: Sequence[str]) -> _Rule:
    def find(value: Any, places: Sequence[_Place]) -> Iterator[_Break]:
        bounds = [end for _, end, _ in _reached(path, value) if type(end) in (int, float)]
        return (
            (at, item, ())
            for at, item in places
            if type(item) in (int, float) and any(item >= bound for bound in bounds)
        )

    return find


def _ordered(by: str, default: Any, values: Sequence[Any]) -> _Rule:
    def find(_: Any, places: Sequence[_Place]) -> Iterator[_Break]:
        highest = 0
        for at, item in places:
            member = item.get(by, default) if is_object(item) else None
            rank = values.index(member) if member in values else highest
            if rank < highest:
                yield at, item, ()
            highest = max(highest, rank)

    return find
