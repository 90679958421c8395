import validRange from "semver/ranges/valid.js";
import { expectText, refuse } from "./expect.ts";
import { quote } from "./quote.ts";
import type { Reader } from "./reader.ts";
import type { SpecOf } from "./spec-of.ts";

/** No real range comes near this length, and the time to read one grows with its square. */
const longest = 1000;

/** A version range in npm's notation, as it is written, each stretch of white space made one blank; an empty one is `*`. */
export const readVersionRange: Reader<SpecOf<"version-range">, string> = (node, _spec, context) => {
  const text = expectText(node, "expected-version-range", context);
  if (text === undefined) return undefined;
  if (text.length > longest) return refuse(node, "expected-version-range", context);
  const range = text.trim().replace(/\s+/g, " ");
  if (isRange(range)) return range === "" ? "*" : range;
  const meant = rangeMeant(range);
  return refuse(node, "expected-version-range", context, isRange(meant) ? quote(meant) : undefined);
};

/**
 * Whether a text is a range in npm's notation. A requirement may be longer than what a person writes in one text: it is
 * made of comparators with single blanks between them, so that each of those can be read by itself.
 */
export function isRange(text: string): boolean {
  if (text.length <= longest) return validRange(text) !== null;
  return text
    .split("||")
    .every((part) =>
      part.length < longest ? validRange(part) !== null : part.trim().split(" ").every(isComparator),
    );
}

function isComparator(text: string): boolean {
  return text.length <= longest && /\d/.test(text) && validRange(text) !== null;
}

/** What belongs to requirements, to other tools or to haste, in npm's notation. */
function rangeMeant(text: string): string {
  return text
    .replace(/\s+(?:dan|and|&&)\s+|\s*,\s*/gi, " ")
    .replace(/\s+(?:atau|or)\s+/gi, " || ")
    .replace(/=([<>])/g, "$1=")
    .replace(/={2,3}/g, "")
    .replace(/~=/g, "~");
}
