import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SymbolKind, type DocumentSymbol, type Range } from "vscode-languageserver-types";
import { offsetAt, textOf, type Document } from "../../packages/lsp/src/service/document.ts";
import { documentSymbols, flattenSymbols } from "../../packages/lsp/src/service/document-symbols.ts";
import { workspaceSymbols } from "../../packages/lsp/src/service/workspace-symbols.ts";
import { damagedDocuments, documents } from "../documents.ts";
import { examples } from "./examples.ts";
import { documentIn, fixtures, textIn } from "./fixtures.ts";
import { projectOf } from "./marked.ts";

const uri = "file:///a.kodeon";

function outlined(text: string): { document: Document; symbols: DocumentSymbol[] } {
  const project = projectOf({ [uri]: text });
  const document = documentIn(project, uri);
  return { document, symbols: documentSymbols(project, document) };
}

const kindNames = Object.fromEntries(Object.entries(SymbolKind).map(([name, kind]) => [kind, name]));

/** An outline as text: a line each, indented, with its detail in brackets. */
function drawn(symbols: readonly DocumentSymbol[], indent = ""): string[] {
  return symbols.flatMap(({ name, kind, detail, children = [] }) => [
    `${indent}${kindNames[kind]} ${name}${detail === undefined ? "" : ` [${detail}]`}`,
    ...drawn(children, `${indent}  `),
  ]);
}

