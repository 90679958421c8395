import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../text/span.ts";
import { endOfLine, isDigit } from "../characters.ts";
import type { Scan } from "../lexer/scan.ts";
import { closings, Kind, openings } from "../tokens.ts";

/** What somebody has written without quotes where a value should stand. */
export interface Sentence extends Span {
  /** Its words and numbers, but not those in brackets, which are items of a list or a map. */
  readonly words: readonly Span[];
  /** It is but words and numbers, and signs that mean nothing. */
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

const opens: ReadonlySet<number> = new Set(openings.map((name) => Kind[name]));
const closes: ReadonlySet<number> = new Set(closings.map((name) => Kind[name]));

/** The sentence that begins at an offset, whose last token this is. */
export function readSentence(scan: Scan, start: number, last: number): Sentence {
  const { kinds, starts, ends } = scan.tokens;
  const words: Span[] = [];
  let isPlain = true;
  let depth = 0;
  for (let index = last; index >= 0 && (starts[index] as number) >= start; index--) {
    const kind = kinds[index] as number;
    if (closes.has(kind)) depth++;
    else if (opens.has(kind)) depth = Math.max(0, depth - 1);
    if (!wordKinds.has(kind)) isPlain = false;
    else if (depth === 0) words.push({ start: starts[index] as number, end: ends[index] as number });
  }
  return { start, end: endBehindSigns(scan, ends[last] as number), words, isPlain };
}

/** Signs that mean nothing may stand behind the last word: they end the sentence. */
function endBehindSigns({ text, diagnostics }: Scan, end: number): number {
  const line = endOfLine(text, end);
  let last = end;
  for (const { name, span } of diagnostics)
    if (skipped.has(name) && span.start >= end && span.end <= line) last = Math.max(last, span.end);
  return last;
}

/** What the scanner says of signs that it makes no tokens of. */
const skipped: ReadonlySet<string> = new Set(["unexpected-character", "unopened-bracket"]);

/** What the scanner says of numbers. */
const numberNames: ReadonlySet<string> = new Set(["decimal-comma", "thousands-separator", "invalid-number"]);

/**
 * Whether what is said within a sentence follows from its lacking quotes: where it begins with a word, or has words that
 * could be nothing but text. Two numbers or a number with its unit may be anything.
 */
export function isText({ text, diagnostics }: Scan, sentence: Sentence): boolean {
  return (
    !isDigit(text.charCodeAt(sentence.start)) ||
    diagnostics.some((found) => found.name === "unquoted-text" && isWithin(found, sentence))
  );
}

/** Whether something is said of a part of a sentence. */
export function isWithin({ span }: Diagnostic, { start, end }: Sentence): boolean {
  return span.start >= start && span.end <= end;
}

/** The sentence in quotes; undefined where it has signs that mean something else in quotes. */
export function quoted(text: string): string | undefined {
  // Who has put a quote at the end has forgotten the one at the beginning.
  const content = text.endsWith('"') ? text.slice(0, -1) : text;
  return /["\\]/.test(content) ? undefined : `"${content}"`;
}

/** Takes the fixes of its single words away: a sentence is mended as a whole, or not at all. */
export function leaveWords({ diagnostics }: Scan, { words }: Sentence): void {
  const starts = new Set(words.map(({ start }) => start));
  diagnostics.forEach((found, index) => {
    const isOfWord = found.name === "unquoted-text" || numberNames.has(found.name);
    if (isOfWord && starts.has(found.span.start)) diagnostics[index] = { ...found, fix: [] };
  });
}
