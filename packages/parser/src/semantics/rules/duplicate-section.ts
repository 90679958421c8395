import type { TextEdit } from "../../diagnostics/diagnostic.ts";
import { endOfLine, startOfLine } from "../../syntax/characters.ts";
import { keyText, type BoundSection } from "../bound.ts";
import { wholeLines } from "../move.ts";
import type { BlockRule } from "../rule.ts";

/** A section is written once. */
export const duplicateSection: BlockRule = {
  scope: "block",
  visit: (report) => ({
    holder(holder, text) {
      const seen = new Map<string, BoundSection>();
      for (const section of holder.sections) {
        const { name, node, spec } = section;
        const first = seen.get(name);
        if (first === undefined) seen.set(name, section);
        else if (spec !== undefined) {
          const extras = { related: [first.node.key], fix: merge(first, section, text) };
          report("duplicate-section", node.key, { name, owner: holder.name }, extras);
        }
      }
    },
  }),
};

/** Moves the lines of the second section to the end of the first, where nothing in them stands there already. */
function merge({ node: first }: BoundSection, { node: second }: BoundSection, text: string): TextEdit[] {
  const last = first.entries.at(-1);
  const [from, to] = [second.entries[0], second.entries.at(-1)];
  if (last === undefined || from === undefined || to === undefined) return [];
  const names = (entries: BoundSection["node"]["entries"]): string[] =>
    entries.flatMap((entry) => ("key" in entry ? [keyText(entry.key)] : []));
  const written = new Set(names(first.entries));
  const indentation = (start: number): string => text.slice(startOfLine(text, start), start);
  const isAlike = indentation(last.start) === indentation(from.start);
  if (!isAlike || names(second.entries).some((name) => written.has(name))) return [];
  const at = endOfLine(text, last.end);
  const lines = text.slice(startOfLine(text, from.start), endOfLine(text, to.end));
  return [
    { start: at, end: at, text: `\n${lines}` },
    { ...wholeLines(text, second), text: "" },
  ];
}
