import type { Report } from "../diagnostics/diagnostic.ts";
import type { BoundBlock, BoundHolder, BoundProperty, BoundSection } from "./bound.ts";

/** What a rule looks at, as it is come by; spans that it reports are those of the block's segment. */
export interface Visitor {
  block?(block: BoundBlock): void;
  section?(section: BoundSection, owner: BoundHolder): void;
  /** A block or a section: whatever has entries. */
  holder?(holder: BoundBlock | BoundSection): void;
  property?(property: BoundProperty, owner: BoundHolder): void;
}

export interface BlockRule {
  readonly scope: "block";
  readonly visit: (report: Report) => Visitor;
}

/** A block and where its segment begins. */
export interface PlacedBlock {
  readonly block: BoundBlock;
  readonly offset: number;
}

/** A rule that compares the blocks of a file; the spans that it reports count from the beginning of the file. */
export interface FileRule {
  readonly scope: "file";
  readonly check: (blocks: readonly PlacedBlock[], report: Report) => void;
}

export type Rule = BlockRule | FileRule;
