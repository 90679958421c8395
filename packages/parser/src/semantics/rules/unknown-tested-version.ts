import { shift } from "../../text/span.ts";
import type { WorkspaceRule } from "../rule.ts";
import { placeOf } from "./duplicate-package.ts";

/** Where the workspace introduces the package that a review is about, the version that was tested is one of its versions. */
export const unknownTestedVersion: WorkspaceRule = {
  scope: "workspace",
  check({ file, block, offset }, index, report) {
    const name = block.label?.value;
    if (block.spec?.ir !== "review" || name === undefined) return;
    const metadata = block.sections.find((section) => section.name === "metadata");
    const tested = metadata?.properties.find((property) => property.name === "versi_diuji");
    const candidates = index.packages(name).filter(({ version }) => version !== undefined);
    if (tested === undefined || typeof tested.value !== "string" || candidates.length === 0) return;
    const known = [...new Set(candidates.map(({ version }) => version ?? ""))];
    if (known.includes(tested.value)) return;
    const span = shift(tested.node.value, offset);
    // Where there is but one, it is the one that is meant.
    const suggestion = known.length === 1 ? `"${known[0]}"` : undefined;
    report(
      "unknown-tested-version",
      span,
      { name, version: tested.value, versions: known.join(", "), ...(suggestion && { suggestion }) },
      {
        related: candidates.map((candidate) => placeOf(candidate, file)),
        fix: suggestion === undefined ? [] : [{ ...span, text: suggestion }],
      },
    );
  },
};
