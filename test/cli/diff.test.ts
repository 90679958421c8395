import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { devNull } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile, diffIr } from "../../packages/parser/src/index.ts";
import { bareEnvironment, bin, broken, folderWith, healthy, run, warned } from "./run.ts";

const old = `${healthy}
    kompatibilitas:
        os = [linux, windows]

pustaka hitung:
    fungsi tambah(a, b):
        kembalikan a + b
`;
const changed = old.replace("MIT", '"GPL-3.0-only"').replace("[linux, windows]", "[linux, windows, macos]");
const raised = changed.replace("1.0.0", "2.0.0");
/** Whatever git is told elsewhere on this machine. */
const gitEnvironment = { ...bareEnvironment, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: "1" };

test("a version that is too small is shown with its line and how to mend it", async () => {
  const cwd = folderWith({ "old.kodeon": old, "new.kodeon": changed });
  const en = await run(["diff", "old.kodeon", "new.kodeon", "--lang", "en"], { cwd });
  expect(en).toMatchObject({ code: 1, stderr: "" });
  expect(en.stdout).toBe(`contoh 1.0.0 → 1.0.0

  Breaking
    - The licence MIT becomes GPL-3.0-only, which demands more: users who cannot fulfil it must stop
      using the package.
      licence-tightened  new.kodeon:5:15

  New
    - macos joins kompatibilitas › os: the package can be used there too.
      platform-added  new.kodeon:8:31

error: The version 1.0.0 of contoh is too small after 1.0.0. Write 2.0.0 or a higher one.
 --> new.kodeon:2:13
  |
2 |     versi = "1.0.0"
  |             ^^^^^^^
  = help: Replace it with "2.0.0"; with --fix, kodeonc writes it
`);
  const id = await run(["diff", "old.kodeon", "new.kodeon"], { cwd });
  expect(id.stdout).toContain("\n  Merusak\n    - Lisensi MIT menjadi GPL-3.0-only,");
  expect(id.stdout).toContain("\nkesalahan: Versi 1.0.0 dari contoh terlalu kecil setelah 1.0.0.");
});

test("a version that is high enough is told to be, and one where nothing has changed", async () => {
  const cwd = folderWith({ "old.kodeon": old, "new.kodeon": raised });
  const { code, stdout } = await run(["diff", "old.kodeon", "new.kodeon", "--lang", "en"], { cwd });
  expect(stdout).toMatch(/\n {2}The version 2\.0\.0 is enough; the smallest that is enough is 2\.0\.0\.\n$/);
  expect(code).toBe(0);
  const same = await run(["diff", "old.kodeon", "old.kodeon"], { cwd });
  expect(same).toEqual({
    code: 0,
    stdout: "contoh 1.0.0 → 1.0.0\n\n  Versi 1.0.0 cukup: tidak ada yang berubah.\n",
    stderr: "",
  });
  expect(await run(["diff", "new.kodeon", "old.kodeon"], { cwd })).toMatchObject({ code: 1 });
});

test("either side may be standard input or an IR", async () => {
  const cwd = folderWith({
    "old.kodeon": old,
    "new.kodeon": changed,
    "old.json": JSON.stringify(compile(old).ir),
    "new.json": JSON.stringify(compile(changed).ir),
  });
  const { stdout } = await run(["diff", "old.kodeon", "new.kodeon"], { cwd });
  expect((await run(["diff", "-", "new.kodeon"], { cwd, input: old })).stdout).toBe(stdout);
  expect((await run(["diff", "old.json", "new.kodeon"], { cwd })).stdout).toBe(stdout);
  const piped = await run(["diff", "old.kodeon", "-"], { cwd, input: changed });
  expect(piped.stdout).toBe(stdout.replaceAll("new.kodeon", "<stdin>"));
  const ir = await run(["diff", "old.kodeon", "new.json"], { cwd });
  expect(ir.stdout).toContain("\n      licence-tightened\n");
  expect(ir.stdout).toMatch(/\n --> new\.json: \/declarations\/0\/version\n$/);
  expect(ir.code).toBe(1);
});

test("in JSON it is the library's result", async () => {
  const cwd = folderWith({ "old.kodeon": old, "new.kodeon": changed });
  const { code, stdout } = await run(["diff", "old.kodeon", "new.kodeon", "--format", "json"], { cwd });
  const [before, after] = [compile(old).ir, compile(changed).ir];
  if (before === undefined || after === undefined) throw new Error("both manifests compile");
  expect(JSON.parse(stdout)).toEqual(diffIr(before, after));
  expect(code).toBe(1);
});

