import type { TextEdit } from "../../diagnostics/diagnostic.ts";
import type { BoundRequirement } from "../bound.ts";
import type { BlockRule } from "../rule.ts";
import { nameSpan } from "../symbols.ts";
import { wholeLines } from "../move.ts";

/** A section names each package once. */
export const duplicateRequirement: BlockRule = {
  scope: "block",
  visit: (report) => ({
    section({ requirements }, _owner, text) {
      const seen = new Map<string, BoundRequirement>();
      for (const requirement of requirements) {
        const { name } = requirement;
        const first = name === undefined ? undefined : seen.get(name);
        if (name === undefined) continue;
        if (first === undefined) seen.set(name, requirement);
        else {
          const extras = { related: [nameSpan(first)], fix: join(text, first, requirement) };
          report("duplicate-requirement", nameSpan(requirement), { name }, extras);
        }
      }
    },
  }),
};

/** One line that demands what both do, where both are comparisons that all have to hold. */
function join(
  text: string,
  { node: first }: BoundRequirement,
  { node: second }: BoundRequirement,
): TextEdit[] {
  if (first.kind !== "requirement" || second.kind !== "requirement") return [];
  const range = second.alternatives[0]?.[0];
  if (first.alternatives.length !== 1 || second.alternatives.length !== 1 || range === undefined) return [];
  const added = ` dan ${text.slice(range.start, second.end)}`;
  return [
    { start: first.end, end: first.end, text: added },
    { ...wholeLines(text, second), text: "" },
  ];
}
