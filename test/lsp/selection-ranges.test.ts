import fc from "fast-check";
import { expect, test } from "vitest";
import type { SelectionRange } from "vscode-languageserver-types";
import { offsetAt, positionAt, type Document } from "../../packages/lsp/src/service/document.ts";
import { selectionRanges } from "../../packages/lsp/src/service/selection-ranges.ts";
import { damagedDocuments } from "../documents.ts";
import { examples } from "./examples.ts";
import { documentIn, fixtures, textIn } from "./fixtures.ts";
import { marked, projectOf } from "./marked.ts";

const uri = "file:///a.kodeon";

/** What a selection at the cursor grows to, step by step. */
function grown(source: string): string[] {
  const { text, offset } = marked(source);
  const project = projectOf({ [uri]: text });
  const document = documentIn(project, uri);
  const [first] = selectionRanges(project, document, [positionAt(document, offset)]);
  return stepsOf(first).map((range) => textIn(document, range));
}

function stepsOf(range: SelectionRange | undefined): SelectionRange["range"][] {
  return range === undefined ? [] : [range.range, ...stepsOf(range.parent)];
}

test("from a word of a text to the file", () => {
  const source = `// Sebelumnya.

// Sebuah paket.
paket "a":
    versi = "1"

    metadata:
        author = "Wren Hal|loway"
        email = "b"
`;
  const declaration = source.slice(source.indexOf('paket "a'), -1).replace("|", "");
  const whole = source.replace("|", "");
  expect(grown(source)).toEqual([
    "Halloway",
    "Wren Halloway",
    '"Wren Halloway"',
    'author = "Wren Halloway"',
    'author = "Wren Halloway"\n        email = "b"',
    'metadata:\n        author = "Wren Halloway"\n        email = "b"',
    declaration.slice(declaration.indexOf("versi")),
    declaration,
    `// Sebuah paket.\n${declaration}`,
    whole,
  ]);
});

test("in a text block by its lines", () => {
  const source = 'ulasan "a":\n    konten = "\n        Satu dua.\n\n        Tiga em|pat.\n    "\n';
  expect(grown(source).slice(0, 5)).toEqual([
    "empat",
    "Tiga empat.",
    "Satu dua.\n\n        Tiga empat.",
    '"\n        Satu dua.\n\n        Tiga empat.\n    "',
    'konten = "\n        Satu dua.\n\n        Tiga empat.\n    "',
  ]);
});

test("in a list from one to all of them to the brackets", () => {
  expect(grown('paket "a":\n    os = [ "lin|ux", mac ]\n').slice(0, 5)).toEqual([
    "linux",
    '"linux"',
    '"linux", mac',
    '[ "linux", mac ]',
    'os = [ "linux", mac ]',
  ]);
});

test("in an expression by what belongs together", () => {
  const source =
    "pustaka x:\n    fungsi f(a):\n        jika a maka:\n            b = 1\n            c = a.d(1 + har|ga * 2, b)\n        sebaliknya:\n            e()\n";
  expect(grown(source).slice(0, 11)).toEqual([
    "harga",
    "harga * 2",
    "1 + harga * 2",
    "1 + harga * 2, b",
    "a.d(1 + harga * 2, b)",
    "c = a.d(1 + harga * 2, b)",
    "b = 1\n            c = a.d(1 + harga * 2, b)",
    "jika a maka:\n            b = 1\n            c = a.d(1 + harga * 2, b)\n        sebaliknya:\n            e()",
    "fungsi f(a):\n        jika a maka:\n            b = 1\n            c = a.d(1 + harga * 2, b)\n        sebaliknya:\n            e()",
    source.replace("|", "").trimEnd(),
    source.replace("|", ""),
  ]);
});

test("in a comment by words, the comment and the comments around it", () => {
  const source = 'paket "a":\n    // Satu.\n    // Dua ti|ga.\n    versi = "1"\n';
  expect(grown(source).slice(0, 5)).toEqual([
    "tiga",
    "Dua tiga.",
    "// Dua tiga.",
    "// Satu.\n    // Dua tiga.",
    'paket "a":\n    // Satu.\n    // Dua tiga.\n    versi = "1"',
  ]);
});

test("in a label, and on a line that is damaged", () => {
  expect(grown('paket "kasir-ko|pi":\n').slice(0, 4)).toEqual([
    "kopi",
    "kasir-kopi",
    '"kasir-kopi"',
    'paket "kasir-kopi":',
  ]);
  expect(grown('paket "a":\n    satu du|a tiga\n').slice(0, 2)).toEqual(["dua", "satu dua tiga"]);
  expect(grown('paket "kas|ir\n').slice(0, 3)).toEqual(["kasir", '"kasir', 'paket "kasir']);
});

test("where nothing is, to the file at once", () => {
  expect(grown("|")).toEqual([""]);
  expect(grown('paket "a":\n\n|\n')).toEqual(['paket "a":\n\n\n']);
});

test("several positions are answered in their order", () => {
  const { text, offsets } = marked('pa|ket "a":\n\npa|ket "b":\n');
  const project = projectOf({ [uri]: text });
  const document = documentIn(project, uri);
  const found = selectionRanges(
    project,
    document,
    offsets.map((offset) => positionAt(document, offset)),
  );
  expect(found.map((each) => stepsOf(each).map((range) => textIn(document, range))[1])).toEqual([
    'paket "a":',
    'paket "b":',
  ]);
});

/** At every offset, each step holds the cursor and the step before it, is larger, and the last one is the file. */
function expectNested(text: string, step = 1): void {
  const project = projectOf({ [uri]: text });
  const document = documentIn(project, uri);
  for (let offset = 0; offset <= text.length; offset += step) {
    const [found] = selectionRanges(project, document, [positionAt(document, offset)]);
    const spans = stepsOf(found).map((range) => spanOf(document, range));
    expect(spans.at(-1)).toEqual({ start: 0, end: text.length });
    const at = offsetAt(document, positionAt(document, offset));
    let inner = { start: at, end: at };
    for (const [index, span] of spans.entries()) {
      if (span.start > inner.start || span.end < inner.end)
        expect.fail(`${offset}: ${JSON.stringify(spans)}`);
      if (index > 0 && span.end - span.start <= inner.end - inner.start) expect.fail(`${offset}: no growth`);
      inner = span;
    }
  }
}

function spanOf(document: Document, range: SelectionRange["range"]): { start: number; end: number } {
  return { start: offsetAt(document, range.start), end: offsetAt(document, range.end) };
}

test("selections nest at every offset of all examples and fixtures", () => {
  for (const text of Object.values(examples)) expectNested(text);
  for (const { files } of fixtures) for (const text of Object.values(files)) expectNested(text, 9);
});

test("selections nest in any text", () => {
  fc.assert(
    fc.property(damagedDocuments, (text) => expectNested(text, 7)),
    { numRuns: 60 },
  );
});
