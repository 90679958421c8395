import * as assert from "node:assert/strict";
import { ConfigurationTarget, workspace } from "vscode";
import { codesOf, findings, uriOf, withText } from "./project.ts";

const insecure = 'konfigurasi_marketplace:\n    repository_utama = "http://a.example"\n';

/** What the settings do. */
export const configurationTests: Readonly<Record<string, () => Promise<void>>> = {
  async "kodeon.language changes the language of messages at once"() {
    const { uri } = { uri: uriOf("kasir.kodeon") };
    const settings = workspace.getConfiguration("kodeon");
    const speaks = (word: string) =>
      findings(uri, (each) => each.some(({ message }) => message.includes(word)));
    await speaks("No version");
    await settings.update("language", "id", ConfigurationTarget.Global);
    try {
      await speaks("Tidak ada versi");
    } finally {
      await settings.update("language", undefined, ConfigurationTarget.Global);
    }
    await speaks("No version");
  },

  async "kodeon.rules turns a rule off"() {
    await withText(insecure, async ({ document }) => {
      assert.deepEqual(codesOf(await findings(document.uri, (each) => each.length > 0)), ["KDN5002"]);
      const settings = workspace.getConfiguration("kodeon");
      await settings.update("rules", { "insecure-url": "off" }, ConfigurationTarget.Global);
      try {
        await findings(document.uri, (each) => each.length === 0);
      } finally {
        await settings.update("rules", undefined, ConfigurationTarget.Global);
      }
      await findings(document.uri, (each) => each.length === 1);
    });
  },

  async "a kodeonc.json that is written later counts, and what is wrong with it is told"() {
    const uri = uriOf("kodeonc.json");
    const write = (text: string) => workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    try {
      await write('{ "language": "id" }');
      await findings(uriOf("kasir.kodeon"), (each) =>
        each.some(({ message }) => message.includes("Tidak ada versi")),
      );
      await write('{ "rules": { "tidak-ada": "off" } }');
      const found = await findings(uri, (each) => each.some(({ source }) => source === "kodeon"));
      assert.match(found.map(({ message }) => message).join("\n"), /tidak-ada/);
    } finally {
      await workspace.fs.delete(uri);
    }
    await findings(uri, (each) => each.length === 0);
  },
};
