import { expect, test } from "vitest";
import { lineIndex, pointersAt } from "../packages/parser/src/index.ts";
import { found, mapped, sliceAt } from "./source-map.ts";

/*
 * Below a line stand the pieces of IR that it holds: carets under a piece, and its pointer; tildes under what is to be
 * shown when something is wrong with it. Pointers count from the first declaration.
 */
const mark = /^([ \t]*)([\^~]+) (\/.*)$/;

function marksIn(fixture: string): {
  readonly text: string;
  readonly marks: readonly (readonly [
    kind: string,
    pointer: string,
    line: number,
    from: number,
    to: number,
  ])[];
} {
  const lines: string[] = [];
  const marks: [string, string, number, number, number][] = [];
  for (const line of fixture.split("\n")) {
    const [, blanks = "", carets = "", pointer = ""] = mark.exec(line) ?? [];
    if (carets === "") lines.push(line);
    else
      marks.push([
        carets.charAt(0),
        pointer,
        lines.length,
        blanks.length + 1,
        blanks.length + carets.length + 1,
      ]);
  }
  return { text: lines.join("\n"), marks };
}

function expectMarks(fixture: string): void {
  const { text, marks } = marksIn(fixture);
  const { sourceMap } = mapped(text);
  const lines = lineIndex(text);
  expect(marks.length).toBeGreaterThan(0);
  for (const [kind, member, line, from, to] of marks) {
    const pointer = `/declarations/0${member === "/" ? "" : member}`;
    const { pointer: nearest, span, start, end } = found(sourceMap, pointer);
    const [first, last] =
      kind === "~" ? [start, end] : [lines.position(span.start), lines.position(span.end)];
    expect([pointer, first, last]).toEqual([pointer, { line, column: from }, { line, column: to }]);
    if (kind !== "^") continue;
    expect(nearest).toBe(pointer);
    expect(pointersAt(sourceMap, span.start)).toContain(pointer);
  }
}

test("a package: head, label, texts by language, lists, sections and requirements", () => {
  expectMarks(`// Paket kasir.
paket "warung":
~~~~~~~~~~~~~~ /
~~~~~~~~~~~~~~ /keywords
~~~~~~~~~~~~~~ /no/such/member
^^^^^ /kind
      ^^^^^^^^ /name
    versi = "1.0.0"
            ^^^^^^^ /version
            ~~~~~~~ /version
    deskripsi = { ID = "Kasir", "en": "A till" }
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ /description
                       ^^^^^^^ /description/id
                                      ^^^^^^^^ /description/en
    kategori = bisnis
               ^^^^^^ /category
    lisensi = MIT
    berkas = ["a\\u{1F600}☕😀", "b/**", ]
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ /files
              ^^^^^^^^^^^^^^^ /files/0
                               ^^^^^^ /files/1
    dependensi:
    ~~~~~~~~~~ /dependencies
        "satu" >= "1.0.0" dan < "2.0.0" atau == "3.0.0" // cukup
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ /dependencies/0
        ~~~~~~ /dependencies/0
        ^^^^^^ /dependencies/0/name
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ /dependencies/0/version_constraint
        "dua" = "^1.2"
        ^^^^^ /dependencies/1/name
                ^^^^^^ /dependencies/1/version_constraint
    metadata:
    ~~~~~~~~ /metadata
        __proto__ = "x"
                    ^^^ /metadata/__proto__
        "a/b~c" = "y"
                  ^^^ /metadata/a~1b~0c
`);
});

test("prices: the currency is where it is written, and the price itself where it is not", () => {
  expectMarks(`lisensi_paket "x":
    jenis = komersial
    harga = 49_000
            ^^^^^^ /price
            ~~~~~~ /price/amount
            ~~~~~~ /price/minor
    mata_uang = IDR
                ^^^ /price/currency
`);
  expectMarks(`submit_package "x":
    paket_file = "a.zip"
    monetization:
        pricing_model = paid
        base_price = 5
                     ~ /monetization/base_price/currency
        premium_features = { "a b": 1, c = 2.50 }
                                    ^ /monetization/premium_features/a b
                                    ~ /monetization/premium_features/a b/currency
                                           ^^^^ /monetization/premium_features/c
`);
});

test("bounds, single values for lists, and flat sections", () => {
  expectMarks(`cari_paket:
~~~~~~~~~~ /
~~~~~~~~~~ /limit
~~~~~~~~~~ /sort_order
    kompatibilitas_os = linux
                        ^^^^^ /compatible_os
                        ^^^^^ /compatible_os/0
    filter_lanjutan:
        jumlah_unduhan = " >= 1_000 <50000"
                         ^^^^^^^^^^^^^^^^^^ /downloads
                           ^^^^^^^^ /downloads/gte
                                    ^^^^^^ /downloads/lt
`);
  expectMarks(`cari_paket:
    filter_lanjutan:
        jumlah_unduhan = "\\u{3e}5"
                         ~~~~~~~~~ /downloads/gt
`);
});

test("what is read from elsewhere", () => {
  expectMarks(`integrasi_pihak_ketiga:
    github:
        client_secret = lingkungan("TOKEN")
                        ^^^^^^^^^^^^^^^^^^^ /github/client_secret
                                   ^^^^^^^ /github/client_secret/env
`);
});

