import type { Expression } from "../../syntax/tree.ts";
import { walkStatements } from "../../syntax/walk.ts";
import type { BlockRule } from "../rule.ts";

/** What stands by itself in a function should do something, which only a call does. */
export const idleExpression: BlockRule = {
  scope: "block",
  visit: (report) => ({
    holder({ functions }) {
      for (const { body } of functions) {
        walkStatements(body, (statement) => {
          if (statement.kind !== "expression-statement") return;
          if (!mayAct.has(statement.expression.kind)) report("idle-expression", statement, {});
        });
      }
    },
  }),
};

/** Damage has been reported and may have been a call. */
const mayAct: ReadonlySet<Expression["kind"]> = new Set(["call", "missing", "bare"]);
