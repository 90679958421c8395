import { placesOfVersions } from "../package-versions.ts";
import type { WorkspaceRule } from "../rule.ts";
import { takenVersions } from "../taken-versions.ts";

/** Where the workspace introduces a package that is required, one of its versions is in the range. */
export const unmetRequirement: WorkspaceRule = {
  scope: "workspace",
  check({ file, symbol }, index, report) {
    for (const requirement of symbol?.requirements ?? []) {
      const { name, range } = requirement;
      if (range === undefined || name === symbol?.name) continue;
      const versions = index.versions(name);
      const isMet = takenVersions(requirement, versions)[0]?.version !== undefined;
      if (versions.newest === undefined || isMet) continue;
      const values = { name, range, versions: versions.told.words };
      report("unmet-requirement", requirement.span, values, { related: placesOfVersions(versions, file) });
    }
  },
};
