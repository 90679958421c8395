import { type Diagnostic, renderMessage, type Span } from "@kodeon/parser";
import type { FormatResult } from "@kodeon/parser/format";
import { parse } from "@kodeon/parser/tree";
import type { Call } from "../call.ts";
import { visible } from "../report/cells.ts";
import { placeOf, type Source, toSource } from "../report/frame.ts";

/** More than this many messages of one file help nobody. */
const most = 100;

/**
 * What the formatter left alone in a text and why, a line for each declaration: the place of its first error and what
 * that is, in the words of `kodeonc check`. Empty where there is nothing to say.
 */
export function explainDamage(
  path: string,
  text: string,
  { damaged, refused }: FormatResult,
  { tell, language }: Pick<Call, "tell" | "language">,
): string {
  if (damaged.length + refused.length === 0) return "";
  const source = toSource(path, text);
  const left = [
    ...damaged.map((span) => ({ span, isDamaged: true })),
    ...refused.map((span) => ({ span, isDamaged: false })),
  ].toSorted((a, b) => a.span.start - b.span.start);
  const said = left.slice(0, most).map(({ span, isDamaged }) => {
    const error = isDamaged ? firstError(text, span) : undefined;
    const place = placeOf(source, error ? span.start + error.span.start : codeIn(source, span));
    const message = error ? `${visible(renderMessage(error, language))} ` : "";
    return `${place}: ${message}${tell(isDamaged ? "declaration-damaged" : "declaration-refused")}\n`;
  });
  const count = left.length - said.length;
  if (count > 0) said.push(`${tell("messages-left", { path: source.path, count })}\n`);
  return said.join("");
}

/** The first error of a declaration by itself, for one that many share is told only once in a text. Its span counts from the declaration's beginning. */
function firstError(text: string, { start, end }: Span): Diagnostic | undefined {
  return parse(text.slice(start, end)).diagnostics.find(({ severity }) => severity === "error");
}

/** Where the code of a declaration begins, below its blank lines and comments. */
function codeIn({ text, lines }: Source, { start, end }: Span): number {
  const first = lines.position(start).line;
  const last = lines.position(Math.max(start, end - 1)).line;
  for (let number = first; number <= last; number++) {
    const line = lines.line(number);
    const from = Math.max(start, line.start);
    const code = text.slice(from, line.end).trimStart();
    if (code !== "" && !code.startsWith("//")) return line.end - code.length;
  }
  return start;
}
