import { classOfLicence } from "@kodeon/parser/semantics";
import { licenceName } from "../licence-names.ts";
import type { Explanation, Question } from "./explanation.ts";
import { beside, prose, type Passage } from "./markup.ts";
import type { ValueAt } from "./value-at.ts";

/** Explains the licence or the exception under the cursor, and what an expression of several comes to. */
export function explainLicence({ place, say }: Question, { node, value }: ValueAt): Explanation | undefined {
  if (typeof value !== "string") return undefined;
  const word = wordAt(place.segment.text.slice(node.start, node.end), place.at - node.start);
  const parts = value.split(/[\s()]+/);
  if (word === undefined || !parts.includes(word.text) || /^(?:AND|OR|WITH)$/i.test(word.text))
    return undefined;
  const isException = value.includes(`WITH ${word.text}`);
  const about = isException ? say("licence-exception") : wordsFor(word.text, say);
  const id = word.text.replace(/\+$/, "");
  const isListed = !/^(?:LicenseRef-|DocumentRef-|proprietary$)/.test(id);
  const name = isException ? undefined : licenceName(word.text);
  const passages: Passage[] = [
    [...beside([`\`${word.text}\``, ...(name === undefined ? [] : [name]), about])],
    ...(word.text === id ? [] : [prose(say("or-later"))]),
    ...(parts.length > 1 ? [prose(`${say("as-a-whole")} ${wordsFor(value, say)}`)] : []),
    ...(isListed
      ? [[{ text: `spdx.org/licenses/${id}`, link: `https://spdx.org/licenses/${id}.html` }]]
      : []),
  ];
  const start = node.start + word.start;
  return { span: { start, end: start + word.text.length }, passages };
}

function wordsFor(licence: string, say: Question["say"]): string {
  return /^(?:LicenseRef-|DocumentRef-)/.test(licence) ? say("own-licence") : say(classOfLicence(licence));
}

function wordAt(text: string, at: number): { readonly text: string; readonly start: number } | undefined {
  for (const { 0: found, index } of text.matchAll(/[A-Za-z0-9.:+-]+/g))
    if (index <= at && at <= index + found.length) return { text: found, start: index };
  return undefined;
}
