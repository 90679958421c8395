import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesIn, folderWith, healthy, run } from "./run.ts";

test("a folder is all manifests below it, without node_modules and dot folders, sorted", async () => {
  const cwd = folderWith({
    "b.kodeon": healthy,
    "a/z.kodeon": healthy,
    "a/node_modules/x/x.kodeon": healthy,
    ".git/x.kodeon": healthy,
    "a/notes.txt": "",
    "B.kodeon": healthy,
    "[odd] (name)/c.kodeon": healthy,
  });
  const { code, stdout } = await run(["compile", "."], { cwd });
  expect(filesIn(stdout)).toEqual(["B.kodeon", "[odd] (name)/c.kodeon", "a/z.kodeon", "b.kodeon"]);
  expect(code).toBe(0);
  expect(filesIn((await run(["compile", "./[odd] (name)/"], { cwd })).stdout)).toEqual([
    "[odd] (name)/c.kodeon",
  ]);
  expect(filesIn((await run(["compile", "../."], { cwd: join(cwd, "a") })).stdout)).toContain(
    "../a/z.kodeon",
  );
});

test("a glob is the manifests it matches", async () => {
  const cwd = folderWith({
    "src/b.kodeon": healthy,
    "src/a/c.kodeon": healthy,
    "src/node_modules/d.kodeon": healthy,
    "src/e.txt": "",
    "f.kodeon": healthy,
  });
  const matches = async (...args: string[]) => filesIn((await run(["compile", ...args], { cwd })).stdout);
  expect(await matches("src/**/*.kodeon")).toEqual(["src/a/c.kodeon", "src/b.kodeon"]);
  expect(await matches("s{rc,rd}/{a/,}*.kodeon")).toEqual(["src/a/c.kodeon", "src/b.kodeon"]);
  expect(await matches("s*")).toEqual(["src/a/c.kodeon", "src/b.kodeon"]);
  expect(await matches(join(cwd, "src/*.kodeon"))).toEqual([join(cwd, "src/b.kodeon").replaceAll("\\", "/")]);
});

test("what exists under a name is meant, even if the name could be a glob", async () => {
  const cwd = folderWith({ "[a].kodeon": healthy, "a.kodeon": healthy });
  const { stdout } = await run(["compile", "[a].kodeon", "-"], { cwd, input: healthy });
  expect(filesIn(stdout)).toEqual(["[a].kodeon", "-"]);
});

test("a file whose name is a hyphen is reached by its folder", async () => {
  const cwd = folderWith({ "-": healthy });
  const { stdout } = await run(["compile", "./-", "-"], { cwd, input: healthy });
  expect(filesIn(stdout)).toEqual(["./-", "-"]);
});

test("an input named twice is compiled once, by the name it had first", async () => {
  const cwd = folderWith({ "a.kodeon": healthy, "b.kodeon": healthy });
  symlinkSync("a.kodeon", join(cwd, "link.kodeon"));
  const { stdout } = await run(
    ["compile", "b.kodeon", "./b.kodeon", ".", "*.kodeon", "link.kodeon", "-", "-"],
    {
      cwd,
      input: healthy,
    },
  );
  expect(filesIn(stdout)).toEqual(["b.kodeon", "a.kodeon", "-"]);
});

test("links that lead in a circle do no harm", async () => {
  const cwd = folderWith({ "a/b.kodeon": healthy });
  symlinkSync("..", join(cwd, "a/up"));
  expect(filesIn((await run(["compile", "."], { cwd })).stdout)).toEqual(["a/b.kodeon"]);

  symlinkSync("loop.kodeon", join(cwd, "loop.kodeon"));
  symlinkSync("a/b.kodeon", join(cwd, "linked.kodeon"));
  const { code, stdout, stderr } = await run(["compile", "."], { cwd });
  expect(stderr).toContain("loop.kodeon tidak dapat dibaca. Tautan simboliknya berputar.");
  expect(filesIn(stdout)).toEqual(["a/b.kodeon"]);
  expect(code).toBe(2);
});

test("what cannot be read is told, and the others go on", async () => {
  const cwd = folderWith({ "a.kodeon": healthy, "latin.kodeon": Buffer.from([0x2f, 0x2f, 0xe9, 0x0a]) });
  const { code, stdout, stderr } = await run(
    ["compile", "gone.kodeon", "latin.kodeon", "a.kodeon/b", "a.kodeon"],
    {
      cwd,
    },
  );
  expect(stderr).toContain("kodeonc: gone.kodeon tidak dapat dibaca. Berkas atau folder itu tidak ada.\n");
  expect(stderr).toContain("kodeonc: a.kodeon/b tidak dapat dibaca. Bagian dari jalurnya bukan folder.\n");
  expect(stderr).toContain("latin.kodeon bukan UTF-8 yang sah");
  expect(filesIn(stdout)).toEqual(["a.kodeon"]);
  expect(code).toBe(2);
});

test("a folder or a glob without a manifest is told", async () => {
  const cwd = folderWith({ "empty/notes.txt": "" });
  const folder = await run(["compile", "empty"], { cwd, env: { KODEON_LANG: "en" } });
  expect(folder).toEqual({
    code: 2,
    stdout: "",
    stderr: "kodeonc: There is no .kodeon file in the folder empty.\n",
  });
  const glob = await run(["compile", "empty/*.kodeon"], { cwd });
  expect(glob.stderr).toBe("kodeonc: Tidak ada berkas .kodeon yang cocok dengan pola empty/*.kodeon.\n");
  expect(glob.code).toBe(2);
});

/** The bytes before the mark are sound, and the first that is not follows it. */
const damaged: readonly [title: string, before: string, after: readonly number[]][] = [
  ["a stray byte", "// abc ", [0xff, 0x41]],
  ["a stray byte after wide letters and U+FFFD", "// é\uFFFD😀 ", [0x80]],
  ["a sequence that breaks off", "// é ", [0xe2, 0x82, 0x28]],
  ["a sequence cut off by the end", "// é ", [0xf0, 0x9f, 0x98]],
  ["a surrogate", "\uFEFF// ", [0xed, 0xa0, 0x80]],
  ["UTF-16", "", [0xff, 0xfe, 0x41, 0x00]],
];

test.for(damaged)("the offset of invalid UTF-8: %s", async ([title, before, after]) => {
  const bytes = Buffer.concat([Buffer.from(before), Buffer.from(after)]);
  const { code, stdout, stderr } = await run(["compile", "-"], { input: bytes, env: { LANG: "en_US" } });
  expect(stderr).toMatch(
    `Standard input is not valid UTF-8: the byte at offset ${Buffer.byteLength(before)} `,
  );
  expect(stderr.includes("UTF-16")).toBe(title === "UTF-16");
  expect(stdout).toBe("");
  expect(code).toBe(2);
});
