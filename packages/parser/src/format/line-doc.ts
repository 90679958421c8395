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
}

/** A logical line as a document whose brackets may break, from the outside inwards. A text block is shown by its quotes alone. */
export function lineDoc(source: LineSource): Doc {
  const { atoms } = source;
  const parts: Doc[] = [];
  for (let i = 0; i < atoms.count; i++) {
    parts.push(operandDoc(source, i));
    i = lastOf(atoms, i);
    parts.push(gapOnOneLine(atoms, i, source.text, source.inFunction));
  }
  return parts;
}

/** An atom, or a bracket with all that is in it. */
function operandDoc(source: LineSource, index: number): Doc {
  const { atoms } = source;
  if (opens[atoms.kinds[index] as number] === 1) return bracketDoc(source, index);
  const quotes = atoms.quotes[index] as number;
  return quotes > 0 ? ['"'.repeat(quotes), hardline, '"'.repeat(quotes)] : textOf(source, index);
}

function bracketDoc(source: LineSource, open: number): Doc {
  const { atoms } = source;
  const close = atoms.partners[open] as number;
  const role = atoms.roles[open] as number;
  const ends: readonly [Doc, Doc] = [textOf(source, open), textOf(source, close)];
  if (close === open + 1) return [...ends];
  const edge = role === Role.Map ? line : softline;
  const { parts, endsInComment } = contentDoc(source, open, close);
  // The operators of a bracket that only groups break together, where what is in it takes more than a line of its own.
  const content = role === Role.Group ? group(parts) : parts;
  const first = atoms.kinds[open + 1] === Comment ? [] : edge;
  return group([ends[0], indent([first, content]), endsInComment ? hardline : edge, ends[1]]);
}

/** What stands between brackets, the breaks at its two edges aside. */
function contentDoc(
  source: LineSource,
  open: number,
  close: number,
): { readonly parts: Doc[]; readonly endsInComment: boolean } {
  const { atoms } = source;
  const parts: Doc[] = [];
  /** Where the current item is written: in `parts`, or deeper in once a break has come in its midst. */
  let target = parts;
  const loosest = atoms.roles[open] === Role.Group ? loosestOperator(atoms, open, close) : 0;
  let token = open;
  let isBehindComment = false;
  for (let i = open + 1; i < close; i++) {
    const isComment = atoms.kinds[i] === Comment;
    const nextToken = skipComments(atoms, i);
    const isOperator =
      loosest > 0 && isBinary(atoms, nextToken) && precedenceAt(atoms, nextToken) === loosest;
    const isBetweenItems = token === open || nextToken === close || atoms.commas[token] !== Comma.None;
    const isBeside = isComment && atoms.isBeside[i] === true;
    if (isBetweenItems || isOperator) target = parts;
    else if (target === parts && !isBeside && (isComment || isBehindComment || isBehindBlock(atoms, token))) {
      target = [];
      parts.push(indent(target));
    }
    if (isBeside) target.push(lineSuffix([" ", textOf(source, i)]), breakParent);
    else {
      target.push(breakBefore(source, i, { open, token, isBehindComment, isBetweenItems, isOperator }));
      target.push(isComment ? [textOf(source, i), breakParent] : operandDoc(source, i));
    }
    isBehindComment = isComment;
    if (isComment) continue;
    i = lastOf(atoms, i);
    token = i;
    target.push(commaBehind(atoms, token, open, close));
  }
  return { parts, endsInComment: isBehindComment };
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
