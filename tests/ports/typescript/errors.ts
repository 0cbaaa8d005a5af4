// All that goes wrong; `effect` says whether a version of the preset was created.
import type { Issue } from "./validation.ts";

export type Effect = "none" | "unknown" | "applied";

export class PresetsError extends Error {
  readonly effect: Effect;

  constructor(reason: string, effect: Effect = "none") {
    super(reason);
    this.name = new.target.name;
    this.effect = effect;
  }
}

/** An option or an argument cannot be used. */
export class InvalidArgument extends PresetsError {}

/** A text is no JSON, a value is none that JSON can say, or types are not those of the description. */
export class StructureError extends PresetsError {
  readonly pointers: string[];

  constructor(reason: string, pointers: string[] = []) {
    super(reason);
    this.pointers = pointers;
  }
}

/** A body does not keep the contract. */
export class ValidationError extends PresetsError {
  readonly issues: Issue[];

  constructor(issues: Issue[]) {
    super(issues.map(({ pointer, kind, keyword }) => `${pointer || "(root)"}: ${kind}: ${keyword}`).join("\n"));
    this.issues = issues;
  }
}

/** Nothing went out. */
export class NotSent extends PresetsError {}

/** Something may have gone out, and no status came back: look at the preset before sending again. */
export class DeliveryUnknown extends PresetsError {
  constructor(reason: string, isSafe = false) {
    super(reason, isSafe ? "none" : "unknown");
  }
}

/** `isWhole` says whether all of the body came. */
export type Answer = { status: number; headers: Headers; body: Uint8Array; isWhole?: boolean };

/** What an answer says besides: the parts of its `error`, its id, and the seconds to wait. */
export type Details = {
  code: unknown;
  message: string | null;
  metadata: unknown;
  requestId: string | null;
  retryAfter: number | null;
};

abstract class AnswerError extends PresetsError {
  readonly answer: Answer;

  constructor(reason: string, answer: Answer, effect: Effect) {
    super(`status ${answer.status}: ${reason}`, effect);
    this.answer = answer;
  }
}

/** An answer of success that cannot be read. */
export class UnexpectedResponse extends AnswerError {}

/** The API or a gateway refused the request. */
export class ApiError extends AnswerError {
  readonly details: Details;

  constructor(reason: string, answer: Answer, details: Details, isSafe: boolean) {
    const { status } = answer;
    // What failed in a server, or on the way back from it, may have failed after the version was created.
    const isSure = status < 500 || (status === 503 && details.retryAfter !== null);
    super(reason, answer, isSafe || (isSure && status !== 303 && status !== 408) ? "none" : "unknown");
    this.details = details;
  }
}

export class BadRequestError extends ApiError {}
export class UnauthorizedError extends ApiError {}
export class ForbiddenError extends ApiError {}
export class NotFoundError extends ApiError {}
export class ConflictError extends ApiError {}
export class InternalServerError extends ApiError {}
export class ServiceUnavailableError extends ApiError {}
