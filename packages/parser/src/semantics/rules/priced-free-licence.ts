import type { BlockRule } from "../rule.ts";

/** What is free has no price. */
export const pricedFreeLicence: BlockRule = {
  scope: "block",
  visit: (report) => ({
    block({ spec, properties }) {
      if (spec?.ir !== "license") return;
      const type = properties.find(({ name }) => name === "jenis");
      const price = properties.find(({ name }) => name === "harga");
      const amount = price?.value as { readonly minor: number } | undefined;
      if (type?.value !== "free" || price === undefined || amount === undefined || amount.minor === 0) return;
      report("priced-free-licence", price.node.value, {}, { related: [type.node.value] });
    },
  }),
};
