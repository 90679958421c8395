import { describe, expect, test } from "vitest";
import { parse } from "../packages/parser/src/syntax/parse.ts";
import { typeIn } from "./formatting.ts";

describe("typing a clause", () => {
  const head = "pustaka p:\n    fungsi f(a):\n";
  test.each([
    [
      "`sebaliknya:` goes below its `jika`",
      "        jika a maka:\n            g()\n            sebaliknya:|",
      "        jika a maka:\n            g()\n        sebaliknya:",
    ],
    [
      "`tangkap` goes below its `coba`, past statements in between",
      "        coba:\n            jika a maka:\n                g()\n                tangkap e:|",
      "        coba:\n            jika a maka:\n                g()\n        tangkap e:",
    ],
    [
      "one that has its place stays there",
      "        jika a maka:\n            g()\n        sebaliknya:|",
      "        jika a maka:\n            g()\n        sebaliknya:",
    ],
    [
      "one that goes on with nothing stays where it is",
      "        g()\n        sebaliknya:|",
      "        g()\n        sebaliknya:",
    ],
  ])("%s", (_title, before, after) => {
    expect(typeIn(head + before, ":")).toBe(head + after);
  });
});

test("a line that is put below an item that a bracket ends stays where it is when it would end another", () => {
  const text =
    'paket "kopi":\n  versi = [\n    ["", {\n      a: ""\n      }],\n|    {\n      b: ""\n      }\n    ]\n';
  expect(typeIn(text, "\n")).toBe(text.replace("|", ""));
});

describe("typing below a comment", () => {
  test.each([
    ["a tab among spaces", "cari_paket:\n    batas = 1\n\t// x\n|", "    "],
    ["spaces among tabs", "cari_paket:\n\tsorting:\n\t\tarah = menurun\n        // x\n|", "\t\t"],
    ["a deeper tab", "cari_paket:\n    batas = 1\n    \t  // x\n|", "          "],
    ["no-break spaces", "cari_paket:\n    batas = 1\n\u00A0\u00A0\u00A0\u00A0// x\n|", "    "],
    ["a tab where nothing else is indented", "cari_paket:\n\t// x\n|", "    "],
    ["what the lines of code have", "cari_paket:\n\tbatas = 1\n\t// x\n|", "\t"],
    ["spaces, another width than is usual", "cari_paket:\n  batas = 1\n  // x\n|", "  "],
  ])("%s: the new line stands as deep, in the kind of the code", (_title, before, indentation) => {
    const after = typeIn(before, "\n");
    expect(after).toBe(before.replace("|", indentation));
    const names = parse(`${after}mulai = 1\n`).diagnostics.map(({ name }) => name);
    expect(names).not.toContain("tabs-among-spaces");
    expect(names).not.toContain("spaces-among-tabs");
  });
});

