import type { LineIndex, Span } from "@kodeon/parser";
import { editTree, linesOf, parse, segmentAt, type Segment, type Tree } from "@kodeon/parser/tree";
import type { Position, Range } from "vscode-languageserver-types";

/** A manifest as it stands at one moment. It never changes: an edit makes another, which shares what it can. */
export interface Document {
  readonly uri: string;
  /** The client's version; undefined for a file that is not open and was read from the disk. */
  readonly version: number | undefined;
  readonly tree: Tree;
  readonly lines: LineIndex;
}

/** A change as the protocol tells it: the whole text anew, or what stands in a range. */
export type Change = { readonly range?: Range; readonly text: string };

export function createDocument(uri: string, version: number | undefined, text: string): Document {
  return documentOf(uri, version, parse(text).tree);
}

/** The document after changes, each of which speaks of the text that the one before it left. */
export function changeDocument(document: Document, version: number, changes: readonly Change[]): Document {
  let { tree, lines } = document;
  for (const change of changes) {
    if (change.range) {
      const one = offsetIn(lines, change.range.start);
      const other = offsetIn(lines, change.range.end);
      tree = editTree(tree, { start: Math.min(one, other), end: Math.max(one, other), text: change.text });
    } else tree = parse(change.text, tree).tree;
    lines = linesOf(tree);
  }
  return { uri: document.uri, version, tree, lines };
}

function documentOf(uri: string, version: number | undefined, tree: Tree): Document {
  return { uri, version, tree, lines: linesOf(tree) };
}

/**
 * The offset of a position. One behind the end of its line means that end, as the protocol has it; what is outside the text
 * otherwise means the nearest end of it, as servers commonly take it.
 */
export function offsetAt({ lines }: Document, position: Position): number {
  return offsetIn(lines, position);
}

function offsetIn(lines: LineIndex, { line, character }: Position): number {
  if (line < 0) return 0;
  const { start, end } = lines.line(line + 1);
  return Math.min(start + Math.max(0, character), end);
}

export function positionAt({ lines }: Document, offset: number): Position {
  const { line, column } = lines.position(offset);
  return { line: line - 1, character: column - 1 };
}

export function rangeOf(document: Document, { start, end }: Span): Range {
  return { start: positionAt(document, start), end: positionAt(document, end) };
}

/** The text of a document, or of a stretch of it. */
export function textOf({ tree }: Document, span: Span = { start: 0, end: tree.length }): string {
  const { segments, offsets } = tree;
  let text = "";
  for (let i = segmentAt(tree, span.start); i < segments.length && (offsets[i] ?? 0) < span.end; i++) {
    const offset = offsets[i] ?? 0;
    text += segments[i]?.text.slice(Math.max(0, span.start - offset), span.end - offset) ?? "";
  }
  return text;
}

/** The segment that an offset lies in, and where it begins; undefined in an empty text. */
export function segmentOf(
  { tree }: Document,
  offset: number,
): { readonly segment: Segment; readonly start: number } | undefined {
  const index = segmentAt(tree, offset);
  const segment = tree.segments[index];
  return segment && { segment, start: tree.offsets[index] ?? 0 };
}
