import * as assert from "node:assert/strict";
import {
  commands,
  DiagnosticSeverity,
  Range,
  type TextEdit,
  Uri,
  window,
  workspace,
  type WorkspaceEdit,
} from "vscode";
import { behind, codesOf, findings } from "./project.ts";

/** Two folders with the same files, each with a kodeonc.json and settings of its own. */
export const folderTests: Readonly<Record<string, () => Promise<void>>> = {
  async "the manifests of both are checked, each in the language of its kodeonc.json"() {
    for (const [folder, word] of [
      ["utara", "Tidak ada versi"],
      ["selatan", "No version"],
    ] as const) {
      const found = await findings(uriIn(folder, "kasir.kodeon"), (each) => each.length === 2);
      assert.deepEqual(codesOf(found), ["KDN1022", "KDN4005"]);
      assert.ok(
        found.some(({ message }) => message.includes(word)),
        `${folder}: ${word}`,
      );
    }
  },

  async "a folder's settings set its rules and no other's"() {
    const isToldAs = (severity: DiagnosticSeverity, folder: string) =>
      findings(uriIn(folder, "atur.kodeon"), (each) => each[0]?.severity === severity);
    await isToldAs(DiagnosticSeverity.Error, "utara");
    await isToldAs(DiagnosticSeverity.Warning, "selatan");
  },

  async "a folder's settings say whether it is formatted"() {
    const options = { tabSize: 4, insertSpaces: true };
    const ask = (what: string, uri: Uri, ...where: readonly Range[]) =>
      commands.executeCommand<TextEdit[] | undefined>(
        `vscode.executeFormat${what}Provider`,
        uri,
        ...where,
        options,
      );
    for (const [folder, isFormatted] of [
      ["utara", true],
      ["selatan", false],
    ] as const) {
      const { document } = await open(folder);
      const place = behind(document, "deskripsi");
      const all = (await ask("Document", document.uri)) ?? [];
      const some = (await ask("Range", document.uri, new Range(place, place))) ?? [];
      assert.deepEqual([all.length > 0, some.length > 0], [isFormatted, isFormatted], folder);
    }
  },

  async "renaming a package in one leaves the other alone"() {
    const { document } = await open("selatan");
    const edit = await commands.executeCommand<WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      behind(document, '"cet'),
      "printer",
    );
    assert.deepEqual(
      edit.entries().map(([{ path }]) => path.split("/").slice(-2).join("/")),
      ["selatan/cetak.kodeon", "selatan/kasir.kodeon"],
    );
  },

  async "a folder that is added is checked, and one that is removed is forgotten"() {
    const removed = workspace.workspaceFolders?.[1];
    assert.ok(removed);
    const uri = uriIn("selatan", "atur.kodeon");
    await findings(uri, (each) => each.length === 1);
    await commands.executeCommand("workbench.action.closeAllEditors");
    workspace.updateWorkspaceFolders(1, 1);
    await findings(uri, (each) => each.length === 0);
    workspace.updateWorkspaceFolders(1, 0, removed);
    await findings(uri, (each) => each.length === 1);
  },
};

function uriIn(folder: string, name: string): Uri {
  const root = workspace.workspaceFolders?.[0]?.uri;
  assert.ok(root);
  return Uri.joinPath(root, "..", folder, name);
}

async function open(folder: string) {
  return window.showTextDocument(await workspace.openTextDocument(uriIn(folder, "kasir.kodeon")));
}
