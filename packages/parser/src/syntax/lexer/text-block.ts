import {
  afterLineBreak,
  closesTextBlock,
  endOfLine,
  isBlank,
  isLineBreak,
  Quote,
  Slash,
  startOfLine,
  Tab,
} from "../characters.ts";
import { emit, innermostBracket, previousKind, type Scan } from "./scan.ts";
import { escapeLength } from "../string-value.ts";
import { Kind } from "../tokens.ts";
import { reportUnknownEscape } from "./escape.ts";

/** How many quotes open a text block at `scan.at`; undefined where what stands there is a string. */
export function opensTextBlock(scan: Scan): 1 | 3 | undefined {
  const { text, at } = scan;
  // Most strings go on with a letter, and need no further look.
  const next = text.charCodeAt(at + 1);
  if (next > Slash || !isValuePosition(scan)) return undefined;
  const length = text.startsWith('"""', at) ? 3 : 1;
  let i = at + length;
  while (isBlank(text.charCodeAt(i))) i++;
  const unit = text.charCodeAt(i);
  const isEnd = i >= text.length || isLineBreak(unit);
  if (isEnd) return length;
  const isComment = unit === Slash && text.charCodeAt(i + 1) === Slash;
  // A quote behind the slashes closes a string that has them as its text.
  return isComment && !text.slice(i, endOfLine(text, i)).includes('"') ? length : undefined;
}

/** Whether a value may stand here; a quote at the end of a head's or a key's line is an unclosed string. */
function isValuePosition(scan: Scan): boolean {
  const previous = previousKind(scan);
  if (scan.mode === "head" || previous < 0) return false;
  if (scan.mode === "function") return previous !== Kind.String;
  const innermost = innermostBracket(scan)?.closing;
  if (previous === Kind.Comma || scan.broken) return innermost !== Kind.RightBrace;
  return (
    previous === Kind.Equals ||
    previous === Kind.LeftParen ||
    previous === Kind.LeftBracket ||
    (previous === Kind.Colon && innermost === Kind.RightBrace)
  );
}

/**
 * Scans a text block, from its opening quotes to its closing ones. The text of its lines stands deeper than the
 * line that opens it; one that does not ends a block that nothing closes. False in that case.
 */
export function scanTextBlock(scan: Scan, quotes: 1 | 3): boolean {
  const { text } = scan;
  const start = scan.at;
  const opener = start + quotes;
  keepComment(scan, opener);
  let content = endOfLine(text, opener);
  let line = afterLineBreak(text, content);
  while (line < text.length) {
    const first = firstOfLine(text, line);
    if (text.charCodeAt(first.at) === Quote && endsBlock(scan, opener, first, quotes)) {
      if (quotes === 1) checkEscapes(scan, endOfLine(text, opener), line);
      scan.at = first.at + quotes;
      scan.depth = first.depth;
      emit(scan, Kind.String, start, scan.at);
      return true;
    }
    const isFree =
      isLineBreak(text.charCodeAt(first.at)) || first.at >= text.length || text.startsWith("//", first.at);
    if (!isFree && first.depth <= scan.depth) break;
    const end = endOfLine(text, first.at);
    if (!isFree) content = end;
    line = afterLineBreak(text, end);
  }
  const closing = quotes === 3 ? '"""' : '"';
  const indentation = text.slice(lineBeginning(text, start), start).match(/^[ \t]*/)?.[0] ?? "";
  const fix = [{ start: content, end: content, text: `\n${indentation}${closing}` }];
  scan.report("unclosed-text-block", { start, end: opener }, { closing }, { fix });
  emit(scan, Kind.String, start, content);
  scan.at = afterLineBreak(text, content);
  return false;
}

/**
 * Whether the quotes that a line begins with close a block. Where its list goes on behind them, on a line that cannot be
 * text any more, they do, which is told.
 */
function endsBlock(scan: Scan, opener: number, { at, depth }: FirstOfLine, quotes: 1 | 3): boolean {
  const { text } = scan;
  if (closesTextBlock(text, at, quotes)) return true;
  if (depth > scan.depth || scan.brackets.length === 0 || !text.startsWith('"""'.slice(0, quotes), at))
    return false;
  const comma = /[ \t]*,[ \t]*/y;
  comma.lastIndex = at + quotes;
  const match = comma.exec(text);
  if (match === null) return false;
  // Deeper than the line that opens it, for the closing may stand too far left for what comes next.
  const line = startOfLine(text, opener);
  const indentation = text.slice(line, firstOfLine(text, line).at);
  const level = indentation.includes("\t") ? "\t" : "    ";
  const blanks = { start: at + quotes + match[0].trimEnd().length, end: comma.lastIndex };
  const fix = [{ ...blanks, text: `\n${indentation}${level}` }];
  scan.report("crowded-closing", { start: at, end: at + quotes }, {}, { fix });
  return true;
}

/** A comment may stand behind the opening quotes. */
function keepComment(scan: Scan, at: number): void {
  const { text } = scan;
  let i = at;
  while (isBlank(text.charCodeAt(i))) i++;
  if (text.startsWith("//", i)) scan.comments.push({ start: i, end: endOfLine(text, i) });
}

function checkEscapes(scan: Scan, from: number, to: number): void {
  const { text } = scan;
  for (let at = text.indexOf("\\", from); at >= 0 && at < to; at = text.indexOf("\\", at)) {
    reportUnknownEscape(scan, at);
    at += Math.max(1, escapeLength(text, at));
  }
}

/** Where the first thing of a line stands, and how deep. */
interface FirstOfLine {
  readonly at: number;
  readonly depth: number;
}

function firstOfLine(text: string, line: number): FirstOfLine {
  let at = line;
  let depth = 0;
  for (; isBlank(text.charCodeAt(at)); at++) depth += text.charCodeAt(at) === Tab ? 4 - (depth % 4) : 1;
  return { at, depth };
}

function lineBeginning(text: string, at: number): number {
  let i = at;
  while (i > 0 && !isLineBreak(text.charCodeAt(i - 1))) i--;
  return i;
}
