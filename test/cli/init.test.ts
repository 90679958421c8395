import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageNameFor, starterFor } from "../../packages/cli/src/init.ts";
import { compile, createWorkspace } from "../../packages/parser/src/index.ts";
import { folderWith, run } from "./run.ts";

describe.each(["id", "en"] as const)("in %s", (language) => {
  const env = { KODEON_LANG: language };

  test("a manifest is made that is clean, alone and in a workspace", async () => {
    const cwd = folderWith({});
    expect(await run(["init", "warung-kopi"], { cwd, env })).toMatchObject({ code: 0, stderr: "" });
    const path = join(cwd, "warung-kopi", "paket.kodeon");
    const text = readFileSync(path, "utf8");
    expect(text).toBe(starterFor("warung-kopi", language));
    const workspace = createWorkspace();
    workspace.open("paket.kodeon", text);
    expect(workspace.diagnostics("paket.kodeon")).toEqual([]);
    expect((await run(["compile", path], { env })).stderr).toBe("");
    expect((await run(["check", path], { env })).code).toBe(0);
  });

  test("a file that is there is left as it is", async () => {
    const cwd = folderWith({ "paket.kodeon": "// milik saya\n" });
    const { code, stdout, stderr } = await run(["init"], { cwd, env });
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(
      language === "id" ? /^kodeonc: paket\.kodeon sudah ada/ : /^kodeonc: paket\.kodeon is there already/,
    );
    expect(readFileSync(join(cwd, "paket.kodeon"), "utf8")).toBe("// milik saya\n");
    expect(readdirSync(cwd)).toEqual(["paket.kodeon"]);
  });
});

test("without a folder the current one is meant, which gives its name", async () => {
  const cwd = join(folderWith({}), "Toko Buku");
  mkdirSync(cwd);
  const { code, stdout } = await run(["init"], { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^paket\.kodeon sudah dibuat\./);
  expect(readFileSync(join(cwd, "paket.kodeon"), "utf8")).toContain('paket "toko-buku":');
});

test("what it says can be uncommented and still be clean", () => {
  const text = starterFor("contoh", "id").replace(/^( +)\/\/ (?=dependensi:| +")/gm, "$1");
  expect(text).toContain("\n    dependensi:\n        ");
  expect(compile(text).diagnostics).toEqual([]);
});

test("a link to nowhere is not followed", async () => {
  const cwd = folderWith({});
  symlinkSync(join(cwd, "elsewhere"), join(cwd, "paket.kodeon"));
  expect((await run(["init"], { cwd })).code).toBe(2);
  expect(readdirSync(cwd)).toEqual(["paket.kodeon"]);
});

test.each([
  ["one folder too many", ["init", "a", "b"], /Argumen b tidak diharapkan/],
  ["a file in the way", ["init", "berkas"], /^kodeonc: berkas\/paket\.kodeon tidak dapat ditulis\./],
  ["a file on the way", ["init", "berkas/x"], /^kodeonc: berkas\/x\/paket\.kodeon tidak dapat ditulis\./],
])("%s is told", async (_, args, words) => {
  const { code, stderr } = await run(args, { cwd: folderWith({ berkas: "" }) });
  expect(stderr).toMatch(words);
  expect(code).toBe(2);
});

test.each([
  ["warung-kopi", "warung-kopi"],
  ["Warung Kopi", "warung-kopi"],
  ["Café Nasi (2)", "cafe-nasi-2"],
  [".config", "config"],
  ["_2024_", "2024"],
  ["ﬁlem", "filem"],
  ["", "paket-saya"],
  ["日本", "paket-saya"],
  ["a".repeat(213) + ".bc", `${"a".repeat(213)}`],
])("the folder %j gives the package %j", (folder, name) => {
  expect(packageNameFor(folder)).toBe(name);
  expect(compile(starterFor(name, "en")).diagnostics).toEqual([]);
});
