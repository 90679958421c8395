import { describe, expect, test } from "vitest";
import { complete, editor, files, taken } from "./completing.ts";

describe("in the first column", () => {
  test("an empty file needs a package, with all that it must have", () => {
    const { labels, accept } = complete("‸");
    expect(labels[0]).toBe("paket");
    expect(accept("paket")).toBe(
      'paket "nama-paket":\n    versi = "1.0.0"\n    deskripsi = ""\n    kategori = web_development\n    lisensi = MIT',
    );
  });

  test("a file with a package needs its licence and its submission next", () => {
    const { labels, accept } = complete('paket "a":\n    versi = "1.0.0"\n\n‸');
    expect(labels.slice(0, 3)).toEqual(["lisensi_paket", "submit_package", "pembaruan_paket"]);
    expect(accept("lisensi_paket")).toMatch(/\nlisensi_paket "a":\n    jenis = gratis$/);
  });

  test("a licence that is there is not pushed to the front", () => {
    const { labels } = complete(
      'paket "a":\n    versi = "1.0.0"\n\nlisensi_paket "a":\n    jenis = gratis\n\n‸',
    );
    expect(labels[0]).toBe("submit_package");
  });

  test("what there is one of is left out once it is there", () => {
    const { labels } = complete("fitur_ai_marketplace:\n    prediksi_tren:\n        enabled = benar\n\n‸");
    expect(labels).not.toContain("fitur_ai_marketplace");
    expect(labels).toContain("integrasi_pihak_ketiga");
  });

  test("sections that must be there come along", () => {
    expect(taken("disk‸", "diskusi_komunitas")).toContain(
      '    kategori = web_development\n    posting:\n        penulis = ""\n',
    );
  });

  test("a head that goes on keeps its label", () => {
    expect(taken('ulas‸ "x":\n    rating = 5\n', "ulasan_paket")).toBe('ulasan_paket "x":\n    rating = 5\n');
  });

  test("before a comment only the head is written", () =>
    expect(taken("disk‸ // nanti", "diskusi_komunitas")).toBe('diskusi_komunitas "nama-paket": // nanti'));

  test.each([
    'paket "a":\n    versi = "1.0.0"\n‸    // catatan\n    lisensi = MIT\n',
    '‸// catatan\npaket "a":\n    versi = "1.0.0"\n',
    'paket "a":\n    kata_kunci = [\n        "a",\n‸\n        "b",\n    ]\n',
    'paket "a":\n    deskripsi = "\n        a\n‸\n        b\n    "\n',
    "/‸",
    "@‸",
  ])("nothing that would take along what follows, or end what is open: %j", (source) =>
    expect(complete(source).labels).toEqual([]),
  );

  test.each([
    'paket "a":\n    versi = "1.0.0"\n‸\n',
    '// catatan\n‸\npaket "a":\n    versi = "1.0.0"\n',
    'paket "a":\n    kata_kunci = ["a"]\n‸\n',
    'paket "a":\n    deskripsi = "\n        a\n    "\n‸\n',
  ])("blocks at %j", (source) => expect(complete(source).labels).toContain("pustaka"));

  test("a comment in a block may get a line before it", () =>
    expect(complete('paket "a":\n    ‸// catatan\n    lisensi = MIT\n').labels).toContain("versi"));

  test("a client without snippets gets plain text", () => {
    expect(taken("pak‸", "paket", { client: {} })).toBe("paket ");
    expect(taken("integ‸", "integrasi_pihak_ketiga", { client: {} })).toBe("integrasi_pihak_ketiga:");
  });
});

describe("the label of a head", () => {
  test.each([
    ["lisensi_paket ‸", 'lisensi_paket "kodeon-http":'],
    ['lisensi_paket "‸', 'lisensi_paket "kodeon-http":'],
    ['lisensi_paket "kod‸":', 'lisensi_paket "kodeon-http":'],
    ["lisensi_paket kodeon-h‸:", 'lisensi_paket "kodeon-http":'],
    ["lisensi_paket kodeon-h‸", 'lisensi_paket "kodeon-http":'],
    ["lisensi_paket @kodeon/h‸", 'lisensi_paket "kodeon-http":'],
    ['lisensi_paket "kod‸eon":\n    jenis = gratis\n', 'lisensi_paket "kodeon-http":\n    jenis = gratis\n'],
  ])("%j", (source, expected) => expect(taken(source, "kodeon-http")).toBe(expected));

  test("packages of the file come before the others, and what has such a block comes last", () => {
    const source =
      'paket "z":\n    versi = "1.0.0"\n\nlisensi_paket "kecil":\n    jenis = gratis\n\nlisensi_paket "‸":\n';
    expect(complete(source, { files }).labels).toEqual(["z", "kodeon-http", "kecil"]);
  });

  test("a library gets no package's name", () => expect(complete("pustaka ‸", { files }).labels).toEqual([]));
});

