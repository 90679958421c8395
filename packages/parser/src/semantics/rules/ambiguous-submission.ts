import { shift } from "../../text/span.ts";
import type { FileRule } from "../rule.ts";
import { headOf } from "./missing-property.ts";

/** A submission without a name is of the file's sole package, so there must not be several. */
export const ambiguousSubmission: FileRule = {
  scope: "file",
  check(blocks, report) {
    const nameless = blocks.filter(({ block }) => block.spec?.label?.optional && block.label === undefined);
    if (nameless.length === 0) return;
    const packages = blocks.filter(({ block }) => block.spec?.ir === "package");
    if (packages.length < 2) return;
    const name = packages.find(({ block }) => block.label?.value !== undefined)?.block.label?.value;
    for (const { block, offset } of nameless) {
      const example = `${block.word} "${name ?? "nama-paket"}":`;
      report("ambiguous-submission", shift(headOf(block), offset), { count: packages.length, example });
    }
  },
};
