import { scanComment } from "./comment.ts";
import { scanLine } from "./line.ts";
import {
  afterLineBreak,
  At,
  CarriageReturn,
  endOfLine,
  Hash,
  isBlank,
  isClosingBracket,
  LineFeed,
  NoBreakSpace,
  Quote,
  Slash,
  Space,
  Tab,
} from "../characters.ts";
import { closeBrackets } from "./brackets.ts";
import { beginScan, emitVirtual, NESTING_LIMIT, type Scan } from "./scan.ts";
import { createTokenBuffer, Kind, type TokenBuffer } from "../tokens.ts";

/**
 * The tokens of one segment with its layout: a Newline ends each logical line, Indent and Dedent stand around
 * the lines of a block. Whatever the text, brackets and blocks come out balanced: what is missing is reported
 * and put in, so that damage ends where the line structure says that it ends. A buffer that is handed in is
 * used again; the tokens in it are those of the last text that was scanned.
 */
export function tokenise(text: string, buffer: TokenBuffer = createTokenBuffer()): Scan {
  const scan = beginScan(text, buffer);
  if (text.charCodeAt(0) === 0xfeff) scan.at = 1;
  while (scan.at < text.length) scanPhysicalLine(scan);
  closeBrackets(scan, -1);
  endLogicalLine(scan);
  for (let open = scan.blocks.length; open > 0; open--) emitVirtual(scan, Kind.Dedent);
  return scan;
}

function scanPhysicalLine(scan: Scan): void {
  const { text } = scan;
  const start = scan.at;
  const depth = measureIndentation(scan);
  const unit = text.charCodeAt(scan.at);
  if (Number.isNaN(unit)) return;
  if (unit === LineFeed || unit === CarriageReturn) {
    scan.at = afterLineBreak(text, scan.at);
    return;
  }
  if (unit === Hash || (unit === Slash && text.charCodeAt(scan.at + 1) === Slash)) {
    scanComment(scan);
    scan.at = afterLineBreak(text, scan.at);
    return;
  }
  if (scan.brackets.length > 0 && !isClosingBracket(unit)) closeBrackets(scan, depth);
  scan.depth = depth;
  if (scan.brackets.length > 0) {
    scan.broken = true;
  } else {
    endLogicalLine(scan);
    if (!layOut(scan, start, depth)) {
      scan.at = afterLineBreak(text, endOfLine(text, scan.at));
      return;
    }
    scan.mode = modeOf(scan, depth, unit);
  }
  scanLine(scan);
}

/** Moves past the blanks that a line begins with and returns its depth in columns; a tab reaches to the next multiple of four. */
function measureIndentation(scan: Scan): number {
  const { text } = scan;
  let at = scan.at;
  while (text.charCodeAt(at) === Space) at++;
  let column = at - scan.at;
  for (; ; at++) {
    const unit = text.charCodeAt(at);
    if (unit === Tab) column += 4 - (column % 4);
    else if (isBlank(unit) || unit === NoBreakSpace) column++;
    else break;
  }
  scan.at = at;
  return column;
}

function endLogicalLine(scan: Scan): void {
  if (scan.tokens.count > scan.lineStart) emitVirtual(scan, Kind.Newline);
  scan.lineStart = scan.tokens.count;
  scan.muted = false;
  scan.broken = false;
  scan.operators = 0;
}

/** Opens and closes blocks for a line that begins one deep; false where the line is nested too deeply to be read. */
function layOut(scan: Scan, start: number, depth: number): boolean {
  const { blocks } = scan;
  if (depth === 0) return true;
  if (scan.tokens.count === 0) scan.isHeadless = true;
  const mixed = noteIndentation(scan, start);
  const top = blocks.length > 0 ? blocks[blocks.length - 1] : undefined;
  if (top === undefined || (depth > top.depth && depth !== top.alias)) {
    if (blocks.length < NESTING_LIMIT) {
      open(scan, depth);
      return true;
    }
    if (blocks.length === NESTING_LIMIT) {
      const end = endOfLine(scan.text, scan.at);
      scan.report("nesting-too-deep", { start: scan.at, end }, { limit: NESTING_LIMIT });
      blocks.push({ depth, alias: depth });
    }
    return false;
  }
  let current = top;
  while (blocks.length > floorFor(scan, depth) && depth < current.depth && depth !== current.alias) {
    if (blocks.length <= NESTING_LIMIT) close(scan);
    blocks.pop();
    current = blocks[blocks.length - 1] ?? current;
  }
  if (depth !== current.depth && depth !== current.alias) {
    current.alias = depth;
    if (!mixed) reportDedent(scan, start, current.depth);
  }
  scan.lineStart = scan.tokens.count;
  return blocks.length <= NESTING_LIMIT;
}

