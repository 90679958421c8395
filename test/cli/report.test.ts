import { expect, test } from "vitest";
import { excerpt } from "../../packages/cli/src/report/excerpt.ts";
import { broken, folderWith, healthy, run, warned } from "./run.ts";

const escape = "\u001B[";

test("a diagnostic has a code frame, with its place as path:line:column", async () => {
  const cwd = folderWith({ "deep/a.kodeon": broken });
  const { stderr } = await run(["compile", "./deep/a.kodeon"], { cwd });
  expect(stderr).toContain(
    `
 --> deep/a.kodeon:5:5
  |
5 |     lisensii = MIT
  |     ^^^^^^^^
`,
  );
  expect(stderr).toContain("\n  = bantuan: Mungkin maksudnya lisensi?\n  = bantuan: Ganti dengan lisensi\n");
  expect((await run(["compile", "-"], { input: broken })).stderr).toContain(" --> <stdin>:5:5\n");
});

test("a related place is shown with its own line and what it is", async () => {
  const { stderr } = await run(["compile", "-", "--lang", "en"], {
    input: `${healthy}    versi = "2.0.0"\n`,
  });
  expect(stderr).toContain(" --> <stdin>:6:5\n");
  expect(stderr).toMatch(
    /\n ::: <stdin>:2:5\n {2}\|\n2 \| {5}versi = "1\.0\.0"\n {2}\| {5}-+ the first one is here\n/,
  );
});

test("a byte order mark is no column", async () => {
  const headless = "\uFEFFpakett";
  const { stderr } = await run(["compile", "-"], { input: headless });
  expect(stderr).toContain(" --> <stdin>:1:");
  expect(stderr).toContain("\n1 | pakett\n");
  expect(stderr).not.toContain("\uFEFF");
});

test("a pipe gets no colours unless they are forced", async () => {
  const colours = async (env: Record<string, string>) => {
    const { stderr } = await run(["compile", "-"], { input: broken, env });
    const { stdout } = await run(["--help"], { env });
    return [stderr.includes(escape), stdout.includes(escape)];
  };
  expect(await colours({})).toEqual([false, false]);
  expect(await colours({ FORCE_COLOR: "1" })).toEqual([true, true]);
  expect(await colours({ FORCE_COLOR: "0" })).toEqual([false, false]);
  expect(await colours({ NO_COLOR: "1" })).toEqual([false, false]);
});

test("a source and a file name cannot drive the terminal", async () => {
  const cwd = folderWith({ "a\u001B[31m.kodeon": broken.replace("lisensii", "lisensii\u001B[31m\u202E") });
  const { stderr } = await run(["compile", "."], { cwd });
  expect(stderr).toContain("␛[31m");
  expect(stderr).not.toContain("\u001B");
  expect(stderr).not.toContain("\u202E");
});

test("diagnostics are sorted, and no more than a hundred a file are shown", async () => {
  const { stderr } = await run(["compile", "-"], {
    input: healthy + Array.from({ length: 130 }, (_, i) => `    tak_dikenal_${i} = 1\n`).join(""),
  });
  const lines = Array.from(stderr.matchAll(/^ *--> <stdin>:(\d+):/gm), ([, line]) => Number(line));
  expect(lines).toHaveLength(100);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  expect(stderr).toMatch(/\n<stdin>: 30 pesan lagi tidak ditampilkan\.\n/);
});

/** The span lies between the braces; the excerpt is 30 columns wide. */
const excerpts: readonly [title: string, source: string, shown: string, marks: string][] = [
  ["blanks for tabs", "\t\t{a}\tb", "        a   b", "        ^"],
  ["wide letters", "漢字 {言葉} x", "漢字 言葉 x", "     ^^^^"],
  ["emoji", "😀 {a}", "😀 a", "   ^"],
  ["combining marks", "e\u0301e\u0301 {e\u0301}x", "e\u0301e\u0301 e\u0301x", "   ^"],
  ["control characters", "a\u0007{b\u0000}", "a␇b␀", "  ^^"],
  ["an empty span at the end", "abc{}", "abc", "   ^"],
  ["a span over several lines", "a {b c\nd} e", "a b c", "  ^^^"],
  ["a cut at the end", "{ab} 3456789012345678901234567890", "ab 3456789012345678901234567…", "^^"],
  [
    "a cut at the beginning",
    "3456789012345678901234567890 {ab}",
    "…6789012345678901234567890 ab",
    "                           ^^",
  ],
  [
    "a cut at both ends",
    "123456789012345678901234567890 {ab} 123456789012345678901234567890",
    "…901234567890 ab 123456789012…",
    "              ^^",
  ],
  [
    "a span longer than the excerpt",
    "123456789 {abcdefghijklmnopqrstuvwxyz0123456789}",
    "…89 abcdefghijklmnopqrstuvwxy…",
    "    ^^^^^^^^^^^^^^^^^^^^^^^^^",
  ],
];

test.for(excerpts)("an excerpt with %s", ([, source, shown, marks]) => {
  const start = source.indexOf("{");
  const text = source.replace("{", "").replace("}", "");
  const end = source.indexOf("}") - 1;
  const line = { start: 0, end: (text + "\n").indexOf("\n") };
  const found = excerpt(text, line, { start, end }, 30);
  expect([found.shown, " ".repeat(found.indent) + "^".repeat(found.marked)]).toEqual([shown, marks]);
});

test("an excerpt of a line of megabytes is quick and never wider than asked", () => {
  const text = "漢x\t".repeat(1_000_000);
  for (let start = 0; start < text.length; start += 9973) {
    const found = excerpt(text, { start: 0, end: text.length }, { start, end: start + 50 }, 80);
    expect(found.shown.length).toBeLessThanOrEqual(80);
    expect(found.indent + found.marked).toBeLessThanOrEqual(80);
  }
});

test("a rule that can be set goes by its name as well as its code", async () => {
  const { stderr } = await run(["compile", "-", "--lang", "en"], { input: warned });
  expect(stderr).toMatch(/^warning\[KDN6001 idle-expression\]: The value of this/m);
  expect((await run(["compile", "-"], { input: broken })).stderr).toMatch(/^kesalahan\[KDN2002\]: /m);
});
