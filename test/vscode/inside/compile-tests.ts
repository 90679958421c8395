import * as assert from "node:assert/strict";
import { commands, Range, type TextDocument, window, workspace } from "vscode";
import { behind, eventually, show, uriOf } from "./project.ts";

/** The commands that compile. */
export const compileTests: Readonly<Record<string, () => Promise<void>>> = {
  async "compile shows the IR beside the manifest, and a newer one in its place"() {
    const { document } = await show("cetak.kodeon");
    await commands.executeCommand("kodeon.compile");
    assert.deepEqual(namesShown(), ["cetak.ir.json"]);
    assert.equal(compiled("cetak.ir.json").languageId, "json");
    assert.equal(versionShown(), "1.4.0");
    assert.equal(window.activeTextEditor?.document, document);
    assert.deepEqual(
      window.tabGroups.all.map(({ tabs }) => tabs.length),
      [1, 1],
    );
    const at = behind(document, "1.4");
    await window.activeTextEditor.edit((edit) => edit.replace(new Range(at.translate(0, -1), at), "5"));
    await commands.executeCommand("kodeon.compile", document.uri);
    await eventually(versionShown, (version) => version === "1.5.0");
    await commands.executeCommand("workbench.action.files.revert");
    await closeAll();
  },

  async "compile opens nothing for a manifest with an error"() {
    const { document } = await show("kasir.kodeon");
    const compiling = commands.executeCommand("kodeon.compile", document.uri);
    // It ends when its message is answered or cleared away.
    let isDone = false;
    void compiling.then(() => (isDone = true));
    await eventually(
      () => commands.executeCommand("notifications.clearAll").then(() => isDone),
      (done) => done,
    );
    assert.deepEqual(
      window.visibleTextEditors.map((editor) => editor.document),
      [document],
    );
    await closeAll();
  },

  async "compile to target writes every form that kodeonc has"() {
    await show("cetak.kodeon");
    const compile = async (target: string): Promise<readonly string[]> => {
      await commands.executeCommand("kodeon.compileTo", uriOf("cetak.kodeon"), target);
      return namesShown();
    };
    assert.deepEqual(await compile("ir"), ["cetak.ir.json"]);
    await closeAll();
    assert.deepEqual(await compile("canonical"), ["cetak.canonical.ir.json"]);
    assert.match(compiled("cetak.canonical.ir.json").getText(), /^\{"declarations":\[\{.*\}$/);
    await closeAll();
    assert.deepEqual(await compile("source-map"), ["cetak.ir.json", "cetak.ir.json.map"]);
    assert.deepEqual(
      window.visibleTextEditors.map(({ document }) => String(document.uri.path.split("/").at(-1))).toSorted(),
      ["cetak.ir.json"],
    );
    const map = compiled("cetak.ir.json.map");
    assert.equal(map.languageId, "json");
    assert.equal((JSON.parse(map.getText()) as { readonly file: string }).file, "cetak.kodeon");
    await closeAll();
    assert.deepEqual(await compile("digest"), ["cetak.digest.txt"]);
    assert.match(compiled("cetak.digest.txt").getText(), /^sha256-[\w+/]{43}=\n$/);
    await closeAll();
  },
};

const shown = (): TextDocument[] => workspace.textDocuments.filter(({ uri }) => uri.scheme === "kodeon");

/** The names of all compiled texts in tabs. */
function namesShown(): string[] {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs.map(({ label }) => label))
    .filter((label) => !label.endsWith(".kodeon"))
    .toSorted();
}

function compiled(name: string): TextDocument {
  const found = shown().find(({ uri }) => uri.path.endsWith(`/${name}`));
  assert.ok(found, `${name} is shown`);
  return found;
}

function versionShown(): string | undefined {
  const ir = JSON.parse(compiled("cetak.ir.json").getText()) as {
    readonly declarations: readonly { readonly version: string }[];
  };
  return ir.declarations[0]?.version;
}

async function closeAll(): Promise<void> {
  await commands.executeCommand("workbench.action.closeAllEditors");
  await eventually(
    () => window.tabGroups.all.flatMap(({ tabs }) => tabs).length,
    (count) => count === 0,
  );
}
