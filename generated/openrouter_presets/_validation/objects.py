# Copied from codegen/runtime/_validation/objects.py; edit there.
"""What the keywords of JSON Schema ask of objects, and what is suspicious about their fields."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._base import step
from .._errors import Kind
from .issues import At, Check, Finding, Report, found, is_near, listed, quoted, unfit
from .values import check_json

if TYPE_CHECKING:
    from .nodes import Judges, Node, Source

    # How to judge a field: its checks by type, the one for any other type, what the field is for.
    Entry = tuple[Callable[[type, Check], Check | None], Check, str | None]

_CLOSING = ("additionalProperties", "unevaluatedProperties")


def object_checks(judges: Judges, sources: Sequence[Source]) -> list[Check]:
    """Return the checks of the fields of an object; none where any field fits."""
    required: dict[str, Check] = {}
    for source in sources:
        for name in source.schema.get("required", ()):
            required.setdefault(name, _missing(judges, sources, source, name))
    checks = [_required(required)] if required else []
    if any(keyword in source.schema for source in sources for keyword in ("properties", *_CLOSING)):
        checks.append(_fields(judges, sources))
    return checks


def _missing(judges: Judges, sources: Sequence[Source], source: Source, name: str) -> Check:
    declared = (
        other.schema["properties"][name]
        for other in sources
        if name in other.schema.get("properties", ())
    )
    described = next(filter(None, map(judges.documentation, declared)), None)
    pointer = f"{source.pointer}/required"
    message = f"expected the field {quoted(name)}, found none"
    return lambda _, at, report: report(
        Finding(at, "violation", message, pointer, documentation=described)
    )


def _required(required: Mapping[str, Check]) -> Check:
    names = tuple(required)

    def check_required(value: dict[str, Any], at: At, report: Report) -> None:
        for name in names:
            if name not in value:
                required[name](value, at, report)

    return check_required


def _fields(judges: Judges, sources: Sequence[Source]) -> Check:
    names = tuple(
        {name: None for source in sources for name in source.schema.get("properties", ())}
    )
    entries = {name: _entry(judges, sources, name, names) for name in names}
    conflicts = {name: check for source in sources for name, check in _conflicts(source)}
    look_up = {name: entry for name, entry in entries.items() if name not in conflicts}.get
    _, extra, _ = _together([_closing(judges, source, names) for source in sources], judges, None)

    def check_other(value: dict[Any, object], key: Any, at: At, report: Report) -> None:
        if not isinstance(key, str):
            report(unfit(at, "json", "keys that are strings", f"the key {found(key)}"))
            return
        if key in conflicts:
            conflicts[key](value, (at, key, entries[key][2]), report)
        if key in entries:
            by_type, mismatch, documentation = entries[key]
            check = by_type(type(value[key]), mismatch)
            if check is not None:
                check(value[key], (at, key, documentation), report)
        else:
            extra(value[key], (at, key, None), report)

    def check_fields(value: dict[Any, object], at: At, report: Report) -> None:
        for key, item in value.items():
            entry = look_up(key)
            if entry is None:
                check_other(value, key, at, report)
            else:
                check = entry[0](type(item), entry[1])
                if check is not None:
                    check(item, (at, key, entry[2]), report)

    return check_fields


def _entry(judges: Judges, sources: Sequence[Source], name: str, names: tuple[str, ...]) -> Entry:
    """Return how to judge the field `name`: by all that say something of it, and by those that close their object."""
    documentation: str | None = None
    parts: list[Node | Check | None] = []
    notices: list[Check] = []
    for source in sources:
        if name in (properties := source.schema.get("properties", {})):
            pointer = f"{source.pointer}/properties{step(name)}"
            parts.append(judges.node(properties[name], pointer))
            notices += _notices(properties[name], pointer)
            documentation = documentation or judges.documentation(properties[name])
        elif "unevaluatedProperties" not in source.schema:
            parts.append(_closing(judges, source, names))
    return _together([*notices, *parts], judges, documentation)


def _together(
    parts: Sequence[Node | Check | None], judges: Judges, documentation: str | None
) -> Entry:
    """Return one entry for all of `parts`; any JSON fits where there is none."""
    some = [part for part in parts if part is not None] or [judges.anything]
    if len(some) == 1 and not callable(some[0]):
        return some[0].by_type.get, some[0].mismatch, documentation
    checks = [part if callable(part) else part.judge for part in some]

    def check_all(value: Any, at: At, report: Report) -> None:
        for check in checks:
            check(value, at, report)

    return _NO_TYPE.get, check_all, documentation


_NO_TYPE: dict[type, Check] = {}


def _closing(judges: Judges, source: Source, names: tuple[str, ...]) -> Node | Check | None:
    """Return what a schema asks of the fields that it does not name; None where it asks nothing."""
    for keyword in _CLOSING:
        others = source.schema.get(keyword, True)
        if others is False:
            named = (
                names
                if keyword == "unevaluatedProperties"
                else tuple(source.schema.get("properties", ()))
            )
            return _unknown_field(
                named, "suspicious" if source.added(keyword) else "violation", source, keyword
            )
        if others is not True:
            return judges.node(others, f"{source.pointer}/{keyword}")
    return None


def _unknown_field(names: tuple[str, ...], kind: Kind, source: Source, keyword: str) -> Check:
    pointer = f"{source.pointer}/{keyword}"

    def check(value: Any, at: At, report: Report) -> None:
        key = str(at[1]) if at else ""
        message = f"expected a known field, found {quoted(key)}"
        misspelled = kind == "violation" and any(is_near(key, name) for name in names)
        told: Kind = "unrecognized" if kind == "violation" and not misspelled else kind
        report(Finding(at, told, message, pointer, key, names))
        if told != "violation":  # the field stays, so what is in it has to be JSON
            check_json(value, at, report)

    return check


def _notices(schema: Mapping[str, Any], pointer: str) -> Iterator[Check]:
    """Yield the check of a field whose use is an issue in itself, besides those of its value."""
    if "not" not in schema.get("x-suspicious", ()):
        return
    keyword = "deprecated" if "deprecated" in schema else "x-ignored-by-presets"
    instead = (
        f"{quoted(schema['x-replaced-by'])} instead of"
        if "x-replaced-by" in schema
        else "no use of"
    )
    field = (
        "this deprecated field"
        if keyword == "deprecated"
        else "this field, which a preset does not keep"
    )
    message = f"expected {instead} {field}"
    yield lambda _, at, report: report(Finding(at, "suspicious", message, f"{pointer}/{keyword}"))


def _conflicts(source: Source) -> Iterator[tuple[str, Check]]:
    """Yield the fields that exclude others, with the check that is given the whole object; null excludes nothing."""
    if not source.added("dependentSchemas"):
        return
    for name, schema in source.schema["properties"].items():
        if others := schema.get("x-excludes", ()):
            yield (
                name,
                _conflict(name, others, f"{source.pointer}/properties{step(name)}/x-excludes"),
            )


def _conflict(name: str, others: Sequence[str], pointer: str) -> Check:
    def check(value: Mapping[str, Any], at: At, report: Report) -> None:
        present = [other for other in others if other in value]
        if present and value[name] is not None:
            message = f"expected {quoted(name)} or {listed(map(quoted, present))} alone, found both"
            report(Finding(at, "suspicious", message, pointer))

    return check
