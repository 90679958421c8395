import type { TextEdit } from "../diagnostics/diagnostic.ts";
import { lastAtMost } from "../text/last-at-most.ts";
import { parseSegment } from "./parse.ts";
import { segmentStarts } from "./segments.ts";
import type { Segment, Tree } from "./tree.ts";

/**
 * The tree of a text after an edit, from the tree before it: what `parse` would make of the new text. It costs what the
 * declarations around the edit cost; all others are taken over as they are. The edit must lie within the text.
 */
export function editTree(tree: Tree, { start, end, text }: TextEdit): Tree {
  const { segments, offsets } = tree;
  // A comment above a head changes hands with the line that parts them, so the neighbours are cut anew as well: the one
  // above, in which comments may end, and the one below, whose comments may begin further up.
  const first = Math.max(0, segmentAt(tree, start) - 1);
  const last = Math.min(segments.length, segmentAt(tree, end) + 2);
  const from = offsets[first] ?? 0;
  const old = segments.slice(first, last);
  const before = old.map((segment) => segment.text).join("");
  const after = before.slice(0, start - from) + text + before.slice(end - from);

  const known = new Map(old.map((segment) => [segment.text, segment]));
  const starts = segmentStarts(after);
  const made = starts.map((at, index): Segment => {
    const piece = after.slice(at, starts[index + 1] ?? after.length);
    return known.get(piece) ?? parseSegment(piece);
  });
  const growth = after.length - before.length;
  return {
    segments: [...segments.slice(0, first), ...made, ...segments.slice(last)],
    offsets: [
      ...offsets.slice(0, first),
      ...starts.map((at) => at + from),
      ...offsets.slice(last).map((at) => at + growth),
    ],
    length: tree.length + growth,
  };
}

/** The index of the segment that an offset lies in; at the border of two, that of the later one. */
export function segmentAt({ offsets }: Tree, offset: number): number {
  return lastAtMost(offsets, offset);
}
