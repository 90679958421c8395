import type { BlockRule } from "../rule.ts";

/** A section is written once. */
export const duplicateSection: BlockRule = {
  scope: "block",
  visit: (report) => ({
    holder(holder) {
      const seen = new Map<string, { start: number; end: number }>();
      for (const { name, node, spec } of holder.sections) {
        const first = seen.get(name);
        if (first === undefined) seen.set(name, node.key);
        else if (spec !== undefined)
          report("duplicate-section", node.key, { name, owner: holder.name }, { related: [first] });
      }
    },
  }),
};
