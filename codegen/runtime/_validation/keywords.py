# Copied from codegen/runtime/_validation/keywords.py; edit there.
"""What the keywords of JSON Schema ask of scalars, of arrays, and of values of any type."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

from .._errors import ExtraMissing, Kind
from .issues import At, Check, Finding, Report, counted, found, listed, quoted
from .schemas import Schemas, Subschema, declared_types


@cache
def _draft() -> Any:
    try:
        import jsonschema
    except ImportError as error:
        raise ExtraMissing(
            f"judging this needs {error.name}: pip install 'jsonschema>=4.21'", name=error.name
        ) from None
    return jsonschema.Draft202012Validator


def _by_jsonschema(keyword: str) -> Callable[[Any, Any], bool]:
    """Return the test of a keyword as jsonschema has it; that is imported only if a schema needs it."""
    return lambda value, bound: bool(_draft()({keyword: bound}).is_valid(value))


def _by_size(test: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    return lambda value, bound: test(len(value), bound)


def _matches(value: str, pattern: str) -> bool:
    return re.search(pattern, value) is not None


_NUMBERS, _AT_LEAST, _AT_MOST = (int, float), _by_size(operator.ge), _by_size(operator.le)
# Keyword → the types that it limits, whether a value fits, what is expected, and what is counted.
_BOUNDS: dict[str, tuple[tuple[type, ...], Callable[[Any, Any], bool], str, str]] = {
    "minimum": (_NUMBERS, operator.ge, "at least {}", ""),
    "maximum": (_NUMBERS, operator.le, "at most {}", ""),
    "exclusiveMinimum": (_NUMBERS, operator.gt, "more than {}", ""),
    "exclusiveMaximum": (_NUMBERS, operator.lt, "less than {}", ""),
    "multipleOf": (_NUMBERS, _by_jsonschema("multipleOf"), "a multiple of {}", ""),
    "minLength": ((str,), _AT_LEAST, "at least {}", "character"),
    "maxLength": ((str,), _AT_MOST, "at most {}", "character"),
    "pattern": ((str,), _matches, "a match of {}", ""),
    "minItems": ((list,), _AT_LEAST, "at least {}", "item"),
    "maxItems": ((list,), _AT_MOST, "at most {}", "item"),
    "uniqueItems": ((list,), _by_jsonschema("uniqueItems"), "items that all differ", ""),
    "minProperties": ((dict,), _AT_LEAST, "at least {}", "field"),
    "maxProperties": ((dict,), _AT_MOST, "at most {}", "field"),
}
_WORDS = (str, type(None))  # types whose values compare in Python as they do in JSON


def keyword_checks(schemas: Schemas, cls: type, subschemas: Sequence[Subschema]) -> list[Check]:
    """Return the checks of the values of a type, those of the fields of an object aside."""
    checks: list[Check] = []
    for sub in subschemas:
        declared = declared_types(sub.schema)
        if cls is float and "integer" in declared and "number" not in declared:
            checks.append(_integer(sub, declared))
        checks += [
            _enum(cls, sub, keyword) for keyword in ("enum", "const") if keyword in sub.schema
        ]
        checks += [
            _bound(sub, keyword)
            for keyword, (types, *_) in _BOUNDS.items()
            if cls in types and keyword in sub.schema
        ]
    if cls is list:
        checks += [_items(schemas, sub) for sub in subschemas if "items" in sub.schema]
    return checks


def _bound(sub: Subschema, keyword: str) -> Check:
    bound, pointer = sub.schema[keyword], f"{sub.pointer}/{keyword}"
    _, fits, expected, noun = _BOUNDS[keyword]
    wanted = expected.format(counted(bound, noun) if noun else bound)
    is_strict = sub.is_strict(keyword)
    kind: Kind = "suspicious" if is_strict else "violation"
    reason = f"; {sub.schema['x-reason']}" if is_strict and "x-reason" in sub.schema else ""

    def check(value: Any, at: At, report: Report) -> None:
        if not fits(value, bound):
            actual = counted(len(value), noun) if noun else found(value)
            report(Finding(at, kind, f"expected {wanted}, found {actual}{reason}", pointer))

    return check


def _integer(sub: Subschema, declared: Sequence[str]) -> Check:
    def check(value: float, at: At, report: Report) -> None:
        if not value.is_integer():
            message = f"expected {listed(declared)}, found {found(value)}"
            report(Finding(at, "violation", message, f"{sub.pointer}/type"))

    return check


def _enum(cls: type, sub: Subschema, keyword: str) -> Check:
    values: Sequence[Any] = sub.schema["enum"] if keyword == "enum" else [sub.schema["const"]]
    words = frozenset(value for value in values if value is None or isinstance(value, str))
    is_open = cls is str and any(isinstance(value, str) for value in values)
    kind: Kind = "unrecognized" if is_open else "violation"
    fits = _by_jsonschema("enum")

    def check(value: Any, at: At, report: Report) -> None:
        if not (value in words if cls in _WORDS else fits(value, values)):
            report(unknown_value(at, value, values, f"{sub.pointer}/{keyword}", kind))

    return check


def unknown_value(
    at: At, value: object, values: Sequence[Any], schema_pointer: str, kind: Kind = "unrecognized"
) -> Finding:
    """Return the finding of a value that is not one of `values`."""
    shown = [quoted(known) if isinstance(known, str) else found(known) for known in values]
    is_long = len(shown) > 8
    expected = f"one of {len(shown)} known values" if is_long else listed(shown)
    message = f"expected {expected}, found {found(value)}"
    words = tuple(word for word in values if isinstance(word, str)) if len(shown) > 1 else ()
    word = value if isinstance(value, str) and words else ""
    return Finding(at, kind, message, schema_pointer, word, words, shown=5 if is_long else 0)


def _items(schemas: Schemas, sub: Subschema) -> Check:
    schema: Mapping[str, Any] = sub.schema["items"]
    validator = schemas.validator(schema, f"{sub.pointer}/items")
    look_up, mismatch = validator.by_type.get, validator.mismatch
    documentation = schemas.documentation(schema)

    def check_items(value: list[object], at: At, report: Report) -> None:
        for index, item in enumerate(value):
            check = look_up(type(item), mismatch)
            if check is not None:
                check(item, (at, index, documentation), report)

    return check_items
