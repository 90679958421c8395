import { describe, expect, test } from "vitest";
import { complete } from "./completing.ts";

const body = (line: string): string => `pustaka gudang:
    // Menyapa seseorang.
    fungsi sapa(siapa, sapaan):
        kembalikan sapaan

    fungsi f(a, b):
        hasil = a
${line}`;

const at = (line: string): ReturnType<typeof complete> => complete(body(`        ${line}`));

/** The lines from that of the cursor on, without their common indentation. */
function taken(line: string, label: string): string {
  const { accept } = at(line);
  return accept(label).slice(body("        ").length).replaceAll("\n        ", "\n");
}

describe("statements", () => {
  test("words with the forms of those that have a body", () => {
    expect(taken("‸", "jika")).toBe("jika syarat maka:\n    ");
    expect(taken("j‸", "jika")).toBe("jika syarat maka:\n    ");
    expect(taken("‸", "untuk")).toBe("untuk i dari 1 sampai 10 lakukan:\n    ");
    expect(taken("‸", "coba")).toBe("coba:\n    \ntangkap galat:\n    ");
    expect(taken("‸", "kembalikan")).toBe("kembalikan ");
  });

  test("a word with two forms once, for a client that is given neither", () => {
    const { labels } = complete(body("        ‸"), { client: {} });
    expect(labels.filter((label) => label === "untuk")).toEqual(["untuk"]);
    expect(at("‸").labels.filter((label) => label === "untuk")).toHaveLength(2);
  });

  test("words that leave a loop, in one", () => {
    expect(at("‸").labels).not.toContain("berhenti");
    expect(at("selama benar lakukan:\n            ‸").labels).toContain("berhenti");
  });

  test("words that go on with what stands above", () => {
    expect(at("jika a maka:\n            lempar a\n        ‸").labels.slice(0, 2)).toEqual([
      "sebaliknya",
      "sebaliknya jika",
    ]);
    expect(at("coba:\n            lempar a\n        ‸").labels.slice(0, 2)).toEqual(["tangkap", "akhirnya"]);
    expect(at("‸").labels).not.toContain("sebaliknya");
    expect(
      at("jika a maka:\n            lempar a\n        sebaliknya:\n            lempar b\n        ‸").labels,
    ).not.toContain("sebaliknya");
  });

  test("words within a line", () => {
    expect(taken("jika a ‸", "maka:")).toBe("jika a maka:\n    ");
    expect(taken("jika a m‸", "maka:")).toBe("jika a maka:\n    ");
    expect(at("untuk i ‸").labels).toEqual(["dari", "dalam"]);
    expect(at("untuk i dari 1 ‸").labels).toEqual(["sampai"]);
    expect(taken("untuk i dari 1 sampai 3 ‸", "lakukan:")).toBe("untuk i dari 1 sampai 3 lakukan:\n    ");
    expect(taken("selama a ‸", "lakukan:")).toBe("selama a lakukan:\n    ");
    expect(taken("sebaliknya ‸", "jika")).toBe("sebaliknya jika syarat maka:\n    ");
    expect(at("sebaliknya jika a ‸").labels).toEqual(["maka:", "dan", "atau"]);
    expect(at('jika a == "maka: b" ‸').labels).toEqual(["maka:", "dan", "atau"]);
    expect(at("jika f({ a: 1 }) ‸").labels).toEqual(["maka:", "dan", "atau"]);
    expect(at("untuk i dalam f(a, b) ‸").labels).toEqual(["lakukan:"]);
    expect(at("x = a d‸").labels).toEqual(["dan", "atau"]);
    expect(at("kembalikan a d‸").labels).toEqual(["dan", "atau"]);
  });

  test("joints go on with a condition in brackets", () => {
    for (const line of ["jika (a ‸", "selama a dan (tidak b ‸", "jika a == (b d‸"])
      expect(at(line).labels).toEqual(["dan", "atau"]);
    for (const line of ["x = (a ‸", "f(a ‸"]) expect(at(line).labels).toEqual([]);
    expect(at("jika (‸").labels).not.toContain("dan");
  });

  test.each([
    "jika a maka: ‸",
    "jika a maka ‸",
    "jika a: ‸",
    "jika f(a) maka: d‸",
    "sebaliknya jika a maka: ‸",
    "sebaliknya: ‸",
    "selama a lakukan: ‸",
    "selama a lakukan ‸",
    "untuk i dari 1 sampai 2 lakukan: ‸",
    "untuk i dari 1 sampai 2: ‸",
    "untuk i dalam a: ‸",
    "untuk i dalam a lakukan ‸",
    "untuk i dalam a: b ‸",
    "coba: ‸",
  ])("none goes on with a head that is whole: %s", (line) => {
    expect(complete(body(`        ${line}`), { trigger: " " }).labels).toEqual([]);
    expect(at(line).labels).toEqual([]);
  });

  test("none goes on with the lines of a text block", () => {
    for (const line of ["jika a ‸", "untuk i ‸", "sa‸", "marketplace.‸"])
      expect(at(`x = "\n            Halo\n            ${line}\n        "`).labels).toEqual([]);
  });
});

