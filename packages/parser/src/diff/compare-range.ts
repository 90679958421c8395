import intersects from "semver/ranges/intersects.js";
import isSubset from "semver/ranges/subset.js";
import type { ChangeKind } from "./change.ts";

/** What has become of a version range, by the versions that will do: prereleases count as npm counts them. */
export function compareRanges(before: string, after: string): ChangeKind {
  // To compare ranges takes the product of their alternatives, and somebody may have written very many.
  if (weightOf(before) * weightOf(after) > HEAVIEST) return "shifted";
  try {
    const isNarrower = isSubset(after, before);
    const isWider = isSubset(before, after);
    if (isNarrower) return isWider ? "stated" : "narrowed";
    if (isWider) return "widened";
    return intersects(before, after) ? "shifted" : "replaced";
  } catch {
    return "shifted";
  }
}

const HEAVIEST = 100;

/** How many alternatives there are, each counted by its length too. */
function weightOf(range: string): number {
  return range.split("||").length + Math.floor(range.length / 200);
}
