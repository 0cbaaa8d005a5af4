# Copied from codegen/runtime/_validation/unions.py; edit there.
"""Which variant of a union judges a value: the one of its JSON type, and among objects the one of its tag."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from .issues import At, Check, Finding, Report, found, quoted
from .keywords import unknown_value
from .values import plain

if TYPE_CHECKING:
    from .nodes import Judges, Node, Source


@frozen
class Branch:
    """A variant of a union, with the JSON types of its values and all schemas that they have to keep."""

    node: Node
    names: tuple[str, ...]
    sources: Sequence[Source]

    def fields(self) -> list[str]:
        """Return the names of the fields that it describes."""
        return [name for source in self.sources for name in source.schema.get("properties", ())]

    def needs(self, name: str) -> bool:
        """Whether a value without the field `name` does not fit."""
        return any(name in source.schema.get("required", ()) for source in self.sources)

    def takes_all(self) -> bool:
        """Whether its JSON type is all that it asks of a value."""
        asked = {keyword for source in self.sources for keyword in source.schema}
        return asked <= {"type", "description", "format", "title"}


@frozen
class Union:
    """A union, ready to judge by: the JSON types that fit, and the check of the values of each Python type."""

    names: tuple[str, ...]
    schema_pointer: str
    branches: Sequence[Branch]
    checks: dict[type, Check]


def union_of(judges: Judges, source: Source, keyword: str) -> Union:
    """Return the union that the keyword, `anyOf` or `oneOf`, makes of its variants."""
    pointer = f"{source.pointer}/{keyword}"
    branches: list[Branch] = []
    for index, part in enumerate(source.schema[keyword]):
        at = f"{pointer}/{index}"
        branches.append(
            Branch(judges.node(part, at), judges.type_names(part), judges.sources(part, at))
        )
    checks: dict[type, Check] = {}
    by_type: dict[type, list[Branch]] = {}
    for branch in branches:
        for cls in judges.classes(branch.names):
            by_type.setdefault(cls, []).append(branch)
    for cls, fitting in by_type.items():
        tagged = (
            _tagged(judges, source, keyword, fitting) if cls is dict and len(fitting) > 1 else None
        )
        checks[cls] = tagged or _untagged(fitting, keyword, pointer)
    return Union(judges.type_names({keyword: source.schema[keyword]}), pointer, branches, checks)


def _untagged(branches: Sequence[Branch], keyword: str, pointer: str) -> Check:
    """Return the check of values that only trying tells whom they fit; of one variant, that variant's."""
    simple = [branch for branch in branches if branch.takes_all()] if keyword == "anyOf" else []
    if simple or len(branches) == 1:
        return [*simple, *branches][0].node.judge

    def check_each(value: Any, at: At, report: Report) -> None:
        results = [_tried(branch.node, value, at) for branch in branches]
        fitting = [result for result in results if not _breaks(result)]
        if len(fitting) > 1 and keyword == "oneOf":
            report(
                Finding(
                    at,
                    "violation",
                    f"expected one variant to fit, found {len(fitting)} that do",
                    pointer,
                )
            )
            return
        for told in min(fitting or results, key=_promise):
            report(told)

    return check_each


def _promise(findings: Sequence[Finding]) -> tuple[int, int]:
    """Order what variants have against a value: the one that it was meant for gets far and finds little."""
    return -max((found.depth for found in findings), default=1000), len(findings)


def _tried(node: Node, value: Any, at: At) -> list[Finding]:
    findings: list[Finding] = []
    node.judge(value, at, findings.append)
    return findings


def _breaks(findings: Sequence[Finding]) -> bool:
    return any(found.kind != "suspicious" for found in findings)


