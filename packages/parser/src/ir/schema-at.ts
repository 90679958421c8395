import { makeIrSchema } from "../schema/ir-schema.ts";
import type { JsonSchema } from "../schema/json-schema.ts";
import { readPointer } from "./pointer.ts";

/** What the schema says of a place in a document; undefined where that cannot be told from its `kind` and `type`. */
export function schemaAt(document: unknown, pointer: string): JsonSchema | undefined {
  const { schema, value } = lookUp(document, pointer);
  return variantOf(schema, value);
}

/** The words that may stand in `kind` or `type` of the object at a place. */
export function tagsAt(document: unknown, pointer: string): readonly string[] {
  const { schema } = lookUp(document, pointer);
  return (schema?.oneOf ?? []).flatMap((each) => tagOf(resolve(each)) ?? []);
}

/** Made when it is first asked for: only a document that is wrong needs it. */
let made: JsonSchema | undefined;

function resolve(schema: JsonSchema | undefined): JsonSchema | undefined {
  made ??= makeIrSchema();
  return schema?.$ref ? made.$defs?.[schema.$ref.replace("#/$defs/", "")] : schema;
}

/** What the schema says of a place, as far as it can be told from the document's `kind` and `type`. */
function lookUp(document: unknown, pointer: string): { schema: JsonSchema | undefined; value: unknown } {
  let schema = (made ??= makeIrSchema()) as JsonSchema | undefined;
  let value = document;
  for (const step of readPointer(pointer) ?? []) {
    const { properties = {}, items, additionalProperties }: JsonSchema = variantOf(schema, value) ?? {};
    const named = Object.hasOwn(properties, step) ? properties[step] : additionalProperties || undefined;
    schema = resolve(Array.isArray(value) ? items : named);
    value = (Object(value) as Readonly<Record<string, unknown>>)[step];
  }
  return { schema, value };
}

function variantOf(schema: JsonSchema | undefined, value: unknown): JsonSchema | undefined {
  if (schema?.oneOf === undefined) return schema;
  const { kind, type }: Readonly<Record<string, unknown>> = Object(value);
  return schema.oneOf.map(resolve).find((each) => tagOf(each) === (kind ?? type));
}

function tagOf(schema: JsonSchema | undefined): string | undefined {
  return schema?.properties?.["kind"]?.const ?? schema?.properties?.["type"]?.const;
}
