import { describe, expect, test } from "vitest";
import { type IrFault, renderIrFault, validateIr } from "../packages/parser/src/index.ts";
import { documentOf, libraryWith, packageWith, told } from "./ir-documents.ts";

test("a valid document is given back as it is", () => {
  const document = packageWith({});
  const { ir, faults } = validateIr(document);
  expect(ir).toBe(document);
  expect(faults).toEqual([]);
});

describe("the version", () => {
  test.each(["2.0", "1.1", "0.9", "1.0.0", "1", "01.0", " 1.0", "v1.0", "", "9".repeat(1_000)])(
    "%j is refused by name, before all else",
    (version) => {
      const { faults } = validateIr({ ir_version: version, declarations: 5 });
      expect(faults).toMatchObject([
        { name: "ir-unknown-version", pointer: "/ir_version", arguments: { known: "1.0" } },
      ]);
    },
  );
  test("that is no text, or not there, is told with the rest", () => {
    expect(told({ ...documentOf([]), ir_version: 1 })).toEqual(["ir-unknown-choice /ir_version"]);
    const { ir_version: _, ...rest } = documentOf([]);
    expect(told(rest)).toEqual(["ir-missing-member "]);
  });
  test("of the language may be any", () => {
    expect(told({ ...documentOf([]), language_version: "7.12" })).toEqual([]);
    expect(told({ ...documentOf([]), language_version: "latest" })).toEqual([
      "ir-expected-short-version /language_version",
    ]);
  });
});

describe("one mistake is one fault, and it says which", () => {
  const first = (value: unknown): IrFault | undefined => {
    const { faults } = validateIr(value);
    expect(faults).toHaveLength(1);
    return faults[0];
  };

  test.each([
    [
      documentOf([{ kind: "pakage" }]),
      "/declarations/0/kind",
      'one of: package, configuration,.* Did you mean "package"?',
    ],
    [documentOf([{}]), "/declarations/0", 'a member "kind"'],
    [
      libraryWith({ type: "text" }),
      "/declarations/0/functions/0/body/0/value/type",
      "one of: string, number,",
    ],
    [
      libraryWith({ type: "name", nama: "a", name: "b" }),
      "/declarations/0/functions/0/body/0/value",
      '"nama".* Did you mean "name"?',
    ],
    [packageWith({ descripton: "x" }), "/declarations/0", '"descripton".* Did you mean "description"?'],
    [
      packageWith({ compatibility: { os: [], architectures: [], kodon: "*" } }),
      "/declarations/0/compatibility",
      'Did you mean "kodeon"?',
    ],
    [packageWith({ description: { id: "a", en: 5 } }), "/declarations/0/description/en", "must be a text"],
    [packageWith({ description: 5 }), "/declarations/0/description", "must be a text"],
    [packageWith({ description: "a".repeat(501) }), "/declarations/0/description", "500 characters at most"],
    [packageWith({ description: { English: "a" } }), "/declarations/0/description", '"English" is no BCP 47'],
    [packageWith({ main: "../a" }), "/declarations/0/main", "path of a file in the package"],
    [packageWith({ main: "~/a" }), "/declarations/0/main", "path of a file in the package"],
    [packageWith({ main: "C:/a" }), "/declarations/0/main", "path of a file in the package"],
    [packageWith({ main: "./a" }), "/declarations/0/main", "path of a file in the package"],
    [packageWith({ main: "./~a" }), "/declarations/0/main", "path of a file in the package"],
    [packageWith({ files: ["!~/a"] }), "/declarations/0/files/0", "pattern"],
    [packageWith({ files: ["a", "./b"] }), "/declarations/0/files/1", "pattern"],
  ])("%#", (document, pointer, words) => {
    const fault = first(document);
    expect(fault?.pointer).toBe(pointer);
    expect(fault && renderIrFault(fault, "en")).toMatch(new RegExp(words.replaceAll("?", "\\?")));
  });

  test("a path that would read as something else without ./ is one", () => {
    for (const path of ["./~", "./~/a", "./c:/a", "./https:/a", "~a"])
      expect(told(packageWith({ main: path, files: [path, `!${path}`, "./!a"] })), path).toEqual([]);
  });

  test("500 characters are counted as people count them", () => {
    expect(told(packageWith({ description: "☕".repeat(500) }))).toEqual([]);
    expect(told(packageWith({ description: "\u{1F600}".repeat(500) }))).toEqual([]);
  });
});
