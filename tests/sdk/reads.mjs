// Creates presets with the official SDK, reads them back with its own paging, and prints what it read.
import { OpenRouter } from "@openrouter/sdk";

const [serverURL, apiKey, body] = process.argv.slice(2);
const { presets } = new OpenRouter({ apiKey, serverURL });
const messagesRequest = JSON.parse(body);

for (let number = 1; number <= 5; number += 1)
  await presets.createPresetsMessages({ slug: "paged", messagesRequest: { ...messagesRequest, maxTokens: number } });
const slugs = [];
for await (const page of await presets.list({ limit: 1 })) slugs.push(...page.result.data.map(({ slug }) => slug));
const versions = [];
for await (const page of await presets.listVersions({ slug: "paged", limit: 2 }))
  versions.push(...page.result.data.map((version) => version.config.max_tokens));
const { data: preset } = await presets.get({ slug: "paged" });
const { data: second } = await presets.getVersion({ slug: "paged", version: "2" });
const missing = await presets.get({ slug: "none" }).catch(({ statusCode }) => statusCode);
const latest = preset.designatedVersion.version;
console.log(JSON.stringify({ slugs, versions, latest, prompt: preset.designatedVersion.systemPrompt, second: second.version, missing }));
