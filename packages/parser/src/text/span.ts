/** A stretch of text in UTF-16 code units, `end` exclusive. What it is relative to is said by whoever holds it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same span, `offset` code units further on. */
export function shift(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}
