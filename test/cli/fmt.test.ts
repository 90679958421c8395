import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { explainDamage } from "../../packages/cli/src/fmt/damage.ts";
import { say } from "../../packages/cli/src/words.ts";
import { bareEnvironment, bin, folderWith, healthy, messy, run, textOf } from "./run.ts";

const damaged = `// Rusak.\n${messy.replace('"1.0.0"', '["1.0.0"')}`;

/** The bytes of every file, and when and as what it was written. */
function snapshot(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => {
        const { mtimeNs, ino } = statSync(join(folder, name), { bigint: true });
        return [name, `${ino} ${mtimeNs}\n${readFileSync(join(folder, name), "latin1")}`];
      }),
  );
}

test("files are formatted and named, and those that are fine are not touched", async () => {
  const cwd = folderWith({
    "a.kodeon": messy,
    "b.kodeon": healthy,
    "c/d.kodeon": messy,
    "c/node_modules/e.kodeon": messy,
  });
  const before = snapshot(cwd);
  const { code, stdout, stderr } = await run(["fmt", "--lang", "en"], { cwd });
  expect(stdout).toBe("a.kodeon\nc/d.kodeon\n");
  expect(stderr).toBe("3 files formatted; changed: 2, broken declarations: 0\n");
  expect(code).toBe(0);
  expect(textOf(cwd, "a.kodeon")).toBe(healthy);
  expect(textOf(cwd, "c/d.kodeon")).toBe(healthy);
  const after = snapshot(cwd);
  for (const name of ["b.kodeon", "c/node_modules/e.kodeon"]) expect(after[name]).toBe(before[name]);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(await run(["fmt", "a.kodeon"], { cwd })).toEqual({
    code: 0,
    stdout: "",
    stderr: "1 berkas dirapikan; berubah: 0, deklarasi rusak: 0\n",
  });
  expect(snapshot(cwd)).toEqual(after);
});

test("--check names what would change, writes nothing and fails", async () => {
  const cwd = folderWith({ "a.kodeon": healthy, "b.kodeon": messy });
  const before = snapshot(cwd);
  const { code, stdout, stderr } = await run(["fmt", "--check", "--lang", "en"], { cwd });
  expect({ code, stdout }).toEqual({ code: 1, stdout: "b.kodeon\n" });
  expect(stderr).toBe("2 files checked; to be formatted: 1, broken declarations: 0\n");
  expect(await run(["fmt", "--check", "a.kodeon"], { cwd })).toMatchObject({ code: 0, stdout: "" });
  expect(snapshot(cwd)).toEqual(before);
});

describe("--diff", () => {
  const rows = (count: number, indent: string): string =>
    `paket "x":\n${Array.from({ length: count }, (_, row) => `${indent}k${row} = ${row}\n`).join("")}`;
  const files: Readonly<Record<string, string>> = {
    "a.kodeon": messy,
    "b c.kodeon": messy,
    "d e/kué.kodeon": messy,
    "crlf.kodeon": messy.replaceAll("\n", "\r\n"),
    "mark.kodeon": `\uFEFF${messy}`,
    "long.kodeon": rows(3000, "  "),
    "edges.kodeon": `${healthy}\n// a\n\n// b\n\n${rows(3000, "  ")}\n// c\n\n// d\n\n${healthy}`,
    "ended.kodeon": rows(3000, "  ").trimEnd(),
    "fine.kodeon": healthy,
  };

  test("is a patch that leads to what fmt writes", async () => {
    const cwd = folderWith(files);
    const before = snapshot(cwd);
    const { code, stdout, stderr } = await run(["fmt", "--diff", "--lang", "en"], { cwd });
    expect(stderr).toMatch(/^9 files checked; to be formatted: 8, /);
    expect(code).toBe(0);
    expect(snapshot(cwd)).toEqual(before);
    expect(stdout).not.toContain("fine.kodeon");
    // GNU patch takes a name with a blank in it for one name only with a tab behind it.
    expect(stdout).toContain("\n+++ b c.kodeon\t\n");
    const patched = folderWith(files);
    execFileSync("git", ["apply", "-p0", "--whitespace=nowarn", "-"], { cwd: patched, input: stdout });
    await run(["fmt"], { cwd });
    for (const name of Object.keys(files)) expect(textOf(patched, name), name).toBe(textOf(cwd, name));
  });

  test("fails together with --check, and has colours where they are wanted", async () => {
    const cwd = folderWith({ "a.kodeon": messy });
    const plain = await run(["fmt", "--check", "--diff"], { cwd });
    expect(plain.code).toBe(1);
    expect(plain.stdout).toMatch(/^--- a\.kodeon\n\+\+\+ a\.kodeon\n@@ -1,5 \+1,5 @@\n paket/);
    const coloured = await run(["fmt", "--diff"], { cwd, env: { FORCE_COLOR: "1" } });
    expect(coloured.stdout).toContain("\u001B[32m+");
    expect(stripVTControlCharacters(coloured.stdout)).toBe(plain.stdout);
  });
});

