import type { WorkspaceRule } from "../rule.ts";
import type { RequirementSymbol } from "../symbols.ts";
import type { WorkspaceIndex } from "../workspace-index.ts";
import { placeOf } from "./duplicate-package.ts";

interface Link {
  readonly file: string;
  readonly requirement: RequirementSymbol;
}

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
function wayBack(from: string, to: string, index: WorkspaceIndex): readonly Link[] | undefined {
  const ways = new Map<string, readonly Link[]>([[from, []]]);
  for (const [name, way] of ways) {
    for (const { file, requirements } of index.packages(name)) {
      for (const requirement of requirements) {
        if (requirement.section !== "dependensi" || requirement.name < to || ways.has(requirement.name))
          continue;
        const longer = [...way, { file, requirement }];
        if (requirement.name === to) return longer;
        // A map that grows while it is walked is walked to its end.
        ways.set(requirement.name, longer);
      }
    }
  }
  return undefined;
}
