import { applyEdits } from "../diagnostics/apply-edits.ts";
import type { TextEdit } from "../diagnostics/diagnostic.ts";
import { endOfLine, isBlank, startOfLine } from "../syntax/characters.ts";
import { diagnoseForeign } from "../syntax/foreign.ts";
import { tokenise } from "../syntax/lexer/tokenise.ts";
import type { Tree } from "../syntax/tree.ts";
import { shift, type Span } from "../text/span.ts";
import { editsInPlace } from "./in-place.ts";
import { linesOf, wholeLines } from "./lines.ts";
import { type Place, placesIn } from "./place.ts";
import { formatSegment, styleFor } from "./segment-edits.ts";
import type { FormatOptions, Style } from "./style.ts";
import { trimEdit } from "./trim-edit.ts";
import { isSameButForLayout } from "./verify.ts";

/**
 * The edits that format a tree's text, in order and as small as can be: a formatted text has none. With a range only
 * the logical lines that it touches are laid out, as far as the rest can stay as it is.
 */
export function formatEdits(tree: Tree, options: FormatOptions = {}, range?: Span): readonly TextEdit[] {
  if (diagnoseForeign(tree) !== undefined) return [];
  const length = (tree.offsets.at(-1) ?? 0) + (tree.segments.at(-1)?.text.length ?? 0);
  const style = styleFor(tree, options, range !== undefined && (range.start > 0 || range.end < length));
  const placeOf = placesIn(tree);
  return tree.segments.flatMap((segment, index) => {
    const offset = tree.offsets[index] ?? 0;
    const { text } = segment;
    if (range !== undefined && (range.end < offset || range.start > offset + text.length)) return [];
    const place = placeOf(index);
    const layout = formatSegment(segment, place, style);
    if (layout.outcome !== "formatted") return [];
    const { edits } = layout;
    const chosen =
      range === undefined ? edits : editsWithin(text, edits, shift(range, -offset), { place, style });
    return chosen.map((edit) => moveEdit(trimEdit(text, edit), offset));
  });
}

/** The same edit, `offset` code units further on. */
export function moveEdit(edit: TextEdit, offset: number): TextEdit {
  return { ...shift(edit, offset), text: edit.text };
}

interface Setting {
  readonly place: Place;
  readonly style: Style;
}

/**
 * The edits to the lines that a range touches. Lines whose indentation has to go with that of others keep theirs, and so
 * do comments at the edge of the range where what they are about stays as it is.
 */
function editsWithin(
  text: string,
  edits: readonly TextEdit[],
  range: Span,
  { place, style }: Setting,
): readonly TextEdit[] {
  const scan = tokenise(text);
  const lines = linesOf(scan);
  const touched: TextEdit[] = [];
  /** Those that indent the comments with which the range ends. */
  let trailing = new Set<TextEdit>();
  /** What goes with a line that is not laid out: the blanks at the end of the one above it. */
  const trims: TextEdit[] = [];
  let index = 0;
  for (const edit of edits) {
    while (index < lines.length && (lines[index] as Span).end < edit.end) index++;
    const line = lines[index];
    const whole = wholeLines(text, line ?? { start: text.length, end: text.length });
    if (range.end < whole.start || range.start > whole.end) {
      trims.push(...trimmed(text, edit, range));
      continue;
    }
    touched.push(edit);
    if (line === undefined || !text.startsWith("//", line.start)) trailing = new Set();
    else if (edit.end <= line.start) trailing.add(edit);
  }
  const isSound = (some: readonly TextEdit[]): boolean =>
    isSameButForLayout(scan, applyEdits(text, some), place);
  const withoutTrailing = touched.filter((edit) => !trailing.has(edit));
  const moving = [touched, withoutTrailing].map((some) => byPlace([...some, ...trims])).find(isSound);
  if (moving !== undefined) return moving;
  const isTouched = (line: Span): boolean => {
    const { start, end } = wholeLines(text, line);
    return range.end >= start && range.start <= end;
  };
  // What follows the last line is in no line, and stands where it is to, wherever that line stands.
  const end = lines.at(-1)?.end ?? 0;
  const behind = touched.filter(({ start }) => start >= end);
  const inPlace = byPlace([...editsInPlace(scan, style, lines.filter(isTouched)), ...behind, ...trims]);
  return isSound(inPlace) ? inPlace : [];
}

/** Of an edit between two lines what it does to the end of the first one, where the range touches that. */
function trimmed(text: string, { start }: TextEdit, range: Span): readonly TextEdit[] {
  const end = endOfLine(text, start);
  if (start === end || range.end < startOfLine(text, start) || range.start > end) return [];
  return isBlankBetween(text, start, end) ? [{ start, end, text: "" }] : [];
}

function isBlankBetween(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isBlank(text.charCodeAt(i))) return false;
  return true;
}

function byPlace(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.toSorted((a, b) => a.start - b.start);
}
