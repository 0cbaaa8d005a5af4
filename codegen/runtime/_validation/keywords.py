# Copied from codegen/runtime/_validation/keywords.py; edit there.
"""What the keywords of JSON Schema require of values of each type."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Any

from .._base import step
from .._errors import ExtraMissing, Kind
from .issues import At, Check, Finding, Report, counted, found, is_near, listed, not_json, quoted
from .schemas import Schemas, Subschema, Validator, declared_types
from .values import check_json


@cache
def _draft() -> Any:
    try:
        return import_module("jsonschema").Draft202012Validator
    except ImportError as error:
        raise ExtraMissing(
            f"judging this needs {error.name}: pip install 'jsonschema>=4.21'", name=error.name
        ) from None


def _by_jsonschema(keyword: str) -> Callable[[Any, Any], bool]:
    """Return jsonschema's test of a keyword; jsonschema is imported only if a schema needs it."""
    return lambda value, bound: bool(_draft()({keyword: bound}).is_valid(value))


def _by_size(test: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    return lambda value, bound: test(len(value), bound)


def in_python(pattern: str) -> str:
    """Return a pattern of ECMA-262 for `re`, whose `$` would also match before a line break at the end."""
    return re.sub(r"\\.|\[(?:\\.|[^\]])*\]|\$", lambda part: r"\Z" if part[0] == "$" else part[0], pattern)


def _matches(value: str, pattern: str) -> bool:
    return re.search(in_python(pattern), value) is not None


_NUMBERS, _AT_LEAST, _AT_MOST = (int, float), _by_size(operator.ge), _by_size(operator.le)
# Keyword → the types that it limits, the test of a value, the text for what is expected, and the unit counted.
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
    """Return the checks for values of a type, except those for the fields of an object."""
    checks: list[Check] = []
    for sub in subschemas:
        declared = declared_types(sub.schema)
        if cls is float and "integer" in declared and "number" not in declared:
            checks.append(_integer(sub, declared))
        checks += [_enum(cls, sub, keyword) for keyword in ("enum", "const") if keyword in sub.schema]
        checks += [
            _bound(sub, keyword) for keyword, (types, *_) in _BOUNDS.items() if cls in types and keyword in sub.schema
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


# How to check a field: a look-up of its check by type, the default of that look-up, and the field's documentation.
_Field = tuple[Callable[[type, Check], Check | None], Check, str | None]
_CLOSING = ("additionalProperties", "unevaluatedProperties")


def object_check(schemas: Schemas, subschemas: Sequence[Subschema]) -> Check | None:
    """Return the check of the fields of an object; None where any field fits."""
    asking = ("required", "properties", *_CLOSING)
    if not any(keyword in sub.schema for sub in subschemas for keyword in asking):
        return None
    names = tuple({name: None for sub in subschemas for name in sub.schema.get("properties", ())})
    fields = {name: _field(schemas, subschemas, name, names) for name in names}
    required = [(name, f"{sub.pointer}/required") for sub in subschemas for name in sub.schema.get("required", ())]
    required = list(dict(required).items())
    conflicts = {name: check for sub in subschemas for name, check in _conflicts(sub)}
    look_up = {name: field for name, field in fields.items() if name not in conflicts}.get
    _, other, _ = _joined([_closing(schemas, sub, names) for sub in subschemas], schemas, None)
    check_rare = _rare_key(fields, conflicts, other)

    def check_object(value: dict[Any, object], at: At, report: Report) -> None:
        slips: dict[str, Finding] = {}
        for name, pointer in required:
            if name not in value:
                about = fields[name][2] if name in fields else None
                slip = _slip(value, name, fields)
                meant = f"expected the field {quoted(name)}, found "
                if slip is None:
                    report(Finding(at, "violation", meant + "none", pointer, documentation=about))
                else:
                    place = (at, slip, about)
                    slips[slip] = Finding(place, "violation", meant + quoted(slip), pointer)
        for key, item in value.items():
            if key in slips:
                report(slips[key])
                check_json(item, slips[key].at, report)
                continue
            field = look_up(key)
            if field is None:
                check_rare(key, value, at, report)
            else:
                check = field[0](type(item), field[1])
                if check is not None:
                    check(item, (at, key, field[2]), report)

    return check_object


def _slip(value: Mapping[Any, object], name: str, fields: Mapping[str, object]) -> str | None:
    """Return an unknown field of an object that looks like a misspelling of the missing field `name`."""
    others = (key for key in value if isinstance(key, str) and key not in fields)
    return next((key for key in others if is_near(key, name)), None)


def _rare_key(
    fields: Mapping[str, _Field], conflicts: Mapping[str, Check], other: Check
) -> Callable[[Any, dict[Any, Any], At, Report], None]:
    """Return the check of a key that is unknown or not a string, or of a field that excludes others."""

    def check_rare(key: Any, value: dict[Any, Any], at: At, report: Report) -> None:
        if not isinstance(key, str):
            report(not_json(at, "json", "keys that are strings", f"the key {found(key)}"))
            return
        if key in conflicts:
            conflicts[key](value, (at, key, fields[key][2]), report)
        by_type, mismatch, documentation = fields.get(key, (_NO_TYPE.get, other, None))
        item: object = value[key]
        check = by_type(type(item), mismatch)
        if check is not None:
            check(item, (at, key, documentation), report)

    return check_rare


def _field(schemas: Schemas, subschemas: Sequence[Subschema], name: str, names: tuple[str, ...]) -> _Field:
    """Return how to check a field: by the schemas that name it, and by what others require of unnamed fields."""
    documentation: str | None = None
    parts: list[Validator | Check | None] = []
    notices: list[Check] = []
    for sub in subschemas:
        if name in (properties := sub.schema.get("properties", {})):
            pointer = f"{sub.pointer}/properties{step(name)}"
            parts.append(schemas.validator(properties[name], pointer))
            notices += _notices(properties[name], pointer)
            documentation = documentation or schemas.documentation(properties[name])
        elif "unevaluatedProperties" not in sub.schema:
            parts.append(_closing(schemas, sub, names))
    return _joined([*notices, *parts], schemas, documentation)


def _joined(parts: Sequence[Validator | Check | None], schemas: Schemas, documentation: str | None) -> _Field:
    """Combine all of `parts` into one check of a field; without any, all JSON fits."""
    some = [part for part in parts if part is not None] or [schemas.validator({}, "")]
    if len(some) == 1 and isinstance(some[0], Validator):
        return some[0].by_type.get, some[0].mismatch, documentation
    checks = [part.check if isinstance(part, Validator) else part for part in some]

    def check_all(value: Any, at: At, report: Report) -> None:
        for check in checks:
            check(value, at, report)

    return _NO_TYPE.get, check_all, documentation


_NO_TYPE: dict[type, Check] = {}


def _closing(schemas: Schemas, sub: Subschema, names: tuple[str, ...]) -> Validator | Check | None:
    """Return what a schema requires of fields that it does not name; None if it requires nothing."""
    for keyword in _CLOSING:
        others = sub.schema.get(keyword, True)
        if others is False:
            own = names if keyword == "unevaluatedProperties" else sub.schema.get("properties", ())
            return _unknown_field(tuple(own), sub, keyword)
        if others is not True:
            return schemas.validator(others, f"{sub.pointer}/{keyword}")
    return None


def _unknown_field(names: tuple[str, ...], sub: Subschema, keyword: str) -> Check:
    def check(value: Any, at: At, report: Report) -> None:
        key = str(at[1]) if at else ""
        kind: Kind = "suspicious"
        if not sub.is_strict(keyword):
            kind = "violation" if any(is_near(key, name) for name in names) else "unrecognized"
        reason = f"; {sub.schema['x-reason']}" if "x-reason" in sub.schema else ""
        message = f"expected a known field, found {quoted(key)}{reason}"
        report(Finding(at, kind, message, f"{sub.pointer}/{keyword}", key, names))
        if kind != "violation":  # the field is accepted, so its value must be JSON
            check_json(value, at, report)

    return check


def _notices(schema: Mapping[str, Any], pointer: str) -> Iterator[Check]:
    """Yield a check if the mere use of a field is an issue, in addition to any issues of its value."""
    if "not" in schema.get("x-suspicious", ()):
        kind: Kind = "suspicious"
        keyword, instead = "deprecated", schema.get("x-replaced-by")
        way = f"{quoted(instead)} instead" if instead else "this field left out"
        message = f"expected {way}; it is deprecated"
    elif "x-ignored-by-presets" in schema:
        kind, keyword = "ignored", "x-ignored-by-presets"
        message = "a preset does not keep this field"
    else:
        return
    yield lambda _, at, report: report(Finding(at, kind, message, f"{pointer}/{keyword}"))


def _conflicts(sub: Subschema) -> Iterator[tuple[str, Check]]:
    """Yield each field that excludes others, with a check of the whole object; a null field excludes nothing."""
    if not sub.is_strict("dependentSchemas"):
        return
    for name, schema in sub.schema["properties"].items():
        if others := schema.get("x-excludes", ()):
            pointer = f"{sub.pointer}/properties{step(name)}/x-excludes"
            yield name, _conflict(name, others, pointer)


def _conflict(name: str, others: Sequence[str], pointer: str) -> Check:
    def check(value: Mapping[str, Any], at: At, report: Report) -> None:
        present = [other for other in others if other in value]
        if present and value[name] is not None:
            message = f"expected {quoted(name)} or {listed(map(quoted, present))} alone, found both"
            report(Finding(at, "suspicious", message, pointer))

    return check
