import { membersOf } from "../../schema/members.ts";
import { keyText, type BoundHolder } from "../bound.ts";
import type { BlockRule } from "../rule.ts";
import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Key } from "../../syntax/tree.ts";

/** Authors write the Indonesian names; an English one is taken for the Indonesian one that it means. */
export const englishName: BlockRule = {
  scope: "block",
  visit: (report) => ({
    property({ node, spec }, owner) {
      if (spec === undefined) check(node.key, owner, report);
    },
    section({ node, spec }, owner) {
      if (spec === undefined) check(node.key, owner, report);
    },
  }),
};

function check(key: Key, owner: BoundHolder, report: Report): void {
  const name = keyText(key);
  const suggestion = owner.spec && membersOf(owner.spec).english.get(name);
  if (suggestion === undefined) return;
  const fix = [{ start: key.start, end: key.end, text: suggestion }];
  report("english-name", key, { name, suggestion }, { fix });
}
