import { shift } from "../../text/span.ts";
import { placesOfVersions } from "../package-versions.ts";
import type { WorkspaceRule } from "../rule.ts";

/** Where the workspace introduces the package that a review is about, the version that was tested is one of its versions. */
export const unknownTestedVersion: WorkspaceRule = {
  scope: "workspace",
  check({ file, block, offset }, index, report) {
    const name = block.label?.value;
    if (block.spec?.ir !== "review" || name === undefined) return;
    const metadata = block.sections.find((section) => section.name === "metadata");
    const tested = metadata?.properties.find((property) => property.name === "versi_diuji");
    const versions = index.versions(name);
    const { symbols, newest } = versions;
    if (tested === undefined || typeof tested.value !== "string" || symbols.size === 0) return;
    if (symbols.has(tested.value)) return;
    const span = shift(tested.node.value, offset);
    // Where there is but one, it is the one that is meant.
    const suggestion = symbols.size === 1 ? `"${newest?.version}"` : undefined;
    report(
      "unknown-tested-version",
      span,
      { name, version: tested.value, versions: versions.told.words, ...(suggestion && { suggestion }) },
      {
        related: placesOfVersions(versions, file),
        fix: suggestion === undefined ? [] : [{ ...span, text: suggestion }],
      },
    );
  },
};
