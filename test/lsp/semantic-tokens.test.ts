import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { changeDocument, createDocument } from "../../packages/lsp/src/service/document.ts";
import { createProject } from "../../packages/lsp/src/service/project.ts";
import {
  semanticTokens,
  semanticTokensDelta,
  semanticTokensInRange,
  semanticTokensLegend,
} from "../../packages/lsp/src/service/semantic-tokens.ts";
import { startClient } from "./client.ts";

const project = createProject({ language: "en", rules: {} });
const root = new URL("../../", import.meta.url);
const manifests = globSync(["examples/**/*.kodeon", "test/rules/*.kodeon"], { cwd: root }).toSorted();

interface Word {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** The tokens with their places and names, as a client reads them. */
function decode(data: readonly number[]): Word[] {
  const words: Word[] = [];
  let [line, start] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
    start = down > 0 ? right : start + right;
    line += down;
    const modifiers = semanticTokensLegend.tokenModifiers.filter((_, bit) => (bits & (1 << bit)) > 0);
    const name = [semanticTokensLegend.tokenTypes[type] ?? "?", ...modifiers].join(".");
    words.push({ line, start, end: start + length, name });
  }
  return words;
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

/** Every coloured word of a text as `word:type.modifier`, a line each, words as they stand and signs left out. */
function colours(
  text: string,
  data = semanticTokens(project, createDocument("file:///a.kodeon", 1, text)).data,
): string {
  const lines = linesOf(text);
  const shown: string[][] = lines.map(() => []);
  for (const { line, start, end, name } of decode(data))
    if (name !== "operator") shown[line]?.push(`${lines[line]?.slice(start, end)}:${name}`);
  return shown
    .map((each) => each.join("  "))
    .join("\n")
    .trim();
}

test("blocks, sections, properties and their values", () => {
  const text = `// Kasir.
paket "kasir":
    versi = "1.2.0" // terbit
    lisensi = MIT
    kata_kunci = ["kopi", 'teh']
    dependensi:
        "http" >= "1.5.0" dan < "2.0.0"
        "log" = "^1"
    metadata:
        "telepon toko" = "1"`;
  expect(colours(text)).toBe(`// Kasir.:comment
paket:class  "kasir":string.declaration
versi:property  "1.2.0":string  // terbit:comment
lisensi:property  MIT:enumMember
kata_kunci:property  "kopi":string  'teh':string
dependensi:type
"http":string  "1.5.0":string  dan:keyword  "2.0.0":string
"log":string  "^1":string
metadata:type
"telepon toko":property  "1":string`);
});

test("calls, maps, numbers and switches", () => {
  const text = `konfigurasi_marketplace:
    proxy:
        enabled = benar
        password = lingkungan("SANDI")
ulasan_paket "kasir":
    rating = 5
    judul = { id = "Cepat", en: null }`;
  expect(colours(text)).toBe(`konfigurasi_marketplace:class
proxy:type
enabled:property  benar:keyword
password:property  lingkungan:function.defaultLibrary  "SANDI":string
ulasan_paket:class  "kasir":string
rating:property  5:number
judul:property  id:property  "Cepat":string  en:property  null:keyword`);
});

test("functions by what their names mean", () => {
  const text = `pustaka alat:
    fungsi pasang(nama):
        buat hasil = marketplace.instal(nama, versi = "1.0.0")
        untuk i dari 1 sampai 3 lakukan:
            cetak(i + hasil.jumlah)
        coba:
            pasang(nama = "x")
        tangkap (galat):
            lempar kesalahan(galat)
        kembalikan asing`;
  expect(colours(text)).toBe(`pustaka:class  alat:namespace.declaration
fungsi:keyword  pasang:function.declaration  nama:parameter.declaration
buat:keyword  hasil:variable.declaration  marketplace:namespace.defaultLibrary  instal:method.defaultLibrary  nama:parameter  versi:parameter  "1.0.0":string
untuk:keyword  i:variable.declaration  dari:keyword  1:number  sampai:keyword  3:number  lakukan:keyword
cetak:function  i:variable  hasil:variable  jumlah:property
coba:keyword
pasang:function  nama:parameter  "x":string
tangkap:keyword  galat:variable.declaration
lempar:keyword  kesalahan:function.defaultLibrary  galat:variable
kembalikan:keyword  asing:variable`);
});

test("a text block is told line by line, without its indentation and the comment behind its quote", () => {
  const text = `ulasan_paket "kasir":\r
    konten = " // panjang\r
        Baris satu.\r
\r
          Baris dua.  \r
    "\r
    rating = 4`;
  expect(colours(text)).toBe(`ulasan_paket:class  "kasir":string
konten:property  ":string  // panjang:comment
Baris satu.:string

Baris dua.:string
":string
rating:property  4:number`);
});

test("damaged lines are coloured as far as they can be", () => {
  const text = `paket "kasir:
    versi 1.2.0
    = "yatim"
    kata_kunci = ["kopi", (
    deskripsi = "tak selesai
pustaka :
    fungsi (a:
        jika a > maka:
            kembalikan a.`;
  expect(colours(text)).toBe(`paket:class  "kasir:string.declaration
versi:property  1.2.0:string
"yatim":string
kata_kunci:property  "kopi":string
deskripsi:property  "tak selesai:string
pustaka:class
fungsi:keyword  a:parameter.declaration
jika:keyword  a:parameter  maka:keyword
kembalikan:keyword  a:parameter`);
  expect(colours(`    versi = "1.0.0" // tanpa kepala`)).toBe(
    `versi:property  "1.0.0":string  // tanpa kepala:comment`,
  );
});

describe.each(manifests)("%s", (path) => {
  const text = readFileSync(new URL(path, root), "utf8");
  const document = createDocument("file:///a.kodeon", 1, text);
  const { data } = semanticTokens(project, document);
  const words = decode(data);

  test("its words stand in order, in their lines and beside one another", () => {
    const lines = linesOf(text);
    for (const [index, { line, start, end }] of words.entries()) {
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(lines[line]?.length ?? -1);
      const before = words[index - 1];
      if (before) expect(before.line < line || (before.line === line && before.end <= start)).toBe(true);
    }
  });

  test("beyond syntax there is what a grammar cannot know, where it stands", () => {
    const syntax = /^(?:string|number|comment|keyword|operator)$/;
    const beyond = decode(semanticTokens(project, document, "beyond-syntax").data);
    expect(beyond).toEqual(words.filter(({ name }) => !syntax.test(name)));
    const range = { start: { line: 2, character: 0 }, end: { line: 9, character: 0 } };
    expect(decode(semanticTokensInRange(project, document, range, "beyond-syntax").data)).toEqual(
      beyond.filter(({ line }) => 2 <= line && line <= 9),
    );
  });

  test("a range has the words on its lines and no others", () => {
    const last = linesOf(text).length;
    for (const [first, end] of [
      [0, last],
      [2, 5],
      [last >> 1, (last >> 1) + 3],
      [last, last + 9],
    ] as const) {
      const range = { start: { line: first, character: 3 }, end: { line: end, character: 1 } };
      const expected = words.filter(({ line }) => first <= line && line <= end);
      expect(decode(semanticTokensInRange(project, document, range).data)).toEqual(expected);
    }
  });

  test("what has changed makes the new of the old", () => {
    const start = { line: 3, character: 0 };
    for (const insert of ["x = 1\n", "\n", 'paket "', ""]) {
      const end = insert === "" ? { line: 6, character: 2 } : start;
      const edited = changeDocument(document, 2, [{ range: { start, end }, text: insert }]);
      const now = semanticTokens(project, edited).data;
      expect(now).toEqual(
        semanticTokens(project, createDocument("file:///b", 1, textAfter(text, start.line, end, insert)))
          .data,
      );
      const patched = [...data];
      for (const edit of semanticTokensDelta(data, now)) {
        expect(edit.deleteCount).toBeLessThanOrEqual(data.length - edit.start);
        expect([edit.start % 5, edit.deleteCount % 5], "whole words are exchanged").toEqual([0, 0]);
        patched.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
      }
      expect(patched).toEqual(now);
    }
  });
});

/** A text after an edit that begins at the beginning of a line; a place behind the end of its line is that end. */
function textAfter(
  text: string,
  line: number,
  end: { line: number; character: number },
  insert: string,
): string {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: found, index }) => index + found.length)];
  const startOf = (number: number): number => starts[number] ?? text.length;
  const lengths = linesOf(text).map(({ length }) => length);
  const lastLine = Math.min(end.line, starts.length - 1);
  const from = line < starts.length ? startOf(line) : startOf(starts.length - 1);
  const to = Math.max(from, startOf(lastLine) + Math.min(end.character, lengths[lastLine] ?? 0));
  return text.slice(0, from) + insert + text.slice(to);
}

