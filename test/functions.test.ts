import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits, compile } from "../packages/parser/src/index.ts";
import { parse } from "../packages/parser/src/tree.ts";
import { bind } from "../packages/parser/src/semantics/bind.ts";
import { libraryOf, type Library } from "../packages/parser/src/semantics/functions/library.ts";
import type { Occurrence } from "../packages/parser/src/semantics/functions/trace.ts";

/** The library that a text consists of. */
function libraryIn(text: string): Library {
  const [segment] = parse(text).tree.segments;
  if (segment?.declaration === undefined) throw new Error("The text has no declaration.");
  const library = libraryOf(bind(segment, segment.declaration, () => {}));
  if (library === undefined) throw new Error("The text is no library.");
  return library;
}

/** A text with the places of a name in angle brackets: what an editor would highlight, or rename. */
function highlight(text: string, occurrences: readonly Occurrence[]): string {
  const edits = occurrences.map(({ node }) => ({ start: node.start, end: node.end, text: `<${node.text}>` }));
  return applyEdits(text, edits);
}

const text = `pustaka gudang:
    fungsi hitung(daftar, nilai):
        jumlah = 0
        untuk nilai dalam daftar:
            jumlah = jumlah + nilai.jumlah
        kembalikan ringkas(jumlah = jumlah, daftar)

    fungsi ringkas(jumlah, daftar):
        kembalikan { jumlah: jumlah, isi = daftar[ringkas(hitung, [])] }
`;

describe("the names of a function", () => {
  const library = libraryIn(text);
  const [first, second] = library.functions.map(({ scope }) => scope);

  test("are found wherever they stand, and nothing else that is spelt like them", () => {
    expect(highlight(text, first?.locals.get("jumlah")?.occurrences ?? [])).toBe(
      text
        .replace("        jumlah = 0", "        <jumlah> = 0")
        .replace("jumlah = jumlah + nilai.jumlah", "<jumlah> = <jumlah> + nilai.jumlah")
        .replace("ringkas(jumlah = jumlah, daftar)", "ringkas(jumlah = <jumlah>, daftar)"),
    );
  });

  test("are each one symbol in their whole function", () => {
    const symbols = [...(first?.locals.values() ?? [])].map(({ name, kind, occurrences }) => [
      name,
      kind,
      occurrences.map(({ use }) => use).join(" "),
    ]);
    expect(symbols).toEqual([
      ["daftar", "parameter", "parameter read read"],
      ["nilai", "parameter", "parameter loop read"],
      ["jumlah", "variable", "write write read read"],
    ]);
    expect([...(second?.locals.keys() ?? [])]).toEqual(["jumlah", "daftar"]);
  });

  test("that are functions are found in the whole library", () => {
    expect(highlight(text, library.own.get("ringkas")?.occurrences ?? [])).toBe(
      text
        .replace("kembalikan ringkas(", "kembalikan <ringkas>(")
        .replace("daftar[ringkas(", "daftar[<ringkas>("),
    );
    expect(library.own.get("hitung")?.occurrences.map(({ use }) => use)).toEqual(["read"]);
  });

  test("are looked up once a tree", () => {
    const [segment] = parse(text).tree.segments;
    if (segment?.declaration === undefined) throw new Error("The text has no declaration.");
    const block = bind(segment, segment.declaration, () => {});
    expect(libraryOf(block)).toBe(libraryOf(bind(segment, segment.declaration, () => {})));
  });
});

/** What is told of the body of a function with the parameters `a` and `daftar`. */
function told(...lines: readonly string[]): readonly string[] {
  const body = lines.map((line) => `        ${line}\n`).join("");
  return compile(`pustaka p:\n    fungsi f(a, daftar):\n${body}`).diagnostics.map(({ name }) => name);
}

describe("one mistake is told once", () => {
  test.each([
    ["a line that is nothing", "hasil marketplace.cari(a)", "kembalikan hasil"],
    ["a name that is missing", "buat = 3", "kembalikan b"],
    ["a loop whose variable is missing", "untuk dalam daftar:", "    marketplace.hapus(b)"],
    ["a handler whose name is missing", "coba:", "    f(a, 1)", "tangkap ():", "    lempar galat"],
    ["what an open bracket swallows", "b = (a", "    c = 2", "kembalikan b + c"],
    ["a use on a damaged line", "b = 1", "kembalikan b +"],
    ["a return on a damaged line", "jika a maka:", "    kembalikan 1", "kembalikan 2 3"],
    ["a misspelt use", "panjang = 1", "kembalikan pnjang"],
    ["a misspelt assignment", "pnjang = 1", "kembalikan panjang"],
    ["a name that is wrong again and again", "a = bb", "f(bb, bb)"],
    ["a use before the value, again and again", "a = b", "a = b", "b = 1"],
    ["a misspelt argument that has to be given", "f(a = 1, daftr = 2)"],
    [
      "unreachable statements in unreachable ones",
      "kembalikan a",
      "jika a maka:",
      "    lempar a",
      "    a = 1",
    ],
  ])("%s", (_, ...lines) => {
    expect(told(...lines)).toHaveLength(1);
  });

  test("where tabs and spaces are mixed, nothing else can be said", () => {
    expect(told("jika a maka:", "\tberhenti", "    kembalikan b")).toEqual(["tabs-among-spaces"]);
  });
});

