import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFailed, test } from "vitest";
import { calm, type Editor, startEditor } from "./editor.ts";
import { discussion, manifests } from "./manifests.ts";
import { type User, userOf } from "./user.ts";
import { openWindow, type Window } from "./window.ts";

const settings = {
  "[kodeon]": { "editor.formatOnSave": true },
  ...calm,
  "editor.minimap.enabled": false,
  "workbench.colorTheme": "Dark Modern",
};
const file = "kasir.kodeon";
const text = manifests[file];

let editor: Editor;
let window: Window;
let user: User;

beforeAll(async () => {
  editor = await startEditor({ ...manifests, ...discussion }, { settings });
  window = await openWindow(editor, { file });
  user = userOf(window.page);
  user.page.setDefaultTimeout(30_000);
  await user.page.locator(".squiggly-error").first().waitFor({ timeout: 120_000 });
});

afterAll(async () => {
  await window?.close();
  editor?.stop();
});

function look(): void {
  onTestFailed(async ({ task }) => user.picture(`failed ${task.name}`.replaceAll(/[^a-z]+/gi, "-")));
}

const saved = (name: string): string => readFileSync(join(editor.project, name), "utf8");

test("what is wrong is underlined, listed under Problems and counted below", async () => {
  look();
  await expect.poll(() => user.page.locator(".squiggly-error").count()).toBe(2);
  await user.showProblems();
  const rows = user.page.locator(".markers-panel .monaco-list-row");
  await expect.poll(() => rows.allInnerTexts().then((all) => all.join("\n"))).toContain("KDN1022");
  expect(await rows.allInnerTexts().then((all) => all.join("\n"))).toContain("KDN4005");
  const status = user.page.locator('.statusbar-item[id="kodeon.kodeon.kodeon.status"]');
  await expect.poll(() => status.innerText()).toMatch(/KODEON\s+2\s+0/);
  await user.picture("problems");
  await user.hideProblems();
});

test.each([
  ["hover", ".monaco-hover a.code-link"],
  ["Problems", ".markers-panel a.monaco-link"],
])("the code of a finding under %s leads to the page of its rule", async (where, links) => {
  look();
  await user.open(file);
  if (where === "hover") await user.words("150.000").first().hover();
  else await user.showProblems();
  await user.page.locator(links).filter({ hasText: "KDN1022" }).first().click();
  await user.page.locator('.tab.active[aria-label*="KDN1022.md"]').waitFor();
  const preview = user.page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
  await expect.poll(() => preview.locator("h1").innerText()).toContain("KDN1022");
  await user.picture(`link-${where}`);
  await user.run("View: Close Editor");
  if (where === "Problems") await user.hideProblems();
});

test("the mouse over a property explains it", async () => {
  look();
  await user.words("kategori").first().hover();
  const hover = user.page.locator(".monaco-hover:visible").last();
  await expect.poll(() => hover.innerText()).toContain("kategori");
  await user.picture("hover");
  await user.press("Escape");
});

test("a name that is begun is completed and accepted by Enter", async () => {
  look();
  await user.open("cetak.kodeon");
  await user.goBehind(manifests["cetak.kodeon"], "lisensi = MIT");
  await user.press("Enter");
  await user.type("kata");
  const widget = user.page.locator(".suggest-widget.visible");
  await expect.poll(() => widget.innerText()).toContain("kata_kunci");
  await user.picture("completion");
  await user.press("Enter");
  await widget.waitFor({ state: "hidden" });
  // The cursor stands where the first word belongs, between quotes.
  await user.type("struk");
  await user.press("Escape", "Control+s");
  await expect.poll(() => saved("cetak.kodeon")).toMatch(/\n {4}kata_kunci = \["struk"\]\n/);
});

test("the light bulb mends what is wrong, and explains it", async () => {
  look();
  await user.open(file);
  await user.goBehind(text, "harga = 150");
  const menu = await user.openFixes("150_000");
  expect(await menu.innerText()).toContain("Explain KDN1022");
  await user.picture("quick-fix", ".part.editor");
  await user.press("Enter");
  await expect.poll(() => user.page.locator(".squiggly-error").count()).toBe(1);
});

test("saving lays the manifest out", async () => {
  look();
  await user.press("Control+s");
  await expect.poll(() => saved(file)).toContain('\n    deskripsi = "Kasir sederhana untuk warung"\n');
  expect(saved(file)).toContain("harga = 150_000\n");
});

test("renaming a package changes every file that speaks of it", async () => {
  look();
  await user.goBehind(saved(file), '"cet');
  await user.press("F2");
  const box = user.page.locator(".rename-box input:focus");
  await box.fill("printer");
  await user.press("Enter");
  await box.waitFor({ state: "hidden" });
  await user.run("File: Save All");
  await expect.poll(() => saved(file)).toContain('"printer" >= "2.0.0"');
  await expect.poll(() => saved("cetak.kodeon")).toContain('paket "printer":');
});

test("a manifest without errors is compiled beside", async () => {
  look();
  await user.open("cetak.kodeon");
  await user.run("KODEON: Compile This File to IR");
  const tab = user.page.locator('.tab[aria-label^="cetak.ir.json"]');
  await tab.waitFor();
  await expect
    .poll(() => user.page.locator(".editor-group-container").last().innerText())
    .toContain("ir_version");
  await user.picture("compile");
});

test("a target is picked from a list of them", async () => {
  look();
  await user.open("cetak.kodeon");
  await user.run("KODEON: Compile This File to Target…", "What is cetak.kodeon to be compiled to?");
  await user.picture("targets");
  await user.pick("IR with its source map");
  await user.page.locator('.tab.active[aria-label^="cetak.ir.json"]').waitFor();
  await user.page.locator('.tab[aria-label^="cetak.ir.json.map"]').waitFor();
});

test("the code of a sample keeps the colours of its language when the server has spoken", async () => {
  look();
  // All of the sample is to be seen.
  await user.run("View: Close All Editors");
  await user.open("diskusi.kodeon");
  // Words of one colour are of one class.
  const colour = (text: string, which = 0): Promise<string | null> =>
    user.words(text).nth(which).getAttribute("class");
  // To the grammar this is a function, as everything that is called; the server knows it for a parameter.
  await expect.poll(async () => (await colour("langkah", 1)) === (await colour("langkah"))).toBe(true);
  const text = await colour("Begini cara");
  expect(await colour("def")).not.toBe(text);
  expect(await colour("return")).not.toBe(text);
  expect(await colour("Rupiah")).not.toBe(text);
  await user.picture("colours");
});

test("the page of a diagnostic opens as Markdown", async () => {
  look();
  await user.run("KODEON: Explain a Diagnostic", "Which diagnostic is to be explained?");
  await user.pick("thousands-separator");
  await user.page.locator('.tab[aria-label^="Preview KDN1022.md"]').waitFor();
  const preview = user.page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
  await expect.poll(() => preview.locator("h1").innerText()).toContain("KDN1022");
  await user.picture("explain");
});
