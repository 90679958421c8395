import { globSync, readFileSync } from "node:fs";
import type { MarkupContent, MarkupKind } from "vscode-languageserver-types";
import { describe, expect, test } from "vitest";
import { language as description, licenceIds } from "../../packages/parser/src/language.ts";
import { offsetAt, positionAt } from "../../packages/lsp/src/service/document.ts";
import { durationWords } from "../../packages/lsp/src/service/hover/duration-words.ts";
import { moneyWords } from "../../packages/lsp/src/service/hover/money-words.ts";
import { hover } from "../../packages/lsp/src/service/hover.ts";
import { licenceName, otherLicenceNames } from "../../packages/lsp/src/service/licence-names.ts";
import { marked, projectOf } from "./marked.ts";

const uri = "file:///a.kodeon";

interface Options {
  readonly language?: "id" | "en";
  readonly format?: MarkupKind;
  /** Other files of the project. */
  readonly others?: Readonly<Record<string, string>>;
}

/** What is shown at the mark, under the text that it is shown for; undefined where nothing is. */
function shown(
  source: string,
  { language = "en", format = "plaintext", others = {} }: Options = {},
): string | undefined {
  const { text, offset } = marked(source);
  const project = projectOf({ [uri]: text, ...others }, { language });
  const document = project.documents.get(uri);
  const found = document && hover(project, document, positionAt(document, offset), format);
  if (found?.range === undefined) return undefined;
  const thing = text.slice(offsetAt(document!, found.range.start), offsetAt(document!, found.range.end));
  return `${thing}\n\n${(found.contents as MarkupContent).value}`;
}

describe("the description's words", () => {
  test("a block shows its meaning, its name in the IR and what must be written in it", () => {
    expect(shown(`pak|et "a":\n    versi = "1.0.0"`)).toMatch(
      /^paket\n\npaket · any number in a file · IR "kind": "package" [^]+\n\nIntroduces a package[^]+\n\npaket "contoh":\n {4}versi = "/,
    );
    expect(shown(`ulasan| "a":`, { language: "id" })).toMatch(
      /^ulasan\n\nulasan_paket · [^]*nama lain: ulasan/,
    );
    expect(shown(`pakett| "a":`)).toBeUndefined();
  });

  test("a property shows its type, its limits and an example, in Markdown too", () => {
    expect(shown(`ulasan_paket "a":\n    |penilaian = 5`, { format: "markdown" })).toMatch(
      /^penilaian\n\n`rating` · required · other names `penilaian` · IR `rating`\n\nA mark from 1 [^]+\n\nHolds: a whole number; 1–5\n\nExample:\n\n```kodeon\nrating = \d\n```$/,
    );
    expect(shown(`cari_paket:\n    batas| = 5`)).toContain("default 20");
  });

  test("a section, a field of a record, and names of one's own", () => {
    expect(shown(`konfigurasi_marketplace:\n    prox|y:\n        enabled = benar`)).toMatch(
      /^proxy\n\nproxy · IR proxy\n\nA server in between[^]+\n\nproxy:\n {4}enabled/,
    );
    expect(shown(`pembaruan_paket "a":\n    peluncuran:\n        tahapan = [{ |durasi = "1d" }]`)).toMatch(
      /^durasi\n\ndurasi · required[^]+How long this stage lasts\./,
    );
    expect(shown(`paket "a":\n    metadata:\n        "hobi| ku" = "x"`)).toContain(
      "A fact under a name of the author's own choice.",
    );
    expect(shown(`paket "a":\n    versl| = "x"`)).toBeUndefined();
  });

  test("every property of the language has something to show", () => {
    for (const [block, spec] of Object.entries(description.blocks)) {
      if (!("properties" in spec)) continue;
      for (const name of Object.keys(spec.properties))
        expect(shown(`${block} "a":\n    ${name}| = 1`), `${block}.${name}`).toMatch(
          new RegExp(`^${name}\\n\\n${name} · .+\\n\\n.+\\n\\nHolds: .+`),
        );
    }
  });
});

