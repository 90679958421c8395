import { moveInto } from "../move.ts";
import type { BlockRule } from "../rule.ts";

/** Requirements stand in the sections that are made for them. */
export const misplacedRequirement: BlockRule = {
  scope: "block",
  visit: (report) => ({
    holder(holder, text) {
      const { spec, requirements } = holder;
      if (spec === undefined || ("requirements" in spec && spec.requirements)) return;
      for (const { node } of requirements) {
        // One without quotes is a property with a slip in it, which has been told.
        if (node.kind === "requirement" && node.package.kind !== "string") continue;
        const isInPackage = spec.sections?.["dependensi"]?.requirements === true;
        const fix = isInPackage ? moveInto("dependensi", node, holder, text) : [];
        report("misplaced-requirement", node, {}, { fix });
      }
    },
  }),
};
