import { isBlank } from "../syntax/characters.ts";
import { Kind } from "../syntax/tokens.ts";
import { breaksBetween, endOfComment, isInstruction, type Page } from "./page.ts";
import { closes, Comment, endsOperand, isPlainPair, opens, roleOf, spaceBetween } from "./spacing.ts";
import { unescape } from "./string.ts";
import { blockQuotes } from "./text-block.ts";
import { widthOf } from "./width.ts";

/** A comma behind a token: none, one that a line break stands for, or one that is written. */
export const Comma = { None: 0, Meant: 1, Written: 2 } as const;

/**
 * What a logical line consists of, in order: its tokens and the comments among them. Commas are no atoms, they belong
 * to what stands before them.
 */
export interface Atoms {
  count: number;
  /** Kinds of tokens, or `Comment`. */
  readonly kinds: number[];
  readonly starts: number[];
  readonly ends: number[];
  /** What a string becomes, where its escapes change. */
  readonly texts: (string | undefined)[];
  readonly widths: number[];
  /** The column of each atom, if all stood on one line that begins at column 0; worked out where there are brackets. */
  readonly columns: number[];
  /** The comma behind each token. */
  readonly commas: number[];
  /** Line breaks before each atom: 0, 1, or 2 where a blank line stands there. */
  readonly breaks: number[];
  /** Whether an atom begins on the line of the token or the comma before it. */
  readonly isBeside: boolean[];
  /** How many quotes open and close a text block; 0 for all else. */
  readonly quotes: number[];
  /** Of a bracket the index of the other one. */
  readonly partners: number[];
  /** What a bracket encloses, a `Role`. */
  readonly roles: number[];
  /** Whether a bracket holds something that needs more than one line. */
  readonly isForced: boolean[];
  /** Whether a minus is a sign. */
  readonly isSign: boolean[];
  /** Some of its comments speak to the compiler. */
  hasInstruction: boolean;
  hasBrackets: boolean;
}

/** A list of atoms to fill and fill again. */
export function createAtoms(): Atoms {
  return {
    count: 0,
    kinds: [],
    starts: [],
    ends: [],
    texts: [],
    widths: [],
    columns: [],
    commas: [],
    breaks: [],
    isBeside: [],
    quotes: [],
    partners: [],
    roles: [],
    isForced: [],
    isSign: [],
    hasInstruction: false,
    hasBrackets: false,
  };
}

const open: number[] = [];

/** Fills `atoms` with the tokens from `from` to `to` and the comments among them, whose first is `comment`; returns the next comment. */
export function gatherAtoms(
  atoms: Atoms,
  page: Page,
  from: number,
  to: number,
  comment: number,
  inFunction: boolean,
): number {
  const { text, comments } = page;
  const { kinds, starts, ends } = page.tokens;
  atoms.count = 0;
  atoms.hasInstruction = false;
  atoms.hasBrackets = false;
  open.length = 0;
  let next = comment;
  let last = -1;
  let commaEnd = -1;
  /** The index of a comment that stood beside a comma which moves away from it; -1 where there is none. */
  let left = -1;
  for (let i = from; i < to; i++) {
    const kind = kinds[i] as number;
    const start = starts[i] as number;
    const end = ends[i] as number;
    if (kind === Kind.Comma) {
      atoms.commas[last] = start === end ? Comma.Meant : Comma.Written;
      // Comments may stand before a comma.
      for (; nextStart(page, next) < start; next++) addComment(atoms, page, next, commaEnd);
      if (end > start) commaEnd = end;
      continue;
    }
    for (; nextStart(page, next) < start; next++) {
      if (isLeft(atoms, page, next, commaEnd)) left = atoms.count;
      addComment(atoms, page, next, commaEnd);
      commaEnd = -1;
    }
    const index = atoms.count;
    addAtom(atoms, text, kind, start, end, commaEnd);
    // A blank line keeps what was said beside the comma from being about the next item.
    if (left >= 0 && (left + 1 < index || closes[kind] === 0)) atoms.breaks[left + 1] = 2;
    left = -1;
    finishToken(atoms, page, index, last);
    commaEnd = -1;
    last = index;
    // The comment behind the quotes that open a text block is part of it.
    while (nextStart(page, next) < end) {
      atoms.hasInstruction ||= isInstruction(page, comments[next] ?? { start, end });
      next++;
    }
  }
  // Only brackets can be broken, and only that depends on where things stand.
  if (atoms.hasBrackets) measure(atoms, text, inFunction);
  return next;
}

function nextStart({ comments }: Page, index: number): number {
  return comments[index]?.start ?? Infinity;
}

/** Whether a comment stands beside a comma that moves up past another comment; not one that speaks of the line below. */
function isLeft(atoms: Atoms, page: Page, index: number, commaEnd: number): boolean {
  const comment = page.comments[index];
  if (comment === undefined || commaEnd < 0 || atoms.kinds[atoms.count - 1] !== Comment) return false;
  if (isInstruction(page, comment) || isInstruction(page, page.comments[index - 1] ?? comment)) return false;
  return breaksBetween(page.text, commaEnd, comment.start) === 0;
}

