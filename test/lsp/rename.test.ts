import { describe, expect, test } from "vitest";
import { compile } from "../../packages/parser/src/index.ts";
import { walk } from "../../packages/parser/src/tree.ts";
import { offsetAt, positionAt } from "../../packages/lsp/src/service/document.ts";
import type { Project } from "../../packages/lsp/src/service/project.ts";
import { isHostName } from "../../packages/lsp/src/service/renameable.ts";
import { prepareRename, rename } from "../../packages/lsp/src/service/rename.ts";
import { examples } from "./examples.ts";
import { documentIn, edited, fixtures, textIn } from "./fixtures.ts";
import { projectOf } from "./marked.ts";
import { sceneOf } from "./scene.ts";

const plainClient = { documentChanges: false };

interface At {
  readonly uri: string;
  readonly offset: number;
}

/** The texts of all files of a project after a rename, and where the place is then. */
function renamed(
  project: Project,
  { uri, offset }: At,
  name: string,
): At & { texts: Record<string, string> } {
  const document = documentIn(project, uri);
  const edit = rename(project, document, positionAt(document, offset), name, plainClient);
  if ("refusal" in edit) throw new Error(edit.refusal);
  const texts = [...project.documents.values()].map((each) => [
    each.uri,
    edited(each, edit.changes?.[each.uri] ?? []),
  ]);
  const growth = (edit.changes?.[uri] ?? [])
    .filter(({ range }) => offsetAt(document, range.start) < offset)
    .map(({ range, newText }) => newText.length - textIn(document, range).length);
  return {
    uri,
    offset: growth.reduce((sum, each) => sum + each, offset),
    texts: Object.fromEntries(texts) as Record<string, string>,
  };
}

/** The texts of a scene after a rename, by the names of its files. */
function renamedScene(sources: Readonly<Record<string, string>>, name: string): unknown {
  const { project, document, position } = sceneOf(sources, { language: "en" });
  const edit = rename(project, document, position, name, plainClient);
  if ("refusal" in edit) return edit.refusal;
  const changes = edit.changes ?? {};
  return Object.fromEntries(
    Object.keys(sources).map((file) => {
      const uri = `file:///${file}.kodeon`;
      return [file, edited(documentIn(project, uri), changes[uri] ?? [])];
    }),
  );
}

describe("a rename", () => {
  test("of a package changes labels and requirements in all files, and keeps quotes and all else", () => {
    const sources = {
      a: '// kasir\npaket "kas‸ir": // kasir\n    kata_kunci = ["kasir"]\n',
      b: 'paket "toko":\n    dependensi:\n        "kasir"   >= "1.0.0" dan < "2.0.0"\n    dependensi_opsional:\n        "kasir" = "*"\n',
      c: 'ulasan "kasir":\r\n    judul = "kasir"\r\n\r\nulasan "kas\\u{69}r":\r\n',
      d: 'ulasan "kasir-kopi":\n',
    };
    expect(renamedScene(sources, "@kedai/kasir")).toEqual({
      a: '// kasir\npaket "@kedai/kasir": // kasir\n    kata_kunci = ["kasir"]\n',
      b: 'paket "toko":\n    dependensi:\n        "@kedai/kasir"   >= "1.0.0" dan < "2.0.0"\n    dependensi_opsional:\n        "@kedai/kasir" = "*"\n',
      c: 'ulasan "@kedai/kasir":\r\n    judul = "kasir"\r\n\r\nulasan "@kedai/kasir":\r\n',
      d: 'ulasan "kasir-kopi":\n',
    });
  });

  test("changes each version that a package is introduced in", () => {
    const sources = { a: 'ulasan "kas‸ir":\n', b: 'paket "kasir":\n\npaket "kasir":\n' };
    expect(renamedScene(sources, "k")).toEqual({ a: 'ulasan "k":\n', b: 'paket "k":\n\npaket "k":\n' });
  });

  test("works where a quote is missing", () => {
    expect(renamedScene({ a: 'paket "kas‸ir\n\nulasan "kasir":\n' }, "k")).toEqual({
      a: 'paket "k\n\nulasan "k":\n',
    });
  });

  test("of a function changes its calls, and neither fields nor texts of that name", () => {
    const source = (name: string): string =>
      `pustaka x:\n    fungsi ${name}(a):\n        kembalikan a.hitung + a["hitung"] + ${name}({ hitung = ${name}(1) })\n`;
    expect(renamedScene({ a: source("hitung").replace("fungsi hit", "fungsi hit‸") }, "ukur")).toEqual({
      a: source("ukur"),
    });
  });

  test("of a parameter changes the arguments by its name, and those of other functions stay", () => {
    const source = (name: string): string =>
      `pustaka x:\n    fungsi f(${name}):\n        kembalikan ${name}\n    fungsi g(harga):\n        f(${name} = harga)\n        g(harga = f(${name} = 1))\n        marketplace.cari(harga = 1)\n`;
    const text = source("harga");
    expect(renamedScene({ a: text.replace("f(harga", "f(har‸ga") }, "biaya")).toEqual({ a: source("biaya") });
  });

  test("to the name that it has changes nothing", () => {
    expect(renamedScene({ a: 'paket "kas‸ir":\n' }, "kasir")).toEqual({ a: 'paket "kasir":\n' });
  });

  test("is meant for the versions of the documents, for a client that can tell", () => {
    const { project, document, position } = sceneOf({ a: 'paket "kas‸ir":\n', b: 'ulasan "kasir":\n' });
    expect(rename(project, document, position, "k", { documentChanges: true })).toEqual({
      documentChanges: ["a", "b"].map((name) => ({
        textDocument: { uri: `file:///${name}.kodeon`, version: 1 },
        edits: [expect.objectContaining({ newText: "k" })],
      })),
    });
  });
});

