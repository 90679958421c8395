import compare from "semver/functions/compare.js";
import increment from "semver/functions/inc.js";
import parse from "semver/functions/parse.js";
import type { Level } from "./change.ts";

/**
 * The smallest version that is enough after one, by SemVer 2.0.0. Sections 4 and 8 leave open what 0.x promises: here
 * its second number is raised by what breaks and its third by all else. After a pre-release, which promises nothing
 * (section 9), the next one is enough. Where nothing has changed the same version is.
 */
export function smallestVersion(from: string, level: Level | undefined): string {
  const old = parse(from);
  if (old === null || level === undefined) return from;
  if (old.prerelease.length > 0) return increment(from, "prerelease") ?? from;
  return raise(old, level).join(".");
}

/**
 * Whether a version is enough after another. One that goes backwards never is, and build metadata make no difference
 * (section 10). A pre-release of a version that is enough is enough too: it is how such a version is tried out.
 */
export function isEnough(from: string, to: string, level: Level | undefined): boolean {
  const old = parse(from);
  const now = parse(to);
  if (old === null || now === null) return from === to;
  const order = compare(now, old);
  if (level === undefined) return order >= 0;
  if (order <= 0) return false;
  if (old.prerelease.length > 0) return true;
  const wanted = raise(old, level);
  const differing = numbersOf(now).findIndex((number, index) => number !== wanted[index]);
  return differing < 0 || (numbersOf(now)[differing] ?? 0) > (wanted[differing] ?? 0);
}

interface Numbers {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

function raise({ major, minor, patch }: Numbers, level: Level): readonly number[] {
  if (major === 0) return level === "breaking" ? [0, minor + 1, 0] : [0, minor, patch + 1];
  if (level === "breaking") return [major + 1, 0, 0];
  return level === "feature" ? [major, minor + 1, 0] : [major, minor, patch + 1];
}

function numbersOf({ major, minor, patch }: Numbers): readonly number[] {
  return [major, minor, patch];
}
