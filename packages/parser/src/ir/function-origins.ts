import type { IrExpression, IrFunction, IrStatement } from "../schema/ir-function.ts";
import type * as tree from "../syntax/tree.ts";
import type { Span } from "../text/span.ts";
import { documentationSpan } from "./documentation-span.ts";
import type { Origins } from "./origins.ts";

/** Notes where a function, its name, its parameters and its documentation come from. */
export function noteFunction(
  result: IrFunction,
  node: tree.FunctionDeclaration,
  segment: tree.Segment,
  origins: Origins,
): void {
  origins.note(result, node, node.name);
  origins.noteMember(result, "name", node.name);
  node.parameters.forEach((parameter, index) => origins.noteMember(result.parameters, index, parameter));
  const { documentation } = result;
  const comments = documentation === undefined ? undefined : documentationSpan(segment, node, documentation);
  if (comments) origins.noteMember(result, "documentation", comments);
}

/** Notes where a statement comes from, and what it holds besides expressions and statements. One with a body goes by its head. */
export function noteStatement(statement: IrStatement, node: tree.Statement, origins: Origins): void {
  origins.note(statement, node, headOf(node));
  if (node.kind === "for-range" || node.kind === "for-each") {
    origins.noteMember(statement, "variable", node.variable);
  } else if (node.kind === "if" && statement.type === "if") {
    statement.branches.forEach((branch, index) => {
      const written = node.branches[index];
      if (written) origins.note(branch, upToEnd(written.condition, written.body), written.condition);
    });
  } else if (node.kind === "try" && statement.type === "try") {
    const { variable, body = [] } = node.handler ?? {};
    if (variable === undefined || statement.catch === undefined) return;
    origins.note(statement.catch, upToEnd(variable, body), variable);
    origins.noteMember(statement.catch, "variable", variable);
  }
}

/** Notes where an expression comes from, and the names and keys in it that are no expressions themselves. */
export function noteExpression(expression: IrExpression, node: tree.Expression, origins: Origins): void {
  origins.note(expression, node);
  if (node.kind === "member") {
    origins.noteMember(expression, "name", node.name);
  } else if (node.kind === "map" && expression.type === "map") {
    noteKeyed(expression.entries, node.entries, "key", origins);
  } else if (node.kind === "call" && expression.type === "call") {
    const named = node.arguments.flatMap(({ start, end, name }) => (name ? [{ start, end, key: name }] : []));
    noteKeyed(expression.named, named, "name", origins);
  }
}

interface Keyed extends Span {
  readonly key: Span;
}

function noteKeyed(
  results: readonly object[],
  nodes: readonly Keyed[],
  member: "key" | "name",
  origins: Origins,
): void {
  results.forEach((result, index) => {
    const node = nodes[index];
    if (node === undefined) return;
    origins.note(result, node, node.key);
    origins.noteMember(result, member, node.key);
  });
}

function headOf(node: tree.Statement): Span | undefined {
  switch (node.kind) {
    case "if":
      return { start: node.start, end: node.branches[0]?.condition.end ?? node.end };
    case "for-range":
      return { start: node.start, end: node.to.end };
    case "for-each":
      return { start: node.start, end: node.iterable.end };
    case "while":
      return { start: node.start, end: node.condition.end };
    case "try":
      return { start: node.start, end: node.start + "coba".length };
    default:
      return undefined;
  }
}

function upToEnd({ start, end }: Span, body: readonly tree.Statement[]): Span {
  return { start, end: body.at(-1)?.end ?? end };
}
