import { createToken, Lexer, type IToken, type TokenType } from "chevrotain";

/** The kinds of tokens, in the order of their numbers. */
const kinds = [
  // Layout: no text of their own, save a comma that a line break stands for.
  "Newline",
  "Indent",
  "Dedent",
  // Text
  "Name",
  "String",
  "Number",
  "Bare",
  // Words, each only where it means something
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
  "Let",
  // Punctuation
  "Equals",
  "Colon",
  "Comma",
  "Dot",
  "LeftParen",
  "RightParen",
  "LeftBracket",
  "RightBracket",
  "LeftBrace",
  "RightBrace",
  // Operators
  "GreaterEqual",
  "Greater",
  "LessEqual",
  "Less",
  "EqualEqual",
  "BangEqual",
  "Caret",
  "Tilde",
  "Plus",
  "Minus",
  "Star",
  "Slash",
  "Percent",
  "StarStar",
] as const;

export type KindName = (typeof kinds)[number];

/** The number of each kind. */
export const Kind = Object.fromEntries(kinds.map((name, index) => [name, index])) as Readonly<
  Record<KindName, number>
>;

/** Chevrotain's token types by name. Their patterns are never matched: `lexer.ts` finds the tokens. */
export const types = Object.fromEntries(
  kinds.map((name) => [name, createToken({ name, pattern: Lexer.NA })]),
) as Readonly<Record<KindName, TokenType>>;

export const vocabulary: TokenType[] = kinds.map((name) => types[name]);

/**
 * One token a kind, shared by all tokens of that kind: the parser decides by kind alone and takes
 * positions from the token buffer. Full tokens would cost fifteen times the memory.
 */
export const flyweights: readonly IToken[] = kinds.map((name) => ({
  image: name,
  startOffset: 0,
  tokenTypeIdx: types[name].tokenTypeIdx ?? 0,
  tokenType: types[name],
}));

/** Words that mean something inside functions, and are reserved there. */
export const reservedWords: ReadonlyMap<string, KindName> = new Map<string, KindName>([
  ["true", "True"],
  ["benar", "True"],
  ["false", "False"],
  ["salah", "False"],
  ["null", "Null"],
  ["atau", "Or"],
  ["dan", "And"],
  ["bukan", "Not"],
  ["tidak", "Not"],
  ["fungsi", "Function"],
  ["jika", "If"],
  ["maka", "Then"],
  ["sebaliknya", "Else"],
  ["lainnya", "Else"],
  ["untuk", "For"],
  ["dari", "From"],
  ["sampai", "To"],
  ["dalam", "In"],
  ["di", "In"],
  ["lakukan", "Do"],
  ["selama", "While"],
  ["coba", "Try"],
  ["tangkap", "Catch"],
  ["akhirnya", "Finally"],
  ["kembalikan", "Return"],
  ["lempar", "Throw"],
  ["berhenti", "Break"],
  ["lanjut", "Continue"],
  ["buat", "Let"],
]);

/** Words that are values wherever a value may stand. */
export const valueWords: ReadonlySet<KindName> = new Set<KindName>(["True", "False", "Null"]);

/** Words that join the ranges of a requirement. */
export const requirementWords: ReadonlySet<KindName> = new Set<KindName>(["Or", "And"]);

/** Tokens in a row, by index: their kinds and where they begin and end. */
export interface TokenBuffer {
  kinds: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  count: number;
}

export function createTokenBuffer(): TokenBuffer {
  return { kinds: new Uint8Array(256), starts: new Int32Array(256), ends: new Int32Array(256), count: 0 };
}

export function pushToken(buffer: TokenBuffer, kind: number, start: number, end: number): void {
  const index = buffer.count++;
  if (index === buffer.kinds.length) grow(buffer);
  buffer.kinds[index] = kind;
  buffer.starts[index] = start;
  buffer.ends[index] = end;
}

function grow(buffer: TokenBuffer): void {
  const size = buffer.kinds.length * 2;
  const kinds = new Uint8Array(size);
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  kinds.set(buffer.kinds);
  starts.set(buffer.starts);
  ends.set(buffer.ends);
  buffer.kinds = kinds;
  buffer.starts = starts;
  buffer.ends = ends;
}
