import { describe, expect, test } from "vitest";
import { applyEdits, compile } from "../packages/parser/src/index.ts";
import { mayTakeIn } from "../packages/parser/src/values/licence-class.ts";
import { isLonger } from "../packages/parser/src/values/duration.ts";

function body(...lines: string[]): unknown {
  const text = `pustaka x:\n    fungsi f(b):\n${lines.map((line) => `        ${line}\n`).join("")}`;
  const { ir } = compile(text);
  return ir?.declarations[0]?.kind === "library" ? ir.declarations[0].functions[0]?.body : undefined;
}

describe("line breaks part items", () => {
  test.each([
    [["kembalikan [", "    1", "    (b + 1)", "]"], ["kembalikan [1, (b + 1)]"]],
    [["kembalikan {", "    a = b", "    dari = 2", "}"], ["kembalikan { a = b, dari = 2 }"]],
    [["kembalikan [", "    b.dari", "    b", "]"], ["kembalikan [b.dari, b]"]],
    [["kembalikan [", "    b", "    dan b", "]"], ["kembalikan [b dan b]"]],
  ])("%j", (broken, whole) => {
    expect(body(...whole)).toBeDefined();
    expect(body(...broken)).toEqual(body(...whole));
  });
});

test("slashes behind a quote are text where the line closes it", () => {
  for (const text of ["//", "// TODO", "//cdn.example/x"]) {
    expect(compile(`cari_paket:\n    query = "${text}"\n`).ir?.declarations[0]).toMatchObject({
      query: text,
    });
  }
});

describe("fixes write what is meant", () => {
  test.each([
    ["query = 'C:\\'", 'query = "C:\\\\"'],
    ["query = 'a\\\"b'", 'query = "a\\"b"'],
    ["query = 'a\"b'", 'query = "a\\"b"'],
    ['query: "a"', 'query = "a"'],
    ["query = Halo dunia", 'query = "Halo dunia"'],
  ])("%s", (wrong, right) => {
    const text = `cari_paket:\n    ${wrong}\n`;
    const { diagnostics } = compile(text);
    expect(diagnostics).toHaveLength(1);
    expect(applyEdits(text, diagnostics[0]?.fix ?? [])).toBe(`cari_paket:\n    ${right}\n`);
  });

  test("no licence is taken for another because a family's name is close to it", () => {
    const { diagnostics } = compile(
      'paket "a":\n    versi = "1.0.0"\n    deskripsi = "x"\n    kategori = a\n    lisensi = GPL\n',
    );
    expect(diagnostics.map(({ name, fix }) => [name, fix])).toEqual([["expected-licence", []]]);
  });
});

test("comments among parameters, and those that speak to the compiler, are no documentation", () => {
  const { ir } = compile(
    "pustaka x:\n    fungsi f(\n        // yang: pertama\n        a\n    ):\n        kembalikan a\n    // Satu.\n    // kodeonc-abaikan idle-expression: sengaja\n    fungsi g():\n        kembalikan 1\n",
  );
  expect(ir?.declarations[0]).toMatchObject({
    functions: [{ name: "f" }, { name: "g", documentation: "Satu." }],
  });
  expect(JSON.stringify(ir)).not.toContain("pertama");
});

test.each([
  ["GPL-2.0-only AND MIT", "MIT AND GPL-3.0-only", false],
  ["GPL-2.0-only", "GPL-2.0-only AND GPL-3.0-only", false],
  ["GPL-3.0-only", "GPL-2.0+", true],
  ["GPL-2.0+", "GPL-2.0-only", false],
  ["GPL-3.0-only OR MIT", "GPL-3.0-only", true],
  ["MIT", "GPL-3.0-only OR MIT", true],
  ["MIT", "GPL-2.0-only WITH Classpath-exception-2.0", true],
])("a work under %s may take in %s: %s", (own, other, verdict) => {
  expect(mayTakeIn(own, other)).toBe(verdict);
});

test.each([
  ["P1Y", "P12M", false],
  ["P13M", "P1Y", true],
  ["P31D", "P1M", false],
  ["P45D", "P1M", true],
  ["P400D", "P1Y", true],
  ["PT25H", "P1D", true],
])("%s is longer than %s: %s", (one, other, verdict) => {
  expect(isLonger(one, other)).toBe(verdict);
});

test("versions of a package that a range does not allow make no circle", () => {
  const introduce = (name: string, version: string, needs: string): string =>
    `paket "${name}":\n    versi = "${version}"\n    deskripsi = "x"\n    kategori = a\n    lisensi = MIT\n${needs && `    dependensi:\n        ${needs}\n`}`;
  const text =
    introduce("a", "2.0.0", '"b" = "1.0.0"') +
    introduce("a", "1.0.0", "") +
    introduce("b", "1.0.0", '"a" = "1.0.0"');
  expect(compile(text).diagnostics).toEqual([]);
  expect(compile(text.replace('"a" = "1.0.0"', '"a" = "2.0.0"')).diagnostics.map(({ name }) => name)).toEqual(
    ["requirement-cycle"],
  );
});

test("repeated lines and long ones take no longer than they are", () => {
  expect(compile(`cari_paket:\n${'    query = "a"\n'.repeat(4000)}`).ir).toBeUndefined();
  expect(
    compile(
      `ulasan_paket "a":\n    kelebihan = [${'"abcd", '.repeat(20_000)}]\n    rating = 5\n    rating = 5\n`,
    ).ir,
  ).toBeUndefined();
});
