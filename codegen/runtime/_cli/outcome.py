# Copied from codegen/runtime/_cli/outcome.py; edit there.
"""What came of a request to create a preset: the answer or the error, and the exit status that says it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .._conversion.writing import written
from .._errors import ApiError, UnexpectedResponse
from .command import CLEAN, CLOSED_PIPE, UNUSABLE, Output, complain, drop_output
from .kept import difference

if TYPE_CHECKING:
    from .._errors import PresetsError
    from ..models import CreatePresetFromInferenceResponse

REFUSED, UNKNOWN = 1, 3


def report_success(created: CreatePresetFromInferenceResponse, body: Any) -> int:
    """Print the answer, and say what of the body was not kept; return the exit status."""
    if said := difference(body, created.data.designated_version):
        complain(said)
    try:
        # Written model by model: `unstructure` needs twice the stack, and bodies come with hundreds of levels.
        answer = json.dumps(created, ensure_ascii=False, indent=2, default=written)
    except RecursionError:
        complain("the preset was created; its answer is nested too deep to be printed")
        return CLEAN
    return _write(f"{answer}\n", CLEAN)


def report_failure(error: PresetsError) -> int:
    """Say what went wrong, and whether a version was created; return the exit status."""
    received = (
        "; standard output has what was received" if isinstance(error, UnexpectedResponse) else ""
    )
    complain(f"{error}{received}")
    if error.effect == "none":
        return REFUSED if isinstance(error, ApiError) else UNUSABLE
    return _write(error.body, UNKNOWN) if isinstance(error, UnexpectedResponse) else UNKNOWN


def _write(answer: str | bytes, status: int) -> int:
    """Write to standard output and return the status, or that of an answer that is lost."""
    output = Output()
    try:
        output.write(answer)
        output.flush()
    except OSError as error:
        reason = error.strerror or error
        complain(
            f"the request was answered, and the answer cannot be written ({reason}): look at the preset"
        )
        drop_output()
        return CLOSED_PIPE if isinstance(error, BrokenPipeError) else UNKNOWN
    return status
