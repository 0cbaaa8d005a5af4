# Copied from codegen/runtime/_transport/retry.py; edit there.
"""Whether to send a failed request again: only if it provably had no effect, or its operation never has one."""

from __future__ import annotations

from math import inf
from typing import Any

import attrs

from .._errors import ApiError, DeliveryUnknown, InvalidArgument, NotSent, PresetsError

_PASSING = (408, 500, 502, 503, 504)  # failures that are temporary, or happened on the way


def positive(name: str, value: Any, most: float = inf, *, whole: bool = False, or_zero: bool = False) -> Any:
    """Return a number if it can be used as a count, or as seconds."""
    is_number = isinstance(value, int if whole else (int, float)) and not isinstance(value, bool)
    if is_number and (0 < value < most or (or_zero and value == 0)):
        return value
    wanted = f"{'whole ' if whole else ''}number {'from' if or_zero else 'above'} 0"
    bound = f", below {most}" if most < inf else ""
    raise InvalidArgument(f"{name}: {value!r} cannot be used; give a {wanted}{bound}")


def _check(_: object, field: attrs.Attribute[Any], value: object) -> None:
    positive(f"retries: {field.name}", value, whole=field.name == "most", or_zero=True)


@attrs.frozen
class Retries:
    """How often and how soon a request is sent again.

    Args:
        most: how many times it is sent again; 0 for never.
        first_wait: upper bound of the first wait, in seconds; it doubles from attempt to attempt.
        longest_wait: upper bound of every wait, in seconds.
    """

    most: int = attrs.field(default=2, validator=_check)
    first_wait: float = attrs.field(default=0.5, validator=_check)
    longest_wait: float = attrs.field(default=10.0, validator=_check)


def retry_delay(
    error: PresetsError,
    attempt: int,
    retries: Retries,
    *,
    jitter: float,
    remaining: float = inf,
    safe: bool = False,
) -> float | None:
    """Return the seconds to wait before a request is sent again; None if it is not sent again.

    | error                                     | wait                          | wait, if `safe`               |
    | ----------------------------------------- | ----------------------------- | ----------------------------- |
    | `NotSent`                                 | backoff                       | backoff                       |
    | status 429                                | its `Retry-After`, or backoff | its `Retry-After`, or backoff |
    | status 503 with `Retry-After`             | its `Retry-After`             | its `Retry-After`             |
    | status 408, 500, 502, 503 or 504          | never                         | its `Retry-After`, or backoff |
    | `DeliveryUnknown`, an answer cut off      | never                         | backoff                       |
    | any other status or error                 | never                         | never                         |
    | a wait longer than `longest_wait`         | never                         | never                         |
    | a wait up to the deadline, or beyond it   | never                         | never                         |
    | the last attempt                          | never                         | never                         |

    Backoff is a random share of a bound that doubles ("full jitter").

    Args:
        error: the error that ended the attempt.
        attempt: its number, from 1.
        retries: how often and how soon.
        jitter: the random share, from 0 to 1.
        remaining: seconds until the deadline of the call.
        safe: whether the operation has no effect, like a GET.
    """
    wait = error.retry_after if isinstance(error, ApiError) else None
    status = error.status if isinstance(error, ApiError) else None
    had_no_effect = isinstance(error, NotSent) or status == 429
    had_no_effect |= status == 503 and wait is not None
    is_lost = isinstance(error, DeliveryUnknown) or status in _PASSING
    is_lost |= not getattr(error, "is_whole", True)
    if attempt > retries.most or not (had_no_effect or (safe and is_lost)):
        return None
    if wait is None:
        wait = jitter * min(retries.longest_wait, retries.first_wait * 2.0 ** min(attempt - 1, 64))
    return wait if wait <= retries.longest_wait and wait < remaining else None
