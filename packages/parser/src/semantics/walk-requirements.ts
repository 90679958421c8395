import satisfies from "semver/functions/satisfies.js";
import type { PackageSymbol, RequirementSymbol } from "./symbols.ts";
import type { WorkspaceIndex } from "./workspace-index.ts";

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
 * Visits the packages that one requires, however far away, in each version that a requirement allows, each once and the
 * nearest first; `way` gives the steps of the shortest way there. The package itself is visited too where a way leads
 * back to it. Where `visit` says false, the walk is over.
 */
export function walkRequirements(
  from: PackageSymbol,
  index: WorkspaceIndex,
  isFollowed: (requirement: RequirementSymbol) => boolean,
  visit: (symbol: PackageSymbol, way: () => readonly Step[]) => boolean,
): void {
  const seen = new Set<PackageSymbol>();
  const queue: { readonly symbol: PackageSymbol; readonly link: Link | undefined }[] = [
    { symbol: from, link: undefined },
  ];
  // A list that grows while it is walked is walked to its end.
  for (const { symbol, link: before } of queue) {
    for (const requirement of symbol.requirements) {
      if (!isFollowed(requirement)) continue;
      const link: Link = { file: symbol.file, requirement, before };
      for (const next of index.packages(requirement.name)) {
        if (seen.has(next) || !allows(requirement, next)) continue;
        seen.add(next);
        if (!visit(next, () => wayOf(link))) return;
        if (next !== from) queue.push({ symbol: next, link });
      }
    }
  }
}

/** A version or a range that is not valid is no reason to look away. */
function allows({ range }: RequirementSymbol, { version }: PackageSymbol): boolean {
  return range === undefined || version === undefined || satisfies(version, range);
}

function wayOf(last: Link): readonly Step[] {
  const way: Step[] = [];
  for (let link: Link | undefined = last; link !== undefined; link = link.before) way.push(link);
  return way.toReversed().map(({ file, requirement }) => ({ file, requirement }));
}
