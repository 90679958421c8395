import { shift } from "../../text/span.ts";
import { classOfLicence, mayTakeIn } from "../../values/licence-class.ts";
import type { WorkspaceRule } from "../rule.ts";
import type { Component } from "../requirement-graph.ts";
import type { PackageSymbol } from "../symbols.ts";
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
function conflictsOf(symbol: PackageSymbol, licence: string, index: RuleIndex): Finding[] {
  const from = index.node(symbol);
  const isBad = once((other: string) => !mayTakeIn(licence, other));
  // Undefined are the licences of very many, among which there may be a bad one.
  const hasBad = once((all: Component["copyleft"]) => all === undefined || [...all].some(isBad));
  const findings = new Map<string, Finding>();
  if (!hasBad(from.component.copyleft)) return [];
  walkRequirements(from, {
    follows: () => true,
    leads: ({ component }) => hasBad(component.copyleft),
    visit(other, way) {
      const isFound = other.licence !== undefined && other !== symbol && isBad(other.licence);
      if (isFound && !findings.has(other.name)) findings.set(other.name, { symbol: other, way: way() });
      return findings.size < limit;
    },
  });
  return [...findings.values()];
}

/** A function that works each answer out once. */
function once<Key>(answer: (key: Key) => boolean): (key: Key) => boolean {
  const known = new Map<Key, boolean>();
  return (key) => {
    let result = known.get(key);
    if (result === undefined) known.set(key, (result = answer(key)));
    return result;
  };
}
