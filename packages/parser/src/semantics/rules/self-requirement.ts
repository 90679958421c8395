import type { BlockRule } from "../rule.ts";
import { nameSpan } from "../symbols.ts";
import { wholeLines } from "../move.ts";

/** A package is there when it runs, and need not require itself. */
export const selfRequirement: BlockRule = {
  scope: "block",
  visit: (report) => ({
    block({ spec, label, sections, segment }) {
      if (spec?.ir !== "package" || label?.value === undefined) return;
      for (const { requirements } of sections) {
        for (const requirement of requirements) {
          if (requirement.name !== label.value) continue;
          const fix =
            requirements.length > 1 ? [{ ...wholeLines(segment.text, requirement.node), text: "" }] : [];
          report("self-requirement", nameSpan(requirement), {}, { fix });
        }
      }
    },
  }),
};
