import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filesOf } from "../packages/parser/src/manual/files.ts";
import { pages } from "../packages/parser/src/manual/index-of-pages.ts";
import {
  createWorkspace,
  type Diagnostic,
  type Workspace,
  type WorkspaceIndex,
} from "../packages/parser/src/index.ts";
import { parse } from "../packages/parser/src/tree.ts";

function workspaceOf(files: ReadonlyMap<string, string>): Workspace {
  const workspace = createWorkspace();
  for (const [file, text] of files) workspace.open(file, text);
  return workspace;
}

function findings(workspace: Workspace): [string, readonly Diagnostic[]][] {
  return workspace.files.map((file) => [file, workspace.diagnostics(file)]);
}

/** What an index answers to one of the questions that it can be asked. */
function told(index: WorkspaceIndex, which: number): unknown {
  const questions = [
    () => index.packages("a").map(({ file, version, span }) => [file, version, span.start]),
    () => index.files("a"),
    () => [...index.names()].sort(),
    () => index.singletons("konfigurasi_marketplace"),
  ];
  return questions[which]?.();
}

function packageText(
  name: string,
  version: string,
  licence: string,
  requirements: readonly string[],
): string {
  const lines = requirements.map((line) => `        ${line}\n`).join("");
  return `paket "${name}":
    versi = "${version}"
    deskripsi = "Alat untuk menulis"
    kategori = alat
    lisensi = "${licence}"
${lines === "" ? "" : `\n    dependensi:\n${lines}`}
`;
}

