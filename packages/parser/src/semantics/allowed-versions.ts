import type Comparator from "semver/classes/comparator.js";
import Range from "semver/classes/range.js";
import SemVer from "semver/classes/semver.js";
import type { PackageSymbol, RequirementSymbol } from "./symbols.ts";

// Each is compared with many others, and reading the text takes ten times as long as comparing.
const versions = new WeakMap<PackageSymbol, SemVer>();
const ranges = new WeakMap<RequirementSymbol, Range | undefined>();

/** Longer ranges are not looked into: the time to read one grows with its square. */
const longest = 4000;

/**
 * Of the symbols of a package, which are sorted by version, those that a requirement takes. Of what lies outside of its
 * range nothing is looked at. A version or a range that is not valid is no reason to look away: they come as well.
 */
export function allowedVersions(
  requirement: RequirementSymbol,
  symbols: readonly PackageSymbol[],
): Iterable<PackageSymbol> {
  const range = rangeOf(requirement);
  if (range === undefined) return symbols;
  if (symbols.length > few) return searchVersions(range, symbols);
  return symbols.filter((symbol) => symbol.version === undefined || range.test(versionOf(symbol)));
}

/** Among so many it takes longer to search than to look at all. */
const few = 8;

function* searchVersions(range: Range, symbols: readonly PackageSymbol[]): Generator<PackageSymbol> {
  const first = firstIndex(symbols, 0, (symbol) => symbol.version !== undefined);
  for (let i = 0; i < first; i++) yield symbols[i] as PackageSymbol;
  for (const comparators of range.set) {
    const begin = firstIndex(symbols, first, (symbol) => comparators.every((each) => isAbove(each, symbol)));
    const end = firstIndex(symbols, begin, (symbol) => !comparators.every((each) => isBelow(each, symbol)));
    for (let i = begin; i < end; i++) {
      const symbol = symbols[i] as PackageSymbol;
      const version = versionOf(symbol);
      // Whether a range takes a prerelease depends on more than its ends.
      if (version.prerelease.length === 0 || range.test(version)) yield symbol;
    }
  }
}

/** Whether a requirement takes one of them. */
export function isAllowed(requirement: RequirementSymbol, symbols: readonly PackageSymbol[]): boolean {
  return allowedVersions(requirement, symbols)[Symbol.iterator]().next().done !== true;
}

/** Whether a version is not too low for a comparator; what is not too low is followed by no other that is. */
function isAbove({ operator, semver }: Comparator, symbol: PackageSymbol): boolean {
  if (operator.startsWith("<") || typeof semver.version !== "string") return true;
  const order = versionOf(symbol).compare(semver);
  return operator === ">" ? order > 0 : order >= 0;
}

/** Whether a version is not too high for a comparator. */
function isBelow({ operator, semver }: Comparator, symbol: PackageSymbol): boolean {
  // What takes any version has none of its own.
  if (operator.startsWith(">") || typeof semver.version !== "string") return true;
  const order = versionOf(symbol).compare(semver);
  return operator === "<" ? order < 0 : order <= 0;
}

/** The first index from `from` on at which something holds that holds at all later ones, too. */
function firstIndex(
  symbols: readonly PackageSymbol[],
  from: number,
  holds: (symbol: PackageSymbol) => boolean,
): number {
  let low = from;
  let high = symbols.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(symbols[middle] as PackageSymbol)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function rangeOf(requirement: RequirementSymbol): Range | undefined {
  if (!ranges.has(requirement)) ranges.set(requirement, readRange(requirement.range));
  return ranges.get(requirement);
}

function readRange(range: string | undefined): Range | undefined {
  if (range === undefined || range.length > longest) return undefined;
  try {
    return new Range(range);
  } catch {
    return undefined;
  }
}

function versionOf(symbol: PackageSymbol): SemVer {
  let version = versions.get(symbol);
  if (version === undefined) versions.set(symbol, (version = new SemVer(symbol.version ?? "")));
  return version;
}
