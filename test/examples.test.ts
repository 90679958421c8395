import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { compile } from "../packages/parser/src/index.ts";
import {
  language,
  type BlockSpec,
  type LanguageSpec,
  type PropertySpec,
  type SectionSpec,
} from "../packages/parser/src/language.ts";
import type * as tree from "../packages/parser/src/tree.ts";
import { parse } from "../packages/parser/src/tree.ts";

const folder = new URL("../examples/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
const examples = files.filter((name) => name.endsWith(".kodeon"));
const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");
const irOf = (name: string): string => name.replace(/\.kodeon$/, ".ir.json");

describe.each(examples)("%s", (name) => {
  const { ir, diagnostics } = compile(read(name));
  test("compiles without a word", () => {
    expect(diagnostics).toEqual([]);
  });
  test("has its IR beside it", () => {
    expect(`${JSON.stringify(ir, null, 2)}\n`).toBe(read(irOf(name)));
  });
});

test("every committed IR has its example", () => {
  const irs = files.filter((name) => name.endsWith(".ir.json"));
  expect(irs.toSorted()).toEqual(examples.map(irOf).toSorted());
});

// What the examples together make use of.

const nodes = examples.flatMap((name) =>
  parse(read(name)).tree.segments.flatMap(({ declaration }) => nodesIn(declaration)),
);
const blocks: LanguageSpec["blocks"] = language.blocks;

test("the examples use every block, section and property, under each of its names", () => {
  const used = new Set(nodes.flatMap((node) => (node.kind === "declaration" ? namesUsedIn(node) : [])));
  const all = Object.entries(blocks).flatMap(([name, spec]) => namesIn(name, spec));
  expect(all.filter((name) => !used.has(name))).toEqual([]);
});

test("the examples use every kind of node", () => {
  const kinds: Record<Exclude<tree.Node["kind"], "damage" | "bare" | "missing">, true> = {
    declaration: true,
    property: true,
    section: true,
    requirement: true,
    range: true,
    function: true,
    name: true,
    string: true,
    number: true,
    boolean: true,
    null: true,
    list: true,
    map: true,
    "map-entry": true,
    call: true,
    argument: true,
    member: true,
    index: true,
    unary: true,
    binary: true,
    if: true,
    "for-range": true,
    "for-each": true,
    while: true,
    try: true,
    return: true,
    throw: true,
    break: true,
    continue: true,
    assignment: true,
    "expression-statement": true,
  };
  expect(new Set(nodes.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
});

test("the examples use every operator", () => {
  const binary: Record<tree.BinaryOperator, true> = {
    atau: true,
    dan: true,
    "==": true,
    "!=": true,
    "<": true,
    "<=": true,
    ">": true,
    ">=": true,
    "+": true,
    "-": true,
    "*": true,
    "/": true,
    "%": true,
    "**": true,
  };
  const unary: Record<tree.UnaryOperator, true> = { bukan: true, "-": true };
  const range: Record<tree.RangeOperator, true> = {
    ">=": true,
    ">": true,
    "<=": true,
    "<": true,
    "==": true,
    "!=": true,
    "^": true,
    "~": true,
  };
  const used = (kind: "binary" | "unary" | "range"): ReadonlySet<string> =>
    new Set(nodes.flatMap((node) => (node.kind === kind ? [node.operator] : [])));
  expect(used("binary")).toEqual(new Set(Object.keys(binary)));
  expect(used("unary")).toEqual(new Set(Object.keys(unary)));
  expect(used("range")).toEqual(new Set(Object.keys(range)));
});

test("the examples use every form that a statement can take", () => {
  const tries = nodes.filter((node) => node.kind === "try");
  const ifs = nodes.filter((node) => node.kind === "if");
  const forms = {
    "else if": ifs.some(({ branches }) => branches.length > 1),
    else: ifs.some(({ otherwise }) => otherwise),
    "catch with a name": tries.some(({ handler }) => handler?.variable),
    "catch without a name": tries.some(({ handler }) => handler && !handler.variable),
    "finally alone": tries.some(({ handler, finalizer }) => finalizer && !handler),
    "catch and finally": tries.some(({ handler, finalizer }) => finalizer && handler),
    "return without a value": nodes.some((node) => node.kind === "return" && !node.value),
    "return with a value": nodes.some((node) => node.kind === "return" && node.value),
    "assignment with buat": nodes.some((node) => node.kind === "assignment" && node.declares),
    "assignment without buat": nodes.some((node) => node.kind === "assignment" && !node.declares),
    "assignment to a member": nodes.some(
      (node) => node.kind === "assignment" && node.target.kind === "member",
    ),
    "assignment to an index": nodes.some(
      (node) => node.kind === "assignment" && node.target.kind === "index",
    ),
    "named argument": nodes.some((node) => node.kind === "argument" && node.name),
  };
  expect(Object.entries(forms).filter(([, isUsed]) => !isUsed)).toEqual([]);
});

/** A node and all nodes below it, whatever they hang by. */
function nodesIn(value: unknown): tree.Node[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.values(value).flatMap(nodesIn);
  // In a tree, whatever has a kind is a node.
  return "kind" in value ? [value as tree.Node, ...below] : below;
}

type HolderSpec = BlockSpec | SectionSpec;

/** Every path that can be written, by the description: `paket`, `paket.versi`, `ulasan_paket.penilaian`. */
function namesIn(path: string, spec: HolderSpec): string[] {
  const short = (spec.aliases ?? []).map((alias) => path.replace(/[^.]*$/, alias));
  const properties = Object.entries(spec.properties ?? {}).flatMap(([name, property]) => [
    `${path}.${name}`,
    ...(property.aliases ?? []).map((alias) => `${path}.${alias}`),
    ...fieldsOf(property).map((field) => `${path}.${name}.${field}`),
  ]);
  const sections = Object.entries(spec.sections ?? {}).flatMap(([name, section]) =>
    namesIn(`${path}.${name}`, section),
  );
  const others = [
    ...("requirements" in spec ? ["a requirement"] : []),
    ...("open" in spec ? ["a free name"] : []),
    ...("functions" in spec ? ["a function"] : []),
  ];
  return [path, ...short, ...properties, ...sections, ...others.map((other) => `${path}.${other}`)];
}

function fieldsOf(property: PropertySpec): string[] {
  return property.type === "record" ? Object.keys(property.fields) : [];
}

/** The same paths for what is written in a declaration. */
function namesUsedIn({ words, entries }: tree.Declaration): string[] {
  const word = words[0] ? textOf(words[0]) : "";
  const found = Object.entries(blocks).find(
    ([name, { aliases }]) => name === word || aliases?.includes(word),
  );
  if (found === undefined) return [];
  const [name, spec] = found;
  return [word, ...namesUsedBy(entries, name, spec)];
}

function namesUsedBy(entries: readonly tree.Entry[], path: string, spec: HolderSpec | undefined): string[] {
  return entries.flatMap((entry) => {
    if (entry.kind === "function") return [`${path}.a function`];
    if (entry.kind === "requirement") return [`${path}.a requirement`];
    if (entry.kind === "damage") return [];
    const name = textOf(entry.key);
    const inner = `${path}.${name}`;
    if (entry.kind === "section")
      return [inner, ...namesUsedBy(entry.entries, inner, spec?.sections?.[name])];
    if (spec && "requirements" in spec) return [`${path}.a requirement`];
    const keys = nodesIn(entry.value).flatMap((node) =>
      node.kind === "map-entry" ? [textOf(node.key)] : [],
    );
    const known = namesIn(path, spec ?? { id: "", en: "" });
    return [known.includes(inner) ? inner : `${path}.a free name`, ...keys.map((key) => `${inner}.${key}`)];
  });
}

function textOf(key: tree.Key): string {
  return key.kind === "string" ? key.value : key.text;
}

const samples = process.env["KODEON_SAMPLES"];
if (samples !== undefined) {
  const place = pathToFileURL(`${samples}/`);
  const names = readdirSync(place).filter((name) => name.endsWith(".kodeon"));
  test.each(names)("the sample %s compiles without an error", (name) => {
    const { diagnostics } = compile(readFileSync(new URL(name, place), "utf8"));
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });
}
