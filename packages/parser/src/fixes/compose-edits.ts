import type { TextEdit } from "../diagnostics/diagnostic.ts";
import { sortEdits } from "../diagnostics/apply-edits.ts";

/** What a text consists of after edits: stretches of what it was before, and what is new. */
type Piece = { readonly start: number; readonly end: number } | string;

/**
 * The edits to a text that do what `first` does to it and `next` to what that leaves. They come from top to bottom and do
 * not touch one another.
 */
export function composeEdits(first: readonly TextEdit[], next: readonly TextEdit[]): readonly TextEdit[] {
  return editsOf(cut(piecesOf(first), next));
}

function piecesOf(edits: readonly TextEdit[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, text } of sortEdits(edits)) {
    pieces.push({ start: at, end: start }, text);
    at = end;
  }
  return [...pieces, { start: at, end: Infinity }];
}

/** The pieces of a text after edits to what they say together. */
function cut(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
  const rest = pieces.toReversed();
  const result: Piece[] = [];

  function take(length: number, isKept: boolean): void {
    let left = length;
    while (left > 0) {
      const piece = rest.pop();
      if (piece === undefined) return;
      const [head, tail] = split(piece, left);
      if (isKept) result.push(head);
      if (tail !== undefined) rest.push(tail);
      left -= lengthOf(head);
    }
  }

  let at = 0;
  for (const { start, end, text } of sortEdits(edits)) {
    take(start - at, true);
    take(end - start, false);
    result.push(text);
    at = end;
  }
  take(Infinity, true);
  return result;
}

function split(piece: Piece, at: number): readonly [Piece, Piece | undefined] {
  if (lengthOf(piece) <= at) return [piece, undefined];
  if (typeof piece === "string") return [piece.slice(0, at), piece.slice(at)];
  const middle = piece.start + at;
  return [
    { start: piece.start, end: middle },
    { start: middle, end: piece.end },
  ];
}

function lengthOf(piece: Piece): number {
  return typeof piece === "string" ? piece.length : piece.end - piece.start;
}

function editsOf(pieces: readonly Piece[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let text = "";
  for (const piece of pieces) {
    if (typeof piece === "string") text += piece;
    else if (lengthOf(piece) > 0) {
      if (piece.start > at || text !== "") edits.push({ start: at, end: piece.start, text });
      at = piece.end;
      text = "";
    }
  }
  return edits;
}