def _tagged(
    judges: Judges, source: Source, keyword: str, branches: Sequence[Branch]
) -> Check | None:
    """Return the check that goes by the tag, None where no field tells the variants apart."""
    declared = source.schema.get("discriminator", {}).get("propertyName")
    shared = [
        name for name in branches[0].fields() if all(name in branch.fields() for branch in branches)
    ]
    for most_open in (0, 1) if keyword == "anyOf" else (0,):
        for name in [declared] if declared else shared:
            values = [_words(judges, branch, name) for branch in branches]
            by_tag = {
                word: branch
                for branch, words in zip(branches, values, strict=True)
                for word in words
            }
            opened = [branch for branch, words in zip(branches, values, strict=True) if not words]
            if by_tag and len(by_tag) == sum(map(len, values)) and len(opened) <= most_open:
                absent = [branch for branch in branches if not branch.needs(name)]
                return _Tagged(judges, source, keyword, name, by_tag, opened, absent).check
    return None


def _words(judges: Judges, branch: Branch, name: str) -> tuple[str, ...]:
    """Return the values that a field of a variant may have; none where they are not fixed, or no strings."""
    for source in branch.sources:
        for part in judges.sources(source.schema.get("properties", {}).get(name, {}), ""):
            values = part.schema.get(
                "enum", [part.schema["const"]] if "const" in part.schema else []
            )
            if values:
                return tuple(values) if all(isinstance(value, str) for value in values) else ()
    return ()


class _Tagged:
    """A union whose objects are told apart by a tag; at most one variant is open to any tag."""

    def __init__(  # noqa: PLR0913, PLR0917  # it takes down what has been found out about the union
        self,
        judges: Judges,
        source: Source,
        keyword: str,
        name: str,
        by_tag: Mapping[str, Branch],
        opened: Sequence[Branch],
        absent: Sequence[Branch],
    ) -> None:
        self.name = name
        self.by_tag = {tag: branch.node for tag, branch in by_tag.items()}
        self.opened = opened[0].node if opened else None
        self.hides_faults = bool(opened) and not opened[0].sources[0].added("properties")
        pointer = (
            f"{source.pointer}/{'discriminator' if 'discriminator' in source.schema else keyword}"
        )
        self.pointer, self.documentation = pointer, judges.documentation(source.schema)
        self.absent = _untagged(absent, keyword, pointer) if absent else None

    def check(self, value: dict[Any, Any], at: At, report: Report) -> None:
        """Judge by the variant of the tag."""
        tag = value.get(self.name)
        node = self.by_tag.get(tag) if type(tag) is str else None
        if node is None:
            self._check_other(value, at, report)
        elif self.opened is None:
            node.judge(value, at, report)
        elif issues := _tried(node, value, at):
            admitted = _breaks(issues) and not _breaks(_tried(self.opened, value, at))
            self._tell_known(issues, report, admitted=admitted)

    def _tell_known(self, issues: list[Finding], report: Report, *, admitted: bool) -> None:
        """Report on an object that is not as its tag says, `admitted` by the open variant all the same or not."""
        for told in [] if admitted and self.hides_faults else issues:
            known = (
                f"{told.message}; with this {quoted(self.name)}, only the open variant admits it"
            )
            report(
                evolve(told, kind="suspicious", message=known)
                if admitted and told.kind != "suspicious"
                else told
            )

    def _check_other(self, value: dict[Any, Any], at: At, report: Report) -> None:
        tag = value.get(self.name)
        if self.name not in value and self.absent is not None:
            self.absent(value, at, report)
        elif self.name not in value:
            message = f"expected the field {quoted(self.name)}, found none"
            report(
                Finding(at, "violation", message, self.pointer, documentation=self.documentation)
            )
        elif isinstance(known := plain(tag), str) and known in self.by_tag:
            self.check({**value, self.name: known}, at, report)
        elif self.opened is not None:
            self.opened.judge(value, at, report)
        else:
            here = (at, self.name, self.documentation)
            if isinstance(known, str):
                words = tuple(self.by_tag)
                report(unknown_value(here, known, words, self.pointer))
            else:
                report(
                    Finding(here, "violation", f"expected string, found {found(tag)}", self.pointer)
                )
