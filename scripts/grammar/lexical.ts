/** Pieces of patterns: the lexical rules of the language as regular expressions of Oniguruma. */

/** A character of a name, and one that it may begin with. */
export const part = String.raw`[\p{L}\p{M}\p{Nd}_]`;
export const letter = String.raw`[\p{L}_]`;

/** Behind a word of the language: no name goes on here. */
export const wordEnd = `(?!${part})`;

/**
 * Where a name may begin, and a whole name. Names are matched atomically and from their beginning alone, or a search
 * through a long line would look at its rest from every character anew.
 */
export const nameStart = `(?<!${part})`;
export const name = `(?>${letter}${part}*)`;

/** A word outside functions with what people write in it without quotes, such as `Apache-2.0`. */
export const runStart = `(?<!${part})(?<!${part}[-.+@/])`;
export const run = `(?>${part}+(?:[-.+@/]${part}+)*)`;
/** Behind a name outside functions: it is all of the word. */
export const runEnd = `(?!${part}|[-.+@/]${part}|://)`;

/** A whole string, and one with which a search may begin. */
export const string = String.raw`(?>"(?:[^"\\]|\\.)*")`;
export const stringStart = String.raw`(?<!\\)`;

export const key = `(?:${run}|${string})`;

/** A well-formed number. */
export const number = String.raw`(?>(?:0|[1-9]\d*(?:_\d+)*)(?:\.\d+(?:_\d+)*)?(?:[eE][+-]?\d+)?)`;

export const blanks = String.raw`[ \t]*`;

/** The end of a line, with a comment perhaps. */
export const lineEnd = String.raw`[ \t]*(?:$|//|#)`;

/** The end of the line on which a text block is opened: a comment has no quote in it. The other one captures it. */
export const openerEnd = String.raw`[ \t]*(?://[^"]*)?$`;
export const openerRemark = String.raw`[ \t]*(//[^"]*)?$`;

/** What may follow the quotes that close a text block. */
export const closerEnd = String.raw`[ \t,)\]}]*(?:$|//)`;

/** Quotes that close a text block, as the first thing on a line, and no string that begins with slashes. */
const closer = String.raw`"(?:"")?[ \t,)\]}]*(?:$|//[^"]*$)`;

/**
 * A line that belongs to what began on a line with the indentation of group 1: one that stands deeper, a blank or
 * comment line, or one with which brackets or a text block are closed.
 */
export const belongs = String.raw`^(?=\1[ \t]|[ \t]*(?:$|//|#|[)\]}]|${closer}))`;

/** A line in column 0 that begins no declaration. */
export const noHead = String.raw`//|#|[)\]}]|${closer}`;

/** One of some words. */
export function oneOf(words: Iterable<string>): string {
  return `(?:${[...words].join("|")})`;
}
