import type { BlockRule } from "../rule.ts";
import { headOf } from "./missing-property.ts";

/** A section that the description requires must be written. */
export const missingSection: BlockRule = {
  scope: "block",
  visit: (report) => ({
    holder(holder) {
      if (holder.spec === undefined || holder.isDamaged) return;
      // One under a wrong name, or with a value in place of lines, has been reported as such.
      const hasUnknown =
        holder.sections.some(({ spec }) => spec === undefined) ||
        holder.properties.some(({ name }) => name in (holder.spec?.sections ?? {}));
      if (hasUnknown) return;
      for (const [name, spec] of Object.entries(holder.spec.sections ?? {})) {
        const isWritten = holder.sections.some((section) => section.name === name);
        if (spec.required && !isWritten)
          report("missing-section", headOf(holder), { owner: holder.name, name });
      }
    },
  }),
};