describe("prepareRename", () => {
  test.each(['paket "kas‸ir":\n', 'paket ‸"kasir":\n', 'paket "kasir"‸:\n'])(
    "gives the name alone: %s",
    (a) => {
      const { project, document, position } = sceneOf({ a });
      const prepared = prepareRename(project, document, position);
      if ("refusal" in prepared) throw new Error(prepared.refusal);
      expect(prepared.placeholder).toBe("kasir");
      expect(textIn(document, prepared.range)).toBe("kasir");
    },
  );

  const inFunction = (line: string): string => `pustaka x:\n    fungsi f(a):\n        ${line}\n`;
  test.each([
    ['pa‸ket "kasir":\n', "paket is a word of the KODEON language"],
    ['paket "kasir":\n    ver‸si = "1"\n', "versi is a word of the KODEON language"],
    ['paket "kasir":\n    depen‸densi:\n', "dependensi is a word of the KODEON language"],
    ['ula‸san untuk "kasir":\n', "ulasan is a word of the KODEON language"],
    ["pa‸kt:\n", "The KODEON language has no word pakt."],
    ['pakt "kasir":\n    ver‸si = "1"\n', "The KODEON language has no word pakt."],
    ['ulasan untuk "kasir":\n    rat‸ing = 5\n', "cannot be read as a name"],
    ['paket "kasir":\n    vers‸ = "1"\n', "The KODEON language has no word vers."],
    ['paket "kasir":\n    metd‸ata:\n        email = "a"\n', "The KODEON language has no word metdata."],
    ['paket "kasir":\n    metdata:\n        em‸ail = "a"\n', "The KODEON language has no word metdata."],
    ['paket "kasir":\n    dependensi:\n        to‸ko = "*"\n', "cannot be read as a name"],
    ['paket "kasir":\n    deskripsi = "ka‸sir"\n', "This is text"],
    ['paket "kasir":\n    kategori = gam‸es\n', "games is a value"],
    ['paket "Ka‸sir":\n', "cannot be read as a name"],
    ["paket kas‸ir:\n", "cannot be read as a name"],
    ['ulasan "lu‸ar":\n', "No file introduces the package luar"],
    ['paket "kasir": // ca‸tatan\n', "There is no name here"],
    ["‸", "There is no name here"],
    [inFunction("ji‸ka a maka:"), "There is no name here"],
    [inFunction("pengguna_r‸oot()"), "pengguna_root is provided by whoever runs the library"],
    [inFunction("market‸place.cari(1)"), "marketplace is provided by whoever runs the library"],
    [inFunction("marketplace.ca‸ri(1)"), "cari is provided by whoever runs the library"],
    [inFunction("marketplace.cari(que‸ry = 1)"), "query is provided by whoever runs the library"],
    [inFunction("kembalikan a.har‸ga"), "harga is a part of a value"],
    [inFunction("kembalikan { har‸ga = 1 }"), "harga is a part of a value"],
    [inFunction("g‸()"), "Nothing here is called g"],
    [inFunction("a‸ ="), "Lines that are not written correctly may speak of a"],
    ["pustaka x:\n    fungsi f‸():\n        kembalikan\n    fungsi g():\n        f(\n", "may speak of f"],
    ["pustaka x:\n    fungsi f():\n        f‸()\n\tfungsi g():\n\t\tf()\n", "may speak of f"],
  ])("refuses, and says why: %s", (a, reason) => {
    const { project, document, position } = sceneOf({ a });
    expect(prepareRename(project, document, position)).toEqual({ refusal: expect.stringContaining(reason) });
    expect(rename(project, document, position, "baru", plainClient)).toEqual(
      prepareRename(project, document, position),
    );
  });

  test("refuses in the language of the project", () => {
    const { project, document, position } = sceneOf({ a: 'ulasan "lu‸ar":\n' }, { language: "id" });
    expect(prepareRename(project, document, position)).toEqual({
      refusal:
        "Tidak ada berkas yang memperkenalkan paket luar; namanya milik registri dan tidak dapat diganti di sini.",
    });
  });

  test("lets a variable be renamed where the damage is in another function", () => {
    const sources = {
      a: "pustaka x:\n    fungsi f():\n        b‸ = 1\n        f(b)\n    fungsi g():\n        b =\n",
    };
    expect(renamedScene(sources, "c")).toEqual({
      a: "pustaka x:\n    fungsi f():\n        c = 1\n        f(c)\n    fungsi g():\n        b =\n",
    });
  });
});

