import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { installCompiler, tasks, trace } from "./compiler.ts";
import { calm, startEditor } from "./editor.ts";
import { manifests } from "./manifests.ts";
import { type User, userOf } from "./user.ts";
import { openWindow } from "./window.ts";

const insecure = 'konfigurasi_marketplace:\n    repository_utama = "http://a.example"\n';
const file = "kasir.kodeon";

interface Opened {
  readonly user: User;
  readonly hasRun: () => boolean;
}

/** A window on manifests and a task, with kodeonc in the folder. */
async function openProject(settings: Readonly<Record<string, unknown>>): Promise<Opened> {
  const files = { ...manifests, ...tasks, "atur.kodeon": insecure };
  const editor = await startEditor(files, { settings: { ...calm, ...settings } });
  onTestFinished(() => editor.stop());
  installCompiler(editor);
  const window = await openWindow(editor, { file, height: 900 });
  onTestFinished(() => window.close());
  const user = userOf(window.page);
  user.page.setDefaultTimeout(60_000);
  await user.page.locator(".squiggly-error").first().waitFor({ timeout: 120_000 });
  return { user, hasRun: () => existsSync(join(editor.project, trace)) };
}

async function runTask(user: User): Promise<void> {
  await user.run("Tasks: Run Task", "Select the task to run");
  await user.pick("periksa");
}

test("a task runs the folder's kodeonc, and what it prints is listed under Problems", async () => {
  const { user, hasRun } = await openProject({});
  await runTask(user);
  await user.showProblems();
  const rows = user.page.locator(".markers-panel .monaco-list-row");
  const listed = (): Promise<string> =>
    rows.allInnerTexts().then((all) => all.map((each) => each.replaceAll(/\s+/g, " ")).join("\n"));
  await expect.poll(listed).toMatch(/A point marks decimals.* kodeonc KDN1022 \[Ln 13, Col 13\]/);
  await expect.poll(listed).toMatch(/No version of .* kodeonc KDN4005 \[Ln 9, Col 9\]/);
  await expect.poll(listed).toMatch(/ kodeonc KDN5002 \[Ln 2, Col 24\]/);
  await user.picture("task");
  expect(hasRun()).toBe(true);
});

test("in Restricted Mode manifests are checked as ever, and no task runs", async () => {
  const { user, hasRun } = await openProject({
    "security.workspace.trust.enabled": true,
    "security.workspace.trust.startupPrompt": "never",
    "security.workspace.trust.banner": "always",
  });
  const { page } = user;
  await page.locator(".statusbar-item").filter({ hasText: "Restricted Mode" }).waitFor();
  await user.words("kategori").first().hover();
  await expect.poll(() => page.locator(".monaco-hover:visible").last().innerText()).toContain("kategori");
  await user.open("cetak.kodeon");
  await user.run("KODEON: Compile This File to IR");
  await page.locator('.tab[aria-label^="cetak.ir.json"]').waitFor();

  await user.run("Tasks: Run Task");
  const dialog = page.locator(".monaco-dialog-box");
  await expect.poll(() => dialog.innerText()).toContain("trust");
  await user.picture("restricted");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await dialog.waitFor({ state: "hidden" });
  expect(hasRun()).toBe(false);
});
