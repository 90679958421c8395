import { shift, type Span } from "../text/span.ts";
import { lineStarts } from "../text/line-index.ts";
import type { Ir } from "./ir.ts";
import type { Origin, Origins } from "./origins.ts";

/** Where every piece of an IR was written. Plain JSON, to be kept beside the IR; `locate` and `pointersAt` read it. */
export interface SourceMap {
  readonly version: typeof SOURCE_MAP_VERSION;
  /** The file that the IR came from, as whoever compiled it calls it; left out where nobody said. */
  readonly file?: string;
  /** The offsets at which the lines of the text begin, in UTF-16 code units; the first is 0. */
  readonly lines: readonly number[];
  /** The document as a whole, with everything in it. */
  readonly document: Place;
}

/** The version of the source map's shape. */
export const SOURCE_MAP_VERSION = "1.0";

/**
 * Where a piece of IR stands, in UTF-16 code units: start and length, then start and length of the key, head or name that
 * it goes by, where it has one, then what is in it. Starts count from the start of the nearest place around it.
 */
export type Place =
  | readonly [start: number, length: number]
  | readonly [start: number, length: number, places: Places]
  | readonly [start: number, length: number, nameStart: number, nameLength: number]
  | readonly [start: number, length: number, nameStart: number, nameLength: number, places: Places];

/** By member, or by index in a list; what has no place of its own but holds something that has is `Places` itself. */
export interface Places {
  readonly [member: string]: Place | Places;
}

/** Makes the source map of an IR whose declarations' segments begin at `offsets`. */
export function createSourceMap(
  ir: Ir,
  origins: Origins,
  offsets: readonly number[],
  text: string,
): SourceMap {
  const declarations: [string, Place | Places][] = [];
  ir.declarations.forEach((declaration, index) => {
    const member = String(index);
    const origin = origins.originOf(ir.declarations, member);
    if (origin) declarations.push([member, placeOf(declaration, origin, -(offsets[index] ?? 0), origins)]);
  });
  return {
    version: SOURCE_MAP_VERSION,
    ...(ir.file !== undefined && { file: ir.file }),
    lines: lineStarts(text),
    document: [0, text.length, { declarations: Object.fromEntries(declarations) }],
  };
}

/** The place of a value whose origin is known. Both the origin and `base`, from which its start counts, are the segment's. */
function placeOf(value: unknown, { span, name }: Origin, base: number, origins: Origins): Place {
  const own = relative(span, base);
  const places = placesIn(value, span.start, origins);
  if (name === undefined) return places ? [...own, places] : own;
  return places ? [...own, ...relative(name, base), places] : [...own, ...relative(name, base)];
}

function placesIn(value: unknown, base: number, origins: Origins): Places | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const found: [string, Place | Places][] = [];
  for (const [member, inner] of Object.entries(value) as [string, unknown][]) {
    const origin = origins.originOf(value, member);
    const place = origin ? placeOf(inner, origin, base, origins) : placesIn(inner, base, origins);
    if (place !== undefined) found.push([member, place]);
  }
  // Made so, a member that an author called `__proto__` is a member like any other.
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

function relative(span: Span, base: number): readonly [number, number] {
  const { start, end } = shift(span, -base);
  return [start, end - start];
}
