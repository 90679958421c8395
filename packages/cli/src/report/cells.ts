/** A piece of source text as a terminal shows it. */
export interface Cell {
  /** Where it begins in the source, in code units. */
  readonly offset: number;
  readonly text: string;
  /** How many columns it takes. */
  readonly width: number;
}

const tabWidth = 4;

/** Cuts `text[from, to)` into cells: tabs become blanks up to the next stop, control characters something to see. */
export function toCells(text: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let offset = from;
  for (const character of text.slice(from, to)) {
    const shown = character === "\t" ? " ".repeat(tabWidth - (column % tabWidth)) : visible(character);
    const width = shown === character ? columnsOf(character) : shown.length;
    cells.push({ offset, text: shown, width });
    column += width;
    offset += character.length;
  }
  return cells;
}

/** The text with its control and formatting characters made visible, so that no source or file name drives the terminal. */
export function visible(text: string): string {
  return text.replace(/(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f) return "\u2421";
    return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
  });
}

/** Good enough for carets: wide East Asian letters and emoji by their blocks (Unicode Annex 11), marks and joiners none. */
function columnsOf(character: string): number {
  if (/[\p{Mn}\p{Me}\u200C\u200D]/u.test(character)) return 0;
  return /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u.test(
    character,
  )
    ? 2
    : 1;
}