describe("documentSymbols", () => {
  test("show declarations with what is in them", () => {
    const { symbols } = outlined(`// Kasir.
paket "kasir":
    versi = "1.2.0"
    deskripsi = "
        Kasir sederhana
        untuk warung.
    "
    kata_kunci = [
        "kopi",
        "teh"
    ]

    dependensi:
        "kodeon-http" >= "1.5.0" dan < "2.0.0"
        "lain" = "^1"

    metadata:
        "kode-pos" = "${"1".repeat(100)}"

cari_paket:
    query = null

pustaka alat:
    fungsi satu(a, b):
        c = a
    fungsi dua():

konfigurasi_marketplace:
    caching:
        enabled = benar
`);
    expect(drawn(symbols)).toEqual([
      'Package paket "kasir" [1.2.0]',
      '  Property versi ["1.2.0"]',
      '  Property deskripsi ["Kasir sederhana untuk warung."]',
      '  Property kata_kunci [[ "kopi", "teh" ]]',
      "  Object dependensi",
      '    Property kodeon-http [>= "1.5.0" dan < "2.0.0"]',
      '    Property lain ["^1"]',
      "  Object metadata",
      `    Property kode-pos ["${"1".repeat(58)}…]`,
      expect.stringMatching(/^Class cari_paket \[.+\]$/),
      "  Property query [null]",
      expect.stringMatching(/^Module pustaka alat \[.+\]$/),
      "  Function satu [(a, b)]",
      "  Function dua [()]",
      expect.stringMatching(/^Namespace konfigurasi_marketplace \[.+\]$/),
      "  Object caching",
      "    Property enabled [benar]",
    ]);
  });

  test("go to the name within all of the declaration, without the comments above it", () => {
    const { document, symbols } = outlined(
      '// Catatan.\npaket "a": // b\n    versi = "1"\n\n    // c\n    metadata:\n        email = "c"\n\n',
    );
    const places = (each: DocumentSymbol): [string, string] => [
      textIn(document, each.selectionRange),
      textIn(document, each.range),
    ];
    expect(symbols.map(places)).toEqual([
      ['paket "a"', 'paket "a": // b\n    versi = "1"\n\n    // c\n    metadata:\n        email = "c"'],
    ]);
    expect(symbols[0]?.children?.map(places)).toEqual([
      ["versi", 'versi = "1"'],
      ["metadata", 'metadata:\n        email = "c"'],
    ]);
  });

  test("say what a block means in the language of the project", () => {
    const texts = { [uri]: "cari_paket:\n" };
    const details = (["id", "en"] as const).map((language) => {
      const project = projectOf(texts, { language });
      return documentSymbols(project, documentIn(project, uri))[0]?.detail;
    });
    expect(new Set(details).size).toBe(2);
    expect(details).not.toContain(undefined);
  });

  test("hold what is damaged by what can be read of it", () => {
    const { symbols } = outlined(`paket "a
    versi
    lisensi = MIT
paket b "c" d:
tidak_ada x
    y = 1
    fungsi ():
        z
: :
    q = 1
"":
    "" = 1
`);
    expect(drawn(symbols)).toEqual([
      expect.stringMatching(/^Package paket "a \[.+\]$/),
      "  Property versi",
      "  Property lisensi [MIT]",
      "Class paket b",
      "Class tidak_ada x",
      "  Property y [1]",
      "  Function fungsi (): [()]",
      "Class : :",
      "  Property q [1]",
      'Class ""',
      '  Property "" [1]',
    ]);
  });

  test("come flat for clients that know no hierarchy", () => {
    const { document, symbols } = outlined('paket "a":\n    metadata:\n        email = "c"\n');
    expect(flattenSymbols(document, symbols).map(({ name, containerName }) => [name, containerName])).toEqual(
      [
        ['paket "a"', undefined],
        ["metadata", 'paket "a"'],
        ["email", "metadata"],
      ],
    );
  });

  /** Every symbol has a name, lies in the one around it and behind the one before it, and its name in itself. */
  function expectNested(text: string): void {
    const { document, symbols } = outlined(text);
    const span = ({ start, end }: Range): readonly [number, number] => [
      offsetAt(document, start),
      offsetAt(document, end),
    ];
    const check = (list: readonly DocumentSymbol[], from: number, to: number): void => {
      let last = from;
      for (const { name, range, selectionRange, children = [] } of list) {
        const [start, end] = span(range);
        const [first, final] = span(selectionRange);
        expect(name.trim()).not.toBe("");
        expect([last <= start, end <= to, start <= first, final <= end, first <= final]).not.toContain(false);
        check(children, start, end);
        last = end;
      }
    };
    check(symbols, 0, textOf(document).length);
  }

  test("nest in all examples and fixtures, and in any text", () => {
    for (const text of Object.values(examples)) expectNested(text);
    for (const { files } of fixtures) for (const text of Object.values(files)) expectNested(text);
    fc.assert(fc.property(fc.oneof(documents, damagedDocuments), expectNested), { numRuns: 200 });
  });
});

describe("workspaceSymbols", () => {
  const project = projectOf({
    "file:///b.kodeon": 'paket "kasir-kopi":\n\npaket "kopi":\n\nulasan "kopi-lain":\n',
    "file:///a.kodeon":
      "pustaka alat_kopi:\n    fungsi seduh_kopi(a):\n    fungsi k_o_p_i():\n\nkonfigurasi_marketplace:\n",
    "file:///c.kodeon": 'paket "KOPI":\n\npaket "skopi":\n    versi = \n',
  });
  const names = (query: string): string[] =>
    workspaceSymbols(project.documents.values(), query).map(({ name }) => name);

  test("find the whole name first, then what begins with it, then its words, then what has it or its letters", () => {
    expect(names("kopi")).toEqual(["kopi", "alat_kopi", "kasir-kopi", "seduh_kopi", "skopi", "k_o_p_i"]);
    expect(names("KAS")).toEqual(["kasir-kopi", "konfigurasi_marketplace"]);
    expect(names("kk")).toEqual(["kasir-kopi", "konfigurasi_marketplace"]);
    expect(names("zz")).toEqual([]);
  });

  test("are all there are, by name, where nothing is asked for", () => {
    expect(names(" ")).toEqual([
      "alat_kopi",
      "k_o_p_i",
      "kasir-kopi",
      "konfigurasi_marketplace",
      "kopi",
      "seduh_kopi",
      "skopi",
    ]);
  });

  test("tell what they are, in what they stand, and where", () => {
    const [found] = workspaceSymbols(project.documents.values(), "seduh");
    expect(found).toMatchObject({ kind: SymbolKind.Function, containerName: "alat_kopi" });
    const location = found?.location;
    if (location === undefined || !("range" in location)) throw new Error("there is no place");
    expect(location.uri).toBe("file:///a.kodeon");
    expect(textIn(documentIn(project, location.uri), location.range)).toBe("fungsi seduh_kopi(a):");
  });

  test("follow what changes", () => {
    const own = projectOf({ [uri]: 'paket "lama":\n' });
    expect(workspaceSymbols(own.documents.values(), "baru")).toEqual([]);
    own.put(documentIn(projectOf({ [uri]: 'paket "baru":\n' }), uri));
    expect(workspaceSymbols(own.documents.values(), "")).toHaveLength(1);
    expect(workspaceSymbols(own.documents.values(), "baru")).toHaveLength(1);
  });
});
