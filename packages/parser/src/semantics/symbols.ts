import { shift, type Span } from "../text/span.ts";
import type { BoundBlock, BoundRequirement, PlacedBlock } from "./bound.ts";

/** A package that a file introduces. Where it stands is told as it was when the index was last asked: the text above may grow. */
export interface PackageSymbol {
  readonly file: string;
  readonly block: BoundBlock;
  readonly name: string;
  /** Undefined where it is not valid. */
  readonly version: string | undefined;
  readonly licence: string | undefined;
  /** Where its name stands in the file. */
  readonly span: Span;
  readonly requirements: readonly RequirementSymbol[];
}

/** A requirement of a package that the file states; spans count from the beginning of the file. */
export interface RequirementSymbol {
  readonly name: string;
  readonly range: string | undefined;
  readonly span: Span;
  /** The section it stands in, by its name in the description. */
  readonly section: string;
}

/** A block among all those of a workspace. */
export interface WorkspaceBlock extends PlacedBlock {
  readonly file: string;
  /** The package that it introduces, if it introduces one. */
  readonly symbol: PackageSymbol | undefined;
  /** The names of the packages that it speaks of: in its label and in its requirements. */
  readonly mentions: ReadonlySet<string>;
}

/** The same, for whoever keeps it where it belongs. */
export interface MovableBlock extends WorkspaceBlock {
  offset: number;
}

/** Makes a block of a file one of a workspace. */
export function enterBlock(file: string, { block, offset }: PlacedBlock): MovableBlock {
  const mentions = new Set<string>();
  const entered: MovableBlock & { symbol: PackageSymbol | undefined } = {
    file,
    block,
    offset,
    symbol: undefined,
    mentions,
  };
  const name = block.spec?.label?.type === "package-name" ? block.label?.value : undefined;
  if (name === undefined) return entered;
  mentions.add(name);
  if (block.spec?.ir !== "package") return entered;
  entered.symbol = packageOf(name, entered);
  for (const required of entered.symbol.requirements) mentions.add(required.name);
  return entered;
}

function packageOf(name: string, placed: MovableBlock): PackageSymbol {
  const { file, block } = placed;
  const label = block.label?.node ?? block.node;
  return {
    file,
    block,
    name,
    version: textOf(block, "versi"),
    licence: textOf(block, "lisensi"),
    get span() {
      return shift(label, placed.offset);
    },
    requirements: requirementsOf(placed),
  };
}

function textOf({ properties }: BoundBlock, name: string): string | undefined {
  const value = properties.find((property) => property.name === name)?.value;
  return typeof value === "string" ? value : undefined;
}

function requirementsOf(placed: MovableBlock): RequirementSymbol[] {
  const found: RequirementSymbol[] = [];
  for (const { name: section, requirements } of placed.block.sections) {
    for (const requirement of requirements) {
      const { name, range } = requirement;
      if (name === undefined) continue;
      found.push({
        name,
        range,
        section,
        get span() {
          return shift(nameSpan(requirement), placed.offset);
        },
      });
    }
  }
  return found;
}

/** Where the name of the required package stands. */
export function nameSpan({ node }: BoundRequirement): Span {
  return node.kind === "requirement" ? node.package : node.key;
}
