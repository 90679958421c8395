import { functionRule } from "../functions/function-rule.ts";
import { hostObjectOf } from "../functions/signature.ts";

/** What the host provides, and the functions of the library, are given no value. It is told once a name and function. */
export const invalidAssignment = functionRule((report, library, { scope }) => {
  for (const [name, occurrences] of scope.free) {
    const place = occurrences.find(({ use, isDamaged }) => use === "write" && !isDamaged);
    if (place === undefined) continue;
    const own = library.own.get(name)?.name;
    report("invalid-assignment", place.node, { name }, { related: own ? [own] : [] });
  }
  for (const { node, isDamaged, isTarget } of scope.trace.members) {
    if (isDamaged || !isTarget || node.name.kind === "missing") continue;
    const object = hostObjectOf(node.object, scope, library);
    if (object !== undefined) report("invalid-assignment", node, { name: `${object}.${node.name.text}` });
  }
});
