import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith, healthy, messy, run, textOf } from "./run.ts";

const summary = /^\d+ files? (formatted|checked); /;

const wide = `paket "x":\n    kata_kunci = [${Array.from({ length: 20 }, (_, at) => `"kata-${at}"`).join(", ")}]\n`;

test.for<readonly [config: string, source: string, expected: string | RegExp]>([
  ["[*.kodeon]\nindent_size = 2", messy, healthy.replaceAll("    ", "  ")],
  ["[*]\nindent_style = tab", messy, healthy.replaceAll("    ", "\t")],
  ["[*]\nindent_size = tab", messy, healthy.replaceAll("    ", "\t")],
  ["[*]\nindent_size = tab\ntab_width = 6", messy, healthy.replaceAll("    ", "\t")],
  ["[*]\nIndent_Size = TAB\ntab_width = 6", messy, healthy.replaceAll("    ", "\t")],
  [
    "[*]\nindent_size = tab\ntab_width = 6\n[*.kodeon]\nindent_size = 2",
    messy,
    healthy.replaceAll("    ", "  "),
  ],
  [
    "[*]\nindent_size = tab\ntab_width = 6\n[*.kodeon]\nindent_size = unset",
    messy,
    healthy.replaceAll("    ", "      "),
  ],
  ["[*]\nindent_size = 6\ntab_width = 6", messy, healthy.replaceAll("    ", "      ")],
  ["[*]\ntab_width = 8", messy, healthy.replaceAll("    ", "        ")],
  [
    "[*]\nindent_style = space\nindent_size = tab\ntab_width = 8",
    messy,
    healthy.replaceAll("    ", "        "),
  ],
  [
    "[*]\nINDENT_STYLE = Tab\nEnd_Of_Line = CRLF",
    messy,
    healthy.replaceAll("    ", "\t").replaceAll("\n", "\r\n"),
  ],
  ["[*]\nend_of_line = cr", messy, healthy.replaceAll("\n", "\r")],
  ["[*]\nend_of_line = lf", messy.replaceAll("\n", "\r\n"), healthy],
  ["[*]\ninsert_final_newline = FALSE", messy, healthy.trimEnd()],
  ["[*]\ninsert_final_newline = false", `${messy}\n\n`, healthy],
  ["[*]\nmax_line_length = off", wide, wide],
  ["[*]\nmax_line_length = 500", wide, wide],
  ["[*]\nmax_line_length = 60", wide, /^ {8}"kata-0",$/m],
  ["[*]\nindent_size = 2\n[*.kodeon]\nindent_size = unset", messy, healthy],
  ["[*.json]\nindent_size = 2", messy, healthy],
  ["[*]\nindent_size = 0\ntab_width = -1\nmax_line_length = x\nend_of_line = y", messy, healthy],
  ["[*]\nindent_size = 1000000000\nmax_line_length = 1e99", messy, healthy],
  ["[*\n= = =\nindent_size", messy, healthy],
])("%j in .editorconfig counts", async ([config, source, expected]) => {
  const cwd = folderWith({ ".editorconfig": `root = true\n${config}\n`, "deep/a.kodeon": source });
  expect(await run(["fmt", "deep"], { cwd })).toMatchObject({ code: 0 });
  const text = textOf(cwd, "deep/a.kodeon");
  if (typeof expected === "string") expect(text).toBe(expected);
  else expect(text).toMatch(expected);
  expect(await run(["fmt", "--check", "deep"], { cwd })).toMatchObject({ code: 0 });
});

test("an .editorconfig that cannot be read leaves its files as they are, and a root keeps it out of sight", async () => {
  const cwd = folderWith({
    ".editorconfig": Buffer.from("[*]\n\xff", "latin1"),
    "a.kodeon": messy,
    "own/.editorconfig": "root = true\n",
    "own/b.kodeon": messy,
  });
  const { code, stdout, stderr } = await run(["fmt", "--lang", "en"], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "own/b.kodeon\n" });
  expect(stderr).toMatch(/^kodeonc: \.editorconfig is not valid UTF-8: the byte at offset 4 /);
  expect(textOf(cwd, "a.kodeon")).toBe(messy);
});