describe("values", () => {
  test("a choice shows the word that the IR holds, whichever is written", () => {
    const about = "menurun · one of the choices of arah · IR desc";
    expect(shown(`cari_paket:\n    sorting:\n        arah = menu|run`)).toContain(`menurun\n\n${about}`);
    expect(shown(`cari_paket:\n    sorting:\n        arah = "des|c"`)).toContain(`"desc"\n\n${about}`);
    expect(shown(`cari_paket:\n    sorting:\n        arah = entah|`)).toBeUndefined();
  });

  test("words of open sets are told apart from those of one's own", () => {
    expect(shown(`paket "a":\n    kompatibilitas:\n        os = [linux, win|dows]`)).toMatch(
      /^windows\n\nwindows · one of the well-known words\n/,
    );
    expect(shown(`paket "a":\n    kategori = bis|nis`)).toContain("a word of the author's own");
  });

  test("lengths of time and sums of money in words", () => {
    expect(shown(`lisensi_paket "a":\n    trial:\n        durasi = "14|_hari"`)).toBe(
      '"14_hari"\n\n14 days · IR P14D',
    );
    expect(
      shown(`pembaruan_paket "a":\n    peluncuran:\n        tahapan = [{ persentase = 1, durasi = "1|d" }]`),
    ).toBe('"1d"\n\n1 day · IR P1D');
    const price = `lisensi_paket "a":\n    harga = 150_|000\n    mata_uang = IDR`;
    expect(shown(price, { language: "id" })).toBe("150_000\n\nRp150.000,00");
    expect(shown(price)).toBe("150_000\n\nIDR 150,000.00");
    const extras = `submit_package "a":\n    monetization:\n        premium_features = { a = 1, "b c" = 2|.5 }`;
    expect(shown(extras)).toBe("2.5\n\nUSD 2.50");
  });

  test("each unit of time, one and many", () => {
    expect(durationWords("P1Y6M", "en")).toBe("1 year, 6 months");
    expect(durationWords("P2W", "id")).toBe("2 minggu");
    expect(durationWords("P1DT1H30M1.5S", "en")).toBe("1 day, 1 hour, 30 minutes, 1.5 seconds");
    expect(durationWords("PT1.5S", "id")).toBe("1,5 detik");
  });

  test("sums of every size", () => {
    const write = (amount: string): string => moneyWords({ amount, currency: "JPY", minor: 0 }, "en");
    expect(["0", "12", "123", "1234", "123456", "1234567"].map(write)).toEqual([
      "JPY 0",
      "JPY 12",
      "JPY 123",
      "JPY 1,234",
      "JPY 123,456",
      "JPY 1,234,567",
    ]);
    expect(moneyWords({ amount: "1234.5678", currency: "UYW", minor: 0 }, "id")).toBe("UYW 1.234,5678");
  });

  test("the full name of a licence, by its old identifiers too", () => {
    for (const [id, name] of [
      ["GPL-3.0", "GNU General Public License v3.0 only"],
      ["GPL-3.0+", "GNU General Public License v3.0 or later"],
      ["LGPL-2.1-or-later", "GNU Lesser General Public License v2.1 or later"],
      ["MPL-2.0+", "Mozilla Public License 2.0"],
      ["Apache-2.0", "Apache License 2.0"],
      ["CC-BY-SA-4.0", "Creative Commons Attribution Share Alike 4.0 International"],
    ] as const)
      expect(shown(`paket "a":\n    lisensi = "|${id}"`)).toContain(`${id} · ${name} · `);
    for (const id of ["proprietary", "LicenseRef-MIT", "Ngawur"]) expect(licenceName(id)).toBeUndefined();
  });

  test("all licences with a name are ones that SPDX lists", () => {
    expect(licenceIds.filter((id) => licenceName(id) !== undefined).length).toBeGreaterThan(300);
    // Nearly every package is under one of these.
    for (const id of ["MIT", "ISC", "BSD-3-Clause", "AGPL-3.0-only", "EUPL-1.2", "CC0-1.0", "Unlicense"])
      expect(licenceName(id), id).toBeDefined();
    expect([...otherLicenceNames.keys()].filter((id) => !licenceIds.includes(id))).toEqual([]);
  });

  test("of a licence expression the licence under the cursor, its class and where SPDX has it", () => {
    const licence = (text: string): string | undefined => shown(`paket "a":\n    lisensi = ${text}`);
    expect(licence("MI|T")).toMatch(
      /^MIT\n\nMIT · MIT License · Permissive: [^]+\(https:\/\/spdx\.org\/licenses\/MIT\.html\)$/,
    );
    expect(licence('"GPL-3.0|-only OR MIT"')).toMatch(
      /^GPL-3\.0-only\n\n.*GNU General Public License v3\.0 only.*Strong copyleft:[^]+All in all: Permissive/,
    );
    expect(licence('"GPL-2.0-only WITH Classpath|-exception-2.0"')).toMatch(
      /^Classpath-exception-2\.0\n\n.*An exception/,
    );
    expect(licence('"Apache-2.0|+"')).toMatch(/Later versions[^]+licenses\/Apache-2\.0\.html/);
    expect(licence('"LicenseRef-|Toko"')).not.toContain("spdx.org");
    expect(licence('"MIT O|R MIT-0"')).toBeUndefined();
    expect(licence('"MIT OR Ngaw|ur"')).toBeUndefined();
    expect(shown(`cari_paket:\n    lisensi = permi|sif`)).toContain("IR permissive");
  });

  test("what values may call, and words that are values", () => {
    const proxy = `konfigurasi_marketplace:
    proxy:
        enabled = true
        password = lingkungan("A")`;
    expect(shown(proxy.replace("lingkungan", "ling|kungan"))).toMatch(
      /^lingkungan\n\nlingkungan\(nama\)\n\nWhoever runs it/,
    );
    expect(shown(proxy.replace("true", "tr|ue"))).toMatch(/^true\n\ntrue: Yes/);
    expect(shown(`ulasan "a":\n    konten = dari_ber|kas("a.md")`)).toMatch(/^dari_berkas\n/);
    expect(shown(`paket "a":\n    metadata:\n        email = "a@|b.example"`)).toBeUndefined();
  });
});

