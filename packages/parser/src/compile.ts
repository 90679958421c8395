import { diagnostic, type Diagnostic, type Report } from "./diagnostics/diagnostic.ts";
import type { Ir } from "./ir/ir.ts";
import { lowerBlocks } from "./ir/lower.ts";
import { bind } from "./semantics/bind.ts";
import type { BoundBlock } from "./semantics/bound.ts";
import type { PlacedBlock } from "./semantics/rule.ts";
import { validateBlock, validateFile } from "./semantics/validate.ts";
import { parse, shiftDiagnostic } from "./syntax/parse.ts";
import type { Segment, Tree } from "./syntax/tree.ts";

export interface CompileOptions {
  /** How the IR should call the file. */
  readonly file?: string;
}

export interface CompileResult {
  /** Undefined where a diagnostic is an error. */
  readonly ir: Ir | undefined;
  /** From top to bottom; their spans count from the beginning of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles a text: parses it, checks it by all rules and makes its IR. Never throws, whatever the text. */
export function compile(text: string, { file }: CompileOptions = {}): CompileResult {
  const { tree, diagnostics: syntax } = parse(text);
  const { blocks, diagnostics } = check(tree, syntax);
  const hasError = diagnostics.some(({ severity }) => severity === "error");
  const ir = hasError ? undefined : lowerBlocks(blocks, file);
  return { ir, diagnostics };
}

/** The IR of a tree whatever is wrong with it, for a live view: what is not valid is left out. Members that the types call required may be missing. */
export function lower(tree: Tree, { file }: CompileOptions = {}): Ir {
  return lowerBlocks(check(tree, []).blocks, file);
}

function check(
  tree: Tree,
  syntax: readonly Diagnostic[],
): { blocks: readonly BoundBlock[]; diagnostics: readonly Diagnostic[] } {
  const placed: PlacedBlock[] = [];
  const diagnostics: Diagnostic[] = [];
  const unknown: { start: number; end: number }[] = [];
  const collect =
    (offset: number): Report =>
    (name, span, values, extras) => {
      diagnostics.push(shiftDiagnostic(diagnostic(name, span, values, extras), offset));
    };
  tree.segments.forEach((segment, index) => {
    const offset = tree.offsets[index] ?? 0;
    const block = checkSegment(segment, collect(offset));
    if (block === undefined) return;
    placed.push({ block, offset });
    const { node } = block;
    const head = node.words[node.words.length - 1]?.end ?? node.start;
    if (block.spec === undefined)
      unknown.push({ start: offset + head + 2, end: offset + segment.text.length });
  });
  validateFile(placed, collect(0));
  // Nobody knows what the lines of an unknown block should look like.
  const known = syntax.filter(
    ({ span }) => !unknown.some(({ start, end }) => span.start >= start && span.start < end),
  );
  const all = [...known, ...diagnostics].sort((a, b) => a.span.start - b.span.start);
  return { blocks: placed.map(({ block }) => block), diagnostics: all };
}

function checkSegment(segment: Segment, report: Report): BoundBlock | undefined {
  if (segment.declaration === undefined) return undefined;
  const block = bind(segment, segment.declaration, report);
  validateBlock(block, report);
  return block;
}
