import { functionRule } from "../functions/function-rule.ts";

/** A function that returns a value returns one however it ends. */
export const missingReturn = functionRule((report, _library, { scope: { node, trace, isDamaged } }) => {
  const { valueReturn, bareReturn, fallsOff } = trace;
  // A damaged line may be the one that returns.
  if (valueReturn === undefined || node.name.kind === "missing" || isDamaged) return;
  const place = fallsOff ? node.name : bareReturn;
  if (place) report("missing-return", place, { name: node.name.text }, { related: [valueReturn] });
});
