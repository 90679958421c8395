import compareVersions from "semver/functions/compare.js";
import type { Span } from "../text/span.ts";
import type { BoundBlock } from "./bound.ts";
import type { FileSymbols, PackageSymbol } from "./symbols.ts";

/** What the files of a workspace tell one another. */
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

/** An index that files can be put into and taken out of. */
export interface MutableIndex extends WorkspaceIndex {
  /** Puts a file in, or in another's place, or takes it out. */
  put(file: string, symbols: FileSymbols | undefined): void;
  /** The same, and returns the files whose findings this may change otherwise than by the places in `file` that they point at. */
  update(file: string, symbols: FileSymbols | undefined): ReadonlySet<string>;
}

export function createIndex(): MutableIndex {
  const files = new Map<string, FileSymbols>();
  const packages = new Map<string, PackageSymbol[]>();
  const singletons = new Map<string, (Span & { file: string })[]>();
  const mentions = new Map<string, Set<string>>();
  /** By the name of what is required: the files that require it, and which of their packages do. */
  const dependents = new Map<string, Map<string, Set<string>>>();

  function remove(file: string, symbols: FileSymbols): void {
    for (const { name } of symbols.packages) {
      replace(
        packages,
        name,
        (packages.get(name) ?? []).filter((each) => each.file !== file),
      );
    }
    for (const { name } of symbols.singletons) {
      replace(
        singletons,
        name,
        (singletons.get(name) ?? []).filter((each) => each.file !== file),
      );
    }
    for (const name of symbols.mentions) {
      const known = mentions.get(name);
      known?.delete(file);
      if (known?.size === 0) mentions.delete(name);
      dependents.get(name)?.delete(file);
      if (dependents.get(name)?.size === 0) dependents.delete(name);
    }
  }

  function add(file: string, symbols: FileSymbols): void {
    for (const each of symbols.packages) {
      replace(packages, each.name, [...(packages.get(each.name) ?? []), each].sort(byVersion));
    }
    for (const { name, span } of symbols.singletons) {
      replace(singletons, name, [...(singletons.get(name) ?? []), { ...span, file }].sort(byPlace));
    }
    for (const name of symbols.mentions) {
      const known = mentions.get(name);
      if (known) known.add(file);
      else mentions.set(name, new Set([file]));
    }
    for (const { name, requirements } of symbols.packages) {
      for (const required of requirements) {
        const byFile = dependents.get(required.name) ?? new Map<string, Set<string>>();
        dependents.set(required.name, byFile);
        byFile.set(file, (byFile.get(file) ?? new Set()).add(name));
      }
    }
  }

  /** The files that speak of these packages, or of packages that require them, however far away. */
  function affectedBy(names: Iterable<string>): Set<string> {
    const affected = new Set<string>();
    const seen = new Set(names);
    for (const name of seen) {
      for (const file of mentions.get(name) ?? []) affected.add(file);
      // A set that grows while it is walked is walked to its end.
      for (const dependent of dependents.get(name)?.values() ?? []) {
        for (const each of dependent) seen.add(each);
      }
    }
    return affected;
  }

  function put(file: string, symbols: FileSymbols | undefined): void {
    const before = files.get(file);
    if (before) remove(file, before);
    if (symbols) {
      files.set(file, symbols);
      add(file, symbols);
    } else {
      files.delete(file);
    }
  }

  return {
    put,
    packages: (name) => packages.get(name) ?? [],
    files: (name) => [...(mentions.get(name) ?? [])].sort(),
    names: () => mentions.keys(),
    singletons: (name) => singletons.get(name) ?? [],
    update(file, symbols) {
      const before = files.get(file);
      const affected = new Set([file]);
      const names = changedNames(before, symbols);
      // Who was affected before may no longer be so afterwards, and the other way round.
      for (const each of affectedBy(names)) affected.add(each);
      put(file, symbols);
      for (const each of affectedBy(names)) affected.add(each);
      for (const { name } of [...(before?.singletons ?? []), ...(symbols?.singletons ?? [])]) {
        for (const each of singletons.get(name) ?? []) affected.add(each.file);
      }
      return affected;
    },
  };
}

function replace<Value>(map: Map<string, Value[]>, key: string, values: Value[]): void {
  if (values.length > 0) map.set(key, values);
  else map.delete(key);
}

/** The packages that are not introduced as they were before, their places aside. */
function changedNames(before: FileSymbols | undefined, after: FileSymbols | undefined): Set<string> {
  // A block stands in a file more than once where its text does.
  const times = new Map<BoundBlock, number>();
  const names = new Map<BoundBlock, string>();
  const count = (symbols: FileSymbols | undefined, step: number): void => {
    for (const { block, name } of symbols?.packages ?? []) {
      times.set(block, (times.get(block) ?? 0) + step);
      names.set(block, name);
    }
  };
  count(before, -1);
  count(after, 1);
  return new Set([...names].flatMap(([block, name]) => (times.get(block) === 0 ? [] : [name])));
}

function byVersion(a: PackageSymbol, b: PackageSymbol): number {
  if (a.version !== undefined && b.version !== undefined) {
    const order = compareVersions(a.version, b.version);
    if (order !== 0) return order;
  } else if (a.version !== b.version) {
    return a.version === undefined ? -1 : 1;
  }
  return byPlace({ ...a.span, file: a.file }, { ...b.span, file: b.file });
}

function byPlace(a: Span & { file: string }, b: Span & { file: string }): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start - b.start;
}
