import { membersOf } from "../../schema/members.ts";
import { keyText } from "../bound.ts";
import { moveInto } from "../move.ts";
import type { BlockRule } from "../rule.ts";
import { sectionWith } from "./unknown-property.ts";

/** A property of a section does not stand in the block around it. */
export const misplacedProperty: BlockRule = {
  scope: "block",
  visit: (report) => ({
    property({ node, spec }, owner, text) {
      if (spec !== undefined || owner.spec === undefined) return;
      const name = keyText(node.key);
      const members = membersOf(owner.spec);
      if (members.english.has(name) || members.sections.has(name)) return;
      const section = sectionWith(owner.spec, name);
      if (section === undefined) return;
      // Which of two is meant nobody but the author knows.
      const twin = owner.sections.find((each) => each.name === section)?.properties;
      const isTwice = twin?.some((each) => each.name === name) ?? false;
      const fix = isTwice ? [] : moveInto(section, node, owner, text);
      report("misplaced-property", node.key, { name, owner: owner.name, section }, { fix });
    },
  }),
};
