import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect } from "vitest";
import { type Editor, write } from "./editor.ts";
import type { Outcome } from "./inside/run.ts";
import type { suites } from "./inside/suites.ts";
import { openWindow } from "./window.ts";

/**
 * Runs a suite of inside/ in the extension host of an editor, beside the installed extension, and expects that nothing
 * fails. `workspace` is a workspace's file to open instead of the project's folder.
 */
export async function runInside(
  editor: Editor,
  suite: keyof typeof suites,
  workspace?: string,
): Promise<void> {
  const extension = join(editor.home, "tester");
  mkdirSync(extension);
  const report = join(extension, "report.jsonl");
  await build({
    entryPoints: [fileURLToPath(new URL("inside/run.ts", import.meta.url))],
    bundle: true,
    format: "cjs",
    platform: "node",
    external: ["vscode"],
    define: { REPORT: JSON.stringify(report), SUITE: JSON.stringify(suite) },
    outfile: join(extension, "run.js"),
    logLevel: "warning",
  });
  write(extension, {
    "package.json":
      '{ "name": "tester", "publisher": "t", "version": "0.0.1", "engines": { "vscode": "*" } }',
  });
  const { page, close } = await openWindow(editor, {
    script: { extension, path: join(extension, "run.js") },
    ...(workspace === undefined ? {} : { workspace }),
  });
  const outcomes = (): Outcome[] =>
    existsSync(report)
      ? readFileSync(report, "utf8")
          .split("\n")
          .flatMap((line) => (line === "" ? [] : [JSON.parse(line) as Outcome]))
      : [];
  try {
    await expect.poll(() => outcomes().at(-1), { timeout: 300_000, interval: 500 }).toEqual({});
  } catch (fault) {
    await page.screenshot({ path: join(editor.home, "..", "kodeon-vscode-failed.png") });
    console.error(outcomes());
    throw fault;
  } finally {
    await close();
  }
  const [, ...rest] = outcomes().toReversed();
  expect(rest.filter(({ fault }) => fault !== undefined)).toEqual([]);
  expect(rest.length).toBeGreaterThan(0);
}
