import type { BoundHolder } from "../bound.ts";
import type { BlockRule } from "../rule.ts";

/** Requirements stand in the sections that are made for them. */
export const misplacedRequirement: BlockRule = {
  scope: "block",
  visit: (report) => ({
    holder({ spec, requirements }: BoundHolder) {
      if (spec === undefined || spec.requirements) return;
      for (const { node } of requirements) report("misplaced-requirement", node, {});
    },
  }),
};
