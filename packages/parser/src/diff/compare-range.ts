import type { ChangeKind } from "./change.ts";
import { type VersionSet, versionsIn } from "./version-set.ts";
import { doMeet, isWithin } from "./version-span.ts";

/** What has become of a version range, by the versions that will do: prereleases count as npm counts them. */
export function compareRanges(before: string, after: string): ChangeKind {
  const old = versionsIn(before);
  const now = versionsIn(after);
  const isNarrower = isPartOf(now, old);
  const isWider = isPartOf(old, now);
  if (isNarrower && isWider) return "stated";
  if (isWider) return "widened";
  if (isNarrower && !isEmpty(now)) return "narrowed";
  const isShared = doMeet(old.releases, now.releases) || doMeet(old.prereleases, now.prereleases);
  return isShared ? "shifted" : "replaced";
}

function isPartOf(inner: VersionSet, outer: VersionSet): boolean {
  return isWithin(inner.releases, outer.releases) && isWithin(inner.prereleases, outer.prereleases);
}

function isEmpty({ releases, prereleases }: VersionSet): boolean {
  return releases.length + prereleases.length === 0;
}
