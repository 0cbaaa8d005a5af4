// What an answer means: the result of a call, or the error that it ends in.
import * as errors from "./errors.ts";
import { parse } from "./json.ts";
import { isSafe, type Operation } from "./operations.ts";
import { structure } from "./validation.ts";

const REFUSALS: Record<number, typeof errors.ApiError> = {
  400: errors.BadRequestError,
  401: errors.UnauthorizedError,
  403: errors.ForbiddenError,
  404: errors.NotFoundError,
  409: errors.ConflictError,
  500: errors.InternalServerError,
  503: errors.ServiceUnavailableError,
};
const DATES = [
  /^\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/,
  /^\w{6,9}, \d\d-\w{3}-\d\d [\d:]{8} GMT$/,
  /^\w{3} \w{3} [ \d]\d [\d:]{8} \d{4}$/, // in UTC, too
];

/** Returns the result that an answer holds; `fault` is why its body is not whole, if it is not. */
export function readResponse(operation: Operation, answer: errors.Answer, fault = ""): unknown {
  const { status, headers } = answer;
  const isSuccess = status >= 200 && status < 300;
  let content: unknown;
  try {
    if (!fault) content = parse(new TextDecoder("utf-8", { fatal: true }).decode(answer.body));
    if (isSuccess && isObject(content) && !isTold(content["error"])) {
      structure(content, operation.result);
      if (hasData(operation, content["data"])) return content;
      fault = "data is missing";
    }
  } catch (error) {
    fault = error instanceof Error ? error.message : String(error);
  }
  const error = isObject(content) ? (content["error"] ?? null) : null;
  const { code = null, message = null, metadata = null } = isObject(error) ? error : {};
  const said = [message, error].find((text) => typeof text === "string");
  const reason = said ?? `the answer gives no reason${fault && ` (${fault})`}`;
  const effect = isSafe(operation) ? "none" : error === null ? "applied" : "unknown";
  if (isSuccess)
    throw new errors.UnexpectedResponse(`no result: ${reason}`, answer, effect);
  const location = status < 400 ? headers.get("location") : null;
  const elsewhere = `redirected to ${URL.parse(location ?? "")?.hostname ?? "the same host"}, which is not followed`;
  const Refusal = REFUSALS[status] ?? errors.ApiError;
  throw new Refusal(location === null ? reason : elsewhere, answer, {
    code,
    message: typeof message === "string" ? message : null,
    metadata,
    requestId: headers.get("x-request-id") || headers.get("cf-ray"),
    retryAfter: retryAfter(headers),
  }, isSafe(operation));
}

/** Returns the seconds that `Retry-After` (RFC 9110) asks for; a date counts from that of the answer. */
function retryAfter(headers: Headers): number | null {
  const value = headers.get("retry-after") ?? "";
  if (/^[0-9]+$/.test(value)) return Number(value);
  const [until = Number.NaN, now = Number.NaN] = [value, headers.get("date") ?? ""].map(seconds);
  return Number.isNaN(until) ? null : Math.max(0, until - (Number.isNaN(now) ? Date.now() / 1000 : now));
}

function seconds(date: string): number {
  const isDate = DATES.some((form) => form.test(date));
  return isDate ? Date.parse(date.endsWith("GMT") ? date : `${date} GMT`) / 1000 : Number.NaN;
}

/** Whether a result has what it is read for; the one that says that there is no such version may have null. */
function hasData({ result }: Operation, data: unknown): boolean {
  return isObject(data) || Array.isArray(data) || (result === "GetPresetVersionResponse" && data === null);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether the `error` of an answer says anything; an empty one comes with successes, too. */
function isTold(error: unknown): boolean {
  return typeof error === "object" && error !== null ? Object.keys(error).length > 0 : Boolean(error);
}
