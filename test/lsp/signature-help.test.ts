import { globSync, readFileSync } from "node:fs";
import type { MarkupContent } from "vscode-languageserver-types";
import { describe, expect, test } from "vitest";
import { positionAt } from "../../packages/lsp/src/service/document.ts";
import { signatureHelp, type SignatureClient } from "../../packages/lsp/src/service/signature-help.ts";
import { marked, projectOf } from "./marked.ts";

const uri = "file:///a.kodeon";
const plain: SignatureClient = { format: "plaintext", labelOffsets: true };

/** The signature at the mark with its active parameter in `<` `>`, its words below it; undefined where there is none. */
function helpAt(source: string, language: "id" | "en" = "en"): string | undefined {
  const { text, offset } = marked(source);
  const project = projectOf({ [uri]: text }, { language });
  const document = project.documents.get(uri);
  const help = document && signatureHelp(project, document, positionAt(document, offset), plain);
  const [signature] = help?.signatures ?? [];
  if (signature === undefined) return undefined;
  const active = signature.parameters?.[help?.activeParameter ?? 0];
  const [start, end] = Array.isArray(active?.label) ? active.label : [0, 0];
  const { label } = signature;
  const shown = active ? `${label.slice(0, start)}<${label.slice(start, end)}>${label.slice(end)}` : label;
  const words = [signature.documentation, active?.documentation].map(
    (each) => (each as MarkupContent)?.value,
  );
  return [shown, ...words.filter((each) => each !== undefined)].join("\n");
}

/** A function in which the given statement stands. */
function inBody(statement: string): string {
  return `pustaka alat:
    // Memasang satu paket.
    fungsi pasang(nama, versi):
        kembalikan nama

    fungsi utama(a):
        ${statement}
        kembalikan a`;
}

const first = "pasang(<nama>, versi)\nMemasang satu paket.";
const second = "pasang(nama, <versi>)\nMemasang satu paket.";

describe("calls of the library's own functions", () => {
  test.each([
    ["x = pasang(‸)", first],
    ["pasang(‸", first],
    ["pasang(a‸, a)", first],
    ["pasang(a,‸", second],
    ["pasang(a, ‸", second],
    ["pasang(a, ‸)", second],
    ["pasang([1, 2], ‸", second],
    ["pasang({ a = 1, b = 2 }‸", first],
    ["pasang([1, ‸", first],
    ["pasang((a + ‸", first],
    ["pasang(pasang(a, a), ‸", second],
    ["x = 1 + pasang(‸ +", first],
    ['pasang("a, (b‸', first],
    ["kembalikan pasang(a, ‸", second],
    ["jika pasang(‸ maka:", first],
  ])("%s", (statement, expected) => {
    expect(helpAt(inBody(statement))).toBe(expected);
  });

  test("an argument by name is for the parameter of that name, one of another name for none", () => {
    expect(helpAt(inBody("pasang(versi = ‸"))).toBe(second);
    expect(helpAt(inBody("pasang(versi = 1, nama = ‸)"))).toBe(first);
    expect(helpAt(inBody("pasang(asing = ‸)"))).toBe("pasang(nama, versi)\nMemasang satu paket.");
    expect(helpAt(inBody("pasang(a, a, ‸)"))).toBe("pasang(nama, versi)\nMemasang satu paket.");
  });

  test("a call that goes over several lines, closed or not", () => {
    const lines = (last: string): string => inBody(`x = pasang(\n            a,\n            ‸${last}`);
    expect(helpAt(lines("\n        )"))).toBe(second);
    expect(helpAt(lines(""))).toBe(second);
    expect(helpAt(inBody("x = pasang(a\n        ‸"))).toBeUndefined();
    expect(helpAt(inBody("x = pasang(a\n        y = a‸"))).toBeUndefined();
  });

  test.each([
    "pasang(a)‸",
    "pasang‸(a)",
    "pasang[‸",
    "(‸a)",
    "pasang(a) // pasang(‸",
    "asing(‸",
    "a(‸",
    "a.pasang(‸",
  ])("nothing for %s", (statement) => {
    expect(helpAt(inBody(statement))).toBeUndefined();
  });

  test("a function that is being declared is not being called", () => {
    expect(helpAt("pustaka alat:\n    fungsi pasang(na‸ma):\n        kembalikan nama")).toBeUndefined();
  });
});

test("the innermost call is meant", () => {
  expect(helpAt(inBody("pasang(marketplace.cari(‸), a)"))).toMatch(/^marketplace\.cari\(<query>, filter\?\)/);
  expect(helpAt(inBody("pasang(asing(‸), a)"))).toBeUndefined();
});

test("calls of what the host provides, in both languages", () => {
  expect(helpAt(inBody('marketplace.instal("a", ‸'))).toBe(
    "marketplace.instal(nama, <versi?>)\nInstalls a package.\nThe version to install; without it the newest one.",
  );
  expect(helpAt(inBody("lempar kesalahan(‸"), "id")).toMatch(/^kesalahan\(<pesan>\)\nMembuat kesalahan/);
  expect(helpAt(inBody("marketplace.constructor(‸"))).toBeUndefined();
  expect(helpAt(inBody("koneksi_internet(‸"))).toBe(
    "koneksi_internet()\nChecks the connection to the internet.",
  );
});

test("calls in the values of properties", () => {
  const proxy = "konfigurasi_marketplace:\n    proxy:\n        password = ";
  expect(helpAt(`${proxy}lingkungan(‸`)).toMatch(/^lingkungan\(<nama>\)\n/);
  expect(helpAt(`${proxy}lingkungan("TO‸`)).toMatch(/^lingkungan\(<nama>\)\n/);
  expect(helpAt(`${proxy}lingkungan("A")‸`)).toBeUndefined();
  expect(helpAt(`ulasan "a":\n    konten = dari_berkas(‸)`, "id")).toMatch(/^dari_berkas\(<jalur>\)\nIsinya/);
  expect(helpAt(`ulasan "a":\n    konten = koneksi_internet(‸)`)).toBeUndefined();
});

test("a client that takes no places gets the parameters' names", () => {
  const { text, offset } = marked(inBody("marketplace.cari(‸"));
  const project = projectOf({ [uri]: text });
  const document = project.documents.get(uri);
  const help =
    document &&
    signatureHelp(project, document, positionAt(document, offset), {
      format: "markdown",
      labelOffsets: false,
    });
  expect(help?.signatures[0]?.parameters?.map(({ label }) => label)).toEqual(["query", "filter?"]);
});

test("whatever the text, nothing is thrown", () => {
  const root = new URL("../../", import.meta.url);
  for (const path of globSync(["examples/**/*.kodeon", "test/rules/*.kodeon"], { cwd: root })) {
    const text = readFileSync(new URL(path, root), "utf8").replaceAll(")", "");
    const project = projectOf({ [uri]: text });
    const document = project.documents.get(uri);
    if (document === undefined) continue;
    for (let offset = 0; offset <= text.length; offset += 5) {
      const help = signatureHelp(project, document, positionAt(document, offset));
      if (help)
        expect(help.activeParameter).toBeLessThanOrEqual(help.signatures[0]?.parameters?.length ?? -1);
    }
  }
});
