// Whether a value keeps the contract, by ajv and the schemas of the package.
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import contract from "../../../generated/openrouter_presets/schemas/contract.json" with { type: "json" };
import strict from "../../../generated/openrouter_presets/schemas/strict.json" with { type: "json" };
import facts from "../../../generated/openrouter_presets/schemas/facts.json" with { type: "json" };
import { StructureError } from "./errors.ts";

export type Issue = { pointer: string; kind: "violation" | "unrecognized" | "suspicious" | "ignored"; keyword: string };

/** An issue, and what it is about: a missing field and the known ones, or the tag that is no string; or by which rule it is one. */
type Found = Issue & { about?: string; known?: string[]; rule?: { isAlone: boolean } };

type Facts = {
  "x-tag"?: { propertyName: string; mapping: Record<string, string>; untagged?: string; fallback?: string; others?: string[] };
  "x-checks"?: Record<string, Rule>;
  "x-suspicious"?: string[];
};

/** A rule on several places of an object; PORTING.md says what each member means. */
type Rule = {
  places: string[];
  alone?: true;
  when?: object;
  where?: object;
  beside?: object;
  fits?: object;
  absent?: true;
  differ?: string[];
  among?: string;
  below?: string;
  most?: number;
  order?: { by: string; default: unknown; values: unknown[] };
};

type Place = { pointer: string; value: any; parent: unknown };

const TAG = "type"; // of the one union of objects that has no discriminator: tools, with a variant for any tag
const TYPES = ["type", "anyOf"]; // keywords of a value of another JSON type
const IGNORED = "x-ignored-by-presets";
const NOTICES = ["x-excludes", "deprecated", IGNORED]; // of a field whatever its value is

const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  discriminator: true,
  strict: false,
  validateFormats: false,
  validateSchema: false, // which would need the `anyOf` that is replaced here
});
// The errors of all variants do not say which one was meant, so that each place with variants is looked at by itself.
ajv.removeKeyword("anyOf");
for (const keyword of ["anyOf", "x-checks", IGNORED]) ajv.addKeyword({ keyword, validate: () => false });
for (const [bundle, own] of [[contract, facts.contract], [strict, facts.strict]] as const) {
  for (const [place, keywords] of Object.entries(own as Record<string, Facts>)) {
    const tag = keywords["x-tag"];
    const schema = way(bundle, place).end as { type?: string; allOf?: object[] };
    if (keywords["x-checks"]) delete schema.allOf; // which says the same, as far as JSON Schema can
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
    const others = kept.filter(({ pointer, keyword, rule }) => pointer === issue.pointer && !NOTICES.includes(keyword) && !rule);
    const isScalar = typeof end !== "object" || end === null;
    const saysAll = (other: Found) =>
      isScalar || other.keyword === "type" || (other.keyword === issue.keyword && other.about === issue.about);
    if (issue.rule || !others.some(saysAll)) kept.push(issue);
  }
  return kept;
}

function told(check: ValidateFunction, value: unknown, at: string): Found[] {
  check(value);
  const all = (check.errors ?? []).flatMap((error) => {
    if (error.keyword === "anyOf") return ofVariants(error, at);
    return error.keyword === "x-checks" ? ofChecks(error, at) : [issueOf(error, at)];
  });
  const alone = all.find(({ rule }) => rule?.isAlone);
  return alone ? instead(alone, all) : withoutSlips(all, value, at);
}

/** Returns the one issue of what was meant for another endpoint; there is none where the contract alone is asked for. */
function instead(alone: Found, all: Found[]): Found[] {
  const others = all.filter(({ rule }) => !rule);
  if (!others.every(isKept)) return [{ ...alone, kind: "violation" }];
  return alone.kind === "suspicious" ? [alone] : [];
}

/** Returns the issues, where a field is missing and an unknown one is nearly its name, with one for both. */
function withoutSlips(all: Found[], value: unknown, at: string): Found[] {
  const slips = all.flatMap((missing) => {
    if (missing.keyword !== "required") return [];
    const { pointer, about = "", known = [] } = missing;
    const keys = Object.keys(way(value, pointer.slice(at.length)).end as object);
    const key = keys.find((name) => !known.includes(name) && isNear(name.toLowerCase(), about));
    return key === undefined ? [] : [{ missing, place: pointer + step(key) }];
  });
  const isTold = ({ pointer }: Found) => slips.some(({ place }) => pointer === place || pointer.startsWith(`${place}/`));
  return all
    .filter((issue) => !isTold(issue))
    .map((issue) => ({ ...issue, pointer: slips.find(({ missing }) => missing === issue)?.place ?? issue.pointer }));
}

/** Returns what breaks the rules of an object. */
function ofChecks({ instancePath, schema, data, parentSchema }: ErrorObject, at: string): Found[] {
  const pointer = at + instancePath;
  const kind = (parentSchema as Facts)["x-suspicious"]?.includes("x-checks") ? "suspicious" : "violation";
  return Object.entries(schema as Record<string, Rule>).flatMap(([keyword, rule]) => {
    if (!admits(rule.when, data)) return [];
    const places = rule.places
      .flatMap((path) => reached(path, data, pointer, undefined))
      .filter(({ value, parent }) => admits(rule.where, value) && admits(rule.beside, parent));
    const told = { kind, keyword, rule: { isAlone: rule.alone ?? false } } as const;
    return broken(rule, data, places).map((place) => ({ pointer: place, ...told }));
  });
}

