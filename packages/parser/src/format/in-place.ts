import type { TextEdit } from "../diagnostics/diagnostic.ts";
import { startOfLine } from "../syntax/characters.ts";
import type { Scanned } from "../syntax/lexer/scan.ts";
import type { Span } from "../text/span.ts";
import { createPage } from "./page.ts";
import { layOutSegment } from "./segment.ts";
import type { Style } from "./style.ts";

/**
 * The edits that lay logical lines out where they stand: what one of them has on further lines is indented as far from
 * its own indentation as it would be from the one that it should have.
 */
export function editsInPlace(scan: Scanned, style: Style, lines: readonly Span[]): TextEdit[] {
  const { text, tokens, comments } = scan;
  const page = createPage(text, tokens, comments, style, true);
  layOutSegment(page);
  const edits: TextEdit[] = [];
  let next = 0;
  for (const { start, end } of lines) {
    let wanted = "";
    for (let edit = page.edits[next]; edit !== undefined && edit.end <= start; edit = page.edits[++next])
      if (edit.end === start) wanted = afterLineBreaks(edit.text);
    const kept = text.slice(startOfLine(text, start), start).replace("\ufeff", "");
    for (let edit = page.edits[next]; edit !== undefined && edit.end <= end; edit = page.edits[++next]) {
      const now = reindent(edit.text, style.lineBreak, wanted, kept);
      if (now !== text.slice(edit.start, edit.end)) edits.push({ ...edit, text: now });
    }
  }
  return edits;
}

function afterLineBreaks(gap: string): string {
  return gap.slice(gap.search(/[^\r\n]*$/));
}

/** The same gap where the lines that begin in it stand by `kept` and not by `wanted`. */
function reindent(gap: string, lineBreak: string, wanted: string, kept: string): string {
  if (wanted === kept) return gap;
  const [first = "", ...lines] = gap.split(lineBreak);
  const moved = lines.map((line) => (line.startsWith(wanted) ? kept + line.slice(wanted.length) : line));
  return [first, ...moved].join(lineBreak);
}