describe("a new name is refused", () => {
  test.each([
    "",
    " ",
    "Kasir",
    "kasir kopi",
    '"',
    'a":\npaket "b',
    "a\\u{62}",
    "@kedai",
    "a".repeat(215),
    "é",
  ])("as a package's: %j", (name) =>
    expect(renamedScene({ a: 'paket "kas‸ir":\n' }, name)).toContain("A package cannot be called"),
  );

  test.each(["", " ", "a b", "1a", "a-b", "a.b", '"a"', "a,b", "a\n", "a // b", " a", "a("])(
    "as a name: %j",
    (name) => {
      expect(renamedScene({ a: "pustaka x:\n    fungsi f‸():\n" }, name)).toContain("is no name");
      expect(renamedScene({ a: "pustaka x‸:\n    fungsi f():\n" }, name)).toContain("is no name");
      expect(renamedScene({ a: "pustaka x:\n    fungsi f(a‸):\n" }, name)).toContain("is no name");
    },
  );

  test.each(["jika", "benar", "null", "dan", "di", "fungsi"])("where it is reserved: %s", (name) => {
    expect(renamedScene({ a: "pustaka x:\n    fungsi f‸():\n" }, name)).toContain("Choose another name");
    expect(renamedScene({ a: "pustaka x:\n    fungsi f(a‸):\n" }, name)).toContain("Choose another name");
  });

  const library = (body: string): string =>
    `pustaka x:\n    fungsi f(a, b):\n        ${body}\n    fungsi g(c):\n        c = 1\n`;
  test.each([
    ["another package's", { a: 'paket "kas‸ir":\n', b: 'paket "baru":\n' }],
    ["that of a package of the registry", { a: 'paket "kas‸ir":\n    dependensi:\n        "baru" = "*"\n' }],
    [
      "another parameter's",
      { a: library("kembalikan a‸ + b").replaceAll("b", "baru").replace("kembaruali", "kembali") },
    ],
    ["that of another function", { a: `${library("kembalikan a‸")}    fungsi baru():\n        f(1, 2)\n` }],
    [
      "a function's, whose name it takes from a call",
      { a: `${library("baru‸ = 1").replace("baru", "q")}    fungsi baru():\n` },
    ],
    ["that of a variable of a function", { a: library("baru = 1").replace("fungsi g", "fungsi g‸") }],
    ["that of nothing yet", { a: library("baru(a‸)") }],
    [
      "that of an argument for nothing yet",
      { a: library("kembalikan a‸").replace("c = 1", "f(1, baru = 2)") },
    ],
    ["that of something on a damaged line", { a: library("a‸ = 1\n        = baru") }],
    [
      "for a function, that of something on a damaged line",
      { a: library("= baru").replace("fungsi g", "fungsi g‸") },
    ],
  ])("where it is %s", (_, sources) => {
    expect(renamedScene(sources, "baru")).toContain("hoose another name");
    expect(renamedScene(sources, "baruu")).toBeTypeOf("object");
  });

  test("where the host has it", () => {
    expect(renamedScene({ a: library("kembalikan a‸") }, "marketplace")).toContain("already provided");
    expect(renamedScene({ a: "pustaka x:\n    fungsi f‸():\n" }, "kesalahan")).toContain("already provided");
  });

  test("but not for what an object has beside its own", () => {
    expect(renamedScene({ a: "pustaka x:\n    fungsi f‸():\n" }, "constructor")).toBeTypeOf("object");
  });
});

