# Copied from codegen/runtime/_validation/unions.py; edit there.
"""Which variant of a union validates a value: it is chosen by JSON type, and for objects by their tag."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import evolve

from .issues import At, Check, Finding, Report, breaks_contract, found, quoted
from .keywords import unknown_value
from .schemas import Limit, Schemas, Subschema, Validator, asserts, classes
from .values import plain


def union_checks(schemas: Schemas, union: Subschema, keyword: str) -> tuple[Limit, dict[type, Check]]:
    """Return the types that `anyOf` or `oneOf` allows, and the check of the values of each."""
    pointer = f"{union.pointer}/{keyword}"
    variants: dict[type, list[Subschema]] = {}
    for index, part in enumerate(union.schema[keyword]):
        for cls in classes(schemas.type_names(part)):
            variants.setdefault(cls, []).append(Subschema(part, f"{pointer}/{index}"))
    checks = {cls: _try_each(schemas, fitting, keyword, pointer) for cls, fitting in variants.items()}
    if "x-tag" in union.schema:
        checks[dict] = _ByTag(schemas, union).check
    names = schemas.type_names({keyword: union.schema[keyword]})
    return Limit(frozenset(checks), names, pointer), checks


def _try_each(schemas: Schemas, variants: Sequence[Subschema], keyword: str, pointer: str) -> Check:
    """Return the check for values without a tag: that of the only variant, or of the one that fits best."""
    validators = [schemas.validator(variant.schema, variant.pointer) for variant in variants]
    for validator, variant in zip(validators, variants, strict=True):
        asked = {name for sub in schemas.subschemas(variant.schema, "") for name in sub.schema}
        if keyword == "anyOf" and set(filter(asserts, asked)) <= {"type"}:
            return validator.check  # it restricts only the type
    if len(validators) == 1:
        return validators[0].check

    def check_each(value: Any, at: At, report: Report) -> None:
        results = [_tried(validator, value, at) for validator in validators]
        fitting = [result for result in results if not _breaks(result)]
        if len(fitting) > 1 and keyword == "oneOf":
            message = f"expected one variant to fit, found {len(fitting)} that do"
            report(Finding(at, "violation", message, pointer))
            return
        for finding in min(fitting or results, key=_distance):
            report(finding)

    return check_each


def _distance(findings: Sequence[Finding]) -> tuple[int, int]:
    """Return a sort key: the variant that a value was meant for has the deepest findings, and few of them."""
    return -max((finding.depth for finding in findings), default=1000), len(findings)


def _tried(validator: Validator, value: Any, at: At) -> list[Finding]:
    findings: list[Finding] = []
    validator.check(value, at, findings.append)
    return findings


def _breaks(findings: Sequence[Finding]) -> bool:
    return any(map(breaks_contract, findings))


class _ByTag:
    """A union whose objects are distinguished by a tag.

    Its facts come from the description: `propertyName` is the tag, `mapping` has the component for each of its
    values, `untagged` the one for objects without the tag, `fallback` the one for any other value. If `exclusive`
    is true, an object with a known tag that only the fallback admits is suspicious. If `others` is given, a tag
    that is neither in it nor in `mapping` is suspicious.
    """

    def __init__(self, schemas: Schemas, union: Subschema) -> None:
        facts: Mapping[str, Any] = union.schema["x-tag"]
        self.tag: str = facts["propertyName"]
        self.by_value = {value: schemas.named(name) for value, name in facts["mapping"].items()}
        untagged, fallback = facts.get("untagged"), facts.get("fallback")
        self.untagged = schemas.named(untagged) if untagged else None
        self.fallback = schemas.named(fallback) if fallback else None
        self.is_exclusive: bool = facts.get("exclusive", False)
        self.others: Sequence[str] = facts.get("others", ())
        self.pointer = f"{union.pointer}/discriminator"
        self.documentation = schemas.documentation(union.schema)

    def check(self, value: dict[Any, Any], at: At, report: Report) -> None:
        """Check an object against the variant of its tag."""
        tag = value.get(self.tag)
        variant = self.by_value.get(tag) if type(tag) is str else None
        if variant is None:
            self._check_other(value, at, report)
        elif self.fallback is None:
            variant.check(value, at, report)
        elif findings := _tried(variant, value, at):
            self._report_known(findings, value, at, report)

    def _report_known(self, findings: Sequence[Finding], value: dict[Any, Any], at: At, report: Report) -> None:
        """Report what the variant of an object's tag found; the fallback may still admit the object."""
        is_admitted = self.fallback is not None and _breaks(findings) and not _breaks(_tried(self.fallback, value, at))
        if is_admitted and not self.is_exclusive:
            return
        note = f"; with this {quoted(self.tag)}, only the open variant admits it"
        for finding in findings:
            if is_admitted and breaks_contract(finding):
                message = finding.message + note
                report(evolve(finding, kind="suspicious", message=message))
            else:
                report(finding)

    def _check_other(self, value: dict[Any, Any], at: At, report: Report) -> None:
        here, known = (at, self.tag, self.documentation), plain(value.get(self.tag))
        if self.tag not in value:
            if self.untagged is not None:
                self.untagged.check(value, at, report)
                return
            message = f"expected the field {quoted(self.tag)}, found none"
            about = self.documentation
            report(Finding(at, "violation", message, self.pointer, documentation=about))
        elif isinstance(known, str) and known in self.by_value:
            self.check({**value, self.tag: known}, at, report)
        elif self.fallback is not None:
            self.fallback.check(value, at, report)
            if self.others and isinstance(known, str) and known not in self.others:
                tags = (*self.by_value, *self.others)
                report(unknown_value(here, known, tags, self.pointer, "suspicious"))
        elif isinstance(known, str):
            report(unknown_value(here, known, tuple(self.by_value), self.pointer))
        else:
            message = f"expected string, found {found(value[self.tag])}"
            report(Finding(here, "violation", message, self.pointer))
