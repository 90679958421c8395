import { shift } from "../../text/span.ts";
import type { WorkspaceRule } from "../rule.ts";
import { headOf } from "./missing-property.ts";

/** Of some blocks a workspace has one, as a rule; the file whose name comes first has it. */
export const singletonElsewhere: WorkspaceRule = {
  scope: "workspace",
  check({ file, block, offset }, index, report) {
    if (!block.spec?.single) return;
    const first = index.firstSingleton(block.name);
    if (first === undefined || first.file === file) return;
    report("singleton-elsewhere", shift(headOf(block), offset), { name: block.name }, { related: [first] });
  },
};