describe("packages", () => {
  const others = {
    "file:///b.kodeon": `paket "http":
    versi = "1.4.0"
    deskripsi = { id = "Untuk *web*", en = "For the *web*" }
    lisensi = MIT

paket "http":
    versi = "1.10.0"
    deskripsi = "Baru"`,
  };
  const requiring = (line: string): string => `paket "a":\n    dependensi:\n        ${line}`;

  test("a requirement shows the newest that the workspace has, the range in words and what fits", () => {
    expect(shown(requiring('"ht|tp" >= "1.2.0" dan < "1.5.0"'), { others })).toBe(
      '"http"\n\nhttp · 1.10.0\n\nBaru\n\nfrom 1.2.0, below 1.5.0 · >=1.2.0 <1.5.0\n\nWhat fits in this workspace: 1.4.0',
    );
    expect(
      shown(requiring('"http" >= "1.2.0" dan < "1.‸5.0" atau > "3.0.0"'), { others, language: "id" }),
    ).toMatch(
      /^>= "1\.2\.0" dan < "1\.5\.0" atau > "3\.0\.0"\n\nmulai 1\.2\.0, di bawah 1\.5\.0; atau di atas 3\.0\.0/,
    );
    expect(shown(requiring('"http" = "^2‸"'), { others })).toContain(
      "No version in this workspace fits: 1.10.0, 1.4.0",
    );
    expect(shown(requiring('"asing|" = "*"'), { others })).toMatch(/registry is meant\.\n\nany version/);
    expect(shown(requiring('"http" >= "1.2.0" d‸an < "2.0.0"'))).toBe("dan\n\ndan: Both sides must hold.");
  });

  test("a label shows the package, described in the reader's language, and nothing in it is markup", () => {
    const text = `ulasan "ht|tp":\n    rating = 5`;
    expect(shown(text, { others })).toContain("In this workspace: 1.10.0, 1.4.0");
    const [file] = Object.values(others).map((each) => each.split("\n\n")[0] ?? "");
    const one = { "file:///b.kodeon": file ?? "" };
    expect(shown(text, { others: one, format: "markdown" })).toBe(
      '"http"\n\n`http` · 1.4.0\n\nFor the \\*web\\*\n\nLicence: `MIT`',
    );
    expect(shown(text, { others: one, language: "id" })).toContain("Untuk *web*");
  });

  test("ranges of every form", () => {
    const words = (range: string): string | undefined =>
      shown(`paket "a":\n    kompatibilitas:\n        kodeon = "${range}‸"`)?.split("\n\n")[1];
    expect(words("1.2.3")).toBe("exactly 1.2.3");
    expect(words("^1.2.3-rc.1")).toBe("from 1.2.3-rc.1, below 2.0.0");
    expect(words(">1.0.0 <=2.0.0")).toBe("above 1.0.0 up to 2.0.0");
    expect(words(">1.0.0 <2.0.0")).toBe("above 1.0.0, below 2.0.0");
    expect(words("1.0.0 - 2.0.0")).toBe("from 1.0.0 up to 2.0.0");
    expect(words("<=2.0.0 <2.0.0 <3.0.0")).toBe("below 2.0.0");
    expect(words("<=2.0.0 || >3.0.0")).toBe("up to 2.0.0; or above 3.0.0");
    expect(words("*")).toBe("any version");
  });
});

