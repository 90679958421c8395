import type { BlockRule } from "../rule.ts";
import { namesWrittenOrMeant } from "./missing-property.ts";

/** A sum of money means nothing without its currency. */
export const missingCurrency: BlockRule = {
  scope: "block",
  visit: (report) => ({
    property({ node, spec }, owner) {
      const isMoney = spec?.type === "money" || spec?.type === "money-map";
      if (!isMoney || spec.fallback !== undefined || owner.isDamaged) return;
      // Anything else is no sum, which has been said.
      if (node.value.kind !== (spec.type === "money" ? "number" : "map")) return;
      const written = owner.properties.find(({ name }) => name === spec.currency);
      const isLeftOut = written === undefined || written.node.value.kind === "null";
      if (!isLeftOut || (written === undefined && namesWrittenOrMeant(owner).has(spec.currency))) return;
      report("missing-currency", node.value, {});
    },
  }),
};
