import { type Cell, toCells } from "./cells.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One line of source as it is shown, and where below it the marks go: both in columns. */
export interface Excerpt {
  readonly shown: string;
  readonly indent: number;
  readonly marked: number;
}

/**
 * The part of a line around a span in at most `width` columns, an ellipsis where something was cut off.
 * A span that goes on below the line is marked to the line's end; there is always at least one mark.
 */
export function excerpt(text: string, line: Stretch, span: Stretch, width: number): Excerpt {
  const start = Math.min(Math.max(span.start, line.start), line.end);
  const end = Math.max(start, Math.min(span.end, line.end));
  // A line may be megabytes long: only what can be shown is looked at.
  const from = boundary(text, Math.max(line.start, start - width));
  const to = boundary(text, Math.min(line.end, start + 2 * width));
  const cells = toCells(text, from, to);
  const whole = from === line.start && to === line.end && widthOf(cells) <= width;
  const kept = whole ? cells : around(cells, start, end, width - 2, from === line.start);

  const cutBefore = (kept[0]?.offset ?? from) > line.start;
  const last = kept.at(-1);
  const cutAfter = !whole && last !== cells.at(-1) ? true : to < line.end;
  const before = kept.filter((cell) => cell.offset < start);
  const marked = kept.filter((cell) => cell.offset >= start && cell.offset < end);
  return {
    shown: `${cutBefore ? "…" : ""}${kept.map((cell) => cell.text).join("")}${cutAfter ? "…" : ""}`,
    indent: widthOf(before) + (cutBefore ? 1 : 0),
    marked: Math.max(1, widthOf(marked)),
  };
}

/** From the beginning where the span fits into that, else with the span in the middle, or a little before it when it is long. */
function around(
  cells: readonly Cell[],
  start: number,
  end: number,
  width: number,
  fromStart: boolean,
): Cell[] {
  const before = widthOf(cells.filter((cell) => cell.offset < start));
  const marked = widthOf(cells.filter((cell) => cell.offset >= start && cell.offset < end));
  const centred = before - Math.max(Math.floor(width / 8), Math.floor((width - marked) / 2));
  const rightmost = widthOf(cells) - width;
  const fits = fromStart && before + Math.max(1, marked) <= width;
  const left = fits ? 0 : Math.max(0, Math.min(centred, Math.max(rightmost, before + 1 - width)));
  const kept: Cell[] = [];
  let column = 0;
  for (const cell of cells) {
    if (column >= left && column + cell.width <= left + width) kept.push(cell);
    column += cell.width;
  }
  return kept;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

/** The offset, or the one before it where it would cut a surrogate pair in two. */
function boundary(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return offset > 0 && unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}
