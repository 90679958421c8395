import { join } from "node:path";
import { onTestFinished, test } from "vitest";
import { type Editor, startEditor, write } from "./editor.ts";
import { addIndonesian } from "./language-pack.ts";
import { manifests } from "./manifests.ts";
import { runInside } from "./run-inside.ts";

async function start(...how: Parameters<typeof startEditor>): Promise<Editor> {
  const editor = await startEditor(...how);
  onTestFinished(() => editor.stop());
  return editor;
}

test("everything the extension does holds inside the editor", async () => {
  await runInside(await start(manifests), "one-folder");
});

test("of several folders each has its own settings and its own packages", async () => {
  const shop = (config: string, settings: object): Record<string, string> => ({
    "kodeonc.json": config,
    ".vscode/settings.json": JSON.stringify(settings),
    "kasir.kodeon": manifests["kasir.kodeon"],
    "cetak.kodeon": manifests["cetak.kodeon"],
  });
  const editor = await start({});
  const utara = shop('{ "language": "id" }', { "kodeon.rules": { "insecure-url": "error" } });
  const selatan = shop('{ "language": "en" }', { "kodeon.format.enable": false });
  const insecure = 'konfigurasi_marketplace:\n    repository_utama = "http://a.example"\n';
  for (const [name, files] of Object.entries({ utara, selatan }))
    write(join(editor.home, name), { ...files, "atur.kodeon": insecure });
  write(editor.home, {
    "dua.code-workspace": JSON.stringify({ folders: [{ path: "utara" }, { path: "selatan" }] }),
  });
  await runInside(editor, "two-folders", join(editor.home, "dua.code-workspace"));
});

test("in an Indonesian editor all of it is Indonesian", async () => {
  const editor = await start(manifests, { args: ["--locale", "id"], prepare: addIndonesian });
  await runInside(editor, "indonesian");
});
