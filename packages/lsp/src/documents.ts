import type { Connection } from "vscode-languageserver";
import { changeDocument, createDocument, textOf, type Document } from "./service/document.ts";
import { isConfig, keyOf } from "./uris.ts";

/** The documents that the client has open, by their keys. */
export interface Documents {
  isOpen(key: string): boolean;
  /** The keys of all that are open. */
  keys(): Iterable<string>;
  /** The text of an open document. */
  textOf(key: string): string | undefined;
}

interface Listener {
  /** A manifest was opened or changed. */
  readonly put: (document: Document, isNew: boolean) => void;
  readonly closed: (key: string) => void;
  readonly saved: () => void;
  /** Settings were opened, changed or closed. */
  readonly configChanged: () => void;
  readonly log: (text: string) => void;
}

/** Follows what the client opens, changes and closes (LSP 3.18, Text Document Synchronization). */
export function followDocuments(
  connection: Connection,
  { put, closed, saved, configChanged, log }: Listener,
): Documents {
  const open = new Map<string, Document>();

  function keep(key: string, document: Document, isNew: boolean): void {
    open.set(key, document);
    if (isConfig(key)) configChanged();
    else put(document, isNew);
  }

  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
    const key = keyOf(uri);
    if (open.has(key)) log(`didOpen: ${uri} is open already; its text counts from now on.`);
    keep(key, createDocument(uri, version, text), true);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const key = keyOf(uri);
    const document = open.get(key);
    if (document === undefined) return log(`didChange: ${uri} is not open.`);
    if (document.version !== undefined && version <= document.version)
      log(`didChange: ${uri} goes from version ${document.version} to ${version}.`);
    keep(key, changeDocument(document, version, contentChanges), false);
  });
  connection.onDidSaveTextDocument(saved);
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    const key = keyOf(uri);
    if (!open.delete(key)) return log(`didClose: ${uri} is not open.`);
    if (isConfig(key)) configChanged();
    else closed(key);
  });

  return {
    isOpen: (key) => open.has(key),
    keys: () => open.keys(),
    textOf(key) {
      const document = open.get(key);
      return document && textOf(document);
    },
  };
}