describe("typing", () => {
  test.each([
    ["a head opens a block", 'paket  "kopi":\n|', 'paket "kopi":\n    '],
    ["the line that ends is laid out", 'paket "kopi":\n    a=1  \n|', 'paket "kopi":\n    a = 1\n    '],
    [
      "the rest of a line moves down",
      'paket "kopi":\n    a = 1\n|  b = 2',
      'paket "kopi":\n    a = 1\n    b = 2',
    ],
    [
      "the rest of a line moves down inside brackets",
      'paket "kopi":\n    a = [\n|    1, 2]\n    b = 1\n',
      'paket "kopi":\n    a = [\n        1, 2]\n    b = 1\n',
    ],
    [
      "inside brackets",
      'paket "kopi":\n    a = [\n|\n    ]\n',
      'paket "kopi":\n    a = [\n        \n    ]\n',
    ],
    ["before a closing bracket", 'paket "kopi":\n    a = [\n|]\n', 'paket "kopi":\n    a = [\n    ]\n'],
    ["in a bracket that is still open", 'paket "kopi":\n    a = [\n|', 'paket "kopi":\n    a = [\n        '],
    [
      "behind the quotes of a text block",
      'paket "kopi":\n    a = "\n|',
      'paket "kopi":\n    a = "\n        ',
    ],
    [
      "in a text block",
      'paket "kopi":\n    a = "\n      b\n|\n    "\n',
      'paket "kopi":\n    a = "\n      b\n      \n    "\n',
    ],
    ["below a comment", 'paket "kopi":\n    a = 1\n    // b\n|', 'paket "kopi":\n    a = 1\n    // b\n    '],
    [
      "in damage",
      'paket "kopi":\n    a = = 1\n    b=[1,2]\n|',
      'paket "kopi":\n    a = = 1\n    b = [1, 2]\n    ',
    ],
    ["behind damage", 'paket "kopi":\n    a = = 1\n|', 'paket "kopi":\n    a = = 1\n    '],
    [
      "with line ends of two characters",
      'paket "kopi":\r\n    a=1\r\n|',
      'paket "kopi":\r\n    a = 1\r\n    ',
    ],
  ])("a line break: %s", (_title, before, after) => {
    expect(typeIn(before, "\n")).toBe(after);
  });

  const block = 'paket "kopi":\n    metadata:\n        author = "Sari"\n';
  const clause = "pustaka p:\n    fungsi f(a):\n        jika a maka:\n            kembalikan 1\n";
  test.each([
    ["a property of the block around", `${block}\n|    utama = "src/a.ts"\n`],
    ["a property below more than one empty line", `${block}\n\n|    utama = "src/a.ts"\n`],
    ["a property below a line of blanks", `${block}    \n|    utama = "src/a.ts"\n`],
    ["another declaration", `${block}\n|lisensi_paket "kopi":\n    jenis = gratis\n`],
    ["the comment above another declaration", `${block}\n|// Harganya.\nlisensi_paket "kopi":\n`],
    ["a clause", `${clause}\n|        sebaliknya:\n            kembalikan 2\n`],
    ["a comment", `${block}\n|    // Titik masuk.\n    utama = "src/a.ts"\n`],
    ["an item", 'paket "kopi":\n    a = [\n      1,\n\n|      2,\n    ]\n'],
    ["a text", 'paket "kopi":\n    a = "\n      satu\n\n|        dua\n    "\n'],
  ])("an empty line above something leaves that where it is: %s", (_title, before) => {
    expect(typeIn(before, "\n")).toBe(before.replace("|", ""));
  });

  test.each([
    ["another declaration", 'paket "kopi":\n    metadata:\n|lisensi_paket "kopi":\n    jenis = gratis\n'],
    ["the comment above one", 'paket "kopi":\n    versi = "1.0.0"\n|// Harganya.\nlisensi_paket "kopi":\n'],
    ["a line with others beside it", "pustaka p:\n  fungsi f():\n|    g()\n    h()\n"],
    ["a comment about the line below", 'paket "kopi":\n  metadata:\n|  // lisensi\n  lisensi = MIT\n'],
    [
      "a line below a comment by spaces",
      'paket "kopi":\n // satu\n|\t\tversi = ""\npaket "teh":\n\t\tversi = ""\n',
    ],
    ["a line below a comment by tabs", "pustaka p:\n  fungsi f():\n\t// satu\n|    g()\n    h()\n"],
  ])("the line below keeps its block: %s", (_title, before) => {
    expect(typeIn(before, "\n")).toBe(before.replace("|", ""));
  });

  const [one, two] = ['x:\n    a = "\n        t\n    "\n', 'x:\n    a = """\n        t\n    """\n'];
  test.each([
    ["a text block", `${one}|`, `${one}    `],
    ["a text block and an empty line", `${one}\n|    `, `${one}\n    `],
    ["a text block of three quotes, where the cursor is at the left edge", `${two}\n|`, `${two}\n    `],
    ["a text block that something follows", `${one}|    b = 1\n`, `${one}    b = 1\n`],
    [
      "a text block in a section",
      'x:\n  m:\n    a = "\n      t\n    "\n\n|    ',
      'x:\n  m:\n    a = "\n      t\n    "\n\n    ',
    ],
    [
      "a text block in a list",
      'x:\n    a = [\n        "\n            t\n        ",\n\n|    ]\n',
      'x:\n    a = [\n        "\n            t\n        ",\n\n    ]\n',
    ],
    [
      "a text block in a function",
      'pustaka p:\n    fungsi f():\n        x = "\n            t\n        "\n\n|',
      'pustaka p:\n    fungsi f():\n        x = "\n            t\n        "\n\n        ',
    ],
    ["a text that looks like a block's quotes", 'x:\n    a = "// t"\n|', 'x:\n    a = "// t"\n    '],
  ])("a line break behind %s", (_title, before, after) => {
    expect(typeIn(before, "\n")).toBe(after);
  });

  test.each([
    ["below its first line", 'x:\n    a = "\n        t\n|', 'x:\n    a = "\n        t\n        '],
    ["below an empty line", 'x:\n    a = "\n        t\n\n|        ', 'x:\n    a = "\n        t\n\n        '],
    [
      "below an empty line, at the left edge",
      'x:\n    a = """\n        t\n\n|',
      'x:\n    a = """\n        t\n\n        ',
    ],
    ["below nothing but an empty line", 'x:\n    a = "\n\n|', 'x:\n    a = "\n\n        '],
    [
      "in its midst",
      'x:\n    a = "\n          t\n\n|\n        u\n    "\n',
      'x:\n    a = "\n          t\n\n          \n        u\n    "\n',
    ],
  ])("a line break in a text block: %s", (_title, before, after) => {
    expect(typeIn(before, "\n")).toBe(after);
  });

  test.each([
    [
      "a sign below a head that is damaged",
      'x:\n    d:\n        "a" >= "1" "2"\n            b = 3 & 4\n|',
      'x:\n    d:\n        "a" >= "1" "2"\n            b = 3 & 4\n            ',
    ],
    [
      "a sign below a property that is damaged",
      'paket "a":\n    versi = 1 2,\n        x = 1 & 2\n|',
      'paket "a":\n    versi = 1 2,\n        x = 1 & 2\n        ',
    ],
    [
      "a sign below another one",
      "x:\n    a ? b\n        c = 1; 2\n|",
      "x:\n    a ? b\n        c = 1; 2\n        ",
    ],
    ["a bracket where no head is", "  a\n  b)c\n|", "  a\n  b)c\n  "],
    [
      "quotes that close nothing",
      'x:\n    a ? b\n        c = 1\n        """\n|',
      'x:\n    a ? b\n        c = 1\n        """\n        ',
    ],
  ])(
    "a damaged line stays as it is, blanks at its end aside, where nothing tells of it: %s",
    (_title, before, after) => {
      expect(typeIn(before, "\n")).toBe(after);
      const blanks = before.replace("\n|", "  \n|");
      expect(typeIn(blanks, "\n")).toBe(after);
    },
  );

  test.each([
    ["belongs to damage", "x:\n    a ? b\n        c=1\n|", "x:\n    a ? b\n        c = 1\n        "],
    ["has no head", "  a\n  b=1\n|", "  a\n  b = 1\n  "],
    [
      "stands as deep as no other where tabs and spaces are mixed",
      "x:\n\t\ta = 1\n      b=1\n|",
      "x:\n\t\ta = 1\n      b = 1\n      ",
    ],
  ])("a line that is sound is laid out where it %s", (_title, before, after) => {
    expect(typeIn(before, "\n")).toBe(after);
  });

  test("a line stays where it is when another one would come to stand in its block", () => {
    const rest = '  kategori = "web"\n\n  sorting:\n    arah = "menurun"\n';
    const text = `cari_paket:\n|      query = "w"\n${rest}`;
    expect(typeIn(text, "\n")).toBe(text.replace("|", ""));
    // Where nothing stands as deep, it moves.
    expect(typeIn("x:\n    a = 1\n|  b = 2\n   c = 3\n", "\n")).toBe("x:\n    a = 1\n    b = 2\n   c = 3\n");
  });

  test("a list goes by the line that it is on", () => {
    expect(typeIn("x:\n  a=[1, // c\n    2]\n|\n  b = 1\n", "\n")).toBe(
      "x:\n  a = [\n      1, // c\n      2,\n  ]\n  \n  b = 1\n",
    );
  });

  test("blanks at the end of a text block's line stay", () => {
    const before = 'paket "kopi":\n    a = "\n        satu  \n|        dua\n    "\n';
    expect(typeIn(before, "\n")).toBe(before.replace("|", ""));
  });

  test("a new line is indented as the others are", () => {
    expect(typeIn('paket "kopi":\n\tmetadata:\n|', "\n")).toBe('paket "kopi":\n\tmetadata:\n\t\t');
  });

  test("a colon ends a head", () => {
    expect(typeIn('paket   "kopi" :|\n', ":")).toBe('paket "kopi":\n');
    expect(typeIn('paket "kopi":\n    a=":|"\n', ":")).toBe('paket "kopi":\n    a=":"\n');
    expect(typeIn("pustaka p:\n    fungsi  f( a ):|\n        g( a )\n", ":")).toBe(
      "pustaka p:\n    fungsi f(a):\n        g( a )\n",
    );
  });
});
