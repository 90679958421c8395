import type { BlockRule } from "../rule.ts";

/** A property is written once. */
export const duplicateProperty: BlockRule = {
  scope: "block",
  visit: (report) => ({
    holder(holder) {
      const seen = new Map<string, { start: number; end: number }>();
      for (const { name, node } of holder.properties) {
        const first = seen.get(name);
        if (first === undefined) seen.set(name, node.key);
        else report("duplicate-property", node.key, { name, owner: holder.name }, { related: [first] });
      }
    },
  }),
};
