"""Which changes can break a caller, by direction. The table is what `python -m codegen changes --help` prints."""

from __future__ import annotations

from attrs import frozen


@frozen
class Verdict:
    """Whether a change can break a caller, and why."""

    breaking: bool | None  # None where that cannot be decided
    why: str


@frozen
class Rule:
    """The verdicts on a kind of change in a request and in a response; `action` is added, removed or changed."""

    kind: str
    what: str
    action: str
    request: Verdict
    response: Verdict


def breaks(why: str) -> Verdict:
    """Return the verdict that a caller can break."""
    return Verdict(breaking=True, why=why)


def keeps(why: str) -> Verdict:
    """Return the verdict that callers keep working."""
    return Verdict(breaking=False, why=why)


_UNDECIDED = Verdict(breaking=None, why="cannot be decided: check whether what was allowed still is")
_NOTE = keeps("it makes no value invalid")
_CARRIED = keeps("it may surprise a caller that expects no others; this package's clients preserve it")
_NOT_SENT = keeps("it is not sent any more")
_REFUSED = breaks("a caller that sends it may be refused or ignored")
_STILL = keeps("what was sent is still accepted")
_SILENT = keeps("what is sent was allowed before")

RULES = {
    rule.kind: rule
    for rule in (
        Rule(
            "optional-added",
            "field",
            "added",
            keeps("it may be left out"),
            keeps("it may be left unread"),
        ),
        Rule(
            "required-added",
            "field",
            "added",
            breaks("a caller that leaves it out is refused"),
            keeps("it may be left unread"),
        ),
        Rule(
            "removed",
            "field",
            "removed",
            _REFUSED,
            breaks("a caller that reads it does not find it"),
        ),
        Rule("unnamed", "field", "no longer named", *[keeps("it is still allowed as an additional field")] * 2),
        Rule(
            "now-required",
            "field",
            "changed",
            breaks("a caller that leaves it out is refused"),
            keeps("it is always there"),
        ),
        Rule(
            "now-optional",
            "field",
            "changed",
            _STILL,
            breaks("a caller that reads it may not find it"),
        ),
        Rule("closed", "other fields", "removed", _REFUSED, _NOT_SENT),
        Rule("opened", "other fields", "added", _STILL, _CARRIED),
        Rule(
            "now-nullable",
            "nullability",
            "added",
            _STILL,
            breaks("a caller may read null where there was a value"),
        ),
        Rule(
            "never-null",
            "nullability",
            "removed",
            breaks("a caller that sends null is refused"),
            _NOT_SENT,
        ),
        Rule("value-added", "enum value", "added", _STILL, _CARRIED),
        Rule("value-removed", "enum value", "removed", _REFUSED, _NOT_SENT),
        Rule(
            "listed-value-removed",
            "listed value",
            "removed",
            keeps("values that are not listed are accepted, too"),
            _NOT_SENT,
        ),
        Rule("enum-opened", "enum", "removed", _STILL, _CARRIED),
        Rule("enum-closed", "enum", "added", breaks("a value that is not listed is refused"), _SILENT),
        Rule("listing-added", "enum", "added", keeps("other values are accepted as before"), _SILENT),
        Rule("listing-removed", "enum", "removed", keeps("its values are accepted as before"), _SILENT),
        Rule("variant-added", "variant", "added", _STILL, _CARRIED),
        Rule("variant-removed", "variant", "removed", _REFUSED, _NOT_SENT),
        Rule(
            "type-added",
            "variant",
            "added",
            _STILL,
            breaks("a caller may read a value of another JSON type"),
        ),
        Rule("type-removed", "variant", "removed", _REFUSED, _NOT_SENT),
        Rule(
            "type-changed",
            "type",
            "changed",
            _REFUSED,
            breaks("a caller reads a value of another JSON type"),
        ),
        Rule(
            "type-widened",
            "type",
            "changed",
            _STILL,
            breaks("a caller may read a value of another JSON type"),
        ),
        Rule("type-narrowed", "type", "changed", _REFUSED, _SILENT),
        Rule("bound-narrowed", "bound", "changed", breaks("a value beyond it is refused"), _SILENT),
        Rule(
            "bound-widened",
            "bound",
            "changed",
            _STILL,
            keeps("values beyond the old one may surprise a caller"),
        ),
        Rule("bound-undecided", "bound", "changed", _UNDECIDED, _SILENT),
        Rule("note-changed", "note", "changed", _NOTE, _NOTE),
        Rule(
            "deprecated",
            "deprecation",
            "added",
            keeps("it works as before"),
            keeps("it is there as before"),
        ),
        Rule(
            "undeprecated",
            "deprecation",
            "removed",
            keeps("it works as before"),
            keeps("it is there as before"),
        ),
        Rule("format-added", "content type", "added", _STILL, keeps("a caller has to ask for it")),
        Rule(
            "format-removed",
            "content type",
            "removed",
            _REFUSED,
            breaks("a caller that reads it no longer gets it"),
        ),
        Rule("status-added", "status", "added", _STILL, _CARRIED),
        Rule(
            "success-removed",
            "status",
            "removed",
            _NOT_SENT,
            breaks("a caller that waits for it no longer gets it"),
        ),
        Rule("error-removed", "status", "removed", _NOT_SENT, _NOT_SENT),
        Rule("access-added", "security or server", "added", _STILL, _STILL),
        Rule("access-removed", "security or server", "removed", _REFUSED, _REFUSED),
        Rule(
            "moved",
            "operation",
            "changed",
            breaks("a call to the old address finds nothing"),
            _STILL,
        ),
        Rule("operation-added", "operation", "added", keeps("nobody calls it yet"), _STILL),
        Rule(
            "operation-removed",
            "operation",
            "removed",
            breaks("a call to it finds nothing"),
            _STILL,
        ),
    )
}


WORDS = {True: "breaks", False: "-", None: "perhaps"}


def table() -> str:
    """Return the rules as text, one per line."""
    lines = [f"{'kind of change':20} {'request':8} response"]
    for rule in RULES.values():
        cells = [WORDS[verdict.breaking] for verdict in (rule.request, rule.response)]
        lines.append(f"{rule.kind:20} {cells[0]:8} {cells[1]:8}".rstrip())
    return "\n".join(lines)