function addComment(atoms: Atoms, page: Page, index: number, commaEnd: number): void {
  const comment = page.comments[index] ?? { start: 0, end: 0 };
  addAtom(atoms, page.text, Comment, comment.start, endOfComment(page.text, comment), commaEnd);
  atoms.hasInstruction ||= isInstruction(page, comment);
  for (const bracket of open) atoms.isForced[bracket] = true;
}

function addAtom(
  atoms: Atoms,
  text: string,
  kind: number,
  start: number,
  end: number,
  commaEnd: number,
): void {
  const index = atoms.count++;
  const before = index === 0 ? start : (atoms.ends[index - 1] as number);
  atoms.kinds[index] = kind;
  atoms.starts[index] = start;
  atoms.ends[index] = end;
  atoms.texts[index] = undefined;
  atoms.widths[index] = 0;
  atoms.commas[index] = Comma.None;
  atoms.quotes[index] = 0;
  atoms.isForced[index] = false;
  atoms.isSign[index] = false;
  if (start - before < 2 && commaEnd < 0 && (start === before || isBlank(text.charCodeAt(before)))) {
    atoms.breaks[index] = 0;
    atoms.isBeside[index] = true;
  } else {
    countBreaks(atoms, index, text, before, start, commaEnd);
  }
}

function countBreaks(
  atoms: Atoms,
  index: number,
  text: string,
  before: number,
  start: number,
  commaEnd: number,
): void {
  const comma = Math.max(before, commaEnd);
  const first = breaksBetween(text, before, comma);
  const second = breaksBetween(text, comma, start);
  atoms.breaks[index] = first > 1 || second > 1 ? 2 : Math.min(1, first + second);
  // Behind a comment nothing has a place on its line.
  atoms.isBeside[index] = second === 0 && atoms.kinds[index - 1] !== Comment;
}

/** What can be said of a token by itself and the one before it, whose index is `last`. */
function finishToken(atoms: Atoms, page: Page, index: number, last: number): void {
  const { text } = page;
  const kind = atoms.kinds[index] as number;
  const start = atoms.starts[index] as number;
  const end = atoms.ends[index] as number;
  const isAfterComma = last >= 0 && atoms.commas[last] !== Comma.None;
  const before = last < 0 || isAfterComma ? Kind.Comma : (atoms.kinds[last] as number);
  atoms.widths[index] = page.isAscii ? end - start : widthOf(text.slice(start, end));
  if (kind === Kind.String) finishString(atoms, page, index);
  else if (kind === Kind.Minus) atoms.isSign[index] = endsOperand[before] === 0;
  else if (opens[kind] === 1) {
    atoms.roles[index] = roleOf(kind, before);
    atoms.partners[index] = index;
    atoms.hasBrackets = true;
    open.push(index);
  } else if (closes[kind] === 1) {
    const partner = open.pop() ?? index;
    atoms.partners[index] = partner;
    atoms.partners[partner] = index;
  }
}

function finishString(atoms: Atoms, { text, hasEscapes }: Page, index: number): void {
  const start = atoms.starts[index] as number;
  const end = atoms.ends[index] as number;
  const quotes = blockQuotes(text, start, end);
  if (quotes > 0) {
    atoms.quotes[index] = quotes;
    atoms.widths[index] = quotes;
    for (const bracket of open) atoms.isForced[bracket] = true;
  } else if (hasEscapes) {
    const before = text.slice(start, end);
    const now = unescape(before);
    if (now === before) return;
    atoms.texts[index] = now;
    atoms.widths[index] = widthOf(now);
  }
}

/** Works out where each atom would stand on one line. */
function measure(atoms: Atoms, text: string, inFunction: boolean): void {
  let column = 0;
  for (let i = 0; i < atoms.count; i++) {
    atoms.columns[i] = column;
    column += (atoms.widths[i] as number) + gapOnOneLine(atoms, i, text, inFunction).length;
  }
}

/** What stands between an atom and the next one where both stand on one line. */
export function gapOnOneLine(atoms: Atoms, index: number, text: string, inFunction: boolean): string {
  const next = index + 1;
  if (next >= atoms.count) return "";
  const before = atoms.kinds[index] as number;
  const after = atoms.kinds[next] as number;
  if (atoms.commas[index] !== Comma.None && closes[after] === 0) return ", ";
  if (isPlainPair(before, after)) return " ";
  return spaceBetween({
    before,
    after,
    role: atoms.roles[next] ?? 0,
    isSign: atoms.isSign[index] === true,
    isApart: isBlank(text.charCodeAt(atoms.ends[index] as number)),
    inFunction,
  });
}
