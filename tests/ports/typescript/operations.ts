// The operations of the API, and the address that a call of one goes to.
import { InvalidArgument } from "./errors.ts";

/** What a call needs to know of an operation; one that is safe has no effect, and may be repeated. */
export type Operation = { method: "GET" | "POST"; path: string; body?: string; result: string };

export type Values = Record<string, string | number | undefined>;

export const OPERATIONS = {
  createPresetsMessages: {
    method: "POST",
    path: "/presets/{slug}/messages",
    body: "MessagesRequest",
    result: "CreatePresetFromInferenceResponse",
  },
  getPreset: { method: "GET", path: "/presets/{slug}", result: "GetPresetResponse" },
  listPresets: { method: "GET", path: "/presets", result: "ListPresetsResponse" },
  listPresetVersions: { method: "GET", path: "/presets/{slug}/versions", result: "ListPresetVersionsResponse" },
  getPresetVersion: { method: "GET", path: "/presets/{slug}/versions/{version}", result: "GetPresetVersionResponse" },
} as const satisfies Record<string, Operation>;

export const MOST = 100; // items of a page
const BOUNDS: Record<string, [number, number]> = { offset: [0, Number.MAX_SAFE_INTEGER], limit: [1, MOST] };

export const isSafe = ({ method }: Operation) => method === "GET";

/** Returns path and query; values that are in the path are required, the others are left out where undefined. */
export function target({ path }: Operation, values: Values): string {
  const query: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (path.includes(`{${name}}`)) path = path.replace(`{${name}}`, () => segment(name, value));
    else if (value !== undefined) query.push(`${name}=${checkedCount(name, value)}`);
  }
  return query.length > 0 ? `${path}?${query.join("&")}` : path;
}

function checkedCount(name: string, value: unknown): number {
  const [least, most] = BOUNDS[name] ?? [0, 0];
  if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return value as number;
  throw new InvalidArgument(`${name}: give a whole number from ${least} to ${most}`);
}

function segment(name: string, value: unknown): string {
  const text = name === "version" && Number.isInteger(value) ? String(value) : value;
  if (typeof text !== "string" || ["", ".", ".."].includes(text) || !text.isWellFormed())
    throw new InvalidArgument(`${name}: ${JSON.stringify(text)} is not a path segment; give at least one character`);
  return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
