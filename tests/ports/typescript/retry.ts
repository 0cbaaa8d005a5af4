// Whether a request is sent again: only where it provably had no effect, or where it cannot have one.
import { ApiError, DeliveryUnknown, InvalidArgument, NotSent, UnexpectedResponse } from "./errors.ts";

const PASSING = [408, 500, 502, 503, 504]; // statuses after which a read may succeed

/** How often and how soon: `most` times, with waits in seconds. */
export type Retries = { most: number; firstWait: number; longestWait: number };

export function checkedRetries(retries: number | Partial<Retries>): Retries {
  const given = typeof retries === "object" ? retries : { most: retries };
  const { most, firstWait, longestWait } = { most: 2, firstWait: 0.5, longestWait: 10, ...given };
  const areWaits = [firstWait, longestWait].every((wait) => Number.isFinite(wait) && wait >= 0);
  if (!Number.isInteger(most) || most < 0 || !areWaits)
    throw new InvalidArgument("retries: give a whole number from 0, and waits in seconds from 0");
  return { most, firstWait, longestWait };
}

/**
 * Returns the seconds to wait before a request is sent again, null if it is not.
 *
 * `attempt` counts from 1, `jitter` is the random share of a backoff, `remaining` the seconds until the deadline;
 * `isSafe` says that the operation has no effect.
 */
export function retryDelay(
  error: unknown,
  attempt: number,
  retries: Retries,
  jitter: number,
  remaining: number,
  isSafe = false,
): number | null {
  const { retryAfter = null } = error instanceof ApiError ? error.details : {};
  const status = error instanceof ApiError ? error.answer.status : null;
  const isRefused = status === 429 || (status === 503 && retryAfter !== null);
  const answer = error instanceof ApiError || error instanceof UnexpectedResponse ? error.answer : null;
  const isLost = error instanceof DeliveryUnknown || PASSING.includes(status ?? 0) || answer?.isWhole === false;
  if (attempt > retries.most || !(isRefused || error instanceof NotSent || (isSafe && isLost))) return null;
  const wait = retryAfter ?? jitter * Math.min(retries.longestWait, retries.firstWait * 2 ** Math.min(attempt - 1, 64));
  return wait <= retries.longestWait && wait < remaining ? wait : null;
}
