import type { Report } from "../diagnostics/diagnostic.ts";
import type { BoundBlock, BoundSection } from "./bound.ts";
import type { BlockRule, FileInWorkspace, FileRule, PlacedBlock, Visitor, WorkspaceRule } from "./rule.ts";
import { rules } from "./rules/index.ts";

const blockRules = rules.filter((rule): rule is BlockRule => rule.scope === "block");
const workspaceRules = rules.filter((rule): rule is WorkspaceRule => rule.scope === "workspace");
const fileRules = rules.filter((rule): rule is FileRule => rule.scope === "file");

/** Applies the rules that look at one block by itself. */
export function validateBlock(block: BoundBlock, report: Report): void {
  // Where the block itself is unknown, nothing in it can be judged.
  const visitors = blockRules.map((rule) => rule.visit(report));
  for (const visitor of visitors) visitor.block?.(block);
  if (block.spec !== undefined) visitHolder(block, visitors);
}

/** Applies the rules that compare the blocks of a file. */
export function validateFile(blocks: readonly PlacedBlock[], report: Report): void {
  for (const rule of fileRules) rule.check(blocks, report);
}

/** Applies the rules that look at a file together with the others. */
export function validateInWorkspace(file: FileInWorkspace, report: Report): void {
  for (const rule of workspaceRules) rule.check(file, report);
}

function visitHolder(holder: BoundBlock | BoundSection, visitors: readonly Visitor[]): void {
  for (const visitor of visitors) {
    visitor.holder?.(holder);
    if (visitor.property) for (const property of holder.properties) visitor.property(property, holder);
    if (visitor.section) for (const section of holder.sections) visitor.section(section, holder);
  }
  for (const section of holder.sections) if (section.spec !== undefined) visitHolder(section, visitors);
}