describe("functions of a million characters", () => {
  const repeat = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join("");
  const f = (body: string, parameters = "a"): string => `pustaka p:\n  fungsi f(${parameters}):\n${body}`;

  test.each<readonly [string, string, string]>([
    ["variables", f(repeat(60_000, (i) => `    x${i} = a + 1\n`)), "unused-variable"],
    [
      "unknown names beside known ones",
      f(repeat(30_000, (i) => `    nama_${i} = a\n    a = nama${i}x\n`)),
      "undefined-name",
    ],
    ["unknown functions", f(repeat(60_000, (i) => `    fungsi_${i}(a)\n`)), "undefined-function"],
    [
      "branches",
      f(repeat(15_000, (i) => `    jika a maka:\n      y${i} = a\n    lainnya:\n      a = y${i}\n`)),
      "use-before-assignment",
    ],
    [
      "deep loops",
      f(
        repeat(
          250,
          (i) =>
            `${repeat(55, (d) => `${" ".repeat(d + 4)}untuk i${i} dalam a:\n`)}${" ".repeat(60)}a = x${i}\n`,
        ),
      ),
      "undefined-name",
    ],
    [
      "attempts",
      f(repeat(18_000, (i) => `    coba:\n      z${i} = 1\n    tangkap e:\n      lempar z${i}\n`)),
      "unused-variable",
    ],
    [
      "parameters",
      f(`    f(a)\n`.repeat(40_000), `${repeat(80_000, (i) => `p${i}, `)}a`),
      "wrong-argument-count",
    ],
    [
      "named arguments",
      f(
        repeat(30_000, (i) => `    f(p${i}x = a)\n`),
        `${repeat(50_000, (i) => `p${i}, `)}a`,
      ),
      "unknown-argument",
    ],
    ["arguments", f(`    f(${"a, ".repeat(300_000)}a)\n`), "wrong-argument-count"],
    ["exits", f("    kembalikan a\n".repeat(60_000)), "unreachable-statement"],
    ["stray jumps", f("    berhenti\n".repeat(80_000)), "loop-control-outside-loop"],
    ["damaged lines", f(repeat(40_000, (i) => `    x${i} ? y\n    z = x${i}\n`)), "unexpected-character"],
  ])("with many %s are checked in good time", (_, long, name) => {
    const { diagnostics } = compile(long);
    expect(diagnostics.map((each) => each.name)).toContain(name);
  });

  test("are no slower one by one", () => {
    const many = repeat(20_000, (i) => `    fungsi f${i}(a):\n        kembalikan g${i}(a)\n`);
    expect(compile(`pustaka p:\n${many}`).diagnostics).toHaveLength(20_000);
  });
});

test("functions made of any lines never throw, and what is told of them lies within", () => {
  const line = fc.constantFrom(
    "a = b",
    "b = b + 1",
    "buat = 1",
    "= 1",
    "jika a maka:",
    "sebaliknya:",
    "lainnya jika b maka:",
    "selama benar:",
    "untuk a dalam b:",
    "untuk :",
    "coba:",
    "tangkap a:",
    "tangkap ():",
    "akhirnya:",
    "kembalikan",
    "kembalikan a",
    "lempar a",
    "berhenti",
    "lanjut",
    "f(a, b = 1)",
    "f(1, 2, 3)",
    "g()",
    "marketplace.x = 1",
    "marketplace.cari(b)",
    "marketplace = a",
    "f = 1",
    "a ? b",
    "fungsi f(a, a):",
    "__proto__ = constructor",
    "toString()",
    "f(__proto__ = 1)",
    "marketplace.constructor()",
  );
  const lines = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), line), { maxLength: 30 });
  fc.assert(
    fc.property(lines, (body) => {
      const inner = body.map(([depth, words]) => `${"    ".repeat(depth)}${words}\n`).join("");
      const whole = `pustaka p:\n    fungsi f(a):\n${inner}`;
      for (const { span, related, fix } of compile(whole).diagnostics) {
        for (const { start, end } of [span, ...related, ...fix]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(whole.length);
        }
      }
    }),
    { numRuns: 3_000 },
  );
});
