// JSON without loss: a number that JavaScript writes otherwise than it was read keeps its text, beside its object.
import { StructureError } from "./errors.ts";

type Reviver = (this: object, key: string, value: unknown, context: { source?: string }) => unknown;

declare global {
  interface JSON {
    parse(text: string, reviver: Reviver): unknown;
    rawJSON(text: string): unknown;
  }
}

const texts = new WeakMap<object, Map<string, string>>();

/** Returns what a text says; `stringify` writes it as the same JSON. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text, function (key, value, { source = "" }) {
      if (typeof value === "number" && String(value) !== source) {
        if (!Number.isFinite(value) && /[.e]/i.test(source)) throw new SyntaxError(`${source} is beyond all doubles`);
        if (!texts.has(this)) texts.set(this, new Map());
        texts.get(this)?.set(key, source);
      }
      return value;
    });
  } catch (error) {
    throw new StructureError(`this is no JSON: ${error instanceof Error ? error.message : error}`);
  }
}

/** Returns a value as JSON. */
export function stringify(value: unknown): string {
  try {
    return JSON.stringify(value, function (this: object, key: string, item: unknown) {
      const source = texts.get(this)?.get(key);
      if (source !== undefined && Object.is(item, Number(source))) return JSON.rawJSON(source);
      if (typeof item === "number" && !Number.isFinite(item)) throw new TypeError(`JSON has no word for ${item}`);
      return item;
    });
  } catch (error) {
    throw new StructureError(`this cannot be written as JSON: ${error instanceof Error ? error.message : error}`);
  }
}
