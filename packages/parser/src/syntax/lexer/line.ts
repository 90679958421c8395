import {
  afterLineBreak,
  isBlank,
  isDigit,
  isLineBreak,
  isNameStart,
  endOfName,
  namePartLength,
} from "../characters.ts";
import * as unit from "../characters.ts";
import { mayBeginAmount, takeAmount } from "./amount.ts";
import { closeBracket, closeBrackets, openBracket } from "./brackets.ts";
import { scanComment } from "./comment.ts";
import { takeEnglish } from "./english-words.ts";
import { reportUnquoted, scanNumber, scanRun, takeLoneQuote, takeTail } from "./run.ts";
import { scanQuoted, scanString } from "./string.ts";
import { emit, innermostBracket, OPERATOR_LIMIT, previousKind, type Scan } from "./scan.ts";
import { Kind, requirementWords, reservedWords, valueWords, type KindName } from "../tokens.ts";

/** Scans from `scan.at` to the beginning of the next line; a text block takes several lines with it. */
export function scanLine(scan: Scan): void {
  const { text } = scan;
  while (scan.at < text.length) {
    const code = text.charCodeAt(scan.at);
    if (isBlank(code)) {
      scan.at++;
    } else if (isLineBreak(code)) {
      scan.at = afterLineBreak(text, scan.at);
      return;
    } else if (code === unit.Slash && text.charCodeAt(scan.at + 1) === unit.Slash) {
      scanComment(scan);
    } else if (code === unit.Quote) {
      // An unclosed text block has taken the rest of its lines; the next one begins at `scan.at`.
      if (!scanString(scan)) return;
    } else if (scan.mode === "value" && mayBeginAmount(code) && takeAmount(scan)) {
      continue;
    } else if (isDigit(code)) {
      scanNumber(scan);
    } else if (isNameStart(text, scan.at)) {
      scanWord(scan);
    } else if (code === unit.Hash) {
      scanComment(scan);
    } else {
      scanSign(scan, code);
    }
  }
}

function scanWord(scan: Scan): void {
  const { text, mode } = scan;
  const start = scan.at;
  if (mode !== "function") {
    const isBare = scanRun(scan);
    if (isBare) takeTail(scan);
    const isKey = previousKind(scan) < 0;
    if (!isKey && takeLoneQuote(scan, start)) return;
    if (isBare && !isKey) reportUnquoted(scan, start);
    const kind = isBare ? Kind.Bare : isKey || mode === "head" ? Kind.Name : wordKind(scan, start);
    emit(scan, kind, start, scan.at);
    return;
  }
  scan.at = endOfName(text, start);
  // Behind a point every word is a name.
  const isMember = previousKind(scan) === Kind.Dot;
  const kind = isMember ? Kind.Name : wordKind(scan, start);
  const isEnglish = kind === Kind.Name && !isMember && takeEnglish(scan, start);
  const taken = isEnglish ? previousKind(scan) : kind;
  if (taken === Kind.Not || taken === Kind.And || taken === Kind.Or) countOperator(scan);
  if (!isEnglish) emit(scan, kind, start, scan.at);
}

const longestWord = Math.max(...[...reservedWords.keys()].map((word) => word.length));
const beginsReserved = new Uint8Array(128);
for (const word of reservedWords.keys()) beginsReserved[word.charCodeAt(0)] = 1;

function wordKind(scan: Scan, start: number): number {
  if (scan.at - start > longestWord || !beginsReserved[scan.text.charCodeAt(start)]) return Kind.Name;
  const kind = reservedWords.get(scan.text.slice(start, scan.at));
  return kind !== undefined && isRead(kind, scan.mode) ? Kind[kind] : Kind.Name;
}

function isRead(kind: KindName, mode: Scan["mode"]): boolean {
  if (mode === "function" || valueWords.has(kind)) return true;
  return mode === "requirement" && requirementWords.has(kind);
}

/** Kinds by code unit; 0, which is no sign's kind, where there is none. */
function byUnit(signs: Readonly<Record<string, number>>): Uint8Array {
  const result = new Uint8Array(128);
  for (const [sign, kind] of Object.entries(signs)) result[sign.charCodeAt(0)] = kind;
  return result;
}

