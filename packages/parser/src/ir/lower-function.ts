import type { IrCall, IrExpression, IrFunction, IrStatement } from "../schema/ir-function.ts";
import { documentationOf } from "../syntax/documentation.ts";
import type * as tree from "../syntax/tree.ts";

/** Lowers a function to statements that a runtime can execute. What is damaged or missing is left out. */
export function lowerFunction(node: tree.FunctionDeclaration, segment: tree.Segment): IrFunction {
  const documentation = documentationOf(segment, node);
  return {
    name: nameOf(node.name),
    parameters: node.parameters.map(nameOf),
    ...(documentation !== undefined && { documentation }),
    body: lowerBody(node.body),
  };
}

function nameOf(node: tree.Name | tree.Missing): string {
  return node.kind === "name" ? node.text : "";
}

function lowerBody(statements: readonly tree.Statement[]): IrStatement[] {
  return statements.map(lowerStatement).filter((statement) => statement !== undefined);
}

function lowerStatement(node: tree.Statement): IrStatement | undefined {
  switch (node.kind) {
    case "if":
      return {
        type: "if",
        branches: node.branches.map(({ condition, body }) => ({
          condition: lowerExpression(condition),
          body: lowerBody(body),
        })),
        ...(node.otherwise && { else: lowerBody(node.otherwise) }),
      };
    case "for-range":
      return {
        type: "for_range",
        variable: nameOf(node.variable),
        from: lowerExpression(node.from),
        to: lowerExpression(node.to),
        body: lowerBody(node.body),
      };
    case "for-each":
      return {
        type: "for_each",
        variable: nameOf(node.variable),
        in: lowerExpression(node.iterable),
        body: lowerBody(node.body),
      };
    case "while":
      return { type: "while", condition: lowerExpression(node.condition), body: lowerBody(node.body) };
    case "try":
      return lowerTry(node);
    case "return":
      return { type: "return", ...(node.value && { value: lowerExpression(node.value) }) };
    case "throw":
      return { type: "throw", value: lowerExpression(node.value) };
    case "break":
    case "continue":
      return { type: node.kind };
    case "assignment":
      return lowerAssignment(node);
    case "expression-statement":
      return { type: "evaluate", value: lowerExpression(node.expression) };
    case "damage":
      return undefined;
  }
}

function lowerTry({ body, handler, finalizer }: tree.Try): IrStatement {
  return {
    type: "try",
    body: lowerBody(body),
    ...(handler && {
      catch: {
        ...(handler.variable && { variable: handler.variable.text }),
        body: lowerBody(handler.body),
      },
    }),
    ...(finalizer && { finally: lowerBody(finalizer) }),
  };
}

function lowerAssignment({ target, value, declares }: tree.Assignment): IrStatement | undefined {
  const place = lowerExpression(target);
  if (place.type !== "name" && place.type !== "member" && place.type !== "index") return undefined;
  return { type: "assign", target: place, value: lowerExpression(value), declares };
}

function lowerExpression(node: tree.Expression): IrExpression {
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
      return { type: "list", items: node.items.map(lowerExpression) };
    case "map":
      return {
        type: "map",
        entries: node.entries.map(({ key, value }) => ({
          key: key.kind === "string" ? key.value : key.text,
          value: lowerExpression(value),
        })),
      };
    case "call":
      return lowerCall(node);
    case "member":
      return { type: "member", object: lowerExpression(node.object), name: nameOf(node.name) };
    case "index":
      return { type: "index", object: lowerExpression(node.object), index: lowerExpression(node.index) };
    case "unary":
      return {
        type: "unary",
        operator: node.operator === "bukan" ? "not" : "negate",
        operand: lowerExpression(node.operand),
      };
    case "binary":
      return {
        type: "binary",
        operator: node.operator === "atau" ? "or" : node.operator === "dan" ? "and" : node.operator,
        left: lowerExpression(node.left),
        right: lowerExpression(node.right),
      };
  }
}

function lowerCall(node: tree.Call): IrExpression {
  const positional: IrExpression[] = [];
  const named: IrCall["named"][number][] = [];
  for (const { name, value } of node.arguments) {
    if (name === undefined) positional.push(lowerExpression(value));
    else named.push({ name: name.text, value: lowerExpression(value) });
  }
  return { type: "call", callee: lowerExpression(node.callee), arguments: positional, named };
}
