import type { BlockRule } from "../rule.ts";

/** `null` means that something is left out, which what is required cannot be. */
export const nullForRequired: BlockRule = {
  scope: "block",
  visit: (report) => ({
    property({ node, spec, name }) {
      if (spec?.required && node.value.kind === "null") report("null-for-required", node.value, { name });
    },
  }),
};
