import { builders } from "prettier/doc";
import type { TextEdit } from "../diagnostics/diagnostic.ts";
import { afterLineBreak, endOfLine } from "../syntax/characters.ts";
import type { Tree } from "../syntax/tree.ts";
import type { Span } from "../text/span.ts";
import { formatEdits } from "./edits.ts";
import type { FormatOptions } from "./style.ts";
import { splits } from "./trim-edit.ts";

/** A stretch of a text, and what it becomes as a document of Prettier's. */
export interface Part extends Span {
  readonly doc: builders.Doc;
}

/**
 * A text, stretch by stretch, as it is formatted: what stays as it is, no further than to the end of its line, and what
 * changes. Prettier finds its cursor again in a short stretch, and would take long in the whole of a text. Lines are
 * broken already, by Prettier's own printer (`brackets.ts`), so that the plugin and the command line can never differ.
 */
export function partsOf(tree: Tree, options: FormatOptions = {}): Part[] {
  const text = tree.segments.map((segment) => segment.text).join("");
  const parts: Part[] = [];
  let isBegun = false;
  let endsInBlanks = false;
  const add = (start: number, end: number, now: string): void => {
    // Prettier keeps the mark that a file begins with, and one more would be one too many.
    const printed = isBegun ? now : now.replace(/^\ufeff/, "");
    isBegun ||= now !== "";
    parts.push({ start, end, doc: docOf(printed, endsInBlanks) });
    if (now !== "") endsInBlanks = /[ \t]$/.test(now);
  };
  let at = 0;
  let nextLine = 0;
  const keep = (end: number): void => {
    while (at < end) {
      if (nextLine <= at) nextLine = afterLineBreak(text, endOfLine(text, at));
      const stop = Math.min(end, nextLine);
      add(at, stop, text.slice(at, stop));
      at = stop;
    }
  };
  for (const edit of joined(formatEdits(tree, options))) {
    const { start, end, text: now } = edit.text === "" ? withNeighbour(text, edit, at) : edit;
    keep(start);
    add(start, end, now);
    at = end;
  }
  keep(text.length);
  return parts;
}

/** Edits that touch one another become one. */
function joined(edits: readonly TextEdit[]): TextEdit[] {
  const result: TextEdit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (last?.end !== edit.start) result.push(edit);
    else result[result.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text };
  }
  return result;
}

/** A removal with the character behind it, at the end of the text with that before it: nowhere has Prettier a place for its cursor. */
function withNeighbour(text: string, { start, end }: TextEdit, from: number): TextEdit {
  if (end < text.length) {
    const stop = splits(text, end + 1) ? end + 2 : end + 1;
    return { start, end: stop, text: text.slice(end, stop) };
  }
  const first = Math.max(from, splits(text, start - 1) ? start - 2 : start - 1);
  return { start: first, end, text: text.slice(first, start) };
}

/** A stretch of formatted text; `endsInBlanks` tells of what stands before it. */
function docOf(text: string, endsInBlanks: boolean): builders.Doc {
  const [first = "", ...lines] = text.split(/\r\n|\r|\n/);
  const doc: builders.Doc[] = [first];
  let isBlank = first === "" ? endsInBlanks : /[ \t]$/.test(first);
  for (const line of lines) {
    // Prettier trims a line before a hard break; blanks at the end of a text block's line are text.
    doc.push(isBlank ? builders.literalline : builders.hardline, line);
    isBlank = /[ \t]$/.test(line);
  }
  return lines.length === 0 ? first : doc;
}
