/** A place in the order of versions (SemVer 2.0.0, section 11); without `pre` it is a release. Numbers may be Infinity. */
export interface VersionPoint {
  readonly numbers: readonly [major: number, minor: number, patch: number];
  readonly pre?: readonly (string | number)[];
}

/** Negative where one comes before the other, 0 where they are the same. */
export function comparePoints(one: VersionPoint, other: VersionPoint): number {
  for (const [index, number] of one.numbers.entries()) {
    const theirs = other.numbers[index] ?? 0;
    if (number !== theirs) return number < theirs ? -1 : 1;
  }
  if (one.pre === undefined || other.pre === undefined)
    return Number(one.pre === undefined) - Number(other.pre === undefined);
  return comparePre(one.pre, other.pre);
}

/** The point that follows next: nothing lies between `1.0.0-a` and `1.0.0-a.0`, or `1.0.0` and `1.0.1-0`. */
export function pointAfter({ numbers, pre }: VersionPoint): VersionPoint {
  const [major, minor, patch] = numbers;
  return pre === undefined ? { numbers: [major, minor, patch + 1], pre: [0] } : { numbers, pre: [...pre, 0] };
}

function comparePre(one: NonNullable<VersionPoint["pre"]>, other: NonNullable<VersionPoint["pre"]>): number {
  for (const [index, mine] of one.entries()) {
    const theirs = other[index];
    if (theirs === undefined) return 1;
    if (mine === theirs) continue;
    // Numbers come before words.
    if (typeof mine !== typeof theirs) return typeof mine === "number" ? -1 : 1;
    return mine < theirs ? -1 : 1;
  }
  return one.length - other.length;
}
