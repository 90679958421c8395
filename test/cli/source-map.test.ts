import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile, locate, type SourceMap } from "../../packages/parser/src/index.ts";
import { broken, folderWith, healthy, run } from "./run.ts";

const mapIn = (path: string): SourceMap => JSON.parse(readFileSync(path, "utf8")) as SourceMap;

test("--source-map writes a map beside each IR, which says what file it is of", async () => {
  const cwd = folderWith({ "src/a.kodeon": healthy, "src/deep/b.kodeon": `\n${healthy}` });
  const { code, stdout } = await run(["compile", "src", "--out-dir", "out", "--source-map"], { cwd });
  expect([code, stdout]).toEqual([0, ""]);
  const map = mapIn(join(cwd, "out/a.ir.json.map"));
  expect(map).toEqual({ ...compile(healthy, { sourceMap: true }).sourceMap, file: "src/a.kodeon" });
  const inner = mapIn(join(cwd, "out/deep/b.ir.json.map"));
  expect(inner.file).toBe("src/deep/b.kodeon");
  const line = healthy.split("\n").findIndex((each) => each.includes("versi")) + 1;
  expect(locate(map, "/declarations/0/version")?.start.line).toBe(line);
  expect(locate(inner, "/declarations/0/version")?.start.line).toBe(line + 1);
});

test("the IR is the same with a map as without, and standard input has no name", async () => {
  const cwd = folderWith({});
  await run(["compile", "-", "-o", "one"], { cwd, input: healthy });
  await run(["compile", "-", "-o", "two", "--source-map"], { cwd, input: healthy });
  expect(readdirSync(join(cwd, "one"))).toEqual(["stdin.ir.json"]);
  expect(readdirSync(join(cwd, "two")).toSorted()).toEqual(["stdin.ir.json", "stdin.ir.json.map"]);
  const read = (folder: string): string => readFileSync(join(cwd, folder, "stdin.ir.json"), "utf8");
  expect(read("two")).toBe(read("one"));
  expect(mapIn(join(cwd, "two/stdin.ir.json.map"))).not.toHaveProperty("file");
});

test("without --out-dir there is no place for a map, and nothing is compiled", async () => {
  const cwd = folderWith({ "a.kodeon": healthy });
  const { code, stdout, stderr } = await run(["compile", "a.kodeon", "--source-map"], {
    cwd,
    env: { KODEON_LANG: "en" },
  });
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("The option --source-map needs --out-dir.");
});

test("a file with an error has no map, and a map that cannot be written is told", async () => {
  const cwd = folderWith({ "a.kodeon": broken, "b.kodeon": healthy, "c.kodeon": healthy });
  mkdirSync(join(cwd, "out/b.ir.json.map"), { recursive: true });
  writeFileSync(join(cwd, "out/b.ir.json.map/x"), "");
  const args = ["compile", "a.kodeon", "b.kodeon", "c.kodeon", "-o", "out", "--source-map"];
  const { code, stderr } = await run(args, { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain("out/b.ir.json.map");
  expect(readdirSync(join(cwd, "out")).toSorted()).toEqual([
    "b.ir.json",
    "b.ir.json.map",
    "c.ir.json",
    "c.ir.json.map",
  ]);
});
