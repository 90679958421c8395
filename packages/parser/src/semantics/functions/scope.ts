import type { FunctionDeclaration, Name } from "../../syntax/tree.ts";
import type { Damage } from "./damage.ts";
import { traceFunction } from "./trace-function.ts";
import type { Occurrence, Trace, Use } from "./trace.ts";

/** A parameter or a variable. It lives in its whole function, from whichever of its places declares it. */
export interface Local {
  readonly name: string;
  readonly kind: "parameter" | "loop" | "error" | "variable";
  /** Where it stands first as what declares it. */
  readonly declaration: Name;
  /** Wherever it stands, the declaration among them, in the order of the text. */
  readonly occurrences: readonly Occurrence[];
}

/** What the names in a function mean, and what happens in it. */
export interface FunctionScope {
  readonly node: FunctionDeclaration;
  readonly trace: Trace;
  readonly locals: ReadonlyMap<string, Local>;
  /** The names that are not the function's own, each with its places in the order of the text. */
  readonly free: ReadonlyMap<string, readonly Occurrence[]>;
  /** Some of its lines are damaged, so that what seems to be missing may be there. */
  readonly isDamaged: boolean;
  /** It may declare names that cannot be seen. */
  readonly hidesNames: boolean;
  /** Its name and parameters cannot be trusted. */
  readonly isHeadDamaged: boolean;
  /** Parameters whose name another parameter has already. */
  readonly repeated: readonly { readonly node: Name; readonly first: Name; readonly isDamaged: boolean }[];
}

const scopes = new WeakMap<FunctionDeclaration, FunctionScope>();

/**
 * The scope of a function, worked out once. An assignment to one of the `outer` names declares nothing; all else
 * that may declare a name does, and hides an outer one.
 */
export function scopeOf(
  node: FunctionDeclaration,
  damage: Damage,
  outer: { has(name: string): boolean },
): FunctionScope {
  let scope = scopes.get(node);
  if (scope === undefined) scopes.set(node, (scope = analyse(node, damage, outer)));
  return scope;
}

function analyse(
  node: FunctionDeclaration,
  damage: Damage,
  outer: { has(name: string): boolean },
): FunctionScope {
  const trace = traceFunction(node, damage);
  const byName = new Map<string, Occurrence[]>();
  for (const occurrence of trace.occurrences.toSorted((a, b) => a.node.start - b.node.start)) {
    const { text } = occurrence.node;
    const known = byName.get(text);
    if (known === undefined) byName.set(text, [occurrence]);
    else known.push(occurrence);
  }
  const locals = new Map<string, Local>();
  const free = new Map<string, readonly Occurrence[]>();
  for (const [name, occurrences] of byName) {
    const first = occurrences.find(({ use }) => declares(use, outer.has(name)));
    if (first === undefined) free.set(name, occurrences);
    else locals.set(name, { name, kind: kindOf(first.use), declaration: first.node, occurrences });
  }
  const head = { start: node.start, end: (node.parameters.at(-1) ?? node.name).end };
  const isHeadDamaged = damage.touches(head);
  return {
    node,
    trace,
    locals,
    free,
    isDamaged: damage.touches(node),
    hidesNames: isHeadDamaged || trace.hasLostStatement || damage.hidesName(node),
    isHeadDamaged,
    repeated: repeatedOf(node, trace, locals),
  };
}

function declares(use: Use, isOuter: boolean): boolean {
  return use === "parameter" || use === "loop" || use === "error" || (use === "write" && !isOuter);
}

function kindOf(use: Use): Local["kind"] {
  return use === "parameter" || use === "loop" || use === "error" ? use : "variable";
}

function repeatedOf(
  { parameters }: FunctionDeclaration,
  trace: Trace,
  locals: ReadonlyMap<string, Local>,
): FunctionScope["repeated"] {
  // A function begins with its parameters.
  return trace.occurrences.slice(0, parameters.length).flatMap(({ node, isDamaged }) => {
    const first = locals.get(node.text)?.declaration;
    return first === undefined || first === node ? [] : [{ node, first, isDamaged }];
  });
}
