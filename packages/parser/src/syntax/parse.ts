import type { Diagnostic, TextEdit } from "../diagnostics/diagnostic.ts";
import { diagnostic } from "../diagnostics/diagnostic.ts";
import { shift } from "../text/span.ts";
import { afterLineBreak, endOfLine, startOfLine } from "./characters.ts";
import { DeclarationParser } from "./grammar/declaration-parser.ts";
import { diagnoseForeign } from "./foreign.ts";
import { tokenise } from "./lexer/tokenise.ts";
import type { Scan } from "./lexer/scan.ts";
import { segmentStarts } from "./segments.ts";
import { createTokenBuffer, Kind } from "./tokens.ts";
import type { Segment, Tree } from "./tree.ts";

/** What `parse` makes of a text. The spans of these diagnostics count from the beginning of the text. */
export interface ParseResult {
  readonly tree: Tree;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses any text. What cannot be understood is told by a diagnostic and kept in the tree as damage; nothing is
 * thrown. Segments whose text stands in `previous` as well are taken over from there as they are.
 */
export function parse(text: string, previous?: Tree): ParseResult {
  const known = previous === undefined ? undefined : new Map(previous.segments.map((s) => [s.text, s]));
  const tree = treeOf(text, (piece) => known?.get(piece) ?? parseSegment(piece));
  return { tree, diagnostics: diagnosticsOf(tree) };
}

/** The tree of a text, made of the segments that its pieces become. */
export function treeOf(text: string, segmentOf: (piece: string) => Segment): Tree {
  const offsets = segmentStarts(text);
  const segments = offsets.map((start, index) =>
    segmentOf(text.slice(start, offsets[index + 1] ?? text.length)),
  );
  return { segments, offsets, length: text.length };
}

/** What the syntax of a tree has wrong with it, from top to bottom, with spans that count from the beginning of the text. */
function diagnosticsOf(tree: Tree): Diagnostic[] {
  const foreign = diagnoseForeign(tree);
  if (foreign !== undefined) return [foreign];
  const result: Diagnostic[] = [];
  tree.segments.forEach((segment, index) => {
    const offset = tree.offsets[index] ?? 0;
    for (const found of segment.diagnostics) result.push(shiftDiagnostic(found, offset));
  });
  return sortDiagnostics([...result, ...diagnoseText(tree)]);
}

/** Takes from all lines the indentation of the one at `start`, which looks like a head. */
function shiftLeft(text: string, start: number): TextEdit[] {
  const begin = startOfLine(text, start);
  const indentation = text.slice(begin, start);
  const edits: TextEdit[] = [];
  for (let line = begin; line < text.length; line = afterLineBreak(text, endOfLine(text, line))) {
    if (text.startsWith(indentation, line))
      edits.push({ start: line, end: line + indentation.length, text: "" });
  }
  return edits;
}

/** From top to bottom; of two at the same place the first stays first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted((a, b) => a.span.start - b.span.start);
}

/** The same diagnostic, `offset` code units further on. */
export function shiftDiagnostic(found: Diagnostic, offset: number): Diagnostic {
  if (offset === 0) return found;
  return {
    ...found,
    span: shift(found.span, offset),
    related: found.related.map((place) => (place.file === undefined ? shift(place, offset) : place)),
    fix: found.fix.map((edit) => ({ ...shift(edit, offset), text: edit.text })),
  };
}

// Making a parser takes longer than most parses, so there is one, made when it is first needed.
let parser: DeclarationParser | undefined;
const buffer = createTokenBuffer();

/** Parses the text of one segment; its spans count from the beginning of that. */
export function parseSegment(text: string): Segment {
  return parseScan(tokenise(text, buffer));
}

/** Parses what has just been scanned. What the syntax has wrong with it goes to the diagnostics of the scan. */
export function parseScan(scan: Scan): Segment {
  const { text } = scan;
  if (!text.isWellFormed()) reportHalfCharacter(scan);
  if (scan.isHeadless) reportHeadless(scan);
  parser ??= new DeclarationParser();
  const declaration = scan.tokens.count === 0 || scan.isHeadless ? undefined : parser.parse(scan);
  const { comments, spaces, tabs } = scan;
  // Indentation that is mixed is told for the whole text; what it does to single lines follows from it.
  const isMixed = spaces !== undefined && tabs !== undefined;
  const diagnostics = isMixed
    ? scan.diagnostics.filter(({ name }) => !layoutNames.has(name))
    : scan.diagnostics;
  return { text, declaration, comments, diagnostics, spaces, tabs };
}

const layoutNames: ReadonlySet<string> = new Set(["unexpected-indent", "unknown-dedent"]);

/** A text that was cut in the middle of a character cannot be written as UTF-8, and neither can its IR. */
function reportHalfCharacter(scan: Scan): void {
  const start =
    /(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/.exec(scan.text)?.index ?? 0;
  const span = { start, end: start + 1 };
  const character = `U+${scan.text.charCodeAt(start).toString(16).toUpperCase()}`;
  // Outside quotes the scanner has said so.
  if (scan.diagnostics.some((each) => each.span.start === start)) return;
  scan.report("unexpected-character", span, { character }, { fix: [{ ...span, text: "" }] });
}

/** Lines that stand deep with no block above them are one mistake. */
function reportHeadless(scan: Scan): void {
  const { tokens, diagnostics } = scan;
  let first = 0;
  while (tokens.starts[first] === tokens.ends[first] && first < tokens.count - 1) first++;
  const span = { start: tokens.starts[first] ?? 0, end: tokens.ends[first] ?? 0 };
  diagnostics.length = 0;
  // The buffer is used again and again, and behind its count stands what was in it before.
  const newline = tokens.kinds.subarray(0, tokens.count).indexOf(Kind.Newline);
  const isHead = newline > 0 && tokens.kinds[newline - 1] === Kind.Colon;
  scan.report("missing-head", span, {}, { fix: isHead ? shiftLeft(scan.text, span.start) : [] });
}

/** What is wrong with a text as a whole: one error where it indents by spaces here and by tabs there. */
export function diagnoseText(tree: Tree): Diagnostic[] {
  let spaces = Infinity;
  let tabs = Infinity;
  tree.segments.forEach((segment, index) => {
    const offset = tree.offsets[index] ?? 0;
    spaces = Math.min(spaces, offset + (segment.spaces ?? Infinity));
    tabs = Math.min(tabs, offset + (segment.tabs ?? Infinity));
  });
  if (spaces === Infinity || tabs === Infinity) return [];
  const start = Math.max(spaces, tabs);
  const isTabStray = spaces < tabs;
  const name = isTabStray ? "tabs-among-spaces" : "spaces-among-tabs";
  return [diagnostic(name, { start, end: start + 1 }, {}, { fix: reindent(tree, isTabStray) })];
}

/** Writes the indentation of all logical lines in one way; what stands within them stays as it is. */
function reindent({ segments, offsets }: Tree, bySpaces: boolean): TextEdit[] {
  return segments.flatMap(({ text }, index) =>
    lineBeginnings(text).flatMap((end) => {
      const start = startOfLine(text, end);
      const old = text.slice(start, end);
      const depth = [...old].reduce((sum, unit) => (unit === "\t" ? sum + 4 - (sum % 4) : sum + 1), 0);
      const now = bySpaces ? " ".repeat(depth) : "\t".repeat(Math.ceil(depth / 4));
      return old === now ? [] : [{ ...shift({ start, end }, offsets[index] ?? 0), text: now }];
    }),
  );
}

/** Where the first tokens of a segment's logical lines stand. */
function lineBeginnings(text: string): number[] {
  const { kinds, starts, count } = tokenise(text).tokens;
  const beginnings: number[] = [];
  for (let i = 1; i < count; i++) {
    const isFirst = (kinds[i - 1] as number) <= Kind.Dedent && (kinds[i] as number) > Kind.Dedent;
    if (isFirst) beginnings.push(starts[i] as number);
  }
  return beginnings;
}
