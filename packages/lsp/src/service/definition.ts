import type { Location, LocationLink, Position } from "vscode-languageserver-types";
import { offsetAt, rangeOf, type Document } from "./document.ts";
import type { Project } from "./project.ts";
import { symbolAt } from "./symbol-at.ts";
import { declarationsOf } from "./symbol-places.ts";

/**
 * Where the name at a position is declared; a package is once for each of its versions, and nowhere where only the
 * registry has it.
 */
export function definition(project: Project, document: Document, position: Position): LocationLink[] {
  const offset = offsetAt(document, position);
  const symbol = symbolAt(document, offset);
  if (symbol === undefined) return [];
  // A cursor at the quotes around a name stands beside the name itself.
  const { start, end } = symbol.span;
  const origin = { start: Math.min(start, offset), end: Math.max(end, offset) };
  return declarationsOf(project, document, symbol).map((place) => ({
    originSelectionRange: rangeOf(document, origin),
    targetUri: place.document.uri,
    targetRange: rangeOf(place.document, place.whole),
    targetSelectionRange: rangeOf(place.document, place.span),
  }));
}

/** The same for a client that takes no links. */
export function plainLocation({ targetUri, targetSelectionRange }: LocationLink): Location {
  return { uri: targetUri, range: targetSelectionRange };
}
