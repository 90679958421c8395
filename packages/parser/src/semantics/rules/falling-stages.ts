import type { BlockRule } from "../rule.ts";

/** A rollout reaches more people with every stage. */
export const fallingStages: BlockRule = {
  scope: "block",
  visit: (report) => ({
    property({ node, spec, value }) {
      if (spec?.type !== "record" || node.value.kind !== "list" || !Array.isArray(value)) return;
      const stages = value as { percentage?: unknown }[];
      const { items } = node.value;
      stages.forEach(({ percentage }, index) => {
        const previous = stages[index - 1]?.percentage;
        const item = items[index];
        const before = items[index - 1];
        if (typeof percentage !== "number" || typeof previous !== "number" || !item || !before) return;
        if (percentage <= previous)
          report("falling-stages", item, { percentage, previous }, { related: [before] });
      });
    },
  }),
};
