import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { FormattingOptions } from "vscode-languageserver-types";
import { positionAt, rangeOf, textOf } from "../../packages/lsp/src/service/document.ts";
import {
  formatDocument,
  formatOnType,
  formatRange,
  formatRanges,
  formattingKeys,
} from "../../packages/lsp/src/service/formatting.ts";
import { format } from "../../packages/parser/src/format.ts";
import { documentIn, edited, fixtures } from "./fixtures.ts";
import { marked, projectOf } from "./marked.ts";

const uri = "file:///a.kodeon";
const plain: FormattingOptions = { tabSize: 4, insertSpaces: true };

/** The text after a whole document has been laid out. */
function formatted(text: string, options: FormattingOptions = plain): string {
  const project = projectOf({ [uri]: text });
  const document = documentIn(project, uri);
  return edited(document, formatDocument(project, document, options));
}

/** The text after the line that ends at the mark has been ended by what is typed there. */
function typed(source: string, key: string, options: FormattingOptions = plain): string {
  const { text, offset } = marked(source);
  const project = projectOf({ [uri]: text });
  const document = documentIn(project, uri);
  return edited(document, formatOnType(project, document, positionAt(document, offset), key, options));
}

test("a document is laid out as the formatter lays it out", () => {
  for (const { files } of fixtures) {
    for (const text of Object.values(files)) {
      for (const each of [text, text.replaceAll("\n", "\r\n"), text.replaceAll("    ", "\t")])
        expect(formatted(each)).toBe(format(each).text);
    }
  }
});

test("what has been laid out needs no edits", () => {
  const folder = new URL("../../examples/", import.meta.url);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const manifests = names.filter((name) => name.endsWith(".kodeon"));
  expect(manifests.length).toBeGreaterThan(0);
  for (const name of manifests) {
    const project = projectOf({ [uri]: formatted(readFileSync(new URL(name, folder), "utf8")) });
    expect(formatDocument(project, documentIn(project, uri), plain), name).toEqual([]);
  }
});

const narrow = "cari_paket:\n  query   =   'a'\n";

test("the editor's options are followed", () => {
  const text = 'cari_paket:\n    query  = "a"';
  expect(formatted(text)).toBe('cari_paket:\n    query = "a"\n');
  expect(formatted(text, { tabSize: 2, insertSpaces: true })).toBe('cari_paket:\n  query = "a"\n');
  expect(formatted(text, { tabSize: 8, insertSpaces: false })).toBe('cari_paket:\n\tquery = "a"\n');
  expect(formatted(text, { ...plain, insertFinalNewline: true })).toBe('cari_paket:\n    query = "a"\n');
  expect(formatted(text, { ...plain, insertFinalNewline: false })).toBe('cari_paket:\n    query = "a"');
});

test("options that make no sense do no harm", () => {
  const wanted = formatted('cari_paket:\n query = "a"\n');
  for (const tabSize of [NaN, Infinity, 2.5, "x", null, undefined])
    expect(formatted(wanted, { tabSize, insertSpaces: true } as FormattingOptions)).toBe(wanted);
  for (const tabSize of [-1, 0, 1e9])
    expect(formatted(wanted, { tabSize, insertSpaces: true })).toContain("query");
});

test("a damaged declaration stays as it is, and the others are laid out", () => {
  const text = `${narrow}\n${narrow.replaceAll("'", '"')}`;
  expect(formatted(text)).toBe(`${narrow}\ncari_paket:\n    query = "a"\n`);
});

test("of a range, the lines that it touches are laid out", () => {
  const source = 'cari_paket:\n    query  =  "a"\n    batas  = | 5\n    halaman  =  2\n';
  const { text, offset } = marked(source);
  const project = projectOf({ [uri]: text });
  const document = documentIn(project, uri);
  const range = rangeOf(document, { start: offset, end: offset });
  const line = "    batas = 5\n";
  expect(edited(document, formatRange(project, document, range, plain))).toBe(
    text.replace("    batas  =  5\n", line),
  );
  const far = { line: 9999, character: 9999 };
  expect(formatRange(project, document, { start: far, end: { line: 0, character: 0 } }, plain)).toEqual([]);
  const whole = { start: { line: 0, character: 0 }, end: far };
  expect(edited(document, formatRange(project, document, whole, plain))).toBe(formatted(text));
});

