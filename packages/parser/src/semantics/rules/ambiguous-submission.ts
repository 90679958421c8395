import { shift } from "../../text/span.ts";
import type { FileRule } from "../rule.ts";
import { headOf } from "./missing-property.ts";

/** A submission without a name is of the file's sole package, so there must not be several. */
export const ambiguousSubmission: FileRule = {
  scope: "file",
  check(blocks, report) {
    const packages = blocks.filter(({ block }) => block.spec?.ir === "package");
    const name = packages.find(({ block }) => block.label?.value !== undefined)?.block.label?.value;
    if (packages.length < 2) return;
    for (const { block, offset } of blocks) {
      if (!block.spec?.label?.optional || block.label !== undefined) continue;
      const example = `${block.word} "${name ?? "nama-paket"}":`;
      report("ambiguous-submission", shift(headOf(block), offset), { count: packages.length, example });
    }
  },
};
