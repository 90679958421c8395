import type { IrCall, IrExpression, IrFunction, IrStatement } from "../schema/ir-function.ts";
import { documentationOf } from "../syntax/documentation.ts";
import type * as tree from "../syntax/tree.ts";
import { noteExpression, noteFunction, noteStatement } from "./function-origins.ts";
import type { Origins } from "./origins.ts";

/**
 * Lowers a function to statements that a runtime can execute. What is damaged or missing is left out. `origins` are told
 * where everything in it comes from.
 */
export function lowerFunction(
  node: tree.FunctionDeclaration,
  segment: tree.Segment,
  origins?: Origins,
): IrFunction {
  const documentation = documentationOf(segment, node);
  const result: IrFunction = {
    name: nameOf(node.name),
    parameters: node.parameters.map(nameOf),
    ...(documentation !== undefined && { documentation }),
    body: lowerBody(node.body, origins),
  };
  if (origins) noteFunction(result, node, segment, origins);
  return result;
}

function nameOf(node: tree.Name | tree.Missing): string {
  return node.kind === "name" ? node.text : "";
}

function lowerBody(statements: readonly tree.Statement[], origins: Origins | undefined): IrStatement[] {
  return statements
    .map((node) => {
      const statement = lowerStatement(node, origins);
      if (origins && statement) noteStatement(statement, node, origins);
      return statement;
    })
    .filter((statement) => statement !== undefined);
}

function lowerStatement(node: tree.Statement, origins: Origins | undefined): IrStatement | undefined {
  switch (node.kind) {
    case "if":
      return {
        type: "if",
        branches: node.branches.map(({ condition, body }) => ({
          condition: lowerExpression(condition, origins),
          body: lowerBody(body, origins),
        })),
        ...(node.otherwise && { else: lowerBody(node.otherwise, origins) }),
      };
    case "for-range":
      return {
        type: "for_range",
        variable: nameOf(node.variable),
        from: lowerExpression(node.from, origins),
        to: lowerExpression(node.to, origins),
        body: lowerBody(node.body, origins),
      };
    case "for-each":
      return {
        type: "for_each",
        variable: nameOf(node.variable),
        in: lowerExpression(node.iterable, origins),
        body: lowerBody(node.body, origins),
      };
    case "while":
      return {
        type: "while",
        condition: lowerExpression(node.condition, origins),
        body: lowerBody(node.body, origins),
      };
    case "try":
      return lowerTry(node, origins);
    case "return":
      return { type: "return", ...(node.value && { value: lowerExpression(node.value, origins) }) };
    case "throw":
      return { type: "throw", value: lowerExpression(node.value, origins) };
    case "break":
    case "continue":
      return { type: node.kind };
    case "assignment":
      return lowerAssignment(node, origins);
    case "expression-statement":
      return { type: "evaluate", value: lowerExpression(node.expression, origins) };
    case "damage":
      return undefined;
  }
}

function lowerTry({ body, handler, finalizer }: tree.Try, origins: Origins | undefined): IrStatement {
  return {
    type: "try",
    body: lowerBody(body, origins),
    ...(handler && {
      catch: {
        ...(handler.variable && { variable: handler.variable.text }),
        body: lowerBody(handler.body, origins),
      },
    }),
    ...(finalizer && { finally: lowerBody(finalizer, origins) }),
  };
}

function lowerAssignment(
  { target, value, declares }: tree.Assignment,
  origins: Origins | undefined,
): IrStatement | undefined {
  const place = lowerExpression(target, origins);
  if (place.type !== "name" && place.type !== "member" && place.type !== "index") return undefined;
  return { type: "assign", target: place, value: lowerExpression(value, origins), declares };
}

function lowerExpression(node: tree.Expression, origins: Origins | undefined): IrExpression {
  const expression = lowerAlone(node, origins);
  if (origins) noteExpression(expression, node, origins);
  return expression;
}

function lowerAlone(node: tree.Expression, origins: Origins | undefined): IrExpression {
  switch (node.kind) {
    case "name":
      return { type: "name", name: node.text };
    case "string":
      return { type: "string", value: node.value };
    case "number":
      return { type: "number", value: node.text.replaceAll("_", "") };
    case "boolean":
      return { type: "boolean", value: node.value };
    case "bare":
      return { type: "string", value: node.text };
    case "null":
    case "missing":
      return { type: "null" };
    case "list":
      return { type: "list", items: node.items.map((item) => lowerExpression(item, origins)) };
    case "map":
      return {
        type: "map",
        entries: node.entries.map(({ key, value }) => ({
          key: key.kind === "string" ? key.value : key.text,
          value: lowerExpression(value, origins),
        })),
      };
    case "call":
      return lowerCall(node, origins);
    case "member":
      return { type: "member", object: lowerExpression(node.object, origins), name: nameOf(node.name) };
    case "index":
      return {
        type: "index",
        object: lowerExpression(node.object, origins),
        index: lowerExpression(node.index, origins),
      };
    case "unary":
      return {
        type: "unary",
        operator: node.operator === "bukan" ? "not" : "negate",
        operand: lowerExpression(node.operand, origins),
      };
    case "binary":
      return {
        type: "binary",
        operator: node.operator === "atau" ? "or" : node.operator === "dan" ? "and" : node.operator,
        left: lowerExpression(node.left, origins),
        right: lowerExpression(node.right, origins),
      };
  }
}

function lowerCall(node: tree.Call, origins: Origins | undefined): IrExpression {
  const positional: IrExpression[] = [];
  const named: IrCall["named"][number][] = [];
  for (const { name, value } of node.arguments) {
    if (name === undefined) positional.push(lowerExpression(value, origins));
    else named.push({ name: name.text, value: lowerExpression(value, origins) });
  }
  return { type: "call", callee: lowerExpression(node.callee, origins), arguments: positional, named };
}
