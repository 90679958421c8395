import { shift } from "../../text/span.ts";
import { classOfLicence, mayTakeIn } from "../../values/licence-class.ts";
import type { WorkspaceRule } from "../rule.ts";
import type { PackageSymbol, RequirementSymbol } from "../symbols.ts";
import type { RuleIndex } from "../workspace-index.ts";
import { pathOf, placesOn, walkRequirements, type Step } from "../walk-requirements.ts";

interface Finding {
  readonly symbol: PackageSymbol;
  readonly way: readonly Step[];
}

/** Of so many packages one is told that it does not go with them. */
const limit = 10;

/**
 * A package's licence goes with those of the packages that it needs, also by way of others, as far as the workspace
 * introduces them and `walkRequirements` goes. Of the nearest that do not, the shortest way to each is told.
 */
export const licenceConflict: WorkspaceRule = {
  scope: "workspace",
  check({ file, block, offset, symbol }, index, report) {
    const property = block.properties.find((each) => each.name === "lisensi");
    if (symbol?.licence === undefined || property === undefined) return;
    const { name, licence } = symbol;
    if (classOfLicence(licence) === "unknown") return;
    for (const { symbol: other, way } of conflictsOf(symbol, licence, index)) {
      const path = pathOf(name, way);
      const related = placesOn(way, file);
      const span = shift(property.node.value, offset);
      report("licence-conflict", span, { licence, other: other.licence ?? "", path }, { related });
    }
  },
};

/** The packages that a package needs and whose licences do not go with its own, by the shortest way to each. */
function conflictsOf(from: PackageSymbol, licence: string, index: RuleIndex): Finding[] {
  const findings = new Map<string, Finding>();
  // What is needed for development only is not part of the work.
  const isFollowed = ({ section }: RequirementSymbol): boolean => section !== "dependensi_pengembangan";
  walkRequirements(from, index, isFollowed, (symbol, way) => {
    const isBad = symbol.licence !== undefined && symbol !== from && !mayTakeIn(licence, symbol.licence);
    if (isBad && !findings.has(symbol.name)) findings.set(symbol.name, { symbol, way: way() });
    return findings.size < limit;
  });
  return [...findings.values()];
}
