import compare from "semver/functions/compare.js";
import increment from "semver/functions/inc.js";
import parse from "semver/functions/parse.js";
import type { Level } from "./change.ts";

/**
 * The smallest version that is enough after one, by SemVer 2.0.0; undefined where numbers that can be compared end before
 * it. Sections 4 and 8 leave open what 0.x promises: here its second number is raised by what breaks and its third by all
 * else. After a pre-release, which promises nothing (section 9), the next one is enough. Where nothing has changed the same
 * version is.
 */
export function smallestVersion(from: string, level: Level | undefined): string | undefined {
  const old = parse(from);
  if (old === null || level === undefined) return from;
  if (old.prerelease.length === 0) return write(raise(old, level));
  const next = increment(from, "prerelease");
  // Where the last number cannot rise a further part does as well, and where there is no room for that the release.
  const longer = `${old.version}.0`;
  return [next, longer].find((each) => each !== null && parse(each) !== null) ?? write(numbersOf(old));
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

type Triple = readonly [major: number, minor: number, patch: number];

interface Numbers {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

function raise({ major, minor, patch }: Numbers, level: Level): Triple {
  if (major === 0) return level === "breaking" ? [0, minor + 1, 0] : [0, minor, patch + 1];
  if (level === "breaking") return [major + 1, 0, 0];
  return level === "feature" ? [major, minor + 1, 0] : [major, minor, patch + 1];
}

/** Undefined where none of the numbers can rise any further; one that cannot passes it on to the one before. */
function write([major, minor, patch]: Triple): string | undefined {
  if (patch > Number.MAX_SAFE_INTEGER) return write([major, minor + 1, 0]);
  if (minor > Number.MAX_SAFE_INTEGER) return write([major + 1, 0, 0]);
  return major > Number.MAX_SAFE_INTEGER ? undefined : `${major}.${minor}.${patch}`;
}

function numbersOf({ major, minor, patch }: Numbers): Triple {
  return [major, minor, patch];
}
