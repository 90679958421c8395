import { afterLineBreak, endOfLine, isBlank } from "../syntax/characters.ts";
import { endOfComment, put, type Page } from "./page.ts";
import { newline } from "./style.ts";

/** How many quotes open the text block at `start`; 0 where the string there stands on one line. */
export function blockQuotes(text: string, start: number, end: number): 0 | 1 | 3 {
  // Most strings go on with a letter, and a block's quotes only with blanks, a comment or the line's end.
  if (text.charCodeAt(start + 1) > 47 || endOfLine(text, start) >= end) return 0;
  return text.startsWith('"""', start) ? 3 : 1;
}

/**
 * Lays a text block out whose first quotes stand on a line of `level`: its text one level deeper, its closing quotes
 * at that level. What its lines have in common is their indentation; what they have beyond that is text.
 */
export function layOutTextBlock(page: Page, start: number, end: number, quotes: number, level: number): void {
  const { text, style } = page;
  let last = layOutOpening(page, start + quotes, endOfLine(text, start));
  const closing = end - quotes;
  const depth = sharedIndentation(text, start, closing);
  let breaks = "";
  for (let line = afterLineBreak(text, endOfLine(text, start)); ;) {
    const content = skipBlanks(text, line);
    if (content >= closing) break;
    const stop = endOfLine(text, content);
    if (content === stop) {
      breaks += style.lineBreak;
    } else {
      put(page, last, line + depth, breaks + newline(style, level + 1));
      breaks = "";
      last = stop;
    }
    line = afterLineBreak(text, stop);
  }
  put(page, last, closing, breaks + newline(style, level));
}

/** The opening line may have a comment; returns where what belongs to it ends. */
function layOutOpening(page: Page, opener: number, stop: number): number {
  const comment = skipBlanks(page.text, opener);
  if (comment === stop) return opener;
  put(page, opener, comment, " ");
  return endOfComment(page.text, { start: comment, end: stop });
}

/** How many blanks all lines with text between two offsets have in common; the first line has none of it. */
function sharedIndentation(text: string, start: number, end: number): number {
  let first = -1;
  let depth = 0;
  for (let line = afterLineBreak(text, endOfLine(text, start)); line < end;) {
    const content = skipBlanks(text, line);
    const stop = endOfLine(text, content);
    if (content !== stop && content < end) {
      if (first < 0) {
        first = line;
        depth = content - line;
      }
      let i = 0;
      while (i < depth && text.charCodeAt(first + i) === text.charCodeAt(line + i)) i++;
      depth = i;
    }
    line = afterLineBreak(text, stop);
  }
  return depth;
}

function skipBlanks(text: string, at: number): number {
  let i = at;
  while (isBlank(text.charCodeAt(i))) i++;
  return i;
}
