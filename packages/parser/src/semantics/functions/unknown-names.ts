import { qualify } from "./host-names.ts";
import type { FunctionScope } from "./scope.ts";
import type { Suggester } from "./suggester.ts";
import type { Occurrence } from "./trace.ts";

/** A name that nothing in sight declares. */
export interface UnknownName {
  readonly name: string;
  /** Its first place of which nothing else has been told. */
  readonly first: Occurrence;
  /** Wherever the function uses it. */
  readonly occurrences: readonly Occurrence[];
  /** What it most likely means. */
  readonly suggestion: string | undefined;
}

/** The names in a function that are neither its own nor among the `outer` ones, save those that may have been lost. */
export function findUnknown(
  scope: FunctionScope,
  outer: ReadonlySet<string>,
  lost: ReadonlySet<string>,
  suggest: Suggester,
): readonly UnknownName[] {
  const found: UnknownName[] = [];
  for (const [name, occurrences] of scope.free) {
    const first = occurrences.find(({ isDamaged }) => !isDamaged);
    if (first === undefined || outer.has(name) || lost.has(name)) continue;
    const member = first.use === "call" ? qualify(name) : undefined;
    found.push({ name, first, occurrences, suggestion: member ?? suggest(name, scope.locals, outer) });
  }
  return found;
}
