import type { TextEdit } from "../../diagnostics/diagnostic.ts";
import type { Expression, Segment } from "../../syntax/tree.ts";
import { walkStatements } from "../../syntax/walk.ts";
import type { Span } from "../../text/span.ts";
import type { BlockRule } from "../rule.ts";

/** What stands by itself in a function should do something, which only a call does. */
export const idleExpression: BlockRule = {
  scope: "block",
  visit: (report) => {
    let segment: Segment | undefined;
    return {
      block(block) {
        segment = block.segment;
      },
      holder({ functions }) {
        for (const { body } of functions) {
          walkStatements(body, (statement) => {
            if (statement.kind !== "expression-statement" || mayAct.has(statement.expression.kind)) return;
            if (segment !== undefined && !isLineDamaged(segment, statement))
              report(
                "idle-expression",
                statement,
                {},
                { fix: assignmentMeant(statement.expression, segment) },
              );
          });
        }
      },
    };
  },
};

/** Whether something else has been told of the line: `utuk x dalam y:` is a loop with a slip in it. */
function isLineDamaged({ text, diagnostics }: Segment, { start, end }: Span): boolean {
  const lineEnd = end + text.slice(end).search(/[\r\n]|$/);
  return diagnostics.some(({ span }) => span.start >= start && span.start <= lineEnd);
}

/** `a == 1` by itself is most likely meant to give `a` a value. */
function assignmentMeant(node: Expression, { text }: Segment): readonly TextEdit[] {
  if (node.kind !== "binary" || node.operator !== "==" || !mayBeGiven.has(node.left.kind)) return [];
  const start = text.indexOf("==", node.left.end);
  return [{ start, end: start + 2, text: "=" }];
}

const mayBeGiven: ReadonlySet<Expression["kind"]> = new Set(["name", "member", "index"]);

/** Damage has been reported and may have been a call. */
const mayAct: ReadonlySet<Expression["kind"]> = new Set(["call", "missing", "bare"]);
