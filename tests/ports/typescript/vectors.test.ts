// Runs the vectors of tests/vectors/, as its README says.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, before, suite, test } from "node:test";
import { Client, type Options } from "./client.ts";
import { ApiError, PresetsError, StructureError, UnexpectedResponse, ValidationError } from "./errors.ts";
import { DeliveryUnknown, NotSent } from "./errors.ts";
import { parse, stringify } from "./json.ts";
import { OPERATIONS } from "./operations.ts";
import { readResponse } from "./response.ts";
import { retryDelay } from "./retry.ts";
import { type Emulator, emulating, serving } from "./serving.ts";
import { issues, structure } from "./validation.ts";

type Vector = any;
type Values = Record<string, any>;

// What this port does not do, with the reason; a vector that passes all the same is a failure, too.
const EXPECTED_FAILURES = new Map([
  ["calls/misdirected-request", "`fetch` sends a request again by itself that was refused with 421"],
  ["responses/proxy-authentication-required", "`fetch` hides an answer with 407: it is DeliveryUnknown"],
]);
const FOLDER = new URL("../../vectors/", import.meta.url);
const KEY = "sk-or-v1-any-other";
const CREATE = "create_presets_messages";
const BODY = { model: "openai/gpt-4o", messages: [{ role: "user", content: "Hello!" }] };
const ARGUMENTS: Values = { slug: "code-reviewer", version: 1, body: BODY };

const CALLS: Record<string, (client: Client, values: Values) => Promise<unknown>> = {
  create_presets_messages: (client, { slug, body, ...call }) => client.createPresetsMessages(slug, body, call),
  get_preset: (client, { slug, ...call }) => client.getPreset(slug, call),
  list_presets: (client, call) => client.listPresets(call),
  list_preset_versions: (client, { slug, ...call }) => client.listPresetVersions(slug, call),
  get_preset_version: (client, { slug, version, ...call }) => client.getPresetVersion(slug, version, call),
};

const RUNNERS: Record<string, (vector: Vector, exact: Vector, id: string) => unknown> = {
  async requests({ operation = CREATE, environment = {}, client, call, request, error }, exact) {
    const sent: Vector[] = [];
    const capture: typeof fetch = async (url, init) => {
      sent.push({ url, ...init });
      return new Response(operation.startsWith("list") ? '{"data": [], "total_count": 0}' : '{"data": {}}');
    };
    for (const name of Object.keys(process.env)) if (name.startsWith("OPENROUTER_")) delete process.env[name];
    Object.assign(process.env, environment);
    const found = await ended({ ...inCamelCase(client), fetch: capture }, operation, call);
    const key = client.api_key || environment.OPENROUTER_API_KEY;
    if (error) {
      assert(found instanceof PresetsError && !(key && found.message.includes(key)));
      assert.deepEqual([found.name, found.effect, sent], [error.name, error.effect, []], found.message);
      assert(found.message.includes(camel(error.argument ?? "")), found.message);
      return assert.deepEqual(found instanceof ValidationError ? found.issues : undefined, error.issues);
    }
    const [{ url, method, headers, body }, ...others] = sent;
    assert.deepEqual([url, method, others], [request.url, request.method, []]);
    const sentHeaders = Object.entries<string>(headers).map(([name, value]) => [name.toLowerCase(), value]);
    for (const [name, value] of Object.entries(request.headers))
      assert.deepEqual(sentHeaders.filter(([other]) => other === name.toLowerCase()), [[name.toLowerCase(), value]]);
    for (const name of request.absent) assert(!sentHeaders.some(([other]) => other === name.toLowerCase()), name);
    assert(![url, body ?? "", ...Object.values({ ...headers, Authorization: "" })].some((part) => part.includes(key)));
    assert.deepEqual(body && exactly(body), exact.request.body);
  },
  async responses({ operation = CREATE, client = {}, response, result, error }, exact) {
    const options = { apiKey: KEY, retries: 0, ...inCamelCase(client) };
    const { found } = await serving([response], (baseUrl) => ended({ ...options, baseUrl }, operation));
    if (!error) return assert.deepEqual(exactly(stringify(found)), exact.result);
    const { name, effect, mentions = "", ...parts } = error;
    assertEnded(found, error);
    assert(found instanceof ApiError || found instanceof UnexpectedResponse);
    assert(found.message.includes(mentions), found.message);
    const { status, headers, body } = found.answer;
    const text = Buffer.from(body).toString();
    const key = options.apiKey;
    assert(![found.message, text, ...headers.values()].some((part) => part.includes(key)));
    if (response.body !== undefined && !response.cut_off)
      assert.equal(text, response.body.replaceAll(key, "<key>").slice(0, client.max_response));
    if (!(found instanceof ApiError)) return;
    const { requestId: request_id, retryAfter: retry_after, ...details } = found.details;
    assert.deepEqual({ status, ...details, request_id, retry_after }, parts);
  },
  async calls({ operation = CREATE, retries, responses, sent, error, effect, status, ...more }) {
    const { timeout = 60, headers = {}, absent = [], at_least = 0, at_most = Number.POSITIVE_INFINITY } = more;
    const options = { apiKey: KEY, retries: inCamelCase(retries), timeout };
    const start = performance.now();
    let took = 0;
    const { found, requests, names } = await serving(responses, async (baseUrl) => {
      const end = await ended({ ...options, baseUrl }, operation, { headers });
      took = (performance.now() - start) / 1000;
      return end;
    });
    assertEnded(found, { name: error, effect, status });
    assert(took >= at_least && took <= at_most, `${took} seconds`);
    assert.deepEqual(requests, Array(sent).fill(requests[0]));
    for (const name of absent) assert(!names.includes(name.toLowerCase()), name);
  },
  async retry({ safe = false, error, status = 200, headers, attempt, retries, jitter, remaining, wait }) {
    const answer = { status, headers: new Headers(headers), body: new Uint8Array() };
    const kinds: Record<string, PresetsError> = { NotSent: new NotSent(""), DeliveryUnknown: new DeliveryUnknown("") };
    const found = kinds[error] ?? (await caught(async () => readResponse(safe ? OPERATIONS.getPreset : OPERATIONS.createPresetsMessages, answer)));
    if (error) assert.equal((found as PresetsError).name, error);
    const bounds = [inCamelCase(retries), jitter, remaining ?? Number.POSITIVE_INFINITY, safe] as const;
    assert.equal(retryDelay(found, attempt, ...bounds), wait);
  },
  async paging({ operation, pages, ids }) {
    const asked: string[] = [];
    const answering: typeof fetch = async (url) => {
      const page = pages[asked.push(new URL(String(url)).search) - 1];
      const data = page.ids.map((id: string | null) => id && { id });
      return Response.json({ data, total_count: page.total_count });
    };
    const client = new Client({ apiKey: KEY, fetch: answering });
    const found: string[] = [];
    const list = operation === "iter_presets" ? client.iterPresets() : client.iterPresetVersions("code-reviewer");
    for await (const { id } of list) found.push(id);
    assert.deepEqual(found, ids);
    assert.deepEqual(asked, pages.map(({ offset }: Vector) => `?offset=${offset}&limit=100`));
  },
  async roundtrip({ schema, json, refused, malformed }) {
    const found = await caught(async () => structure(parse(json), schema));
    if (!refused && !malformed) return assert.deepEqual(exactly(stringify(found)), exactly(json));
    assert(found instanceof StructureError);
    if (refused) assert.deepEqual(found.pointers, refused);
  },
  async components({ schema, cases }) {
    for (const { case: name, json, issues: expected, refused } of cases) {
      const found = await caught(async () => stringify(structure(parse(json), schema)));
      if (refused.length === 0) assert.deepEqual(exactly(found as string), exactly(json), name);
      else assert.deepEqual((found as StructureError).pointers, refused, name);
      assert.deepEqual(issues(JSON.parse(json), schema), expected, name);
    }
  },
  same({ one, other, same }) {
    const compare = () => assert.deepStrictEqual(exactly(one), exactly(other));
    return same ? compare() : assert.throws(compare);
  },
  validation: (vector) => assert.deepEqual(issues(vector.instance, vector.schema, vector.strict), vector.issues),
  async emulator({ x_emulate, timeout = 20, status, error, effect, created, retry_after = null }, _, id) {
    const call = { slug: id.replace("/", "-"), headers: { "X-Emulate": x_emulate } };
    const found = await ended({ apiKey: emulator.key, baseUrl: emulator.url, retries: 0, timeout }, CREATE, call);
    assertEnded(found, { name: error, effect, status });
    assert.equal(found instanceof ApiError ? found.details.retryAfter : null, retry_after);
    assert.equal((await fetch(`${emulator.page}presets/${call.slug}`)).status, created ? 200 : 404);
  },
};

