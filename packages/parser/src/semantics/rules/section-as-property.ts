import { membersOf } from "../../schema/members.ts";
import { keyText } from "../bound.ts";
import type { BlockRule } from "../rule.ts";

/** What is a section has lines of its own, not a value. */
export const sectionAsProperty: BlockRule = {
  scope: "block",
  visit: (report) => ({
    property({ node, spec }, owner) {
      const name = keyText(node.key);
      // Where nothing stands behind its name, that has been told.
      if (node.value.kind === "missing") return;
      if (spec !== undefined || owner.spec === undefined || !membersOf(owner.spec).sections.has(name)) return;
      report("section-as-property", node.key, { name });
    },
  }),
};
