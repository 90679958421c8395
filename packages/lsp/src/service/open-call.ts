import { tokensOf, type Expression, type Name, type Segment, type Token } from "@kodeon/parser/tree";
import { closingOf, isClosing } from "./brackets.ts";

/** A call whose brackets stand around an offset, whether they are closed or not. */
export interface OpenCall {
  readonly callee: Expression & { readonly kind: "name" | "member" };
  /** The argument that the offset stands in, counted from 0. */
  readonly argument: number;
  /** The name that it is given by. */
  readonly argumentName: string | undefined;
  readonly isInFunction: boolean;
}

interface OpenBracket {
  /** Its index among the tokens. */
  readonly index: number;
  commas: number;
  /** The index of the first token of the current argument. */
  argument: number;
}

/**
 * The innermost call around an offset of a segment. It is found by tokens, since a call that is being written is seldom
 * whole: brackets that nothing closes end with their logical line, as the language has it.
 */
export function openCallAt(segment: Segment, at: number): OpenCall | undefined {
  if (segment.comments.some(({ start, end }) => start < at && at <= end)) return undefined;
  const all = tokensOf(segment);
  const tokens = all.filter(({ start, end }) => start < end);
  const bracket = bracketsAt(segment.text, all, tokens, at).findLast(({ index }) =>
    calleeBefore(segment.text, tokens, index),
  );
  const callee = bracket && calleeBefore(segment.text, tokens, bracket.index);
  if (bracket === undefined || callee === undefined) return undefined;
  const [first, second] = [tokens[bracket.argument], tokens[bracket.argument + 1]];
  const isNamed = first?.kind === "Name" && second?.kind === "Equals" && second.start < at;
  return {
    callee,
    argument: bracket.commas,
    argumentName: isNamed ? segment.text.slice(first.start, first.end) : undefined,
    isInFunction: segment.declaration?.entries.findLast(({ start }) => start < at)?.kind === "function",
  };
}

/** The brackets that are open at an offset, the innermost last. */
function bracketsAt(
  text: string,
  all: readonly Token[],
  tokens: readonly Token[],
  at: number,
): readonly OpenBracket[] {
  let open: OpenBracket[] = [];
  let index = 0;
  let hasEnded = false;
  for (const { kind, start, end } of all) {
    if (kind === "Newline") hasEnded = true;
    if (start >= end) continue;
    if (start >= at) break;
    if (hasEnded) open = [];
    hasEnded = false;
    if (kind in closingOf) open.push({ index, commas: 0, argument: index + 1 });
    else if (isClosing.has(kind) && end <= at)
      open = open.slice(0, Math.max(0, lastOpen(open, tokens, kind)));
    else if (kind === "Comma" && end <= at) {
      const innermost = open.at(-1);
      if (innermost) Object.assign(innermost, { commas: innermost.commas + 1, argument: index + 1 });
    }
    index++;
  }
  const last = tokens[index - 1];
  if (!hasEnded || last === undefined || !/[\r\n]/.test(text.slice(last.end, at))) return open;
  // On a line below, a bracket is still open where the line stands deeper than the one that opened it.
  return open.filter(
    (bracket) => depthAt(text, tokens[bracket.index]?.start ?? 0) < at - lineStart(text, at),
  );
}

/** The index of the innermost bracket that a closing one closes; 0 where there is none. */
function lastOpen(open: readonly OpenBracket[], tokens: readonly Token[], closing: Token["kind"]): number {
  return open.findLastIndex(({ index }) => closingOf[tokens[index]?.kind ?? "Newline"] === closing);
}

function calleeBefore(text: string, tokens: readonly Token[], index: number): OpenCall["callee"] | undefined {
  const [object, dot, name] = [tokens[index - 3], tokens[index - 2], tokens[index - 1]];
  if (tokens[index]?.kind !== "LeftParen" || name?.kind !== "Name") return undefined;
  // The name of a function that is being declared is called by nobody.
  if (dot?.kind === "Function") return undefined;
  if (dot?.kind !== "Dot") return nameOf(text, name);
  if (object?.kind !== "Name") return undefined;
  return {
    kind: "member",
    start: object.start,
    end: name.end,
    object: nameOf(text, object),
    name: nameOf(text, name),
  };
}

function nameOf(text: string, { start, end }: Token): Name {
  return { kind: "name", start, end, text: text.slice(start, end) };
}

function lineStart(text: string, at: number): number {
  let i = at;
  while (i > 0 && text.charCodeAt(i - 1) !== 10 && text.charCodeAt(i - 1) !== 13) i--;
  return i;
}

/** How deep the line stands that an offset is on. */
function depthAt(text: string, at: number): number {
  const start = lineStart(text, at);
  return /^[ \t]*/.exec(text.slice(start, at))?.[0].length ?? 0;
}