test("a rollout: what is written has its place, and what is worked out is found at what is around it", () => {
  expectMarks(
    `pembaruan_paket "x":
~~~~~~~~~~~~~~~~~~~ /breaking
    versi = "2.0.0"
    catatan_perubahan = dari_berkas("CHANGELOG.md")
                                    ^^^^^^^^^^^^^^ /changelog/file
    paket_file = "a.zip"
    peluncuran:
    ~~~~~~~~~~ /rollout
    ~~~~~~~~~~ /rollout/type
        tahapan = [{ durasi = "2d", persentase = 5 }, { persentase = 100, durasi = "5s" }]
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ /rollout/stages
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ /rollout/stages/0
                                                 ^ /rollout/stages/0/percentage
                              ^^^^ /rollout/stages/0/duration
                                                                     ^^^ /rollout/stages/1/percentage
`,
  );
  expectMarks(`pembaruan_paket "x":
~~~~~~~~~~~~~~~~~~~ /rollout
~~~~~~~~~~~~~~~~~~~ /rollout/stages/0/percentage
    versi = "2.0.0"
    catatan_perubahan = "Banyak sekali."
    paket_file = "a.zip"
`);
  expectMarks(`pembaruan_paket "x":
    versi = "2.0.0"
    catatan_perubahan = "Banyak sekali."
    paket_file = "a.zip"
    peluncuran:
    ~~~~~~~~~~ /rollout/stages
    ~~~~~~~~~~ /rollout/stages/1
        tahapan = []
        jenis = standar
                ^^^^^^^ /rollout/type
`);
});

test("functions: names, parameters, documentation, statements by their heads, and expressions", () => {
  expectMarks(`pustaka p:
~~~~~~~~~ /functions
        ^ /name
    // Menghitung.
    ^^^^^^^^^^^^^^ /functions/0/documentation
    // kodeonc-disable-next-line unused-variable
    fungsi f(a, b):
           ~ /functions/0
           ^ /functions/0/name
             ^ /functions/0/parameters/0
                ^ /functions/0/parameters/1
        jika a == 1 maka:
        ~~~~~~~~~~~ /functions/0/body/0
             ^^^^^^ /functions/0/body/0/branches/0/condition
             ~~~~~~ /functions/0/body/0/branches/0
             ^ /functions/0/body/0/branches/0/condition/left
             ~ /functions/0/body/0/branches/0/condition/left/name
            kembalikan 2
            ^^^^^^^^^^^^ /functions/0/body/0/branches/0/body/0
                       ^ /functions/0/body/0/branches/0/body/0/value
        lainnya jika b maka:
                     ~ /functions/0/body/0/branches/1
            kembalikan b.c[0]
                       ^^^^^^ /functions/0/body/0/branches/1/body/0/value
                       ^^^ /functions/0/body/0/branches/1/body/0/value/object
                         ^ /functions/0/body/0/branches/1/body/0/value/object/name
                           ^ /functions/0/body/0/branches/1/body/0/value/index
        lainnya:
            kembalikan -a
                       ^^ /functions/0/body/0/else/0/value
                        ^ /functions/0/body/0/else/0/value/operand

    fungsi g():
        // Mencoba
        // kodeonc-disable-next-line unused-variable
        // semuanya.
        untuk i dari 1 sampai 3 lakukan:
        ~~~~~~~~~~~~~~~~~~~~~~~ /functions/1/body/0
              ^ /functions/1/body/0/variable
                     ^ /functions/1/body/0/from
                              ^ /functions/1/body/0/to
            coba:
            ~~~~ /functions/1/body/0/body/0
                buat x = { "a": i, b = [i] }
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ /functions/1/body/0/body/0/body/0
                     ^ /functions/1/body/0/body/0/body/0/target
                           ^^^ /functions/1/body/0/body/0/body/0/value/entries/0/key
                                ^ /functions/1/body/0/body/0/body/0/value/entries/0/value
                                   ^^^^^^^ /functions/1/body/0/body/0/body/0/value/entries/1
                                        ^ /functions/1/body/0/body/0/body/0/value/entries/1/value/items/0
                f(x, b = 1)
                ^^^^^^^^^^^ /functions/1/body/0/body/0/body/1
                ^ /functions/1/body/0/body/0/body/1/value/callee
                  ^ /functions/1/body/0/body/0/body/1/value/arguments/0
                     ^^^^^ /functions/1/body/0/body/0/body/1/value/named/0
                     ^ /functions/1/body/0/body/0/body/1/value/named/0/name
                         ^ /functions/1/body/0/body/0/body/1/value/named/0/value
            tangkap galat:
                    ^^^^^ /functions/1/body/0/body/0/catch/variable
                    ~~~~~ /functions/1/body/0/body/0/catch
                lempar galat
                ^^^^^^^^^^^^ /functions/1/body/0/body/0/catch/body/0
            akhirnya:
                selama benar:
                ~~~~~~~~~~~~ /functions/1/body/0/body/0/finally/0
                    berhenti
                    ^^^^^^^^ /functions/1/body/0/body/0/finally/0/body/0
        untuk satu dalam [1]:
        ~~~~~~~~~~~~~~~~~~~~ /functions/1/body/1
              ^^^^ /functions/1/body/1/variable
            f(satu, 1)
`);
});

test("documentation in a body is found even beside comments that say the same elsewhere", () => {
  const all = mapped(`pustaka p:
    fungsi f(
        a, // Sama.
    ):
        // Sama.
        // Dua.

        // Sama.
        kembalikan a
`);
  expect(sliceAt(all, "/declarations/0/functions/0/documentation")).toMatch(/^\/\/ Sama\.\n *\/\/ Dua\.$/);
});
