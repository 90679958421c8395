import fc from "fast-check";
import { expect, test } from "vitest";
import type { FoldingRange } from "vscode-languageserver-types";
import { foldingRanges } from "../../packages/lsp/src/service/folding.ts";
import { damagedDocuments, documents } from "../documents.ts";
import { examples } from "./examples.ts";
import { documentIn, fixtures } from "./fixtures.ts";
import { projectOf } from "./marked.ts";

const uri = "file:///a.kodeon";

function foldsIn(text: string): FoldingRange[] {
  const project = projectOf({ [uri]: text });
  return foldingRanges(project, documentIn(project, uri));
}

/** The folds of a text, each by the line that stays and the last one that goes; comments are told to be such. */
function folded(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  return foldsIn(text).map(({ startLine, endLine, kind }) =>
    [lines[startLine], "…", lines[endLine], ...(kind ? [`(${kind})`] : [])].join(" "),
  );
}

test("declarations and sections fold under their heads", () => {
  const text = `paket "a":
    versi = "1.0.0"

    metadata:
        author = "A"
        email = "b"

    kompatibilitas:
        os = [linux]

lisensi_paket "a":
    jenis = gratis

submit_package:

cari_paket:
`;
  expect(folded(text)).toEqual([
    'paket "a": … os = [linux]',
    'metadata: … email = "b"',
    "kompatibilitas: … os = [linux]",
    'lisensi_paket "a": … jenis = gratis',
  ]);
});

test("functions and each part of their statements fold under their heads", () => {
  const text = `pustaka x:
    fungsi f(a):

        // Catatan.
        jika a maka:
            satu()
        // Kalau tidak.
        sebaliknya jika a == 2 maka:

            // Dua.
            dua()
        sebaliknya:
            tiga()
            // Sesudah tiga.
        coba:
            selama a:
                empat()
        tangkap (g):
            untuk b dalam a:
                untuk c dari 1 sampai 2:
                    lima()
        akhirnya:
            enam()
        // Sesudah semua.

    // Sesudah f.
    fungsi g():
        kembalikan
`;
  expect(folded(text)).toEqual([
    "pustaka x: … kembalikan",
    "fungsi f(a): … // Sesudah semua.",
    "jika a maka: … satu()",
    "sebaliknya jika a == 2 maka: … dua()",
    "sebaliknya: … // Sesudah tiga.",
    "coba: … empat()",
    "selama a: … empat()",
    "tangkap (g): … lima()",
    "untuk b dalam a: … lima()",
    "untuk c dari 1 sampai 2: … lima()",
    "akhirnya: … enam()",
    "fungsi g(): … kembalikan",
  ]);
});

test("brackets and text blocks fold so that the line that closes them stays", () => {
  const text = `paket "a":
    kata_kunci = [
        "a",
        "b"
    ]
    berkas = ["a",
        "b"]
    deskripsi = "
        Satu.

        Dua.
    "
    peta = {
        a = [
            1
        ], b = [
            2
        ]
    }
    lain = f(
        1
    )
    akhir = """
        "
    """

pustaka x:
    fungsi f(
        a,
        b
    ):
        jika f(
            a
        ) maka:
            a([
                1
            ])
`;
  expect(folded(text)).toEqual([
    'paket "a": … """',
    'kata_kunci = [ … "b"',
    'deskripsi = " … Dua.',
    "peta = { … ]",
    "a = [ … 1",
    "], b = [ … 2",
    "lain = f( … 1",
    'akhir = """ … "',
    "pustaka x: … ])",
    "fungsi f( … b",
    "): … ])",
    "jika f( … a",
    ") maka: … ])",
    "a([ … 1",
  ]);
});

test("comment lines that stand together and equally deep fold as a comment", () => {
  const text = `// Satu.
// Dua.

// Tiga.

// Empat.
// Lima.
paket "a": // bukan
    // Enam.
    // Tujuh.
    versi = "1" // bukan
    // Delapan.
        // Sembilan.
`;
  expect(folded(text)).toEqual([
    "// Satu. … // Dua. (comment)",
    "// Empat. … // Lima. (comment)",
    'paket "a": // bukan … // Sembilan.',
    "// Enam. … // Tujuh. (comment)",
  ]);
});

test("what is damaged folds as far as it goes", () => {
  const text = `paket "a
    kata_kunci = [
        "a",
        "b"
    metadata:
        author = "
            Satu
            dua
    x y z
        versi = "1"

paket b
    versi = "1"
:
    versi = "1"
`;
  expect(folded(text)).toEqual([
    'paket "a … versi = "1"',
    'kata_kunci = [ … "b"',
    "metadata: … dua",
    'author = " … dua',
    'paket b … versi = "1"',
    ': … versi = "1"',
  ]);
});

test("line ends of all kinds are lines", () => {
  const text = 'paket "a":\n    versi = "1"\n    kata_kunci = [\n        "a"\n    ]\n';
  expect(folded(text.replaceAll("\n", "\r\n"))).toEqual(folded(text));
  expect(folded(text.replaceAll("\n", "\r"))).toEqual(folded(text));
  expect(folded(`\ufeff${text}`)).toHaveLength(2);
});

/** Folds lie within the text, each within another or apart from it, and no two begin on one line. */
function expectNested(text: string): void {
  const folds = foldsIn(text);
  const count = text.split(/\r\n|\r|\n/).length;
  expect(new Set(folds.map(({ startLine }) => startLine)).size).toBe(folds.length);
  for (const [index, { startLine, endLine }] of folds.entries()) {
    expect(startLine).toBeLessThan(endLine);
    expect(endLine).toBeLessThan(count);
    for (const later of folds.slice(index + 1)) {
      expect(later.startLine).toBeGreaterThan(startLine);
      if (later.startLine <= endLine) expect(later.endLine).toBeLessThanOrEqual(endLine);
    }
  }
}

test("folds nest in all examples and fixtures", () => {
  for (const text of Object.values(examples)) expectNested(text);
  for (const { files } of fixtures) for (const text of Object.values(files)) expectNested(text);
});

test("folds nest in any text", () => {
  fc.assert(fc.property(fc.oneof(documents, damagedDocuments), expectNested), { numRuns: 200 });
});

test("lines that each stand deeper than the last fold as far as they are read", () => {
  const lines = Array.from({ length: 1_500 }, (_, depth) => `${" ".repeat(4 * depth + 8)}jika a maka:\n`);
  expect(foldsIn(`pustaka x:\n    fungsi f(a):\n${lines.join("")}`)).toHaveLength(64);
});
