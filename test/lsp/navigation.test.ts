import { describe, expect, test } from "vitest";
import { DocumentHighlightKind } from "vscode-languageserver-types";
import { definition, plainLocation } from "../../packages/lsp/src/service/definition.ts";
import { highlights, references } from "../../packages/lsp/src/service/references.ts";
import { rangesOf, sceneOf, type Scene } from "./scene.ts";

const kedai = `// Kasir.
paket "«kasir»":
    versi = "1.0.0"
`;

const library = `pustaka kedai:

    fungsi jumlahkan(harga, banyak):
        buat hasil = harga * banyak
        hasil = hasil + 1
        kembalikan hasil

    fungsi utama(harga):
        untuk satu dalam harga lakukan:
            jumlahkan(satu, banyak = 2)
        coba:
            kembalikan jumlahkan(harga = 1, banyak = 2)
        tangkap (galat):
            lempar galat
`;

function defined({ project, document, position, mark }: Scene): ReturnType<Scene["mark"]> {
  return mark(definition(project, document, position).map(plainLocation));
}

function referred(scene: Scene, includeDeclaration = true): ReturnType<Scene["mark"]> {
  return scene.mark(references(scene.project, scene.document, scene.position, { includeDeclaration }));
}

/** The library with marks put around places: each is the text around the name, with the name in « ». */
function marking(cursor: string, ...places: readonly string[]): Record<string, string> {
  const source = [...places, cursor].reduce((text, place) => {
    const plain = place.replace(/[«»‸]/g, "");
    const unmarked = text.replace(/[«»‸]/g, "");
    if (unmarked.split(plain).length !== 2) throw new Error(`${place} does not stand there once`);
    return insert(text, unmarked.indexOf(plain), place);
  }, library);
  return { a: source };
}

/** Puts the marks of a piece into a text that may have some; the piece begins at an offset that counts no marks. */
function insert(text: string, start: number, piece: string): string {
  const signs: { at: number; sign: string }[] = [];
  let at = start;
  for (const sign of piece) {
    if ("«»‸".includes(sign)) signs.push({ at, sign });
    else at++;
  }
  let result = text;
  for (const each of signs.toReversed()) {
    let plain = 0;
    let index = 0;
    for (; index < result.length && (plain < each.at || result[index] === "»"); index++)
      if (!"«»‸".includes(result[index] ?? "")) plain++;
    result = result.slice(0, index) + each.sign + result.slice(index);
  }
  return result;
}

describe("definition", () => {
  test.each([
    ["a label of another block", 'lisensi_paket "kas‸ir":\n    jenis = gratis\n'],
    ["a requirement", 'paket "toko":\n    dependensi:\n        "‸kasir" >= "1.0.0"\n'],
    ["a requirement by an npm range", 'paket "toko":\n    dependensi_opsional:\n        "kasir‸" = "^1"\n'],
    ["a requirement behind damage", 'paket "toko":\n    versi =\n    dependensi:\n        "kas‸ir" >=\n'],
    ["the closing quote", 'ulasan "kasir"‸:\n'],
  ])("leads from %s to the package, in whichever file", (_, source) => {
    const scene = sceneOf({ a: kedai, b: source });
    expect(defined(scene)).toEqual(scene.expected);
  });

  test("of a package with several versions is each of them, with the whole declaration around it", () => {
    const scene = sceneOf({
      a: kedai,
      b: 'paket "«kasir»":\n    versi = "0.9.0"\n\nulasan "ka‸sir":\n    pengguna = "u"\n',
    });
    expect(defined(scene)).toEqual(scene.expected);
    const links = definition(scene.project, scene.document, scene.position);
    const [origin] = rangesOf(scene.document, 'kasir":\n    pengguna');
    expect(links.map(({ originSelectionRange }) => originSelectionRange?.start)).toEqual([
      origin?.start,
      origin?.start,
    ]);
    expect(links.map(({ targetRange }) => targetRange)).toContainEqual(
      rangesOf(scene.document, 'paket "kasir":\n    versi = "0.9.0"')[0],
    );
  });

  test.each([
    ["a package that only the registry has", 'ulasan "luar‸":\n'],
    ["a word of the language", 'uls‸an "kasir":\n'],
    ["a comment", '// kas‸ir\nulasan "kasir":\n'],
    ["a text", 'ulasan "kasir":\n    judul = "kas‸ir"\n'],
    ["an empty file", "‸"],
    ["a host function", "pustaka x:\n    fungsi f():\n        pengguna_r‸oot()\n"],
    ["a field", "pustaka x:\n    fungsi f(a):\n        a.f‸()\n"],
    ["a name that nothing declares", "pustaka x:\n    fungsi f():\n        g‸()\n"],
  ])("of %s is nowhere", (_, source) => {
    const scene = sceneOf({ a: kedai, b: source });
    expect(definition(scene.project, scene.document, scene.position)).toEqual([]);
  });

  test.each([
    ["a call", "            jumlah‸kan(satu, banyak = 2)", "fungsi «jumlahkan»(harga"],
    ["an argument's name", "jumlahkan(satu, ban‸yak = 2)", "(harga, «banyak»)"],
    ["a parameter", "harga * bany‸ak", "(harga, «banyak»)"],
    ["a parameter of the same name elsewhere", "untuk satu dalam ha‸rga", "utama(«harga»)"],
    ["a variable", "kembalikan hasi‸l", "buat «hasil» = harga"],
    ["the variable of a loop", "            jumlahkan(sa‸tu, banyak", "untuk «satu» dalam"],
    ["the variable of a handler", "lempar gal‸at", "tangkap («galat»)"],
    ["the label of a library", "pustaka ked‸ai", "pustaka «kedai»"],
  ])("leads from %s to where it is declared", (_, cursor, target) => {
    const scene = sceneOf(marking(cursor, target));
    expect(defined(scene)).toEqual(scene.expected);
  });
});

