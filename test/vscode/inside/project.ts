import * as assert from "node:assert/strict";
import {
  commands,
  type Diagnostic,
  languages,
  type Position,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from "vscode";

/** The address of a file in the first folder. */
export function uriOf(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(folder, "there is a folder");
  return Uri.joinPath(folder.uri, name);
}

/** Opens a file of the project in front. */
export async function show(name: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(uriOf(name)));
}

/** The place right behind a stretch of text. */
export function behind(document: TextDocument, stretch: string): Position {
  const at = document.getText().indexOf(stretch);
  assert.ok(at >= 0, `${stretch} stands in ${document.uri.path}`);
  return document.positionAt(at + stretch.length);
}

/** The findings of a file as soon as they are as wanted. */
export function findings(
  uri: Uri,
  isWanted: (found: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> {
  return eventually(
    () => languages.getDiagnostics(uri),
    isWanted,
    (found) => JSON.stringify(found),
  );
}

/** The codes of findings. */
export function codesOf(found: readonly Diagnostic[]): string[] {
  return found.map(({ code }) => String(typeof code === "object" ? code.value : code)).toSorted();
}

/** Looks again and again until something is as wanted, and fails after twenty seconds. */
export async function eventually<Value>(
  look: () => Value | Thenable<Value>,
  isWanted: (value: Value) => boolean,
  describe: (value: Value) => string = String,
): Promise<Value> {
  const end = Date.now() + 20_000;
  for (;;) {
    const value = await look();
    if (isWanted(value)) return value;
    if (Date.now() > end) throw new Error(`Still ${describe(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Does something with an untitled manifest, which is closed without a question afterwards. */
export async function withText<Result>(
  content: string,
  act: (editor: TextEditor) => Promise<Result>,
): Promise<Result> {
  const editor = await window.showTextDocument(
    await workspace.openTextDocument({ language: "kodeon", content }),
  );
  try {
    return await act(editor);
  } finally {
    await window.showTextDocument(editor.document);
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
}
