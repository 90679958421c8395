import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { afterLineBreak, endOfLine, isBlank, isClosingBracket, startOfLine } from "../syntax/characters.ts";
import { tokenise } from "../syntax/lexer/tokenise.ts";
import { Kind } from "../syntax/tokens.ts";
import { closes, opens } from "./spacing.ts";
import type { Style } from "./style.ts";

/** The indentation of a new line at `line` of a segment, by what stands above it; `first` is what the line begins with. */
export function indentationAt(text: string, line: number, first: number, style: Style): string {
  const { indentation } = style;
  const { tokens, comments, diagnostics } = tokenise(text);
  const { kinds, starts, ends, count } = tokens;
  const open: number[] = [];
  // Brackets that nothing closes yet are open as long as no line below has ended them.
  let ended = 0;
  let begin = -1;
  let last = -1;
  for (let i = 0; i < count && (starts[i] as number) < line; i++) {
    const kind = kinds[i] as number;
    const isWritten = (ends[i] as number) > (starts[i] as number);
    if (closes[kind] === 1 && !isWritten) ended++;
    if (!isWritten) continue;
    while (ended > 0) {
      open.pop();
      ended--;
    }
    if (begin < 0 || (kinds[i - 1] as number) <= Kind.Dedent) begin = i;
    if (opens[kind] === 1) open.push(i);
    else if (closes[kind] === 1) open.pop();
    last = i;
  }
  if (last < 0) return "";
  const start = starts[last] as number;
  const end = ends[last] as number;
  const isUnclosed = ({ name, span }: Diagnostic): boolean =>
    name === "unclosed-text-block" && span.start === start;
  if ((kinds[last] === Kind.String && end > line) || diagnostics.some(isUnclosed)) {
    const sibling = lastLineOfText(text, start, line);
    return sibling === undefined ? indentationOf(text, start) + indentation : indentationOf(text, sibling);
  }
  const bracket = open[open.length - 1];
  if (bracket !== undefined) {
    const outer = indentationOf(text, starts[bracket] as number);
    return isClosingBracket(first) ? outer : outer + indentation;
  }
  const above = startOfLine(text, Math.max(0, line - 1 - (text.startsWith("\r\n", line - 2) ? 1 : 0)));
  const comment =
    end <= above ? comments.find((each) => each.start >= above && each.start < line) : undefined;
  if (comment !== undefined) return inStyle(text.slice(above, comment.start), style);
  return indentationOf(text, starts[begin] as number) + (kinds[last] === Kind.Colon ? indentation : "");
}

/** Where the last line above `line` begins that has text, of the text block that opens at `start`; undefined where none has. */
function lastLineOfText(text: string, start: number, line: number): number | undefined {
  let found: number | undefined;
  for (let at = afterLineBreak(text, endOfLine(text, start)); at < line;) {
    const stop = endOfLine(text, at);
    if (text.slice(at, stop).trim() !== "") found = at;
    at = afterLineBreak(text, stop);
  }
  return found;
}

/**
 * What stands as deep as a comment, in the kind of indentation that the lines of code have: a comment may have the other
 * kind, or no-break spaces, and harm nobody, and the line below it may not.
 */
function inStyle(before: string, { indentation, indentWidth }: Style): string {
  let column = 0;
  for (const character of before.replace("\uFEFF", ""))
    column += character === "\t" ? indentWidth - (column % indentWidth) : 1;
  return indentation === "\t" ? "\t".repeat(Math.round(column / indentWidth)) : " ".repeat(column);
}

function indentationOf(text: string, at: number): string {
  const start = startOfLine(text, at);
  let end = start;
  while (isBlank(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}
