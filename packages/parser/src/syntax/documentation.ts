import type { Span } from "../text/span.ts";
import { isBlank, isLineBreak, NoBreakSpace } from "./characters.ts";
import type { FunctionDeclaration, Segment } from "./tree.ts";

/**
 * The documentation of what begins at `start`: the comment lines directly above it, without their slashes, one a line.
 * Undefined where there are none; a blank line detaches a comment.
 */
function documentationAt(segment: Segment, start: number): string | undefined {
  const { text, comments } = segment;
  const lines: string[] = [];
  let below = lineStart(text, start);
  for (let i = lastBefore(comments, below); i >= 0; i--) {
    const comment = comments[i] as Span;
    const begin = lineStart(text, comment.start);
    if (!isAlone(text, begin, comment) || afterBreak(text, comment.end) !== below) break;
    // One that stands deeper belongs to the lines above it.
    if (depthOf(text, begin, comment.start) > depthOf(text, lineStart(text, start), start)) break;
    if (!isInstruction(text, comment)) lines.unshift(contentOf(text, comment));
    below = begin;
  }
  return lines.length === 0 ? undefined : lines.join("\n");
}

/** A function's documentation: the comment above it, or else the one that opens its body. */
export function documentationOf(segment: Segment, node: FunctionDeclaration): string | undefined {
  const above = documentationAt(segment, node.start);
  const first = node.body[0];
  if (above !== undefined || first === undefined) return above;
  const { text, comments } = segment;
  const head = endOfHead(segment, node);
  const opening = comments.filter(({ start }) => start > head && start < first.start);
  const lines: string[] = [];
  let below: number | undefined;
  for (const comment of opening) {
    const begin = lineStart(text, comment.start);
    if (!isAlone(text, begin, comment)) continue;
    if (below !== undefined && below !== begin) break;
    if (!isInstruction(text, comment)) lines.push(contentOf(text, comment));
    below = afterBreak(text, comment.end);
  }
  return lines.length === 0 ? undefined : lines.join("\n");
}

/** Where the colon of a function's head stands; comments may stand among its parameters, with colons in them. */
function endOfHead({ text, comments }: Segment, { name, parameters }: FunctionDeclaration): number {
  let at = text.indexOf(":", parameters.at(-1)?.end ?? name.end);
  for (const { start, end } of comments) {
    if (at >= start && at < end) at = text.indexOf(":", end);
  }
  return at;
}

/** Comments that speak to the compiler are no documentation. */
function isInstruction(text: string, { start, end }: Span): boolean {
  return /^\/\/+[ \t]*kodeonc-/.test(text.slice(start, end));
}

function lastBefore(comments: readonly Span[], offset: number): number {
  let i = comments.length - 1;
  while (i >= 0 && (comments[i] as Span).start >= offset) i--;
  return i;
}

/** Whether nothing that can be seen stands before the comment on its line. */
function isAlone(text: string, begin: number, comment: Span): boolean {
  for (let i = begin; i < comment.start; i++) {
    const unit = text.charCodeAt(i);
    if (!isBlank(unit) && unit !== NoBreakSpace && unit !== 0xfeff) return false;
  }
  return true;
}

/** How many code units stand before something on its line; a byte order mark has no width. */
function depthOf(text: string, begin: number, at: number): number {
  return text.slice(begin, at).replaceAll("\uFEFF", "").length;
}

function contentOf(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .replace(/^(?:\/\/+|#+)/, "")
    .trim();
}

function lineStart(text: string, at: number): number {
  let i = at;
  while (i > 0 && !isLineBreak(text.charCodeAt(i - 1))) i--;
  return i;
}

function afterBreak(text: string, at: number): number {
  return text.startsWith("\r\n", at) ? at + 2 : at + 1;
}
