import type { Probe } from "./cursor.ts";
import type { Offer, Suggestion } from "./offer.ts";
import { escapeSnippet } from "./snippet.ts";

/** A text in quotes around the cursor. Offsets are those of the document. */
export interface Quoted {
  /** Its content up to the cursor. */
  readonly content: string;
  readonly start: number;
  /** Where its content ends, the closing quote left out. */
  readonly end: number;
  readonly isClosed: boolean;
  /** What follows on the line, behind the closing quote. */
  readonly rest: string;
}

/** The text that begins at an offset of the segment, before the cursor and on its line. */
export function quotedFrom({ offset, before, after, segmentStart }: Probe, quote: number): Quoted {
  const start = segmentStart + quote + 1;
  const content = before.slice(before.length - (offset - start));
  const quotes = [...after.matchAll(/\\.|"/g)].filter(([found]) => found === '"');
  // Of an even number the first opens the next text: this one has none to close it.
  const isClosed = quotes.length % 2 === 1;
  const length = isClosed ? (quotes[0]?.index ?? 0) : (/^[^\s",()[\]{}:]*/.exec(after)?.[0].length ?? 0);
  return {
    content,
    start,
    end: offset + length,
    isClosed,
    rest: after.slice(isClosed ? length + 1 : length),
  };
}

/** Texts in place of the content of one in quotes, which are closed where they are not; `suffix` follows such quotes. */
export function inQuoted(
  { start, end, isClosed }: Quoted,
  offers: readonly Omit<Offer, "snippet">[],
  suffix = "",
): Suggestion {
  const close = isClosed ? "" : `"${suffix}`;
  return {
    offers: offers.map((each) => ({ ...each, snippet: escapeSnippet(each.label) + close })),
    start,
    end,
  };
}

/** Offers that write the closing quote themselves, and more behind it. */
export function throughQuotes({ start, end, isClosed }: Quoted, offers: readonly Offer[]): Suggestion {
  // Editors put the closing quote there as soon as somebody types the opening one.
  const closed = end + (isClosed ? 1 : 0);
  return { offers, start, end: closed, ...(isClosed && { leastEnd: closed }) };
}
