import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { makeApiFiles } from "../scripts/api/api-files.ts";

const root = new URL("../", import.meta.url);
const folder = "packages/parser/api/";
const files = await makeApiFiles();

test.each([...files])("%s tells what the library exports", (path, text) => {
  const file = new URL(path, root);
  expect(
    text,
    "The public API has changed. If that is meant, run npm run api:update, read the difference of " +
      `${path} as those will who use the library, and tell them in CHANGELOG.md.`,
  ).toBe(existsSync(file) ? readFileSync(file, "utf8") : "");
});

test("every API file has its entry point", () => {
  expect(readdirSync(new URL(folder, root)).map((name) => folder + name)).toEqual(
    [...files.keys()].toSorted(),
  );
});
