import { functionRule } from "../functions/function-rule.ts";
import type { Local } from "../functions/scope.ts";

/** What gets a name is used; names that begin with `_` say that they are not. Parameters belong to whoever calls. */
export const unusedVariable = functionRule((report, { own }, { scope, unknown }) => {
  // A damaged line may be the one that uses it.
  if (scope.isDamaged) return;
  // A misspelling that has been told of may be the use that is missing.
  const meant = new Set(unknown.map(({ suggestion }) => suggestion));
  for (const local of scope.locals.values()) {
    const { name, declaration, occurrences } = local;
    if (!isUnused(local) || meant.has(name)) continue;
    const text = `_${name}`;
    const isTaken = scope.locals.has(text) || own.has(text);
    const fix = isTaken ? [] : occurrences.map(({ node }) => ({ start: node.start, end: node.end, text }));
    report("unused-variable", declaration, { name }, { fix });
  }
});

function isUnused({ kind, name, occurrences }: Local): boolean {
  if (kind === "parameter" || name.startsWith("_")) return false;
  return occurrences.every(({ use }) => use !== "read" && use !== "call");
}
