import {
  DocumentHighlightKind,
  type DocumentHighlight,
  type Location,
  type Position,
} from "vscode-languageserver-types";
import { offsetAt, rangeOf, type Document } from "./document.ts";
import type { Project } from "./project.ts";
import { symbolAt } from "./symbol-at.ts";
import { packagePlaces, placesOf, type NamePlace } from "./symbol-places.ts";

/** Everywhere that the name at a position stands, by file and from top to bottom. */
export function references(
  project: Project,
  document: Document,
  position: Position,
  { includeDeclaration }: { readonly includeDeclaration: boolean },
): Location[] {
  const symbol = symbolAt(document, offsetAt(document, position));
  if (symbol === undefined) return [];
  return placesOf(project, document, symbol)
    .filter(({ use }) => includeDeclaration || use !== "declaration")
    .map((place) => ({ uri: place.document.uri, range: rangeOf(place.document, place.span) }));
}

/** Where the name at a position stands in the document, and whether it is given something there or asked for it. */
export function highlights(project: Project, document: Document, position: Position): DocumentHighlight[] {
  const symbol = symbolAt(document, offsetAt(document, position));
  if (symbol === undefined) return [];
  // Other files need not be looked into for a package.
  const places =
    symbol.kind === "package" ? packagePlaces(document, symbol.name) : placesOf(project, document, symbol);
  return places.map(({ span, use }) => ({ range: rangeOf(document, span), kind: kinds[use] }));
}

const kinds: Readonly<Record<NamePlace["use"], DocumentHighlightKind>> = {
  declaration: DocumentHighlightKind.Write,
  write: DocumentHighlightKind.Write,
  read: DocumentHighlightKind.Read,
};
