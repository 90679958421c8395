import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { placeOf } from "./package-versions.ts";
import type { PackageSymbol, RequirementSymbol } from "./symbols.ts";
import { takenVersions } from "./taken-versions.ts";
import type { RuleIndex } from "./workspace-index.ts";

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
 * A walk ends when it has visited so many versions of packages or looked at so many requirements: every package makes
 * one, and a file may have tens of thousands.
 */
const limits = { visited: 500, requirements: 2000 };

/**
 * Visits the packages that one requires, the nearest first, in the newest versions that a requirement takes, each once;
 * `way` gives the steps of the shortest way there. The package itself is visited too where a way leads back to it. Where
 * `visit` says false, the walk is over.
 */
export function walkRequirements(
  from: PackageSymbol,
  index: RuleIndex,
  isFollowed: (requirement: RequirementSymbol) => boolean,
  visit: (symbol: PackageSymbol, way: () => readonly Step[]) => boolean,
): void {
  const seen = new Set<PackageSymbol>();
  const queue: { readonly symbol: PackageSymbol; readonly link: Link | undefined }[] = [
    { symbol: from, link: undefined },
  ];
  let requirements = 0;
  // A list that grows while it is walked is walked to its end.
  for (const { symbol, link: before } of queue) {
    for (const requirement of symbol.requirements) {
      if (!isFollowed(requirement)) continue;
      if (++requirements > limits.requirements) return;
      const link: Link = { file: symbol.file, requirement, before };
      for (const next of takenVersions(requirement, index.versions(requirement.name))) {
        if (seen.has(next)) continue;
        if (seen.size === limits.visited) return;
        seen.add(next);
        if (!visit(next, () => wayOf(link))) return;
        if (next !== from) queue.push({ symbol: next, link });
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
