import type { BlockRule } from "../rule.ts";

/** Blocks of which there is one have no name. */
export const unexpectedLabel: BlockRule = {
  scope: "block",
  visit: (report) => ({
    block({ spec, word, label, node }) {
      const head = node.words[0];
      if (spec === undefined || spec.label !== undefined || label === undefined || head === undefined) return;
      const fix = [{ start: head.end, end: label.node.end, text: "" }];
      report("unexpected-label", label.node, { block: word }, { fix });
    },
  }),
};
