// Whether a value keeps the contract, by ajv and the schemas of the package.
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import contract from "../../../generated/openrouter_presets/schemas/contract.json" with { type: "json" };
import strict from "../../../generated/openrouter_presets/schemas/strict.json" with { type: "json" };
import facts from "../../../generated/openrouter_presets/schemas/facts.json" with { type: "json" };
import { StructureError } from "./errors.ts";

export type Issue = { pointer: string; kind: "violation" | "unrecognized" | "suspicious"; keyword: string };

/** An issue, and the missing field that it is about, or the tag that is no string. */
type Found = Issue & { about?: string };

type Facts = {
  "x-tag"?: { propertyName: string; mapping: Record<string, string>; untagged?: string; fallback?: string };
};

const TAG = "type"; // of the one union of objects that has no discriminator: tools, with a variant for any tag
const TYPES = ["type", "anyOf"]; // keywords of a value of another JSON type
const NOTICES = ["x-excludes", "deprecated", "x-ignored-by-presets"]; // of a field whatever its value is

const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  discriminator: true,
  strict: false,
  validateFormats: false,
  validateSchema: false, // which would need the `anyOf` that is replaced here
});
// The errors of all variants do not say which one was meant, so that each place with variants is looked at by itself.
ajv.removeKeyword("anyOf").addKeyword({ keyword: "anyOf", validate: () => false });
for (const [bundle, own] of [[contract, facts.contract], [strict, facts.strict]] as const) {
  for (const [place, keywords] of Object.entries(own as Record<string, Facts>)) {
    const tag = keywords["x-tag"];
    const schema = way(bundle, place).end as { type?: string };
    const isDispatched = tag && !tag.untagged && !tag.fallback && schema.type === "object"; // ajv knows no other way
    Object.assign(schema, keywords, isDispatched && { discriminator: { propertyName: tag.propertyName } });
  }
  ajv.addSchema(JSON.parse(JSON.stringify(bundle).replaceAll('"#/', `"${bundle.$id}#/`))); // variants stand alone
}

/** Returns all issues of a value in document order; without `isStrict`, only what breaks the contract is one. */
export function issues(value: unknown, component: string, isStrict = false): Issue[] {
  return found(value, component, isStrict).map(({ pointer, kind, keyword }) => ({ pointer, kind, keyword }));
}

/** Returns a value if its JSON types fit a component; null fits everywhere, and so do all values of an enum. */
export function structure(value: unknown, component: string): unknown {
  const pointers = found(value, component, false)
    .filter(({ keyword, about }) => TYPES.includes(keyword) && !about)
    .map(({ pointer }) => pointer)
    .filter((pointer) => way(value, pointer).end !== null);
  if (pointers.length === 0) return value;
  const places = pointers.map((pointer) => pointer || "(root)").join(", ");
  throw new StructureError(`the JSON type does not fit at ${places}`, pointers);
}

/** Returns the issues of a value, where several stand at one place those that say all. */
function found(value: unknown, component: string, isStrict: boolean): Found[] {
  const check = ajv.getSchema(`${(isStrict ? strict : contract).$id}#/$defs/${component}`) as ValidateFunction;
  const sorted = told(check, value, "").map((issue) => ({ issue, ...way(value, issue.pointer) })).sort(inOrder);
  const kept: Found[] = [];
  for (const { issue, end } of sorted) {
    const others = kept.filter(({ pointer, keyword }) => pointer === issue.pointer && !NOTICES.includes(keyword));
    const isScalar = typeof end !== "object" || end === null;
    const saysAll = (other: Found) =>
      isScalar || other.keyword === "type" || (other.keyword === issue.keyword && other.about === issue.about);
    if (!others.some(saysAll)) kept.push(issue);
  }
  return kept;
}

function told(check: ValidateFunction, value: unknown, at: string): Found[] {
  check(value);
  const errors = check.errors ?? [];
  return errors.flatMap((error) => (error.keyword === "anyOf" ? ofVariants(error, at) : [issueOf(error, at)]));
}