test("files in .prettierignore are passed over, even those that are named", async () => {
  const cwd = folderWith({
    ".prettierignore": "# ours\n/left\n*.old.kodeon\n!keep.old.kodeon\n",
    "work/left/a.kodeon": messy,
    "left/b.kodeon": messy,
    "c.old.kodeon": messy,
    "keep.old.kodeon": messy,
  });
  const named = await run(["fmt", "--check", "left/b.kodeon", "./c.old.kodeon", "--lang", "en"], { cwd });
  expect(named).toEqual({
    code: 0,
    stdout: "",
    stderr: "0 files checked; to be formatted: 0, broken declarations: 0\n",
  });
  const all = await run(["fmt", "--check"], { cwd });
  expect(all.stdout).toBe("keep.old.kodeon\nwork/left/a.kodeon\n");
  // The list is that of the working folder, and speaks of nothing outside it.
  writeFileSync(join(cwd, "left/.prettierignore"), "*\n");
  const outside = await run(["fmt", "--check", "b.kodeon", "../c.old.kodeon"], { cwd: join(cwd, "left") });
  expect(outside).toMatchObject({ code: 1, stdout: "../c.old.kodeon\n" });

  const folder = folderWith({ "a.kodeon": messy });
  mkdirSync(join(folder, ".prettierignore"));
  const unreadable = await run(["fmt", "--lang", "en"], { cwd: folder });
  expect(unreadable).toMatchObject({ code: 2, stdout: "" });
  expect(unreadable.stderr).toContain(".prettierignore cannot be read. It is a folder");
  expect(textOf(folder, "a.kodeon")).toBe(messy);
});

test("kodeonc.json says what belongs to a folder, and in which language to speak", async () => {
  const cwd = folderWith({
    "kodeonc.json": '{ "language": "en", "exclude": ["left"] }',
    "a.kodeon": messy,
    "left/b.kodeon": messy,
  });
  const all = await run(["fmt", "--check"], { cwd });
  expect(all.stdout).toBe("a.kodeon\n");
  expect(all.stderr).toMatch(summary);
  const named = await run(["fmt", "--check", "left/b.kodeon"], { cwd });
  expect(named.stdout).toBe("left/b.kodeon\n");
  expect(named.stderr).toMatch(summary);
  writeFileSync(join(cwd, "kodeonc.json"), "{");
  expect(await run(["fmt"], { cwd })).toMatchObject({ code: 2, stdout: "" });
  expect(textOf(cwd, "a.kodeon")).toBe(messy);
});

test("settings that cannot be used leave their own files as they are, and no others", async () => {
  const cwd = folderWith({
    "a.kodeon": messy,
    "b/kodeonc.json": '{ "rulez": {} }',
    "b/b.kodeon": messy,
    "b/c/kodeonc.json": "{}",
    "b/c/c.kodeon": messy,
    "d/kodeonc.json": Buffer.from([0xff]),
    "d/d.kodeon": messy,
  });
  const { code, stdout, stderr } = await run(["fmt", "--lang", "en"], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "a.kodeon\nb/c/c.kodeon\n" });
  expect(stderr).toMatch(
    /^kodeonc: b\/kodeonc\.json:1:3: .*\nkodeonc: d\/kodeonc\.json is not valid UTF-8.*\n2 files formatted; changed: 2, .*\n$/,
  );
  expect([textOf(cwd, "b/b.kodeon"), textOf(cwd, "d/d.kodeon")]).toEqual([messy, messy]);
  expect(await run(["fmt", "--check", "a.kodeon", "b/c"], { cwd })).toMatchObject({ code: 0 });
  // Where there are no others, what is wrong is not that there are none.
  const own = await run(["fmt", "b/b.kodeon", "--lang", "en"], { cwd });
  expect(own).toMatchObject({ code: 2, stdout: "" });
  expect(own.stderr).toMatch(/^kodeonc: b\/kodeonc\.json:1:3: There is no key rulez\. .*\n$/);
});