/** Returns the pointers of those places that break a rule. */
function broken(rule: Rule, data: unknown, places: Place[]): string[] {
  const pointers = (some: Place[]) => some.map(({ pointer }) => pointer);
  if (rule.absent) return pointers(places);
  if (rule.fits) return pointers(places.filter(({ value }) => !admits(rule.fits, value)));
  if (rule.most !== undefined) return pointers(places.slice(rule.most, rule.most + 1));
  if (rule.among) {
    const known = reached(rule.among, data).map(({ value }) => value);
    return pointers(places.filter(({ value }) => typeof value === "string" && !known.includes(value)));
  }
  if (rule.below) {
    const bounds = reached(rule.below, data).map(({ value }) => value).filter((bound) => typeof bound === "number");
    return pointers(places.filter(({ value }) => typeof value === "number" && bounds.some((bound) => value >= bound)));
  }
  if (rule.order) {
    const { by, default: usual, values } = rule.order;
    let highest = 0;
    return pointers(places.filter(({ value }) => {
      const member = Object.hasOwn(value, by) ? value[by] : usual;
      const rank = values.includes(member) ? values.indexOf(member) : highest;
      const isLower = rank < highest;
      highest = Math.max(highest, rank);
      return isLower;
    }));
  }
  const seen = new Set<string>();
  return places.flatMap(({ pointer, value }) => {
    const ends = rule.differ!.map((path) => reached(path, value, pointer)[0]);
    const words = ends.map((end) => (typeof end?.value === "string" ? end.value : null));
    const key = JSON.stringify(words);
    if (!words.some(Boolean) || !seen.has(key)) return seen.add(key), [];
    return [ends.at(-1)?.pointer ?? pointer];
  });
}

/** Returns the places that a path leads to below a value; `*` stands for each item of an array. */
function reached(path: string, value: any, pointer = "", parent?: unknown): Place[] {
  if (path === "") return [{ pointer, value, parent }];
  const [token = "", ...rest] = path.split("/");
  if (typeof value !== "object" || value === null) return [];
  const keys = token === "*" && Array.isArray(value) ? [...value.keys()] : Object.hasOwn(value, token) ? [token] : [];
  return keys.flatMap((key) => reached(rest.join("/"), value[key], pointer + step(String(key)), value));
}

/** Whether a value fits a schema; any does where there is none. */
function admits(schema: object | undefined, value: unknown): boolean {
  return schema === undefined || (ajv.compile(schema)(value) as boolean);
}

function isKept({ kind }: Found): boolean {
  return kind === "suspicious" || kind === "ignored";
}

function step(key: string): string {
  return `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Returns what the variant that was meant has against a value: the one of its type, and among objects of its tag. */
function ofVariants({ instancePath, schema, data, parentSchema }: ErrorObject, at: string): Found[] {
  const pointer = at + instancePath;
  const { propertyName = "", mapping = {}, fallback, others } = (parentSchema as Facts)["x-tag"] ?? {};
  const value = (data as Record<string, unknown> | null)?.[propertyName];
  if (!fallback && typeof value === "string" && !Object.hasOwn(mapping, value))
    return [{ pointer: `${pointer}/${propertyName}`, kind: "unrecognized", keyword: "discriminator" }];
  if (!fallback && value !== undefined && typeof value !== "string" && propertyName in ((data ?? {}) as object))
    return [{ pointer: `${pointer}/${propertyName}`, kind: "violation", keyword: "discriminator" }];
  if (others && typeof value === "string" && !Object.hasOwn(mapping, value) && !others.includes(value))
    return [{ pointer: `${pointer}/${propertyName}`, kind: "suspicious", keyword: "discriminator" }];
  const results = (schema as object[]).map((variant) => told(ajv.compile(variant), data, pointer));
  const isOfType = (issue: Found) => issue.pointer !== pointer || !TYPES.includes(issue.keyword);
  const ofType = results.filter((all) => all.every(isOfType));
  const isTagged = ofType.length > 1 && typeof data === "object"; // no two variants are arrays
  const isOther = (issue: Found) =>
    (issue.pointer === pointer && issue.about === TAG) ||
    (issue.pointer === `${pointer}/${TAG}` && ["enum", "const", "not"].includes(issue.keyword));
  const meant = isTagged ? ofType.filter((all) => !all.some(isOther)) : ofType;
  const isAdmitted = (all: Found[]) => all.every(isKept);
  const best = meant.find(isAdmitted) ?? meant[0] ?? [{ pointer, kind: "violation", keyword: "anyOf" }];
  const tag = isTagged ? (data as { [TAG]?: unknown })[TAG] : undefined;
  if (tag !== undefined && typeof tag !== "string") return best.map((issue) => ({ ...issue, about: TAG }));
  return results.some(isAdmitted) ? best.map((issue) => ({ ...issue, kind: "suspicious" })) : best;
}

function issueOf(error: ErrorObject, at: string): Found {
  const { instancePath, keyword, params, parentSchema = {}, schemaPath, data } = error;
  const pointer = at + instancePath;
  if (schemaPath.includes("/dependentSchemas/")) return { pointer, kind: "suspicious", keyword: "x-excludes" };
  if (keyword === IGNORED) return { pointer, kind: "ignored", keyword };
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
    pointer: field === undefined ? pointer : pointer + step(field),
    kind: parentSchema["x-suspicious"]?.includes(keyword) ? "suspicious" : isWord || isUnknown ? "unrecognized" : "violation",
    keyword,
    about: params["missingProperty"],
    known: Object.keys(parentSchema["properties"] ?? {}),
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
