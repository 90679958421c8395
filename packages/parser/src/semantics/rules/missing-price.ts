import type { Value } from "../../syntax/tree.ts";
import type { BlockRule } from "../rule.ts";
import { headOf, namesWrittenOrMeant } from "./missing-property.ts";

const paidTypes: ReadonlySet<unknown> = new Set(["commercial", "subscription"]);

/** A licence that is sold has a price. */
export const missingPrice: BlockRule = {
  scope: "block",
  visit: (report) => ({
    block(block) {
      if (block.spec?.ir !== "license" || block.isDamaged) return;
      const type = block.properties.find(({ name }) => name === "jenis");
      const price = block.properties.find(({ name }) => name === "harga");
      const isLeftOut = price === undefined || price.node.value.kind === "null";
      if (!paidTypes.has(type?.value) || !isLeftOut) return;
      if (price === undefined && namesWrittenOrMeant(block).has("harga")) return;
      report("missing-price", type?.node.value ?? headOf(block), { type: wordOf(type?.node.value) });
    },
  }),
};

/** The word that was written, which may be the Indonesian or the English one. */
function wordOf(value: Value | undefined): string {
  if (value?.kind === "string") return value.value;
  return value?.kind === "name" ? value.text : "";
}