test("for GitHub the version is an error and each change a notice", async () => {
  const cwd = folderWith({ "paket/a,b.kodeon": changed, "old.kodeon": old });
  const { stdout } = await run(["diff", "old.kodeon", "paket/a,b.kodeon", "-f", "github", "--lang", "en"], {
    cwd,
  });
  expect(stdout.split("\n").slice(0, -1)).toEqual([
    "::error file=paket/a%2Cb.kodeon,line=2,col=13,endLine=2,endColumn=20,title=contoh::The version 1.0.0 of contoh is too small after 1.0.0. Write 2.0.0 or a higher one.",
    "::notice file=paket/a%2Cb.kodeon,line=5,col=15,endLine=5,endColumn=29,title=breaking%3A licence-tightened::The licence MIT becomes GPL-3.0-only, which demands more: users who cannot fulfil it must stop using the package.",
    "::notice file=paket/a%2Cb.kodeon,line=8,col=31,endLine=8,endColumn=36,title=feature%3A platform-added::macos joins kompatibilitas › os: the package can be used there too.",
  ]);
});

test("a package that is gone is an error, and one that is new is none", async () => {
  const cwd = folderWith({ "old.kodeon": old, "new.kodeon": old.replace("contoh", "lain") });
  const { code, stdout } = await run(["diff", "old.kodeon", "new.kodeon", "--lang", "en"], { cwd });
  expect(stdout).toBe(
    "The package lain 1.0.0 is new in new.kodeon.\n\n" +
      "error: The package contoh 1.0.0 of old.kodeon is not in new.kodeon any more. Put it back, or compare with the file that holds it now.\n",
  );
  expect(code).toBe(1);
  const both = folderWith({ "old.kodeon": old, "new.kodeon": old + healthy.replace("contoh", "lain") });
  expect(await run(["diff", "old.kodeon", "new.kodeon"], { cwd: both })).toMatchObject({ code: 0 });
});

test("--fix writes the smallest version and nothing else", async () => {
  const source = `\uFEFF${changed.replaceAll("\n", "\r\n")}`;
  const cwd = folderWith({ "old.kodeon": old, "new.kodeon": source });
  const { code, stdout } = await run(["diff", "--fix", "old.kodeon", "new.kodeon", "--lang", "en"], { cwd });
  expect(stdout).toMatch(/^new\.kodeon: the version of contoh is 2\.0\.0 now\.\ncontoh 1\.0\.0 → 2\.0\.0\n/);
  expect(code).toBe(0);
  expect(readFileSync(join(cwd, "new.kodeon"), "utf8")).toBe(source.replace("1.0.0", "2.0.0"));
  expect(readdirSync(cwd).toSorted()).toEqual(["new.kodeon", "old.kodeon"]);

  const written = statSync(join(cwd, "new.kodeon"), { bigint: true }).mtimeNs;
  const again = await run(["diff", "--fix", "old.kodeon", "new.kodeon", "--lang", "en"], { cwd });
  expect(again.stdout).not.toContain("is 2.0.0 now");
  expect(statSync(join(cwd, "new.kodeon"), { bigint: true }).mtimeNs).toBe(written);
});

test("--fix raises each package of a file, and tells programs aside", async () => {
  const two = (source: string): string => source + source.replace("contoh", "lain").split("\npustaka")[0];
  const cwd = folderWith({ "old.kodeon": two(old), "new.kodeon": two(changed) });
  const { code, stdout, stderr } = await run(["diff", "--fix", "old.kodeon", "new.kodeon", "-f", "json"], {
    cwd,
  });
  expect(stderr).toBe("new.kodeon: versi contoh kini 2.0.0.\nnew.kodeon: versi lain kini 2.0.0.\n");
  expect(JSON.parse(stdout)).toMatchObject({ packages: [{ enough: true }, { enough: true }] });
  expect(code).toBe(0);
  expect(readFileSync(join(cwd, "new.kodeon"), "utf8")).toBe(two(raised));
});

