import { applyEdits } from "../diagnostics/apply-edits.ts";
import type { TextEdit } from "../diagnostics/diagnostic.ts";
import { isBlank, isLineBreak, startOfLine } from "../syntax/characters.ts";
import { diagnoseForeign } from "../syntax/foreign.ts";
import type { Scanned } from "../syntax/lexer/scan.ts";
import { tokenise } from "../syntax/lexer/tokenise.ts";
import type { Segment, Tree } from "../syntax/tree.ts";
import type { Span } from "../text/span.ts";
import { placeClause } from "./clause.ts";
import { moveEdit } from "./edits.ts";
import { indentationAt } from "./indentation.ts";
import { editsInPlace } from "./in-place.ts";
import { linesOf } from "./lines.ts";
import { type Place, placesIn } from "./place.ts";
import { styleFor } from "./segment-edits.ts";
import type { FormatOptions, Style } from "./style.ts";
import { trimEdit } from "./trim-edit.ts";
import { isSameButForLayout } from "./verify.ts";

/**
 * The edits that follow a colon or a line break that has just been typed, where `offset` stands behind it: the line
 * that it ends is laid out, a clause such as `sebaliknya:` is put below the statement that it goes on with, and a new
 * line is indented. What the new line begins with moves along only where a line has been split and its rest stays in its
 * block: an empty line above something leaves that where it is. What is damaged elsewhere does not matter; a line that is
 * damaged itself, or that goes on below, stays as it is.
 */
export function formatOnType(
  tree: Tree,
  offset: number,
  typed: string,
  options: FormatOptions = {},
): readonly TextEdit[] {
  if (diagnoseForeign(tree) !== undefined) return [];
  const style = styleFor(tree, options, true);
  const isBreak = typed === "\n" || typed === "\r\n" || typed === "\r";
  if (!isBreak && typed !== ":") return [];
  const text = tree.segments.map((segment) => segment.text).join("");
  if (!(offset > 0 && offset <= text.length)) return [];
  const line = isBreak ? startOfLine(text, offset) : offset;
  if (isBreak && line === 0) return [];
  const index = tree.offsets.findLastIndex((start) => start < line);
  const segment = tree.segments[index];
  if (segment === undefined) return [];
  const start = tree.offsets[index] ?? 0;
  const end = isBreak ? endBefore(text, line) : offset;
  const setting: Setting = { style, place: placesIn(tree)(index) };
  const clause = isBreak ? [] : placeClause(segment, end - start);
  const edits = clause.length > 0 ? clause : endedLine(segment, end - start, isBreak, setting);
  // A line that begins another declaration, or the comments above one, stays at the left edge.
  const isOther = tree.offsets[index + 1] === line;
  if (isBreak && !isOther) edits.push(...newLine(segment, end - start, line - start, setting));
  return edits.map((edit) => moveEdit(edit, start));
}

interface Setting {
  readonly style: Style;
  readonly place: Place;
}

/** The edit that indents the line at `line` of a segment, where the line above, which ends at `end`, has just been ended. */
function newLine({ text }: Segment, end: number, line: number, { style, place }: Setting): TextEdit[] {
  let content = line;
  while (isBlank(text.charCodeAt(content))) content++;
  const edit = {
    start: line,
    end: content,
    text: indentationAt(text, line, text.charCodeAt(content), style),
  };
  if (text.slice(line, content) === edit.text) return [];
  if (content === text.length || isLineBreak(text.charCodeAt(content))) return [edit];
  let before = end;
  while (before > 0 && isBlank(text.charCodeAt(before - 1))) before--;
  if (before === 0 || isLineBreak(text.charCodeAt(before - 1))) return [];
  const result = applyEdits(text, [edit]);
  const now = tokenise(text);
  const then = tokenise(result);
  if (bringsIn(now, then) || crookedBehind(then, line + edit.text.length) < crookedBehind(now, content))
    return [];
  // Inside brackets the rest of a line may end them where it stands now, so the line as it was speaks for it too, unless
  // there is more wrong with that.
  const unsplit = tokenise(`${text.slice(0, before)} ${text.slice(content)}`);
  const witnesses = unsplit.diagnostics.length > now.diagnostics.length ? [now] : [now, unsplit];
  return witnesses.some((each) => isSameButForLayout(each, result, place)) ? [edit] : [];
}

/** Whether a segment is indented by spaces or tabs now, and was not before: the other segments may have the other kind. */
function bringsIn(before: Scanned, after: Scanned): boolean {
  const spaces = before.spaces === undefined && after.spaces !== undefined;
  return spaces || (before.tabs === undefined && after.tabs !== undefined);
}

/**
 * How many lines behind an offset stand as deep as no block. Where there are fewer once a line above them has moved, one
 * has come to stand in a block by chance.
 */
function crookedBehind({ diagnostics }: Scanned, offset: number): number {
  return diagnostics.filter(({ name, span }) => name === "unknown-dedent" && span.start > offset).length;
}

/** Where the line ends above the one that begins at `line`. */
function endBefore(text: string, line: number): number {
  let end = line;
  if (text.charAt(end - 1) === "\n") end--;
  if (text.charAt(end - 1) === "\r") end--;
  return end;
}

/** The edits to the logical line that ends with the physical one that ends at `end`. */
function endedLine(segment: Segment, end: number, isBreak: boolean, { style, place }: Setting): TextEdit[] {
  const { text } = segment;
  const scan = tokenise(text);
  const line = linesOf(scan).findLast(({ start }) => start < end);
  const isSound = (some: readonly TextEdit[]): boolean =>
    isSameButForLayout(scan, applyEdits(text, some), place);
  // Those at the end of a text block's line are text.
  const found = isBreak ? blanksBefore(text, end) : [];
  const blanks = isSound(found) ? found : [];
  if (line === undefined || line.end > end || line.end <= startOfLine(text, end)) return blanks;
  if (!isBreak && (line.end !== end || text.charAt(end - 1) !== ":")) return [];
  if (isDamagedAt(segment, scan, line)) return blanks;
  const own = editsInPlace(scan, style, [line]);
  const edits = [...own.map((edit) => trimEdit(text, edit)), ...blanks];
  return isSound(edits) ? edits : [];
}

/** Blanks at the end of a line go. */
function blanksBefore(text: string, end: number): TextEdit[] {
  let start = end;
  while (start > 0 && isBlank(text.charCodeAt(start - 1))) start--;
  // On a line with nothing else they are somebody's indentation in a text, or go with the next formatting.
  const isAlone = start === 0 || isLineBreak(text.charCodeAt(start - 1));
  return start === end || isAlone ? [] : [{ start, end, text: "" }];
}

/**
 * Whether something is wrong with a line. What the lexer says of one that belongs to damage the parser keeps to itself;
 * only how deep a line may stand is for the parser alone to say.
 */
function isDamagedAt(segment: Segment, scan: Scanned, line: Span): boolean {
  const ofLexer = scan.diagnostics.filter(({ name }) => name !== "unknown-dedent");
  return [...segment.diagnostics, ...ofLexer].some(
    ({ severity, span }) => severity === "error" && span.end >= line.start && span.start <= line.end,
  );
}
