import type { Node, TokenKind } from "../../packages/parser/src/tree.ts";

const operators: Readonly<Record<string, TokenKind>> = {
  atau: "Or",
  dan: "And",
  bukan: "Not",
  "==": "EqualEqual",
  "!=": "BangEqual",
  "<": "Less",
  "<=": "LessEqual",
  ">": "Greater",
  ">=": "GreaterEqual",
  "^": "Caret",
  "~": "Tilde",
  "+": "Plus",
  "-": "Minus",
  "*": "Star",
  "/": "Slash",
  "%": "Percent",
  "**": "StarStar",
};

/**
 * The words and signs that a node stands for by itself, in no order. What may be written or left out is not among them:
 * commas, round brackets and `lakukan`.
 */
export function signsOf(node: Node): readonly TokenKind[] {
  switch (node.kind) {
    case "declaration":
    case "section":
      return ["Colon"];
    case "property":
    case "map-entry":
      return ["Equals"];
    case "requirement": {
      const ands = node.alternatives.flatMap((ranges) => ranges.slice(1));
      return [...node.alternatives.slice(1).map(() => "Or" as const), ...ands.map(() => "And" as const)];
    }
    case "range":
    case "unary":
    case "binary":
      return [operators[node.operator] ?? "Bare"];
    case "list":
    case "index":
      return ["LeftBracket", "RightBracket"];
    case "map":
      return ["LeftBrace", "RightBrace"];
    case "argument":
      return node.name === undefined ? [] : ["Equals"];
    case "member":
      return ["Dot"];
    case "function":
      return ["Function", "Colon"];
    case "if": {
      const [first, ...others] = node.branches.map(() => ["If", "Then", "Colon"] as const);
      const clauses = others.flatMap((words) => ["Else" as const, ...words]);
      return [...(first ?? []), ...clauses, ...(node.otherwise ? (["Else", "Colon"] as const) : [])];
    }
    case "for-range":
      return ["For", "From", "To", "Colon"];
    case "for-each":
      return ["For", "In", "Colon"];
    case "while":
      return ["While", "Colon"];
    case "try": {
      const handler = node.handler ? (["Catch", "Colon"] as const) : [];
      return ["Try", "Colon", ...handler, ...(node.finalizer ? (["Finally", "Colon"] as const) : [])];
    }
    case "return":
      return ["Return"];
    case "throw":
      return ["Throw"];
    case "break":
      return ["Break"];
    case "continue":
      return ["Continue"];
    case "assignment":
      return node.declares ? ["Let", "Equals"] : ["Equals"];
    default:
      return [];
  }
}
