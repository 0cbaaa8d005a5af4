"""Whether a request that failed is sent again: only where it provably had no effect."""

from __future__ import annotations

import math

import attrs

from .errors import ApiError, InvalidArgument, NotSent, PresetsError


def _check_count(_: object, __: object, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise InvalidArgument(f"retries: {value!r} is no count; give a whole number from 0, or `Retries`")


def _check_wait(_: object, field: attrs.Attribute[float], value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < math.inf:
        raise InvalidArgument(f"retries: {field.name}={value!r} is no time in seconds; give a number from 0")


@attrs.frozen
class Retries:
    """How often and how soon a request is sent again.

    Args:
        most: times that it is sent again; 0 for never.
        first_wait: upper bound of the first wait, in seconds; it doubles from attempt to attempt.
        longest_wait: upper bound of every wait, in seconds.
    """

    most: int = attrs.field(default=2, validator=_check_count)
    first_wait: float = attrs.field(default=0.5, validator=_check_wait)
    longest_wait: float = attrs.field(default=10.0, validator=_check_wait)


def retry_delay(
    error: PresetsError, attempt: int, retries: Retries, *, jitter: float, remaining: float = math.inf
) -> float | None:
    """Return the seconds to wait before a request is sent again; None: it is not sent again.

    | error                            | wait                                          |
    | -------------------------------- | --------------------------------------------- |
    | `NotSent`                        | backoff                                       |
    | status 429                       | its `Retry-After`, or backoff                 |
    | status 503 with `Retry-After`    | its `Retry-After`                             |
    | any other status or error        | never: it may have had an effect, or is final |
    | a `Retry-After` beyond the bound | never: earlier is not what was asked for      |
    | a wait to the deadline or beyond | never                                         |
    | the last attempt                 | never                                         |

    Backoff is a random share of a bound that doubles ("full jitter").

    Args:
        error: what the attempt ended in.
        attempt: its number, from 1.
        retries: how often and how soon.
        jitter: the random share, from 0 to 1.
        remaining: seconds until the deadline of the call.
    """
    wait = error.retry_after if isinstance(error, ApiError) else None
    refused = isinstance(error, ApiError) and (error.status == 429 or (error.status == 503 and wait is not None))
    if attempt > retries.most or not (refused or isinstance(error, NotSent)):
        return None
    if wait is None:
        wait = jitter * min(retries.longest_wait, retries.first_wait * 2.0 ** min(attempt - 1, 64))
    return wait if wait <= retries.longest_wait and wait < remaining else None
