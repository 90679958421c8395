import { isAllowed } from "../allowed-versions.ts";
import { listVersions, placesOfVersions } from "../package-versions.ts";
import type { WorkspaceRule } from "../rule.ts";

/** Where the workspace introduces a package that is required, one of its versions is in the range. */
export const unmetRequirement: WorkspaceRule = {
  scope: "workspace",
  check({ file, symbol }, index, report) {
    for (const requirement of symbol?.requirements ?? []) {
      const { name, range } = requirement;
      if (range === undefined || name === symbol?.name) continue;
      const versions = index.versions(name);
      if (versions.valid.length === 0 || isAllowed(requirement, versions.valid)) continue;
      const values = { name, range, versions: listVersions(versions) };
      report("unmet-requirement", requirement.span, values, { related: placesOfVersions(versions, file) });
    }
  },
};
