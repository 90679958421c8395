import type { Report } from "../diagnostics/diagnostic.ts";
import type { FileSymbols } from "./symbols.ts";
import type { WorkspaceIndex } from "./workspace-index.ts";
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

/** A file among the others of its workspace. */
export interface FileInWorkspace {
  readonly file: string;
  readonly blocks: readonly PlacedBlock[];
  /** What the blocks tell other files. */
  readonly symbols: FileSymbols;
  readonly index: WorkspaceIndex;
}

/**
 * A rule that looks at a file together with the others; it reports what is wrong with this one alone, by spans that
 * count from its beginning. What it asks the index for must be packages that the file speaks of, or that those
 * require, and blocks of which a workspace has one: by these it is known which files a change can affect.
 */
export interface WorkspaceRule {
  readonly scope: "workspace";
  readonly check: (file: FileInWorkspace, report: Report) => void;
}

export type Rule = BlockRule | FileRule | WorkspaceRule;
