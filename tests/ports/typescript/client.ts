// The client of `POST /presets/{slug}/messages`, over the platform's `fetch`.
import { DeliveryUnknown, InvalidArgument, NotSent, ValidationError } from "./errors.ts";
import { parse } from "./json.ts";
import type { components } from "./openapi.d.ts";
import { BASE_URL, buildRequest, checkedKey, checkedUrl, mergedHeaders } from "./request.ts";
import type { HeaderValues, Request } from "./request.ts";
import { type Result, readResponse } from "./response.ts";
import { checkedRetries, type Retries, retryDelay } from "./retry.ts";
import { issues } from "./validation.ts";

export type Body = components["schemas"]["MessagesRequest"];

export type Call = {
  /** The longest that a call may take with all its attempts, in seconds. */
  timeout?: number;
  /** Sent with every call, or with this one. */
  headers?: HeaderValues;
};

export type Options = Call & {
  /** The key; by default that of the environment variable `OPENROUTER_API_KEY`. */
  apiKey?: string;
  /** Where the API stands: `https`, or `http` on this machine. */
  baseUrl?: string;
  /** How often a request is sent again that provably had no effect. */
  retries?: number | Partial<Retries>;
  /** What of a body is refused before it is sent: what breaks the contract, any issue, or nothing. */
  validation?: "contract" | "strict" | "off";
  /** The most bytes of an answer that are read. */
  maxResponse?: number;
  /** What sends requests in the place of the platform's `fetch`. */
  fetch?: typeof fetch;
};

const LONGEST_TIMER = 2 ** 31 - 1;
const SHORTEST_SECRET = 8; // what is shorter stands in answers by chance
const UNSENT = /^(UND_ERR_CONNECT_TIMEOUT|ERR_TLS_CERT_ALTNAME_INVALID|(?!ERR_)[A-Z_]*(CERT|ISSUER|SIGNATURE)[A-Z_]*)$/;

export class Client {
  readonly #key: string;
  readonly #options: Required<Omit<Options, "apiKey">> & { retries: Retries };

  constructor(options: Options = {}) {
    const { timeout = 60, validation = "contract", maxResponse = 16 << 20 } = options;
    this.#key = checkedKey(options.apiKey ?? process.env["OPENROUTER_API_KEY"]);
    if (!["contract", "strict", "off"].includes(validation))
      throw new InvalidArgument("validation: give contract, strict or off");
    if (!(Number.isInteger(maxResponse) && maxResponse > 0))
      throw new InvalidArgument("maxResponse: give a count of bytes from 1");
    this.#options = {
      baseUrl: checkedUrl(options.baseUrl ?? BASE_URL),
      timeout: checkedTimeout(timeout),
      retries: checkedRetries(options.retries ?? 2),
      validation,
      headers: mergedHeaders({}, options.headers ?? {}),
      maxResponse,
      fetch: options.fetch ?? fetch,
    };
  }

  /** Creates a preset from a Messages request body, or a new version of it. */
  async createPresetsMessages(slug: string, body: Body, call: Call = {}): Promise<Result> {
    const { baseUrl, retries, validation } = this.#options;
    const deadline = performance.now() + checkedTimeout(call.timeout ?? this.#options.timeout) * 1000;
    const headers = mergedHeaders(this.#options.headers, call.headers ?? {});
    const request = buildRequest(slug, body, this.#key, baseUrl, headers);
    const told = validation === "off" ? [] : issues(parse(request.body), "MessagesRequest", validation === "strict");
    if (told.some(({ kind }) => validation === "strict" || kind === "violation")) throw new ValidationError(told);
    const signal = AbortSignal.timeout(Math.min(Math.ceil(deadline - performance.now()), LONGEST_TIMER));
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#attempt(request, signal);
      } catch (error) {
        const wait = retryDelay(error, attempt, retries, Math.random(), (deadline - performance.now()) / 1000);
        if (wait === null) throw error;
        await new Promise((resolve) => setTimeout(resolve, wait * 1000));
      }
    }
  }

  async #attempt({ url, ...request }: Request, signal: AbortSignal): Promise<Result> {
    let response: Response;
    try {
      response = await this.#options.fetch(url, { ...request, redirect: "manual", signal });
    } catch (error) {
      const reason = this.#covered(reasonOf(error));
      if (isUnsent(error)) throw new NotSent(`${url} was not sent anything (${reason}): nothing was created`);
      throw new DeliveryUnknown(`${url} did not answer (${reason}): look at the preset before sending again`);
    }
    const [body, fault] = await received(response, this.#options.maxResponse);
    const headers = new Headers([...response.headers].map(([name, value]) => [name, this.#covered(value)]));
    const covered = Buffer.from(this.#covered(body.toString("latin1")), "latin1");
    return readResponse({ status: response.status, headers, body: covered }, this.#covered(fault));
  }

  /** Returns a text without the key, which some gateways repeat. */
  #covered(text: string): string {
    return this.#key.length < SHORTEST_SECRET ? text : text.replaceAll(this.#key, "<key>");
  }
}

/** Returns the body of an answer, of at most `most` bytes, and why it is not whole if it is not. */
async function received(response: Response, most: number): Promise<[Buffer, string]> {
  const pieces: Uint8Array[] = [];
  let [size, fault] = [0, ""];
  try {
    for await (const piece of response.body ?? []) {
      pieces.push(piece);
      size += piece.length;
      if (size > most) break;
    }
  } catch (error) {
    fault = `the answer breaks off: ${reasonOf(error)}`;
  }
  return [Buffer.concat(pieces).subarray(0, most), size > most ? `the answer is longer than ${most} bytes` : fault];
}

/** Whether a request never went out: there was no address, no connection, or no trust in who is at its other end. */
function isUnsent(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const errors: NodeJS.ErrnoException[] = cause instanceof AggregateError ? cause.errors : [cause ?? {}];
  const isBefore = (syscall = "") => ["connect", "getaddrinfo"].includes(syscall);
  return errors.every(({ code = "", syscall }) => isBefore(syscall) || UNSENT.test(code));
}

function reasonOf(error: unknown): string {
  const { cause = error } = error instanceof Error ? error : {};
  return (cause instanceof Error ? cause.message || cause.name : String(cause)).replace(/\s+/g, " ").trim();
}

function checkedTimeout(timeout: number): number {
  if (Number.isFinite(timeout) && timeout > 0) return timeout;
  throw new InvalidArgument("timeout: give a time in seconds, above 0");
}
