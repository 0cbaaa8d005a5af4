# Copied from codegen/runtime/_errors.py; edit there.
"""The exceptions of this package, which carry the data of the fault; public as `errors`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ._base import printable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


Effect = Literal["none", "unknown", "applied"]
Kind = Literal["violation", "unrecognized", "suspicious", "ignored"]
_HINTS: dict[Effect, str] = {
    "none": "",
    "unknown": "; a version may have been created{}",
    "applied": "; a version was created: do not send it again",
}


class PresetsError(Exception):
    """Base of all errors of this package.

    `effect` says whether a version was created: "none", "unknown", or "applied". `lookup` names the client's
    method that finds this out; it is None if there is none.
    """

    effect: Effect = "none"
    lookup: str | None = None

    def __str__(self) -> str:
        return super().__str__() + self._hint

    @property
    def _hint(self) -> str:
        how = f": find out with the client's {self.lookup}()" if self.lookup else ""
        return _HINTS[self.effect].format(how)


class InvalidArgument(PresetsError, ValueError):
    """An argument of a call cannot be used; nothing was sent."""


class ExtraMissing(PresetsError, ImportError):
    """A package that is needed here is not installed; the text says which, and how to install it."""


@attrs.frozen
class Issue:
    """One fault of a value, at the deepest place that explains it.

    Args:
        pointer: JSON Pointer (RFC 6901) of the place in the value; empty for the whole of it.
        kind: "violation": the contract is broken; "unrecognized": an enum value, a tag or a field of a closed object
            that this version of the description does not have, but a newer API may have; "suspicious": the value
            conforms to the contract but looks like a mistake; "ignored": it is valid, but presets do not keep it.
        message: what was expected and what was found, in one line.
        keyword: the schema keyword behind the issue; "depth" and "json" are for rules that no schema can express.
        schema_pointer: JSON Pointer of that keyword in `schemas/contract.json`, or in `schemas/strict.json`.
        documentation: what the description says about the field, if anything.
    """

    pointer: str
    kind: Kind
    message: str
    keyword: str
    schema_pointer: str
    documentation: str | None = None

    def __str__(self) -> str:
        return f"{printable(self.pointer) or '(root)'}: {self.kind}: {self.message}"


@attrs.frozen
class Fault:
    """A value that does not fit: its JSON Pointer, what fits there, what was found.

    `line` and `column`, counted from 1, say where text that is not JSON goes wrong.
    """

    pointer: str
    expected: str
    found: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        whole = "(root)" if self.line is None else f"line {self.line}, column {self.column}"
        return f"{self.pointer or whole}: expected {self.expected}, found {self.found}"


class StructureError(PresetsError, ValueError):
    """JSON whose types do not fit the model; `faults` names every such place in document order."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(faults)
        self.faults = tuple(faults)

    def __str__(self) -> str:
        return "\n".join(map(str, self.faults))


class ValidationError(PresetsError, ValueError):
    """JSON that does not conform to the contract; `issues` lists every fault, in document order."""

    def __init__(self, issues: Sequence[Issue]) -> None:
        super().__init__(issues)
        self.issues = tuple(issues)

    def __str__(self) -> str:
        return "\n".join(map(str, self.issues))


class ClientClosed(PresetsError):
    """The client was closed before the call; nothing was sent."""


class NotSent(PresetsError):
    """The request never went out, so nothing was created; try again once the cause is gone."""


class DeliveryUnknown(PresetsError):
    """The request went out and no answer came back: a version may have been created."""

    effect: Effect = "unknown"


class _Answer(PresetsError):
    """An answer that is not a success: its `status`, its `headers`, and its `body`, the bytes that were read.

    `request` is the method and the address that it answers, empty if they are not known; `is_whole` is False if the
    answer was cut off.
    """

    request: str = ""
    is_whole: bool = True

    def __init__(self, reason: str, status: int, headers: Mapping[str, str], body: bytes) -> None:
        super().__init__(reason, status, headers, body)
        self.reason, self.status, self.headers, self.body = reason, status, headers, body

    def __str__(self) -> str:
        asked = f" ({self.request})" if self.request else ""
        return f"status {self.status}: {self.reason}{asked}{self._hint}"


class UnexpectedResponse(_Answer):
    """A success response that cannot be read: the preset was created, and `body` has the details.

    If the response contains an `error`, `effect` is "unknown".
    """

    effect: Effect = "applied"


class ApiError(_Answer):
    """The API or a gateway refused the request.

    `code`, `message` and `metadata` are those of the answer's `error` object, None where it has none;
    `retry_after` is in seconds from its arrival, None where the answer does not say.
    """

    code: Any = None
    message: str | None = None
    metadata: Any = None
    request_id: str | None = None
    retry_after: float | None = None


# Tracebacks and pickles name them by the public module that they are imported from.
for _class in (Fault, PresetsError, *PresetsError.__subclasses__(), *_Answer.__subclasses__()):
    _class.__module__ = __name__.replace("._errors", ".errors")
