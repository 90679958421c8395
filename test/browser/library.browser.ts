import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { afterAll, beforeAll, expect, test } from "vitest";
import { browserFiles } from "../library/programs.ts";
import { bundle } from "./bundle.ts";
import { exercise } from "./exercise.ts";
import { visit, type Visit } from "./visit.ts";

/** Every example, and every example with mistakes in it: what is said of them must be the same as well. */
const texts: Record<string, string> = {};
const paths = globSync("examples/**/*.kodeon").sort();
for (const path of paths) {
  const text = readFileSync(path, "utf8");
  texts[path] = text;
  texts[`${path}, damaged`] = text.replaceAll("=", ":").slice(0, -2);
  texts[`${path}, misspelt`] = text.replaceAll("versi", "versy").replaceAll("benar", "benar1");
}

let visited: Visit;

beforeAll(async () => {
  const read = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");
  visited = await visit({ page: read("page.ts"), worker: read("worker.ts") });
});

afterAll(() => visited?.end());

test.each([
  { place: "a page", call: "exercise" },
  { place: "a worker", call: "exerciseInWorker" },
])("in $place the library does to the byte what it does in Node", async ({ call }) => {
  const here = await exercise(texts);
  // Every healthy one has come all the way to a signature that holds.
  for (const path of paths) expect(here[path]).toContain('"valid":true');
  expect(visited.told).toEqual([]);
  const there = await visited.page.evaluate<Record<string, string>>(`${call}(${JSON.stringify(texts)})`);
  expect(Object.keys(there)).toEqual(Object.keys(here));
  for (const [name, result] of Object.entries(there)) {
    // What differs is easier to see in values; that they agree to the byte is more.
    expect(JSON.parse(result), name).toEqual(JSON.parse(here[name] ?? ""));
    expect(result, name).toBe(here[name]);
  }
  expect(visited.told).toEqual([]);
});

test("the page and the worker of docs/library.md print what it says", async () => {
  const textOf = (wanted: string): string => browserFiles.find(({ name }) => name === wanted)?.text ?? "";
  const { told, end } = await visit({ page: textOf("page.ts"), worker: textOf("worker.ts") });
  try {
    await expect.poll(() => told, { timeout: 10_000 }).toEqual(browserFiles.flatMap(({ prints }) => prints));
  } finally {
    await end();
  }
});

test("a bundle that needs a module of Node's is refused", async () => {
  await expect(bundle('import "node:fs";')).rejects.toThrow('Could not resolve "node:fs"');
});
