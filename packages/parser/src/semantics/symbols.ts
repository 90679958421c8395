import { shift, type Span } from "../text/span.ts";
import type { BoundBlock, BoundRequirement } from "./bound.ts";
import type { PlacedBlock } from "./rule.ts";

/** A package that a file introduces. */
export interface PackageSymbol {
  readonly file: string;
  /** What says so: as long as it is the same block, all is the same but its place. */
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

/** What a file tells the others, and what it needs to know of them. */
export interface FileSymbols {
  readonly packages: readonly PackageSymbol[];
  /** The blocks that a workspace has one of, by name. */
  readonly singletons: readonly { readonly name: string; readonly span: Span }[];
  /** The names of all packages that the file speaks of. */
  readonly mentions: ReadonlySet<string>;
}

/** The symbols of a file's blocks. What a block that has not changed says is not gathered again. */
export function symbolsOf(file: string, blocks: readonly PlacedBlock[]): FileSymbols {
  const packages: PackageSymbol[] = [];
  const singletons: { name: string; span: Span }[] = [];
  const mentions = new Set<string>();
  for (const { block, offset } of blocks) {
    const { spec, label, node } = block;
    const head = node.words[0];
    if (spec?.single && head) singletons.push({ name: block.name, span: shift(head, offset) });
    if (label?.value === undefined || spec?.label?.type !== "package-name") continue;
    mentions.add(label.value);
    if (spec.ir !== "package") continue;
    const symbol = packageOf(file, block, offset);
    for (const { name } of symbol.requirements) mentions.add(name);
    packages.push(symbol);
  }
  return { packages, singletons, mentions };
}

const known = new WeakMap<BoundBlock, { readonly symbol: PackageSymbol; readonly offset: number }>();

function packageOf(file: string, block: BoundBlock, offset: number): PackageSymbol {
  const last = known.get(block);
  if (last?.offset === offset && last.symbol.file === file) return last.symbol;
  const symbol: PackageSymbol = {
    file,
    block,
    name: block.label?.value ?? "",
    version: textOf(block, "versi"),
    licence: textOf(block, "lisensi"),
    span: shift(block.label?.node ?? block.node, offset),
    requirements: requirementsOf(block, offset),
  };
  known.set(block, { symbol, offset });
  return symbol;
}

function textOf({ properties }: BoundBlock, name: string): string | undefined {
  const value = properties.find((property) => property.name === name)?.value;
  return typeof value === "string" ? value : undefined;
}

function requirementsOf(block: BoundBlock, offset: number): RequirementSymbol[] {
  const found: RequirementSymbol[] = [];
  for (const { name: section, requirements } of block.sections) {
    for (const requirement of requirements) {
      const { name, range } = requirement;
      if (name === undefined) continue;
      found.push({ name, range, span: shift(nameSpan(requirement), offset), section });
    }
  }
  return found;
}

/** Where the name of the required package stands. */
export function nameSpan({ node }: BoundRequirement): Span {
  return node.kind === "requirement" ? node.package : node.key;
}
