import type { Ir } from "../ir/ir.ts";
import type { Change, Level, LonePackage, PackageDiff, VersionDiff } from "./change.ts";
import { compareLibraries, compareOffers, comparePackages } from "./compare-declarations.ts";
import { type Declared, sortDeclarations } from "./declarations.ts";
import { noteInto } from "./note.ts";
import { isEnough, smallestVersion } from "./smallest-version.ts";

/**
 * Compares what two valid IRs say of their packages, and tells of each that both declare whether its version has risen
 * enough. Its offers count with it, and so do the file's libraries; every other kind of declaration says nothing that a
 * version promises. The order of declarations makes no difference.
 */
export function diffIr(before: Ir, after: Ir): VersionDiff {
  const old = sortDeclarations(before);
  const now = sortDeclarations(after);
  const libraries: Change[] = [];
  compareLibraries(old.libraries, now.libraries, noteInto(libraries));
  const names = [...now.packages.keys()].filter((name) => old.packages.has(name));
  const isSole = names.length === 1 && old.packages.size === 1 && now.packages.size === 1;
  // Changes may be very many, and so may packages: what they share is looked at once.
  const level = highestLevel(libraries);
  return {
    packages: names.flatMap((name) => diffPackage(name, old, now, isSole ? libraries : [], level)),
    shared: isSole || names.length === 0 ? [] : libraries,
    added: loneIn(now, old),
    removed: loneIn(old, now),
  };
}

/** The level of the change that asks the most; undefined where there is none. */
function highestLevel(changes: readonly Pick<Change, "level">[]): Level | undefined {
  return byWeight.find((level) => changes.some((change) => change.level === level));
}

const byWeight: readonly Level[] = ["breaking", "feature", "fix"];

function diffPackage(
  name: string,
  old: Declared,
  now: Declared,
  own: readonly Change[],
  ofLibraries: Level | undefined,
): PackageDiff[] {
  const before = old.packages.get(name);
  const after = now.packages.get(name);
  if (before === undefined || after === undefined) return [];
  const changes: Change[] = [];
  const note = noteInto(changes);
  comparePackages(before, after, note);
  compareOffers(old.offers.get(name) ?? [], now.offers.get(name) ?? [], note);
  const declared = { from: before.declaration.version, to: after.declaration.version };
  const level = highestLevel(ofLibraries === undefined ? changes : [...changes, { level: ofLibraries }]);
  return [
    {
      package: name,
      declared,
      pointer: after.pointer,
      smallest: smallestVersion(declared.from, level),
      enough: isEnough(declared.from, declared.to, level),
      changes: [...changes, ...own],
    },
  ];
}

function loneIn(one: Declared, other: Declared): LonePackage[] {
  return [...one.packages].flatMap(([name, { declaration, pointer }]) =>
    other.packages.has(name) ? [] : [{ package: name, version: declaration.version, pointer }],
  );
}
