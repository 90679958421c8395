import type { Report } from "../diagnostics/diagnostic.ts";
import type { BoundBlock, BoundSection, PlacedBlock } from "./bound.ts";
import type { BlockRule, FileRule, Visitor, WorkspaceRule } from "./rule.ts";
import { rules } from "./rules/index.ts";
import type { WorkspaceBlock } from "./symbols.ts";
import type { RuleIndex } from "./workspace-index.ts";

const blockRules = rules.filter((rule): rule is BlockRule => rule.scope === "block");
const workspaceRules = rules.filter((rule): rule is WorkspaceRule => rule.scope === "workspace");
const fileRules = rules.filter((rule): rule is FileRule => rule.scope === "file");

// Blocks are many and small: visitors are made once, and told for each block whom to report to.
let currentReport: Report = () => {};
const report: Report = (name, span, values, extras) => currentReport(name, span, values, extras);
const visitors: readonly Visitor[] = blockRules.map((rule) => rule.visit(report));
const blockVisitors = visitors.filter((each) => each.block !== undefined);
const holderVisitors = visitors.filter((each) => each.holder !== undefined);
const propertyVisitors = visitors.filter((each) => each.property !== undefined);
const sectionVisitors = visitors.filter((each) => each.section !== undefined);

/** Applies the rules that look at one block by itself. */
export function validateBlock(block: BoundBlock, to: Report): void {
  currentReport = to;
  for (const visitor of blockVisitors) visitor.block?.(block);
  // Where the block itself is unknown, nothing in it can be judged.
  if (block.spec !== undefined) visitHolder(block, block.segment.text);
}

/** Applies the rules that compare the blocks of a file. */
export function validateFile(blocks: readonly PlacedBlock[], report: Report): void {
  for (const rule of fileRules) rule.check(blocks, report);
}

/** Applies the rules that look at a block together with those of all files. */
export function validateInWorkspace(block: WorkspaceBlock, index: RuleIndex, report: Report): void {
  for (const rule of workspaceRules) rule.check(block, index, report);
}

function visitHolder(holder: BoundBlock | BoundSection, text: string): void {
  for (const visitor of holderVisitors) visitor.holder?.(holder, text);
  for (const property of holder.properties) {
    for (const visitor of propertyVisitors) visitor.property?.(property, holder, text);
  }
  for (const section of holder.sections) {
    for (const visitor of sectionVisitors) visitor.section?.(section, holder, text);
    if (section.spec !== undefined) visitHolder(section, text);
  }
}
