import type { Node, Statement } from "./tree.ts";

/**
 * Visits a node and all nodes in it, in the order of the text, each with the node that it hangs by. Where `visit` says
 * `false`, what is in that node is left out.
 */
export function walk(node: Node, visit: (node: Node, parent: Node | undefined) => boolean | void): void {
  const ahead: { readonly node: Node; readonly parent: Node | undefined }[] = [{ node, parent: undefined }];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const { node: parent } = next;
    if (visit(parent, next.parent) === false) continue;
    for (const child of childrenOf(parent).toReversed()) ahead.push({ node: child, parent });
  }
}

/** The nodes that hang by a node, in the order of the text. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case "declaration":
      return [...node.words, ...node.entries];
    case "section":
      return [node.key, ...node.entries];
    case "requirement":
      return [node.package, ...node.alternatives.flat()];
    case "range":
      return [node.version];
    case "property":
    case "map-entry":
      return [node.key, node.value];
    case "list":
      return node.items;
    case "map":
      return node.entries;
    case "call":
      return [node.callee, ...node.arguments];
    case "argument":
      return node.name === undefined ? [node.value] : [node.name, node.value];
    case "member":
      return [node.object, node.name];
    case "index":
      return [node.object, node.index];
    case "unary":
      return [node.operand];
    case "binary":
      return [node.left, node.right];
    case "function":
      return [node.name, ...node.parameters, ...node.body];
    case "name":
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "bare":
    case "missing":
      return [];
    default:
      return childrenOfStatement(node);
  }
}

function childrenOfStatement(node: Statement): readonly Node[] {
  switch (node.kind) {
    case "if":
      return [
        ...node.branches.flatMap(({ condition, body }) => [condition, ...body]),
        ...(node.otherwise ?? []),
      ];
    case "for-range":
      return [node.variable, node.from, node.to, ...node.body];
    case "for-each":
      return [node.variable, node.iterable, ...node.body];
    case "while":
      return [node.condition, ...node.body];
    case "try": {
      const { body, handler, finalizer } = node;
      const variable = handler?.variable === undefined ? [] : [handler.variable];
      return [...body, ...variable, ...(handler?.body ?? []), ...(finalizer ?? [])];
    }
    case "return":
      return node.value === undefined ? [] : [node.value];
    case "throw":
      return [node.value];
    case "assignment":
      return [node.target, node.value];
    case "expression-statement":
      return [node.expression];
    case "break":
    case "continue":
    case "damage":
      return [];
  }
}

/** Visits statements and all statements in them, in the order of the text. */
export function walkStatements(
  statements: readonly Statement[],
  visit: (statement: Statement) => void,
): void {
  for (const statement of statements) {
    visit(statement);
    for (const body of bodiesOf(statement)) walkStatements(body, visit);
  }
}

/** The bodies of a statement, in the order of the text. */
function bodiesOf(statement: Statement): readonly (readonly Statement[])[] {
  switch (statement.kind) {
    case "if":
      return [...statement.branches.map(({ body }) => body), statement.otherwise ?? []];
    case "for-range":
    case "for-each":
    case "while":
      return [statement.body];
    case "try":
      return [statement.body, statement.handler?.body ?? [], statement.finalizer ?? []];
    default:
      return [];
  }
}