describe("words with several spellings", () => {
  const choice = "jika a maka:\n            lempar a\n        ";

  test("one that is being typed is offered beside the other", () => {
    expect(at(`${choice}lain‸`).labels.slice(0, 4)).toEqual([
      "lainnya",
      "sebaliknya",
      "lainnya jika",
      "sebaliknya jika",
    ]);
    expect(taken(`${choice}lain‸`, "lainnya")).toBe("jika a maka:\n    lempar a\nlainnya:\n    ");
    expect(at("untuk i d‸").labels).toEqual(["dari", "dalam", "di"]);
    expect(taken("untuk i di‸", "di")).toBe("untuk i di ");
    expect(at("x = ti‸").labels).toContain("tidak");
    expect(at("x = tr‸").labels).toContain("true");
  });

  test("none is offered unasked", () => {
    expect(at(`${choice}‸`).labels).not.toContain("lainnya");
    expect(at("untuk i ‸").labels).toEqual(["dari", "dalam"]);
    expect(at("x = ‸").labels).not.toContain("true");
  });

  test("each finds the usual one", () => {
    expect(at(`${choice}lain‸`).item("sebaliknya").filterText).toMatch(/^lainnya /);
    expect(at("untuk i di‸").item("dalam").filterText).toMatch(/^di /);
    expect(at("x = fal‸").item("salah").filterText).toMatch(/^false /);
  });

  test("so the list is asked for anew as more is typed", () => {
    expect(at("untuk i ‸").isIncomplete).toBe(true);
    expect(at(`${choice}‸`).isIncomplete).toBe(true);
  });
});

