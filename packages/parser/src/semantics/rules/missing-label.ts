import type { BlockRule } from "../rule.ts";

/** Blocks that speak of something by name say its name. */
export const missingLabel: BlockRule = {
  scope: "block",
  visit: (report) => ({
    block({ spec, node, word, label }) {
      const head = node.words[0];
      if (spec?.label === undefined || spec.label.optional || label !== undefined || head === undefined)
        return;
      const example = spec.label.type === "name" ? `${word} nama:` : `${word} "nama-paket":`;
      report("missing-label", head, { block: word, example });
    },
  }),
};
