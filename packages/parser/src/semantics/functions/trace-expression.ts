import type { Call, Expression, Member, Name } from "../../syntax/tree.ts";

/** Whom to tell of what stands in an expression. */
export interface ExpressionObserver {
  /** `isGuarded`: the left side of a `dan` or an `atau` decides whether it is looked at. */
  readonly name: (node: Name, use: "read" | "call", isGuarded: boolean) => void;
  readonly call: (node: Call) => void;
  readonly member: (node: Member) => void;
}

/** Goes through an expression in the order of the text. The names of members, of arguments and of entries are no names here. */
export function traceExpression(node: Expression, observer: ExpressionObserver, isGuarded = false): void {
  const visit = (inner: Expression): void => traceExpression(inner, observer, isGuarded);
  switch (node.kind) {
    case "name":
      return observer.name(node, "read", isGuarded);
    case "call":
      if (node.callee.kind === "name") observer.name(node.callee, "call", isGuarded);
      else visit(node.callee);
      observer.call(node);
      for (const { value } of node.arguments) visit(value);
      return;
    case "member":
      visit(node.object);
      return observer.member(node);
    case "index":
      visit(node.object);
      return visit(node.index);
    case "list":
      return node.items.forEach(visit);
    case "map":
      for (const { value } of node.entries) visit(value);
      return;
    case "unary":
      return visit(node.operand);
    case "binary":
      visit(node.left);
      return traceExpression(
        node.right,
        observer,
        isGuarded || node.operator === "dan" || node.operator === "atau",
      );
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "bare":
    case "missing":
      return;
  }
}
