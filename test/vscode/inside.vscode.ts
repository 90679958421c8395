import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { startEditor, write } from "./editor.ts";
import type { Outcome } from "./inside/run.ts";
import { manifests } from "./manifests.ts";
import { openWindow } from "./window.ts";

/** Runs the tests of inside/ in the extension host, beside the installed extension, and gives what became of each. */
async function runInside(): Promise<readonly Outcome[]> {
  const editor = await startEditor(manifests);
  const extension = join(editor.home, "tester");
  mkdirSync(extension);
  const report = join(extension, "report.jsonl");
  await build({
    entryPoints: [fileURLToPath(new URL("inside/run.ts", import.meta.url))],
    bundle: true,
    format: "cjs",
    platform: "node",
    external: ["vscode"],
    define: { REPORT: JSON.stringify(report) },
    outfile: join(extension, "run.js"),
    logLevel: "warning",
  });
  write(extension, {
    "package.json":
      '{ "name": "tester", "publisher": "t", "version": "0.0.1", "engines": { "vscode": "*" } }',
  });
  const { page, close } = await openWindow(editor, {
    script: { extension, path: join(extension, "run.js") },
  });
  const outcomes = (): Outcome[] =>
    existsSync(report)
      ? readFileSync(report, "utf8")
          .split("\n")
          .flatMap((line) => (line === "" ? [] : [JSON.parse(line) as Outcome]))
      : [];
  try {
    await expect.poll(() => outcomes().at(-1), { timeout: 300_000, interval: 500 }).toEqual({});
    return outcomes().slice(0, -1);
  } catch (fault) {
    await page.screenshot({ path: join(editor.home, "..", "kodeon-vscode-failed.png") });
    console.error(outcomes());
    throw fault;
  } finally {
    await close();
    editor.stop();
  }
}

test("everything the extension does holds inside the editor", async () => {
  const outcomes = await runInside();
  expect(outcomes.filter(({ fault }) => fault !== undefined)).toEqual([]);
  expect(outcomes.length).toBeGreaterThan(15);
});
