import type { Value } from "../syntax/tree.ts";
import { nearest } from "../text/nearest.ts";
import { expectWord, refuse, replace } from "./expect.ts";
import { quote } from "./quote.ts";
import type { Reader } from "./reader.ts";
import type { SpecOf } from "./spec-of.ts";

const pattern = /^[a-z0-9]+(?:[_-][a-z0-9]+)*$/;
const longest = 64;

/** A word of an open set. Where the description is strict, one that looks like a known word misspelt gets a warning. */
export const readSlug: Reader<SpecOf<"slug">, string> = (node, spec, context) => {
  const text = expectWord(node, "expected-word", context);
  if (text === undefined) return undefined;
  const known = spec.known ?? [];
  if (!isSlug(text)) {
    const meant = meantSlug(text, known);
    const suggestion = meant === undefined ? undefined : notation(node, meant);
    return refuse(node, "expected-word", context, suggestion);
  }
  const meant = spec.strict && !known.includes(text) ? misspelt(text, known) : undefined;
  if (meant !== undefined) {
    const suggestion = notation(node, meant);
    context.report("misspelt-value", node, { text, suggestion }, replace(node, suggestion));
  }
  return text;
};

function isSlug(text: string): boolean {
  return text.length <= longest && pattern.test(text);
}

/** The word in the notation that its author chose: bare where it can be, and was. */
function notation(node: Value, word: string): string {
  return node.kind === "name" && /^[a-z_][a-z0-9_]*$/.test(word) ? word : quote(word);
}

/** A known word that differs in case or parting alone, or else the text with its case and its gaps mended; C++ is `cpp`. */
function meantSlug(text: string, known: readonly string[]): string | undefined {
  // A text in other letters does not mean the part of it that is in these.
  if (/[^\p{ASCII}]/u.test(text)) return undefined;
  const mended = text
    .toLowerCase()
    .replaceAll("++", "pp")
    .replaceAll("#", "sharp")
    .replace(/[^a-z0-9_-]+/g, " ")
    .trim()
    .replace(/[\s_-]*([\s_-])[\s_-]*/g, (_match, last: string) => (last === " " ? "_" : last))
    .replace(/^[_-]|[_-]$/g, "");
  const squeezed = mended.replace(/[_-]/g, "");
  const alike = known.find((word) => word.replace(/[_-]/g, "") === squeezed);
  return alike ?? (isSlug(mended) ? mended : undefined);
}

/**
 * One slip of the finger in a short word, two in a longer one. Slips change letters; another number is another thing:
 * `riscv32` is no misspelling of `riscv64`, nor `amd64`, two letters away, one of `arm64`.
 */
function misspelt(text: string, known: readonly string[]): string | undefined {
  const numbers = sortedDigits(text);
  const candidates = known.filter((word) => sortedDigits(word) === numbers);
  return nearest(text, candidates, text.length < 6 ? 1 : 2);
}

function sortedDigits(text: string): string {
  return text.replace(/\D/g, "").split("").sort().join("");
}
