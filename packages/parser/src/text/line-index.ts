import { lastAtMost } from "./last-at-most.ts";

/** A place in a text as people count: both numbers begin at 1, columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  /** How many lines the text has; an empty text has one. */
  readonly lineCount: number;
  /** The place of an offset; offsets outside the text count as its nearest end. */
  position(offset: number): Position;
  /** Where a line (from 1) begins and where its content ends, its line break left out. */
  line(number: number): { start: number; end: number };
}

/** An index of the lines of `text`, which LF, CRLF and a lone CR end alike. */
export function lineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const startOf = (line: number): number => starts[line] ?? text.length;

  return {
    lineCount: starts.length,
    position(offset) {
      const target = Math.max(0, Math.min(offset, text.length));
      const line = lastAtMost(starts, target);
      return { line: line + 1, column: target - startOf(line) + 1 };
    },
    line(number) {
      const start = startOf(number - 1);
      return { start, end: withoutBreak(text, start, startOf(number)) };
    },
  };
}

/** Where what stands between two offsets ends, the line breaks at its end left out. */
export function withoutBreak(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (text.charCodeAt(at - 1) === 10 || text.charCodeAt(at - 1) === 13)) at--;
  return at;
}

/** Where the lines of a text begin; the first at 0. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
