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
 * Visits the packages that some packages require, however far away, each once and the nearest first; `way` gives the
 * steps of the shortest way there. Where `visit` says false, the walk is over.
 */
export function walkRequirements(
  from: readonly PackageSymbol[],
  index: WorkspaceIndex,
  isFollowed: (requirement: RequirementSymbol) => boolean,
  visit: (name: string, way: () => readonly Step[]) => boolean,
): void {
  const seen = new Set(from.map(({ name }) => name));
  const queue: { readonly symbols: readonly PackageSymbol[]; readonly link: Link | undefined }[] = [
    { symbols: from, link: undefined },
  ];
  // A list that grows while it is walked is walked to its end.
  for (const { symbols, link: before } of queue) {
    for (const { file, requirements } of symbols) {
      for (const requirement of requirements) {
        if (seen.has(requirement.name) || !isFollowed(requirement)) continue;
        seen.add(requirement.name);
        const link: Link = { file, requirement, before };
        if (!visit(requirement.name, () => wayOf(link))) return;
        queue.push({ symbols: index.packages(requirement.name), link });
      }
    }
  }
}

function wayOf(last: Link): readonly Step[] {
  const way: Step[] = [];
  for (let link: Link | undefined = last; link !== undefined; link = link.before) way.unshift(link);
  return way.map(({ file, requirement }) => ({ file, requirement }));
}
