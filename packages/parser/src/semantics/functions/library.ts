import type { Declaration, FunctionDeclaration, Name, Segment } from "../../syntax/tree.ts";
import type { BoundBlock } from "../bound.ts";
import { damageOf, type Damage } from "./damage.ts";
import { hostNames } from "./host-names.ts";
import { scopeOf, type FunctionScope } from "./scope.ts";
import type { Occurrence } from "./trace.ts";
import { createSuggester } from "./suggester.ts";
import { findUnknown, type UnknownName } from "./unknown-names.ts";

/** A function of a library, as the others see it. */
export interface OwnFunction {
  readonly scope: FunctionScope;
  readonly name: Name;
  /** Further functions of the same name, which are wrong. */
  readonly repeated: readonly Name[];
  /** Where the functions of the library speak of it. */
  readonly occurrences: readonly Occurrence[];
}

/** The functions of a `pustaka` and what their names mean: what the rules about functions share. */
export interface Library {
  readonly own: ReadonlyMap<string, OwnFunction>;
  readonly functions: readonly LibraryFunction[];
  readonly damage: Damage;
  /** Words that stand where nothing could be made out; what they declare or use is not known. */
  readonly lost: ReadonlySet<string>;
}

export interface LibraryFunction {
  readonly scope: FunctionScope;
  readonly unknown: readonly UnknownName[];
}

/** Less than the scanner tells of one segment at most. */
const enoughSlips = 40;

const libraries = new WeakMap<Declaration, Library>();

/** The library that a block is, worked out once; undefined where it is none, or where its lines cannot be trusted. */
export function libraryOf(block: BoundBlock): Library | undefined {
  const { spec, segment, node } = block;
  // With so many slips there is enough to mend, and not all of the damage has been told of any more.
  if (!spec?.functions || segment.diagnostics.length >= enoughSlips) return undefined;
  // Lines indented by spaces here and by tabs there may belong anywhere, and that has been told.
  if (segment.spaces !== undefined && segment.tabs !== undefined) return undefined;
  let library = libraries.get(node);
  if (library === undefined) libraries.set(node, (library = analyse(segment, block.functions)));
  return library;
}

function analyse(segment: Segment, nodes: readonly FunctionDeclaration[]): Library {
  const damage = damageOf(segment);
  const names = new Set(hostNames);
  for (const { name } of nodes) if (name.kind === "name") names.add(name.text);
  const scopes = nodes.map((node) => scopeOf(node, damage, names));
  const lost = damage.lostWords(
    () => new Set(scopes.flatMap(({ trace }) => trace.occurrences.map(({ node }) => node.start))),
  );
  const suggest = createSuggester();
  const hidesFunctions = scopes.some(({ isHeadDamaged }) => isHeadDamaged);
  const functions = scopes.map((scope) => {
    const unknown = findUnknown(scope, names, lost, suggest);
    // What a name means cannot be known where the line that declares it may be the damaged one.
    return {
      scope,
      unknown: unknown.filter(({ first }) => !scope.hidesNames && !(hidesFunctions && first.use === "call")),
    };
  });
  return { own: ownFunctions(scopes), functions, damage, lost };
}

function ownFunctions(scopes: readonly FunctionScope[]): ReadonlyMap<string, OwnFunction> {
  const own = new Map<string, OwnFunction & { repeated: Name[]; occurrences: Occurrence[] }>();
  for (const scope of scopes) {
    const { name } = scope.node;
    if (name.kind !== "name") continue;
    const first = own.get(name.text);
    if (first === undefined) own.set(name.text, { scope, name, repeated: [], occurrences: [] });
    else first.repeated.push(name);
  }
  for (const { free } of scopes)
    for (const [name, occurrences] of free)
      for (const occurrence of occurrences) own.get(name)?.occurrences.push(occurrence);
  return own;
}
