import { builders } from "prettier/doc";
import { Comma, gapOnOneLine, type Atoms } from "./atoms.ts";
import { Comment, opens, precedence, Role } from "./spacing.ts";

type Doc = builders.Doc;
const { breakParent, group, hardline, ifBreak, indent, line, lineSuffix, softline } = builders;

/** What a line's document is made of. */
export interface LineSource {
  readonly text: string;
  readonly atoms: Atoms;
  readonly inFunction: boolean;
  /** The column that the line begins at, how much deeper the next level is, and the columns that a line may take. */
  readonly margin: number;
  readonly indentWidth: number;
  readonly maxLineLength: number;
}

/**
 * A logical line as a document whose brackets may break: of those side by side the last that makes room, and only where
 * none does as many as it takes. A text block is shown by its quotes alone.
 */
export function lineDoc(source: LineSource): Doc {
  const { atoms, margin } = source;
  const chosen = chooseBracket(source, 0, atoms.count - 1, margin);
  const parts: Doc[] = [];
  for (let i = 0; i < atoms.count; i++) {
    parts.push(operandDoc(source, i, i === chosen ? margin : undefined));
    i = lastOf(atoms, i);
    parts.push(gapOnOneLine(atoms, i, source.text, source.inFunction));
  }
  return parts;
}

/** An atom, or a bracket with all that is in it. A bracket that is sure to break on a line that begins at `margin` has that given. */
function operandDoc(source: LineSource, index: number, margin: number | undefined): Doc {
  const { atoms } = source;
  if (opens[atoms.kinds[index] as number] === 1) return bracketDoc(source, index, margin);
  const quotes = atoms.quotes[index] as number;
  return quotes > 0 ? ['"'.repeat(quotes), hardline, '"'.repeat(quotes)] : textOf(source, index);
}

function bracketDoc(source: LineSource, open: number, margin: number | undefined): Doc {
  const { atoms } = source;
  const close = atoms.partners[open] as number;
  const role = atoms.roles[open] as number;
  const ends: readonly [Doc, Doc] = [textOf(source, open), textOf(source, close)];
  if (close === open + 1) return [...ends];
  const edge = role === Role.Map ? line : softline;
  const { parts, endsInComment } = contentDoc(source, open, close, margin);
  // An index reads as one with what it picks from; what is in it may break instead.
  if (role === Role.Index && atoms.isForced[open] !== true) return [ends[0], parts, ends[1]];
  // The operators of a bracket that only groups break together, where what is in it takes more than a line of its own.
  const content = role === Role.Group ? group(parts) : parts;
  const first = atoms.kinds[open + 1] === Comment ? [] : edge;
  return group([ends[0], indent([first, content]), endsInComment ? hardline : edge, ends[1]], {
    shouldBreak: margin !== undefined,
  });
}

/** What stands between brackets, the breaks at its two edges aside. */
function contentDoc(
  source: LineSource,
  open: number,
  close: number,
  margin: number | undefined,
): { readonly parts: Doc[]; readonly endsInComment: boolean } {
  const { atoms } = source;
  const parts: Doc[] = [];
  /** Where the current item is written: in `parts`, or deeper in once a break has come in its midst. */
  let target = parts;
  const loosest = atoms.roles[open] === Role.Group ? loosestOperator(atoms, open, close) : 0;
  let token = open;
  let isBehindComment = false;
  const inner = margin === undefined ? undefined : margin + source.indentWidth;
  let chosen = -1;
  let nextToken = open;
  /** The last token is an operator that ends its line because a comment follows; what comes below stands like an operand. */
  let isTrailing = false;
  for (let i = open + 1; i < close; i++) {
    const isComment = atoms.kinds[i] === Comment;
    if (nextToken < i) nextToken = skipComments(atoms, i);
    const isLoosest = loosest > 0 && isBinary(atoms, nextToken) && precedenceAt(atoms, nextToken) === loosest;
    const trails = isLoosest && !isBehindComment && !isBehindBlock(atoms, token) && endsLine(atoms, i);
    const isOperator = isLoosest && !trails;
    const isBetweenItems = token === open || nextToken === close || atoms.commas[token] !== Comma.None;
    const isBeside = isComment && atoms.isBeside[i] === true;
    const isBetween = isBetweenItems || isOperator || isTrailing;
    if (inner !== undefined && !isComment && isBetween)
      chosen = chooseBracket(source, i, endOfItem(atoms, i, close, loosest), inner);
    if (isBetween) target = parts;
    else if (target === parts && !isBeside && (isComment || isBehindComment || isBehindBlock(atoms, token))) {
      target = [];
      parts.push(indent(target));
    }
    if (isBeside) target.push(lineSuffix([" ", textOf(source, i)]), breakParent);
    else {
      target.push(breakBefore(source, i, { open, token, isBehindComment, isBetweenItems, isOperator }));
      target.push(
        isComment
          ? [textOf(source, i), breakParent]
          : operandDoc(source, i, i === chosen ? inner : undefined),
      );
    }
    isBehindComment = isComment;
    if (isComment) continue;
    isTrailing = trails;
    i = lastOf(atoms, i);
    token = i;
    target.push(commaBehind(atoms, token, open, close));
  }
  return { parts, endsInComment: isBehindComment };
}

