import { readdirSync, readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { printer } from "prettier/doc";
import { formatEdits } from "../packages/parser/src/format/edits.ts";
import { format } from "../packages/parser/src/format/format.ts";
import { partsOf } from "../packages/parser/src/format/parts.ts";
import { applyEdits } from "../packages/parser/src/diagnostics/apply-edits.ts";
import { parse } from "../packages/parser/src/syntax/parse.ts";
import { formatted } from "./format/cases.ts";
import { expectFaithful, typeIn } from "./formatting.ts";
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

describe("a byte order mark", () => {
  const declaration = 'paket "a":\n    versi = "1.0.0"\n';
  test.each([
    ["that stands alone before another one goes", `\ufeff\n\ufeff${declaration}`, `\ufeff${declaration}`],
    ["goes before a comment", "\ufeff \n\n\ufeff// x\n", "\ufeff// x\n"],
    ["goes before damage", "\ufeff\n\ufeffx:\n  a = = 1\n", "\ufeffx:\n  a = = 1\n"],
    ["goes up with the empty lines above it", `\n\ufeff\n${declaration}`, `\ufeff${declaration}`],
    [
      "takes nothing from the comment above it",
      `${declaration}// kodeonc-abaikan unknown-property: x\n\ufeff${declaration}`,
      `${declaration}// kodeonc-abaikan unknown-property: x\n\ufeff${declaration}`,
    ],
    ["goes before others that go", `\ufeff\n\ufeff\n\ufeff${declaration}`, `\ufeff${declaration}`],
    ["stays where it is the only one", `\ufeff\n${declaration}`, `\ufeff${declaration}`],
    [
      "stays at the beginning of a declaration",
      `${declaration}\ufeff${declaration}`,
      `${declaration}\n\ufeff${declaration}`,
    ],
    ["goes between declarations, too", `${declaration}\ufeff\n\ufeff// x\n`, `${declaration}\n\ufeff// x\n`],
  ])("%s", (_title, text, expected) => {
    expect(expectFaithful(text)).toBe(expected);
  });

  test("does not keep the comment behind it from being laid out", () => {
    for (const comment of ["// kodeonc-abaikan unknown-property: x", "//kodeonc-"]) {
      const { text, refused } = format(`${declaration}\ufeff${comment}  \n${declaration}`);
      expect(refused).toEqual([]);
      expect(text).toBe(`${declaration}\n\ufeff${comment}\n${declaration}`);
    }
  });
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

test("where some declarations have tabs and others spaces, all get what damage and the first of them have", () => {
  const damaged = "x:\n\ta = = 1\n\n";
  expect(format(`a:\n\tb=1\n${damaged}c:\n    d=1\n`).text).toBe(`a:\n\tb = 1\n\n${damaged}c:\n\td = 1\n`);
  const bySpaces = "a:\n    b = 1\n";
  expect(format(`${bySpaces}${damaged}c:\n\td=1\n`).text).toBe(`${bySpaces}\n${damaged}c:\n    d = 1\n`);
  expect(format(`${damaged}${bySpaces}c:\n\td=1\n`).text).toBe(`${damaged}${bySpaces}\nc:\n    d = 1\n`);
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
    expect(typeIn(`${text}|`, "\n")).toBe(text);
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
      "a list that breaks goes by its line, which stays where it is",
      "x:\n  a=«[\n    1», // c\n        2]\n  b=2\n",
      "x:\n  a = [\n      1, // c\n      2,\n  ]\n  b=2\n",
    ],
    [
      "so does what stood where it would have to, had the line moved",
      "x:\n  a=«[»\n        1, // c\n        [2, // d\n         3],\n    ]\n  b=2\n",
      "x:\n  a = [\n      1, // c\n      [\n          2, // d\n          3,\n      ],\n  ]\n  b=2\n",
    ],
    [
      "a text block goes by its line, which stays where it is",
      'x:\n  a="\n    «t»\n\n      u\n    "\n  b=2\n',
      'x:\n  a = "\n      t\n\n        u\n  "\n  b=2\n',
    ],
    [
      "a list goes by its line, with tabs",
      "x:\n\t\ta=«[»\n\t\t\t\t1, // c\n\t\t\t]\n\t\tb=2\n",
      "x:\n\t\ta = [\n\t\t\t1, // c\n\t\t]\n\t\tb=2\n",
    ],
    [
      "a list moves with its line where that can move",
      "x:\n  a=«[\n    1, // c\n  ]»\n",
      "x:\n    a = [\n        1, // c\n    ]\n",
    ],
    [
      "the last line gets its line break where it cannot move",
      "x:\n  a = 1\n  b=«2»",
      "x:\n  a = 1\n  b = 2\n",
    ],
    [
      "so it does at the end of the text alone",
      'x:\n  a = "teks"\n\n\n\n  b = 1«»',
      'x:\n  a = "teks"\n\n\n\n  b = 1\n',
    ],
    [
      "empty lines at the end of the text go, and blanks with them",
      "x:\n  a = 1\n  «b=2  \n\n \n»",
      "x:\n  a = 1\n  b = 2\n",
    ],
    ["what it does not reach gets no line break", "x:\n  «a=1»\n  b=2", "x:\n  a = 1\n  b=2"],
    [
      "another declaration gets an empty line above it",
      "x:\n  a = 1\n  «b=2\n»y:\n  a=1",
      "x:\n  a = 1\n  b = 2\n\ny:\n  a=1",
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

test("in parts, as documents of Prettier's, a text prints the same", () => {
  const block = 'paket "kopi":\n    a = "\n        buntut  \n    "\n';
  const odd = 'paket "☕":\n  a=[ "𝔘\\u{41}" ]  \n\n\n\n b=1 \n';
  for (const text of [...manifests.map(read), block, odd, odd.trimEnd(), `${block}\n\n`]) {
    const parts = partsOf(parse(text).tree);
    const doc = parts.map((part) => part.doc);
    const { formatted: printed } = printer.printDocToString(doc, { printWidth: 10, tabWidth: 2 });
    expect(printed).toBe(format(text).text);
    expect(parts.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
  }
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
    const inBrackets = "        // k\n".repeat(100_000);
    for (const item of ["", "        1\n"])
      expect(format(`paket "kopi":\n    a = [\n${inBrackets}${item}    ]\n`).damaged).toEqual([]);
    const comments = "    // k\n".repeat(100_000);
    expect(format(`paket "kopi":\n    a = 1\n${comments}    b = 2\n`).refused).toEqual([]);
  });
});
