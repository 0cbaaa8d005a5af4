# Copied from codegen/runtime/_transport/retry.py; edit there.
"""Whether a request that failed is sent again: only where it provably had no effect."""

from __future__ import annotations

from math import inf
from typing import Any

import attrs

from .._errors import ApiError, DeliveryUnknown, InvalidArgument, NotSent, PresetsError


def positive(
    name: str, value: Any, most: float = inf, *, whole: bool = False, or_zero: bool = False
) -> Any:
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
        most: times that it is sent again; 0 for never.
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
    """Return the seconds to wait before a request is sent again; None: it is not sent again.

    | error                            | wait                                          |
    | -------------------------------- | --------------------------------------------- |
    | `NotSent`                        | backoff                                       |
    | status 429                       | its `Retry-After`, or backoff                 |
    | status 503 with `Retry-After`    | its `Retry-After`                             |
    | `DeliveryUnknown`, where `safe`  | backoff                                       |
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
        safe: whether the operation has no effect, as a GET has none.
    """
    wait = error.retry_after if isinstance(error, ApiError) else None
    status = error.status if isinstance(error, ApiError) else None
    refused = status == 429 or (status == 503 and wait is not None)
    again = (NotSent, DeliveryUnknown) if safe else NotSent
    if attempt > retries.most or not (refused or isinstance(error, again)):
        return None
    if wait is None:
        wait = jitter * min(retries.longest_wait, retries.first_wait * 2.0 ** min(attempt - 1, 64))
    return wait if wait <= retries.longest_wait and wait < remaining else None
