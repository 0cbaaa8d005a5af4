"""Whether a request that failed is sent again: only where it provably had no effect."""

from __future__ import annotations

import math

import attrs

from .errors import ApiError, InvalidArgument, NotSent, PresetsError


@attrs.frozen
class Retries:
    """How often and how soon a request is sent again.

    Args:
        most: times that it is sent again; 0 for never.
        first_wait: upper bound of the first wait, in seconds; it doubles from attempt to attempt.
        longest_wait: upper bound of every wait, in seconds.
    """

    most: int = 2
    first_wait: float = 0.5
    longest_wait: float = 10.0

    def __attrs_post_init__(self) -> None:
        waits = (self.first_wait, self.longest_wait)
        if isinstance(self.most, bool) or self.most < 0 or not all(0 <= wait < math.inf for wait in waits):
            raise InvalidArgument("retries: give a count from 0, or `Retries` of a count and waits in seconds from 0")


def retry_delay(
    error: PresetsError, attempt: int, retries: Retries, *, jitter: float, remaining: float = math.inf
) -> float | None:
    """Return the seconds to wait before a request is sent again; None: it is not sent again.

    | error                            | wait                                    |
    | -------------------------------- | --------------------------------------- |
    | `NotSent`                        | backoff                                 |
    | status 429                       | its `Retry-After`, or backoff           |
    | status 503 with `Retry-After`    | its `Retry-After`                       |
    | any other status or error        | never: a version may have been created  |
    | a `Retry-After` beyond the bound | never: earlier is not what was asked for |
    | a wait beyond the deadline       | never                                   |
    | the last attempt                 | never                                   |

    Backoff is a random share of a bound that doubles ("full jitter").

    Args:
        error: what the attempt ended in.
        attempt: its number, from 1.
        retries: how often and how soon.
        jitter: the random share, from 0 to 1.
        remaining: seconds until the deadline of the call.
    """
    refused = isinstance(error, ApiError) and (error.status == 429 or (error.status == 503 and error.retry_after))
    if attempt > retries.most or not (refused or isinstance(error, NotSent)):
        return None
    wait = error.retry_after if isinstance(error, ApiError) else None
    if wait is None:
        wait = jitter * min(retries.longest_wait, retries.first_wait * 2.0 ** min(attempt - 1, 64))
    return wait if wait <= retries.longest_wait and wait < remaining else None