async function ended(options: Options, operation: string, values: Values = {}): Promise<unknown> {
  const { slug, version, body } = ARGUMENTS;
  const defaults: Record<string, Values> = { [CREATE]: { slug, body }, list_presets: {}, get_preset_version: { slug, version } };
  return caught(async () => CALLS[operation]!(new Client(options), { ...(defaults[operation] ?? { slug }), ...values }));
}

async function caught(make: () => Promise<unknown>): Promise<unknown> {
  try {
    return await make();
  } catch (error) {
    assert(error instanceof PresetsError, String(error));
    return error;
  }
}

function assertEnded(found: unknown, { name, effect, status }: Vector): void {
  const error = found instanceof PresetsError ? found : null;
  assert.deepEqual([error?.name ?? null, error?.effect ?? null], [name, effect], error?.message);
  const answer = found instanceof ApiError || found instanceof UnexpectedResponse ? found.answer : null;
  assert.equal(answer?.status ?? (error ? null : 200), status);
}

/** Returns JSON to compare, with integers as `BigInt` and all other numbers as doubles; `-0` stays as it is written. */
function exactly(text: string): Vector {
  let members = text.match(/"(?:[^"\\]|\\.)*"\s*:/g)?.length ?? 0;
  const value = JSON.parse(text, (_, part, { source = "" }) => {
    if (part !== null && typeof part === "object" && !Array.isArray(part)) members -= Object.keys(part).length;
    if (source === "-0") return Symbol.for(source);
    return /^-?[0-9]+$/.test(source) ? BigInt(source) : part;
  });
  return members === 0 ? value : { value, named: text }; // a member is named twice
}

function inCamelCase(options: object): Vector {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [camel(name), value]));
}

function camel(name: string): string {
  return name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

let emulator: Emulator;
before(async () => void (emulator = await emulating()));
after(() => emulator.stop());

const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const { name: folder } of folders)
  suite(folder, () => {
    for (const file of readdirSync(new URL(`${folder}/`, FOLDER)))
      test(file.replace(/\.json$/, ""), async ({ name }) => {
        const text = readFileSync(new URL(`${folder}/${file}`, FOLDER), "utf8");
        const run = async () => RUNNERS[folder]!(parse(text), exactly(text), `${folder}/${name}`);
        await (EXPECTED_FAILURES.delete(`${folder}/${name}`) ? assert.rejects(run, "it passes") : run());
      });
  });
after(() => assert.deepEqual([...EXPECTED_FAILURES.keys()], [], "not the ids of vectors"));
