import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "../../packages/parser/dist/tree.js";
import { generateManifests } from "../generate.ts";
import { writeYaml, type Data } from "../write-data.ts";
import { jsonSchemaOf, shapesOf } from "./shape.ts";
import { writeConstants, writeModels } from "./write-typespec.ts";

/** The same manifests as each server reads them. */
export type Notation = "kodeon" | "yaml" | "typespec";

export const extensions = { kodeon: "kodeon", yaml: "yaml", typespec: "tsp" } as const;

/** What is measured on. */
export interface Content {
  /** One manifest of 1 KB and one of 1 MB. */
  readonly texts: Readonly<Record<Size, Readonly<Record<Notation, string>>>>;
  /** How many declarations the larger one has. */
  readonly declarations: number;
}

export const sizes = ["1 KB", "1 MB"] as const;
export type Size = (typeof sizes)[number];

const fileCount = 1000;

/** A folder with a thousand files. */
export interface Thousand {
  readonly folder: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

const large = generateManifests(1_000_000);
const blocks = JSON.parse(large.json) as readonly Data[];
const shapes = shapesOf(blocks);
const models = writeModels(shapes);

export const content: Content = {
  declarations: blocks.length,
  texts: {
    "1 KB": textsOf(generateManifests(1_000).kodeon, blocks.slice(0, 1)),
    "1 MB": textsOf(large.kodeon, blocks),
  },
};

function textsOf(kodeon: string, data: readonly Data[]): Readonly<Record<Notation, string>> {
  return {
    kodeon,
    yaml: `${writeYaml(data).trimStart()}\n`,
    typespec: `${models}\n${writeConstants(data, "manifes_")}`,
  };
}

/** Writes the schema that says of the YAML what the models say of the TypeSpec. */
export function writeSchema(folder: string): string {
  const path = join(folder, "schema.json");
  writeFileSync(path, JSON.stringify(jsonSchemaOf(shapes)));
  return path;
}

/**
 * Writes a thousand files of about 1 KB into a folder of their own, with an error in each. The first of the files in
 * TypeSpec imports all others.
 */
export function writeThousand(folder: string, notation: Notation): Thousand {
  const home = join(folder, notation);
  mkdirSync(home);
  const nameOf = (index: number): string =>
    notation === "typespec" && index === 0
      ? "main.tsp"
      : `${String(index).padStart(4, "0")}.${extensions[notation]}`;
  const files = pieces(notation).map((text, index) => ({
    path: join(home, nameOf(index)),
    text:
      notation === "typespec" && index === 0
        ? `${imports(nameOf)}\n${models}\n${spoil(text, notation)}`
        : spoil(text, notation),
  }));
  for (const { path, text } of files) writeFileSync(path, text);
  return { folder: home, files };
}

function imports(nameOf: (index: number) => string): string {
  return Array.from({ length: fileCount - 1 }, (_, index) => `import "./${nameOf(index + 1)}";`).join("\n");
}

/** One declaration a file; there are less than a thousand, so some come again. */
function pieces(notation: Notation): readonly string[] {
  const { segments } = parse(large.kodeon).tree;
  const all = blocks.map((block, index) => ({
    kodeon: segments[index]?.text ?? "",
    yaml: `${writeYaml([block]).trimStart()}\n`,
    typespec: (name: string) => writeConstants([block], name),
  }));
  // In YAML not every block has a text in quotes.
  const usable = all.filter(({ yaml }) => slipIn(yaml, 0, "yaml"));
  return Array.from({ length: fileCount }, (_, index) => {
    const piece = usable[index % usable.length];
    return notation === "typespec" ? (piece?.typespec(`manifes_${index}_`) ?? "") : (piece?.[notation] ?? "");
  });
}

/** Puts a sign where none belongs. */
function spoil(text: string, notation: Notation): string {
  const { offset } = slipIn(text, 0, notation) ?? { offset: text.length };
  return `${text.slice(0, offset)}?${text.slice(offset)}`;
}

/**
 * Where a slip of one character is an error in all notations: behind a short text in quotes that ends its line. `key` is
 * a pattern for the name before it.
 */
export function slipIn(
  text: string,
  from: number,
  notation: Notation,
  key = "[a-z_]+",
): { readonly offset: number; readonly indent: string } | undefined {
  const pattern = new RegExp(`^( +)${key}${notation === "kodeon" ? " =" : ":"} "[^"\\n]+"(?=,?\\n)`, "gm");
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found === null ? undefined : { offset: found.index + found[0].length, indent: found[1] ?? "" };
}