const code = `diskusi_komunitas "kopi":
    posting:
        kode_contoh:
            bahasa = python
            konten = "
                print(1)
            "
`;

/** What a client that says this of itself is told of the words of a text, asked in all three ways. */
async function told(semanticTokensClient: object, text: string): Promise<string> {
  const client = startClient();
  const textDocument = { uri: "file:///a.kodeon" };
  await client.begin({ capabilities: { textDocument: { semanticTokens: semanticTokensClient } } });
  await client.open(textDocument.uri, "x = 1");
  interface Answer {
    readonly resultId: string;
    readonly data: number[];
    readonly edits: readonly {
      readonly start: number;
      readonly deleteCount: number;
      readonly data?: number[];
    }[];
  }
  const first = await client.request<Answer>("textDocument/semanticTokens/full", { textDocument });
  await client.notify("textDocument/didChange", {
    textDocument: { ...textDocument, version: 2 },
    contentChanges: [{ text }],
  });
  const delta = { textDocument, previousResultId: first.resultId };
  const { edits } = await client.request<Answer>("textDocument/semanticTokens/full/delta", delta);
  const { data } = await client.request<Answer>("textDocument/semanticTokens/full", { textDocument });
  for (const edit of edits) first.data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
  expect(first.data).toEqual(data);
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const part = await client.request<Answer>("textDocument/semanticTokens/range", { textDocument, range });
  expect(part.data).toEqual(data);
  return colours(text, data);
}

test("a client that lays tokens over a grammar is told nothing that hides the code of a sample", async () => {
  expect(await told({ augmentsSyntaxTokens: true }, code)).toBe(`diskusi_komunitas:class
posting:type
kode_contoh:type
bahasa:property  python:enumMember
konten:property`);
});

test.each([{}, { augmentsSyntaxTokens: false }])(
  "a client that has %o is told everything",
  async (client) => {
    expect(await told(client, code)).toBe(colours(code));
    expect(colours(code)).toContain("print(1):string");
  },
);

test("an edit is as small as what it changes", () => {
  const text = readFileSync(new URL("examples/kasir-kopi/kasir-kopi.kodeon", root), "utf8");
  const before = createDocument("file:///a.kodeon", 1, text);
  const place = { line: 0, character: 0 };
  const after = changeDocument(before, 2, [{ range: { start: place, end: place }, text: "\n" }]);
  const [old, now] = [semanticTokens(project, before).data, semanticTokens(project, after).data];
  const edits = semanticTokensDelta(old, now);
  expect(edits.map(({ data }) => data?.length)).toEqual([5]);
  expect(semanticTokensDelta(now, now)).toEqual([]);
});
