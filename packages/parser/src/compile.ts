import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { Ir } from "./ir/ir.ts";
import { lowerBlocks } from "./ir/lower.ts";
import { createOrigins, type Origins } from "./ir/origins.ts";
import { createSourceMap, type SourceMap } from "./ir/source-map.ts";
import { checkFile, collectInto } from "./semantics/check.ts";
import { applySuppressions } from "./semantics/suppressions.ts";
import type { PlacedBlock } from "./semantics/bound.ts";
import { enterBlock, type WorkspaceBlock } from "./semantics/symbols.ts";
import { validateInWorkspace } from "./semantics/validate.ts";
import { createIndex } from "./semantics/workspace-index.ts";
import { parse, sortDiagnostics } from "./syntax/parse.ts";
import type { Tree } from "./syntax/tree.ts";

export interface CompileOptions {
  /** How the IR should call the file. */
  readonly file?: string;
  /** Whether to make a source map as well; a text that is all functions then takes about half as long again. */
  readonly sourceMap?: boolean;
}

export interface CompileResult {
  /** Undefined where a diagnostic is an error. */
  readonly ir: Ir | undefined;
  /** From top to bottom; their spans count from the beginning of the text. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where everything in the IR was written; undefined where there is no IR and where it was not asked for. */
  readonly sourceMap: SourceMap | undefined;
}

/** Compiles a text: parses it, checks it by all rules, as if there were no other file, and makes its IR. Never throws, whatever the text. */
export function compile(text: string, { file, sourceMap = false }: CompileOptions = {}): CompileResult {
  const checked = checkFile(parse(text).tree);
  const found = [...checked.diagnostics];
  // A file by itself is a workspace of one.
  const index = createIndex<WorkspaceBlock>();
  const blocks = checked.blocks.map((each) => enterBlock("", each));
  index.put(blocks);
  for (const block of blocks) validateInWorkspace(block, index, collectInto(found));
  // A comment may silence what only a workspace finds, so that one which silences nothing here is none to report.
  const { diagnostics } = applySuppressions(checked.tree, sortDiagnostics(found));
  const hasError = diagnostics.some(({ severity }) => severity === "error");
  if (hasError) return { ir: undefined, diagnostics, sourceMap: undefined };
  if (sourceMap) return { diagnostics, ...lowerWithMap(checked.blocks, file, text) };
  return { ir: lowerChecked(checked.blocks, file), diagnostics, sourceMap: undefined };
}

/**
 * The IR of a tree whatever is wrong with it, for a live view: what is not valid is left out, so that members
 * which the types call required may be missing.
 */
export function lower(tree: Tree, { file }: Pick<CompileOptions, "file"> = {}): Ir {
  return lowerChecked(checkFile(tree).blocks, file);
}

/** The source map of the IR that `lower` makes of the same tree. */
export function sourceMapOf(tree: Tree, { file }: Pick<CompileOptions, "file"> = {}): SourceMap {
  const text = tree.segments.map((segment) => segment.text).join("");
  return lowerWithMap(checkFile(tree).blocks, file, text).sourceMap;
}

function lowerWithMap(
  placed: readonly PlacedBlock[],
  file: string | undefined,
  text: string,
): { readonly ir: Ir; readonly sourceMap: SourceMap } {
  const origins = createOrigins();
  const ir = lowerChecked(placed, file, origins);
  const offsets = placed.filter(({ block }) => block.spec !== undefined).map(({ offset }) => offset);
  return { ir, sourceMap: createSourceMap(ir, origins, offsets, text) };
}

function lowerChecked(placed: readonly PlacedBlock[], file: string | undefined, origins?: Origins): Ir {
  const blocks = placed.map(({ block }) => block);
  return lowerBlocks(blocks, file, origins);
}
