import type { TextEdit } from "./diagnostic.ts";

/** A text with these edits done, in whatever order they come; none of them may overlap another. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let at = 0;
  const pieces = sortEdits(edits).map((edit) => {
    const piece = text.slice(at, edit.start) + edit.text;
    at = edit.end;
    return piece;
  });
  return pieces.join("") + text.slice(at);
}

/** From top to bottom; what is inserted at one place stays in its order and comes before what is replaced there. */
export function sortEdits(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
