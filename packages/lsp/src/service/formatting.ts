import type { Span, TextEdit as Edit } from "@kodeon/parser";
import * as formatter from "@kodeon/parser/format";
import type { FormattingOptions, Position, Range, TextEdit } from "vscode-languageserver-types";
import { offsetAt, rangeOf, type Document } from "./document.ts";
import type { Project } from "./project.ts";

/** The keys after which `formatOnType` has something to do. */
export const formattingKeys: readonly [string, ...string[]] = ["\n", ":"];

/** Lays a document out. Declarations whose syntax is damaged stay as they are. */
export function formatDocument(
  _project: Project,
  document: Document,
  options: FormattingOptions,
): TextEdit[] {
  return editsIn(document, formatter.formatEdits(document.tree, optionsOf(options)));
}

/** Lays out the lines that a range touches. */
export function formatRange(
  project: Project,
  document: Document,
  range: Range,
  options: FormattingOptions,
): TextEdit[] {
  return formatRanges(project, document, [range], options);
}

/** Lays out the lines that any of several ranges touches, each line once, from top to bottom. */
export function formatRanges(
  _project: Project,
  document: Document,
  ranges: readonly Range[],
  options: FormattingOptions,
): TextEdit[] {
  const style = optionsOf(options);
  const laidOut: Stretch[] = [];
  for (const span of spansOf(document, ranges)) {
    let whole = layOut(document, span, style);
    for (let last = laidOut.at(-1); last && meet(last, whole); last = laidOut.at(-1)) {
      laidOut.pop();
      whole = layOut(document, joined(last.span, whole.span), style);
    }
    if (whole.edits.length > 0) laidOut.push(whole);
  }
  return editsIn(
    document,
    laidOut.flatMap(({ edits }) => edits),
  );
}

/** A part of a document, and what lays out the lines that it touches. */
interface Stretch {
  readonly span: Span;
  readonly edits: readonly Edit[];
}

function layOut({ tree }: Document, span: Span, style: formatter.FormatOptions): Stretch {
  return { span, edits: formatter.formatEdits(tree, style, span) };
}

/**
 * Whether the second of two stretches edits what the first one edits, too. Then both touch one line, or two with nothing
 * but empty ones in between, of which each alone would have its own view: they are laid out as one.
 */
function meet(first: Stretch, second: Stretch): boolean {
  const last = first.edits.at(-1);
  const next = second.edits[0];
  return last !== undefined && next !== undefined && (next.start < last.end || next.start === last.start);
}

function joined(one: Span, other: Span): Span {
  return { start: one.start, end: Math.max(one.end, other.end) };
}

/** What ranges cover, in order and apart from one another. */
function spansOf(document: Document, ranges: readonly Range[]): readonly Span[] {
  const spans: Span[] = [];
  for (const range of ranges) {
    const start = offsetAt(document, range.start);
    spans.push({ start, end: Math.max(start, offsetAt(document, range.end)) });
  }
  const apart: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last === undefined || last.end < span.start) apart.push(span);
    else apart[apart.length - 1] = joined(last, span);
  }
  return apart;
}

/** Lays out the line that `typed` has just ended before `position`, and indents the new one. */
export function formatOnType(
  _project: Project,
  document: Document,
  position: Position,
  typed: string,
  options: FormattingOptions,
): TextEdit[] {
  const offset = offsetAt(document, position);
  return editsIn(document, formatter.formatOnType(document.tree, offset, typed, optionsOf(options)));
}

/**
 * The formatter's options for those of an editor. Blanks at the ends of lines and empty lines at the end of the file
 * always go: they are layout.
 */
function optionsOf({
  tabSize,
  insertSpaces,
  insertFinalNewline,
}: FormattingOptions): formatter.FormatOptions {
  return {
    ...(Number.isSafeInteger(tabSize) ? { indentWidth: tabSize } : {}),
    useTabs: insertSpaces === false,
    ...(typeof insertFinalNewline === "boolean" ? { insertFinalNewline } : {}),
  };
}

function editsIn(document: Document, edits: readonly Edit[]): TextEdit[] {
  return edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.text }));
}
