import type { EnvironmentReference, FileReference, LocalisedText } from "../schema/types.ts";
import type { Value } from "../syntax/tree.ts";
import { isCallOf, readEnvironment, readFile } from "./call.ts";
import { expectText } from "./expect.ts";
import { readLanguageMap } from "./language-map.ts";
import type { ReadContext, Reader } from "./reader.ts";
import type { SpecOf } from "./spec-of.ts";

type TextSpec = SpecOf<"text">;

/** A text, one for each language by canonical BCP 47 tag, or where to read it from, as far as the description allows. */
export type Text = string | LocalisedText | FileReference | EnvironmentReference;

/** Text of any kind; its limits count code points, in each language. */
export const readText: Reader<TextSpec, Text> = (node, spec, context) => {
  if (spec.env && isCallOf(node, "lingkungan")) return readEnvironment(node, context);
  if (spec.file && isCallOf(node, "dari_berkas")) return readFile(node, context);
  if (spec.readers && node.kind === "map" && node.entries.length > 0) {
    return readLanguageMap(node, (value) => readPlain(value, spec, context), context);
  }
  return readPlain(node, spec, context);
};

function readPlain(node: Value, spec: TextSpec, context: ReadContext): string | undefined {
  const text = expectText(node, "expected-text", context);
  if (text === undefined) return undefined;
  // A text has at most as many code points as code units, and at least half as many: most need no counting.
  const { min = 0, max = Infinity } = spec;
  if (text.length <= max && text.length >= 2 * min) return text;
  const { property, report } = context;
  const length = codePoints(text);
  if (spec.min !== undefined && length < spec.min) {
    report("text-too-short", node, { property, min: spec.min, length });
    return undefined;
  }
  if (spec.max !== undefined && length > spec.max) {
    report("text-too-long", node, { property, max: spec.max, length });
    return undefined;
  }
  return text;
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
