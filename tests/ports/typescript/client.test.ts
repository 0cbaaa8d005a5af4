// What the vectors cannot say: types, what `fetch` fails with, and a preset of the emulator.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { inspect } from "node:util";
import { type Body, Client } from "./client.ts";
import { DeliveryUnknown, NotSent, StructureError, UnexpectedResponse } from "./errors.ts";
import { parse, stringify } from "./json.ts";
import { emulating } from "./serving.ts";

const KEY = "sk-or-v1-any-other";
const BODY: Body = { model: "openai/gpt-4o", max_tokens: 1024, messages: [{ role: "user", content: "Hello!" }] };

test("a preset gets a version with each call, and is read back", async () => {
  const emulator = await emulating();
  try {
    const client = new Client({ apiKey: emulator.key, baseUrl: emulator.url });
    const first = await client.createPresetsMessages("code-reviewer", { ...BODY, system: "Review it." });
    const second = await client.createPresetsMessages("code-reviewer", { ...BODY, max_tokens: 4096 });
    const versions = [first, second].map(({ data }) => data.designated_version?.version);
    assert.deepEqual(versions, [1, 2]);
    assert.equal(first.data.designated_version?.system_prompt, "Review it.");
    assert.equal(second.data.designated_version?.config["max_tokens"], 4096);
    const preset = await client.getPreset("code-reviewer");
    assert.deepEqual(preset.data.designated_version, second.data.designated_version);
    assert.deepEqual((await client.getPresetVersion("code-reviewer", 1)).data, first.data.designated_version);
    const numbers: unknown[] = [];
    for await (const version of client.iterPresetVersions("code-reviewer")) numbers.push(version.version);
    assert.deepEqual(numbers, [1, 2]);
    assert.deepEqual((await client.listPresets({ limit: 5 })).data.map(({ slug }) => slug), ["code-reviewer"]);
  } finally {
    emulator.stop();
  }
});

test("a type checker refuses what the contract does not take", () => {
  // @ts-expect-error: the model is a string
  const model: Body = { ...BODY, model: 4 };
  // @ts-expect-error: the source of an image has a tag
  const image: Body = { ...BODY, messages: [{ role: "user", content: [{ type: "image", source: { url: "" } }] }] };
  const tool: Body = { ...BODY, tools: [{ type: "bash_20250124", name: "bash" }] };
  assert(model && image && tool);
});

function failing(cause: object): typeof fetch {
  return async () => {
    throw new TypeError("fetch failed", { cause });
  };
}

const failure = (code: string, syscall = "") => Object.assign(new Error(`${code} of ${KEY}`), { code, syscall });

suite("what fetch fails with", () => {
  const unsent = [
    failure("ECONNREFUSED", "connect"),
    failure("EHOSTUNREACH", "connect"),
    failure("ENOTFOUND", "getaddrinfo"),
    failure("EAI_AGAIN", "getaddrinfo"),
    failure("UND_ERR_CONNECT_TIMEOUT"),
    failure("ERR_TLS_CERT_ALTNAME_INVALID"),
    failure("CERT_HAS_EXPIRED"),
    failure("DEPTH_ZERO_SELF_SIGNED_CERT"),
    failure("UNABLE_TO_GET_ISSUER_CERT_LOCALLY"),
    failure("UNABLE_TO_VERIFY_LEAF_SIGNATURE"),
    new AggregateError([failure("ECONNREFUSED", "connect"), failure("ETIMEDOUT", "connect")]),
  ];
  const unknown = [
    failure("ECONNRESET", "read"),
    failure("EPIPE", "write"),
    failure("UND_ERR_SOCKET"),
    failure("UND_ERR_HEADERS_TIMEOUT"),
    failure("ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED"),
    new AggregateError([failure("ECONNREFUSED", "connect"), failure("ECONNRESET", "read")]),
    new DOMException("The operation was aborted due to timeout", "TimeoutError"),
    {},
  ];
  for (const [kind, causes] of [[NotSent, unsent], [DeliveryUnknown, unknown]] as const)
    for (const cause of causes)
      test(`${inspect(cause).split("\n", 1)[0]} is ${kind.name}`, async () => {
        const client = new Client({ apiKey: KEY, retries: 0, fetch: failing(cause) });
        await assert.rejects(client.createPresetsMessages("code-reviewer", BODY), (error) => {
          assert(error instanceof kind && !inspect(error).includes(KEY), inspect(error));
          return true;
        });
      });
});

test("what JSON cannot say is not sent", async () => {
  let calls = 0;
  const client = new Client({ apiKey: KEY, fetch: async () => Response.json({ data: { calls: (calls += 1) } }) });
  const circular: Body & { self?: unknown } = { ...BODY };
  circular.self = circular;
  const values = [Number.NaN, Number.POSITIVE_INFINITY, 1n].map((seed) => ({ ...BODY, seed }));
  for (const body of [...values, circular])
    await assert.rejects(client.createPresetsMessages("code-reviewer", body), StructureError);
  assert.equal(calls, 0);
});

test("a number that is changed is written as it is now", () => {
  const body = parse('{"max_tokens": 1.0, "temperature": 1.0, "seed": 123456789012345678901234567890}') as Body;
  body.max_tokens = 2;
  assert.equal(stringify(body), '{"max_tokens":2,"temperature":1.0,"seed":123456789012345678901234567890}');
});

test("no more of an answer is read than the most", async () => {
  let read = 0;
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array((read += 1) && 1000)) });
  const client = new Client({ apiKey: KEY, maxResponse: 10_000, fetch: async () => new Response(endless) });
  await assert.rejects(client.createPresetsMessages("code-reviewer", BODY), UnexpectedResponse);
  assert(read < 20, `${read} pieces`);
});

test("the deadline is that of all attempts", async () => {
  let calls = 0;
  const client = new Client({
    apiKey: KEY,
    timeout: 0.2,
    retries: { most: 1000, firstWait: 0, longestWait: 0 },
    fetch: async (_, init) => {
      calls += 1;
      if (calls < 3) return failing(failure("ECONNREFUSED", "connect"))("");
      return new Promise((_, reject) => init?.signal?.addEventListener("abort", () => reject(init.signal?.reason)));
    },
  });
  const pending = setInterval(() => {}, 60_000); // the timer of a signal keeps no process alive
  try {
    await assert.rejects(client.createPresetsMessages("code-reviewer", BODY), DeliveryUnknown);
  } finally {
    clearInterval(pending);
  }
  assert.equal(calls, 3);
});

test("no look at a client shows the key", () => {
  const client = new Client({ apiKey: KEY });
  assert(!inspect(client, { showHidden: true, depth: 9 }).includes(KEY));
  assert(!JSON.stringify(client).includes(KEY));
});
