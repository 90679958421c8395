import { readdirSync, readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { printer } from "prettier/doc";
import { formatEdits } from "../packages/parser/src/format/edits.ts";
import { format } from "../packages/parser/src/format/format.ts";
import { formatOnType } from "../packages/parser/src/format/on-type.ts";
import { printDoc } from "../packages/parser/src/format/print-doc.ts";
import { applyEdits } from "../packages/parser/src/diagnostics/apply-edits.ts";
import { parse } from "../packages/parser/src/syntax/parse.ts";
import { formatted } from "./format/cases.ts";
import { expectFaithful } from "./formatting.ts";
import { readCases } from "./syntax/cases.ts";

const root = new URL("../", import.meta.url).pathname;
const read = (path: string): string => readFileSync(root + path, "utf8");
const manifests = globSync(["examples/**/*.kodeon", "test/rules/*.kodeon"], { cwd: root }).sort();
const caseFiles = readdirSync(`${root}test/format`).filter((name) => name.endsWith(".cases"));
const syntaxFiles = readdirSync(`${root}test/syntax`).filter((name) => name.endsWith(".cases"));

describe.each(caseFiles)("%s", (file) => {
  test.each(readCases(read(`test/format/${file}`)))("$title", ({ source, expected }) => {
    expect(formatted(source).trimEnd()).toBe(expected);
  });
});

describe("docs/style.md", () => {
  const rules = read("docs/style.md").split(/^## /m).slice(1, -1);
  test.each(rules.map((rule) => [rule.slice(0, rule.indexOf("\n")), rule] as const))("%s", (_title, rule) => {
    const before = /^```kodeon before\n([\s\S]*?)^```$/m.exec(rule)?.[1];
    const after = /^```kodeon after\n([\s\S]*?)^```$/m.exec(rule)?.[1];
    expect(format(before ?? "")).toEqual({ text: after, damaged: [], refused: [] });
  });
});

test.each(manifests)("%s keeps all but its layout", (path) => void expectFaithful(read(path)));

describe.each(syntaxFiles)("%s", (file) => {
  test.each(readCases(read(`test/syntax/${file}`)))("$title", ({ source }) => {
    expectFaithful(source.replaceAll("→", "\t").replaceAll("␍", "\r").replace(/·$/gm, ""));
  });
});

const [messy, tidy] = [
  'paket  "kopi":\n  a=[1,\n    2]\n  b:\n    c=1',
  'paket "kopi":\n    a = [1, 2]\n    b:\n        c = 1\n',
];

test("options change the indentation, the width, the line ends and the last of them", () => {
  expect(format(messy).text).toBe(tidy);
  expect(format(messy, { indentWidth: 2 }).text).toBe(tidy.replaceAll("    ", "  "));
  expect(format(messy, { useTabs: true }).text).toBe(tidy.replaceAll("    ", "\t"));
  expect(format(messy, { endOfLine: "crlf" }).text).toBe(tidy.replaceAll("\n", "\r\n"));
  expect(format(messy, { endOfLine: "cr" }).text).toBe(tidy.replaceAll("\n", "\r"));
  expect(format(messy, { insertFinalNewline: false }).text).toBe(tidy.trimEnd());
  expect(format(tidy, { insertFinalNewline: false }).text).toBe(tidy);
  expect(format(messy, { maxLineLength: 12 }).text).toContain("a = [\n        1,\n        2,\n    ]\n");
  for (const number of [0, -1, NaN, Infinity, 1e9]) {
    const options = { indentWidth: number, maxLineLength: number };
    expect(format(format(messy, options).text).text.replace(/\s/g, "")).toContain("a=[1,2]");
  }
});

test("texts without a declaration", () => {
  for (const text of ["", "\n\n", "  \t", "\r\n"]) expect(format(text).text).toBe("");
  expect(format("\ufeff\n").text).toBe("\ufeff");
  expect(format("\n// a").text).toBe("// a\n");
});

test("a declaration that is damaged keeps its tabs, and the others get tabs with it", () => {
  const damaged = 'paket "kopi":\n\ta = = 1\n';
  const text = `${damaged}\npaket "teh":\n\tversi="1.0.0"\n`;
  const result = format(text);
  expect(result.text).toBe(`${damaged}\npaket "teh":\n\tversi = "1.0.0"\n`);
  expect(result.damaged.map(({ start, end }) => text.slice(start, end))).toEqual([`${damaged}\n`]);
});

test("a damaged declaration indented in both ways counts as what the text begins with", () => {
  const damaged = 'paket "kopi":\n\tversi = "1.0.0"\n    lisensi = MIT\n\n';
  const healthy = 'paket "teh":\n\tversi="1.0.0"\n';
  expect(format(damaged + healthy).text).toBe(`${damaged}paket "teh":\n\tversi = "1.0.0"\n`);
  const bySpaces = `paket "susu":\n    versi = "1.0.0"\n\n${damaged}`;
  expect(format(bySpaces + healthy).text).toBe(`${bySpaces}paket "teh":\n    versi = "1.0.0"\n`);
});

test("a comment behind a no-break space has its line for itself", () => {
  expect(expectFaithful("x:\n    \u00a0// kedua\n    a=1\n")).toContain("\n        // kedua\n    a = 1\n");
  expect(expectFaithful("x:\n    a = [\n    \u00a0    // kedua\n        1\n    ]\n")).toContain(
    "[\n        // kedua\n        1,\n    ]\n",
  );
  expect(expectFaithful("x:\n    a = [ // satu\n      \u00a0// kedua\n      2]\n")).toContain(
    "[ // satu\n        // kedua\n        2,\n    ]\n",
  );
});

describe("edits", () => {
  const whole = read("examples/kasir-kopi/kasir-kopi.kodeon");

  test("a property that changes has edits in itself alone", () => {
    const formattedText = format(whole).text;
    expect(formatEdits(parse(formattedText).tree)).toEqual([]);
    const line = /^ {4}versi = .*$/m.exec(formattedText)?.[0] ?? "";
    const start = formattedText.indexOf(line);
    const changed = formattedText.replace(line, line.replace(" = ", "="));
    for (const edit of formatEdits(parse(changed).tree)) {
      expect(edit.start).toBeGreaterThanOrEqual(start);
      expect(edit.end).toBeLessThanOrEqual(start + line.length);
      expect(edit.text).toBe(" ");
    }
    expect(applyEdits(changed, formatEdits(parse(changed).tree))).toBe(formattedText);
  });

  test("a range lays out the lines that it touches, as far as the others can stay", () => {
    const text = 'paket  "kopi":\n  a=1\n  b=[1,2]\n  c=3\n';
    const at = text.indexOf("b=");
    const edits = formatEdits(parse(text).tree, {}, { start: at, end: at + 1 });
    // Its indentation is that of its neighbours, which are not touched.
    expect(applyEdits(text, edits)).toBe('paket  "kopi":\n  a=1\n  b = [1, 2]\n  c=3\n');
    const all = formatEdits(parse(text).tree, {}, { start: 0, end: text.length });
    expect(applyEdits(text, all)).toBe(format(text).text);
  });
});

test("a file that is YAML or JSON stays as it is, whatever in it could be laid out", () => {
  for (const text of [
    "name:  kopi\ndependencies:\n   foo: 1\n",
    '{ "paket":\n   "kopi" }\n',
    "---\npaket:\n  - a\n",
  ]) {
    const { text: result, damaged, refused } = format(text);
    expect([result, refused]).toEqual([text, []]);
    expect(damaged.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
    expect(formatEdits(parse(text).tree)).toEqual([]);
    expect(type(`${text}|`, "\n")).toBe(text);
  }
});

/** What comes of formatting a range, which stands between `«` and `»`. */
function formatMarked(marked: string): string {
  const range = { start: marked.indexOf("«"), end: marked.indexOf("»") - 1 };
  const text = marked.replace(/[«»]/g, "");
  return applyEdits(text, formatEdits(parse(text).tree, {}, range));
}

describe("a range", () => {
  const below = "  fungsi f(a):\n    kembalikan 1\n";
  test.each([
    [
      "a comment stays with the function below it",
      `pustaka p:\n  fungsi g(a):\n    kembalikan 1\n  «// Menghitung.»\n${below}`,
      `pustaka p:\n  fungsi g(a):\n    kembalikan 1\n  // Menghitung.\n${below}`,
    ],
    [
      "a comment goes along with the function below it",
      'pustaka p:\n  «// Menghitung.\n  fungsi f( a ):\n    kembalikan "x"\n»',
      'pustaka p:\n    // Menghitung.\n    fungsi f(a):\n        kembalikan "x"\n',
    ],
    [
      "a comment at its end does not hold the lines above it",
      'paket "kopi":\n «versi="1.0.0"\n lisensi=MIT\nlisensi_paket "kopi":\n // harga»\n jenis = gratis\n',
      'paket "kopi":\n    versi = "1.0.0"\n    lisensi = MIT\n\nlisensi_paket "kopi":\n // harga\n jenis = gratis\n',
    ],
    [
      "a comment does not go over to the next declaration",
      '// satu\n\n    «// dua»\npaket "kopi":\n    versi = "1.0.0"\n',
      '// satu\n\n    // dua\npaket "kopi":\n    versi = "1.0.0"\n',
    ],
    [
      "blanks at the end of its last line go, those of the line below it stay",
      'paket "kopi":\n    «a=1 \t\n    b=2  »\n    c=3  \n',
      'paket "kopi":\n    a = 1\n    b = 2\n    c=3  \n',
    ],
    [
      "blanks behind its last comment go",
      'paket "kopi":\n    a=1 «// satu  »\n    c=3  \n',
      'paket "kopi":\n    a = 1 // satu\n    c=3  \n',
    ],
    [
      "the text goes on with its tabs",
      'paket "kopi":\n\ta=1\n\tb:\n«\t\tc=[1,\n\t\t\t2]\n»',
      'paket "kopi":\n\ta=1\n\tb:\n\t\tc = [1, 2]\n',
    ],
  ])("%s", (_title, marked, expected) => {
    expect(formatMarked(marked)).toBe(expected);
  });
});

/** What typing makes of a text: `|` is where the last character was typed. */
function type(marked: string, typed: string): string {
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  return applyEdits(text, formatOnType(parse(text).tree, offset, typed));
}

describe("typing a clause", () => {
  const head = "pustaka p:\n    fungsi f(a):\n";
  test.each([
    [
      "`sebaliknya:` goes below its `jika`",
      "        jika a maka:\n            g()\n            sebaliknya:|",
      "        jika a maka:\n            g()\n        sebaliknya:",
    ],
    [
      "`tangkap` goes below its `coba`, past statements in between",
      "        coba:\n            jika a maka:\n                g()\n                tangkap e:|",
      "        coba:\n            jika a maka:\n                g()\n        tangkap e:",
    ],
    [
      "one that has its place stays there",
      "        jika a maka:\n            g()\n        sebaliknya:|",
      "        jika a maka:\n            g()\n        sebaliknya:",
    ],
    [
      "one that goes on with nothing stays where it is",
      "        g()\n        sebaliknya:|",
      "        g()\n        sebaliknya:",
    ],
  ])("%s", (_title, before, after) => {
    expect(type(head + before, ":")).toBe(head + after);
  });
});

test("a line that is put below an item that a bracket ends stays where it is when it would end another", () => {
  const text =
    'paket "kopi":\n  versi = [\n    ["", {\n      a: ""\n      }],\n|    {\n      b: ""\n      }\n    ]\n';
  expect(type(text, "\n")).toBe(text.replace("|", ""));
});

describe("typing below a comment", () => {
  test.each([
    ["a tab among spaces", "cari_paket:\n    batas = 1\n\t// x\n|", "    "],
    ["spaces among tabs", "cari_paket:\n\tsorting:\n\t\tarah = menurun\n        // x\n|", "\t\t"],
    ["a deeper tab", "cari_paket:\n    batas = 1\n    \t  // x\n|", "          "],
    ["no-break spaces", "cari_paket:\n    batas = 1\n\u00A0\u00A0\u00A0\u00A0// x\n|", "    "],
    ["a tab where nothing else is indented", "cari_paket:\n\t// x\n|", "    "],
    ["what the lines of code have", "cari_paket:\n\tbatas = 1\n\t// x\n|", "\t"],
    ["spaces, another width than is usual", "cari_paket:\n  batas = 1\n  // x\n|", "  "],
  ])("%s: the new line stands as deep, in the kind of the code", (_title, before, indentation) => {
    const after = type(before, "\n");
    expect(after).toBe(before.replace("|", indentation));
    const names = parse(`${after}mulai = 1\n`).diagnostics.map(({ name }) => name);
    expect(names).not.toContain("tabs-among-spaces");
    expect(names).not.toContain("spaces-among-tabs");
  });
});

describe("typing", () => {
  test.each([
    ["a head opens a block", 'paket  "kopi":\n|', 'paket "kopi":\n    '],
    ["the line that ends is laid out", 'paket "kopi":\n    a=1  \n|', 'paket "kopi":\n    a = 1\n    '],
    [
      "the rest of a line moves down",
      'paket "kopi":\n    a = 1\n|  b = 2',
      'paket "kopi":\n    a = 1\n    b = 2',
    ],
    [
      "the rest of a line moves down inside brackets",
      'paket "kopi":\n    a = [\n|    1, 2]\n    b = 1\n',
      'paket "kopi":\n    a = [\n        1, 2]\n    b = 1\n',
    ],
    [
      "inside brackets",
      'paket "kopi":\n    a = [\n|\n    ]\n',
      'paket "kopi":\n    a = [\n        \n    ]\n',
    ],
    ["before a closing bracket", 'paket "kopi":\n    a = [\n|]\n', 'paket "kopi":\n    a = [\n    ]\n'],
    ["in a bracket that is still open", 'paket "kopi":\n    a = [\n|', 'paket "kopi":\n    a = [\n        '],
    [
      "behind the quotes of a text block",
      'paket "kopi":\n    a = "\n|',
      'paket "kopi":\n    a = "\n        ',
    ],
    [
      "in a text block",
      'paket "kopi":\n    a = "\n      b\n|\n    "\n',
      'paket "kopi":\n    a = "\n      b\n      \n    "\n',
    ],
    ["below a comment", 'paket "kopi":\n    a = 1\n    // b\n|', 'paket "kopi":\n    a = 1\n    // b\n    '],
    [
      "in damage",
      'paket "kopi":\n    a = = 1\n    b=[1,2]\n|',
      'paket "kopi":\n    a = = 1\n    b = [1, 2]\n    ',
    ],
    ["behind damage", 'paket "kopi":\n    a = = 1\n|', 'paket "kopi":\n    a = = 1\n    '],
    [
      "with line ends of two characters",
      'paket "kopi":\r\n    a=1\r\n|',
      'paket "kopi":\r\n    a = 1\r\n    ',
    ],
  ])("a line break: %s", (_title, before, after) => {
    expect(type(before, "\n")).toBe(after);
  });

  const block = 'paket "kopi":\n    metadata:\n        author = "Sari"\n';
  const clause = "pustaka p:\n    fungsi f(a):\n        jika a maka:\n            kembalikan 1\n";
  test.each([
    ["a property of the block around", `${block}\n|    utama = "src/a.ts"\n`],
    ["a property below more than one empty line", `${block}\n\n|    utama = "src/a.ts"\n`],
    ["a property below a line of blanks", `${block}    \n|    utama = "src/a.ts"\n`],
    ["another declaration", `${block}\n|lisensi_paket "kopi":\n    jenis = gratis\n`],
    ["the comment above another declaration", `${block}\n|// Harganya.\nlisensi_paket "kopi":\n`],
    ["a clause", `${clause}\n|        sebaliknya:\n            kembalikan 2\n`],
    ["a comment", `${block}\n|    // Titik masuk.\n    utama = "src/a.ts"\n`],
    ["an item", 'paket "kopi":\n    a = [\n      1,\n\n|      2,\n    ]\n'],
    ["a text", 'paket "kopi":\n    a = "\n      satu\n\n|        dua\n    "\n'],
  ])("an empty line above something leaves that where it is: %s", (_title, before) => {
    expect(type(before, "\n")).toBe(before.replace("|", ""));
  });

  test.each([
    ["another declaration", 'paket "kopi":\n    metadata:\n|lisensi_paket "kopi":\n    jenis = gratis\n'],
    ["the comment above one", 'paket "kopi":\n    versi = "1.0.0"\n|// Harganya.\nlisensi_paket "kopi":\n'],
    ["a line with others beside it", "pustaka p:\n  fungsi f():\n|    g()\n    h()\n"],
    ["a comment about the line below", 'paket "kopi":\n  metadata:\n|  // lisensi\n  lisensi = MIT\n'],
    [
      "a line below a comment by spaces",
      'paket "kopi":\n // satu\n|\t\tversi = ""\npaket "teh":\n\t\tversi = ""\n',
    ],
    ["a line below a comment by tabs", "pustaka p:\n  fungsi f():\n\t// satu\n|    g()\n    h()\n"],
  ])("the line below keeps its block: %s", (_title, before) => {
    expect(type(before, "\n")).toBe(before.replace("|", ""));
  });

  test("blanks at the end of a text block's line stay", () => {
    const before = 'paket "kopi":\n    a = "\n        satu  \n|        dua\n    "\n';
    expect(type(before, "\n")).toBe(before.replace("|", ""));
  });

  test("a new line is indented as the others are", () => {
    expect(type('paket "kopi":\n\tmetadata:\n|', "\n")).toBe('paket "kopi":\n\tmetadata:\n\t\t');
  });

  test("a colon ends a head", () => {
    expect(type('paket   "kopi" :|\n', ":")).toBe('paket "kopi":\n');
    expect(type('paket "kopi":\n    a=":|"\n', ":")).toBe('paket "kopi":\n    a=":"\n');
    expect(type("pustaka p:\n    fungsi  f( a ):|\n        g( a )\n", ":")).toBe(
      "pustaka p:\n    fungsi f(a):\n        g( a )\n",
    );
  });
});

test("as a document of Prettier's it prints the same", () => {
  for (const path of manifests) {
    const { tree } = parse(read(path));
    const { formatted: printed } = printer.printDocToString(printDoc(tree), { printWidth: 10, tabWidth: 2 });
    expect(printed).toBe(format(read(path)).text);
  }
  const block = 'paket "kopi":\n    a = "\n        buntut  \n    "\n';
  expect(
    printer.printDocToString(printDoc(parse(block).tree), { printWidth: 80, tabWidth: 4 }).formatted,
  ).toBe(block);
});

describe("hostile texts", () => {
  const open = ["(", "[", "{a=", "f(", "[{a=["];
  const close: Readonly<Record<string, string>> = {
    "(": ")",
    "[": "]",
    "{a=": "}",
    "f(": ")",
    "[{a=[": "]}]",
  };
  test.each(open)("%j nested as deep as it may be, and deeper", (each) => {
    for (const depth of [10, 21, 60, 64, 65, 5_000]) {
      expectFaithful(
        `pustaka p:\n  fungsi f():\n    g(${each.repeat(depth)}1${(close[each] ?? "").repeat(depth)})\n`,
      );
    }
  });

  test("long texts take no longer than they must", () => {
    for (const part of [
      " ",
      "\n",
      '"',
      "[",
      "a:\n",
      "// k\n",
      "x\n",
      "    // k\n",
      "[\n",
      "\t",
      "a = [",
      '"\n',
    ]) {
      const text = part.repeat(50_000);
      expect(format(text).refused).toEqual([]);
      expect(format(`paket "kopi":\n    a = [\n${part}`.repeat(500)).refused).toEqual([]);
    }
    const items = Array.from({ length: 50_000 }, (_, index) => `${index} // k\n        `).join("");
    expect(format(`paket "kopi":\n    a = [${items}]\n`).damaged).toEqual([]);
    const comments = "    // k\n".repeat(100_000);
    expect(format(`paket "kopi":\n    a = 1\n${comments}    b = 2\n`).refused).toEqual([]);
  });
});
