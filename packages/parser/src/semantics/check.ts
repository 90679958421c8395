import { diagnostic, type Diagnostic, type Report } from "../diagnostics/diagnostic.ts";
import { diagnoseForeign } from "../syntax/foreign.ts";
import { diagnoseText, shiftDiagnostic, sortDiagnostics } from "../syntax/parse.ts";
import type { Segment, Tree } from "../syntax/tree.ts";
import { bind } from "./bind.ts";
import type { BoundBlock, PlacedBlock } from "./bound.ts";
import { validateBlock, validateFile } from "./validate.ts";

/** A file by itself: its blocks, and what is wrong with it whatever other files there are. */
export interface CheckedFile {
  readonly tree: Tree;
  readonly blocks: readonly PlacedBlock[];
  /** From top to bottom; their spans count from the beginning of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks a tree by all rules that look at one file. Segments that have been checked before are not checked again. */
export function checkFile(tree: Tree): CheckedFile {
  const foreign = diagnoseForeign(tree);
  // Nothing in a text of another language means what it seems to mean here.
  if (foreign !== undefined) return { tree, blocks: [], diagnostics: [foreign] };
  const blocks: PlacedBlock[] = [];
  const groups: (readonly Diagnostic[])[] = [diagnoseText(tree)];
  // Where among the groups the findings of the last block are; -1 where it has none.
  let last = -1;
  for (const [index, segment] of tree.segments.entries()) {
    const offset = tree.offsets[index] ?? 0;
    const { block, diagnostics: found } = checkSegment(segment);
    const isUnindented = found.some(({ name }) => name === "missing-indentation");
    // What a block seems to lack may stand below it, in the first column.
    if (isUnindented && last >= 0) groups[last] = (groups[last] ?? []).filter(({ name }) => !lacks.has(name));
    if (found.length > 0) groups.push(found.map((each) => shiftDiagnostic(each, offset)));
    if (block === undefined) continue;
    blocks.push({ block, offset });
    if (!isUnindented) last = found.length > 0 ? groups.length - 1 : -1;
  }
  const diagnostics = groups.flat();
  validateFile(blocks, collectInto(diagnostics));
  return { tree, blocks, diagnostics: sortDiagnostics(diagnostics) };
}

/** The blocks of a tree, bound to the description, each with the offset at which its segment begins. */
export function blocksOf({ segments, offsets }: Tree): readonly PlacedBlock[] {
  return segments.flatMap((segment, index) => {
    const block = blockOf(segment);
    return block === undefined ? [] : [{ block, offset: offsets[index] ?? 0 }];
  });
}

/** The block of a segment, bound to the description; undefined where no declaration stands in it. */
export function blockOf(segment: Segment): BoundBlock | undefined {
  return checkSegment(segment).block;
}

/** What is wrong with a segment by itself, in no order; its spans count from the segment's beginning. */
export function faultsOf(segment: Segment): readonly Diagnostic[] {
  return checkSegment(segment).diagnostics;
}

const lacks: ReadonlySet<string> = new Set([
  "missing-property",
  "missing-section",
  "missing-price",
  "missing-currency",
  "empty-section",
]);

interface CheckedSegment {
  readonly block: BoundBlock | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const known = new WeakMap<Segment, CheckedSegment>();

function checkSegment(segment: Segment): CheckedSegment {
  let checked = known.get(segment);
  if (checked === undefined) known.set(segment, (checked = checkAnew(segment)));
  return checked;
}

function checkAnew(segment: Segment): CheckedSegment {
  const { declaration, diagnostics: syntax } = segment;
  if (declaration === undefined) return { block: undefined, diagnostics: syntax };
  const found: Diagnostic[] = [];
  const report = collectInto(found);
  const block = bind(segment, declaration, report);
  validateBlock(block, report);
  if (block.spec !== undefined) return { block, diagnostics: [...syntax, ...found] };
  // Nobody knows what the lines of an unknown block should look like.
  const body = declaration.entries[0]?.start ?? Infinity;
  return { block, diagnostics: [...syntax.filter(({ span }) => span.start < body), ...found] };
}

/** A report that adds to a list. */
export function collectInto(diagnostics: Diagnostic[]): Report {
  return (name, span, values, extras) => diagnostics.push(diagnostic(name, span, values, extras));
}
