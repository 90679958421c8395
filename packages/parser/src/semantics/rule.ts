import type { Report } from "../diagnostics/diagnostic.ts";
import type { WorkspaceBlock } from "./symbols.ts";
import type { RuleIndex } from "./workspace-index.ts";
import type { BoundBlock, BoundHolder, BoundProperty, BoundSection, PlacedBlock } from "./bound.ts";

/**
 * What a rule looks at, as it is come by; spans that it reports are those of the block's segment, and `text` is what
 * stands in that.
 */
export interface Visitor {
  block?(block: BoundBlock): void;
  section?(section: BoundSection, owner: BoundHolder, text: string): void;
  /** A block or a section: whatever has entries. */
  holder?(holder: BoundBlock | BoundSection, text: string): void;
  property?(property: BoundProperty, owner: BoundHolder, text: string): void;
}

export interface BlockRule {
  readonly scope: "block";
  readonly visit: (report: Report) => Visitor;
}

/** A rule that compares the blocks of a file; the spans that it reports count from the beginning of the file. */
export interface FileRule {
  readonly scope: "file";
  readonly check: (blocks: readonly PlacedBlock[], report: Report) => void;
}

/**
 * A rule that looks at a block together with those of all files; it reports what is wrong with this one alone, by spans
 * that count from the beginning of its file. What it asks the index for must be packages that the block speaks of, or
 * that those require, and blocks of which a workspace has one: by these it is known which blocks a change can affect.
 */
export interface WorkspaceRule {
  readonly scope: "workspace";
  readonly check: (block: WorkspaceBlock, index: RuleIndex, report: Report) => void;
}

export type Rule = BlockRule | FileRule | WorkspaceRule;
