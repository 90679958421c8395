import { closings, Kind, type KindName, openings } from "../syntax/tokens.ts";

/** What a bracket encloses; those before `Index` hold items that commas part. */
export const Role = { List: 0, Map: 1, Call: 2, Index: 3, Group: 4 } as const;

/** The kind of an atom that is a comment. */
export const Comment = 255;

function tableOf(...kinds: readonly KindName[]): Uint8Array {
  const table = new Uint8Array(256);
  for (const kind of kinds) table[Kind[kind]] = 1;
  return table;
}

const plainOperands = ["Name", "String", "Number", "Bare", "True", "False", "Null"] as const;

/** 1 for brackets that open, by kind. */
export const opens = tableOf(...openings);
/** 1 for brackets that close, by kind. */
export const closes = tableOf(...closings);
/** 1 for what an operand can end with, behind which a bracket calls or picks and `-` subtracts. */
export const endsOperand = tableOf(...plainOperands, ...closings);

const operators: readonly (readonly KindName[])[] = [
  ["Or"],
  ["And"],
  ["EqualEqual", "BangEqual", "Less", "LessEqual", "Greater", "GreaterEqual"],
  ["Plus", "Minus"],
  ["Star", "Slash", "Percent"],
  ["StarStar"],
];

/** How tightly operators bind, the loosest 1; 0 for all else. */
export const precedence = new Uint8Array(256);
operators.forEach((kinds, index) => kinds.forEach((kind) => (precedence[Kind[kind]] = index + 1)));

/** The role of a bracket that opens behind a token of the kind `before`. */
export function roleOf(kind: number, before: number): number {
  if (kind === Kind.LeftBrace) return Role.Map;
  const isBehindOperand = endsOperand[before] === 1;
  if (kind === Kind.LeftParen) return isBehindOperand ? Role.Call : Role.Group;
  return isBehindOperand ? Role.Index : Role.List;
}

/** Kinds that something other than a single space may stand beside. */
const isSpecial = tableOf(...openings, ...closings, "Colon", "Dot", "Minus");

/** A pair of tokens beside each other on one line, and what is known of them. */
export interface Pair {
  readonly before: number;
  readonly after: number;
  /** The role of `after`, where it opens. */
  readonly role: number;
  /** `before` is a sign, not an operator between two operands. */
  readonly isSign: boolean;
  /** A blank stands between the two in the text. */
  readonly isApart: boolean;
  readonly inFunction: boolean;
}

/** Whether every kind in the pair simply takes a single space. */
export function isPlainPair(before: number, after: number): boolean {
  return isSpecial[before] === 0 && isSpecial[after] === 0;
}

/** What parts two tokens beside each other, the comma left out of account. */
export function spaceBetween({ before, after, role, isSign, isApart, inFunction }: Pair): "" | " " {
  // An address would take the colon for a part of itself.
  if (after === Kind.Colon) return before === Kind.Bare && isApart ? " " : "";
  if (before === Kind.Dot || after === Kind.Dot) return inFunction || !isApart ? "" : " ";
  if (after === Kind.RightBrace) return before === Kind.LeftBrace ? "" : " ";
  if (closes[after] === 1) return "";
  if (opens[before] === 1) return before === Kind.LeftBrace ? " " : "";
  if (opens[after] === 1 && (role === Role.Call || role === Role.Index)) return "";
  return isSign ? "" : " ";
}