describe("a workspace", () => {
  const name = fc.constantFrom("a", "b", "c", "d");
  const version = fc.constantFrom("1.0.0", "1.0.0", "2.0.0", "salah");
  const licence = fc.constantFrom("MIT", "MIT", "GPL-3.0-only");
  const requirement = fc
    .tuple(name, fc.constantFrom("*", "*", "^1.0.0", ">=3.0.0"))
    .map(([to, range]) => `"${to}" = "${range}"`);
  const introduction = fc
    .tuple(name, version, licence, fc.array(requirement, { maxLength: 3 }))
    .map(([of, at, under, needs]) => packageText(of, at, under, needs));
  const declaration = fc.oneof(
    { arbitrary: introduction, weight: 8 },
    fc
      .tuple(name, version)
      .map(
        ([of, at]) =>
          `ulasan "${of}":\n    pengguna = "a"\n    rating = 5\n    konten = "Alat yang bagus"\n    metadata:\n        versi_diuji = "${at}"\n`,
      ),
    fc
      .tuple(name, version)
      .map(
        ([of, at]) =>
          `pembaruan_paket "${of}":\n    versi = "${at}"\n    catatan_perubahan = "Lebih cepat"\n    paket_file = "a.zip"\n`,
      ),
    fc.constantFrom(
      'konfigurasi_marketplace:\n    repository_utama = "https://a.example"\n',
      "rusak:\n    a = [\n",
    ),
    { arbitrary: fc.constant("// catatan\n\n"), weight: 2 },
  );
  const file = fc.constantFrom("1.kodeon", "2.kodeon", "3.kodeon");
  // Files are edited as people do it: declarations come and go, and those around them stay.
  const splice = fc.record({
    file,
    at: fc.nat(5),
    gone: fc.nat(2),
    come: fc.array(declaration, { maxLength: 2 }),
    isClosed: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
    // What is wanted to be known before the next edit.
    asked: fc.constantFrom("all", "all", "one", 0, 1, 2, 3, "nothing"),
  });

  test("checked edit by edit says the same as one checked from scratch", () => {
    fc.assert(
      fc.property(fc.array(splice, { maxLength: 16 }), (edits) => {
        const workspace = createWorkspace();
        const files = new Map<string, string[]>();
        for (const { file: name, at, gone, come, isClosed, asked } of edits) {
          const parts = files.get(name) ?? [];
          if (isClosed) {
            workspace.close(name);
            files.delete(name);
          } else {
            files.set(name, parts.toSpliced(at, gone, ...come));
            workspace.open(name, (files.get(name) ?? []).join("\n"));
          }
          if (asked === "nothing") continue;
          const fresh = workspaceOf(new Map([...files].map(([each, its]) => [each, its.join("\n")])));
          if (asked === "all") expect(findings(workspace)).toEqual(findings(fresh));
          if (asked === "one")
            expect(workspace.diagnostics("1.kodeon")).toEqual(fresh.diagnostics("1.kodeon"));
          if (typeof asked === "number")
            expect(told(workspace.index, asked)).toEqual(told(fresh.index, asked));
        }
      }),
      { numRuns: 400 },
    );
  });

  test("looks again at those files alone that a change can affect", () => {
    const workspace = workspaceOf(
      new Map([
        ["a", packageText("a", "1.0.0", "MIT", ['"b" = "*"'])],
        ["b", packageText("b", "1.0.0", "MIT", [])],
        ["c", packageText("c", "1.0.0", "MIT", [])],
      ]),
    );
    const before = new Map(findings(workspace));
    workspace.open("b", packageText("b", "1.0.0", "GPL-3.0-only", []));
    expect(workspace.diagnostics("c")).toBe(before.get("c"));
    expect(workspace.diagnostics("a").map((each) => each.name)).toEqual(["licence-conflict"]);
    workspace.open("b", `// Catatan.\n\n${packageText("b", "1.0.0", "MIT", [])}`);
    expect(workspace.diagnostics("a")).toEqual([]);
    expect(workspace.diagnostics("c")).toBe(before.get("c"));
  });

  test("follows requirements however far they reach", () => {
    const workspace = createWorkspace();
    workspace.open("a", packageText("a", "1.0.0", "MIT", ['"b" = "*"']));
    workspace.open("b", packageText("b", "1.0.0", "MIT", ['"c" = "*"']));
    expect(workspace.diagnostics("a")).toEqual([]);
    workspace.open("c", packageText("c", "1.0.0", "GPL-3.0-only", []));
    expect(workspace.diagnostics("a").map((each) => each.arguments["path"])).toEqual(["a → b → c"]);
    workspace.close("b");
    expect(workspace.diagnostics("a")).toEqual([]);
  });

  test("tells the newest of many versions", () => {
    const versions = Array.from({ length: 30 }, (_, i) => packageText("b", `1.${i}.0`, "MIT", []));
    const text = [packageText("a", "1.0.0", "MIT", ['"b" = "^2.0.0"']), ...versions].join("\n");
    const [found, ...others] = workspaceOf(new Map([["a", text]])).diagnostics("a");
    expect(others).toEqual([]);
    expect(found?.name).toBe("unmet-requirement");
    expect(found?.arguments["versions"]).toBe("…, 1.25.0, 1.26.0, 1.27.0, 1.28.0, 1.29.0");
    expect(found?.related.map(({ start, end }) => text.slice(start, end))).toEqual(Array(5).fill('"b"'));
  });

  test("tells the beginning and the end of a long way", () => {
    const chain = (from: number, length: number): string[] =>
      Array.from({ length }, (_, i) =>
        packageText(`p${from + i}`, "1.0.0", "MIT", [`"p${from + i + 1}" = "*"`]),
      );
    const text = [...chain(100, 20), packageText("p120", "1.0.0", "GPL-3.0-only", [])].join("\n");
    const found = workspaceOf(new Map([["a", text]])).diagnostics("a");
    expect(found[0]?.arguments["path"]).toBe(
      "p100 → p101 → p102 → p103 → p104 → … → p117 → p118 → p119 → p120",
    );
    expect(found.map(({ related }) => related.length)).toEqual([
      ...Array(11).fill(10),
      ...Array.from({ length: 9 }, (_, i) => 9 - i),
    ]);
  });

  test("looks at all that a package requires, however many versions one of them has", () => {
    const versions = Array.from({ length: 600 }, (_, i) =>
      packageText("b", `1.${i}.0`, "MIT", i === 599 ? ['"a" = "*"'] : []),
    );
    const text = [
      packageText("a", "1.0.0", "MIT", ['"b" = "*"', '"g" = "*"']),
      ...versions,
      packageText("g", "1.0.0", "GPL-3.0-only", []),
    ].join("\n");
    const found = workspaceOf(new Map([["a", text]])).diagnostics("a");
    expect(found.map(({ name, arguments: { path } }) => [name, path])).toEqual([
      ["licence-conflict", "a → g"],
      ["requirement-cycle", "a → b → a"],
      ["licence-conflict", "b → a → g"],
    ]);
  });

  test("does not follow what a long requirement excludes", () => {
    const alternatives = Array.from({ length: 450 }, (_, i) => `== "1.${i}.0"`).join(" atau ");
    const text = [
      packageText("a", "1.0.0", "MIT", [`"b" ${alternatives}`]),
      packageText("b", "1.7.0", "MIT", []),
      packageText("b", "2.0.0", "GPL-3.0-only", ['"a" = "*"']),
    ].join("\n");
    expect(workspaceOf(new Map([["a", text]])).diagnostics("a")).toEqual([]);
  });

  // Every package is followed by itself: without an end, this would take minutes.
  test("follows requirements through hundreds of packages, and no further", () => {
    const count = 4000;
    const texts = Array.from({ length: count }, (_, i) =>
      packageText(`p${i}`, "1.0.0", i === count - 1 ? "GPL-3.0-only" : "MIT", [`"p${i + 1}" = "*"`]),
    );
    const found = workspaceOf(new Map([["a", texts.join("\n")]])).diagnostics("a");
    expect(new Set(found.map(({ name }) => name))).toEqual(new Set(["licence-conflict"]));
    expect(found).toHaveLength(500);
  });

  test("finds what is far away among all that leads to nothing", () => {
    const harmless = Array.from({ length: 3000 }, (_, i) => packageText(`b${i}`, "1.0.0", "MIT", []));
    const needs = harmless.map((_, i) => `"b${i}" = "*"`).slice(0, 1500);
    const text = [
      packageText("a", "1.0.0", "MIT", ['"b" = "*"', '"c" = "*"']),
      packageText("b", "1.0.0", "MIT", needs),
      ...harmless,
      packageText("c", "1.0.0", "MIT", ['"d" = "*"']),
      packageText("d", "1.0.0", "MIT", ['"e" = "*"', '"a" = "*"']),
      packageText("e", "1.0.0", "GPL-3.0-only", []),
    ].join("\n");
    const found = workspaceOf(new Map([["a", text]])).diagnostics("a");
    expect(found.map(({ name, arguments: { path } }) => [name, path])).toEqual([
      ["licence-conflict", "a → c → d → e"],
      ["requirement-cycle", "a → c → d → a"],
      ["licence-conflict", "c → d → e"],
      ["licence-conflict", "d → e"],
    ]);
  });

  test("tells more licences apart than anybody counts", () => {
    const texts = Array.from({ length: 200 }, (_, i) =>
      packageText(`p${i}`, "1.0.0", i % 2 ? `GPL-3.0-only AND LicenseRef-${i}` : "MIT", [
        `"p${i + 1}" = "*"`,
      ]),
    );
    const found = workspaceOf(new Map([["a", texts.join("\n")]])).diagnostics("a");
    const ofFirst = found.filter(({ arguments: { path } }) => `${path}`.startsWith("p0 →"));
    expect(ofFirst).toHaveLength(10);
    expect(found.filter(({ arguments: { path } }) => `${path}` === "p198 → p199")).toHaveLength(1);
  });

  test("takes a file out with all that it told the others", () => {
    const workspace = workspaceOf(
      new Map([
        ["a", packageText("a", "1.0.0", "MIT", ['"b" = "^2.0.0"'])],
        ["b", packageText("b", "1.0.0", "MIT", [])],
      ]),
    );
    expect(workspace.diagnostics("a").map((each) => each.name)).toEqual(["unmet-requirement"]);
    workspace.close("b");
    expect(workspace.files).toEqual(["a"]);
    expect(workspace.diagnostics("a")).toEqual([]);
    expect(workspace.diagnostics("b")).toEqual([]);
  });

  test("turns rules off and changes their severity, but not that of what breaks a file", () => {
    const workspace = createWorkspace({
      rules: { "self-requirement": "warning", "insecure-url": "off", "unknown-property": "off" },
    });
    workspace.open(
      "a",
      `${packageText("a", "1.0.0", "MIT", ['"a" = "*"'])}    nama = "x"\n\n    metadata:\n        homepage = "http://a.example"\n`,
    );
    expect(workspace.diagnostics("a").map(({ name: rule, severity }) => [rule, severity])).toEqual([
      ["self-requirement", "warning"],
      ["unknown-property", "error"],
    ]);
  });
});

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

