import type { BoundHolder } from "../bound.ts";
import type { BlockRule } from "../rule.ts";

/** Functions stand in libraries. */
export const misplacedFunction: BlockRule = {
  scope: "block",
  visit: (report) => ({
    holder({ spec, functions }: BoundHolder) {
      if (spec === undefined || spec.functions) return;
      for (const { start, name } of functions) report("misplaced-function", { start, end: name.end }, {});
    },
  }),
};
