import compareVersions from "semver/functions/compare.js";
import { shift, type Span } from "../text/span.ts";
import { type PackageVersions, versionsOf } from "./package-versions.ts";
import { createGraph, type PackageNode } from "./requirement-graph.ts";
import type { PackageSymbol, WorkspaceBlock } from "./symbols.ts";

/** What the files of a workspace tell one another. What it gives holds until a file changes; then it is asked again. */
export interface WorkspaceIndex {
  /** The packages of that name that the workspace introduces: by version, then by file and place. */
  packages(name: string): readonly PackageSymbol[];
  /** The names of all packages that some file introduces, requires or is about, in no particular order. */
  names(): Iterable<string>;
  /** The files that speak of a package: by its name in a label or in a requirement, sorted. */
  files(name: string): readonly string[];
  /** Where blocks stand of which a workspace has one: by file and place. */
  singletons(name: string): readonly (Span & { readonly file: string })[];
}

/** What rules ask, which do so for every block. */
export interface RuleIndex extends WorkspaceIndex {
  /** The versions of a package, looked up rather than looked for: every block that speaks of it asks. */
  versions(name: string): PackageVersions;
  /** A package among those that it requires, and those that these require. */
  node(symbol: PackageSymbol): PackageNode;
  /** The first of the singletons of that name, without the places of all others. */
  firstSingleton(name: string): (Span & { readonly file: string }) | undefined;
}

/** An index that blocks can be put into and taken out of. */
export interface MutableIndex<Block extends WorkspaceBlock> extends RuleIndex {
  put(blocks: readonly Block[]): void;
  /**
   * Takes blocks out and puts others in. Returns those whose findings this may change otherwise than by the places that
   * they point at.
   */
  update(gone: readonly Block[], come: readonly Block[]): ReadonlySet<Block>;
}

export function createIndex<Block extends WorkspaceBlock>(): MutableIndex<Block> {
  const packages = new Map<string, PackageSymbol[]>();
  const versions = new Map<string, PackageVersions>();
  const singletons = new Map<string, Block[]>();
  const mentions = new Map<string, Set<Block>>();
  const graph = createGraph(versionsNamed);

  function versionsNamed(name: string): PackageVersions {
    const symbols = packages.get(name);
    // Of names that nobody introduces nothing is kept: there is no end to them while one is being typed.
    if (symbols === undefined) return noVersions;
    let known = versions.get(name);
    if (known === undefined) versions.set(name, (known = versionsOf(symbols)));
    return known;
  }

  function add(each: Block): void {
    const { block, symbol } = each;
    if (symbol) {
      insert(packages, symbol.name, symbol, byVersion);
      versions.delete(symbol.name);
    }
    if (block.spec?.single) insert(singletons, block.name, each, byPlace);
    for (const name of each.mentions) {
      const known = mentions.get(name);
      if (known) known.add(each);
      else mentions.set(name, new Set([each]));
    }
  }

  function remove(blocks: readonly Block[]): void {
    withdraw(
      packages,
      blocks.flatMap(({ symbol }) => symbol ?? []),
      ({ name }) => name,
    );
    withdraw(
      singletons,
      blocks.filter(({ block }) => block.spec?.single),
      ({ block }) => block.name,
    );
    for (const each of blocks) {
      if (each.symbol) versions.delete(each.symbol.name);
      for (const name of each.mentions) {
        const known = mentions.get(name);
        known?.delete(each);
        if (known?.size === 0) mentions.delete(name);
      }
    }
  }

  /** The blocks that speak of these packages, or of packages that require them, however far away. */
  function addAffected(names: Iterable<string>, affected: Set<Block>): void {
    const seen = new Set(names);
    // A set that grows while it is walked is walked to its end.
    for (const name of seen) {
      for (const each of mentions.get(name) ?? []) {
        affected.add(each);
        if (each.symbol) seen.add(each.symbol.name);
      }
    }
  }

  return {
    put(blocks) {
      for (const each of blocks) add(each);
    },
    packages: (name) => packages.get(name) ?? [],
    files: (name) => [...new Set([...(mentions.get(name) ?? [])].map(({ file }) => file))].sort(),
    names: () => mentions.keys(),
    singletons: (name) => (singletons.get(name) ?? []).map(placeOfHead),
    versions: versionsNamed,
    node: (symbol) => graph.node(symbol),
    firstSingleton(name) {
      const first = singletons.get(name)?.[0];
      return first && placeOfHead(first);
    },
    update(gone, come) {
      const affected = new Set<Block>();
      const names = changedNames(gone, come);
      // Who was affected before may no longer be so afterwards, and the other way round.
      addAffected(names, affected);
      remove(gone);
      for (const each of come) add(each);
      addAffected(names, affected);
      for (const { symbol } of affected) if (symbol) graph.forget(symbol);
      for (const [before, after] of samePackages(gone, come, names)) graph.replace(before, after);
      for (const name of new Set([...gone, ...come].map(({ block }) => block.name))) {
        for (const each of singletons.get(name) ?? []) affected.add(each);
      }
      return affected;
    },
  };
}

