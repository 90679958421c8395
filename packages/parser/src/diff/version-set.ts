import Range from "semver/classes/range.js";
import { comparePoints, pointAfter, type VersionPoint } from "./version-point.ts";
import { joinSpans, type VersionSpan } from "./version-span.ts";

/** The versions that an npm range takes, releases and pre-releases apart, each in order and without overlaps. */
export interface VersionSet {
  readonly releases: readonly VersionSpan[];
  readonly prereleases: readonly VersionSpan[];
}

/**
 * The versions that a range takes, by npm's rules: a pre-release only where a comparator that holds together with the
 * others names one of the same three numbers. Empty for what is no range. The time grows as the range does.
 */
export function versionsIn(range: string): VersionSet {
  const releases: VersionSpan[] = [];
  const prereleases: VersionSpan[] = [];
  for (const part of range.split("||")) {
    const comparators = readComparators(part.trim());
    if (comparators === undefined) continue;
    // Beside what takes any release npm drops the alternatives, and with them the pre-releases that they name.
    if (comparators.length === 0) return { releases: [anyRelease], prereleases: [] };
    const { start, end } = spanOf(comparators);
    // Between a release and its pre-releases there is no other release.
    releases.push({ start: { numbers: start.numbers }, end: { numbers: end.numbers } });
    const named = comparators
      .filter(({ point }) => point.pre !== undefined)
      .map(({ point }) => point.numbers);
    for (const numbers of new Map(named.map((each) => [each.join("."), each])).values())
      prereleases.push({
        start: latest(start, { numbers, pre: [0] }),
        end: earliest(end, { numbers }),
      });
  }
  return { releases: joinSpans(releases), prereleases: joinSpans(prereleases) };
}

const anyRelease: VersionSpan = { start: { numbers: [0, 0, 0] }, end: { numbers: [Infinity, 0, 0] } };

interface Comparator {
  readonly operator: string;
  readonly point: VersionPoint;
}

/** Where all comparators hold. */
function spanOf(comparators: readonly Comparator[]): VersionSpan {
  let start: VersionPoint = { numbers: [0, 0, 0] };
  let { end } = anyRelease;
  // What stands before 0.0.0 is its pre-releases.
  if (comparators.some(({ point }) => point.pre !== undefined)) start = { numbers: [0, 0, 0], pre: [0] };
  for (const { operator, point } of comparators) {
    if (!operator.startsWith("<")) start = latest(start, operator === ">" ? pointAfter(point) : point);
    if (!operator.startsWith(">")) end = earliest(end, operator === "<" ? point : pointAfter(point));
  }
  return { start, end };
}

function latest(one: VersionPoint, other: VersionPoint): VersionPoint {
  return comparePoints(one, other) < 0 ? other : one;
}

function earliest(one: VersionPoint, other: VersionPoint): VersionPoint {
  return comparePoints(one, other) < 0 ? one : other;
}

/** The time that npm's reader takes grows with the square of the text: a longer one is read comparator by comparator. */
const longest = 1000;

/** Undefined where they are none; without those that any release fits. */
function readComparators(text: string): readonly Comparator[] | undefined {
  const words = text.split(" ");
  const plain = words.map(readPlain);
  if (plain.every((each) => each !== undefined)) return plain.filter((each) => !isIdle(each));
  try {
    const texts = text.length < longest ? [text] : words;
    return texts.flatMap((each) =>
      new Range(each).set.flatMap((comparators) => comparators.flatMap(convert)),
    );
  } catch {
    return undefined;
  }
}

/** npm takes `>=0.0.0` for `*`. */
function isIdle({ operator, point: { numbers, pre } }: Comparator): boolean {
  return operator === ">=" && pre === undefined && numbers.every((number) => number === 0);
}

/** Most comparators are as simple as this, and to read them so takes a fiftieth of the time. */
function readPlain(text: string): Comparator | undefined {
  const match = /^([<>]=?|=?)(\d{1,15})\.(\d{1,15})\.(\d{1,15})$/.exec(text);
  if (match === null) return undefined;
  const [, operator = "", major, minor, patch] = match;
  return { operator, point: { numbers: [Number(major), Number(minor), Number(patch)] } };
}

function convert({ operator, semver }: Range["set"][number][number]): readonly Comparator[] {
  // What takes any version has none of its own.
  if (typeof semver.version !== "string") return [];
  const { major, minor, patch, prerelease } = semver;
  const numbers = [major, minor, patch] as const;
  return [{ operator, point: prerelease.length === 0 ? { numbers } : { numbers, pre: prerelease } }];
}