/**
 * Of the brackets side by side from one atom to another, which would begin a line at `margin`, the last by whose breaking
 * both the line that it opens on and the one that it closes on have room; -1 where none has to break or none makes room.
 */
function chooseBracket(source: LineSource, from: number, to: number, margin: number): number {
  const { atoms, maxLineLength } = source;
  const { columns, widths, partners, roles, isForced } = atoms;
  const start = columns[from] as number;
  // A comma may follow.
  const end = (columns[to] as number) + (widths[to] as number) + 1;
  if (margin + end - 1 - start <= maxLineLength) return -1;
  let chosen = -1;
  for (let i = from; i <= to; i = lastOf(atoms, i) + 1) {
    if (opens[atoms.kinds[i] as number] !== 1) continue;
    if (isForced[i] === true) return -1;
    const close = partners[i] as number;
    const isOpenable = roles[i] !== Role.Index && close > i + 1;
    const first = margin + (columns[i] as number) + 1 - start;
    const last = margin + end - (columns[close] as number);
    if (isOpenable && first <= maxLineLength && last <= maxLineLength) chosen = i;
  }
  return chosen;
}

/** The last atom of the item that begins at `index`; in a bracket that groups, of the operand up to the next loosest operator. */
function endOfItem(atoms: Atoms, index: number, close: number, loosest: number): number {
  let last = lastOf(atoms, index);
  while (last + 1 < close && atoms.commas[last] === Comma.None) {
    const next = last + 1;
    if (atoms.kinds[next] === Comment) break;
    if (loosest > 0 && isBinary(atoms, next) && precedenceAt(atoms, next) === loosest)
      return endsLine(atoms, next) ? next : last;
    last = lastOf(atoms, next);
  }
  return last;
}

interface Gap {
  readonly open: number;
  /** The last token before. */
  readonly token: number;
  readonly isBehindComment: boolean;
  readonly isBetweenItems: boolean;
  readonly isOperator: boolean;
}

/** What parts an atom between brackets from what stands before it, a comma left out. */
function breakBefore({ atoms, text, inFunction }: LineSource, index: number, gap: Gap): Doc {
  const { open, token, isBehindComment, isBetweenItems, isOperator } = gap;
  const isComment = atoms.kinds[index] === Comment;
  const isFirst =
    token === open && (index === open + 1 || (index === open + 2 && atoms.isBeside[open + 1] === true));
  const blank = atoms.breaks[index] === 2 && !isFirst ? softline : "";
  if (isComment || isBehindComment) return [hardline, blank];
  if (token === open) return "";
  if (isBetweenItems) return [line, blank];
  if (isOperator) return line;
  return isBehindBlock(atoms, token) ? hardline : gapOnOneLine(atoms, token, text, inFunction);
}

/** The comma right behind a token; behind the last item there is one where its bracket is broken. */
function commaBehind(atoms: Atoms, token: number, open: number, close: number): Doc {
  if (skipComments(atoms, token + 1) !== close) return atoms.commas[token] === Comma.None ? "" : ",";
  return (atoms.roles[open] as number) <= Role.Call ? ifBreak(",") : "";
}

/** Whether a comment follows a token. */
function endsLine({ kinds }: Atoms, token: number): boolean {
  return kinds[token] !== Comment && kinds[token + 1] === Comment;
}

/** The next atom from `index` on that is no comment. */
function skipComments({ kinds }: Atoms, index: number): number {
  let next = index;
  while (kinds[next] === Comment) next++;
  return next;
}

/** Behind the end of a text block nothing but closing brackets, commas and a comment may follow. */
function isBehindBlock({ quotes }: Atoms, token: number): boolean {
  return (quotes[token] as number) > 0;
}

/** How tightly the loosest operator between brackets binds; 0 where there is none. */
function loosestOperator(atoms: Atoms, open: number, close: number): number {
  let loosest = 0;
  for (let i = open + 1; i < close; i = lastOf(atoms, i) + 1) {
    if (isBinary(atoms, i)) loosest = Math.min(loosest || Infinity, precedenceAt(atoms, i));
  }
  return loosest;
}

function isBinary(atoms: Atoms, index: number): boolean {
  return precedenceAt(atoms, index) !== 0 && atoms.isSign[index] !== true;
}

function precedenceAt({ kinds }: Atoms, index: number): number {
  return precedence[kinds[index] as number] ?? 0;
}

/** The last atom of what begins at `index`: of a bracket the one that closes it. */
function lastOf({ kinds, partners }: Atoms, index: number): number {
  return opens[kinds[index] as number] === 1 ? (partners[index] as number) : index;
}

function textOf({ text, atoms }: LineSource, index: number): string {
  return atoms.texts[index] ?? text.slice(atoms.starts[index], atoms.ends[index]);
}
