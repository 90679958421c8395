import { describe, expect, test } from "vitest";
import { applyEdits, compile } from "../packages/parser/src/index.ts";
import { format } from "../packages/parser/src/format.ts";
import { documentationOf, parse } from "../packages/parser/src/tree.ts";
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

test.each([
  ["no-break spaces", "\u00A0\u00A0\u00A0\u00A0"],
  ["no-break spaces among others", "  \u00A0\u00A0"],
  ["a tab and a no-break space", "\t\u00A0"],
])("a comment behind %s documents what stands below it", (_title, blanks) => {
  const documented = { functions: [{ name: "f", documentation: "Satu." }] };
  const above = compile(`pustaka x:\n${blanks}// Satu.\n        fungsi f():\n            kembalikan 1\n`);
  expect(above.ir?.declarations[0]).toMatchObject(documented);
  const inside = compile(`pustaka x:\n    fungsi f():\n    ${blanks}// Satu.\n        kembalikan 1\n`);
  expect(inside.ir?.declarations[0]).toMatchObject(documented);
  // The formatter makes plain spaces of them, which must not change what the text says.
  const text = `pustaka x:\n${blanks}// Satu.\n        fungsi f():\n            kembalikan 1\n`;
  expect(compile(format(text).text).ir?.declarations[0]).toEqual(above.ir?.declarations[0]);
});

test("a byte order mark in the middle of a file is told, and the comment behind it documents all the same", () => {
  const { tree, diagnostics } = parse(
    "pustaka x:\n    \uFEFF// Satu.\n    fungsi f():\n        kembalikan 1\n",
  );
  expect(diagnostics.map(({ name }) => name)).toEqual(["unexpected-character"]);
  const [segment] = tree.segments;
  const entry = segment?.declaration?.entries[0];
  expect(segment && entry?.kind === "function" && documentationOf(segment, entry)).toBe("Satu.");
});

describe("a text in another format", () => {
  test.each([
    ["json-manifest", '{"name": "a"}'],
    ["json-manifest", '\uFEFF\r\n  {\r\n"name": "a",\r\n"version": "1.0.0"\r\n}\r\n'],
    ["json-manifest", '[\n{"name": "a"}\n]'],
    ["json-manifest", '["a"]'],
    ["json-manifest", '{ name: "a",\n  broken'],
    ["yaml-manifest", "name: a\nversion: 1.0.0\n"],
    ["yaml-manifest", "%YAML 1.2\n---\na: b\n"],
    ["yaml-manifest", "---\n"],
    ["yaml-manifest", "- a\n- b\n"],
    ["yaml-manifest", "# satu\nnama: kopi # dua\npaket:\n  - a: 1\n    b: 2\n"],
  ])("is told as %s, once and nothing else: %j", (name, text) => {
    expect(compile(text).diagnostics.map((each) => each.name)).toEqual([name]);
    expect(parse(text).diagnostics.map((each) => each.name)).toEqual([name]);
  });

  test.each([
    'paket "a":\nversi: "1.0.0"\n',
    "cari_paket: // catatan\n    batas = 5\n",
    "cari_paket: batas = 5\n",
    'paket: "a"\n    versi = "1.0.0"\n',
    '---\npaket "a":\n    versi = "1.0.0"\n',
    "{\ncari_paket:\n    batas = 5\n}\n",
    '[package]\nname = "x"\n',
    "-5\n",
    "",
    "// {\n",
  ])("is not seen in %j", (text) => {
    const names = compile(text).diagnostics.map((each) => each.name);
    expect(names.filter((name) => /^(?:json|yaml)-/.test(name))).toEqual([]);
  });

  test("of which there is very much is told all the same", () => {
    const many = 200_000;
    expect(compile(`{\n${'  "a": 1,\n'.repeat(many)}`).diagnostics).toHaveLength(1);
    expect(compile(`${"# a\n".repeat(many)}a: b\n`).diagnostics).toHaveLength(1);
    expect(compile(`${"a: b\n".repeat(many / 4)}`).diagnostics).toHaveLength(1);
  });
});

