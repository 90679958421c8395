import isNewer from "semver/functions/gt.js";
import { shift } from "../../text/span.ts";
import { placeOf } from "../package-versions.ts";
import type { WorkspaceRule } from "../rule.ts";

/** An update brings a version that the workspace introduces, or one that is newer than all of these. */
export const staleUpdate: WorkspaceRule = {
  scope: "workspace",
  check({ file, block, offset }, index, report) {
    const name = block.label?.value;
    if (block.spec?.ir !== "update" || name === undefined) return;
    const property = block.properties.find((each) => each.name === "versi");
    const version = property?.value;
    const { symbols, newest } = index.versions(name);
    if (property === undefined || typeof version !== "string" || newest?.version === undefined) return;
    if (symbols.has(version) || isNewer(version, newest.version)) return;
    const values = { name, version, newest: newest.version };
    report("stale-update", shift(property.node.value, offset), values, {
      related: [placeOf(newest, file)],
    });
  },
};
