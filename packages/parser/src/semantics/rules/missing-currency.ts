import type { Value } from "../../syntax/tree.ts";
import { partedThousands } from "../../values/decimal.ts";
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
      if (!hasPartedThousands(node.value)) report("missing-currency", node.value, {});
    },
  }),
};

/** Whether a number, or one in a map, parts thousands by a point; that is told first, and the currency once it is mended. */
function hasPartedThousands(value: Value): boolean {
  if (value.kind === "map") return value.entries.some((entry) => hasPartedThousands(entry.value));
  return value.kind === "number" && partedThousands(value.text) !== undefined;
}
