import { functionRule } from "../functions/function-rule.ts";

/** `berhenti` and `lanjut` stand in loops. */
export const loopControlOutsideLoop = functionRule((report, { damage }, { scope }) => {
  if (damage.misplaces(scope.node)) return;
  for (const { node, isDamaged } of scope.trace.strayJumps) {
    const word = node.kind === "break" ? "berhenti" : "lanjut";
    if (!isDamaged) report("loop-control-outside-loop", node, { word });
  }
});
