# Copied from codegen/runtime/_validation/compiler.py; edit there.
"""JSON Schemas compiled to checks: a value costs one look-up by type, and a call only if its type has a check.

Keywords have the meaning that JSON Schema 2020-12 gives them. Schemas refer to each other only within their
bundle, so nothing is ever fetched.
"""

from __future__ import annotations

import json
import pkgutil
from collections.abc import Mapping, Sequence
from typing import Any

from .._base import is_array
from .checks import checked
from .issues import At, Check, Report
from .keywords import keyword_checks, object_check
from .schemas import EVERY, Limit, Schemas, Subschema, Validator, classes, declared_types
from .unions import union_checks
from .values import check_finite, check_json


def load_bundle(name: str) -> dict[str, Any]:
    """Return the bundle `schemas/NAME.json` with the facts that only this package reads."""
    return with_facts(read_schemas(name), read_schemas("facts")[name])


def with_facts(bundle: dict[str, Any], facts: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Add to a bundle the keywords that no other validator knows, which are given by JSON Pointer."""
    for place, keywords in facts.items():
        schema: Any = bundle
        for token in place.split("/")[1:]:
            key = token.replace("~1", "/").replace("~0", "~")
            schema = schema[int(key) if is_array(schema) else key]
        schema |= keywords
    return bundle


def compiled(bundle: Mapping[str, Any]) -> Schemas:
    """Return the components of a bundle; their validators are made when first asked for."""
    return Schemas(bundle["$defs"], _fill)


def compiled_checks(name: str) -> Check:
    """Return the `x-checks` of a component of the strict bundle, by themselves."""
    pointer = f"/$defs/{name}"
    rules = read_schemas("facts")["strict"][pointer]["x-checks"]

    def fill(schemas: Schemas, validator: Validator, subschemas: Sequence[Subschema]) -> None:
        if subschemas[0].pointer == pointer:
            validator.by_type[dict] = checked(schemas, subschemas, _nothing)
        else:
            _fill(schemas, validator, subschemas)

    schema = {"x-checks": rules, "x-suspicious": ["x-checks"]}
    return Schemas({name: schema}, fill).component(name).check


def _nothing(value: Any, at: At, report: Report) -> None:
    """Accept any object."""


def read_schemas(name: str) -> dict[str, Any]:
    """Return the content of `schemas/NAME.json`, wherever the package was imported from."""
    package = __name__.rpartition(".")[0].rpartition(".")[0]
    found: dict[str, Any] = json.loads(pkgutil.get_data(package, f"schemas/{name}.json") or b"{}")
    return found


def _fill(schemas: Schemas, validator: Validator, subschemas: Sequence[Subschema]) -> None:
    """Fill a validator with what its schemas ask for each type."""
    unions = [
        union_checks(schemas, sub, keyword)
        for sub in subschemas
        for keyword in ("anyOf", "oneOf")
        if keyword in sub.schema
    ]
    validator.limits = [
        Limit(classes(names), names, f"{sub.pointer}/type")
        for sub in subschemas
        if (names := declared_types(sub.schema))
    ] + [limit for limit, _ in unions]
    has_items = any("items" in sub.schema for sub in subschemas)
    for cls in EVERY.intersection(*(limit.classes for limit in validator.limits)):
        checks = keyword_checks(schemas, cls, subschemas)
        checks += [by_type[cls] for _, by_type in unions]
        fields = object_check(schemas, subschemas) if cls is dict else None
        fields = checked(schemas, subschemas, fields) if cls is dict else None
        if fields is not None:
            checks.append(fields)
        elif cls is float and not unions:
            checks.insert(0, check_finite)
        elif (cls is dict or (cls is list and not has_items)) and not unions:
            checks.append(check_json)
        validator.by_type[cls] = _joined(cls, checks)


def _joined(cls: type, checks: Sequence[Check]) -> Check | None:
    """Combine several checks into one; for a scalar, it reports only the first issue."""
    if len(checks) < 2:
        return checks[0] if checks else None

    def check_all(value: Any, at: At, report: Report) -> None:
        for check in checks:
            check(value, at, report)

    def check_until_one(value: Any, at: At, report: Report) -> None:
        broken = list[Any]()
        for check in checks:
            check(value, at, broken.append)
            if broken:
                report(broken[0])
                return

    return check_all if cls in (list, dict) else check_until_one
