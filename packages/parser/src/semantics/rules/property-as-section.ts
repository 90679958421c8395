import { membersOf } from "../../schema/members.ts";
import { keyText } from "../bound.ts";
import type { BlockRule } from "../rule.ts";

/** What is a property is given a value, not lines of its own. */
export const propertyAsSection: BlockRule = {
  scope: "block",
  visit: (report) => ({
    section({ node, spec }, owner) {
      const name = keyText(node.key);
      if (spec !== undefined || owner.spec === undefined || !membersOf(owner.spec).properties.has(name))
        return;
      report("property-as-section", node.key, { name });
    },
  }),
};
