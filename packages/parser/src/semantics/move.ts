import type { TextEdit } from "../diagnostics/diagnostic.ts";
import { afterLineBreak, endOfLine, startOfLine } from "../syntax/characters.ts";
import type { Span } from "../text/span.ts";
import type { BoundHolder } from "./bound.ts";

/** The lines on which something stands, together with the line break behind them. */
export function wholeLines(text: string, { start, end }: Span): Span {
  return { start: startOfLine(text, start), end: afterLineBreak(text, endOfLine(text, end)) };
}

/** Moves an entry of one line to the end of its section, which is begun where there is none. */
export function moveInto(section: string, node: Span, owner: BoundHolder, text: string): TextEdit[] {
  const indentation = text.slice(startOfLine(text, node.start), node.start);
  const written = text.slice(node.start, node.end);
  if (/\S/.test(indentation) || /[\r\n]/.test(written)) return [];
  const bound = owner.sections.find(({ name }) => name === section);
  const target = bound?.node;
  if (target === undefined) {
    const inner = `${indentation}${indentation.startsWith("\t") ? "\t" : "    "}`;
    return [{ start: node.start, end: node.end, text: `${section}:\n${inner}${written}` }];
  }
  const last = target.entries.at(-1);
  if (last === undefined) return [];
  const at = endOfLine(text, last.end);
  const inner = text.slice(startOfLine(text, last.start), last.start);
  // A section whose last entry takes several lines begins its line elsewhere.
  if (/\S/.test(inner)) return [];
  return [
    { ...wholeLines(text, node), text: "" },
    { start: at, end: at, text: `\n${inner}${written}` },
  ];
}
