import { Backslash, isBlank, isLineBreak, Quote } from "./characters.ts";

/** The text that the string or text block between `start` and `end` means. Unknown escapes stay as they are written. */
export function stringValue(text: string, start: number, end: number): string {
  const plain = plainEnd(text, start + 1, end);
  if (plain === end - 1 && text.charCodeAt(start) === Quote && text.charCodeAt(plain) === Quote)
    return text.slice(start + 1, plain);
  const isBlock = breaksLine(text, start, end);
  if (isBlock && text.startsWith('"""', start)) return blockText(text.slice(start + 3, end), '"""');
  if (isBlock) return readEscapes(blockText(text.slice(start + 1, end), '"'));
  const closed = end - start > 1 && !isUnclosed(text, start, end);
  return readEscapes(text.slice(start + 1, closed ? end - 1 : end));
}

/** How many code units the escape at `at` has; 0 where it is none that exists. */
export function escapeLength(text: string, at: number): number {
  const next = text.charAt(at + 1);
  if (next === "u") {
    unicodeEscape.lastIndex = at;
    const match = unicodeEscape.exec(text);
    return match !== null && isCharacter(Number.parseInt(match[1] ?? "", 16)) ? match[0].length : 0;
  }
  return next !== "" && next in escapes ? 2 : 0;
}

/** Half of a pair is no character, and a text with one in it has no UTF-8 (The Unicode Standard, D76). */
function isCharacter(point: number): boolean {
  return point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
}

const unicodeEscape = /\\u\{([0-9a-fA-F]{1,6})\}/y;
const escapes: Readonly<Record<string, string>> = { '"': '"', "\\": "\\", n: "\n", t: "\t", r: "\r" };

function readEscapes(text: string): string {
  if (!text.includes("\\")) return text;
  let result = "";
  let from = 0;
  for (let at = text.indexOf("\\"); at >= 0; at = text.indexOf("\\", from)) {
    const length = escapeLength(text, at);
    result += text.slice(from, at);
    const escape = text.slice(at, at + length);
    if (length === 0) result += "\\";
    else if (length === 2) result += escapes[escape.charAt(1)] ?? "";
    else result += String.fromCodePoint(Number.parseInt(escape.slice(3, -1), 16));
    from = at + Math.max(1, length);
  }
  return result + text.slice(from);
}

/** Where in a string its first quote, backslash or line break stands; `end` where there is none. */
function plainEnd(text: string, start: number, end: number): number {
  let i = start;
  for (; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === Quote || unit === Backslash || isLineBreak(unit)) break;
  }
  return i;
}

function breaksLine(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isLineBreak(text.charCodeAt(i))) return true;
  return false;
}

/** A string that its line ends has no closing quote, or only one that a backslash has made text. */
function isUnclosed(text: string, start: number, end: number): boolean {
  const quote = text.charAt(start) === '"' ? '"' : undefined;
  if (quote === undefined) return false;
  if (text.charAt(end - 1) !== quote) return true;
  let slashes = 0;
  while (text.charAt(end - 2 - slashes) === "\\") slashes++;
  return slashes % 2 === 1;
}

/**
 * The text of a block from behind its opening quotes to the end of its closing ones: the white space that its
 * lines share is removed, line breaks are LF, and the first and the last of them are dropped.
 */
function blockText(raw: string, closing: string): string {
  const lines = raw.split(/\r\n|\r|\n/).slice(1);
  if (lines[lines.length - 1]?.trimStart() === closing) lines.pop();
  let shared: string | undefined;
  for (const line of lines) {
    const content = contentStart(line);
    if (content === line.length) continue;
    shared = shared === undefined ? line.slice(0, content) : commonStart(shared, line);
  }
  const depth = shared?.length ?? 0;
  return lines.map((line) => (contentStart(line) === line.length ? "" : line.slice(depth))).join("\n");
}

function contentStart(line: string): number {
  let i = 0;
  while (i < line.length && isBlank(line.charCodeAt(i))) i++;
  return i;
}

function commonStart(one: string, other: string): string {
  let i = 0;
  while (i < one.length && one.charCodeAt(i) === other.charCodeAt(i)) i++;
  return one.slice(0, i);
}
