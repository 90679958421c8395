import { startOfLine } from "../syntax/characters.ts";
import { Kind, type TokenBuffer } from "../syntax/tokens.ts";
import type { Span } from "../text/span.ts";
import { breaksBetween, isInstruction } from "./page.ts";

/** The level of a comment that has no line for itself among the logical lines: it is beside one or inside of one. */
export const NoLevel = -1;

/** A segment's text with its tokens and comments, as a scan and a page have them. */
interface CommentedText {
  readonly text: string;
  readonly tokens: TokenBuffer;
  readonly comments: readonly Span[];
}

/**
 * The level of each comment's line, by what the comment is about; two layouts of a segment in which they differ say
 * different things.
 */
export function levelsOfComments(source: CommentedText): number[] {
  const { text, comments } = source;
  const { kinds, starts, ends, count } = source.tokens;
  const levels: number[] = [];
  if (comments.length === 0) return levels;
  /** How far the lines of each level stand from the left, in code units. */
  const depths: number[] = [];
  let above = 0;
  let isOpener = false;
  /** Where the line above ends, as long as no comment has come behind it; -1 elsewhere. */
  let lineEnd = -1;
  const takeComments = (before: number, below: number, depthBelow: number): void => {
    for (let comment = comments[levels.length]; comment !== undefined && comment.start < before;) {
      const isBeside = lineEnd >= 0 && breaksBetween(text, lineEnd, comment.start) === 0;
      const around = { above, depths, isOpener, below, depthBelow };
      levels.push(isBeside ? NoLevel : levelOfComment(depthOf(text, comment.start), around));
      lineEnd = -1;
      comment = comments[levels.length];
    }
  };
  let level = 0;
  for (let i = 0; i < count; i++) {
    const kind = kinds[i] as number;
    if (kind === Kind.Indent) level++;
    else if (kind === Kind.Dedent) level--;
    if (kind <= Kind.Dedent) continue;
    const start = starts[i] as number;
    const depth = depthOf(text, start);
    takeComments(start, level, depth);
    while (kinds[i + 1] !== Kind.Newline && i + 1 < count) i++;
    lineEnd = ends[i] as number;
    isOpener = kinds[i] === Kind.Colon;
    above = level;
    depths[level] = depth;
    while ((comments[levels.length]?.start ?? Infinity) < lineEnd) levels.push(NoLevel);
  }
  if (count > 0) takeComments(Infinity, 0, 0);
  else for (const comment of comments) levels.push(levelOfLoose(text, comment));
  return levels;
}

/** Where there is no declaration, nothing above can own a comment, save one that speaks to the compiler. */
function levelOfLoose(text: string, comment: Span): number {
  return isInstruction({ text, hasInstructions: true }, comment) && depthOf(text, comment.start) > 0 ? 1 : 0;
}

/** What surrounds a comment that has a line for itself. */
interface Surroundings {
  /** The level of the line above, and of each level up to it how far its lines stand from the left, in code units. */
  readonly above: number;
  readonly depths: readonly number[];
  /** The line above ends in a colon, so that what stands deeper is in its block. */
  readonly isOpener: boolean;
  /** The level of the line below, and how far it stands from the left. */
  readonly below: number;
  readonly depthBelow: number;
}

/**
 * The level of a comment's line. One that stands no deeper than the line below belongs to that; one that stands deeper
 * belongs to the lines above and stays deeper, in the innermost block that reaches as far.
 */
function levelOfComment(depth: number, around: Surroundings): number {
  const { above, depths, isOpener, below, depthBelow } = around;
  if (depth <= depthBelow) return below;
  if (isOpener && depth > (depths[above] ?? 0)) return Math.max(above, below) + 1;
  for (let level = above; level > below + 1; level--) if (depth >= (depths[level] ?? 0)) return level;
  return below + 1;
}

/** How far from the left something stands, in code units; a byte order mark is no indentation. */
function depthOf(text: string, at: number): number {
  const line = startOfLine(text, at);
  return at - line - (text.charCodeAt(line) === 0xfeff ? 1 : 0);
}
