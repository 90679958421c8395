import compare from "semver/functions/compare.js";
import type { Level } from "./change.ts";
import { isEnough, smallestVersion } from "./smallest-version.ts";

/** A new version of a package with the old one that it follows, and what has changed between them. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly level: Level | undefined;
}

/**
 * Tells the smallest version that is enough for a step and can be published: one that the old versions do not have, nor the
 * new ones beside it, nor what was told for another step that has to rise. Where an old version has the number it rises
 * once more by what has changed, since that version is the one to be compared with then; where a new one has it, by the
 * least. Build metadata make no difference. Undefined where no number is left.
 */
export function versionFinder(
  old: readonly string[],
  now: readonly string[],
): (step: Step) => string | undefined {
  const released = new Set(old.map(withoutBuild));
  const declared = new Set(now.map(withoutBuild));
  const told = new Set<string>();
  // Where a search for one step has led, the next need not go again: there may be very many versions in a row.
  const jumps = new Map<string, string | undefined>();

  return ({ from, to, level }) => {
    const enough = isEnough(from, to, level);
    const own = withoutBuild(to);
    const isFree = (version: string): boolean => {
      const plain = withoutBuild(version);
      if (told.has(plain) || (declared.has(plain) && plain !== own)) return false;
      // Who has changed nothing keeps the version that is released.
      return !released.has(plain) || version === from;
    };
    const passed: string[] = [];
    let version = smallestVersion(from, level);
    while (version !== undefined && !isFree(version)) {
      const key = `${level} ${version}`;
      passed.push(key);
      version = jumps.has(key)
        ? jumps.get(key)
        : smallestVersion(version, released.has(withoutBuild(version)) ? (level ?? "fix") : "fix");
    }
    for (const key of passed) jumps.set(key, version);
    // The step's own version is taken for all steps but this one, and may have been jumped over.
    if (enough && passed.length > 0 && (version === undefined || isBelow(to, version)) && !told.has(own))
      return to;
    if (!enough && version !== undefined) told.add(withoutBuild(version));
    return version;
  };
}

function isBelow(version: string, other: string): boolean {
  return !version.includes("-") && compare(version, other) < 0;
}

function withoutBuild(version: string): string {
  return version.split("+", 1)[0] ?? version;
}
