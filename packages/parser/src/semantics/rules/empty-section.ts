import type { BlockRule } from "../rule.ts";

/** A section with nothing in it is most likely forgotten. */
export const emptySection: BlockRule = {
  scope: "block",
  visit: (report) => ({
    section({ node, spec, name }) {
      if (spec !== undefined && node.entries.length === 0) report("empty-section", node.key, { name });
    },
  }),
};
