import type { TextEdit as Edit } from "@kodeon/parser";
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
  _project: Project,
  document: Document,
  range: Range,
  options: FormattingOptions,
): TextEdit[] {
  const start = offsetAt(document, range.start);
  const end = Math.max(start, offsetAt(document, range.end));
  return editsIn(document, formatter.formatEdits(document.tree, optionsOf(options), { start, end }));
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