const single = byUnit({
  "=": Kind.Equals,
  ":": Kind.Colon,
  ",": Kind.Comma,
  ".": Kind.Dot,
  ">": Kind.Greater,
  "<": Kind.Less,
  "^": Kind.Caret,
  "~": Kind.Tilde,
  "+": Kind.Plus,
  "-": Kind.Minus,
  "*": Kind.Star,
  "/": Kind.Slash,
  "%": Kind.Percent,
});
/** Signs that `=` makes another of. */
const withEquals = byUnit({
  ">": Kind.GreaterEqual,
  "<": Kind.LessEqual,
  "=": Kind.EqualEqual,
  "!": Kind.BangEqual,
});
const opening = byUnit({ "(": Kind.LeftParen, "[": Kind.LeftBracket, "{": Kind.LeftBrace });
const closing = byUnit({ ")": Kind.RightParen, "]": Kind.RightBracket, "}": Kind.RightBrace });

function scanSign(scan: Scan, code: number): void {
  const closes = closing[code];
  if (closes) return closeBracket(scan, closes);
  const opens = opening[code];
  if (opens) {
    countOperator(scan);
    return openBracket(scan, opens);
  }
  const start = scan.at;
  const two = doubleAt(scan.text, start, code);
  const kind = two || single[code];
  if (!kind) {
    if (code === unit.At && scan.mode !== "function" && namePartLength(scan.text, start + 1) > 0)
      scanWord(scan);
    else if (!scanQuoted(scan)) skipUnknown(scan);
    return;
  }
  if (kind === Kind.Colon && endsFunctionHead(scan)) closeBrackets(scan, -1);
  scan.at += two ? 2 : 1;
  if (kind !== Kind.Comma && kind !== Kind.Equals && kind !== Kind.Colon) countOperator(scan);
  emit(scan, kind, start, scan.at);
}

/** The kind of a sign of two characters; 0 where none stands there. */
function doubleAt(text: string, at: number, code: number): number {
  const next = text.charCodeAt(at + 1);
  if (next === 61) return withEquals[code] ?? 0;
  return next === 42 && code === 42 ? Kind.StarStar : 0;
}

/** A colon at the end of a line of a function opens a body, whatever bracket is still open before it. */
function endsFunctionHead(scan: Scan): boolean {
  const { text, at, mode } = scan;
  const innermost = innermostBracket(scan)?.closing;
  if (mode !== "function" || innermost === undefined || innermost === Kind.RightBrace) return false;
  let i = at + 1;
  while (isBlank(text.charCodeAt(i))) i++;
  return i >= text.length || isLineBreak(text.charCodeAt(i)) || text.startsWith("//", i);
}

/** In functions every operator may nest what is around it; lists of values outside them may be as long as they like. */
function countOperator(scan: Scan): void {
  if (scan.mode !== "function" || ++scan.operators !== OPERATOR_LIMIT) return;
  scan.report("nesting-too-deep", { start: scan.at, end: scan.at + 1 }, { limit: OPERATOR_LIMIT });
  scan.muted = true;
}

/** One error for a run of the same character. */
function skipUnknown(scan: Scan): void {
  const { text } = scan;
  const start = scan.at;
  const point = text.codePointAt(start) ?? 0;
  const length = point > 0xffff ? 2 : 1;
  while (text.codePointAt(scan.at) === point) scan.at += length;
  const span = { start, end: scan.at };
  scan.report("unexpected-character", span, { character: visible(point) }, { fix: fixFor(point, span) });
}

function fixFor(
  point: number,
  span: { start: number; end: number },
): { start: number; end: number; text: string }[] {
  if (point === unit.NoBreakSpace) return [{ ...span, text: " " }];
  return point === 0x3b ? [{ ...span, text: "" }] : [];
}

const printable = /[\p{L}\p{N}\p{P}\p{S}]/u;

function visible(point: number): string {
  const text = String.fromCodePoint(point);
  return printable.test(text) ? text : `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}
