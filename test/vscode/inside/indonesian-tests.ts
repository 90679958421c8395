import * as assert from "node:assert/strict";
import { type CodeAction, commands, env, extensions, Range, tasks } from "vscode";
import { behind, findings, show, uriOf } from "./project.ts";

/** In an editor whose language is Indonesian. */
export const indonesianTests: Readonly<Record<string, () => Promise<void>>> = {
  async "the editor is Indonesian"() {
    assert.equal(env.language, "id");
  },

  async "what the extension contributes is described in Indonesian"() {
    const extension = extensions.getExtension("kodeon.kodeon");
    assert.ok(extension);
    const { contributes } = extension.packageJSON as {
      readonly contributes: { readonly commands: readonly { readonly title: unknown }[] };
    };
    assert.match(JSON.stringify(contributes.commands[0]?.title), /Kompilasi Berkas Ini Menjadi IR/);
  },

  async "manifests are told about in Indonesian"() {
    await findings(uriOf("kasir.kodeon"), (each) =>
      each.some(({ message }) => message.includes("Tidak ada versi")),
    );
  },

  async "what the extension says itself is Indonesian"() {
    const { document } = await show("kasir.kodeon");
    const place = behind(document, "harga = 1");
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new Range(place, place),
    );
    assert.ok(actions.some(({ title }) => title === "Jelaskan KDN1022"));
    const found = await tasks.fetchTasks({ type: "kodeonc" });
    assert.deepEqual(
      found.map(({ name }) => name),
      ["periksa semua manifes", "format semua manifes"],
    );
  },
};
