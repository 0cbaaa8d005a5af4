// The request that a call sends, and what of its arguments is refused before.
import { InvalidArgument } from "./errors.ts";
import { stringify } from "./json.ts";
import { type Operation, type Values, target } from "./operations.ts";

export const BASE_URL = "https://openrouter.ai/api/v1";
const DEFAULT_HEADERS = { Accept: "application/json", "User-Agent": "openrouter-presets-typescript" };
const OWN_HEADERS = [
  "authorization", "connection", "content-length", "content-type", "expect", "host", "te", "trailer", "transfer-encoding", "upgrade",
];
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const LINE = /^[\t\x20-\x7e\x80-\xff]*$/; // in Latin-1
const ADDRESS = /^(https?):\/\/(\[.*\]|[^/:]*)(?::(\d{1,5}))?(?:\/[!-~]*)?$/i;
const HOST = /^(([a-z0-9_-]{1,63}\.)*[a-z0-9_-]{1,63}\.?|\[[0-9a-f:.]+\])$/i;
const LOOPBACK = /^(localhost|127(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}|\[::1\])$/i;

export type HeaderValues = Record<string, string>;
export type Request = { url: string; method: string; headers: HeaderValues; body?: string };

export function buildRequest(
  operation: Operation,
  values: Values,
  body: unknown,
  key: string,
  baseUrl: string,
  more: HeaderValues,
): Request {
  const { method } = operation;
  const url = baseUrl.replace(/^[^:]*/, (scheme) => scheme.toLowerCase()) + target(operation, values);
  const headers = { ...mergedHeaders(DEFAULT_HEADERS, more), Authorization: `Bearer ${key}` };
  if (!operation.body) return { url, method, headers };
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new InvalidArgument("body: it is not an object");
  return { url, method, headers: { ...headers, "Content-Type": "application/json" }, body: stringify(body) };
}

export function checkedKey(key: unknown): string {
  if (typeof key === "string" && /^[!-~]+$/.test(key)) return key;
  throw new InvalidArgument("apiKey: give a key of visible ASCII without spaces, or set OPENROUTER_API_KEY");
}

/** Returns an address that a key may be sent to, without slashes at its end. */
export function checkedUrl(url: string): string {
  const [, scheme = "", host = "", port = "443"] = ADDRESS.exec(url) ?? [];
  if (!HOST.test(host) || /[?#\\]/.test(url) || !URL.canParse(url) || Number(port) < 1)
    throw new InvalidArgument(`baseUrl: give scheme, host and path alone, such as ${BASE_URL}`);
  if (scheme.toLowerCase() === "http" && !LOOPBACK.test(host))
    throw new InvalidArgument(`baseUrl: http://${host} would show the key to others; use https`);
  return url.replace(/\/+$/, "");
}

/** Returns `first`, and in the place of what it names, in any case, `more`. */
export function mergedHeaders(first: HeaderValues, more: HeaderValues): HeaderValues {
  for (const [name, value] of Object.entries(more)) {
    if (!TOKEN.test(name) || OWN_HEADERS.includes(name.toLowerCase()))
      throw new InvalidArgument(`headers: ${JSON.stringify(name)} is no name, or one of those that the client sets`);
    if (typeof value !== "string" || !LINE.test(value))
      throw new InvalidArgument(`headers: the value of ${name} is no line of Latin-1`);
  }
  const entries = [...Object.entries(first), ...Object.entries(more)];
  return Object.fromEntries(new Map(entries.map((entry) => [entry[0].toLowerCase(), entry])).values());
}
