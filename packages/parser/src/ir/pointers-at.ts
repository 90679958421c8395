import type { Span } from "../text/span.ts";
import { writePointer } from "./pointer.ts";
import { openPlace, placeIn, type OpenPlace } from "./open-place.ts";
import type { SourceMap } from "./source-map.ts";

/** No IR is nested as deeply as this; what is deeper in a map is damage. */
const deepest = 4_000;

/**
 * JSON pointers (RFC 6901) to the pieces of IR that the code unit at `offset` belongs to, from the innermost outwards, the
 * document last. A key and what stands between it and its value belong to the value. Nothing but the pieces that have a
 * place of their own are found, and none outside the text. Never throws, whatever the map.
 */
export function pointersAt(sourceMap: SourceMap, offset: number): string[] {
  const found: Visit[] = [];
  const ahead: Visit[] = [];
  const document = openPlace(sourceMap?.document, 0);
  if (document?.span && Number.isSafeInteger(offset)) ahead.push({ place: document, pointer: "", depth: 0 });
  for (let visit = ahead.pop(); visit !== undefined; visit = ahead.pop()) {
    const { place, pointer, depth } = visit;
    const extent = extentOf(place);
    const isHit = extent !== undefined && holds(extent, offset);
    if (isHit) found.push(visit);
    // A price is made of two properties, but nothing reaches beyond its declaration.
    if (depth > deepest || (depth === 2 && extent && !isHit)) continue;
    for (const member of Object.keys(place.places ?? {})) {
      const inner = placeIn(place, member);
      if (inner) ahead.push({ place: inner, pointer: pointer + writePointer([member]), depth: depth + 1 });
    }
  }
  return found.sort((one, other) => other.depth - one.depth).map(({ pointer }) => pointer);
}

interface Visit {
  readonly place: OpenPlace;
  readonly pointer: string;
  readonly depth: number;
}

/** From the beginning of a key or value to the end of the other. */
function extentOf({ span, name }: OpenPlace): Span | undefined {
  if (span === undefined || name === undefined) return span;
  return { start: Math.min(span.start, name.start), end: Math.max(span.end, name.end) };
}

/** Something without text is where it begins. */
function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && (offset < end || (start === end && offset === start));
}