describe("a thousand packages", () => {
  const files = new Map<string, string>();
  const planted = new Map<string, string>();
  const plant = (file: string, rule: string, content: string): void => {
    files.set(file, content);
    planted.set(file, rule);
  };
  for (let i = 0; i < 1000; i++) {
    const needs = [1, 2, 3]
      .filter((step) => i >= step * 7)
      .map((step) => `"paket-${i - step * 7}" >= "1.0.0"`);
    files.set(
      `paket-${i}.kodeon`,
      packageText(`paket-${i}`, `1.${i % 10}.0`, i % 2 ? "MIT" : "Apache-2.0", needs),
    );
  }
  const workspaceOfPackages = once(() => workspaceOf(new Map(files)));
  workspaceOfPackages();
  plant("x01.kodeon", "duplicate-package", packageText("paket-11", "1.1.0", "MIT", []));
  plant("x02.kodeon", "unmet-requirement", packageText("x02", "1.0.0", "MIT", ['"paket-500" >= "2.0.0"']));
  plant("x03.kodeon", "self-requirement", packageText("x03", "1.0.0", "MIT", ['"x03" = "*"']));
  plant(
    "x04.kodeon",
    "unsatisfiable-range",
    packageText("x04", "1.0.0", "MIT", ['"luar" >= "2.0.0" dan < "1.0.0"']),
  );
  plant("x05.kodeon", "requirement-cycle", packageText("x05", "1.0.0", "MIT", ['"x06" = "*"']));
  files.set("x06.kodeon", packageText("x06", "1.0.0", "MIT", ['"x07" = "*"']));
  files.set("x07.kodeon", packageText("x07", "1.0.0", "MIT", ['"x05" = "*"']));
  plant("x08.kodeon", "licence-conflict", packageText("x08", "1.0.0", "MIT", ['"x09" = "*"']));
  plant("x09.kodeon", "licence-conflict", packageText("x09", "1.0.0", "MIT", ['"x10" = "*"']));
  files.set("x10.kodeon", packageText("x10", "1.0.0", "GPL-3.0-only", []));
  plant(
    "x11.kodeon",
    "unknown-tested-version",
    'ulasan "paket-500":\n    pengguna = "a"\n    rating = 5\n    konten = "Alat yang bagus"\n    metadata:\n        versi_diuji = "9.0.0"\n',
  );
  plant(
    "x12.kodeon",
    "stale-update",
    'pembaruan_paket "paket-501":\n    versi = "0.9.0"\n    catatan_perubahan = "Lebih cepat"\n    paket_file = "a.zip"\n',
  );
  files.set("x13.kodeon", 'konfigurasi_marketplace:\n    repository_utama = "https://a.example"\n');
  plant(
    "x14.kodeon",
    "singleton-elsewhere",
    'konfigurasi_marketplace:\n    repository_utama = "https://b.example"\n',
  );
  plant(
    "x15.kodeon",
    "priced-free-licence",
    'lisensi_paket "paket-1":\n    jenis = gratis\n    harga = 1\n    mata_uang = IDR\n',
  );
  plant(
    "x16.kodeon",
    "duplicate-requirement",
    packageText("x16", "1.0.0", "MIT", ['"luar" = "*"', '"luar" = "^1.0"']),
  );
  plant(
    "x17.kodeon",
    "unclosed-string",
    packageText("x17", "1.0.0", "MIT", []).replace('menulis"', "menulis"),
  );
  plant(
    "x18.kodeon",
    "unknown-property",
    packageText("x18", "1.0.0", "MIT", [])
      .replace("kategori", "    warna = 1\n    kategori")
      .replace("        warna", "    warna"),
  );
  const workspace = workspaceOf(files);

  test("have every planted mistake found, and nothing else said of them", () => {
    const found = findings(workspace).flatMap(([file, all]) => all.map(({ name }) => [file, name]));
    expect(found).toEqual([...planted].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });

  test.each(Object.entries(pages).filter(([, { wrong }]) => wrong !== ""))(
    "among them %s is found, and nothing else",
    (rule, { wrong }) => {
      const known = workspaceOfPackages();
      const parts = filesOf(wrong);
      for (const { file, text } of parts) known.open(file, text);
      const found = findings(known).flatMap(([file, all]) => all.map(({ name }) => [file, name]));
      for (const { file } of parts) known.close(file);
      expect(found.map(([, name]) => name)).toEqual([rule]);
      expect(parts.map(({ file }) => file)).toContain(found[0]?.[0]);
    },
  );

  test("keep the trees of declarations that an edit does not touch", () => {
    const text = files.get("paket-500.kodeon") ?? "";
    const before = workspace.tree("paket-500.kodeon")?.segments[0];
    workspace.open("paket-500.kodeon", `${text}\nulasan "lain":\n    rating = 5\n`);
    expect(workspace.tree("paket-500.kodeon")?.segments[0]).not.toBe(before);
    workspace.open("paket-500.kodeon", `// Catatan.\n\n${text}`);
    const after = workspace.tree("paket-500.kodeon");
    workspace.open("paket-500.kodeon", `// Catatan lain.\n\n${text}`);
    expect(workspace.tree("paket-500.kodeon")?.segments[1]).toBe(after?.segments[1]);
  });
});

test("a declaration keeps its tree when the text around it changes", () => {
  const one = packageText("a", "1.0.0", "MIT", []);
  const two = packageText("b", "1.0.0", "MIT", []);
  const before = parse(one + two).tree;
  const after = parse(`// Catatan.\n\n${one}${two}rusak = [`, before).tree;
  expect(after.segments[1]).toBe(before.segments[0]);
  expect(after.segments[2]).toBe(before.segments[1]);
});
