/** What single UTF-16 code units mean to the lexer. */

export const Tab = 9;
export const LineFeed = 10;
export const CarriageReturn = 13;
export const Space = 32;
export const Quote = 34;
export const Hash = 35;
export const Slash = 47;
export const Colon = 58;
export const At = 64;
export const Backslash = 92;
export const NoBreakSpace = 0xa0;

const nameStart = new Uint8Array(128);
const namePart = new Uint8Array(128);
for (const unit of "_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") {
  nameStart[unit.charCodeAt(0)] = 1;
  namePart[unit.charCodeAt(0)] = 1;
}
for (const unit of "0123456789") namePart[unit.charCodeAt(0)] = 1;

export function isNameStart(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 ? nameStart[unit] === 1 : unit >= 128 && otherLetter.test(codePoint(text, at));
}

/** How many code units of a name stand at `at`: 0, 1, or 2 for a letter outside the basic plane. */
export function namePartLength(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 128) return namePart[unit] as number;
  if (!(unit >= 128)) return 0;
  const point = codePoint(text, at);
  return otherPart.test(point) ? point.length : 0;
}

/** Where the name ends whose letters go on at `at`; `at` itself where none stands there. */
export function endOfName(text: string, at: number): number {
  let i = at;
  for (;;) {
    const unit = text.charCodeAt(i);
    if (unit < 128) {
      if (namePart[unit] !== 1) return i;
      i++;
    } else {
      const length = namePartLength(text, i);
      if (length === 0) return i;
      i += length;
    }
  }
}

const otherLetter = /^\p{L}$/u;
const otherPart = /^[\p{L}\p{M}\p{Nd}]$/u;

function codePoint(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

export function isBlank(unit: number): boolean {
  return unit === Space || unit === Tab;
}

export function isLineBreak(unit: number): boolean {
  return unit === LineFeed || unit === CarriageReturn;
}

/** `)`, `]` or `}`. */
export function isClosingBracket(unit: number): boolean {
  return unit === 41 || unit === 93 || unit === 125;
}

/** Where the line at `at` ends, its line break left out. */
export function endOfLine(text: string, at: number): number {
  let i = at;
  while (i < text.length && !isLineBreak(text.charCodeAt(i))) i++;
  return i;
}

/** Where the line at `at` begins. */
export function startOfLine(text: string, at: number): number {
  let i = at;
  while (i > 0 && !isLineBreak(text.charCodeAt(i - 1))) i--;
  return i;
}

/** Where the next line begins, from the end of a line's content. */
export function afterLineBreak(text: string, at: number): number {
  if (text.charCodeAt(at) === CarriageReturn && text.charCodeAt(at + 1) === LineFeed) return at + 2;
  return Math.min(at + 1, text.length);
}

/** Whether the quotes at `at` close a text block: nothing follows on their line but blanks, commas, closing brackets or a comment. */
export function closesTextBlock(text: string, at: number, length: number): boolean {
  let i = at;
  while (i < at + length) if (text.charCodeAt(i++) !== Quote) return false;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isLineBreak(unit)) return true;
    if (unit === Slash && text.charCodeAt(i + 1) === Slash) return true;
    if (!isBlank(unit) && unit !== 44 && !isClosingBracket(unit)) return false;
  }
  return true;
}
