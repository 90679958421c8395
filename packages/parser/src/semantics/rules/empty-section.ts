import { membersOf } from "../../schema/members.ts";
import type { BlockRule } from "../rule.ts";
import { wholeLines } from "../move.ts";

/** A section with nothing in it is most likely forgotten. Where something must be in it, that is said instead. */
export const emptySection: BlockRule = {
  scope: "block",
  visit: (report) => ({
    section({ node, spec, name }, owner, text) {
      if (spec === undefined || node.entries.length > 0) return;
      if (Object.values(spec.properties ?? {}).some(({ required }) => required)) return;
      // Its lines may be there, but in the wrong place, and that is told.
      const isElsewhere = owner.properties.some(
        (property) => property.spec === undefined && membersOf(spec).properties.has(property.name),
      );
      if (
        owner.isDamaged ||
        isElsewhere ||
        owner.sections.some((other) => other.name === name && other.node !== node)
      )
        return;
      const lines = wholeLines(text, node);
      // A comment that was left behind would seem to speak of what comes next.
      const isCommented = /^[ \t]*\/\//.test(text.slice(lines.end));
      const fix = isCommented ? [] : [{ ...lines, text: "" }];
      report("empty-section", node.key, { name }, { fix });
    },
  }),
};
