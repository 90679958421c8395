import type { Span } from "../text/span.ts";

/** A place of a source map as it is read: with spans that count from the beginning of the text. */
export interface OpenPlace {
  /** Undefined where it has no place of its own. */
  readonly span: Span | undefined;
  readonly name: Span | undefined;
  /** From where the starts in it count. */
  readonly base: number;
  /** What is in it, by member; not looked at yet. */
  readonly places: object | undefined;
}

/** Reads what should be a place, whose starts count from `base`. Undefined where it is none; a map may be damaged. */
export function openPlace(place: unknown, base: number): OpenPlace | undefined {
  if (typeof place !== "object" || place === null) return undefined;
  if (!Array.isArray(place)) return { span: undefined, name: undefined, base, places: place };
  const parts: readonly unknown[] = place;
  const span = spanOf(parts[0], parts[1], base);
  if (span === undefined) return undefined;
  const last = parts.at(-1);
  const isHolder = typeof last === "object" && last !== null && !Array.isArray(last);
  return {
    span,
    name: spanOf(parts[2], parts[3], base),
    base: span.start,
    places: isHolder ? last : undefined,
  };
}

/** The place that a member has in another; undefined where it has none. */
export function placeIn({ places, base }: OpenPlace, member: string): OpenPlace | undefined {
  const found = places && Object.getOwnPropertyDescriptor(places, member);
  return openPlace(found?.value, base);
}

function spanOf(start: unknown, length: unknown, base: number): Span | undefined {
  if (typeof start !== "number" || typeof length !== "number") return undefined;
  const from = base + start;
  const end = from + length;
  const isSound = Number.isSafeInteger(from) && Number.isSafeInteger(end) && from >= 0 && length >= 0;
  return isSound ? { start: from, end } : undefined;
}
