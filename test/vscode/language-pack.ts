import { join } from "node:path";
import { write } from "./editor.ts";

/**
 * Makes Indonesian a language that an editor can be started in, by a language pack that translates nothing of the editor's
 * own words. It is entered where the editor enters those that it installs.
 */
export function addIndonesian(home: string): void {
  const file = join(home, "indonesian.json");
  write(home, { "indonesian.json": '{ "version": "1.0.0", "contents": {} }' });
  const pack = {
    hash: "indonesian",
    label: "Bahasa Indonesia",
    extensions: [{ extensionIdentifier: { id: "kodeon.indonesian" }, version: "1.0.0" }],
    translations: { vscode: file },
  };
  write(join(home, "data"), { "languagepacks.json": JSON.stringify({ id: pack }) });
}
