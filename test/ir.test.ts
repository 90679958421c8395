import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { compile, lower, type Ir, type IrBlock, type IrDeclaration } from "../packages/parser/src/index.ts";
import { parse } from "../packages/parser/src/tree.ts";

const root = new URL("../", import.meta.url).pathname;
const examples = globSync("examples/**/*.kodeon", { cwd: root }).sort();

describe.each(examples)("%s", (file) => {
  const text = readFileSync(root + file, "utf8").replaceAll("\r\n", "\n");
  const expected = JSON.stringify(compile(text).ir);

  test.each([
    ["CRLF", (source: string) => source.replaceAll("\n", "\r\n")],
    ["lone CR", (source: string) => source.replaceAll("\n", "\r")],
    ["a byte order mark", (source: string) => `\ufeff${source}`],
    ["no line break at the end", (source: string) => source.trimEnd()],
  ])("means the same with %s", (_, change) => {
    expect(JSON.stringify(compile(change(text)).ir)).toBe(expected);
  });

  test("means the same to whoever looks at its tree", () => {
    expect(JSON.stringify(lower(parse(text).tree))).toBe(expected);
  });
});

test("a file's IR bears the name that it is given", () => {
  const { ir } = compile("cari_paket:\n", { file: "a/b.kodeon" });
  expect(Object.keys(ir ?? {})[0]).toBe("file");
  expect(ir?.file).toBe("a/b.kodeon");
});

test("a broken file has an IR to look at, without what is not valid", () => {
  const { tree } = parse('paket "kopi":\n    versi = "1.0.0"\n    lisensi = "salah"\n    kategori =\n');
  expect(lower(tree).declarations).toMatchObject([{ kind: "package", name: "kopi", version: "1.0.0" }]);
  expect(lower(tree).declarations[0]).not.toHaveProperty("license");
});

test("the types of the IR are those of the description", () => {
  const useTypes = (ir: Ir, declaration: IrDeclaration, license: IrBlock<"license">): unknown[] => {
    const values: unknown[] = [
      ir.declarations,
      declaration.kind,
      license.price?.minor,
      license.trial.enabled,
    ];
    if (declaration.kind === "package")
      values.push(declaration.compatibility.os, declaration.dependencies[0]?.name);
    if (declaration.kind === "search") values.push(declaration.sort_order satisfies "asc" | "desc");
    // @ts-expect-error the IR speaks English
    values.push(license.harga);
    // @ts-expect-error a licence has no such thing
    values.push(license.features.commerce);
    // @ts-expect-error the price may be left out
    values.push(license.price.minor);
    // @ts-expect-error no declaration is of this kind
    values.push(declaration.kind === "paket");
    return values;
  };
  expect(useTypes).toBeTypeOf("function");
});
