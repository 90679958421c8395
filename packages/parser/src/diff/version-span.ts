import { comparePoints, type VersionPoint } from "./version-point.ts";

/** What lies between two points, the first one included and the last one not. */
export interface VersionSpan {
  readonly start: VersionPoint;
  readonly end: VersionPoint;
}

/** The same stretches in their order, without those that are empty, and with those joined that touch. */
export function joinSpans(spans: readonly VersionSpan[]): readonly VersionSpan[] {
  const joined: VersionSpan[] = [];
  const sorted = spans
    .filter(({ start, end }) => comparePoints(start, end) < 0)
    .toSorted((one, other) => comparePoints(one.start, other.start));
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last === undefined || comparePoints(last.end, span.start) < 0) joined.push(span);
    else if (comparePoints(last.end, span.end) < 0)
      joined[joined.length - 1] = { start: last.start, end: span.end };
  }
  return joined;
}

/** Whether all of some joined stretches lies within others. */
export function isWithin(inner: readonly VersionSpan[], outer: readonly VersionSpan[]): boolean {
  let index = 0;
  return inner.every(({ start, end }) => {
    index = skipUntil(start, outer, index);
    const around = outer[index];
    return (
      around !== undefined && comparePoints(around.start, start) <= 0 && comparePoints(end, around.end) <= 0
    );
  });
}

/** Whether some joined stretches have anything in common with others. */
export function doMeet(some: readonly VersionSpan[], others: readonly VersionSpan[]): boolean {
  let index = 0;
  return some.some(({ start, end }) => {
    index = skipUntil(start, others, index);
    const next = others[index];
    return next !== undefined && comparePoints(next.start, end) < 0;
  });
}

/** The first stretch from an index on that ends behind a point. */
function skipUntil(point: VersionPoint, spans: readonly VersionSpan[], from: number): number {
  let index = from;
  for (
    let each = spans[index];
    each !== undefined && comparePoints(each.end, point) <= 0;
    each = spans[index]
  )
    index++;
  return index;
}
