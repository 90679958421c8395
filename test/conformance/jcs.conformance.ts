import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { canonicalise } from "../../packages/parser/src/index.ts";

const folder = join(process.env["KODEON_REFERENCE"] ?? "", "jcs");
const names = readdirSync(join(folder, "input"));

test("there are pairs to compare", () => {
  expect(names.length).toBeGreaterThan(5);
});

test.each(names)("%s is canonicalised byte for byte", (name) => {
  const { text = "" } = canonicalise(JSON.parse(readFileSync(join(folder, "input", name), "utf8")));
  expect(Buffer.from(text)).toEqual(readFileSync(join(folder, "output", name)));
});
