import { sortEdits, type TextEdit as Edit } from "@kodeon/parser";
import type { WorkspaceEdit } from "vscode-languageserver-types";
import { rangeOf, type Document } from "./document.ts";

/** What matters of a client that is to change documents. */
export interface EditingClient {
  /** Whether it takes `documentChanges`, which say for which version of a document they are meant. */
  readonly documentChanges: boolean;
}

/** Edits to one document, as a client takes them. */
export function workspaceEdit(
  document: Document,
  edits: readonly Edit[],
  { documentChanges }: EditingClient,
): WorkspaceEdit {
  const { uri, version = null } = document;
  const changes = sortEdits(edits).map((edit) => ({ range: rangeOf(document, edit), newText: edit.text }));
  return documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}
