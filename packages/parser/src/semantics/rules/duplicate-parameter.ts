import { functionRule } from "../functions/function-rule.ts";

/** A function has one parameter of a name. */
export const duplicateParameter = functionRule((report, _library, { scope }) => {
  for (const { node, first, isDamaged } of scope.repeated)
    if (!isDamaged) report("duplicate-parameter", node, { name: node.text }, { related: [first] });
});
