# Copied from codegen/runtime/_validation/checks.py; edit there.
"""Rules that relate several places of a value to each other, as the description states them in `x-checks`.

A check applies only to an object that conforms to its schema `when`. It has `places`, paths such as `tools/*/name`,
and looks at the values there that conform to its schema `where`, if the object or array directly around the value
conforms to its schema `beside`. Its rule is one of:

- `fits`: each value conforms to this schema.
- `absent`: there is no such value.
- `differ`: no two of the values are equal at all of these paths.
- `among`: each value is one of those at this path.
- `below`: each value is less than the number at this path.
- `most`: there are at most this many values.
- `order`: from one value to the next, the member `by` never moves backward in the list `values`.

If a check marked `alone` fails, the whole object was meant for something else; no other issue is reported.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeGuard

from attrs import evolve

from .._errors import Kind
from .issues import At, Check, Finding, Report, breaks_contract, found
from .schemas import EVERY, Schemas, Subschema, Validator, classes, declared_types
from .values import NOT_JSON, check_json, plain

_EACH = "*"
_SCALARS = EVERY - {dict, list}
_Path = Sequence[str | int]  # `_EACH` stands for each item of an array, a number for one
_Place = tuple[At, Any]  # a place, and the value there
_Break = tuple[At, Any, tuple[str, ...]]  # a place that breaks a rule, its value, the known values
_Rule = Callable[[Any, Sequence[_Place]], Iterator[_Break]]


def checked(schemas: Schemas, subschemas: Sequence[Subschema], judge: Check | None) -> Check | None:
    """Return the check for an object: `judge` (by default, that it is JSON) and the `x-checks` of its schemas."""
    checks = [_Check(schemas, sub, name) for sub in subschemas for name in sub.schema.get("x-checks", {})]
    if not checks:
        return judge
    judge = judge or check_json

    def check_all(value: Any, at: At, report: Report) -> None:
        order = {key: n for n, key in enumerate(value)}
        sorted_checks = sorted(checks, key=lambda check: min(order.get(head, len(order)) for head in check.heads))
        found_by = [(check, finding) for check in sorted_checks for finding in check.findings(value, at)]
        alone = next(((check, finding) for check, finding in found_by if check.is_alone), None)
        if alone is None:
            judge(value, at, report)
            for _, finding in found_by:
                report(finding)
            return
        findings: list[Finding] = []
        judge(value, at, findings.append)
        breaks = any(map(breaks_contract, findings))
        if breaks or alone[0].is_strict:
            kind: Kind = "violation" if breaks else "suspicious"
            report(evolve(alone[1], kind=kind))

    return check_all


class _Check:
    """One rule of an object."""

    def __init__(self, schemas: Schemas, sub: Subschema, name: str) -> None:
        rule: Mapping[str, Any] = sub.schema["x-checks"][name]
        self.is_alone: bool = rule.get("alone", False)
        self.is_strict = sub.is_strict("x-checks")
        self._pointer = f"{sub.pointer}/x-checks/{name}"
        self._paths = [_path(text) for text in rule["places"]]
        self.heads = {str(path[0]) for path in self._paths}
        self._needs = rule.get("when", {}).get("required", ())
        self._expected, self._reason = rule["expected"], rule["reason"]
        self._when, self._where, self._beside = (_condition(rule.get(key, {})) for key in ("when", "where", "beside"))
        fits = rule.get("fits")
        self._rule = _rule(rule, fits and schemas.validator(fits, f"{self._pointer}/fits"))

    def findings(self, value: Any, at: At) -> Iterable[Finding]:
        """Return what breaks the rule in an object."""
        if not all(name in value for name in self._needs):
            return ()
        places = [
            (place, item)
            for head, *rest in self._paths
            if head in value
            for place, item, around in _reached(rest, value[head], (at, head, None), value)
            if self._where(item) and self._beside(around)
        ]
        return self._told(value, places) if places and self._when(value) else ()

    def _told(self, value: Any, places: Sequence[_Place]) -> Iterator[Finding]:
        for place, item, known in self._rule(value, places):
            message = f"expected {self._expected}, found {found(item)}; {self._reason}"
            word = item if known and isinstance(item, str) else ""
            yield Finding(place, "suspicious", message, self._pointer, word, known)


def _condition(schema: Mapping[str, Any]) -> Callable[[Any], bool]:
    """Return a test of values against a schema that uses only the few keywords that conditions may have."""
    if not schema:
        return lambda _: True
    kinds = classes(declared_types(schema)) or EVERY
    words = [schema["const"]] if "const" in schema else schema.get("enum")
    required, most = schema.get("required", ()), schema.get("maxItems")
    fields = [(name, _condition(part)) for name, part in schema.get("properties", {}).items()]
    each = _condition(schema.get("items", {}))

    def admits(value: Any) -> bool:
        known = _known(value)
        if type(known) not in kinds or (words is not None and known not in words):
            return False
        if _is_dict(known):
            return all(name in known for name in required) and all(
                test(known[name]) for name, test in fields if name in known
            )
        if _is_list(known):
            return (most is None or len(known) <= most) and all(map(each, known))
        return True

    return admits


def _fits(validator: Validator, value: Any) -> bool:
    findings: list[Finding] = []
    validator.check(value, None, findings.append)
    return not findings


def _path(text: str) -> _Path:
    return [int(token) if token.isdecimal() else token for token in text.split("/")]


def _reached(path: _Path, value: Any, at: At = None, around: Any = None) -> Sequence[tuple[At, Any, Any]]:
    """Return each place that a path leads to below a value, with the value there and the object or array around it."""
    if path and type(value) in _SCALARS:
        return ()
    places: list[tuple[At, Any, Any]] = [(at, value, around)]
    for token in path:
        further: list[tuple[At, Any, Any]] = []
        for place, item, _ in places:
            node = _known(item)
            if _is_dict(node):
                if token in node and token != _EACH:
                    further.append(((place, token, None), node[str(token)], node))
            elif _is_list(node):
                if token == _EACH:
                    further += [((place, n, None), each, node) for n, each in enumerate(node)]
                elif isinstance(token, int) and token < len(node):
                    further.append(((place, token, None), node[token], node))
        places = further
    known = [(place, _known(item), node) for place, item, node in places]
    return [place for place in known if place[1] is not NOT_JSON]


def _is_dict(value: object) -> TypeGuard[dict[str, Any]]:
    return type(value) is dict


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return type(value) is list


def _known(value: Any) -> Any:
    return value if type(value) in EVERY else plain(value)


def _rule(rule: Mapping[str, Any], fits: Validator | None) -> _Rule:
    """Return a function that yields the places that break a rule, each with its value and the known values."""
    if "differ" in rule:
        return _differing([_path(text) for text in rule["differ"]])
    if "among" in rule:
        return _among(_path(rule["among"]))
    if "below" in rule:
        return _below(_path(rule["below"]))
    if "order" in rule:
        return _ordered(**rule["order"])
    if "most" in rule:
        most: int = rule["most"]
        return lambda _, places: ((*place, ()) for place in places[most : most + 1])
    return lambda _, places: ((at, item, ()) for at, item in places if fits is None or not _fits(fits, item))


def _differing(paths: Sequence[_Path]) -> _Rule:
    def find(_: Any, places: Sequence[_Place]) -> Iterator[_Break]:
        seen: set[tuple[Any, ...]] = set()
        for at, item in places:
            ends = [(_reached(path, item, at) or [(at, None, None)])[0] for path in paths]
            key = tuple(end if isinstance(end, str) else None for _, end, _ in ends)
            if any(key) and key in seen:
                place, end, _ = ends[-1]
                yield place, item if end is None else end, ()
            seen.add(key)

    return find


def _among(path: _Path) -> _Rule:
    def find(value: Any, places: Sequence[_Place]) -> Iterator[_Break]:
        known = tuple(end for _, end, _ in _reached(path, value) if isinstance(end, str))
        return ((at, item, known) for at, item in places if isinstance(item, str) and item not in known)

    return find


def _below(path: _Path) -> _Rule:
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
            member = item.get(by, default) if _is_dict(item) else None
            rank = values.index(member) if member in values else highest
            if rank < highest:
                yield at, item, ()
            highest = max(highest, rank)

    return find
