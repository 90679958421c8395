import type { BinaryOperator, Expression, RangeOperator } from "../tree.ts";
import { Kind } from "../tokens.ts";

/** How tightly an operator binds; the higher the tighter. `bukan` stands between `dan` and the comparisons, unary `-` below `**`. */
const strengths: Readonly<Record<BinaryOperator, number>> = {
  atau: 1,
  dan: 2,
  "==": 4,
  "!=": 4,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "%": 6,
  "**": 8,
};
const notStrength = 3;
const negateStrength = 7;
const comparison = 4;

/** The operators, by the kinds of their tokens. */
export const binaryOperators: Readonly<Record<number, BinaryOperator>> = {
  [Kind.Or]: "atau",
  [Kind.And]: "dan",
  [Kind.EqualEqual]: "==",
  [Kind.BangEqual]: "!=",
  [Kind.Less]: "<",
  [Kind.LessEqual]: "<=",
  [Kind.Greater]: ">",
  [Kind.GreaterEqual]: ">=",
  [Kind.Plus]: "+",
  [Kind.Minus]: "-",
  [Kind.Star]: "*",
  [Kind.Slash]: "/",
  [Kind.Percent]: "%",
  [Kind.StarStar]: "**",
};

/** The operators of requirements, likewise. */
export const rangeOperators: Readonly<Record<number, RangeOperator>> = {
  [Kind.GreaterEqual]: ">=",
  [Kind.Greater]: ">",
  [Kind.LessEqual]: "<=",
  [Kind.Less]: "<",
  [Kind.EqualEqual]: "==",
  [Kind.BangEqual]: "!=",
  [Kind.Caret]: "^",
  [Kind.Tilde]: "~",
};

/** What the parser has seen of an expression, from left to right. */
export type Piece =
  | {
      readonly type: "prefix";
      readonly operator: "bukan" | "-";
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly type: "binary";
      readonly operator: BinaryOperator;
      readonly start: number;
      readonly end: number;
    }
  | { readonly type: "operand"; readonly node: Expression };

type Operator = Exclude<Piece, { type: "operand" }>;

/**
 * Builds the tree of an expression by operator precedence. Comparisons that are chained are told by the span of
 * the second operator. There is at least one operand, and operands and binary operators take turns.
 */
export function buildExpression(
  pieces: readonly Piece[],
  reportChain: (start: number, end: number, middle: Expression) => void,
): Expression {
  const operands: Expression[] = [];
  const operators: Operator[] = [];
  for (const piece of pieces) {
    if (piece.type === "operand") {
      operands.push(piece.node);
      continue;
    }
    if (piece.type === "binary") {
      const strength = strengths[piece.operator];
      for (let top = operators.at(-1); top !== undefined; top = operators.at(-1)) {
        const topStrength = strengthOf(top);
        if (topStrength < strength || (topStrength === strength && piece.operator === "**")) break;
        if (topStrength === comparison && strength === comparison) {
          reportChain(piece.start, piece.end, operands.at(-1) as Expression);
        }
        reduce(operands, operators);
      }
    }
    operators.push(piece);
  }
  while (operators.length > 0) reduce(operands, operators);
  return operands[0] as Expression;
}

function strengthOf(operator: Operator): number {
  if (operator.type === "binary") return strengths[operator.operator];
  return operator.operator === "-" ? negateStrength : notStrength;
}

function reduce(operands: Expression[], operators: Operator[]): void {
  const operator = operators.pop() as Operator;
  const right = operands.pop() as Expression;
  if (operator.type === "prefix") {
    const { operator: sign, start } = operator;
    operands.push({ kind: "unary", start, end: right.end, operator: sign, operand: right });
    return;
  }
  const left = operands.pop() as Expression;
  operands.push({
    kind: "binary",
    start: left.start,
    end: right.end,
    operator: operator.operator,
    left,
    right,
  });
}
