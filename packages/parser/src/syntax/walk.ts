import type { Statement } from "./tree.ts";

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
