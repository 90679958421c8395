import { tokenise } from "./lexer/tokenise.ts";
import { type KindName, kindNames } from "./tokens.ts";
import type { Segment } from "./tree.ts";
import type { Span } from "../text/span.ts";

/** What a token is. `Newline` ends a logical line; it and what the scanner has put in where it was missing are empty. */
export type TokenKind = Exclude<KindName, "Indent" | "Dedent">;

/** A word, a value or a sign of a segment; its span counts from the beginning of that. */
export interface Token extends Span {
  readonly kind: TokenKind;
}

/**
 * The tokens of a segment in the order of the text. Words are keywords only where they mean something, so `dari` is a
 * `Name` outside functions. Comments are no tokens, and what is nested too deeply to be read has none.
 */
export function tokensOf({ text }: Segment): readonly Token[] {
  const { kinds, starts, ends, count } = tokenise(text).tokens;
  const tokens: Token[] = [];
  for (let i = 0; i < count; i++) {
    const kind = kindNames[kinds[i] as number] as KindName;
    if (kind === "Indent" || kind === "Dedent") continue;
    tokens.push({ kind, start: starts[i] as number, end: ends[i] as number });
  }
  return tokens;
}