describe("expressions", () => {
  test("what is nearest comes first", () => {
    expect(at("x = ‸").labels.slice(0, 6)).toEqual(["hasil", "b", "a", "sapa", "f", "marketplace"]);
  });

  test("neither what is declared further down nor what is being declared", () => {
    const { labels } = at("baru = ‸\n        nanti = 1");
    expect(labels).not.toContain("nanti");
    expect(labels).not.toContain("baru");
  });

  test.each(["untuk x dalam ‸", "untuk x dari ‸", "untuk x dari 1 sampai ‸", "untuk x dalam f(‸"])(
    "a loop's variable is not seen in its own head: %s",
    (line) => {
      expect(at(line).labels).toContain("hasil");
      expect(at(line).labels).not.toContain("x");
      expect(at(`${line}\n            f(x, 1)`).labels).not.toContain("x");
    },
  );

  test("a parameter stays one in the head of a loop that takes its name", () =>
    expect(at("untuk a dalam ‸").labels).toContain("a"));

  test("what may have no value here comes behind what has one", () => {
    const loop = "untuk i dalam a lakukan:\n            j = i\n            ";
    expect(at(`${loop}x = ‸`).labels.slice(0, 5)).toEqual(["j", "i", "hasil", "b", "a"]);
    expect(at(`${loop}f(j)\n        x = ‸`).labels.slice(0, 5)).toEqual(["hasil", "b", "a", "j", "i"]);
    const choice =
      "jika a maka:\n            k = 1\n            m = 1\n        sebaliknya:\n            k = 2\n";
    expect(at(`${choice}        x = ‸`).labels.slice(0, 5)).toEqual(["k", "hasil", "b", "a", "m"]);
    const guarded = "coba:\n            k = 1\n        tangkap galat:\n            x = ‸";
    expect(at(guarded).labels.slice(0, 5)).toEqual(["galat", "hasil", "b", "a", "k"]);
  });

  test("variables of another function are not seen, and a local hides what has its name", () => {
    expect(at("x = ‸").labels).not.toContain("siapa");
    const { labels } = at("untuk marketplace dalam a lakukan:\n            x = ‸");
    expect(labels.filter((label) => label === "marketplace")).toHaveLength(1);
    expect(at("untuk marketplace dalam a lakukan:\n            marketplace.‸").labels).toEqual([]);
  });

  test("calls bring their parameters, and only the name where brackets follow", () => {
    expect(taken("sa‸", "sapa")).toBe("sapa(siapa, sapaan)");
    expect(taken("x = sa‸(1, 2)", "sapa")).toBe("x = sapa(1, 2)");
    expect(taken("x = kes‸", "kesalahan")).toBe("x = kesalahan(pesan)");
  });

  test("members of the host", () => {
    expect(at("marketplace.‸").labels).toEqual(["cari", "instal", "perbarui", "hapus"]);
    expect(taken("marketplace.‸", "cari")).toBe("marketplace.cari(query)");
    expect(taken("x = marketplace.ca‸ri(a)", "instal")).toBe("x = marketplace.instal(a)");
    expect(at("a.‸").labels).toEqual([]);
  });

  test("signs are no part of a name there", () => {
    expect(taken("x = a-ha‸", "hasil")).toBe("x = a-hasil");
    expect(taken("x = a/ha‸", "hasil")).toBe("x = a/hasil");
    expect(taken("x = ha‸-b", "hasil")).toBe("x = hasil-b");
  });

  test("arguments by name, without those that are given", () => {
    expect(at("marketplace.cari(‸").labels.slice(0, 2)).toEqual(["query =", "filter ="]);
    expect(at("marketplace.cari(a, ‸)").labels[0]).toBe("filter =");
    expect(at("sapa(sapaan = a, ‸)").labels).not.toContain("sapaan =");
    expect(taken("sapa(sapa‸ = 1)", "sapaan =")).toBe("sapa(sapaan = 1)");
  });

  test.each(["x = a ‸", "x = ‸ a", "x = 1‸", 'x = "‸"', "x = { ‸", "untuk ‸", "buat ‸", "x = a // ‸"])(
    "nothing at %s",
    (line) => expect(at(line).labels).toEqual([]),
  );

  test("packages where the marketplace is told one", () => {
    const files = { "file:///b.kodeon": 'paket "kodeon-http":\n    versi = "1.0.0"\n' };
    const source = body('        marketplace.instal("‸")');
    expect(complete(source, { files }).accept("kodeon-http")).toBe(
      body('        marketplace.instal("kodeon-http")'),
    );
    expect(complete(body('        marketplace.cari("‸")'), { files }).labels).toEqual([]);
  });
});

test("functions and what they are made of explain themselves", () => {
  expect(at("x = ‸").explain("sapa")).toBe(
    "```kodeon\nfungsi sapa(siapa, sapaan)\n```\n\nMenyapa seseorang.",
  );
  expect(at("marketplace.‸").explain("cari")).toContain("Searches for packages.");
  expect(at("‸").explain("jika")).toContain("condition");
});

test("a library's own lines begin with `fungsi`", () => {
  expect(complete("pustaka a:\n    ‸").accept("fungsi")).toBe("pustaka a:\n    fungsi nama():\n        ");
  expect(complete("pustaka a:\n    fungsi ‸").labels).toEqual([]);
  expect(complete("pustaka a:\n    fungsi f(‸").labels).toEqual([]);
});
