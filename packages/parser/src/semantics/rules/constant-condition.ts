import type { Expression } from "../../syntax/tree.ts";
import { functionRule } from "../functions/function-rule.ts";

/** A condition can come out either way. `selama benar` with a way out of it is a loop without one, and fine. */
export const constantCondition = functionRule((report, _library, { scope }) => {
  for (const { node, isDamaged, isEndlessByIntent } of scope.trace.conditions)
    if (literals.has(node.kind) && !isDamaged && !isEndlessByIntent) report("constant-condition", node, {});
});

const literals: ReadonlySet<Expression["kind"]> = new Set(["boolean", "number", "string", "null"]);
