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
  const chosen = new Map<string, Edit>();
  for (const span of spansOf(document, ranges))
    for (const edit of formatter.formatEdits(document.tree, style, span))
      chosen.set(`${edit.start} ${edit.end}`, edit);
  const edits = [...chosen.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
  return editsIn(document, edits);
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
    else apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
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