describe("functions", () => {
  const library = (body: string): string => `pustaka alat:
    // Memasang *satu* paket.
    fungsi pasang(nama, versi):
        buat hasil = marketplace.instal(nama, versi = versi)
        kembalikan hasil

    fungsi coba_semua(daftar):
        untuk nama dalam daftar lakukan:
            ${body}
        coba:
            berhenti()
        tangkap (galat):
            lempar galat`;

  test("a function where it is declared and where it is called", () => {
    const about = "pasang\n\nfungsi pasang(nama, versi)\n\nMemasang *satu* paket.";
    expect(shown(library("pas|ang(nama, null)"))).toBe(about);
    expect(shown(library("x").replace("fungsi pasang", "fungsi pas|ang"))).toBe(about);
    expect(shown(library("pas|ang(nama"), { format: "markdown" })).toContain("Memasang \\*satu\\* paket.");
    expect(shown(library("x").replace("alat:", "al|at:"))).toContain("fungsi coba_semua(daftar)");
  });

  test("what the host provides", () => {
    expect(shown(library("marketplace.cari(nama)").replace("instal", "ins|tal"))).toMatch(
      /^instal\n\nmarketplace\.instal\(nama, versi\?\)\n\nInstalls[^]+versi \(may be left out\): [^]+Gives: /,
    );
    expect(shown(library("market|place.cari(nama)"))).toContain("marketplace.hapus(nama)");
    expect(shown(library("lempar kesa|lahan(nama)"))).toContain("kesalahan(pesan)");
    expect(shown(library("marketplace.const|ructor(1)"))).toBeUndefined();
    expect(shown(library("toStr|ing(1)"))).toBeUndefined();
  });

  test("names of a function's own, by what they are and where they come from", () => {
    expect(shown(library("x").replace("kembalikan hasil", "kembalikan ha|sil"))).toBe(
      "hasil\n\nA variable, first given a value on line 4.\n\nbuat hasil = marketplace.instal(nama, versi = versi)",
    );
    expect(shown(library("cetak(na|ma)"))).toMatch(
      /^nama\n\nThe variable of a loop[^]+untuk nama dalam daftar/,
    );
    expect(shown(library("x").replace("lempar galat", "lempar gal|at"))).toMatch(/^galat\n\nThe error/);
    expect(shown(library("cetak(daf|tar)"))).toBe("daftar\n\nA parameter of the function coba_semua.");
    expect(shown(library("pasang(ver|si = 1)"))).toBe("versi\n\nA parameter of the function pasang.");
    expect(shown(library("marketplace.cari(fil|ter = 1)"))).toMatch(
      /^filter\n\nfilter \(may be left out\): What/,
    );
    expect(shown(library("cetak(as|ing)"))).toBeUndefined();
  });

  test("the words of statements, in both languages", () => {
    expect(shown(library("x").replace("untuk", "un|tuk"))).toMatch(/^untuk\n\nuntuk: Repeats/);
    expect(shown(library("x").replace("untuk", "un|tuk"), { language: "id" })).toContain("Mengulang");
    expect(shown(`paket "a":\n    kata_kunci = [un|tuk]`)).toBeUndefined();
  });
});

test("what somebody has written is text and no markup", () => {
  const written = "1. <b>\\n- [a](b) `c` snake_case _d_\\n    # e";
  const others = { "file:///b.kodeon": `paket "b":\n    versi = "1.0.0"\n    deskripsi = "${written}"` };
  expect(shown(`ulasan "b|":`, { others, format: "markdown" })).toBe(
    '"b"\n\n`b` · 1.0.0\n\n1\\. \\<b>  \n\\- \\[a\\](b) \\`c\\` snake_case \\_d\\_  \n\\# e',
  );
  expect(shown(`ulasan "b|":`, { others })).toContain("1. <b>\n- [a](b) `c`");
});

test("a comment that silences a rule shows what the rule says", () => {
  expect(shown('// kodeonc-abaikan missing-|return: nanti\npaket "a":')).toMatch(
    /^missing-return\n\nmissing-return · KDN\d{4}\n\n.+\n\nSilences one rule/,
  );
  expect(shown('// kode|onc-abaikan missing-return\npaket "a":')).toMatch(
    /^\/\/ kodeonc-abaikan missing-return\n/,
  );
  expect(shown('// kodeonc-abaikan missing-value|\npaket "a":')).toContain("cannot be silenced");
  expect(shown('// kodeonc-abaikan enta|h\npaket "a":')).toBeUndefined();
  expect(shown('// paket |lain\npaket "a":')).toBeUndefined();
});

describe("whatever the text", () => {
  const root = new URL("../../", import.meta.url);
  const manifests = globSync(["examples/**/*.kodeon", "test/rules/*.kodeon"], { cwd: root }).toSorted();

  test.each(manifests)("%s: what is shown stands under the cursor", (path) => {
    const text = readFileSync(new URL(path, root), "utf8");
    for (const each of [text, text.replaceAll(/["):]/g, (sign, at: number) => (at % 3 === 0 ? "" : sign))]) {
      const project = projectOf({ [uri]: each });
      const document = project.documents.get(uri);
      if (document === undefined) continue;
      for (let offset = 0; offset <= each.length; offset += 3) {
        const found = hover(project, document, positionAt(document, offset));
        if (found?.range === undefined) continue;
        expect(offsetAt(document, found.range.start)).toBeLessThanOrEqual(offset);
        expect(offsetAt(document, found.range.end)).toBeGreaterThanOrEqual(offset);
      }
    }
  });
});
