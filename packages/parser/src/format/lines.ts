import { endOfLine, startOfLine } from "../syntax/characters.ts";
import type { Scanned } from "../syntax/lexer/scan.ts";
import { Kind } from "../syntax/tokens.ts";
import type { Span } from "../text/span.ts";
import { endOfComment } from "./page.ts";

/**
 * Where the logical lines of a segment and the comments on lines of their own begin and end, in order; a comment
 * beside a line is part of it.
 */
export function linesOf({ text, tokens, comments }: Scanned): Span[] {
  const lines: Span[] = [];
  let next = 0;
  const takeComments = (before: number): void => {
    for (let comment = comments[next]; comment !== undefined && comment.start < before;) {
      lines.push({ start: comment.start, end: endOfComment(text, comment) });
      comment = comments[++next];
    }
  };
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.kinds[i] as number) <= Kind.Dedent) continue;
    const start = tokens.starts[i] as number;
    while (tokens.kinds[i + 1] !== Kind.Newline && i + 1 < tokens.count) i++;
    takeComments(start);
    let end = tokens.ends[i] as number;
    const stop = endOfLine(text, end);
    for (let inner = comments[next]; inner !== undefined && inner.start < stop; inner = comments[++next]) {
      end = Math.max(end, endOfComment(text, inner));
    }
    lines.push({ start, end });
  }
  takeComments(Infinity);
  return lines;
}

/** The whole of the lines, from the left edge to the line break, that something stands on. */
export function wholeLines(text: string, { start, end }: Span): Span {
  return { start: startOfLine(text, start), end: endOfLine(text, end) };
}
