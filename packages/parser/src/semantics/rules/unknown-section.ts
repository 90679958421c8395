import { membersOf } from "../../schema/members.ts";
import { nearest } from "../../text/nearest.ts";
import { keyText } from "../bound.ts";
import type { BlockRule } from "../rule.ts";

/** Every section must be one that its block or section has. */
export const unknownSection: BlockRule = {
  scope: "block",
  visit: (report) => ({
    section({ node, spec }, owner) {
      if (spec !== undefined || owner.spec === undefined) return;
      const name = keyText(node.key);
      const { english, properties, sectionNames } = membersOf(owner.spec);
      if (english.has(name) || properties.has(name)) return;
      const { start, end } = node.key;
      const suggestion = nearest(name, sectionNames);
      const fix = suggestion === undefined ? [] : [{ start, end, text: suggestion }];
      report(
        "unknown-section",
        node.key,
        { name, owner: owner.name, ...(suggestion && { suggestion }) },
        { fix },
      );
    },
  }),
};
