import {
  lineIndex,
  tokensOf,
  type Segment,
  type Span,
  type Token,
  type TokenKind,
} from "@kodeon/parser/tree";
import { coloursOfNames } from "./colours-of-names.ts";
import { modifierBits, typeNumbers, type Colour, type ColourType } from "./legend.ts";

/** The coloured words of a segment. They know nothing of where it stands, since it may move without being changed. */
export interface SegmentColours {
  /** Five numbers a word, as the protocol has them; the first counts from the beginning of the segment. */
  readonly data: readonly number[];
  /** The line of the last word, counted from the segment's first. */
  readonly lastLine: number;
  /** How many line breaks there are in the segment. */
  readonly breaks: number;
}

const known = new WeakMap<Segment, SegmentColours>();

/** The colours of a segment, worked out once. */
export function coloursOf(segment: Segment): SegmentColours {
  let colours = known.get(segment);
  if (colours === undefined) known.set(segment, (colours = encode(segment)));
  return colours;
}

interface Coloured extends Span {
  readonly colour: Colour;
}

function encode(segment: Segment): SegmentColours {
  const lines = lineIndex(segment.text);
  const data: number[] = [];
  let number = 1;
  let line = lines.line(1);
  let [lastLine, lastStart] = [0, 0];
  for (const { start, end, colour } of wordsOf(segment)) {
    // One that goes over several lines is told a line at a time.
    for (let at = start; at < end;) {
      while (number < lines.lineCount && at >= lines.line(number + 1).start) line = lines.line(++number);
      const [first, last] = trimmed(segment.text, at, Math.min(end, line.end));
      if (first < last) {
        const column = first - line.start;
        const isSameLine = number - 1 === lastLine && data.length > 0;
        data.push(number - 1 - lastLine, isSameLine ? column - lastStart : column, last - first);
        data.push(typeNumbers[colour.type], modifierBits(colour.modifier));
        [lastLine, lastStart] = [number - 1, column];
      }
      if (number >= lines.lineCount) break;
      at = lines.line(number + 1).start;
    }
  }
  return { data, lastLine, breaks: lines.lineCount - 1 };
}

/** A stretch of a line without the blanks at its ends. */
function trimmed(text: string, start: number, end: number): readonly [number, number] {
  let [first, last] = [start, end];
  while (first < last && isBlank(text.charCodeAt(first))) first++;
  while (last > first && isBlank(text.charCodeAt(last - 1))) last--;
  return [first, last];
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9;
}

/** The coloured words in the order of the text; none of them overlaps another. */
function wordsOf(segment: Segment): readonly Coloured[] {
  const words: Coloured[] = segment.comments.map(({ start, end }) => ({
    start,
    end,
    colour: { type: "comment" },
  }));
  const names = coloursOfNames(segment);
  const tokens = tokensOf(segment).filter(({ start, end }) => start < end);
  let next = 0;
  tokens.forEach((token, index) => {
    const colour = names.get(token.start) ?? colourOf(token, tokens[index + 1]);
    if (colour === undefined) return;
    const { start, end } = token;
    while ((segment.comments[next]?.start ?? end) < start) next++;
    const comment = segment.comments[next];
    // One may stand behind the quote that opens a text block.
    if (comment !== undefined && comment.start < end)
      words.push({ start, end: comment.start, colour }, { start: comment.end, end, colour });
    else words.push({ start, end, colour });
  });
  return words.sort((one, other) => one.start - other.start);
}

/** What a word is by itself, and by what follows it where nobody knows more of it. */
function colourOf({ kind }: Token, next: Token | undefined): Colour | undefined {
  const type = kind === "Name" && next !== undefined ? colourBefore[next.kind] : colourOfKind[kind];
  return type && { type };
}

const colourBefore: Readonly<Partial<Record<TokenKind, ColourType>>> = {
  Equals: "property",
  LeftParen: "function",
};

const colourOfKind: Readonly<Partial<Record<TokenKind, ColourType>>> = {
  ...every("string", ["String", "Bare"]),
  ...every("number", ["Number"]),
  ...every("keyword", [
    "True",
    "False",
    "Null",
    "Or",
    "And",
    "Not",
    "Function",
    "If",
    "Then",
    "Else",
    "For",
    "From",
  ]),
  ...every("keyword", [
    "To",
    "In",
    "Do",
    "While",
    "Try",
    "Catch",
    "Finally",
    "Return",
    "Throw",
    "Break",
    "Continue",
  ]),
  ...every("keyword", ["Let"]),
  ...every("operator", ["Equals", "GreaterEqual", "Greater", "LessEqual", "Less", "EqualEqual", "BangEqual"]),
  ...every("operator", ["Caret", "Tilde", "Plus", "Minus", "Star", "Slash", "Percent", "StarStar"]),
};

function every(type: ColourType, kinds: readonly TokenKind[]): Partial<Record<TokenKind, ColourType>> {
  return Object.fromEntries(kinds.map((kind) => [kind, type]));
}
