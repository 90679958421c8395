import { execFileSync } from "node:child_process";
import { expect, onTestFinished, test } from "vitest";
import { calm, startEditor } from "./editor.ts";
import { manifests } from "./manifests.ts";
import { userOf } from "./user.ts";
import { openWindow } from "./window.ts";

test("in the browser alone the extension checks, mends, compiles and explains", async () => {
  const settings = { ...calm, "remote.extensionKind": { "kodeon.kodeon": ["web"] } };
  const editor = await startEditor(manifests, { settings });
  onTestFinished(() => editor.stop());
  const window = await openWindow(editor, { file: "kasir.kodeon" });
  onTestFinished(() => window.close());
  const user = userOf(window.page);
  user.page.setDefaultTimeout(30_000);
  const squiggles = user.page.locator(".squiggly-error");

  // Of the other manifest, which is not open, a worker knows nothing.
  await squiggles.first().waitFor({ timeout: 60_000 });
  expect(await squiggles.count()).toBe(1);
  await user.goBehind(manifests["kasir.kodeon"], "harga = 150");
  await user.openFixes("150_000");
  await user.press("Enter");
  await expect.poll(() => squiggles.count()).toBe(0);

  await user.run("KODEON: Compile This File to IR");
  await expect
    .poll(() => user.page.locator(".editor-group-container").last().innerText())
    .toContain("ir_version");
  await user.run("KODEON: Explain a Diagnostic", "Which diagnostic is to be explained?");
  await user.pick("thousands-separator");
  await user.page.locator('.tab[aria-label^="Preview KDN1022.md"]').waitFor();
  await user.picture("web");

  const processes = execFileSync("ps", ["-eo", "args"], { encoding: "utf8" }).split("\n");
  expect(processes.filter((each) => each.includes(`${editor.home}/extensions/kodeon`))).toEqual([]);
});