describe("in a block", () => {
  const block = 'paket "a":\n    versi = "1.0.0"\n    ‸\n';

  test("what must be there comes first, what is there not at all", () => {
    const { labels } = complete(block);
    expect(labels.slice(0, 3)).toEqual(["deskripsi", "kategori", "lisensi"]);
    expect(labels).not.toContain("versi");
    expect(labels).toContain("kompatibilitas");
  });

  test.each([
    ["deskripsi", '    deskripsi = ""\n'],
    ["kategori", "    kategori = web_development\n"],
    ["kata_kunci", '    kata_kunci = [""]\n'],
    ["berkas", '    berkas = ["src/**"]\n'],
    ["dependensi", "    dependensi:\n        $0\n"],
  ])("%s brings a value of its type", (label, expected) => {
    expect(taken(block, label)).toBe(`paket "a":\n    versi = "1.0.0"\n${expected.replace("$0", "")}`);
  });

  test("indentation is the block's own", () => {
    expect(taken('paket "a":\n\tversi = "1.0.0"\n\tmet‸\n', "metadata")).toBe(
      'paket "a":\n\tversi = "1.0.0"\n\tmetadata:\n\t\t\n',
    );
  });

  test.each([
    ['paket "a":\n    ver‸si = "1.0.0"\n', "versi", 'paket "a":\n    versi = "1.0.0"\n'],
    ['paket "a":\n    ver‸ = "1.0.0"\n', "versi", 'paket "a":\n    versi = "1.0.0"\n'],
    ['paket "a":\n    ver‸ "1.0.0"\n', "versi", 'paket "a":\n    versi = "1.0.0"\n'],
    [
      'paket "a":\n    kompat‸:\n        os = [linux]\n',
      "kompatibilitas",
      'paket "a":\n    kompatibilitas:\n        os = [linux]\n',
    ],
    [
      'paket "a":\n    kompat‸\n        os = [linux]\n',
      "kompatibilitas",
      'paket "a":\n    kompatibilitas:\n        os = [linux]\n',
    ],
    ['paket "a":\n    kata-kun‸\n', "kata_kunci", 'paket "a":\n    kata_kunci = [""]\n'],
    ['paket "a":\n    kata-kun‸ci = ["b"]\n', "kata_kunci", 'paket "a":\n    kata_kunci = ["b"]\n'],
    ["cari_paket:\n    filter-l‸:\n", "filter_lanjutan", "cari_paket:\n    filter_lanjutan:\n"],
    ['paket "a":\n    ver‸// catatan\n', "versi", 'paket "a":\n    versi = "1.0.0" // catatan\n'],
    ['paket "a":\n    ver‸ // catatan\n', "versi", 'paket "a":\n    versi = "1.0.0" // catatan\n'],
  ])("%j", (source, label, expected) => expect(taken(source, label)).toBe(expected));

  test("an English name and a slip of the hand are found", () => {
    expect(complete('paket "a":\n    vers‸').item("versi").filterText).toContain("version");
    expect(complete('paket "a":\n    descr‸').item("deskripsi").filterText).toMatch(/^description/);
    expect(complete('paket "a":\n    katgori‸').item("kategori").filterText).toBe("katgori");
    expect(complete('paket "a":\n    katgo‸').item("kategori").filterText).toBe("katgo");
    expect(complete('paket "a":\n    kata-kun‸').item("kata_kunci").filterText).toBe("kata-kun");
    expect(complete("lisensi-pa‸").item("lisensi_paket").filterText).toBe("lisensi-pa");
  });

  test("an indentation that is being typed asks for nothing, nor does a line that is there", () => {
    expect(complete(block, { trigger: " " }).labels).toEqual([]);
    expect(complete('paket "a":\n  ‸  versi = "1.0.0"\n').labels).toEqual([]);
  });

  test("an unknown block or section has nothing to offer", () => {
    expect(complete("halo:\n    ‸").labels).toEqual([]);
    expect(complete('paket "a":\n    halo:\n        ‸').labels).toEqual([]);
  });
});

