import type { WorkspaceRule } from "../rule.ts";
import type { RequirementSymbol } from "../symbols.ts";
import { walkRequirements, type Step } from "../walk-requirements.ts";
import type { WorkspaceIndex } from "../workspace-index.ts";
import { placeOf } from "./duplicate-package.ts";

/**
 * Packages do not need one another in a circle. It is told once: where the package whose name comes first states its
 * link. What is needed only for development, or is optional, makes no circle.
 */
export const requirementCycle: WorkspaceRule = {
  scope: "workspace",
  check({ file, symbols, index }, report) {
    for (const { name, requirements } of symbols.packages) {
      for (const requirement of requirements) {
        if (requirement.section !== "dependensi" || requirement.name <= name) continue;
        const way = wayBack(requirement.name, name, index);
        if (way === undefined) continue;
        const path = [name, requirement.name, ...way.map((link) => link.requirement.name)].join(" → ");
        const related = way.map((link) => placeOf({ file: link.file, span: link.requirement.span }, file));
        report("requirement-cycle", requirement.span, { path }, { related });
      }
    }
  },
};

/** The shortest way by requirements from one package to another, over packages whose names come after the latter's. */
function wayBack(from: string, to: string, index: WorkspaceIndex): readonly Step[] | undefined {
  let result: readonly Step[] | undefined;
  const isFollowed = ({ section, name }: RequirementSymbol): boolean =>
    section === "dependensi" && name >= to;
  walkRequirements(index.packages(from), index, isFollowed, (name, way) => {
    if (name === to) result = way();
    return name !== to;
  });
  return result;
}
