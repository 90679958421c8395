import { libraryOf } from "@kodeon/parser/semantics";
import type { FunctionDeclaration, Name, Node, Statement } from "@kodeon/parser/tree";
import type { Probe } from "./cursor.ts";
import { statementBodies } from "./statement-bodies.ts";

/** The parameters and variables of a function that have been declared before the cursor, the last first; behind them those that may have no value there. */
export function localsAt({ place, nodes, at }: Probe, own: FunctionDeclaration): readonly string[] {
  const library = place.block && libraryOf(place.block);
  const scope = library?.functions.find((each) => each.scope.node === own)?.scope;
  if (scope === undefined) return own.parameters.map(({ text }) => text);
  const declared = nodes.flatMap((node, index) => declaredBy(node, nodes[index + 1]));
  const assigned = assignedBefore(nodes);
  const rank = (name: string): number => (assigned.has(name) ? 0 : 1);
  return [...scope.locals.values()]
    .filter(({ declaration }) => declaration.end < at && !declared.includes(declaration))
    .sort((a, b) => rank(a.name) - rank(b.name) || b.declaration.start - a.declaration.start)
    .map(({ name }) => name);
}

/** What a node is about to declare: what is worked out on its line cannot be told by that. */
function declaredBy(node: Node, next: Node | undefined): readonly Node[] {
  if (node.kind === "assignment") return [node.target];
  const isHead = (node.kind === "for-range" || node.kind === "for-each") && !isIn(node.body, next);
  return isHead ? [node.variable] : [];
}

/** The names that have a value at the end of a path of nodes, whichever way led there. */
function assignedBefore(nodes: readonly Node[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1];
    const body = statementBodies(node).find((each) => isIn(each, next));
    if (body === undefined) continue;
    for (const { text } of headNames(node, body)) names.add(text);
    for (const statement of body) {
      if (statement === next) break;
      for (const name of assignedIn(statement)) names.add(name);
    }
  }
  return names;
}

/** What the head of a body gives a value to. */
function headNames(node: Node, body: readonly Statement[]): readonly Name[] {
  if (node.kind === "function") return node.parameters;
  if (node.kind === "for-range" || node.kind === "for-each")
    return node.variable.kind === "name" ? [node.variable] : [];
  const isHandler = node.kind === "try" && node.handler?.body === body;
  return isHandler && node.handler?.variable ? [node.handler.variable] : [];
}

/** What a statement surely gives a value to. */
function assignedIn(statement: Statement): readonly string[] {
  if (statement.kind === "assignment") return statement.target.kind === "name" ? [statement.target.text] : [];
  if (statement.kind === "try") return (statement.finalizer ?? []).flatMap(assignedIn);
  if (statement.kind !== "if" || statement.otherwise === undefined) return [];
  const [first = [], ...others] = statementBodies(statement).map((body) => body.flatMap(assignedIn));
  return first.filter((name) => others.every((each) => each.includes(name)));
}

function isIn(body: readonly Statement[], node: Node | undefined): boolean {
  return body.some((statement) => statement === node);
}
