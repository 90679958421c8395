import { placeOf } from "../package-versions.ts";
import type { WorkspaceRule } from "../rule.ts";

/** A version of a package is introduced once. */
export const duplicatePackage: WorkspaceRule = {
  scope: "workspace",
  check({ file, symbol }, index, report) {
    if (symbol?.version === undefined) return;
    const { name, version, span } = symbol;
    const first = index.versions(name).symbols.get(version);
    if (first === undefined || first === symbol) return;
    report("duplicate-package", span, { name, version }, { related: [placeOf(first, file)] });
  },
};