test("--fix leaves a manifest alone that could not be compiled with the new version", async () => {
  const update = `
pembaruan_paket "contoh":
    versi = "1.0.0"
    catatan_perubahan = "Lisensinya lain"
    paket_file = "contoh.zip"
`;
  const cwd = folderWith({ "old.kodeon": old, "new.kodeon": changed + update });
  const { code, stdout, stderr } = await run(["diff", "--fix", "old.kodeon", "new.kodeon", "--lang", "en"], {
    cwd,
  });
  expect(stderr).toMatch(/^kodeonc: new\.kodeon is left as it is, because .*\n$/);
  expect(stdout).toMatch(/ = help: Replace it with "2\.0\.0"\n$/);
  expect(stdout).toContain("Write 2.0.0 or a higher one.");
  expect(code).toBe(1);
  expect(readFileSync(join(cwd, "new.kodeon"), "utf8")).toBe(changed + update);
});

const mistakes: readonly (readonly [title: string, args: readonly string[], id: RegExp, en: RegExp])[] = [
  ["one file", ["a"], /Sebutkan dua berkas/, /Name two files/],
  ["three files", ["a", "b", "c"], /Argumen c tidak diharapkan/, /argument c is not expected/],
  ["standard input twice", ["-", "-"], /hanya dapat dibaca sekali/, /can be read only once/],
  ["mending an IR", ["--fix", "a", "b.json"], /--fix dan b\.json tidak dapat/, /--fix and b\.json cannot/],
  ["mending standard input", ["--fix", "a", "-"], /--fix dan - tidak dapat/, /--fix and - cannot/],
];

test.for(mistakes)("%s is wrong usage in both languages", async ([, args, id, en]) => {
  for (const [language, words] of [
    ["id", id],
    ["en", en],
  ] as const) {
    const { code, stdout, stderr } = await run(["diff", ...args, "--lang", language]);
    expect(stderr).toMatch(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  }
});

test("an old file without a package is an error, unless there is said to be no earlier version", async () => {
  const cwd = folderWith({ "none.kodeon": "", "old.kodeon": old, "new.kodeon": changed });
  const empty = JSON.stringify(compile("").ir);
  const places = folderWith({ "none.json": empty, "library.kodeon": warned, "new.kodeon": changed });
  for (const [args, around] of [
    [["none.kodeon", "new.kodeon"], { cwd }],
    [["-", "new.kodeon"], { cwd, input: "" }],
    [["none.json", "new.kodeon"], { cwd: places }],
    [["library.kodeon", "new.kodeon", "--fix"], { cwd: places }],
  ] as const) {
    const { code, stdout, stderr } = await run(["diff", ...args, "--lang", "en"], around);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/kodeonc: There is no package in .* to compare new\.kodeon with\..*--first/);
    const first = await run(["diff", ...args, "--first", "--lang", "en"], around);
    expect(first).toMatchObject({ code: 0, stdout: "The package contoh 1.0.0 is new in new.kodeon.\n" });
  }
  const id = await run(["diff", "none.kodeon", "new.kodeon"], { cwd });
  expect(id.stderr).toContain("none.kodeon tidak memuat satu paket pun");
  const known = await run(["diff", "--first", "--fix", "old.kodeon", "new.kodeon", "--lang", "en"], { cwd });
  expect(known).toMatchObject({ code: 2, stdout: "" });
  expect(known.stderr).toContain("old.kodeon declares the package contoh. Leave --first out.");
  expect(readFileSync(join(cwd, "new.kodeon"), "utf8")).toBe(changed);
  const neither = await run(["diff", "--first", "none.kodeon", "none.kodeon"], { cwd });
  expect(neither).toMatchObject({ code: 2, stdout: "" });
});

