import type { TextEdit } from "../diagnostics/diagnostic.ts";
import { tokenise } from "../syntax/lexer/tokenise.ts";
import type { Segment, Tree } from "../syntax/tree.ts";
import { shift, type Span } from "../text/span.ts";
import { linesOf, wholeLines } from "./lines.ts";
import { applyEdits, formatSegment, styleFor } from "./segment-edits.ts";
import type { FormatOptions } from "./style.ts";
import { trimEdit } from "./trim-edit.ts";
import { isSameButForLayout } from "./verify.ts";

/**
 * The edits that format a tree's text, in order and as small as can be: a formatted text has none. With a range only
 * the logical lines that it touches are laid out, as far as the rest can stay as it is.
 */
export function formatEdits(tree: Tree, options: FormatOptions = {}, range?: Span): readonly TextEdit[] {
  const style = styleFor(tree, options);
  return tree.segments.flatMap((segment, index) => {
    const offset = tree.offsets[index] ?? 0;
    const { text } = segment;
    if (range !== undefined && (range.end < offset || range.start > offset + text.length)) return [];
    const layout = formatSegment(segment, index === tree.segments.length - 1, style);
    if (layout.outcome !== "formatted") return [];
    const { edits } = layout;
    const chosen = range === undefined ? edits : editsWithin(segment, edits, shift(range, -offset));
    return chosen.map((edit) => moveEdit(trimEdit(text, edit), offset));
  });
}

/** The same edit, `offset` code units further on. */
export function moveEdit(edit: TextEdit, offset: number): TextEdit {
  return { ...shift(edit, offset), text: edit.text };
}

/** The edits to the lines that a range touches. Lines whose indentation has to go with that of others keep theirs. */
function editsWithin({ text }: Segment, edits: readonly TextEdit[], range: Span): readonly TextEdit[] {
  const scan = tokenise(text);
  const lines = linesOf(scan);
  const touched: TextEdit[] = [];
  const inner: TextEdit[] = [];
  let index = 0;
  for (const edit of edits) {
    while (index < lines.length && (lines[index] as Span).end < edit.end) index++;
    const line = lines[index];
    const whole = wholeLines(text, line ?? { start: text.length, end: text.length });
    if (range.end < whole.start || range.start > whole.end) continue;
    touched.push(edit);
    if (line !== undefined && edit.start >= line.start) inner.push(edit);
  }
  const isSound = (some: readonly TextEdit[]): boolean => isSameButForLayout(scan, applyEdits(text, some));
  return [touched, inner].find(isSound) ?? [];
}
