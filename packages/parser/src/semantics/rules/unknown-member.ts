import { nearest } from "../../text/nearest.ts";
import { functionRule } from "../functions/function-rule.ts";
import { membersOfHost } from "../functions/host-names.ts";
import { hostObjectOf } from "../functions/signature.ts";

/** An object of the host has the members that it has, and no others. */
export const unknownMember = functionRule((report, library, { scope }) => {
  for (const { node, isDamaged, isTarget } of scope.trace.members) {
    const { name } = node;
    if (isDamaged || isTarget || name.kind === "missing") continue;
    const object = hostObjectOf(node.object, scope, library);
    const members = object === undefined ? undefined : membersOfHost(object);
    if (object === undefined || members === undefined || members.has(name.text)) continue;
    const suggestion = nearest(name.text, members.keys());
    const fix = suggestion === undefined ? [] : [{ start: name.start, end: name.end, text: suggestion }];
    const known = [...members.keys()].join(", ");
    report(
      "unknown-member",
      name,
      { object, name: name.text, known, ...(suggestion && { suggestion }) },
      { fix },
    );
  }
});