test("a release that is compared with a pre-release is told to be, in every format", async () => {
  const pre = old.replace("1.0.0", "1.1.0-rc.1");
  const cwd = folderWith({
    "pre.kodeon": pre,
    "next.kodeon": pre.replace("rc.1", "rc.2"),
    "release.kodeon": changed.replace("1.0.0", "1.1.0"),
    "built.kodeon": old.replace("1.0.0", "1.1.0+a-b"),
  });
  const words = "contoh 1.1.0 is compared with the pre-release 1.1.0-rc.1, which promises nothing.";
  const pretty = await run(["diff", "pre.kodeon", "release.kodeon", "--lang", "en"], { cwd });
  expect(pretty).toMatchObject({ code: 0, stderr: "" });
  expect(pretty.stdout).toContain(`\nwarning: ${words} What counts is the last release`);
  const json = await run(["diff", "pre.kodeon", "release.kodeon", "-f", "json", "--lang", "en"], { cwd });
  expect(json.stderr).toContain(`kodeonc: ${words}`);
  expect(() => JSON.parse(json.stdout) as unknown).not.toThrow();
  const github = await run(["diff", "pre.kodeon", "release.kodeon", "-f", "github", "--lang", "en"], { cwd });
  expect(github.stdout).toContain(`::warning file=release.kodeon,line=2,col=13,endLine=2,endColumn=20,`);
  expect(github.stdout).toContain(`title=contoh::${words}`);
  for (const pair of [
    ["pre.kodeon", "next.kodeon"],
    ["built.kodeon", "release.kodeon"],
  ]) {
    const { stdout } = await run(["diff", ...pair, "--lang", "en"], { cwd });
    expect(stdout).not.toContain("compared with the pre-release");
  }
});

test("each version of a package is told, and one that is withdrawn is an error", async () => {
  const line = (version: string, licence = "MIT"): string =>
    healthy.replace("1.0.0", version).replace("MIT", licence);
  const cwd = folderWith({
    "old.kodeon": line("1.0.0") + line("2.0.0"),
    "backport.kodeon": line("1.0.1", "proprietary") + line("2.0.0"),
    "less.kodeon": line("2.0.0"),
  });
  const backport = await run(["diff", "old.kodeon", "backport.kodeon", "--lang", "en"], { cwd });
  // 2.0.0 would be enough, and is taken.
  expect(backport.stdout).toContain(
    "error: The version 1.0.1 of contoh is too small after 1.0.0. Write 3.0.0 or a higher one.",
  );
  expect(backport.stdout).toContain("\ncontoh 2.0.0 → 2.0.0\n");
  expect(backport.code).toBe(1);
  const mended = await run(["diff", "--fix", "old.kodeon", "backport.kodeon", "--lang", "en"], { cwd });
  expect(mended.stdout).toMatch(/^backport\.kodeon: the version of contoh is 3\.0\.0 now\.\n/);
  expect(readFileSync(join(cwd, "backport.kodeon"), "utf8")).toBe(
    line("3.0.0", "proprietary") + line("2.0.0"),
  );
  const less = await run(["diff", "old.kodeon", "less.kodeon", "--lang", "en"], { cwd });
  expect(less.stdout).toContain(
    "error: The package contoh 1.0.0 of old.kodeon is not in less.kodeon any more.",
  );
  expect(less.code).toBe(1);
});

test("where no version is high enough it is said, and nothing is written", async () => {
  const top = (source: string): string => source.replace("1.0.0", "9007199254740991.0.0");
  const cwd = folderWith({ "old.kodeon": top(old), "new.kodeon": top(changed) });
  const { code, stdout, stderr } = await run(["diff", "--fix", "old.kodeon", "new.kodeon", "--lang", "en"], {
    cwd,
  });
  expect(stdout).toContain("error: No version of contoh is high enough after 9007199254740991.0.0");
  expect(stdout).not.toContain("Replace it");
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  expect(readFileSync(join(cwd, "new.kodeon"), "utf8")).toBe(top(changed));
});

