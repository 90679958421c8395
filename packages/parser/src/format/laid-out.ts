import { Space } from "../syntax/characters.ts";
import { Kind } from "../syntax/tokens.ts";
import type { Page } from "./page.ts";
import { endsOperand } from "./spacing.ts";
import { blockQuotes } from "./text-block.ts";

/**
 * Whether a logical line, its tokens from `from` to `to`, stands as it should: single blanks between words and values, no
 * comments, and lists that fit on it. Most lines do, and nothing of them needs to be gathered. False where that takes a
 * closer look.
 */
export function isLaidOut(page: Page, from: number, to: number, level: number): boolean {
  const { text, style, hasEscapes, isAscii } = page;
  const { kinds, starts, ends } = page.tokens;
  const first = starts[from] as number;
  const last = ends[to - 1] as number;
  let hasBrackets = false;
  for (let i = from; i < to; i++) {
    const kind = kinds[i] as number;
    const start = starts[i] as number;
    if (needsLook[kind] === 1) return false;
    if (kind === Kind.String && (hasEscapes || blockQuotes(text, start, ends[i] as number) > 0)) return false;
    const before = i === from ? -1 : (kinds[i - 1] as number);
    if (kind === Kind.LeftBracket) {
      if (endsOperand[before] === 1) return false;
      hasBrackets = true;
    }
    if (before < 0) continue;
    const end = ends[i - 1] as number;
    if (hugs(before, kind)) {
      // A comma before the end of a list goes.
      if (start !== end || before === Kind.Comma) return false;
    } else if (start !== end + 1 || text.charCodeAt(end) !== Space) return false;
  }
  return !hasBrackets || (isAscii && level * style.indentWidth + last - first <= style.maxLineLength);
}

/** 1 for kinds beside which there is not always a single blank, by kind. */
const needsLook = new Uint8Array(256);
for (const name of ["RightParen", "LeftParen", "RightBrace", "LeftBrace", "Dot", "Minus"] as const)
  needsLook[Kind[name]] = 1;

/** Whether nothing stands between two tokens. */
function hugs(before: number, after: number): boolean {
  return (
    after === Kind.Colon || after === Kind.Comma || after === Kind.RightBracket || before === Kind.LeftBracket
  );
}