test("a price is told one mistake after the other, the number before its currency", () => {
  const told = (price: string): readonly string[] =>
    compile(`lisensi_paket "a":\n    jenis = komersial\n    harga = ${price}\n`).diagnostics.map(
      ({ name }) => name,
    );
  expect(told("Rp 150.000")).toEqual(["amount-with-currency"]);
  expect(told('"Rp 150.000"')).toEqual(["expected-amount"]);
  expect(told("150.000")).toEqual(["thousands-separator"]);
  expect(told("150_000")).toEqual(["missing-currency"]);
});

test.each(["Halo dunia", "Ini adalah paket saya", "paket", "pustaka x"])(
  "%j with nothing below it gets no colon by itself",
  (line) => {
    const found = compile(`${line}\n`).diagnostics.find(({ name }) => name === "missing-colon");
    expect(found).toMatchObject({ fix: [] });
    expect(
      compile(`${line}\n    a = 1\n`).diagnostics.find(({ name }) => name === "missing-colon"),
    ).toMatchObject({
      fix: [{ text: ":" }],
    });
  },
);

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

test.each([
  ["def f():", "unknown-block"],
  ["- a", "unknown-block"],
  ["= 3", "unknown-block"],
  ['"a" "b"', "unknown-block"],
])("an unknown block that begins with %j is told", (line, name) => {
  const { diagnostics, ir } = compile(`toko:\n    ${line}\n`);
  expect(diagnostics.map((each) => each.name)).toEqual([name]);
  expect(ir).toBeUndefined();
});

test("functions may go by English words, as long as they are called by them", () => {
  const text = `pustaka p:
    fungsi not (a):
        kembalikan a

    fungsi try(a):
        kembalikan not(a)

    fungsi f():
        try("https://contoh.id")
        kembalikan try("a: b") // selesai
`;
  expect(compile(text).diagnostics).toEqual([]);
});

test("an English word is one error on a line with too many operators", () => {
  const text = `pustaka p:\n    fungsi f(a):\n        kembalikan ${"a + ".repeat(600)}a and a\n`;
  expect(compile(text).diagnostics.map(({ name }) => name)).toEqual(["nesting-too-deep"]);
  const english = `pustaka p:\n    fungsi f(a):\n        kembalikan ${"a and ".repeat(40)}${"a dan ".repeat(480)}a\n`;
  expect(compile(english).diagnostics.map(({ name }) => name)).toContain("nesting-too-deep");
});

test("what stands behind a closing that is too far left moves into its list", () => {
  const text = `pustaka p:
    fungsi f(a):
        marketplace.cari("
            kopi
 ", a)
`;
  const { diagnostics } = compile(text);
  expect(diagnostics.map(({ name }) => name)).toEqual(["crowded-closing"]);
  expect(compile(applyEdits(text, diagnostics[0]?.fix ?? [])).diagnostics).toEqual([]);
});

test("a list of dashes with a number that is none becomes a list of texts", () => {
  const text = `paket "a":
    versi = "1.0.0"
    deskripsi = "x"
    kategori = alat
    lisensi = MIT
    kata_kunci:
        - kopi
        - 007
`;
  const { diagnostics } = compile(text);
  const told = diagnostics.find(({ name }) => name === "dash-list");
  expect(compile(applyEdits(text, told?.fix ?? [])).diagnostics).toEqual([]);
});

test("a path that begins like an address and is none harms nobody", () => {
  const text = `paket "a":\n    versi = "1.0.0"\n    deskripsi = "x"\n    kategori = alat\n    lisensi = MIT\n    utama = "http:#a"\n`;
  const { diagnostics, ir } = compile(text);
  expect(diagnostics).toEqual([]);
  expect(ir?.declarations[0]).toMatchObject({ main: "./http:#a" });
});
