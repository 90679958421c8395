import { lastAtMost } from "../text/last-at-most.ts";
import { lineStarts, withoutBreak, type LineIndex } from "../text/line-index.ts";
import { segmentAt } from "./edit-tree.ts";
import type { Segment, Tree } from "./tree.ts";

/**
 * The lines of the text of a tree, equal to its `lineIndex`. Segments remember their lines, so that after an edit only
 * the declarations that were parsed again are looked through.
 */
export function linesOf(tree: Tree): LineIndex {
  const { segments, offsets, length } = tree;
  // How many lines begin before each segment. Every segment but the last ends with a line break.
  const before = new Array<number>(segments.length);
  let count = 0;
  segments.forEach((segment, index) => {
    before[index] = count;
    count += startsIn(segment).length - 1;
  });

  return {
    lineCount: count + 1,
    position(offset) {
      const target = Math.max(0, Math.min(offset, length));
      const index = segmentAt(tree, target);
      const segment = segments[index];
      if (segment === undefined) return { line: 1, column: 1 };
      const inner = target - (offsets[index] ?? 0);
      const starts = startsIn(segment);
      const line = lastAtMost(starts, inner);
      return { line: (before[index] ?? 0) + line + 1, column: inner - (starts[line] ?? 0) + 1 };
    },
    line(number) {
      const wanted = number - 1;
      const index = lastAtMost(before, wanted);
      const segment = segments[index];
      if (segment === undefined || wanted > count) return { start: length, end: length };
      const starts = startsIn(segment);
      const inner = wanted - (before[index] ?? 0);
      const start = starts[inner] ?? 0;
      const end = withoutBreak(segment.text, start, starts[inner + 1] ?? segment.text.length);
      const offset = offsets[index] ?? 0;
      return { start: offset + start, end: offset + end };
    },
  };
}

const known = new WeakMap<Segment, readonly number[]>();

function startsIn(segment: Segment): readonly number[] {
  let starts = known.get(segment);
  if (starts === undefined) known.set(segment, (starts = lineStarts(segment.text)));
  return starts;
}
