import { Colon, endOfName, isDigit, isClosingBracket, namePartLength, Quote, Slash } from "../characters.ts";
import { emit, innermostBracket, type Scan } from "./scan.ts";
import { Kind } from "../tokens.ts";

/**
 * Moves past a word outside functions together with what people write in it without quotes: `Apache-2.0`,
 * `dev@kodeon.org`, `@kedai/kasir`, `src/main`, `https://…`. True where it is more than a name.
 */
export function scanRun(scan: Scan): boolean {
  const { text } = scan;
  let bare = false;
  for (;;) {
    scan.at = endOfName(text, scan.at);
    const unit = text.charCodeAt(scan.at);
    if (unit === Colon && text.startsWith("://", scan.at)) {
      bare = true;
      scan.at = endOfAddress(scan, scan.at);
    } else if (joins(text, scan.at)) {
      bare = true;
      scan.at++;
    } else {
      return bare;
    }
  }
}

/** `-`, `.`, `+`, `@` or `/` with more of the word behind it. */
function joins(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== 45 && unit !== 46 && unit !== 43 && unit !== 64 && unit !== Slash) return false;
  return namePartLength(text, at + 1) > 0;
}

/** Takes along a sign that ends a run which is more than a name: `koperasi/kodeon-`, `serba-serbi.` */
export function takeTail(scan: Scan): void {
  const { text, at } = scan;
  if (joining.test(text.charAt(at)) && !text.startsWith("//", at) && isApartBehind(text, at + 1)) scan.at++;
}

const joining = /[-.+@/]/;

const addressParts = /[^\s,\]})"]+|,(?=[^\s,\]})"])|[\]})]/y;

/** A comma parts items in brackets alone, and a bracket that an address opens is closed by it. */
function endOfAddress({ text, brackets }: Scan, start: number): number {
  let at = start;
  let open = 0;
  for (;;) {
    addressParts.lastIndex = at;
    const part = addressParts.exec(text)?.[0];
    if (part === undefined || (part === "," && brackets.length > 0)) return at;
    if (isClosingBracket(part.charCodeAt(0)) && --open < 0) return at;
    open += part.split(/[[({]/).length - 1;
    at += part.length;
  }
}

/** Whether a run that begins at `start` is no part of something longer. */
function isApart({ text, brackets }: Scan, start: number, end: number): boolean {
  const isAddress = text.slice(start, end).includes("://");
  // Behind an address in brackets a comma may as well belong to it.
  const isUnsure = isAddress && brackets.length > 0 && /^,(?!\w+:\/\/)[^\s"]/.test(text.slice(end, end + 20));
  return !isUnsure && /[\s=,:([{<>^~]/.test(text.charAt(start - 1) || " ") && isApartBehind(text, end);
}

function isApartBehind(text: string, end: number): boolean {
  return /[\s=,:;)\]}<>]/.test(text.charAt(end) || " ") || text.startsWith("//", end);
}

const digits = /^(?:0|[1-9]\d*)$/;
const wellFormed = /^(?:0|[1-9]\d*(?:_\d+)*)(?:\.\d+(?:_\d+)*)?(?:[eE][+-]?\d+)?$/;
const nearlyFormed = /^[\d_]+(?:\.[\d_]+)?(?:[eE][+-]?\d+)?$/;
const thousands = /^\d{1,3}(?:\.\d{3}){2,}$/;
const decimalComma = /\d+(?:\.\d{3})*,\d+(?![\p{L}\p{N}_.,])/uy;

/** Scans what begins with a digit: a number, or text that looks like one and needs quotes. */
export function scanNumber(scan: Scan): void {
  const { text } = scan;
  const start = scan.at;
  if (scan.mode !== "function" && scanDecimalComma(scan)) return;
  if (scan.mode === "function") scanPlainNumber(scan);
  else scanRun(scan);
  if (takeLoneQuote(scan, start)) return;
  const written = text.slice(start, scan.at);
  const isNumber = digits.test(written) || wellFormed.test(written);
  if (!isNumber) reportBadNumber(scan, written, start);
  emit(scan, isNumber ? Kind.Number : Kind.Bare, start, scan.at);
}

/** `49,99`, where a comma cannot part two items: at the end of a property or in a map. */
function scanDecimalComma(scan: Scan): boolean {
  const innermost = innermostBracket(scan)?.closing;
  if (innermost !== undefined && innermost !== Kind.RightBrace) return false;
  decimalComma.lastIndex = scan.at;
  if (!decimalComma.test(scan.text)) return false;
  const span = { start: scan.at, end: decimalComma.lastIndex };
  const suggestion = scan.text.slice(span.start, span.end).replaceAll(".", "").replace(",", ".");
  scan.report("decimal-comma", span, { suggestion }, { fix: [{ ...span, text: suggestion }] });
  scan.at = span.end;
  emit(scan, Kind.Bare, span.start, span.end);
  return true;
}

/** In functions `-` and `.` are operators, so a number ends sooner. */
function scanPlainNumber(scan: Scan): void {
  const { text } = scan;
  const pass = (): void => {
    scan.at = endOfName(text, scan.at);
  };
  pass();
  while (text.charCodeAt(scan.at) === 46 && isDigit(text.charCodeAt(scan.at + 1))) {
    scan.at++;
    pass();
  }
  const sign = text.charCodeAt(scan.at);
  const exponent = text.charCodeAt(scan.at - 1) | 32;
  if ((sign === 43 || sign === 45) && exponent === 0x65 && isDigit(text.charCodeAt(scan.at + 1))) {
    scan.at++;
    pass();
  }
}

function reportBadNumber(scan: Scan, written: string, start: number): void {
  const span = { start, end: scan.at };
  if (thousands.test(written)) {
    const suggestion = written.replaceAll(".", "_");
    scan.report("thousands-separator", span, { suggestion }, { fix: [{ ...span, text: suggestion }] });
  } else if (nearlyFormed.test(written)) {
    // Of a number with zeros in front nobody knows whether it is one, or a telephone number that needs quotes.
    const suggestion = written.replaceAll("_", "");
    const fix = wellFormed.test(suggestion) ? [{ ...span, text: suggestion }] : [];
    scan.report("invalid-number", span, { text: written, suggestion }, { fix });
  } else {
    reportUnquoted(scan, start);
  }
}

/**
 * A quote right behind a word opens nothing, it closes what somebody forgot to open. Takes the quote along and says so.
 */
export function takeLoneQuote(scan: Scan, start: number): boolean {
  if (scan.mode === "function" || scan.text.charCodeAt(scan.at) !== Quote) return false;
  scan.at++;
  const span = { start, end: scan.at };
  // Behind another text on the line it may as well be that one which lacks its closing quote.
  const { kinds, count } = scan.tokens;
  const isSure = scan.brackets.length > 0 || !kinds.subarray(scan.lineStart, count).includes(Kind.String);
  const fix = isSure ? [{ start, end: start, text: '"' }] : [];
  scan.report("missing-quote", span, {}, { fix });
  emit(scan, Kind.Bare, start, scan.at);
  return true;
}

export function reportUnquoted(scan: Scan, start: number): void {
  const span = { start, end: scan.at };
  const text = scan.text.slice(start, scan.at);
  const fix = isApart(scan, start, scan.at) ? [{ ...span, text: `"${text}"` }] : [];
  scan.report("unquoted-text", span, { text }, { fix });
}
