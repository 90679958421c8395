import { documentationOf } from "../syntax/documentation.ts";
import type { FunctionDeclaration, Segment } from "../syntax/tree.ts";
import type { Span } from "../text/span.ts";

/** From the first to the last of the comments that a function's documentation was read from. */
export function documentationSpan(
  segment: Segment,
  node: FunctionDeclaration,
  documentation: string,
): Span | undefined {
  const { comments } = segment;
  const lines = documentation.split("\n");
  // Without a body there is no other place for documentation but above.
  const isAbove = documentationOf(segment, { ...node, body: [] }) !== undefined;
  const step = isAbove ? -1 : 1;
  const wanted = isAbove ? lines.toReversed() : lines;
  let at = isAbove ? indexFrom(comments, node.start) - 1 : indexFrom(comments, endOfHead(segment, node));
  // Comments that speak to the compiler may stand among those that are documentation.
  const found: Span[] = [];
  for (; found.length < wanted.length; at += step) {
    const comment = comments[at];
    if (comment === undefined) return undefined;
    if (contentOf(segment, comment) === wanted[found.length]) found.push(comment);
  }
  const first = found.at(isAbove ? -1 : 0);
  const last = found.at(isAbove ? 0 : -1);
  return first && last && { start: first.start, end: last.end };
}

/** Where the colon of the head stands; comments may stand among the parameters, with colons in them. */
function endOfHead({ text, comments }: Segment, { name, parameters }: FunctionDeclaration): number {
  const from = parameters.at(-1)?.end ?? name.end;
  let at = text.indexOf(":", from);
  for (let i = indexFrom(comments, from); i < comments.length; i++) {
    const comment = comments[i];
    if (comment === undefined || comment.start > at) break;
    at = text.indexOf(":", comment.end);
  }
  return at;
}

/** The index of the first comment that begins at `offset` or behind it. */
function indexFrom(comments: readonly Span[], offset: number): number {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function contentOf({ text }: Segment, { start, end }: Span): string {
  return text
    .slice(start, end)
    .replace(/^(?:\/\/+|#+)/, "")
    .trim();
}
