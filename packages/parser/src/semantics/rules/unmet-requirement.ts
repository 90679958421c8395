import satisfies from "semver/functions/satisfies.js";
import type { WorkspaceRule } from "../rule.ts";
import { placeOf } from "./duplicate-package.ts";

/** Where the workspace introduces a package that is required, one of its versions is in the range. */
export const unmetRequirement: WorkspaceRule = {
  scope: "workspace",
  check({ file, symbol }, index, report) {
    for (const requirement of symbol?.requirements ?? []) {
      const { name, range } = requirement;
      if (range === undefined || name === symbol?.name) continue;
      const candidates = index.packages(name).filter(({ version }) => version !== undefined);
      if (candidates.length === 0 || candidates.some(({ version }) => satisfies(version ?? "", range)))
        continue;
      const versions = [...new Set(candidates.map(({ version }) => version))].join(", ");
      const related = candidates.map((candidate) => placeOf(candidate, file));
      report("unmet-requirement", requirement.span, { name, range, versions }, { related });
    }
  },
};
