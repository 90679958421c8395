import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { broken, folderWith, healthy, run, warned } from "./run.ts";

const digestOf = (text: string | Buffer): string =>
  `sha256-${createHash("sha256").update(text).digest("base64")}`;

const irOf = async (manifest: string): Promise<string> =>
  (await run(["compile", "-"], { input: manifest })).stdout;

describe("compile --canonical", () => {
  test("gives for one file the bytes that are digested, and nothing more", async () => {
    const cwd = folderWith({ "a.kodeon": healthy });
    const { code, stdout, stderr } = await run(["compile", "--canonical", "a.kodeon"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^\{"declarations":\[.*\}$/);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(await irOf(healthy)));
    expect((await run(["digest", "a.kodeon"], { cwd })).stdout).toBe(`${digestOf(stdout)}  a.kodeon\n`);
  });

  test("gives for several a line each, without the names of the files", async () => {
    const cwd = folderWith({ "a.kodeon": healthy, "b/c.kodeon": warned });
    const { stdout } = await run(["compile", "--canonical", "."], { cwd });
    const lines = stdout.split("\n");
    expect(lines.pop()).toBe("");
    const digests = (await run(["digest", "."], { cwd })).stdout;
    expect(digests).toBe(`${digestOf(lines[0] ?? "")}  a.kodeon\n${digestOf(lines[1] ?? "")}  b/c.kodeon\n`);
    expect(stdout).not.toContain('"file"');
  });

  test("writes the same bytes to a folder", async () => {
    const cwd = folderWith({ "a.kodeon": healthy });
    const { stdout } = await run(["compile", "--canonical", "a.kodeon"], { cwd });
    expect((await run(["compile", "--canonical", "a.kodeon", "-o", "out"], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, "out/a.ir.json"), "utf8")).toBe(stdout);
  });
});

describe("digest", () => {
  test("is the same for a manifest in any layout, its IR in any layout, and standard input", async () => {
    const json = await irOf(healthy);
    const cwd = folderWith({
      "a.kodeon": healthy,
      "deep/b.kodeon": `// Sebuah komentar.\r\n${healthy.replaceAll("\n", "\r\n").replaceAll("    ", "\t")}`,
      "c.ir.json": json,
      "d.JSON": `\uFEFF${JSON.stringify({ file: "lain.kodeon", ...(JSON.parse(json) as object) })}`,
    });
    const files = ["a.kodeon", "deep/b.kodeon", "c.ir.json", "d.JSON"];
    const { code, stdout, stderr } = await run(["digest", ...files, "-"], { cwd, input: healthy });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => line.split("  ")[1])).toEqual([...files, "-"]);
    expect(new Set(lines.map((line) => line.split("  ")[0])).size).toBe(1);
  });

  test("tells what is wrong, and goes on with the rest", async () => {
    const cwd = folderWith({ "a.kodeon": broken, "b.kodeon": healthy });
    const { code, stdout, stderr } = await run(["digest", "a.kodeon", "b.kodeon"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^sha256-\S{44} {2}b\.kodeon\n$/);
    expect(stderr).toContain("kesalahan[KDN2002]");
    const missing = await run(["digest", "nol.kodeon", "a.kodeon", "b.kodeon"], { cwd });
    expect(missing.code).toBe(2);
    expect(missing.stdout).toBe(stdout);
    expect(missing.stderr).toContain("kodeonc: nol.kodeon tidak dapat dibaca.");
  });

  test("shows warnings of a manifest, which are no failure", async () => {
    const { code, stdout, stderr } = await run(["digest", "-"], { input: warned });
    expect(stderr).toContain("peringatan[");
    expect(stdout).toMatch(/^sha256-/);
    expect(code).toBe(0);
  });

  test.each([
    ["no JSON", '{\n  "a": 1,\n}', /^x\.ir\.json:3:1: Dari sini /, /^x\.ir\.json:3:1: From here on /],
    ["nothing", "", /^x\.ir\.json:1:1: /, /^x\.ir\.json:1:1: /],
    [
      "a member twice",
      '{"a": [{"b/c": 1, "b/c": 2}]}',
      /^x\.ir\.json: \/a\/0\/b~1c: Anggota b\/c ada dua kali/,
      /^x\.ir\.json: \/a\/0\/b~1c: The member b\/c is in this object twice/,
    ],
    ["no IR", "[]", /^x\.ir\.json: \S/, /^x\.ir\.json: \S/],
    ["a number without end", '{"ir_version": 1e999}', /^x\.ir\.json: \/ir_version: /, /\/ir_version: /],
    ["depth without end", '{"a":'.repeat(100_000), /^x\.ir\.json: \/a\/a\S{0,250}…: /, /1000 deep/],
  ])("refuses an IR that is %s, in both languages", async (_, text, id, en) => {
    const cwd = folderWith({ "x.ir.json": text });
    for (const [language, words] of [
      ["id", id],
      ["en", en],
    ] as const) {
      const { code, stdout, stderr } = await run(["digest", "x.ir.json", "--lang", language], { cwd });
      expect(stderr).toMatch(words);
      expect(stderr.trimEnd()).toMatch(/\.$/);
      expect(stdout).toBe("");
      expect(code).toBe(1);
    }
  });

  test("of nothing is wrong usage", async () => {
    const { code, stderr } = await run(["digest"]);
    expect(stderr).toMatch(/^kodeonc: Sebutkan berkasnya: .* Lihat kodeonc digest --help\.\n$/);
    expect(code).toBe(2);
  });
});

test("an IR is one whatever its file is called", async () => {
  const cwd = folderWith({ "a.kodeon": healthy, dokumen: `\n ${await irOf(healthy)}` });
  const { stdout } = await run(["digest", "a.kodeon", "dokumen"], { cwd });
  const [first, second] = stdout.split("\n").map((line) => line.split("  ")[0]);
  expect(second).toBe(first);
});
