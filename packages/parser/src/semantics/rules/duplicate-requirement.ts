import type { BlockRule } from "../rule.ts";
import { nameSpan } from "../symbols.ts";

/** A section names each package once. */
export const duplicateRequirement: BlockRule = {
  scope: "block",
  visit: (report) => ({
    section({ requirements }) {
      const seen = new Map<string, { start: number; end: number }>();
      for (const requirement of requirements) {
        const { name } = requirement;
        if (name === undefined) continue;
        const first = seen.get(name);
        if (first === undefined) seen.set(name, nameSpan(requirement));
        else report("duplicate-requirement", nameSpan(requirement), { name }, { related: [first] });
      }
    },
  }),
};