/** The line, and those right below it that stand as deep, are to stand as deep as the block that they join. */
function reportDedent(scan: Scan, start: number, depth: number): void {
  const { text, at } = scan;
  const indentation = text.slice(start, at);
  const fix = [];
  // By tabs nobody can say how deep they should stand.
  if (isSpaces(text, start, at)) {
    for (let line = start; line < text.length; line = afterLineBreak(text, endOfLine(text, line))) {
      const end = line + indentation.length;
      if (!text.startsWith(indentation, line) || isBlank(text.charCodeAt(end))) break;
      fix.push({ start: line, end, text: " ".repeat(depth) });
    }
  }
  scan.report("unknown-dedent", { start, end: at }, {}, { fix });
}

/** How many blocks a line of this depth leaves open at least: the declaration's, and the body of the function whose head it stands deeper than. */
function floorFor({ blocks, functionDepth }: Scan, depth: number): number {
  if (functionDepth < 0 || depth <= functionDepth) return 1;
  return Math.max(1, blocks.findIndex((block) => block.depth > functionDepth) + 1);
}

function open(scan: Scan, depth: number): void {
  emitVirtual(scan, Kind.Indent);
  scan.blocks.push({ depth, alias: depth });
  scan.lineStart = scan.tokens.count;
}

function close(scan: Scan): void {
  emitVirtual(scan, Kind.Dedent);
}

/** Remembers where spaces and tabs are first used; true when this line brings in the other kind. */
function noteIndentation(scan: Scan, start: number): boolean {
  // Where spaces are known and nothing else stands here, there is nothing to note.
  if (scan.spaces !== undefined && isSpaces(scan.text, start, scan.at)) return false;
  const indentation = scan.text.slice(start, scan.at);
  const before = scan.spaces === undefined || scan.tabs === undefined;
  const bad = indentation.indexOf("\u00a0");
  if (bad >= 0) {
    const span = { start: start + bad, end: start + bad + 1 };
    scan.report("unexpected-character", span, { character: "U+00A0" }, { fix: [{ ...span, text: " " }] });
  }
  if (indentation.includes(" ")) scan.spaces ??= start;
  if (indentation.includes("\t")) scan.tabs ??= start;
  return before && scan.spaces !== undefined && scan.tabs !== undefined;
}

function isSpaces(text: string, start: number, end: number): boolean {
  let i = start;
  while (i < end && text.charCodeAt(i) === Space) i++;
  return i === end;
}

/** English words for it are taken for `fungsi`, where nothing else can be meant, and told. */
const functionHead =
  /fungsi(?:[ \t]+(?=[\p{L}_(])|(?=\())|(?:function|func|def)[ \t]+[\p{L}_][\p{L}\p{M}\p{Nd}_]*[ \t]*\(/uy;

function modeOf(scan: Scan, depth: number, unit: number): Scan["mode"] {
  if (scan.blocks.length === 0) return "head";
  if (scan.functionDepth >= 0 && depth > scan.functionDepth) return "function";
  scan.functionDepth = -1;
  if (unit === Quote || unit === At) return "requirement";
  if (unit === 0x66 || (unit === 0x64 && scan.text.startsWith("def ", scan.at))) {
    functionHead.lastIndex = scan.at;
    if (functionHead.test(scan.text)) {
      scan.functionDepth = depth;
      return "function";
    }
  }
  return "value";
}
