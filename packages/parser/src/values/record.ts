import type { PropertySpec } from "../schema/spec.ts";
import type { Key, Value } from "../syntax/tree.ts";
import { nearest } from "../text/nearest.ts";
import { refuse } from "./expect.ts";
import { keyText } from "./key-text.ts";
import { readProperty } from "./property.ts";
import type { ReadContext, Reader } from "./reader.ts";
import type { SpecOf } from "./spec-of.ts";

type Fields = SpecOf<"record">["fields"];

/**
 * A map whose entries are the fields, under their IR names and in the description's order, defaults filled in. Fields see
 * the properties beside the whole record, not each other. Undefined where any of it is wrong.
 */
export const readRecord: Reader<SpecOf<"record">, Readonly<Record<string, unknown>>> = (
  node,
  spec,
  context,
) => {
  if (node.kind !== "map") return refuse(node, "expected-record", context);
  const written = new Map<string, Value>();
  const meant = new Set<string>();
  let isWhole = true;
  for (const { key, value } of node.entries) {
    const name = fieldNamed(keyText(key), spec.fields);
    if (name === undefined) {
      isWhole = false;
      const suggestion = suggest(keyText(key), spec.fields);
      if (suggestion !== undefined) meant.add(suggestion);
      reportUnknown(key, suggestion, context);
    } else if (value.kind !== "null" && !written.has(name)) written.set(name, value);
  }
  const result: [string, unknown][] = [];
  for (const [name, field] of Object.entries(spec.fields)) {
    const value = written.get(name);
    if (value !== undefined) {
      const read = readProperty(value, field, { ...context, property: name });
      if (read === undefined) isWhole = false;
      else if (!field.hidden) result.push([read.name ?? field.ir ?? name, read.value]);
    } else if (field.required) {
      isWhole = false;
      // One whose name is misspelt has been told so.
      if (!meant.has(name)) context.report("missing-field", node, { name, property: context.property });
    } else if (field.default !== undefined || field.list) {
      result.push([field.ir ?? name, field.default ?? []]);
    }
  }
  return isWhole ? Object.fromEntries(result) : undefined;
};

function fieldNamed(text: string, fields: Fields): string | undefined {
  if (Object.hasOwn(fields, text)) return text;
  return Object.keys(fields).find((name) => fields[name]?.aliases?.includes(text));
}

/** The field that an unknown name most likely means. */
function suggest(name: string, fields: Fields): string | undefined {
  const named = Object.keys(fields).find((field) => fields[field]?.ir === name);
  const near = named ?? nearest(name, allNames(fields));
  return near === undefined ? undefined : fieldNamed(near, fields);
}

function reportUnknown(key: Key, suggestion: string | undefined, context: ReadContext): void {
  const name = keyText(key);
  const values = { name, property: context.property };
  if (suggestion === undefined) return context.report("unknown-field", key, values);
  const fix = [{ start: key.start, end: key.end, text: suggestion }];
  context.report("unknown-field", key, { ...values, suggestion }, { fix });
}

function allNames(fields: Readonly<Record<string, PropertySpec>>): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => [name, ...(field.aliases ?? [])]);
}
