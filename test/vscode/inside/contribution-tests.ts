import * as assert from "node:assert/strict";
import { commands, extensions, languages, tasks, window, workspace } from "vscode";
import { eventually, show, uriOf, withText } from "./project.ts";

/** What the extension adds to the editor by its manifest. */
export const contributionTests: Readonly<Record<string, () => Promise<void>>> = {
  async "every command that is contributed is there"() {
    const extension = extensions.getExtension("kodeon.kodeon");
    assert.ok(extension);
    const { contributes } = extension.packageJSON as {
      readonly contributes: { readonly commands: readonly { readonly command: string }[] };
    };
    const known = new Set(await commands.getCommands(true));
    assert.equal(contributes.commands.length, 6);
    assert.deepEqual(
      contributes.commands.filter(({ command }) => !known.has(command)),
      [],
    );
  },

  async "manifests are KODEON, indented by four blanks, and commented by //"() {
    const editor = await show("kasir.kodeon");
    assert.equal(editor.document.languageId, "kodeon");
    assert.equal(editor.options.tabSize, 4);
    assert.equal(editor.options.insertSpaces, true);
    await withText("paket:\n", async ({ document }) => {
      await commands.executeCommand("editor.action.addCommentLine");
      assert.equal(document.getText(), "// paket:\n");
    });
  },

  async "kodeonc.json and IRs are checked by their schemas"() {
    const uri = uriOf("tes.ir.json");
    const config = uriOf("bagian/kodeonc.json");
    const write = (where: typeof uri, text: string) =>
      workspace.fs.writeFile(where, new TextEncoder().encode(text));
    await write(uri, "{}");
    await write(config, '{ "language": "fr" }');
    try {
      for (const each of [uri, config]) {
        await window.showTextDocument(each);
        await eventually(
          () => languages.getDiagnostics(each).filter(({ source }) => source !== "kodeon"),
          (found) => found.length > 0,
          () => `nothing said of ${each.path}`,
        );
      }
    } finally {
      await workspace.fs.delete(uri);
      await workspace.fs.delete(config);
    }
  },

  async "the folder has tasks that run kodeonc"() {
    const found = await tasks.fetchTasks({ type: "kodeonc" });
    assert.deepEqual(
      found.map(({ definition }) => String(definition["command"])),
      ["check", "fmt"],
    );
  },
};
