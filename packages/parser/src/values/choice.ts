import type { Value } from "../syntax/tree.ts";
import { nearest } from "../text/nearest.ts";
import { quote } from "./quote.ts";
import { refuse, replace } from "./expect.ts";
import type { Reader } from "./reader.ts";
import type { SpecOf } from "./spec-of.ts";

/** One of a closed set of words, in its Indonesian or its English spelling, quoted or bare; the English one is given. */
export const readChoice: Reader<SpecOf<"choice">, string> = (node, spec, context) => {
  const text = wordOf(node);
  if (text === undefined && (node.kind === "list" || node.kind === "call")) {
    return refuse(node, "expected-word", context);
  }
  if (node.kind === "missing" || node.kind === "bare") return undefined;
  const { choices } = spec;
  const english = Object.values(choices);
  if (text !== undefined && Object.hasOwn(choices, text)) return choices[text];
  if (text !== undefined && english.includes(text)) return text;

  const values = { property: context.property, choices: Object.keys(choices).join(", ") };
  const meant = text === undefined ? undefined : wordMeant(text, [...Object.keys(choices), ...english]);
  if (meant === undefined) {
    context.report("unknown-choice", node, values);
  } else {
    const suggestion = node.kind === "name" ? meant : quote(meant);
    context.report("unknown-choice", node, { ...values, suggestion }, replace(node, suggestion));
  }
  return undefined;
};

function wordOf(node: Value): string | undefined {
  if (node.kind === "string") return node.value;
  return node.kind === "name" ? node.text : undefined;
}

function wordMeant(text: string, words: readonly string[]): string | undefined {
  return nearest(text.trim().replace(/[\s-]+/g, "_"), words);
}
