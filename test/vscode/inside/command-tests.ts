import * as assert from "node:assert/strict";
import { commands, languages, Selection, window, workspace } from "vscode";
import { codesOf, eventually, findings, show, uriOf, withText } from "./project.ts";

/** The commands of the extension. */
export const commandTests: Readonly<Record<string, () => Promise<void>>> = {
  async "explain opens the page of a diagnostic as Markdown"() {
    await commands.executeCommand("kodeon.explain", "KDN1022");
    await eventually(tabLabels, (labels) => labels.includes("Preview KDN1022.md"));
    const page = await workspace.openTextDocument(
      uriOf("x").with({ scheme: "kodeon", authority: "", path: "/KDN1022.md" }),
    );
    assert.match(page.getText(), /^# KDN1022 thousands-separator\n/);
    assert.match(page.getText(), /\n## Wrong\n/);
    await commands.executeCommand("workbench.action.closeAllEditors");
  },

  async "explain takes the diagnostic at the cursor"() {
    const editor = await show("kasir.kodeon");
    await findings(editor.document.uri, (each) => codesOf(each).includes("KDN4005"));
    const finding = languages
      .getDiagnostics(editor.document.uri)
      .find((each) => codesOf([each])[0] === "KDN4005");
    assert.ok(finding);
    editor.selection = new Selection(finding.range.start, finding.range.start);
    await commands.executeCommand("kodeon.explain");
    await eventually(tabLabels, (labels) => labels.includes("Preview KDN4005.md"));
    await commands.executeCommand("workbench.action.closeAllEditors");
  },

  async "a new manifest begins with the snippet of a block, and has no error once it is filled in"() {
    await commands.executeCommand("kodeon.newManifest", "paket");
    const editor = window.activeTextEditor;
    assert.equal(editor?.document.languageId, "kodeon");
    assert.equal(editor.document.isUntitled, true);
    assert.match(editor.document.getText(), /^paket "[^"]+":\n {4}versi = /);
    const found = await findings(editor.document.uri, (each) => each.length === 0);
    assert.deepEqual(found, []);
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  },

  async "after the server was restarted it knows everything again"() {
    await commands.executeCommand("kodeon.restartServer");
    await findings(uriOf("kasir.kodeon"), (each) => codesOf(each).join() === "KDN1022,KDN4005");
    await withText("tidak_ada:\n", async ({ document }) => {
      assert.deepEqual(codesOf(await findings(document.uri, (each) => each.length > 0)), ["KDN2001"]);
    });
  },
};

function tabLabels(): string[] {
  return window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
}