describe("standard input", () => {
  test("is formatted to standard output, with nothing else there", async () => {
    expect(await run(["fmt", "-"], { input: messy })).toEqual({ code: 0, stdout: healthy, stderr: "" });
    expect(await run(["fmt", "-"], { input: "" })).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(await run(["fmt", "--check", "-"], { input: messy })).toMatchObject({
      code: 1,
      stdout: "<stdin>\n",
    });
    expect(await run(["fmt", "--check", "-"], { input: healthy })).toMatchObject({ code: 0, stdout: "" });
    const { stdout } = await run(["fmt", "--diff", "-"], { input: messy });
    expect(stdout).toMatch(/^--- <stdin>\n/);
  });

  test("takes the settings of the file that it stands for, which need not be there", async () => {
    const cwd = folderWith({
      ".editorconfig": "[*]\nindent_size = 3\n[deep/**]\nindent_style = tab\n",
      ".prettierignore": "left/\n",
    });
    const formatted = async (...path: string[]) => {
      const { code, stdout } = await run(["fmt", "-", ...path], { cwd, input: messy });
      expect(code).toBe(0);
      return stdout;
    };
    expect(await formatted()).toBe(healthy);
    expect(await formatted("--stdin-path", "new/x.kodeon")).toContain("\n   versi = ");
    expect(await formatted("--stdin-path", "deep/er/x.kodeon")).toContain("\n\tversi = ");
    expect(await formatted("--stdin-path", "left/x.kodeon")).toBe(messy);
    expect(await formatted("--stdin-path", join(cwd, "left/x.kodeon"))).toBe(messy);
  });

  test("that is damaged comes out as far as it can be formatted", async () => {
    const { code, stdout, stderr } = await run(["fmt", "-", "--stdin-path", "x.kodeon", "--lang", "en"], {
      input: `${damaged}\n\n${messy}`,
    });
    expect(stdout).toBe(`${damaged}\n\n${healthy}`);
    expect(stderr).toMatch(/^x\.kodeon:\d+:\d+: \S.* This declaration is broken and is left as it is\.\n$/);
    expect(code).toBe(1);
  });
});

test("a file keeps its permissions, its link, its byte order mark and its line ends", async () => {
  const cwd = folderWith({ "real/a.txt": `\uFEFF${messy.replaceAll("\n", "\r\n")}` });
  chmodSync(join(cwd, "real/a.txt"), 0o640);
  symlinkSync("real/a.txt", join(cwd, "a.kodeon"));
  expect(await run(["fmt", "a.kodeon"], { cwd })).toMatchObject({ code: 0, stdout: "a.kodeon\n" });
  expect(lstatSync(join(cwd, "a.kodeon")).isSymbolicLink()).toBe(true);
  expect(statSync(join(cwd, "real/a.txt")).mode & 0o777).toBe(0o640);
  expect(textOf(cwd, "real/a.txt")).toBe(`\uFEFF${healthy.replaceAll("\n", "\r\n")}`);
  expect(readdirSync(join(cwd, "real"))).toEqual(["a.txt"]);
});

