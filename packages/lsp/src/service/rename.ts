import type { TextEdit } from "@kodeon/parser";
import type { Position, Range, WorkspaceEdit } from "vscode-languageserver-types";
import { offsetAt, rangeOf, type Document } from "./document.ts";
import { objectionTo } from "./new-name.ts";
import type { Project } from "./project.ts";
import { refusalOf, type Refusal } from "./refusal.ts";
import { renameableAt } from "./renameable.ts";
import { placesOf, type NamePlace } from "./symbol-places.ts";
import { workspaceEdit, type EditingClient } from "./workspace-edit.ts";

/** The name at a position and where it stands, without its quotes; or why it cannot be changed. */
export function prepareRename(
  project: Project,
  document: Document,
  position: Position,
): { readonly range: Range; readonly placeholder: string } | Refusal {
  const symbol = renameableAt(project, document, offsetAt(document, position));
  return "refusal" in symbol ? symbol : { range: rangeOf(document, symbol.span), placeholder: symbol.name };
}

/** The edits that put a new name wherever that at a position stands; or why that cannot be. */
export function rename(
  project: Project,
  document: Document,
  position: Position,
  newName: string,
  client: EditingClient,
): WorkspaceEdit | Refusal {
  const symbol = renameableAt(project, document, offsetAt(document, position));
  if ("refusal" in symbol) return symbol;
  if (newName === symbol.name) return {};
  const objection = objectionTo(project, symbol, newName);
  if (objection) return refusalOf(project, objection);
  return editOf(placesOf(project, document, symbol), newName, client);
}

function editOf(places: readonly NamePlace[], text: string, client: EditingClient): WorkspaceEdit {
  const byDocument = new Map<Document, TextEdit[]>();
  for (const { document, span } of places) {
    const known = byDocument.get(document);
    if (known) known.push({ ...span, text });
    else byDocument.set(document, [{ ...span, text }]);
  }
  const edits = [...byDocument].map(([document, own]) => workspaceEdit(document, own, client));
  if (client.documentChanges)
    return { documentChanges: edits.flatMap(({ documentChanges = [] }) => documentChanges) };
  return { changes: Object.fromEntries(edits.flatMap(({ changes = {} }) => Object.entries(changes))) };
}
