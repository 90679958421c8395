import type { Diagnostic, Span, TextEdit } from "@kodeon/parser";

type Fix = readonly TextEdit[];

/**
 * The fixes that can be applied together or one after the other from the bottom, sorted from top to bottom. Where the
 * stretches that two of them take from their first edit to their last touch one another, only one is among them.
 */
export function chooseFixes(diagnostics: readonly Diagnostic[]): readonly Fix[] {
  const fixes = diagnostics.filter(({ fix }) => fix.length > 0).map(({ fix }) => ({ fix, ...extentOf(fix) }));
  const chosen: Fix[] = [];
  let taken = -1;
  for (const { fix, start, end } of fixes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start <= taken) continue;
    chosen.push(fix);
    taken = end;
  }
  return chosen;
}

/** A text with these edits done, none of which may overlap another. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let at = 0;
  const pieces = edits
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((edit) => {
      const piece = text.slice(at, edit.start) + edit.text;
      at = edit.end;
      return piece;
    });
  return pieces.join("") + text.slice(at);
}

function extentOf(fix: Fix): Span {
  return { start: Math.min(...fix.map(({ start }) => start)), end: Math.max(...fix.map(({ end }) => end)) };
}