describe("links", () => {
  test("that a search comes upon are not written through", async () => {
    const folder = folderWith({
      "out.kodeon": messy,
      "work/.prettierignore": "vendor/\n",
      "work/vendor/v.kodeon": messy,
      "work/real.kodeon": messy,
    });
    const cwd = join(folder, "work");
    symlinkSync("vendor/v.kodeon", join(cwd, "l.kodeon"));
    symlinkSync("../out.kodeon", join(cwd, "o.kodeon"));
    // It comes before the file that it leads to, which must be formatted all the same.
    symlinkSync("real.kodeon", join(cwd, "a.kodeon"));
    const before = snapshot(folder);
    for (const operands of [[], ["*.kodeon"], [".", "../work"]]) {
      const { code, stdout } = await run(["fmt", "--check", ...operands], { cwd });
      expect({ code, stdout }, operands.join(" ")).toEqual({ code: 1, stdout: "real.kodeon\n" });
    }
    expect(snapshot(folder)).toEqual(before);
    expect(await run(["fmt"], { cwd })).toMatchObject({ code: 0, stdout: "real.kodeon\n" });
    const changed = Object.entries(snapshot(folder)).filter(([name, state]) => before[name] !== state);
    expect(changed.map(([name]) => name).sort()).toEqual(["work/a.kodeon", "work/real.kodeon"]);
    expect(lstatSync(join(cwd, "a.kodeon")).isSymbolicLink()).toBe(true);
  });

  test("that are named are meant, unless what they lead to is ignored", async () => {
    const folder = folderWith({
      "out.kodeon": messy,
      "work/.prettierignore": "vendor/\n",
      "work/vendor/v.kodeon": messy,
    });
    const cwd = join(folder, "work");
    symlinkSync("vendor/v.kodeon", join(cwd, "l.kodeon"));
    symlinkSync("../out.kodeon", join(cwd, "o.kodeon"));
    symlinkSync("vendor", join(cwd, "folder"));
    const { code, stdout } = await run(["fmt", "l.kodeon", "./o.kodeon", "folder"], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "o.kodeon\n" });
    expect(textOf(folder, "out.kodeon")).toBe(healthy);
    expect(textOf(cwd, "vendor/v.kodeon")).toBe(messy);
  });

  test("that are named have the layout of what they lead to", async () => {
    const folder = folderWith({
      ".editorconfig": "root = true\n[*]\nindent_size = 3\n",
      "z.kodeon": messy,
      "real/y.kodeon": messy,
      "p/.editorconfig": "root = true\n[*]\nindent_size = 2\n",
      "p/own.kodeon": messy,
    });
    symlinkSync("../z.kodeon", join(folder, "p/l.kodeon"));
    symlinkSync("../real", join(folder, "p/folder"));
    const inMiddle = await run(["fmt", "-", "--stdin-path", "p/l.kodeon"], { cwd: folder, input: messy });
    expect(inMiddle.stdout).toContain("\n   versi = ");
    expect(await run(["fmt", "p/l.kodeon", "p/folder", "p/own.kodeon"], { cwd: folder })).toMatchObject({
      code: 0,
    });
    for (const name of ["z.kodeon", "real/y.kodeon"]) expect(textOf(folder, name)).toContain("\n   versi = ");
    expect(textOf(folder, "p/own.kodeon")).toContain("\n  versi = ");
    expect(await run(["fmt", "--check"], { cwd: folder })).toMatchObject({ code: 0, stdout: "" });
  });

  test("do not hide a file that another operand asks for", async () => {
    const cwd = folderWith({ "a/x.kodeon": healthy, "b/y.kodeon": messy, "c/z.kodeon": messy });
    symlinkSync("../b/y.kodeon", join(cwd, "a/l.kodeon"));
    symlinkSync("../c/z.kodeon", join(cwd, "a/m.kodeon"));
    expect(await run(["fmt", "a", "b"], { cwd })).toMatchObject({ code: 0, stdout: "b/y.kodeon\n" });
    expect(textOf(cwd, "c/z.kodeon")).toBe(messy);
  });
});

test.for([
  ["id", / Deklarasi ini rusak, .*\n1 berkas dirapikan; .*rusak: 1\n$/],
  ["en", / This declaration is broken .*\n1 file formatted; .*declarations: 1\n$/],
] as const)("a broken declaration is told in %s, and the others are formatted", async ([language, words]) => {
  const cwd = folderWith({ "a.kodeon": `${messy}\n\n${damaged}\n\n${messy}` });
  const { code, stdout, stderr } = await run(["fmt", "--lang", language], { cwd });
  expect({ code, stdout }).toEqual({ code: 1, stdout: "a.kodeon\n" });
  expect(stderr).toMatch(words);
  expect(textOf(cwd, "a.kodeon")).toBe(`${healthy}\n${damaged}\n\n${healthy}`);
  // What is left is no layout to be changed, and no success either.
  expect(await run(["fmt", "--check"], { cwd })).toMatchObject({ code: 1, stdout: "" });
});

