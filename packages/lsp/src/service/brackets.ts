import type { TokenKind } from "@kodeon/parser/tree";

/** The kinds of tokens that close what those of other kinds open. */
export const closingOf: Readonly<Partial<Record<TokenKind, TokenKind>>> = {
  LeftParen: "RightParen",
  LeftBracket: "RightBracket",
  LeftBrace: "RightBrace",
};

export const isClosing: ReadonlySet<TokenKind> = new Set(Object.values(closingOf));
