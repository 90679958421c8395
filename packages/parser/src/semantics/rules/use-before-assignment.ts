import { functionRule } from "../functions/function-rule.ts";

/** A variable is given a value before it is used. What only some ways through the function leave without one is not told. */
export const useBeforeAssignment = functionRule((report, { damage, lost }, { scope }) => {
  if (scope.hidesNames || damage.misplaces(scope.node)) return;
  const told = new Set<string>();
  for (const { node, loop } of scope.trace.earlyReads) {
    const name = node.text;
    const local = scope.locals.get(name);
    if (local === undefined || told.has(name) || lost.has(name)) continue;
    // An earlier round of the loop may have given it a value.
    if (loop?.assigned.has(name)) continue;
    told.add(name);
    report("use-before-assignment", node, { name }, { related: [local.declaration] });
  }
});
