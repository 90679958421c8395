import type { BoundHolder } from "../bound.ts";
import type { BlockRule } from "../rule.ts";

/** Requirements stand in the sections that are made for them. */
export const misplacedRequirement: BlockRule = {
  scope: "block",
  visit: (report) => ({
    holder({ spec, requirements }: BoundHolder) {
      if (spec === undefined || spec.requirements) return;
      for (const { node } of requirements) {
        // One without quotes is a property with a slip in it, which has been told.
        const isNamed = node.kind === "requirement" && node.package.kind !== "string";
        if (!isNamed) report("misplaced-requirement", node, {});
      }
    },
  }),
};