describe("values", () => {
  const inLicence = (line: string): string => `lisensi_paket "a":\n    ${line}\n    periode = bulanan\n`;

  test.each([
    ["jenis = ‸", "komersial", "jenis = komersial"],
    ["jenis =‸", "komersial", "jenis = komersial"],
    ["jenis ‸", "komersial", "jenis = komersial"],
    ["jenis = kom‸", "komersial", "jenis = komersial"],
    ["jenis = kom‸ersial", "gratis", "jenis = gratis"],
    ['jenis = "‸', "komersial", 'jenis = "komersial"'],
    ['jenis = "kom‸"', "komersial", 'jenis = "komersial"'],
    ["mata_uang = I‸", "IDR", "mata_uang = IDR"],
    ["jenis = ‸ // dijual", "komersial", "jenis = komersial // dijual"],
    ["jenis = kom‸//dijual", "komersial", "jenis = komersial//dijual"],
  ])("%s", (line, label, expected) => expect(taken(inLicence(line), label)).toBe(inLicence(expected)));

  test("choices and flags are found by their English words", () => {
    expect(complete(inLicence("jenis = fr‸")).item("gratis").filterText).toBe("free gratis");
    expect(complete(inLicence("jenis = com‸")).item("komersial").filterText).toBe("commercial komersial");
    expect(complete(inLicence('jenis = "com‸"')).item("komersial").filterText).toBe("commercial komersial");
    expect(complete(inLicence("jenis = ‸")).item("freemium").filterText).toBeUndefined();
    const flag = (typed: string): string => inLicence(`model_lisensi:\n        auto_renew = ${typed}`);
    const { labels, item, accept } = complete(flag("tr‸"));
    expect(labels).toEqual(["true", "benar", "salah"]);
    expect(item("benar").filterText).toBe("true benar");
    expect(accept("true")).toBe(flag("true"));
    expect(complete(flag("‸")).labels).toEqual(["benar", "salah"]);
  });

  test("choices tell the word of the IR", () => {
    expect(complete(inLicence("jenis = ‸")).item("gratis").detail).toBe("free");
  });

  test.each([
    "jenis = gratis ‸",
    "jenis = ‸ gratis",
    'jenis = "gratis" ‸',
    "harga = ‸",
    "harga = 10‸",
    "jenis = [‸",
    "halo = ‸",
  ])("nothing at %s", (line) => expect(complete(inLicence(line)).labels).toEqual([]));

  const inBlock = (quotes: string, line: string): string =>
    `submit_package:\n    catatan_perubahan = ${quotes}\n        Halo\n${line}\n    ${quotes}\n`;

  test.each(['"', '"""'])("nothing on the lines of a text block in %s, whatever is typed there", (quotes) => {
    const prose = ["Bagus, ‸", "Bagus. ‸", "- ‸", "Fitur: ‸", "a = ‸", "f(‸", "‸", "kata‸", "Tanda {‸2713}"];
    for (const line of prose)
      expect(complete(inBlock(quotes, `        ${line}`), { trigger: " " }).labels).toEqual([]);
    for (const line of prose) expect(complete(inBlock(quotes, `        ${line}`)).labels).toEqual([]);
  });

  test("nor where nothing closes the text block yet", () => {
    const open = 'ulasan_paket "a":\n    konten = "\n        Bagus.\n        ';
    for (const line of ["‸", "Lalu, ‸", "Lalu (‸", "kata‸"]) expect(complete(open + line).labels).toEqual([]);
    expect(complete(`${open}\n    ‸`).labels).toContain("rating");
  });

  test("nothing behind the end of a text block, and all of it on the next line", () => {
    const map = (line: string): string =>
      `paket "a":\n    deskripsi = {\n        id = "\n            Halo\n${line}\n    }\n`;
    for (const line of ['        "‸', '        ",‸', '        ", ‸'])
      expect(complete(map(line)).labels).toEqual([]);
    expect(taken(map('        ",\n        ‸'), "en")).toBe(map('        ",\n        en = ""'));
    expect(complete(map('        "\n        ‸')).labels).toContain("en");
  });

  test("nothing in a text, on whichever of its lines", () => {
    expect(complete('paket "a":\n    deskripsi = "halo ‸"\n').labels).toEqual([]);
    expect(complete('paket "a":\n    deskripsi = "\n        halo ‸\n        dunia\n    "\n').labels).toEqual(
      [],
    );
    expect(
      complete('paket "a":\n    deskripsi = "\n        halo\n    ‸\n        dunia\n    "\n').labels,
    ).toEqual([]);
  });

  const inPackage = (line: string): string => `paket "a":\n    ${line}\n    kategori = games\n`;

  test.each([
    ["lisensi = ‸", "MIT", "lisensi = MIT"],
    ["lisensi = Apa‸", "Apache-2.0", 'lisensi = "Apache-2.0"'],
    ["lisensi = Apache-‸2.0", "BSD-3-Clause", 'lisensi = "BSD-3-Clause"'],
    ['lisensi = "MIT OR ‸"', "Apache-2.0", 'lisensi = "MIT OR Apache-2.0"'],
    ['lisensi = "MIT OR Apa‸che-1.0"', "Apache-2.0", 'lisensi = "MIT OR Apache-2.0"'],
    ['lisensi = "(MIT OR Ap‸) AND ISC"', "Apache-2.0", 'lisensi = "(MIT OR Apache-2.0) AND ISC"'],
    [
      'lisensi = "GPL-2.0-only WITH ‸"',
      "Classpath-exception-2.0",
      'lisensi = "GPL-2.0-only WITH Classpath-exception-2.0"',
    ],
    ['lisensi = "MIT ‸"', "OR", 'lisensi = "MIT OR"'],
    ["deskripsi = ‸", '{ id = "…", en = "…" }', 'deskripsi = { id = "", en = "" }'],
    ['deskripsi = { id = "a", ‸ }', "en", 'deskripsi = { id = "a", en = "" }'],
    ['deskripsi = { ‸ = "a" }', "id", 'deskripsi = { id = "a" }'],
  ])("%s", (line, label, expected) => expect(taken(inPackage(line), label)).toBe(inPackage(expected)));

  test("the usual licences come first, and tell their names", () => {
    const { labels, item } = complete(inPackage("lisensi = ‸"));
    expect(labels.slice(0, 2)).toEqual(["MIT", "Apache-2.0"]);
    expect(item("MIT").detail).toBe("MIT License");
    expect(item("Apache-2.0").detail).toContain("Apache");
  });

  test("a licence of an expression is not offered again, nor `proprietary`", () => {
    const { labels } = complete(inPackage('lisensi = "MIT OR ‸"'));
    expect(labels).not.toContain("MIT");
    expect(labels).not.toContain("proprietary");
  });

  test("a class of licences is one in a search", () => {
    const { labels } = complete("cari_paket:\n    lisensi = ‸");
    expect(labels.slice(0, 2)).toEqual(["sumber_terbuka", "copyleft"]);
    expect(labels.filter((label) => label === "proprietary")).toHaveLength(1);
  });

  test("durations: the number that is typed with its units, in both languages", () => {
    const { labels } = complete('lisensi_paket "a":\n    trial:\n        durasi = "14‸"\n');
    expect(labels).toEqual(expect.arrayContaining(["14_hari", "14_tahun", "14_jam", "14_days"]));
    expect(labels).not.toContain("14_day");
    const single = complete('lisensi_paket "a":\n    trial:\n        durasi = "1‸"\n').labels;
    expect(single).toContain("1_day");
  });

  test("a secret comes from the environment, a flag is a word", () => {
    const source = (line: string): string => `integrasi_pihak_ketiga:\n    github:\n        ${line}`;
    expect(taken(source("client_secret = ‸"), 'lingkungan("…")')).toBe(
      source('client_secret = lingkungan("NAMA")'),
    );
    expect(complete(source("enabled = ‸")).labels).toEqual(["benar", "salah"]);
    expect(complete(source('client_secret = "‸"')).labels).toEqual([]);
  });
});