/** Each line that `fmt` tells of the damage in a text, as a place and the words that follow it. */
async function damageOf(text: string): Promise<(readonly [place: string, words: string])[]> {
  const cwd = folderWith({ "a.kodeon": text });
  const { stderr } = await run(["fmt", "--check", "a.kodeon", "--lang", "en"], { cwd });
  return [...stderr.matchAll(/^a\.kodeon:(\S+): (.*)$/gm)].map(([, place = "", words = ""]) => [
    place,
    words,
  ]);
}

describe("a broken declaration is told by its first error", () => {
  test("as check tells it", async () => {
    const text = `${messy}\n\n${damaged.replace("contoh", "lain")}\n`;
    const cwd = folderWith({ "a.kodeon": text });
    const { stdout } = await run(["check", "a.kodeon", "--lang", "en"], { cwd });
    const [, message = "", place = ""] = /: (.*)\n *--> a\.kodeon:(\S+)\n/.exec(stdout) ?? [];
    expect(message).not.toBe("");
    const told = await damageOf(text);
    expect(told).toEqual([[place, `${message} This declaration is broken and is left as it is.`]]);
  });

  test("where check speaks of its unknown block alone, as if the block were known", async () => {
    const known = 'paket "a":\n    deskripsi = "x\n';
    const [[place, words] = []] = await damageOf(known);
    expect(words).toMatch(/quote/);
    expect(await damageOf(known.replace("paket", "pakit"))).toEqual([[place, words]]);
    expect(await damageOf(`\uFEFF${known}`)).toEqual([[place, words]]);
  });

  test("which may be one that a text is told of once", async () => {
    const mixed = 'paket "a":\n    versi = "1.0.0"\n\tlisensi = MIT\n\n';
    const told = await damageOf(mixed + mixed.replace('"a"', '"b"'));
    expect(told.map(([, words]) => /indented with a tab/.test(words))).toEqual([true, true]);
    expect(new Set(told.map(([place]) => place)).size).toBe(2);
  });
});

test("what the formatter refuses is told as our defect, and a hundred messages are enough", () => {
  const text = messy.repeat(150);
  const spans = Array.from({ length: 150 }, (_, at) => ({
    start: at * messy.length,
    end: (at + 1) * messy.length,
  }));
  const result = { text, damaged: spans.slice(1), refused: spans.slice(0, 1) };
  const lines = explainDamage("a\u001B.kodeon", text, result, { tell: say("en"), language: "en" }).split(
    "\n",
  );
  expect(lines[0]).toMatch(/^a␛\.kodeon:1:1: .* fault of kodeonc itself; report it with the declaration\.$/);
  expect(lines).toHaveLength(102);
  expect(lines[100]).toBe("a␛.kodeon: messages not shown: 50.");
});

test("what cannot be read is told, and the rest is formatted", async () => {
  const cwd = folderWith({ "a.kodeon": Buffer.from([0xff, 0x41]), "b.kodeon": messy });
  const { code, stdout, stderr } = await run(["fmt", "a.kodeon", "nowhere", "b.kodeon", "--lang", "en"], {
    cwd,
  });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "b.kodeon\n" });
  expect(stderr).toContain("nowhere cannot be read");
  expect(stderr).toContain("a.kodeon is not valid UTF-8");
  expect(stderr).toMatch(/\n1 file formatted; .*\n$/);
});

