import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../text/span.ts";
import { isDigit } from "../characters.ts";
import type { Scan } from "../lexer/scan.ts";
import { Kind } from "../tokens.ts";

/** What somebody has written without quotes where a value should stand. */
export interface Sentence extends Span {
  readonly words: number;
  /** It is but words and numbers. */
  readonly isPlain: boolean;
}

const wordKinds: ReadonlySet<number> = new Set([
  Kind.Name,
  Kind.Bare,
  Kind.Number,
  Kind.True,
  Kind.False,
  Kind.Null,
]);

/** The sentence that begins at an offset and ends with a token. */
export function readSentence(
  { tokens: { kinds, starts, ends } }: Scan,
  start: number,
  last: number,
): Sentence {
  let words = 0;
  let index = last;
  for (; index >= 0 && (starts[index] as number) >= start; index--)
    if (wordKinds.has(kinds[index] as number)) words++;
  return { start, end: ends[last] as number, words, isPlain: words === last - index };
}

/** What the scanner says of numbers. */
const numberNames: ReadonlySet<string> = new Set(["decimal-comma", "thousands-separator", "invalid-number"]);

/** Whether something is said of a single word of a sentence. Where that begins with a word, its numbers are words as well. */
export function isOfWord({ text }: Scan, { start, end }: Sentence, { name, span }: Diagnostic): boolean {
  if (span.start < start || span.end > end) return false;
  return name === "unquoted-text" || (numberNames.has(name) && !isDigit(text.charCodeAt(start)));
}

/** Takes the fixes of its single words away: a sentence is mended as a whole, or not at all. */
export function leaveWords(scan: Scan, sentence: Sentence): void {
  const { diagnostics } = scan;
  diagnostics.forEach((found, index) => {
    if (isOfWord(scan, sentence, found)) diagnostics[index] = { ...found, fix: [] };
  });
}
