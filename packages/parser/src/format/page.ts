import type { TextEdit } from "../diagnostics/diagnostic.ts";
import { CarriageReturn, isBlank, LineFeed } from "../syntax/characters.ts";
import type { TokenBuffer } from "../syntax/tokens.ts";
import type { Span } from "../text/span.ts";
import type { Style } from "./style.ts";

/** A segment that is being laid out: its tokens, and the edits that make it what it should be, in the order of the text. */
export interface Page {
  readonly text: string;
  readonly tokens: TokenBuffer;
  readonly comments: readonly Span[];
  readonly style: Style;
  readonly edits: TextEdit[];
  readonly isAscii: boolean;
  readonly hasEscapes: boolean;
  /** Some comment in it may speak to the compiler. */
  readonly hasInstructions: boolean;
  /** What stands as it should has an edit as well, which changes nothing. */
  readonly isComplete: boolean;
}

/** An empty page for a segment's text and tokens. */
export function createPage(
  text: string,
  tokens: TokenBuffer,
  comments: readonly Span[],
  style: Style,
  isComplete = false,
): Page {
  return {
    text,
    tokens,
    comments,
    style,
    edits: [],
    isAscii: !beyondAscii.test(text),
    hasEscapes: text.includes("\\"),
    hasInstructions: text.includes("kodeonc-"),
    isComplete,
  };
}

const beyondAscii = /[^\0-\x7f]/;

/** Asks for `wanted` between two offsets; what stands there already needs no edit. */
export function put({ text, edits, isComplete }: Page, start: number, end: number, wanted: string): void {
  if (!isComplete && end - start === wanted.length && text.startsWith(wanted, start)) return;
  edits.push({ start, end, text: wanted });
}

/** How many line breaks stand between two offsets. */
export function breaksBetween(text: string, start: number, end: number): number {
  let breaks = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === LineFeed) {
      breaks++;
    } else if (unit === CarriageReturn) {
      breaks++;
      if (text.charCodeAt(i + 1) === LineFeed) i++;
    }
  }
  return breaks;
}

/** Where a comment ends without the blanks behind it. */
export function endOfComment(text: string, { start, end }: Span): number {
  let i = end;
  while (i > start && isBlank(text.charCodeAt(i - 1))) i--;
  return i;
}

/** Whether a comment speaks to the compiler, about the line below it. */
export function isInstruction(
  { text, hasInstructions }: Pick<Page, "text" | "hasInstructions">,
  { start, end }: Span,
): boolean {
  return hasInstructions && /^\/\/+[ \t]*kodeonc-/.test(text.slice(start, end));
}