test.for([
  ["compile", ["compile", "."]],
  ["check", ["check", "--format", "json"]],
  ["fmt", ["fmt", "--check"]],
] as const)("where kodeonc %s itself fails on a file, the others still come out", async ([name, args]) => {
  // What is nested as deep as it may be needs more stack than this Node is given.
  const deep = `pustaka x:\n    fungsi f():\n        kembalikan ${"(".repeat(60)}1${")".repeat(60)}\n`;
  const cwd = folderWith({
    "a.kodeon": messy,
    "m.kodeon": deep,
    "z.kodeon": messy.replace("contoh", "lain"),
  });
  const node = ["--stack-size=150"];
  const { code, stdout, stderr } = await run([...args, "--lang", "en"], { cwd, node });
  expect(stderr).toMatch(/^kodeonc: m\.kodeon: Something went wrong inside kodeonc itself\./m);
  expect(stderr).toContain("RangeError");
  expect(code).toBe(2);
  const clean = folderWith({ "a.kodeon": messy, "z.kodeon": messy.replace("contoh", "lain") });
  if (name === "check") expect(stdout).toMatch(/"file": "m\.kodeon",\s+"fault": "internal-fault"/);
  const others = stdout.replace(/"faults": \[[^\]]*\]/, '"faults": []');
  expect(others).toBe((await run([...args, "--lang", "en"], { cwd: clean })).stdout);
  expect(stdout, name).not.toBe("");
});

/** Node with something of its own done before a file is renamed. */
function beforeRenaming(statement: string): string[] {
  const folder = folderWith({
    "rename.cjs": `const fs = require("fs");
const { renameSync } = fs;
fs.renameSync = (from, to) => { ${statement}; renameSync(from, to); };
require("module").syncBuiltinESMExports();`,
  });
  return ["-r", join(folder, "rename.cjs")];
}

test("a file that cannot be written is told, and nothing of it is left", async () => {
  const cwd = folderWith({ "a.kodeon": messy });
  const node = beforeRenaming('throw Object.assign(new Error("EROFS"), { code: "EROFS" })');
  const { code, stdout, stderr } = await run(["fmt", "--lang", "en"], { cwd, node });
  expect(stderr).toBe("kodeonc: a.kodeon cannot be written. The file system is read-only.\n");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(readdirSync(cwd)).toEqual(["a.kodeon"]);
  expect(textOf(cwd, "a.kodeon")).toBe(messy);
});

test.for(["SIGINT", "SIGTERM"] as const)(
  "%s waits for the file that is being written, and no longer",
  (signal) => {
    const cwd = folderWith({ "a.kodeon": messy, "b.kodeon": messy });
    const node = beforeRenaming(`process.kill(process.pid, "${signal}")`);
    const ended = spawnSync(process.execPath, [...node, bin, "fmt"], { cwd, env: { ...bareEnvironment } });
    expect(ended.signal).toBe(signal);
    expect(readdirSync(cwd)).toEqual(["a.kodeon", "b.kodeon"]);
    expect([textOf(cwd, "a.kodeon"), textOf(cwd, "b.kodeon")]).toEqual([healthy, messy]);
  },
);

test("files are formatted to the end when nobody listens any more", () => {
  const files = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`${at}.kodeon`, messy]));
  const cwd = folderWith(files);
  const shell = `"${process.execPath}" "${bin}" fmt | true`;
  spawnSync("sh", ["-c", shell], { cwd, env: { ...bareEnvironment } });
  for (const name of Object.keys(files)) expect(textOf(cwd, name)).toBe(healthy);
});

const mistakes: readonly [args: string[], id: RegExp, en: RegExp][] = [
  [
    ["-", "a.kodeon"],
    /- dan a\.kodeon tidak dapat dipakai bersama/,
    /- and a\.kodeon cannot be used together/,
  ],
  [
    ["--stdin-path", "a.kodeon"],
    /--stdin-path hanya berlaku untuk masukan standar/,
    /--stdin-path is for standard input alone/,
  ],
  [["--chek"], /Mungkin maksudnya --check\?/, /Did you mean --check\?/],
];

test.for(mistakes)("%s is wrong usage", async ([args, id, en]) => {
  const cwd = folderWith({ "a.kodeon": messy });
  for (const [language, words] of [
    ["id", id],
    ["en", en],
  ] as const) {
    const { code, stdout, stderr } = await run(["fmt", ...args], { cwd, env: { KODEON_LANG: language } });
    expect(stderr).toMatch(words);
    expect(stderr).toMatch(/^kodeonc: .* kodeonc fmt --help\.\n$/);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  }
  expect(textOf(cwd, "a.kodeon")).toBe(messy);
});
