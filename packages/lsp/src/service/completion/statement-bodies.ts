import type { Node, Statement } from "@kodeon/parser/tree";

/** The bodies of a function or a statement, empty ones among them, in the order of the text. */
export function statementBodies(node: Node): readonly (readonly Statement[])[] {
  switch (node.kind) {
    case "if":
      return [...node.branches.map(({ body }) => body), node.otherwise ?? []];
    case "try":
      return [node.body, node.handler?.body ?? [], node.finalizer ?? []];
    case "function":
    case "for-range":
    case "for-each":
    case "while":
      return [node.body];
    default:
      return [];
  }
}
