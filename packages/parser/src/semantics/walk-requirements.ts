import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { placeOf } from "./package-versions.ts";
import type { PackageNode } from "./requirement-graph.ts";
import type { PackageSymbol, RequirementSymbol } from "./symbols.ts";

/** A requirement and the file that states it. */
export interface Step {
  readonly file: string;
  readonly requirement: RequirementSymbol;
}

/** A step with the one before it: ways are put together only where somebody asks for them. */
interface Link extends Step {
  readonly before: Link | undefined;
}

/**
 * A walk ends when it has visited so many versions of packages or looked at so many requirements: every package may make
 * one, and a file may have tens of thousands.
 */
const limits = { visited: 500, requirements: 2000 };

/** Where a walk goes. */
export interface Guide {
  /** Whether it goes by a requirement. */
  readonly follows: (requirement: RequirementSymbol) => boolean;
  /** Whether what is looked for may be at a package or behind it. */
  readonly leads: (node: PackageNode) => boolean;
  /** Sees a package, with the steps of the shortest way there; false ends the walk. */
  readonly visit: (symbol: PackageSymbol, way: () => readonly Step[]) => boolean;
}

/**
 * Visits the packages that one requires, the nearest first, in the newest versions that a requirement takes, each once.
 * The package itself is visited too where a way leads back to it.
 */
export function walkRequirements(from: PackageNode, { follows, leads, visit }: Guide): void {
  const seen = new Set<PackageNode>();
  const queue: { readonly node: PackageNode; readonly link: Link | undefined }[] = [
    { node: from, link: undefined },
  ];
  let requirements = 0;
  // A list that grows while it is walked is walked to its end.
  for (const { node, link: before } of queue) {
    const { symbol, targets } = node;
    for (const [index, requirement] of symbol.requirements.entries()) {
      if (++requirements > limits.requirements) return;
      if (!follows(requirement)) continue;
      for (const next of targets[index] ?? []) {
        if (seen.has(next) || !leads(next)) continue;
        if (seen.size === limits.visited) return;
        seen.add(next);
        const link: Link = { file: symbol.file, requirement, before };
        if (!visit(next.symbol, () => wayOf(link))) return;
        if (next !== from) queue.push({ node: next, link });
      }
    }
  }
}

/** A way in words. Of a long one the middle is left out. */
export function pathOf(from: string, way: readonly Step[]): string {
  const names = [from, ...way.map(({ requirement }) => requirement.name)];
  const shown = names.length <= 10 ? names : [...names.slice(0, 5), "…", ...names.slice(-4)];
  return shown.join(" → ");
}

/** Where the steps of a way are stated, of a long one the first, for a finding in the file `here`. */
export function placesOn(way: readonly Step[], here: string): Diagnostic["related"] {
  return way.slice(0, 10).map(({ file, requirement: { span } }) => placeOf({ file, span }, here));
}

function wayOf(last: Link): readonly Step[] {
  const way: Step[] = [];
  for (let link: Link | undefined = last; link !== undefined; link = link.before) way.push(link);
  return way.toReversed().map(({ file, requirement }) => ({ file, requirement }));
}
