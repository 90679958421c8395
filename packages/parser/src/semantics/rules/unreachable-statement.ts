import { functionRule } from "../functions/function-rule.ts";

/** Behind what ends a function or a round of a loop nothing is run. Of several statements in a row it is told once. */
export const unreachableStatement = functionRule((report, { damage }, { scope }) => {
  if (damage.misplaces(scope.node)) return;
  for (const { span, cause, isDamaged } of scope.trace.unreachable)
    if (!isDamaged) report("unreachable-statement", span, {}, { related: [cause] });
});
