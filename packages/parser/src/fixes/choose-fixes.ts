import type { Diagnostic, TextEdit } from "../diagnostics/diagnostic.ts";
import type { Span } from "../text/span.ts";

/**
 * Of some diagnostics those whose fixes can be applied together, or one after the other from the bottom, sorted from top
 * to bottom. Where the stretches that two fixes take from their first edit to their last touch one another, only one is
 * among them.
 */
export function chooseFixes(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const fixable = diagnostics
    .filter(({ fix }) => fix.length > 0)
    .map((each) => ({ each, ...extentOf(each.fix) }));
  const chosen: Diagnostic[] = [];
  let taken = -1;
  for (const { each, start, end } of fixable.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start <= taken) continue;
    chosen.push(each);
    taken = end;
  }
  return chosen;
}

function extentOf(fix: readonly TextEdit[]): Span {
  let [start, end] = [Infinity, -Infinity];
  for (const edit of fix) {
    start = Math.min(start, edit.start);
    end = Math.max(end, edit.end);
  }
  return { start, end };
}
