import { Kind } from "../syntax/tokens.ts";
import { createAtoms, gatherAtoms } from "./atoms.ts";
import { levelsOfComments, NoLevel } from "./comments.ts";
import { isLaidOut } from "./laid-out.ts";
import { layOutLine } from "./line.ts";
import { breaksBetween, endOfComment, isInstruction, put, type Page } from "./page.ts";
import type { Place } from "./place.ts";
import { newline } from "./style.ts";

/** Where the walk over a segment's lines stands. */
interface Walk {
  readonly page: Page;
  /** Where the last token or comment ends. */
  at: number;
  /** What stands last: nothing yet, a line of tokens or a comment, and whether that speaks to the compiler. */
  last: "nothing" | "line" | "comment";
  isInstruction: boolean;
  /** The level of the last line of tokens, and whether it ends in a colon. */
  level: number;
  isOpener: boolean;
  /** The level of the function that lines deeper than it are in; Infinity outside. */
  functionLevel: number;
  /** The next comment, and the levels of all of them. */
  comment: number;
  readonly levels: readonly number[];
}

const atoms = createAtoms();

/** Lays a whole segment out, as edits on the page. What follows its last line is left to `finishSegment`. */
export function layOutSegment(page: Page): { readonly end: number; readonly isInstruction: boolean } {
  const { kinds, ends, count } = page.tokens;
  const at = page.text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const walk: Walk = {
    page,
    at,
    last: "nothing",
    isInstruction: false,
    level: 0,
    isOpener: false,
    functionLevel: Infinity,
    comment: 0,
    levels: levelsOfComments(page),
  };
  let level = 0;
  for (let i = 0; i < count; i++) {
    const kind = kinds[i] as number;
    if (kind === Kind.Indent) level++;
    else if (kind === Kind.Dedent) level--;
    if (kind <= Kind.Dedent) continue;
    const from = i;
    while (kinds[i + 1] !== Kind.Newline && i + 1 < count) i++;
    takeLine(walk, from, i + 1, level);
    walk.at = ends[i] ?? 0;
    walk.isOpener = kinds[i] === Kind.Colon;
  }
  takeComments(walk, Infinity, 0);
  return { end: walk.at, isInstruction: walk.isInstruction };
}

function takeLine(walk: Walk, from: number, to: number, level: number): void {
  const { page } = walk;
  const { kinds, starts } = page.tokens;
  const start = starts[from] as number;
  takeComments(walk, start, level);
  const breaks = breaksBetween(page.text, walk.at, start);
  const first = kinds[from] as number;
  const continues = first === Kind.Else || first === Kind.Catch || first === Kind.Finally;
  const isOpened = walk.isOpener && level > walk.level;
  const isTight = walk.last === "line" && !walk.isInstruction && (continues || isOpened);
  putGap(walk, start, level, breaks > 1 && !isTight);
  if (level <= walk.functionLevel) walk.functionLevel = first === Kind.Function ? level : Infinity;
  const inFunction = level > walk.functionLevel || first === Kind.Function;
  const isSpokenOf = walk.isInstruction && breaks === 1;
  if (!isLaidOut(page, from, to, level)) {
    walk.comment = gatherAtoms(atoms, page, from, to, walk.comment, inFunction);
    layOutLine(page, { atoms, level, inFunction, keepsBreaks: isSpokenOf || atoms.hasInstruction });
  }
  walk.last = "line";
  walk.isInstruction = false;
  walk.level = level;
}

/** Takes the comments before an offset: one beside the last line, and those on lines of their own. */
function takeComments(walk: Walk, before: number, below: number): void {
  const { page } = walk;
  for (; ; walk.comment++) {
    const comment = page.comments[walk.comment];
    if (comment === undefined || comment.start >= before) return;
    const level = walk.levels[walk.comment] ?? NoLevel;
    if (level === NoLevel) {
      put(page, walk.at, comment.start, " ");
    } else {
      const breaks = breaksBetween(page.text, walk.at, comment.start);
      const { level: above, isOpener } = walk;
      // Without lines below it, a comment that a blank line parts from a head is hardly about its block.
      const isOpened = isOpener && below > above && level > above;
      const isTight = walk.last === "line" && !walk.isInstruction && isOpened;
      putGap(walk, comment.start, level, breaks > 1 && !isTight);
      walk.last = "comment";
    }
    walk.at = endOfComment(page.text, comment);
    walk.isInstruction = isInstruction(page, comment);
  }
}

/** What stands before a line: its indentation, at the beginning of all nothing else, elsewhere a line break or a blank line. */
function putGap({ page, at, last }: Walk, start: number, level: number, isBlank: boolean): void {
  const blank = isBlank ? page.style.lineBreak : "";
  const wanted =
    last === "nothing" ? page.style.indentation.repeat(level) : blank + newline(page.style, level);
  put(page, at, start, wanted);
}

/**
 * What follows the last line of a segment: a blank line before another declaration, a line break at the end of the
 * text. A comment that speaks to the compiler of the next declaration's first line stays right above it.
 */
export function finishSegment(page: Page, end: number, isSpokenOf: boolean, place: Place): void {
  const { text, style } = page;
  const { isFirst, isLast, isBeforeMark } = place;
  const hasMark = text.charCodeAt(0) === 0xfeff;
  if (end === (hasMark ? 1 : 0) && (isFirst || isBeforeMark)) {
    // Only blanks, which go; of two marks that would come to stand side by side the second is enough.
    put(page, 0, text.length, hasMark && !isBeforeMark ? text.charAt(0) : "");
    return;
  }
  const breaks = breaksBetween(text, end, text.length);
  let gap = style.lineBreak;
  if (isLast) gap = breaks > 0 || style.insertFinalNewline ? style.lineBreak : "";
  else if (!isSpokenOf || breaks !== 1) gap += style.lineBreak;
  put(page, end, text.length, gap);
}
