import type { Value } from "../syntax/tree.ts";
import { refuse } from "./expect.ts";
import type { Reader } from "./reader.ts";
import type { SpecOf } from "./spec-of.ts";

/** `true` or `false`, in either language. Words and numbers that mean one of them are told so. */
export const readFlag: Reader<SpecOf<"flag">, boolean> = (node, _spec, context) =>
  node.kind === "boolean" ? node.value : refuse(node, "expected-flag", context, meantFlag(node));

const meanings: ReadonlyMap<string, string> = new Map([
  ...["true", "benar", "ya", "yes", "on", "aktif", "1"].map((word) => [word, "true"] as const),
  ...["false", "salah", "tidak", "no", "off", "nonaktif", "0"].map((word) => [word, "false"] as const),
]);

function meantFlag(node: Value): string | undefined {
  if (node.kind === "string") return meanings.get(node.value.trim().toLowerCase());
  return node.kind === "name" || node.kind === "number" ? meanings.get(node.text.toLowerCase()) : undefined;
}
