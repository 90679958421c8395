import type { Data } from "../write-data.ts";
import { kindOf, typeSpecTypeOf, type Shape } from "./shape.ts";

/** A model for each kind of block. */
export function writeModels(shapes: ReadonlyMap<string, Shape>): string {
  return [...shapes].map(([kind, shape]) => `model ${kind} ${typeSpecTypeOf(shape)}\n`).join("\n");
}

/** Each block as a constant of its model; `prefix` begins their names. */
export function writeConstants(blocks: readonly Data[], prefix: string): string {
  return blocks
    .map((block, index) => `const ${prefix}${index}: ${kindOf(block)} = ${writeValue(block, "")};\n`)
    .join("\n");
}

function writeValue(data: Data, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(data)) {
    const items = data.map((item: Data) => `${inner}${writeValue(item, inner)},\n`);
    return `#[\n${items.join("")}${indent}]`;
  }
  if (typeof data === "object") {
    const members = Object.entries(data).map(
      ([key, value]) => `${inner}${writeKey(key)}: ${writeValue(value, inner)},\n`,
    );
    return `#{\n${members.join("")}${indent}}`;
  }
  return JSON.stringify(data).replaceAll("${", "\\${");
}

/** A keyword of TypeSpec needs quotes as well. */
function writeKey(key: string): string {
  return /^[a-z_]+$/.test(key) && key !== "model" ? key : `\`${key}\``;
}