describe("references", () => {
  test("of a package are its labels and requirements in all files, sorted", () => {
    const scene = sceneOf({
      c: 'ulasan "«ka‸sir»":\n    judul = "kasir"\n\npaket "kasir-kopi":\n    kata_kunci = ["kasir"]\n',
      a: kedai,
      b: 'paket "toko":\n    dependensi:\n        "«kasir»" >= "1.0.0"\n    dependensi_pengembangan:\n        "«kasir»" = "*"\n',
    });
    expect(referred(scene)).toEqual(scene.expected);
    const uris = references(scene.project, scene.document, scene.position, { includeDeclaration: true });
    expect(uris.map(({ uri }) => uri.slice(-8, -7))).toEqual(["a", "b", "b", "c"]);
  });

  test("leave the declaration out where it is not asked for", () => {
    const scene = sceneOf({ a: 'paket "kas‸ir":\n', b: 'ulasan "«kasir»":\n' });
    expect(referred(scene, false)).toEqual(scene.expected);
  });

  test("of a package that only the registry has are all places that require it", () => {
    const scene = sceneOf({ a: 'ulasan "«lu‸ar»":\n', b: 'lisensi_paket "«luar»":\n' });
    expect(referred(scene)).toEqual(scene.expected);
  });

  test("are those of the newest text", () => {
    const scene = sceneOf({ a: 'paket "«kas‸ir»":\n', b: 'ulasan "kasir":\n' });
    scene.project.remove("file:///b.kodeon");
    expect(
      references(scene.project, scene.document, scene.position, { includeDeclaration: true }),
    ).toHaveLength(1);
  });

  test.each([
    [
      "a function",
      "fungsi jumlah‸kan",
      ["fungsi «jumlahkan»", "            «jumlahkan»(satu", "kembalikan «jumlahkan»("],
    ],
    [
      "a parameter, with the arguments for it",
      "(harga, ban‸yak)",
      ["(harga, «banyak»)", "harga * «banyak»", "(satu, «banyak» = 2)", "= 1, «banyak» = 2"],
    ],
    [
      "a parameter from an argument",
      "jumlahkan(ha‸rga = 1",
      ["jumlahkan(«harga», banyak", "= «harga» * banyak", "(«harga» = 1"],
    ],
    [
      "a variable",
      "kembalikan has‸il",
      ["buat «hasil»", "        «hasil» = ", "= «hasil» + 1", "kembalikan «hasil»"],
    ],
  ])("of %s are all its places", (_, cursor, places) => {
    const scene = sceneOf(marking(cursor, ...places));
    expect(referred(scene)).toEqual(scene.expected);
  });

  test("of a library whose text stands twice are those of the one under the cursor", () => {
    const twice = "pustaka x:\n    fungsi f():\n        f()\n";
    const scene = sceneOf({ a: `${twice}${twice.replaceAll("f(", "«f»(").replace("«f»", "«‸f»")}` });
    expect(referred(scene)).toEqual(scene.expected);
  });

  test("of names on damaged lines are found all the same", () => {
    const scene = sceneOf({
      a: "pustaka x:\n    fungsi f(«a»):\n        jika «a‸»\n            g(«a»\n        kembalikan «a»\n",
    });
    expect(referred(scene)).toEqual(scene.expected);
  });
});

test("highlights tell what gives a variable its value from what asks for it", () => {
  const scene = sceneOf(marking("kembalikan has‸il"));
  const kinds = highlights(scene.project, scene.document, scene.position).map(({ kind }) => kind);
  const { Read, Write } = DocumentHighlightKind;
  expect(kinds).toEqual([Write, Write, Read, Read]);
});

test.each(['paket ‸"kasir":', 'paket "‸kasir":', 'paket "kasir‸":', 'paket "kasir"‸:'])(
  "what a link starts from holds the cursor: %s",
  (head) => {
    const scene = sceneOf({ a: `${head}\n    versi = "1.0.0"\n` });
    const [link, ...others] = definition(scene.project, scene.document, scene.position);
    expect(others).toEqual([]);
    const { start, end } = link?.originSelectionRange ?? {};
    expect(start?.character).toBeLessThanOrEqual(scene.position.character);
    expect(end?.character).toBeGreaterThanOrEqual(scene.position.character);
  },
);

test("highlights of a package stay in the file", () => {
  const scene = sceneOf({
    a: kedai.replace(/[«»]/g, ""),
    b: 'ulasan "«kas‸ir»":\n\nlisensi_paket "«kasir»":\n',
  });
  const found = highlights(scene.project, scene.document, scene.position);
  expect(scene.mark(found.map(({ range }) => ({ uri: scene.document.uri, range })))).toEqual(scene.expected);
});