const noVersions = versionsOf([]);

function insert<Value>(
  map: Map<string, Value[]>,
  key: string,
  value: Value,
  compare: (a: Value, b: Value) => number,
): void {
  const values = map.get(key);
  if (values === undefined) {
    map.set(key, [value]);
    return;
  }
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(values[middle] as Value, value) <= 0) low = middle + 1;
    else high = middle;
  }
  values.splice(low, 0, value);
}

/** Takes values out of the lists that they stand in, of each list all at once: there may be very many. */
function withdraw<Value>(
  map: Map<string, Value[]>,
  values: readonly Value[],
  keyOf: (value: Value) => string,
): void {
  const gone = new Set(values);
  for (const key of new Set(values.map(keyOf))) {
    const left = (map.get(key) ?? []).filter((each) => !gone.has(each));
    if (left.length > 0) map.set(key, left);
    else map.delete(key);
  }
}

/** The names of packages that are not introduced as before, as far as others can tell. */
function changedNames(gone: readonly WorkspaceBlock[], come: readonly WorkspaceBlock[]): Set<string> {
  const before = summaries(gone);
  const after = summaries(come);
  return new Set([...before.keys(), ...after.keys()].filter((name) => before.get(name) !== after.get(name)));
}

/** The symbols, before and after, of packages whose names are not among those that have changed. */
function samePackages(
  gone: readonly WorkspaceBlock[],
  come: readonly WorkspaceBlock[],
  changed: ReadonlySet<string>,
): readonly (readonly [PackageSymbol, PackageSymbol])[] {
  const [before, after] = [gone, come].map((blocks) =>
    blocks
      .flatMap(({ symbol }) => (symbol && !changed.has(symbol.name) ? [symbol] : []))
      .toSorted((a, b) => compare(a.name, b.name)),
  );
  // Of such a name there are as many as before, in the same order.
  return (before ?? []).flatMap((symbol, i) => (after?.[i] ? [[symbol, after[i]] as const] : []));
}

/** What other blocks may ask of packages, as a text by name. */
function summaries(blocks: readonly WorkspaceBlock[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { symbol } of blocks) {
    if (symbol === undefined) continue;
    const { name, version, licence, requirements } = symbol;
    const needs = requirements.map((each) => [each.name, each.range, each.section]);
    found.set(name, `${found.get(name) ?? ""}${JSON.stringify([version, licence, needs])}`);
  }
  return found;
}

/** Where the word stands that names a block. */
function placeOfHead({ file, block: { node }, offset }: WorkspaceBlock): Span & { readonly file: string } {
  return { file, ...shift(node.words[0] ?? node, offset) };
}

function byVersion(a: PackageSymbol, b: PackageSymbol): number {
  if (a.version !== undefined && b.version !== undefined) {
    const order = compareVersions(a.version, b.version);
    if (order !== 0) return order;
  } else if (a.version !== b.version) {
    return a.version === undefined ? -1 : 1;
  }
  return compare(a.file, b.file) || a.span.start - b.span.start;
}

function byPlace(a: WorkspaceBlock, b: WorkspaceBlock): number {
  return compare(a.file, b.file) || a.offset - b.offset;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
