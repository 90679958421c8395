import { diagnostic, type Diagnostic, type Report } from "./diagnostics/diagnostic.ts";
import type { Ir } from "./ir/ir.ts";
import { lowerBlocks } from "./ir/lower.ts";
import { bind } from "./semantics/bind.ts";
import type { BoundBlock } from "./semantics/bound.ts";
import type { PlacedBlock } from "./semantics/rule.ts";
import { validateBlock, validateFile } from "./semantics/validate.ts";
import { diagnoseText, parse, shiftDiagnostic, sortDiagnostics } from "./syntax/parse.ts";
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
  const { blocks, diagnostics } = check(parse(text).tree);
  const hasError = diagnostics.some(({ severity }) => severity === "error");
  return { ir: hasError ? undefined : lowerBlocks(blocks, file), diagnostics };
}

/**
 * The IR of a tree whatever is wrong with it, for a live view: what is not valid is left out, so that members
 * which the types call required may be missing.
 */
export function lower(tree: Tree, { file }: CompileOptions = {}): Ir {
  return lowerBlocks(check(tree).blocks, file);
}

interface Checked {
  readonly blocks: readonly BoundBlock[];
  readonly diagnostics: readonly Diagnostic[];
}

function check(tree: Tree): Checked {
  const placed: PlacedBlock[] = [];
  const diagnostics: Diagnostic[] = diagnoseText(tree);
  tree.segments.forEach((segment, index) => {
    const offset = tree.offsets[index] ?? 0;
    const { block, diagnostics: found } = checkSegment(segment);
    for (const each of found) diagnostics.push(shiftDiagnostic(each, offset));
    if (block !== undefined) placed.push({ block, offset });
  });
  validateFile(placed, collectInto(diagnostics));
  return { blocks: placed.map(({ block }) => block), diagnostics: sortDiagnostics(diagnostics) };
}

function checkSegment(segment: Segment): {
  block: BoundBlock | undefined;
  diagnostics: readonly Diagnostic[];
} {
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

function collectInto(diagnostics: Diagnostic[]): Report {
  return (name, span, values, extras) => diagnostics.push(diagnostic(name, span, values, extras));
}
