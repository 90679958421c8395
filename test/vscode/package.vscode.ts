import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { vsix } from "./editor.ts";

test("the package is small, and has no dependencies to install", () => {
  const bytes = readFileSync(vsix);
  expect(bytes.length).toBeLessThan(1_000_000);
  // A zip file writes the names of its entries as they are.
  const text = bytes.toString("latin1");
  expect(text).toContain("extension/dist/server.mjs");
  expect(text).not.toContain("extension/node_modules/");
  expect(text).not.toContain("extension/src/");
});
