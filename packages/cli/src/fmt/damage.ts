import { lineIndex, type LineIndex, type Span } from "@kodeon/parser";
import type { FormatResult } from "@kodeon/parser/format";
import { visible } from "../report/cells.ts";
import type { Say } from "../words.ts";

/** More than this many messages of one file help nobody. */
const most = 100;

/** What the formatter left alone in a text and why, a line for each declaration; empty where there is nothing to say. */
export function explainDamage(
  path: string,
  text: string,
  { damaged, refused }: FormatResult,
  tell: Say,
): string {
  if (damaged.length + refused.length === 0) return "";
  const lines = lineIndex(text);
  const name = visible(path);
  const said = [
    ...damaged.map((span) => ({ span, word: "declaration-damaged" as const })),
    ...refused.map((span) => ({ span, word: "declaration-refused" as const })),
  ]
    .toSorted((a, b) => a.span.start - b.span.start)
    .slice(0, most)
    .map(({ span, word }) => `${name}:${headLine(text, lines, span)}: ${tell(word)}\n`);
  const count = damaged.length + refused.length - said.length;
  if (count > 0) said.push(`${tell("messages-left", { path: name, count })}\n`);
  return said.join("");
}

/** The line where the code of a declaration begins, below its blank lines and comments. */
function headLine(text: string, lines: LineIndex, { start, end }: Span): number {
  const first = lines.position(start).line;
  const last = lines.position(Math.max(start, end - 1)).line;
  for (let number = first; number <= last; number++) {
    const line = lines.line(number);
    const code = text.slice(Math.max(start, line.start), line.end).trimStart();
    if (code !== "" && !code.startsWith("//")) return number;
  }
  return first;
}
