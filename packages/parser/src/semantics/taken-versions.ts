import type Comparator from "semver/classes/comparator.js";
import Range from "semver/classes/range.js";
import SemVer from "semver/classes/semver.js";
import type { PackageVersions } from "./package-versions.ts";
import type { PackageSymbol, RequirementSymbol } from "./symbols.ts";

/** Nobody looks further into the past of a package than these versions. */
const most = 10;

// Each is asked for again and again, by every package that leads there.
const known = new WeakMap<RequirementSymbol, { of: PackageVersions; taken: readonly PackageSymbol[] }>();
const read = new WeakMap<PackageSymbol, SemVer>();

/**
 * Of the versions of a package the newest that a requirement takes, by npm's rules, the newest first. A version or a
 * range that is not valid is no reason to look away: such versions come last, and such a range takes any.
 */
export function takenVersions(
  requirement: RequirementSymbol,
  versions: PackageVersions,
): readonly PackageSymbol[] {
  const before = known.get(requirement);
  if (before?.of === versions) return before.taken;
  const taken = [...searchVersions(rangeOf(requirement), versions), ...versions.unknown.slice(0, most)];
  known.set(requirement, { of: versions, taken });
  return taken;
}

function searchVersions(
  range: Range | undefined,
  { releases, prereleases }: PackageVersions,
): readonly PackageSymbol[] {
  if (range === undefined) return newestOf([...releases.slice(-most), ...prereleases.slice(-most)]);
  const found = new Set<PackageSymbol>();
  const take = (from: readonly PackageSymbol[], { begin, end }: Stretch): void => {
    for (let i = Math.max(begin, end - most); i < end; i++) found.add(from[i] as PackageSymbol);
  };
  for (const comparators of range.set) {
    take(releases, stretchOf(releases, comparators));
    // A prerelease is taken only where a comparator names one of the same version.
    for (const { semver } of comparators) {
      if (!isVersion(semver) || semver.prerelease.length === 0) continue;
      const { begin, end } = stretchOf(prereleases, comparators);
      take(prereleases, {
        begin: Math.max(
          begin,
          firstIndex(prereleases, (each) => each.compareMain(semver) >= 0),
        ),
        end: Math.min(
          end,
          firstIndex(prereleases, (each) => each.compareMain(semver) > 0),
        ),
      });
    }
  }
  return newestOf([...found]);
}

function newestOf(symbols: readonly PackageSymbol[]): readonly PackageSymbol[] {
  return symbols.toSorted((one, other) => versionOf(other).compare(versionOf(one))).slice(0, most);
}

interface Stretch {
  readonly begin: number;
  readonly end: number;
}

/** Where among sorted versions those stand that are neither too low nor too high for any of the comparators. */
function stretchOf(symbols: readonly PackageSymbol[], comparators: readonly Comparator[]): Stretch {
  return {
    begin: firstIndex(symbols, (version) => comparators.every((each) => isAbove(version, each))),
    end: firstIndex(symbols, (version) => !comparators.every((each) => isBelow(version, each))),
  };
}

function isAbove(version: SemVer, { operator, semver }: Comparator): boolean {
  if (operator.startsWith("<") || !isVersion(semver)) return true;
  const order = version.compare(semver);
  return operator === ">" ? order > 0 : order >= 0;
}

function isBelow(version: SemVer, { operator, semver }: Comparator): boolean {
  if (operator.startsWith(">") || !isVersion(semver)) return true;
  const order = version.compare(semver);
  return operator === "<" ? order < 0 : order <= 0;
}

/** What takes any version has none of its own, whatever its type says. */
function isVersion({ version }: SemVer): boolean {
  return typeof version === "string";
}

/** The first index at which something holds that holds at all later ones, too. */
function firstIndex(symbols: readonly PackageSymbol[], holds: (version: SemVer) => boolean): number {
  let low = 0;
  let high = symbols.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(versionOf(symbols[middle] as PackageSymbol))) high = middle;
    else low = middle + 1;
  }
  return low;
}

function rangeOf({ range }: RequirementSymbol): Range | undefined {
  if (range === undefined) return undefined;
  try {
    return new Range(range);
  } catch {
    return undefined;
  }
}

function versionOf(symbol: PackageSymbol): SemVer {
  let version = read.get(symbol);
  if (version === undefined) read.set(symbol, (version = new SemVer(symbol.version ?? "")));
  return version;
}