/** For every name in a project that can be changed the first place that it stands in. */
function renameables(project: Project): (At & { readonly name: string })[] {
  const seen = new Set<string>();
  return [...project.documents.values()].flatMap((document) =>
    document.tree.segments.flatMap(({ declaration }, index) => {
      const found: (At & { name: string })[] = [];
      if (declaration === undefined) return found;
      walk(declaration, ({ start }) => {
        const offset = (document.tree.offsets[index] ?? 0) + start;
        const position = positionAt(document, offset);
        const prepared = prepareRename(project, document, position);
        if ("refusal" in prepared) return;
        const places = JSON.stringify(rename(project, document, position, "zzz_segar", plainClient));
        if (!seen.has(places)) found.push({ uri: document.uri, offset, name: prepared.placeholder });
        seen.add(places);
      });
      return found;
    }),
  );
}

/** What two JSON values differ in: the values of each, side by side. */
function differences(one: unknown, other: unknown): unknown[] {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return one === other ? [] : [[one, other]];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) => differences(Reflect.get(one, key), Reflect.get(other, key)));
}

/** A name that nothing has; one that begins with _ may go unused. */
function freshFor(name: string): string {
  return name.startsWith("_") ? "_zzz_segar" : "zzz_segar";
}

const files = [{ name: "the examples", files: examples }, ...fixtures];

test.each(files)("every name can be changed and changed back: $name", ({ files: texts }) => {
  const project = projectOf(texts);
  // Which package of a cycle is told of it goes by their names, and a variable that a misspelt name may mean is not told
  // to be unused.
  const codes = (of: Project): unknown =>
    [...of.documents.keys()]
      .flatMap((uri) => of.workspace.diagnostics(uri))
      .filter((each) => each.name !== "unused-variable")
      .map(({ code }) => code)
      .sort();
  const before = codes(project);
  for (const { name, ...at } of renameables(project)) {
    const { texts: there, ...moved } = renamed(project, at, freshFor(name));
    const after = projectOf(there);
    expect(codes(after), name).toEqual(before);
    // What hides something of the host cannot be made to do so.
    if (!isHostName(name)) expect(renamed(after, moved, name).texts, name).toEqual(texts);
  }
});

test("a name changes the IR in nothing but the name", () => {
  const project = projectOf(examples);
  const places = renameables(project);
  const irs = Object.fromEntries(Object.entries(examples).map(([uri, text]) => [uri, compile(text).ir]));
  // Packages, libraries, functions and variables: the examples have many of each.
  expect(places.length).toBeGreaterThan(50);
  for (const { name, ...at } of places) {
    for (const [uri, text] of Object.entries(renamed(project, at, freshFor(name)).texts)) {
      if (text === examples[uri]) continue;
      const found = differences(irs[uri], compile(text).ir);
      expect(found.length, name).toBeGreaterThan(0);
      expect(found, name).toEqual(found.map(() => [name, freshFor(name)]));
    }
  }
});
