import { functionRule } from "../functions/function-rule.ts";

/** Behind what ends a function or a round of a loop nothing is run. Of several statements in a row it is told once. */
export const unreachableStatement = functionRule((report, _library, { scope }) => {
  // A damaged line may be the one that goes on.
  if (scope.isDamaged) return;
  for (const { span, cause } of scope.trace.unreachable)
    report("unreachable-statement", span, {}, { related: [cause] });
});
