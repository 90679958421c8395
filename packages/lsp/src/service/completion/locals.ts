import { libraryOf } from "@kodeon/parser/semantics";
import type { FunctionDeclaration } from "@kodeon/parser/tree";
import type { Probe } from "./cursor.ts";

/** The parameters and variables of a function that have been declared before the cursor, the last first. */
export function localsAt({ place, nodes, at }: Probe, own: FunctionDeclaration): readonly string[] {
  const library = place.block && libraryOf(place.block);
  const scope = library?.functions.find((each) => each.scope.node === own)?.scope;
  if (scope === undefined) return own.parameters.map(({ text }) => text);
  // What is worked out on the line cannot be told by the variable that it is given to.
  const targets = nodes.flatMap((node) => (node.kind === "assignment" ? [node.target] : []));
  return [...scope.locals.values()]
    .filter(({ declaration }) => declaration.end < at && !targets.includes(declaration))
    .sort((a, b) => b.declaration.start - a.declaration.start)
    .map(({ name }) => name);
}