describe("slips in the heads above", () => {
  const required = ["versi", "deskripsi", "kategori", "lisensi"];
  const isOffered = (source: string, label: string): void => expect(complete(source).labels).toContain(label);

  test.each(['pakte "b":\n    ver‸\n', 'package "b":\n    ver‸\n', 'pakte "b":\n    ver‸ = "1"\n'])(
    "of a block: %j",
    (source) => expect(complete(source).labels).toEqual(expect.arrayContaining(["versi"])),
  );

  test("what stands there already is known", () => {
    const { labels, accept } = complete('pakte "b":\n    versi = "1.0.0"\n    ‸\n');
    expect(labels.slice(0, 3)).toEqual(required.slice(1));
    expect(accept("kategori")).toBe('pakte "b":\n    versi = "1.0.0"\n    kategori = web_development\n');
  });

  test.each([
    ['ulasan untuk "a":\n    rat‸\n', "rating"],
    ['pembaruan paket "a":\n    cat‸\n', "catatan_perubahan"],
    ['paket "a":\n    metdata:\n        ema‸\n', "email"],
    ['paket "a":\n    compatibility:\n        o‸\n', "os"],
    ['pakte "a":\n    metdata:\n        ema‸\n', "email"],
    ['lisensi_pakt "a":\n    jenis = ‸', "komersial"],
    ["pustka p:\n    ‸", "fungsi"],
    ["pustka p:\n    fungsi f(a):\n        marketplace.‸", "cari"],
    ['paket "b":\n    dependnsi:\n        "kodeon-http" ‸', '>= "1.0.0" dan < "2.0.0"'],
  ])("%j", isOffered);

  test("places are those of the text as it is", () => {
    const source = (value: string): string =>
      `package "b":\n    kompatibiltas:\n        os = ${value}\n        arsitektur = [arm]\n`;
    expect(complete(source('["win‸", "macos"]')).labels).not.toContain("macos");
    expect(taken(source('["win‸", "macos"]'), "windows")).toBe(source('["windows", "macos"]'));
    expect(taken(source("[\n            macos\n            ‸\n        ]"), "linux")).toBe(
      source("[\n            macos\n            linux\n        ]"),
    );
    expect(taken('paket "b":\n    dependnsi:\n        "kod‸"\n', "kodeon-http")).toBe(
      'paket "b":\n    dependnsi:\n        "kodeon-http" >= "1.5.2" dan < "2.0.0"\n',
    );
  });

  test("functions there explain themselves", () => {
    const source = "pustka p:\n    // Menyapa.\n    fungsi sapa():\n        sa‸\n";
    expect(complete(`paket "a":\n\n${source}`).explain("sapa")).toContain("Menyapa.");
  });
});