test("of several ranges, the lines that any of them touches are laid out once", () => {
  const { text, offsets } = marked(`cari_paket:
    query  =  "a‸"
    batas  =  5
    mulai  =  ‸0‸
    kategori  =  web

cari_paket:
    quer‸y  =  "a"
    batas  =  5
`);
  const project = projectOf({ [uri]: text });
  const document = documentIn(project, uri);
  const ranges = offsets.map((offset) => rangeOf(document, { start: offset, end: offset }));
  const expected = text
    .replace('query  =  "a"\n', 'query = "a"\n')
    .replace("mulai  =  0", "mulai = 0")
    .replace('    query  =  "a"\n', '    query = "a"\n');
  for (const each of [ranges, ranges.toReversed(), [...ranges, ...ranges]])
    expect(edited(document, formatRanges(project, document, each, plain))).toBe(expected);
  expect(formatRanges(project, document, [], plain)).toEqual([]);
  const whole = rangeOf(document, { start: 0, end: text.length });
  expect(formatRanges(project, document, [...ranges, whole], plain)).toEqual(
    formatDocument(project, document, plain),
  );
});

test("ranges that meet between two lines are laid out as one, and the lines around them stay", () => {
  const around = (inner: string): string => `x:\n    z  =  0\n${inner}    y  =  2\n`;
  const cases = [
    ["    a = 1‸   \n\n\n\n    b=2‸\n", "    a = 1\n\n    b = 2\n"],
    ["    a = 1‸   \n\n‸\n\n    b=2‸\n", "    a = 1\n\n    b = 2\n"],
    ["    a = 1‸   \n\n\n\n    b  =  2\n", "    a = 1\n\n\n\n    b  =  2\n"],
    ["    a = [‸1,2,\n        ‸3]\n", "    a = [1, 2, 3]\n"],
  ] as const;
  for (const [source, expected] of cases) {
    const { text, offsets } = marked(around(source));
    const project = projectOf({ [uri]: text });
    const document = documentIn(project, uri);
    const ranges = offsets.map((offset) => rangeOf(document, { start: offset, end: offset }));
    expect(edited(document, formatRanges(project, document, ranges, plain))).toBe(around(expected));
  }
});

test("ranges together change nothing but layout, wherever they lie", () => {
  for (const { files } of fixtures) {
    for (const text of Object.values(files).map((each) => each.replaceAll(" = ", "  =  "))) {
      const project = projectOf({ [uri]: text });
      const document = documentIn(project, uri);
      const whole = format(text).text;
      for (const part of [2, 3, 5, 9]) {
        const ranges = Array.from({ length: 5 }, (_, index) => {
          const start = Math.floor(((index * part + 1) * text.length) / (5 * part));
          return rangeOf(document, { start, end: start + part * index });
        });
        const edits = formatRanges(project, document, ranges, plain);
        expect(format(edited(document, edits)).text).toBe(whole);
      }
    }
  }
});

test("after a line break the line above is laid out and the new one indented, whatever is wrong elsewhere", () => {
  const damaged = "cari_paket:\n    query = 'a'\n";
  expect(typed(`${damaged}\ncari_paket  :\n|`, "\n")).toBe(`${damaged}\ncari_paket:\n    `);
  expect(typed('cari_paket:\n    query="a"\n|', "\n")).toBe('cari_paket:\n    query = "a"\n    ');
  // Some editors have indented the new line already.
  expect(typed("cari_paket:\n  |", "\n")).toBe("cari_paket:\n    ");
  expect(typed("cari_paket:\n|", "\n", { tabSize: 4, insertSpaces: false })).toBe("cari_paket:\n\t");
});

test("after a colon its line is laid out, and after anything else nothing is", () => {
  expect(typed("pustaka   a:|", ":")).toBe("pustaka a:");
  for (const key of ["x", "", "}"]) expect(typed("pustaka   a:|", key)).toBe("pustaka   a:");
  expect(formattingKeys).toEqual(["\n", ":"]);
});

test("nothing is thrown wherever the cursor stands in a text that breaks off", () => {
  for (const { files } of fixtures.filter((_each, index) => index % 5 === 0)) {
    for (const [file, text] of Object.entries(files)) {
      const project = projectOf({ [file]: text.slice(0, Math.floor(text.length * 0.7)) });
      const document = documentIn(project, file);
      for (let offset = 0; offset <= textOf(document).length; offset += 7) {
        const position = positionAt(document, offset);
        for (const key of formattingKeys) formatOnType(project, document, position, key, plain);
        formatRange(project, document, { start: position, end: position }, plain);
      }
    }
  }
});
