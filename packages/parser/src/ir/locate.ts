import type { Position } from "../text/line-index.ts";
import type { Span } from "../text/span.ts";
import { openPlace, placeIn, type OpenPlace } from "./open-place.ts";
import { readPointer } from "./pointer.ts";
import type { SourceMap } from "./source-map.ts";

/** Where a piece of IR was written. Spans count UTF-16 code units from the beginning of the text. */
export interface Location {
  /** The piece that was found: the one asked for, or the nearest one around it that has a place of its own. */
  readonly pointer: string;
  /** All of it. */
  readonly span: Span;
  /** The key, head or name that it goes by, where it has one. */
  readonly name?: Span;
  /**
   * What to show when something is wrong with it: the name where that is part of it, which is so of declarations,
   * sections, requirements, functions and statements with a body; the beginning of the text for the document as a whole;
   * all of it otherwise.
   */
  readonly start: Position;
  readonly end: Position;
}

/**
 * Where the piece of IR that a JSON pointer (RFC 6901) points to was written. What has no place of its own, such as a
 * default or a member that is missing, is found at what is around it. Undefined where the text is no JSON pointer and
 * where the map is damaged so much that not even the document has a place. Never throws, whatever the map.
 */
export function locate(sourceMap: SourceMap, pointer: string): Location | undefined {
  const members = typeof pointer === "string" ? readPointer(pointer) : undefined;
  let place: OpenPlace | undefined = openPlace(sourceMap?.document, 0);
  if (members === undefined || place?.span === undefined) return undefined;
  let found = { span: place.span, name: place.name, depth: 0 };
  for (const [index, member] of members.entries()) {
    place = placeIn(place, member);
    if (place === undefined) break;
    if (place.span) found = { span: place.span, name: place.name, depth: index + 1 };
  }
  const { span, name, depth } = found;
  const shown = depth === 0 ? { start: 0, end: 0 } : name && contains(span, name) ? name : span;
  return {
    pointer: pointer.split("/", depth + 1).join("/"),
    span,
    ...(name && { name }),
    start: positionOf(sourceMap, shown.start),
    end: positionOf(sourceMap, shown.end),
  };
}

function contains(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function positionOf({ lines }: SourceMap, offset: number): Position {
  let low = 0;
  let high = Array.isArray(lines) ? Math.max(0, lines.length - 1) : 0;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (Number(lines[middle]) <= offset) low = middle;
    else high = middle - 1;
  }
  const start = Array.isArray(lines) && Number.isSafeInteger(lines[low]) ? Number(lines[low]) : 0;
  return { line: low + 1, column: Math.max(0, offset - start) + 1 };
}