describe("whether to ask anew", () => {
  const many = Array.from({ length: 1100 }, (_, index) => `paket "p-${index}":\n`).join("");

  test.each([
    ["a block", "pak‸"],
    ["a property", 'paket "a":\n    lisn‸'],
    ["a choice", 'lisensi_paket "a":\n    jenis = ‸'],
    ["a duration", 'cari_paket:\n    filter_lanjutan:\n        terakhir_diperbarui = "4‸"'],
    ["a duration without quotes", "cari_paket:\n    filter_lanjutan:\n        terakhir_diperbarui = 4‸"],
    ["a version", 'paket "a":\n    versi = "3.1.4‸"'],
    ["one of very many packages", 'ulasan_paket "p‸"'],
    ["one of very many packages to require", 'paket "a":\n    dependensi:\n        "p‸"'],
  ])("%s", (_, source) =>
    expect(complete(source, { files: { "file:///b.kodeon": many } }).isIncomplete).toBe(true),
  );

  test.each([
    ["a licence", 'paket "a":\n    lisensi = ‸'],
    ["one of few packages", 'ulasan_paket "‸"'],
    ["nothing", 'paket "a":\n    deskripsi = "‸"'],
  ])("not for %s", (_, source) => expect(complete(source, { files }).isIncomplete).toBe(false));
});

describe("comments", () => {
  test("rules behind `kodeonc-abaikan`, and nothing else", () => {
    expect(taken("// kodeonc-abaikan empty‸\n", "empty-section")).toBe("// kodeonc-abaikan empty-section\n");
    expect(complete("// kodeonc-abaikan ‸\n").labels).not.toContain("unclosed-string");
    expect(complete("// pak‸\n").labels).toEqual([]);
    expect(complete('paket "a":\n    versi = "1.0.0" // ver‸\n').labels).toEqual([]);
  });
});

test("a byte order mark does not matter", () =>
  expect(taken("\ufeffpak‸", "pustaka")).toMatch(/^\ufeffpustaka /));

test("a client is told ranges and formats once where it can take that", () => {
  const { items } = complete('paket "a":\n    ver‸si\n', { client: editor });
  expect(items[0]).toMatchObject({ label: "versi", labelDetails: { description: "version" } });
  expect(items[0]?.textEdit).toBeUndefined();
  expect(items[0]?.textEditText).toContain("versi = ");
});

test("items explain themselves once they are looked at, in the project's language", () => {
  const source = 'lisensi_paket "a":\n    ‸';
  expect(complete(source).item("jenis").documentation).toBeUndefined();
  expect(complete(source).explain("jenis")).toMatch(
    /How it is offered.*\n\nHolds: one of: .*\n\n.*\n\n```kodeon\njenis = gratis\n```$/,
  );
  expect(complete(source, { settings: { language: "id" } }).explain("jenis")).toMatch(
    /Cara paket ditawarkan/,
  );
  expect(complete("‸").explain("paket")).toContain("Introduces a package");
  expect(complete("// kodeonc-abaikan ‸").explain("empty-section")).toContain("KDN2019");
  expect(complete(source).explain("jenis", "plaintext")).toMatch(/\n\njenis = gratis$/);
  expect(complete("lisensi_paket ‸", { files }).explain("kodeon-http")).toMatch(
    /^`kodeon-http` · 1\.5\.2\n\nKlien HTTP\n\n/,
  );
});