describe("the recipe for CI in docs/versions.md", () => {
  const page = readFileSync(new URL("../../docs/versions.md", import.meta.url), "utf8");
  const recipe = /```sh\n([^]*?)```/.exec(page)?.[1] ?? "";
  const history = (...versions: readonly (readonly [source: string, tag?: string])[]): string => {
    const cwd = folderWith({});
    const git = (...args: string[]): void => {
      const who = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"];
      execFileSync("git", [...who, ...args], { cwd, env: gitEnvironment, stdio: "pipe" });
    };
    git("init", "--quiet");
    for (const [source, tag] of versions) {
      if (source !== "") writeFileSync(join(cwd, "paket.kodeon"), source);
      git("add", "--all");
      git("commit", "--quiet", "--allow-empty", "--message", "x");
      if (tag !== undefined) git("tag", tag);
    }
    return cwd;
  };
  const follow = (cwd: string): number | null => {
    const npx = `npx() { shift; "${process.execPath}" "${bin}" "$@"; }`;
    return spawnSync("bash", ["-c", `${npx}\n${recipe}`], { cwd, env: gitEnvironment }).status;
  };
  const minor = changed.replace("1.0.0", "1.1.0");

  test("passes where the version is enough", () => {
    expect(recipe).toContain("npx kodeonc diff");
    expect(follow(history([old, "v1.0.0"], [raised]))).toBe(0);
    expect(follow(history([old, "v1.0.0"], [raised, "v2.0.0"]))).toBe(0);
  });

  test("fails where it is not, be it tagged already or hidden behind a pre-release", () => {
    expect(follow(history([old, "v1.0.0"], [minor]))).toBe(1);
    expect(follow(history([old, "v1.0.0"], [minor, "v1.1.0"]))).toBe(1);
    expect(
      follow(history([old, "v1.0.0"], [minor.replace("1.1.0", "1.1.0-rc.1"), "v1.1.0-rc.1"], [minor])),
    ).toBe(1);
  });

  test("fails where there is nothing to compare with", () => {
    expect(follow(history([old], [minor]))).not.toBe(0);
    expect(follow(history(["", "v1.0.0"], [minor]))).not.toBe(0);
  });
});

test("what is wrong with either file is told, and nothing is compared", async () => {
  const cwd = folderWith({
    "old.kodeon": old,
    "broken.kodeon": broken,
    "bad.json": '{ "declarations": [] }',
    "none.kodeon": "",
  });
  const both = await run(["diff", "broken.kodeon", "nowhere.kodeon"], { cwd });
  expect(both).toMatchObject({ code: 2, stdout: "" });
  expect(both.stderr).toContain("--> broken.kodeon:5:5");
  expect(both.stderr).toContain("nowhere.kodeon tidak dapat dibaca");
  expect(await run(["diff", "old.kodeon", "broken.kodeon"], { cwd })).toMatchObject({ code: 1, stdout: "" });
  const bad = await run(["diff", "--fix", "bad.json", "old.kodeon"], { cwd });
  expect(bad).toMatchObject({ code: 1, stdout: "" });
  expect(bad.stderr).toContain("bad.json");
  const none = await run(["diff", "none.kodeon", "none.kodeon"], { cwd });
  expect(none).toMatchObject({ code: 2, stdout: "" });
  expect(none.stderr).toContain("Tidak ada paket yang dapat dibandingkan");
});

test("names and values cannot drive the terminal", async () => {
  const metadata = `    metadata:\n        "a\\u{1B}[31m\\u{202E}" = "x"\n`;
  const cwd = folderWith({ "old.kodeon": healthy, "n\u001B[31m.kodeon": healthy + metadata });
  const { stdout } = await run(["diff", "old.kodeon", "n\u001B[31m.kodeon", "--lang", "en"], { cwd });
  for (const each of ["\u001B", "\u202E"]) expect(stdout).not.toContain(each);
  expect(stdout).toContain("metadata › a␛[31m<U+202E> has changed");
  expect(stdout).toContain("  n␛[31m.kodeon:7:");
});

test("names and values cannot drive the log of a workflow", async () => {
  const metadata = `    metadata:\n        "a\\u{1B}[31m\\u{202E}\\n::error::b" = "x"\n`;
  const cwd = folderWith({ "old.kodeon": healthy, "n\u001B[31m.kodeon": healthy + metadata });
  const { stdout } = await run(["diff", "old.kodeon", "n\u001B[31m.kodeon", "-f", "github"], { cwd });
  for (const each of ["\u001B", "\u202E"]) expect(stdout).not.toContain(each);
  expect(stdout).toContain("file=n␛[31m.kodeon,");
  expect(stdout).toContain("metadata › a␛[31m<U+202E>%0A::error::b");
  expect(stdout).not.toMatch(/^::error::b/m);
});

test("of very many changes a hundred of each level are shown", async () => {
  const words = Array.from({ length: 130 }, (_, i) => `"k${i}"`).join(", ");
  const cwd = folderWith({ "old.kodeon": healthy, "new.kodeon": `${healthy}    kata_kunci = [${words}]\n` });
  const { stdout } = await run(["diff", "old.kodeon", "new.kodeon", "--lang", "en"], { cwd });
  expect(stdout.match(/ {2}new\.kodeon:6:/g)).toHaveLength(100);
  expect(stdout).toContain("    Changes not shown: 30; --format json shows them all.\n");
});
