import type { Value } from "../syntax/tree.ts";
import { refuse } from "./expect.ts";
import type { Reader } from "./reader.ts";
import type { SpecOf } from "./spec-of.ts";

/** `benar` or `salah`, in either language. Words and numbers that mean one of them are told so, words in their own language. */
export const readFlag: Reader<SpecOf<"flag">, boolean> = (node, _spec, context) =>
  node.kind === "boolean" ? node.value : refuse(node, "expected-flag", context, meantFlag(node));

const meanings: ReadonlyMap<string, string> = new Map([
  ...["benar", "ya", "aktif", "1"].map((word) => [word, "benar"] as const),
  ...["salah", "tidak", "nonaktif", "0"].map((word) => [word, "salah"] as const),
  ...["true", "yes", "on"].map((word) => [word, "true"] as const),
  ...["false", "no", "off"].map((word) => [word, "false"] as const),
]);

function meantFlag(node: Value): string | undefined {
  if (node.kind === "string") return meanings.get(node.value.trim().toLowerCase());
  return node.kind === "name" || node.kind === "number" ? meanings.get(node.text.toLowerCase()) : undefined;
}
