import parse from "semver/functions/parse.js";
import type { IrBlock } from "../schema/types.ts";
import type { Placed } from "./declarations.ts";

type Package = Placed<IrBlock<"package">>;

/** The versions of one package, by what they are compared with. */
export interface PairedVersions {
  /** From the lowest new version to the highest; an old one may be that of several. */
  readonly pairs: readonly { readonly before: Package; readonly after: Package }[];
  /** The new versions that come before all old ones and so have none to be compared with. */
  readonly added: readonly Package[];
  /** The releases that are gone and with which no new version is compared. */
  readonly withdrawn: readonly Package[];
}

/**
 * Pairs each new version with the same old one, else with the highest that is not above it, of its own first number before
 * others; a release with a release before pre-releases, which promise nothing. One that goes back is held against the
 * lowest that no other version is compared with.
 */
export function pairVersions(before: readonly Package[], after: readonly Package[]): PairedVersions {
  const found = new Map<Package, Package>();
  const same = new Map(before.toReversed().map((each) => [each.declaration.version, each]));
  const old = sortByVersion(before);
  const now = sortByVersion(after);
  // The highest so far, which is of the same first number where any is.
  let highest: Package | undefined;
  let highestRelease: Package | undefined;
  let next = 0;
  for (const { parsed, placed } of now) {
    for (let each = old[next]; each !== undefined && each.parsed.compare(parsed) <= 0; each = old[next]) {
      highest = each.placed;
      if (each.parsed.prerelease.length === 0) highestRelease = each.placed;
      next++;
    }
    const preferred = parsed.prerelease.length === 0 ? (highestRelease ?? highest) : highest;
    const partner = same.get(placed.declaration.version) ?? preferred;
    if (partner !== undefined) found.set(placed, partner);
  }
  const used = new Set([...found.values()].map(({ declaration }) => declaration.version));
  const free = old.filter(({ placed }) => !used.has(placed.declaration.version));
  for (const { placed } of now.toReversed()) {
    if (found.has(placed)) continue;
    const partner = free.shift();
    if (partner !== undefined) found.set(placed, partner.placed);
  }
  return {
    pairs: now.flatMap(({ placed }) => {
      const partner = found.get(placed);
      return partner === undefined ? [] : [{ before: partner, after: placed }];
    }),
    added: after.filter((each) => !found.has(each)),
    withdrawn: free.flatMap(({ parsed, placed }) => (parsed.prerelease.length === 0 ? [placed] : [])),
  };
}

type SemVer = NonNullable<ReturnType<typeof parse>>;

interface Parsed {
  readonly parsed: SemVer;
  readonly placed: Package;
}

/** From the lowest to the highest. */
function sortByVersion(packages: readonly Package[]): readonly Parsed[] {
  return packages
    .flatMap((placed) => {
      const parsed = parse(placed.declaration.version);
      return parsed === null ? [] : [{ parsed, placed }];
    })
    .toSorted((one, other) => one.parsed.compare(other.parsed) || one.parsed.compareBuild(other.parsed));
}
