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

/** The names of the kinds by their numbers. */
export const kindNames: readonly KindName[] = kinds;

/** The number of each kind. */
export const Kind = Object.fromEntries(kinds.map((name, index) => [name, index])) as Readonly<
  Record<KindName, number>
>;

export const openings = ["LeftParen", "LeftBracket", "LeftBrace"] as const;
export const closings = ["RightParen", "RightBracket", "RightBrace"] as const;

const layout: readonly KindName[] = ["Newline", "Indent", "Dedent"];
const words: readonly KindName[] = kinds.slice(kinds.indexOf("True"), kinds.indexOf("Equals"));
const keyStarts: readonly KindName[] = ["Name", "String", "Bare"];
const valueStarts: readonly KindName[] = ["Number", "Minus", ...openings];
const literalWords: readonly KindName[] = ["True", "False", "Null"];
const expressionStarts: readonly KindName[] = [...keyStarts, ...literalWords, ...valueStarts, "Not"];
const statementStarts: readonly KindName[] = [
  ...(["If", "For", "While", "Try", "Return", "Throw", "Break", "Continue", "Let"] as const),
  ...(["Else", "Catch", "Finally"] as const),
  ...expressionStarts,
];

const allBut = (...names: readonly KindName[]): readonly KindName[] =>
  kinds.filter((name) => !names.includes(name));

/**
 * Kinds that the grammar takes for one another. What is stray is what cannot begin anything in a place, so that
 * with the strays every place has an alternative for every token.
 */
const categories = {
  Anything: allBut(...layout),
  Word: words,
  Separator: ["Equals", "Colon"],
  StrayInBrackets: allBut(...layout, ...closings, ...expressionStarts, "Comma"),
  StrayInMap: allBut(...layout, ...closings, ...keyStarts, ...words, ...valueStarts, "Comma"),
  StrayInBlock: allBut(...layout, ...keyStarts, "Function"),
  StrayInBody: allBut(...layout, ...statementStarts),
  BinaryOperator: [
    ...(["Or", "And", "EqualEqual", "BangEqual", "Less", "LessEqual", "Greater", "GreaterEqual"] as const),
    ...(["Plus", "Minus", "Star", "Slash", "Percent", "StarStar"] as const),
  ],
  RangeOperator: [
    ...(["GreaterEqual", "Greater", "LessEqual", "Less", "EqualEqual", "BangEqual"] as const),
    ...(["Caret", "Tilde"] as const),
  ],
} as const satisfies Record<string, readonly KindName[]>;

type CategoryName = keyof typeof categories;

const categoryNames = Object.keys(categories) as CategoryName[];
const categoryTypes = Object.fromEntries(
  categoryNames.map((name) => [name, createToken({ name, pattern: Lexer.NA })]),
) as Record<CategoryName, TokenType>;

function createKind(name: KindName): TokenType {
  const own = categoryNames.filter((category) =>
    (categories[category] as readonly KindName[]).includes(name),
  );
  // Their patterns are never matched: `tokenise` finds the tokens.
  return createToken({ name, pattern: Lexer.NA, categories: own.map((category) => categoryTypes[category]) });
}

/** Chevrotain's token types by name. */
export const types = {
  ...categoryTypes,
  ...(Object.fromEntries(kinds.map((name) => [name, createKind(name)])) as Record<KindName, TokenType>),
} as const;

export const vocabulary: TokenType[] = Object.values(types);

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
