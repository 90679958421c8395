import type { Span } from "@kodeon/parser";
import type { Node } from "@kodeon/parser/tree";

/** What stands below a head, deeper than it: from its first node to the end of its last one. */
export type Body = Span;

/** The bodies of a node that have something in them, in the order of the text. */
export function bodiesOf(node: Node): readonly Body[] {
  switch (node.kind) {
    case "declaration":
    case "section":
      return bodies(node.entries);
    case "function":
    case "for-range":
    case "for-each":
    case "while":
      return bodies(node.body);
    case "if":
      return bodies(...node.branches.map(({ body }) => body), node.otherwise);
    case "try":
      return bodies(node.body, node.handler?.body, node.finalizer);
    default:
      return [];
  }
}

function bodies(...lists: readonly (readonly Node[] | undefined)[]): Body[] {
  return lists.flatMap((nodes) => {
    const [first] = nodes ?? [];
    const last = nodes?.at(-1);
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
}
