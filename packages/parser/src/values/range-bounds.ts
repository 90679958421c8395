import Range from "semver/classes/range.js";
import satisfies from "semver/functions/satisfies.js";

/** One end of a range of versions. */
export interface VersionBound {
  readonly version: string;
  /** Whether the version itself is in the range. */
  readonly isIncluded: boolean;
}

/** Versions without a gap; an end that is left open has no bound. */
export interface VersionBounds {
  readonly least: VersionBound | undefined;
  readonly most: VersionBound | undefined;
}

/** Longer ones are not for people to read, and the time to read one grows with its square. */
const longest = 1000;

/**
 * The alternatives of an npm range, each by its ends: `^1.2` is what is not below 1.2.0 and below 2.0.0. Empty for what
 * is no range and for ranges that are too long to be spoken of.
 */
export function boundsOf(range: string): readonly VersionBounds[] {
  if (range.length > longest) return [];
  try {
    return new Range(range).set.map(boundsOfAll);
  } catch {
    return [];
  }
}

/** Whether a version is in an npm range, prereleases by npm's rules; false for what is no version or no range. */
export function isInRange(version: string, range: string): boolean {
  return satisfies(version, range);
}

type Comparators = Range["set"][number];

function boundsOfAll(comparators: Comparators): VersionBounds {
  let least: Comparators[number] | undefined;
  let most: Comparators[number] | undefined;
  for (const each of comparators) {
    const { operator, semver } = each;
    // What takes any version has none of its own.
    if (typeof semver.version !== "string") continue;
    const isLess = operator.startsWith("<");
    const isGreater = operator.startsWith(">");
    if (!isLess && (least === undefined || isTighter(each, least, 1))) least = each;
    if (!isGreater && (most === undefined || isTighter(each, most, -1))) most = each;
  }
  return { least: boundOf(least), most: boundOf(most) };
}

function isTighter(one: Comparators[number], other: Comparators[number], direction: 1 | -1): boolean {
  const order = one.semver.compare(other.semver) * direction;
  return order > 0 || (order === 0 && !one.operator.endsWith("="));
}

function boundOf(comparator: Comparators[number] | undefined): VersionBound | undefined {
  if (comparator === undefined) return undefined;
  const { operator, semver } = comparator;
  const isIncluded = operator !== "<" && operator !== ">";
  // npm writes <2.0.0-0 where it means below 2.0.0 and its prereleases.
  const version = operator === "<" ? semver.version.replace(/-0$/, "") : semver.version;
  return { version, isIncluded };
}
