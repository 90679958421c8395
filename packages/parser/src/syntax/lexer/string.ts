import { Backslash, Colon, isBlank, isClosingBracket, isLineBreak, Quote } from "../characters.ts";
import { reportUnknownEscape } from "./escape.ts";
import { opensTextBlock, scanTextBlock } from "./text-block.ts";
import { emit, lastEnd, previousKind, type Scan } from "./scan.ts";
import { escapeLength } from "../string-value.ts";
import { Kind } from "../tokens.ts";

/** Scans what begins with `"`. False where it is a text block that nothing closes, which ends this line. */
export function scanString(scan: Scan): boolean {
  const block = opensTextBlock(scan);
  if (block !== undefined) return scanTextBlock(scan, block);
  const { text } = scan;
  const start = scan.at;
  let i = start + 1;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === Quote) {
      scan.at = i + 1;
      emit(scan, Kind.String, start, scan.at);
      return true;
    }
    if (isLineBreak(unit)) break;
    if (unit === Backslash) {
      reportUnknownEscape(scan, i);
      if (i + 1 < text.length && !isLineBreak(text.charCodeAt(i + 1))) i++;
    }
  }
  scan.at = giveBack(scan, start, i);
  const span = { start, end: scan.at };
  // A quote that stands right behind a word rather closes what somebody forgot to open.
  const isGlued = scan.tokens.count > scan.lineStart && lastEnd(scan) === start;
  const fix = isGlued ? [] : [{ start: scan.at, end: scan.at, text: '"' }];
  scan.report("unclosed-string", span, {}, { fix });
  emit(scan, Kind.String, start, scan.at);
  return true;
}

/** Where an unclosed string ends: with its line, but for what can hardly be meant as its text. */
function giveBack(scan: Scan, start: number, lineEnd: number): number {
  const { text } = scan;
  const isHeadOrKey = scan.mode === "head" || previousKind(scan) < 0;
  let end = lineEnd;
  const trim = (): void => {
    while (end > start + 1 && isBlank(text.charCodeAt(end - 1))) end--;
  };
  trim();
  if (isHeadOrKey && end > start + 1 && text.charCodeAt(end - 1) === Colon) {
    end--;
    trim();
    return end;
  }
  if (scan.brackets.length === 0) return end;
  const isTrailing = (unit: number): boolean => isClosingBracket(unit) || unit === 44;
  while (end > start + 1 && (isTrailing(text.charCodeAt(end - 1)) || isBlank(text.charCodeAt(end - 1))))
    end--;
  return end;
}

const closingQuotes: Readonly<Record<string, string>> = {
  "'": "'",
  "`": "`",
  "\u2018": "\u2019\u2018",
  "\u201c": "\u201d\u201c",
  "\u201d": "\u201d",
  "\u201e": "\u201c\u201d",
  "\u00ab": "\u00bb",
};

/** How far to look for the end of such a text; without a limit, many openings would each look at all that follows. */
const QUOTED_LIMIT = 1000;

/** Scans text in quotes that are not this language's, where the line closes them; false where it does not. */
export function scanQuoted(scan: Scan): boolean {
  const { text } = scan;
  const start = scan.at;
  const open = text.charAt(start);
  const closings = closingQuotes[open];
  if (closings === undefined) return false;
  const limit = Math.min(text.length, start + QUOTED_LIMIT);
  let i = start + 1;
  while (
    i < limit &&
    !isLineBreak(text.charCodeAt(i)) &&
    !closings.includes(text.charAt(i)) &&
    !(open > "\u007f" && text.charAt(i) === '"')
  )
    i++;
  if (i >= limit || isLineBreak(text.charCodeAt(i))) return false;
  const span = { start, end: i + 1 };
  const written = `"${escapeFor(text.slice(start + 1, i))}"`;
  scan.report(
    "wrong-quotes",
    span,
    { found: `${open} ${text.charAt(i)}` },
    { fix: [{ ...span, text: written }] },
  );
  scan.at = i + 1;
  emit(scan, Kind.String, start, scan.at);
  return true;
}

/** The same text between double quotes: its own escapes stay, other backslashes are doubled. */
function escapeFor(text: string): string {
  let result = "";
  for (let at = 0; at < text.length;) {
    const length = text.charCodeAt(at) === Backslash ? escapeLength(text, at) : 0;
    const unit = text.charAt(at);
    if (length > 0) result += text.slice(at, at + length);
    else result += unit === '"' || unit === "\\" ? `\\${unit}` : unit;
    at += Math.max(1, length);
  }
  return result;
}
