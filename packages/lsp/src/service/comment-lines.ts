import type { LineIndex, Span } from "@kodeon/parser";
import type { Segment } from "@kodeon/parser/tree";

/** Lines that hold nothing but comments, from the first to the last; they count from 1. */
export interface CommentRun {
  readonly first: number;
  readonly last: number;
}

/** The comment lines of a segment that stand directly below one another and equally deep, from top to bottom. */
export function commentRuns({ text, comments }: Segment, lines: LineIndex): readonly CommentRun[] {
  const runs: { first: number; last: number; depth: number }[] = [];
  for (const { start } of comments) {
    const { line } = lines.position(start);
    const depth = depthOf(text, lines.line(line));
    if (!isBlank(text.slice(lines.line(line).start, start))) continue;
    const run = runs.at(-1);
    if (run?.last === line - 1 && run.depth === depth) run.last = line;
    else runs.push({ first: line, last: line, depth });
  }
  return runs;
}

/** How deep the content of a line stands; a tab goes to the next multiple of four. */
export function depthOf(text: string, { start, end }: Span): number {
  let depth = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charAt(at);
    if (unit === "\t") depth += 4 - (depth % 4);
    else if (unit === " ") depth++;
    else break;
  }
  return depth;
}

/** Whether a stretch of text holds nothing to be seen. */
export function isBlank(text: string): boolean {
  return text.trim() === "";
}
