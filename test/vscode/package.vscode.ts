import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { vsix } from "./editor.ts";

test("the package is small, and has no dependencies to install", () => {
  const bytes = readFileSync(vsix);
  // Of a megabyte some is left for what is still to come.
  expect(bytes.length).toBeLessThan(970_000);
  // A zip file writes the names of its entries as they are.
  const text = bytes.toString("latin1");
  for (const name of ["extension.js", "browser.js", "server.mjs", "worker.js", "LICENSES.txt"])
    expect(text).toContain(`extension/dist/${name}`);
  expect(text).not.toContain("extension/node_modules/");
  expect(text).not.toContain("extension/src/");
});
