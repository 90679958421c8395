import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { compile as typesOf } from "json-schema-to-typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { language } from "../packages/parser/src/schema/language.ts";
import { makeIrSchema } from "../packages/parser/src/schema/ir-schema.ts";
import type { LanguageSpec, PropertySpec } from "../packages/parser/src/schema/spec.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * The types that the compiler infers from the description, and those that the schema comes to. Each kind of declaration,
 * statement and expression is compared by itself, its members deeply: names, whether they may be missing, and values.
 * Functions are recursive, so that inside of one another their parts are known by name.
 */
const comparison = `
import type { Ir } from "@kodeon/parser";
import type { IrDeclaration, IrExpression, IrFunction, IrStatement, IrTarget } from "@kodeon/parser";
import type { Declaration, Expression, Function, KODEONIR, Statement, Target } from "./schema.ts";

type IsSame<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends (<T>() => T extends Other ? 1 : 2) ? true : false;

/** The recursive types of either side, which are compared one by one. */
interface Parts { declaration: unknown; function: unknown; target: unknown; expression: unknown; statement: unknown }
interface Inferred extends Parts {
  declaration: IrDeclaration; function: IrFunction; target: IrTarget; expression: IrExpression; statement: IrStatement;
}
interface Described extends Parts {
  declaration: Declaration; function: Function; target: Target; expression: Expression; statement: Statement;
}

type NameOf<Type, Side extends Parts> =
  { [Name in keyof Side]: IsSame<Type, Side[Name]> extends true ? Name : never }[keyof Side];
type Named<Type, Side extends Parts> = [NameOf<Type, Side>] extends [never]
  ? Plain<Type, Side>
  : { part: NameOf<Type, Side> };
type Plain<Type, Side extends Parts> = Type extends readonly (infer Item)[]
  ? Named<Item, Side>[]
  : Type extends object
    ? Members<Type, Side>
    : Type;
type Members<Type, Side extends Parts> = { -readonly [Key in keyof Type]: Named<Type[Key], Side> };

type ByTag<Union, Tag extends PropertyKey, Side extends Parts> = {
  [One in Union as One[Tag & keyof One] & string]: Members<One, Side>;
};
type All<Document, Side extends Parts> = ByTag<Side["declaration"], "kind", Side> & {
  [One in Side["statement"] | Side["expression"] as \`function \${One["type" & keyof One] & string}\`]: Members<One, Side>;
} & {
  document: Members<Document, Side>;
  function: Members<Side["function"], Side>;
  targets: keyof ByTag<Side["target"], "type", Side>;
  statements: keyof ByTag<Side["statement"], "type", Side>;
};

type One = All<Ir, Inferred>;
type Other = All<KODEONIR, Described>;
type Differing = {
  [Key in keyof One | keyof Other]: Key extends keyof One & keyof Other
    ? IsSame<One[Key], Other[Key]> extends true ? never : Key
    : Key;
}[keyof One | keyof Other];

export const whatDiffers: { [Key in Differing]: true } = {};
`;

const { paket } = language.blocks;
const warna = { type: "text", id: "Warna.", en: "Its colour." } as const;
const toko = { ir: "shop", id: "Toko.", en: "A shop." } as const;

/** Types that differ in one thing, and where that is to be noticed. */
const differences: readonly (readonly [title: string, types: () => Promise<string>, place: string])[] = [
  ...["kata_kunci", "versi", "utama"].map(
    (name) =>
      [`without the package's ${name} in the schema`, () => withoutProperty(name), "package"] as const,
  ),
  [
    "with a property that only the schema has",
    () => typesOfSchema({ paket: { ...paket, properties: { ...paket.properties, warna } } }),
    "package",
  ],
  ["with a block that only the schema has", () => typesOfSchema({ toko }), "shop"],
  ["with a member that is always there", changed(/else\?/, "else"), "function if"],
  [
    "with another type",
    changed(/(?<=AssignStatement \{[^}]*)declares: boolean/, "declares: string"),
    "function assign",
  ],
  ["without an operator", changed(/ \| "\*\*"/, ""), "function binary"],
  ["with another name", changed(/(?<=interface CallExpression \{[^}]*)named: /, "names: "), "function call"],
  ["without a statement", changed(/ \| EvaluateStatement/, ""), "function evaluate"],
  ["without a target", changed(/(?<=type Target = [^\n]*) \| IndexExpression/, ""), "targets"],
  ["with a file that is always named", changed(/file\?/, "file"), "document"],
  ["with another name in a section", changed(/(?<=interface Rollout \{[^}]*)stages/, "steps"), "update"],
];

const unchanged = typesOfSchema({});

describe("the types of the IR and its schema", () => {
  let said: readonly string[] = [];
  beforeAll(async () => {
    said = await compare(await Promise.all([unchanged, ...differences.map(([, types]) => types())]));
  }, 120_000);

  test("say the same", () => {
    expect(said[0]).toBe("");
  });

  test.each(differences.map(([title, , place], index) => [title, place, index + 1] as const))(
    "would not say the same %s",
    (_title, place, index) => {
      expect(said[index]).toMatch(new RegExp(`[' ]"?${place}"?[',]`));
    },
  );
});

function withoutProperty(name: string): Promise<string> {
  const { [name]: _, ...properties }: Readonly<Record<string, PropertySpec>> = paket.properties;
  return typesOfSchema({ paket: { ...paket, properties } });
}

function changed(pattern: RegExp, replacement: string): () => Promise<string> {
  return async () => {
    const types = await unchanged;
    expect(types).toMatch(pattern);
    return types.replace(pattern, replacement);
  };
}

/** The types that the schema comes to, with these blocks added to the description or changed in it. */
async function typesOfSchema(blocks: LanguageSpec["blocks"]): Promise<string> {
  const schema = makeIrSchema({ ...language, blocks: { ...language.blocks, ...blocks } });
  const types = await typesOf(structuredClone(schema) as Parameters<typeof typesOf>[0], "Ir", {
    ignoreMinAndMaxItems: true,
    bannerComment: "",
    format: false,
  });
  return types.replace(/\/\*\*[^]*?\*\//g, "");
}

/** What the type checker has to say of a comparison with each of these types; empty where it is content. */
async function compare(all: readonly string[]): Promise<readonly string[]> {
  const cache = `${root}node_modules/.cache/`;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(`${cache}ir-types-`);
  try {
    const config = {
      extends: "../../../test/tsconfig.json",
      compilerOptions: { types: [], paths: { "@kodeon/parser": ["../../../packages/parser/src/index.ts"] } },
      files: all.map((_, index) => `comparison-${index}.ts`),
      include: [],
    };
    writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(config));
    for (const [index, types] of all.entries()) {
      writeFileSync(`${folder}/schema-${index}.ts`, types);
      writeFileSync(
        `${folder}/comparison-${index}.ts`,
        comparison.replace("./schema.ts", `./schema-${index}.ts`),
      );
    }
    const lines = await checkTypes(folder);
    return all.map((_, index) => lines.filter((line) => line.includes(`-${index}.ts(`)).join("\n"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function checkTypes(folder: string): Promise<readonly string[]> {
  const compiler = `${root}node_modules/typescript/bin/tsc`;
  const { stdout } = await promisify(execFile)(process.execPath, [compiler, "-p", folder]).catch(
    (error: unknown) => ({ stdout: String((error as { readonly stdout?: unknown }).stdout) }),
  );
  return stdout.split("\n");
}
