// The client of the presets, over the platform's `fetch`.
import { DeliveryUnknown, InvalidArgument, NotSent, ValidationError } from "./errors.ts";
import { parse } from "./json.ts";
import type { components } from "./openapi.d.ts";
import { isSafe, MOST, OPERATIONS, type Operation, type Values } from "./operations.ts";
import { BASE_URL, buildRequest, checkedKey, checkedUrl, mergedHeaders } from "./request.ts";
import type { HeaderValues, Request } from "./request.ts";
import { readResponse } from "./response.ts";
import { checkedRetries, type Retries, retryDelay } from "./retry.ts";
import { issues } from "./validation.ts";

type Schemas = components["schemas"];
type Key = keyof typeof OPERATIONS;
type ResultOf<K extends Key> = Schemas[(typeof OPERATIONS)[K]["result"]];

export type Body = Schemas["MessagesRequest"];

export type Call = {
  /** The longest that a call may take with all its attempts, in seconds. */
  timeout?: number;
  /** Sent with every call, or with this one. */
  headers?: HeaderValues;
};

/** A call of a list: how many items come before the page, and the most that are on it. */
export type PageCall = Call & { offset?: number; limit?: number };

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
  createPresetsMessages(slug: string, body: Body, call: Call = {}) {
    return this.#call("createPresetsMessages", { slug }, call, body);
  }

  /** Returns a preset with its designated version. */
  getPreset(slug: string, call: Call = {}) {
    return this.#call("getPreset", { slug }, call);
  }

  /** Returns a page of the presets, the one updated last first. */
  listPresets({ offset, limit, ...call }: PageCall = {}) {
    return this.#call("listPresets", { offset, limit }, call);
  }

  /** Returns a page of the versions of a preset, the oldest first. */
  listPresetVersions(slug: string, { offset, limit, ...call }: PageCall = {}) {
    return this.#call("listPresetVersions", { slug, offset, limit }, call);
  }

  /** Returns a version of a preset, by its number or the text of it. */
  getPresetVersion(slug: string, version: number | string, call: Call = {}) {
    return this.#call("getPresetVersion", { slug, version }, call);
  }

  /** Yields all presets, page by page. */
  iterPresets(call: Call = {}) {
    return items((window) => this.listPresets({ ...call, ...window }));
  }

  /** Yields all versions of a preset, page by page. */
  iterPresetVersions(slug: string, call: Call = {}) {
    return items((window) => this.listPresetVersions(slug, { ...call, ...window }));
  }

  async #call<K extends Key>(name: K, values: Values, call: Call, body?: Body): Promise<ResultOf<K>> {
    const operation: Operation = OPERATIONS[name];
    const { baseUrl, retries, validation } = this.#options;
    const deadline = performance.now() + checkedTimeout(call.timeout ?? this.#options.timeout) * 1000;
    const headers = mergedHeaders(this.#options.headers, call.headers ?? {});
    const request = buildRequest(operation, values, body, this.#key, baseUrl, headers);
    if (operation.body && validation !== "off") {
      const told = issues(parse(request.body ?? ""), operation.body, validation === "strict");
      if (told.some(({ kind }) => validation === "strict" || kind === "violation")) throw new ValidationError(told);
    }
    const signal = AbortSignal.timeout(Math.min(Math.ceil(deadline - performance.now()), LONGEST_TIMER));
    for (let attempt = 1; ; attempt += 1) {
      try {
        return (await this.#attempt(operation, request, signal)) as ResultOf<K>;
      } catch (error) {
        const remaining = (deadline - performance.now()) / 1000;
        const wait = retryDelay(error, attempt, retries, Math.random(), remaining, isSafe(operation));
        if (wait === null) throw error;
        await new Promise((resolve) => setTimeout(resolve, wait * 1000));
      }
    }
  }

  async #attempt(operation: Operation, { url, ...request }: Request, signal: AbortSignal): Promise<unknown> {
    let response: Response;
    try {
      response = await this.#options.fetch(url, { ...request, redirect: "manual", signal });
    } catch (error) {
      const reason = this.#covered(reasonOf(error));
      if (isUnsent(error)) throw new NotSent(`${url} was not sent anything (${reason}): nothing was created`);
      const advice = isSafe(operation) ? "" : ": look at the preset before sending again";
      throw new DeliveryUnknown(`${url} did not answer (${reason})${advice}`, isSafe(operation));
    }
    const [body, fault] = await received(response, this.#options.maxResponse);
    const headers = new Headers([...response.headers].map(([name, value]) => [name, this.#covered(value)]));
    const covered = Buffer.from(this.#covered(body.toString("latin1")), "latin1");
    const answer = { status: response.status, headers, body: covered, isWhole: !fault };
    return readResponse(operation, answer, this.#covered(fault));
  }

  /** Returns a text without the key, which some gateways repeat. */
  #covered(text: string): string {
    return this.#key.length < SHORTEST_SECRET ? text : text.replaceAll(this.#key, "<key>");
  }
}

type Page<T> = { data: (T | null)[]; total_count: number };

/** Yields the items of a list that may change while it is read, each once; the vectors of `paging/` say how. */
async function* items<T extends { id: string }>(pageAt: (window: PageCall) => Promise<Page<T>>): AsyncGenerator<T> {
  const seen = new Set<string>();
  let [offset, reached, fewest] = [0, 0, Number.POSITIVE_INFINITY];
  for (;;) {
    const { data, total_count: total } = await pageAt({ offset, limit: MOST });
    const gone = Number.isFinite(fewest) ? fewest - total : 0;
    fewest = Math.min(fewest, total);
    if (gone > 0) {
      reached = Math.max(reached, offset);
      offset = Math.max(0, offset - gone);
      continue;
    }
    const before = seen.size;
    for (const item of data)
      if (item && !seen.has(item.id)) {
        seen.add(item.id);
        yield item;
      }
    if (data.length === 0 || (seen.size === before && offset >= reached)) return;
    offset += data.length;
    if (offset >= total) return;
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
