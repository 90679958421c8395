import minVersion from "semver/ranges/min-version.js";
import type { Span } from "../../text/span.ts";
import type { BlockRule } from "../rule.ts";

/** A range of versions holds at least one. */
export const unsatisfiableRange: BlockRule = {
  scope: "block",
  visit: (report) => ({
    section({ requirements }) {
      for (const { node, range } of requirements) {
        if (range === undefined || isSatisfiable(range)) continue;
        report("unsatisfiable-range", node.kind === "property" ? node.value : spanOfRanges(node), { range });
      }
    },
    property({ node, spec, value }) {
      if (spec?.type !== "version-range" || typeof value !== "string" || isSatisfiable(value)) return;
      report("unsatisfiable-range", node.value, { range: value });
    },
  }),
};

function isSatisfiable(range: string): boolean {
  // A range of several alternatives is satisfiable where one of them is.
  return range.split("||").some((alternative) => minVersion(alternative.trim() || "*") !== null);
}

function spanOfRanges(
  node: Span & { readonly package: Span; readonly alternatives: readonly (readonly Span[])[] },
): Span {
  const first = node.alternatives[0]?.[0];
  return { start: first?.start ?? node.start, end: node.end };
}
