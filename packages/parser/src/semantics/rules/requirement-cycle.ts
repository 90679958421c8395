import type { WorkspaceRule } from "../rule.ts";
import type { PackageSymbol } from "../symbols.ts";
import { pathOf, placesOn, walkRequirements, type Step } from "../walk-requirements.ts";
import type { RuleIndex } from "../workspace-index.ts";

/**
 * Packages do not need one another in a circle. It is told once: where the package whose name comes first states its
 * link. What is needed only for development, or is optional, makes no circle.
 */
export const requirementCycle: WorkspaceRule = {
  scope: "workspace",
  check({ file, symbol }, index, report) {
    const [first, ...others] = (symbol && wayBack(symbol, index)) ?? [];
    // A package that requires itself is another rule's.
    if (symbol === undefined || first === undefined || others.length === 0) return;
    const path = pathOf(symbol.name, [first, ...others]);
    const related = placesOn(others, file);
    report("requirement-cycle", first.requirement.span, { path }, { related });
  },
};

/** The shortest way by requirements from a package back to itself, over packages whose names come after its own. */
function wayBack(symbol: PackageSymbol, index: RuleIndex): readonly Step[] | undefined {
  const from = index.node(symbol);
  if (from.component.size === 1) return undefined;
  let result: readonly Step[] | undefined;
  walkRequirements(from, {
    follows: ({ section, name }) => section === "dependensi" && name >= symbol.name,
    leads: ({ component }) => component === from.component,
    visit(next, way) {
      if (next === symbol && way().length > 1) result = way();
      return result === undefined;
    },
  });
  return result;
}
