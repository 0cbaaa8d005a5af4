# Copied from codegen/runtime/_validation/keywords.py; edit there.
"""What the keywords of JSON Schema ask of scalars, of arrays, and of values of any type."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from .._errors import ExtraMissing, Kind
from .issues import At, Check, Finding, Report, found, listed, quoted, unfit

if TYPE_CHECKING:
    from .nodes import Judges, Source


def _size(value: Any) -> str:
    return str(len(value))


def _compared(keyword: str) -> Callable[[Any, Any], bool]:
    """Return the test of a keyword as jsonschema has it; that is imported only if a schema needs it."""

    def keeps(value: Any, bound: Any) -> bool:
        validator = _draft()({keyword: bound})
        return bool(validator.is_valid(value))

    return keeps


@cache
def _draft() -> Any:
    try:
        import jsonschema
    except ImportError as error:
        raise ExtraMissing(
            f"judging this needs {error.name}: pip install 'jsonschema>=4.21'", name=error.name
        ) from None
    return jsonschema.Draft202012Validator


# Keyword → whether a value keeps it, what it asks for, how to say what was found.
_Bound = tuple[Callable[[Any, Any], bool], str, Callable[[Any], str]]
_NUMBERS: dict[str, _Bound] = {
    "minimum": (lambda value, bound: value >= bound, "at least {}", found),
    "maximum": (lambda value, bound: value <= bound, "at most {}", found),
    "exclusiveMinimum": (lambda value, bound: value > bound, "more than {}", found),
    "exclusiveMaximum": (lambda value, bound: value < bound, "less than {}", found),
    "multipleOf": (_compared("multipleOf"), "a multiple of {}", found),
}
_BOUNDS: dict[type, dict[str, _Bound]] = {
    int: _NUMBERS,
    float: _NUMBERS,
    str: {
        "minLength": (lambda value, bound: len(value) >= bound, "a length of at least {}", _size),
        "maxLength": (lambda value, bound: len(value) <= bound, "a length of at most {}", _size),
        "pattern": (
            lambda value, bound: re.search(bound, value) is not None,
            "a string that matches {}",
            found,
        ),
    },
    list: {
        "minItems": (
            lambda value, bound: len(value) >= bound,
            "a number of items of at least {}",
            _size,
        ),
        "maxItems": (
            lambda value, bound: len(value) <= bound,
            "a number of items of at most {}",
            _size,
        ),
        "uniqueItems": (
            _compared("uniqueItems"),
            "items that all differ",
            lambda _: "some that are equal",
        ),
    },
    dict: {
        "minProperties": (
            lambda value, bound: len(value) >= bound,
            "a number of fields of at least {}",
            _size,
        ),
        "maxProperties": (
            lambda value, bound: len(value) <= bound,
            "a number of fields of at most {}",
            _size,
        ),
    },
}


_QUICK = (str, type(None))


def bound_checks(cls: type, sources: Sequence[Source], first: Sequence[Check]) -> list[Check]:
    """Return the checks of limits and of enums, after those given. Of a scalar, only the first issue is told."""
    checks = [*first]
    for source in sources:
        if cls is float and _wants_integer(source):
            checks.append(_integer(source))
        checks += [
            _enum(cls, source, keyword) for keyword in ("enum", "const") if keyword in source.schema
        ]
        bounds = _BOUNDS.get(cls, {}).items()
        checks += [
            _bound(source, keyword, *bound) for keyword, bound in bounds if keyword in source.schema
        ]
    return checks if cls in (list, dict) or len(checks) < 2 else [_first_of(checks)]


def _bound(
    source: Source, keyword: str, keeps: Callable[[Any, Any], bool], expected: str, tell: Any
) -> Check:
    bound = source.schema[keyword]
    pointer = f"{source.pointer}/{keyword}"
    kind: Kind = "suspicious" if source.added(keyword) else "violation"

    def check(value: Any, at: At, report: Report) -> None:
        if not keeps(value, bound):
            report(
                Finding(
                    at, kind, f"expected {expected.format(bound)}, found {tell(value)}", pointer
                )
            )

    return check


def _first_of(checks: Sequence[Check]) -> Check:
    def check_first(value: Any, at: At, report: Report) -> None:
        broken = list[Any]()
        for check in checks:
            check(value, at, broken.append)
            if broken:
                report(broken[0])
                return

    return check_first


def check_finite(value: float, at: At, report: Report) -> None:
    """Report NaN and the infinities, which JSON has no words for."""
    if not math.isfinite(value):
        report(unfit(at, "json", "a finite number", found(value)))


def _wants_integer(source: Source) -> bool:
    declared = source.schema.get("type", ())
    return "integer" in declared and "number" not in declared


def _integer(source: Source) -> Check:
    def check(value: float, at: At, report: Report) -> None:
        if not value.is_integer():
            message = f"expected {listed(names)}, found {found(value)}"
            report(Finding(at, "violation", message, f"{source.pointer}/type"))

    declared = source.schema["type"]
    names = [declared] if isinstance(declared, str) else declared
    return check


def _enum(cls: type, source: Source, keyword: str) -> Check:
    values: Sequence[Any] = source.schema["enum"] if keyword == "enum" else [source.schema["const"]]
    pointer = f"{source.pointer}/{keyword}"
    words = tuple(value for value in values if isinstance(value, str)) if cls is str else ()
    quick = frozenset(value for value in values if value is None or isinstance(value, str))
    keeps = _compared("enum")

    def check(value: Any, at: At, report: Report) -> None:
        if not (value in quick if cls in _QUICK else keeps(value, values)):
            report(unknown_value(at, value, values, pointer, None if words else "violation"))

    return check


def unknown_value(
    at: At, value: object, values: Sequence[Any], schema_pointer: str, kind: Kind | None = None
) -> Finding:
    """Return the finding of a value that is none of `values`, which by default a newer API may have."""
    shown = [quoted(known) if isinstance(known, str) else found(known) for known in values]
    expected = f"one of {len(shown)} known values" if len(shown) > 8 else listed(shown)
    message = f"expected {expected}, found {found(value)}"
    words = tuple(word for word in values if isinstance(word, str)) if len(shown) > 1 else ()
    word = value if isinstance(value, str) and words else ""
    return Finding(at, kind or "unrecognized", message, schema_pointer, word, words)


def item_checks(judges: Judges, sources: Sequence[Source]) -> list[Check]:
    """Return the checks of the items of an array; none where any item fits."""
    return [
        _items(judges, source.schema["items"], f"{source.pointer}/items")
        for source in sources
        if "items" in source.schema
    ]


def _items(judges: Judges, schema: Mapping[str, Any], pointer: str) -> Check:
    node = judges.node(schema, pointer)
    look_up, mismatch = node.by_type.get, node.mismatch
    documentation = judges.documentation(schema)

    def check_items(value: list[object], at: At, report: Report) -> None:
        for index, item in enumerate(value):
            check = look_up(type(item), mismatch)
            if check is not None:
                check(item, (at, index, documentation), report)

    return check_items