/** Returns what the variant that was meant has against a value: the one of its type, and among objects of its tag. */
function ofVariants({ instancePath, schema, data, parentSchema }: ErrorObject, at: string): Found[] {
  const pointer = at + instancePath;
  const { propertyName = "", mapping = {}, fallback } = (parentSchema as Facts)["x-tag"] ?? {};
  const value = (data as Record<string, unknown> | null)?.[propertyName];
  if (!fallback && typeof value === "string" && !Object.hasOwn(mapping, value))
    return [{ pointer: `${pointer}/${propertyName}`, kind: "unrecognized", keyword: "discriminator" }];
  const results = (schema as object[]).map((variant) => told(ajv.compile(variant), data, pointer));
  const isOfType = (issue: Found) => issue.pointer !== pointer || !TYPES.includes(issue.keyword);
  const ofType = results.filter((all) => all.every(isOfType));
  const isTagged = ofType.length > 1 && typeof data === "object"; // no two variants are arrays
  const isOther = (issue: Found) =>
    (issue.pointer === pointer && issue.about === TAG) ||
    (issue.pointer === `${pointer}/${TAG}` && ["enum", "const", "not"].includes(issue.keyword));
  const meant = isTagged ? ofType.filter((all) => !all.some(isOther)) : ofType;
  const isKept = (all: Found[]) => all.every(({ kind }) => kind === "suspicious");
  const best = meant.find(isKept) ?? meant[0] ?? [{ pointer, kind: "violation", keyword: "anyOf" }];
  const tag = isTagged ? (data as { [TAG]?: unknown })[TAG] : undefined;
  if (tag !== undefined && typeof tag !== "string") return best.map((issue) => ({ ...issue, about: TAG }));
  return results.some(isKept) ? best.map((issue) => ({ ...issue, kind: "suspicious" })) : best;
}

function issueOf(error: ErrorObject, at: string): Found {
  const { instancePath, keyword, params, parentSchema = {}, schemaPath, data } = error;
  const pointer = at + instancePath;
  if (schemaPath.includes("/dependentSchemas/")) return { pointer, kind: "suspicious", keyword: "x-excludes" };
  if (keyword === "not") {
    const notice = NOTICES.find((name) => name in parentSchema);
    return { pointer, kind: "suspicious", keyword: notice ?? keyword };
  }
  if (keyword === "discriminator") {
    const kind = params["error"] === "mapping" ? "unrecognized" : "violation";
    return { pointer: params["tagValue"] === undefined ? pointer : `${pointer}/${params["tag"]}`, kind, keyword };
  }
  const field = params["additionalProperty"] ?? params["unevaluatedProperty"];
  const isSlip = keyword === "additionalProperties" && Object.keys(parentSchema["properties"] ?? {}).some((name) => isNear(field.toLowerCase(), name));
  const isUnknown = keyword === "additionalProperties" && !isSlip;
  const isWord = typeof data === "string" && ["enum", "const"].includes(keyword);
  return {
    pointer: field === undefined ? pointer : `${pointer}/${field.replaceAll("~", "~0").replaceAll("/", "~1")}`,
    kind: parentSchema["x-suspicious"]?.includes(keyword) ? "suspicious" : isWord || isUnknown ? "unrecognized" : "violation",
    keyword,
    about: params["missingProperty"],
  };
}

/** Whether at most two edits lead from one word to another; of up to three characters, one edit. */
function isNear(word: string, known: string): boolean {
  let row = Array.from({ length: known.length + 1 }, (_, index) => index);
  for (const [index, character] of [...word].entries()) {
    const next = [index + 1];
    for (const [place, other] of [...known].entries())
      next.push(Math.min(row[place + 1]! + 1, next[place]! + 1, row[place]! + Number(character !== other)));
    row = next;
  }
  return row[known.length]! <= (word.length > 3 ? 2 : 1);
}

/** Returns the positions of the keys that lead to a place, and what is there. */
function way(value: unknown, pointer: string): { steps: number[]; end: unknown } {
  let end: any = value;
  const steps = pointer.split("/").slice(1).map((token) => {
    const [key, parent] = [token.replaceAll("~1", "/").replaceAll("~0", "~"), end];
    end = parent[key];
    return Object.keys(parent).indexOf(key);
  });
  return { steps, end };
}

/** Orders places as they stand in the text: an object before its fields, and at one place what says most first. */
function inOrder(one: { issue: Issue; steps: number[] }, other: { issue: Issue; steps: number[] }): number {
  const [first = "", second = ""] = [one, other].map(({ issue: { keyword }, steps }) => {
    const rank = NOTICES.includes(keyword) ? NOTICES.indexOf(keyword) : keyword === "type" ? 3 : 4;
    return [...steps.map((step) => step + 5), rank].map((number) => String(number).padStart(9, "0")).join();
  });
  return first < second ? -1 : Number(first > second);
}
