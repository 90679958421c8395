import type { Ir } from "../ir/ir.ts";
import type { IrBlock } from "../schema/types.ts";
import type { Change, Level, LonePackage, PackageDiff, VersionDiff } from "./change.ts";
import { compareLibraries, comparePackages } from "./compare-declarations.ts";
import { compareOffers } from "./compare-offers.ts";
import { type Declared, type Placed, sortDeclarations } from "./declarations.ts";
import { type Step, versionFinder } from "./free-version.ts";
import { noteInto } from "./note.ts";
import { pairVersions } from "./pair-versions.ts";
import { isEnough } from "./smallest-version.ts";

/**
 * Compares what two valid IRs say of their packages, and tells of each version that follows one of the old IR whether it
 * has risen enough. What names no version counts with the highest one: the package's offers, and the file's libraries. Every
 * other kind of declaration says nothing that a version promises. The order of declarations makes no difference.
 */
export function diffIr(before: Ir, after: Ir): VersionDiff {
  const old = sortDeclarations(before);
  const now = sortDeclarations(after);
  const libraries: Change[] = [];
  compareLibraries(old.libraries, now.libraries, noteInto(libraries));
  const isSole = old.packages.size === 1 && now.packages.size === 1;
  // Changes may be very many, and so may packages: what they share is looked at once.
  const shared: Shared = { own: isSole ? libraries : [], level: highestLevel(libraries) };
  const results = [...now.packages].map(([name, versions]) => diffPackage(name, versions, old, now, shared));
  const packages = results.flatMap((each) => each.packages);
  const gone = [...old.packages].flatMap(([name, versions]) => (now.packages.has(name) ? [] : versions));
  return {
    packages: inOrder(packages),
    shared: isSole || packages.length === 0 ? [] : libraries,
    added: inOrder(results.flatMap((each) => each.added)),
    removed: inOrder([...gone.map(toLone), ...results.flatMap((each) => each.removed)]),
  };
}

/** What changes to libraries come to: those to tell with a package, and how much they ask of every package. */
interface Shared {
  readonly own: readonly Change[];
  readonly level: Level | undefined;
}

/** The level of the change that asks the most; undefined where there is none. */
function highestLevel(changes: readonly Pick<Change, "level">[]): Level | undefined {
  return byWeight.find((level) => changes.some((change) => change.level === level));
}

const byWeight: readonly Level[] = ["breaking", "feature", "fix"];

type Package = Placed<IrBlock<"package">>;

function diffPackage(
  name: string,
  versions: readonly Package[],
  old: Declared,
  now: Declared,
  shared: Shared,
): Pick<VersionDiff, "packages" | "added" | "removed"> {
  const earlier = old.packages.get(name) ?? [];
  const { pairs, added, withdrawn } = pairVersions(earlier, versions);
  const findVersion = versionFinder(earlier.map(versionOf), versions.map(versionOf));
  const highest = pairs.at(-1)?.after;
  return {
    packages: pairs.map((pair) => {
      const changes: Change[] = [];
      const note = noteInto(changes);
      comparePackages(pair.before, pair.after, note);
      const isHighest = pair.after === highest;
      if (isHighest) compareOffers(old.offers.get(name) ?? [], now.offers.get(name) ?? [], note);
      const counted =
        isHighest && shared.level !== undefined ? [...changes, { level: shared.level }] : changes;
      const { before, after } = pair;
      const step = { from: versionOf(before), to: versionOf(after), level: highestLevel(counted) };
      const all = isHighest ? [...changes, ...shared.own] : changes;
      return judge({ package: name, pointer: after.pointer, changes: all }, step, findVersion(step));
    }),
    added: added.map(toLone),
    removed: withdrawn.map(toLone),
  };
}

function judge(
  about: Pick<PackageDiff, "package" | "pointer" | "changes">,
  { from, to, level }: Step,
  smallest: string | undefined,
): PackageDiff {
  return {
    package: about.package,
    declared: { from, to },
    pointer: about.pointer,
    ...(smallest !== undefined && { smallest }),
    enough: isEnough(from, to, level),
    changes: about.changes,
  };
}

function versionOf({ declaration }: Package): string {
  return declaration.version;
}

function toLone({ declaration, pointer }: Package): LonePackage {
  return { package: declaration.name, version: declaration.version, pointer };
}

/** As the declarations stand in their IR. */
function inOrder<Item extends { readonly pointer: string }>(items: readonly Item[]): Item[] {
  const indexOf = ({ pointer }: Item): number => Number(pointer.slice("/declarations/".length));
  return items.toSorted((one, other) => indexOf(one) - indexOf(other));
}
